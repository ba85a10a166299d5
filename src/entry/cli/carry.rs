//! Does what a command line asks: here, or in a host for somebody else.

use super::activity;
use super::args::{Args, Command};
use super::backup;
use super::can;
use super::desk::Context;
use super::failure::Failure;
use super::init;
use super::login;
use super::module;
use super::out::Out;
use super::plan;
use super::recover;
use super::role;
use super::session;
use super::trash;
use super::user;
use super::why;

/// Gives the exit status.
pub fn carry_out(context: &Context, args: Args) -> Result<u8, Failure> {
    let mut out = Out::of(&context.caller, args.json);
    let mut yes = true;
    match args.command {
        // They need no store, or take a terminal or the process: whoever reads the command line
        // begins them.
        None
        | Some(Command::Demo(_) | Command::Serve(_) | Command::Completions(_) | Command::Man) => {}
        Some(Command::Init(args)) => init::init(context, args, &mut out)?,
        Some(Command::Login(args)) => login::login(context, &args, &mut out)?,
        Some(Command::Logout) => login::logout(context, &mut out)?,
        Some(Command::Whoami) => login::whoami(context, &mut out)?,
        Some(Command::User(asked)) => user::user(context, asked, &mut out)?,
        Some(Command::Role(asked)) => role::role(context, asked, &mut out)?,
        Some(Command::Backup(asked)) => backup::backup(context, asked, &mut out)?,
        Some(Command::RecoverOwner(args)) => recover::recover_owner(context, &args, &mut out)?,
        Some(Command::Module(asked)) => module::module(context, asked, &mut out)?,
        Some(Command::Plan(asked)) => plan::plan(context, asked, &mut out)?,
        Some(Command::Session(asked)) => session::session(context, asked, &mut out)?,
        Some(Command::Activity(asked)) => activity::activity(context, asked, &mut out)?,
        Some(Command::Trash(asked)) => yes = trash::trash(context, asked, &mut out)?,
        Some(Command::Can(args)) => yes = can::can(context, &args, &mut out)?,
        Some(Command::WhoCan(args)) => yes = why::who_can(context, &args, &mut out)?,
        Some(Command::Why(args)) => yes = why::why(context, &args, &mut out)?,
    }
    out.flush()?;
    Ok(u8::from(!yes))
}

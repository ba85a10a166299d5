//! Does what a command line asks: here, or in a host for somebody else.

use super::args::{Activity, Args, Command};
use super::backup;
use super::can;
use super::desk::Context;
use super::failure::Failure;
use super::init;
use super::login;
use super::out::Out;
use super::recover;
use super::role;
use super::user;
use super::verify;

/// Gives the exit status.
pub fn carry_out(context: &Context, args: Args) -> Result<u8, Failure> {
    let mut out = Out::of(&context.caller, args.json);
    let mut status = 0;
    match args.command {
        // They take a terminal, or the process: whoever reads the command line begins them.
        None | Some(Command::Demo(_) | Command::Serve(_)) => {}
        Some(Command::Init(args)) => init::init(context, args, &mut out)?,
        Some(Command::Login(args)) => login::login(context, &args, &mut out)?,
        Some(Command::Logout) => login::logout(context, &mut out)?,
        Some(Command::Whoami) => login::whoami(context, &mut out)?,
        Some(Command::User(asked)) => user::user(context, asked, &mut out)?,
        Some(Command::Role(asked)) => role::role(context, asked, &mut out)?,
        Some(Command::Backup(asked)) => backup::backup(context, asked, &mut out)?,
        Some(Command::Activity(Activity::Verify(args))) => {
            verify::verify(context, &args, &mut out)?;
        }
        Some(Command::RecoverOwner(args)) => recover::recover_owner(context, &args, &mut out)?,
        Some(Command::Can(args)) => status = u8::from(!can::can(context, &args, &mut out)?),
    }
    out.flush()?;
    Ok(status)
}

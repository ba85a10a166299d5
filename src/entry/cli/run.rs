//! From arguments to an exit status.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use super::activity;
use super::args::{Args, Command};
use super::backup;
use super::can;
use super::demo;
use super::desk::Context;
use super::failure::{Failure, usage_of};
use super::init;
use super::login;
use super::manual;
use super::module;
use super::out::Out;
use super::plan;
use super::role;
use super::screen::{self, Ended};
use super::session;
use super::trash;
use super::user;
use super::why;
use crate::config::{Config, Environment};
use crate::entry::signals::end_by;

pub fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().collect();
    let args = match Args::try_parse_from(&words) {
        Ok(args) => args,
        Err(said) if matches!(said.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            // A reader who leaves early has seen enough.
            let _ = said.print();
            return ExitCode::SUCCESS;
        }
        Err(error) => return usage_of(&error).report(asks_for_json(&words)),
    };
    let json = args.json || asks_for_json(&words);
    match run(args, json) {
        Ok(status) => status,
        Err(failure) => failure.report(json),
    }
}

/// Errors of a command line that was not understood follow it too.
fn asks_for_json(words: &[OsString]) -> bool {
    let options = words.iter().take_while(|word| *word != "--");
    options.into_iter().any(|word| word == "--json" || word == "--jsonl")
}

fn run(args: Args, json: bool) -> Result<ExitCode, Failure> {
    let environment = Environment::of_process();
    let mut out = Out::stdout(&environment, args.json);
    // Where a package is built there is no home, and no configuration.
    match &args.command {
        Some(Command::Completions(asked)) => manual::completions(asked, &mut out)?,
        Some(Command::Man) => manual::man(&mut out)?,
        _ => return carry_out(args, json, environment, out),
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn carry_out(
    args: Args,
    json: bool,
    environment: Environment,
    mut out: Out,
) -> Result<ExitCode, Failure> {
    let config = Config::load(&environment, args.store, args.config)?;
    let context = Context { environment, config, json };
    let mut yes = true;
    match args.command {
        None => finish(screen::dashboard(&context)?),
        Some(Command::Demo(args)) => finish(demo::demo(&context, &args)?),
        Some(Command::Init(args)) => init::init(&context, args, &mut out)?,
        Some(Command::Login(args)) => login::login(&context, &args, &mut out)?,
        Some(Command::Logout) => login::logout(&context, &mut out)?,
        Some(Command::Whoami) => login::whoami(&context, &mut out)?,
        Some(Command::User(asked)) => user::user(&context, asked, &mut out)?,
        Some(Command::Role(asked)) => role::role(&context, asked, &mut out)?,
        Some(Command::Backup(asked)) => backup::backup(&context, asked, &mut out)?,
        Some(Command::Module(asked)) => module::module(&context, asked, &mut out)?,
        Some(Command::Plan(asked)) => plan::plan(&context, asked, &mut out)?,
        Some(Command::Session(asked)) => session::session(&context, asked, &mut out)?,
        Some(Command::Activity(asked)) => activity::activity(&context, asked, &mut out)?,
        Some(Command::Trash(asked)) => yes = trash::trash(&context, asked, &mut out)?,
        Some(Command::Can(args)) => yes = can::can(&context, &args, &mut out)?,
        Some(Command::WhoCan(args)) => yes = why::who_can(&context, &args, &mut out)?,
        Some(Command::Why(args)) => yes = why::why(&context, &args, &mut out)?,
        // Printed already.
        Some(Command::Completions(_) | Command::Man) => {}
    }
    out.flush()?;
    Ok(if yes { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// The parent of the process should see that a signal ended it.
fn finish(ended: Ended) {
    if let Some(signal) = ended {
        end_by(signal);
    }
}

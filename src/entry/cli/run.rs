//! From arguments to an exit status.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use super::args::{Activity, Args, Command};
use super::backup;
use super::can;
use super::demo;
use super::desk::Context;
use super::failure::{Failure, usage_of};
use super::init;
use super::login;
use super::out::Out;
use super::recover;
use super::role;
use super::screen::{self, Ended};
use super::user;
use super::verify;
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
    let config = Config::load(&environment, args.store, args.config)?;
    let mut out = Out::stdout(&environment, args.json);
    let context = Context { environment, config, json };
    let mut status = ExitCode::SUCCESS;
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
        Some(Command::Activity(Activity::Verify(args))) => {
            verify::verify(&context, &args, &mut out)?;
        }
        Some(Command::RecoverOwner(args)) => recover::recover_owner(&context, &args, &mut out)?,
        Some(Command::Can(args)) => {
            if !can::can(&context, &args, &mut out)? {
                status = ExitCode::from(1);
            }
        }
    }
    out.flush()?;
    Ok(status)
}

/// The parent of the process should see that a signal ended it.
fn finish(ended: Ended) {
    if let Some(signal) = ended {
        end_by(signal);
    }
}

//! From arguments to an exit status.

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;
use clap::error::ErrorKind;

use super::args::{Args, Command};
use super::carry::carry_out;
use super::demo;
use super::desk::{Context, Door};
use super::failure::{Failure, usage_of};
use super::local::Local;
use super::manual;
use super::out::Out;
use super::screen::{self, Ended};
use super::serve;
use super::shared;
use crate::config::{Config, Environment, sockets};
use crate::entry::caller::Caller;
use crate::entry::signals::end_by;

pub fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().collect();
    let environment = Environment::of_process();
    let args = match Args::try_parse_from(&words) {
        Ok(args) => args,
        Err(said) if matches!(said.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            // A reader who leaves early has seen enough.
            let _ = said.print();
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            let caller = Local::new(environment, Path::new(""));
            return ExitCode::from(usage_of(&error).report(asks_for_json(&words), &caller));
        }
    };
    let json = args.json || asks_for_json(&words);
    // Where a package is built there is no home, and no configuration.
    if let Some(done) = manual(&args, &environment) {
        let caller = Local::new(environment, Path::new(""));
        return ExitCode::from(done.unwrap_or_else(|failure| failure.report(json, &caller)));
    }
    let store = args.store.clone();
    let config = match Config::load(&environment, store, args.config.clone()) {
        Ok(config) => config,
        Err(why) => {
            let caller = Local::new(environment, Path::new(""));
            return ExitCode::from(Failure::from(why).report(json, &caller));
        }
    };
    let caller = Arc::new(Local::new(environment.clone(), &config.store));
    let own = args.solo || args.command.as_ref().is_some_and(Command::needs_files);
    let looks = args.command.as_ref().is_some_and(Command::only_looks);
    let door = if looks { Door::Look } else { Door::Files };
    let context = Context { caller: caller.clone(), environment, config, json, door };
    let done = match &args.command {
        _ if own && sockets::names_socket(&context.config.store) => Err(Failure::usage(format!(
            "this needs the store's files, and {} is a host's socket: name their folder with --store",
            context.config.store.display()
        ))),
        None => screen::dashboard(&context, args.solo).map(finish),
        Some(Command::Demo(args)) => demo::demo(&context, args).map(finish),
        Some(Command::Serve(args)) => serve::serve(&context, args).map(|()| 0),
        Some(command) if command.is_shared() && !args.solo => {
            shared::run(&context, &caller, &args, &words)
        }
        Some(_) if args.solo => carry_out(&context, args),
        Some(_) => shared::run_alone(&context, &words),
    };
    ExitCode::from(done.unwrap_or_else(|failure| failure.report(json, &*caller)))
}

fn manual(args: &Args, environment: &Environment) -> Option<Result<u8, Failure>> {
    let caller: Arc<dyn Caller> = Arc::new(Local::new(environment.clone(), Path::new("")));
    let mut out = Out::of(&caller, args.json);
    let printed = match &args.command {
        Some(Command::Completions(asked)) => manual::completions(asked, &mut out),
        Some(Command::Man) => manual::man(&mut out),
        _ => return None,
    };
    Some(printed.and_then(|()| out.flush()).map(|()| 0))
}

/// Errors of a command line that was not understood follow it too.
fn asks_for_json(words: &[OsString]) -> bool {
    let options = words.iter().take_while(|word| *word != "--");
    options.into_iter().any(|word| word == "--json" || word == "--jsonl")
}

/// The parent of the process should see that a signal ended it.
fn finish(ended: Ended) -> u8 {
    if let Some(signal) = ended {
        end_by(signal);
    }
    0
}

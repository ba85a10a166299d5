//! `serve`: keeps the store open for many sessions.

use std::io::Write as _;
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Parser as _;
use serde_json::json;

use super::args::{Args, Serve};
use super::carry::carry_out;
use super::desk::{Context, Door};
use super::failure::{Failure, usage_of};
use super::shared;
use crate::config::{Config, Environment, sockets};
use crate::entry::attach::TOLD_READY;
use crate::entry::host::{self, Admits, Distant, Plan};
use crate::entry::wire::bind;
use crate::service::Service;
use crate::stores::OpenError;

pub fn serve(context: &Context, args: &Serve) -> Result<(), Failure> {
    let begun = begin(context, args);
    if args.on_demand
        && let Err(why) = &begun
    {
        tell_starter(why);
    }
    let (service, plan) = begun?;
    let config = context.config.clone();
    let answer = {
        let service = service.clone();
        move |caller: Arc<Distant>| answer(&service, &config, caller)
    };
    let at = plan.socket.clone();
    let served = host::serve(&service, plan, answer, || ready(context, args.on_demand, at));
    match served {
        Ok(()) => context.close(&service),
        // A store that has failed says so again when it is closed.
        Err(why) => {
            let _ = service.close();
            return Err(why.into());
        }
    }
    Ok(())
}

/// The store first: whoever has its lock is the host, whatever sockets there are.
fn begin(context: &Context, args: &Serve) -> Result<(Arc<Service>, Plan), Failure> {
    if args.on_demand {
        // No longer of the session, and the terminal, of whoever started it.
        let _ = rustix::process::setsid();
    }
    let create = args.create || !args.on_demand;
    let store = &context.config.store;
    // Whoever starts a host on demand asks again by itself.
    let service = if args.on_demand {
        context.open_at(store, create)?
    } else {
        shared::patiently(store, || context.open_at(store, create))?
    };
    let store = std::path::absolute(store).unwrap_or_default();
    let path = args.socket.clone().unwrap_or_else(|| shared::socket(&store));
    let given = listenfd::ListenFd::from_env().take_unix_listener(0);
    let listen = |why| host::HostError::Listen { path: path.clone(), why };
    let (listener, socket) = match given.map_err(listen)? {
        Some(listener) => (listener, None),
        None => (listen_at(&path, args.everybody).map_err(listen)?, Some(path.clone())),
    };
    let admits = if args.everybody { Admits::Everybody } else { Admits::OwnAccount };
    Ok((service, Plan { listener, socket, admits, on_demand: args.on_demand }))
}

fn listen_at(path: &std::path::Path, everybody: bool) -> std::io::Result<UnixListener> {
    sockets::remove(path);
    let listener = bind(path)?;
    if everybody {
        sockets::open_to_group(path)?;
    }
    Ok(listener)
}

fn ready(context: &Context, on_demand: bool, at: Option<PathBuf>) {
    if on_demand {
        let mut out = std::io::stdout().lock();
        let _ = writeln!(out, "{TOLD_READY}").and_then(|()| out.flush());
        return;
    }
    if let Some(at) = at {
        context.note(&format!("sessions come in by {}", at.display()));
    }
    let _ = sd_notify::notify(&[sd_notify::NotifyState::Ready]);
}

/// One line, which the starter says in its own words and with this exit status.
fn tell_starter(why: &Failure) {
    let in_use = matches!(why, Failure::Open(OpenError::InUse { .. }));
    let line = json!({ "status": why.status(), "in_use": in_use, "message": why.to_string() });
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// A command line of somebody else's, on the store that is open here.
fn answer(service: &Arc<Service>, config: &Config, caller: Arc<Distant>) -> u8 {
    let args = match Args::try_parse_from(caller.words()) {
        Ok(args) => args,
        Err(error) => return usage_of(&error).report(false, &*caller),
    };
    let json = args.json || caller.words().iter().any(|word| word == "--jsonl");
    let context = Context {
        caller: caller.clone(),
        environment: Environment::of_pairs([]),
        config: config.clone(),
        json,
        door: Door::Open(service.clone()),
    };
    // Others are for whoever typed them to do.
    let done = if args.command.as_ref().is_some_and(|command| command.is_shared()) {
        carry_out(&context, args)
    } else {
        Err(Failure::usage("the host does no such thing for others"))
    };
    done.unwrap_or_else(|failure| failure.report(json, &*caller))
}

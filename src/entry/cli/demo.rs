//! `demo`: the dashboard on sample data that is gone afterwards.

use super::args::Demo;
use super::desk::Context;
use super::failure::Failure;
use super::init::{add_sample, seats_for};
use super::screen::{self, Ended, Start};
use crate::config::TemporaryFolder;
use crate::entry::sample;
use crate::service::{Service, SignedIn};
use crate::team::{Catalogue, KING_SEATS, NewPassword, SetUp, Way};

pub fn demo(context: &Context, args: &Demo) -> Result<Ended, Failure> {
    let terminal = screen::require_terminal(context)?;
    let folder = TemporaryFolder::new(&context.environment)
        .map_err(|why| Failure::Io { doing: "no temporary folder can be made", why })?;
    let service = context.open_at(folder.path(), true)?;
    let ended = fill(context, args, &service).and_then(|owner| {
        screen::open(Start {
            service: service.clone(),
            signed_in: Some(owner),
            config: context.config.clone(),
            terminal,
            origin: context.origin(Way::Terminal),
        })
    });
    context.close(&service);
    ended
}

/// The owner has no password: nobody signs in to what is about to vanish.
fn fill(context: &Context, args: &Demo, service: &Service) -> Result<SignedIn, Failure> {
    let users = args.users as usize;
    let set_up = SetUp {
        workspace: "Rolodeck demo".to_owned(),
        name: "Ada Lovelace".to_owned(),
        email: "ada.lovelace@example.com".to_owned(),
        password: NewPassword::Unset,
        // Somebody who looks around adds users too.
        seats: seats_for(users, KING_SEATS) + KING_SEATS,
        roles: sample::roles(args.roles as usize, &Catalogue::standard()),
    };
    let owner = service.set_up(set_up, context.origin(Way::Terminal))?;
    add_sample(service, &owner, users)?;
    Ok(owner)
}

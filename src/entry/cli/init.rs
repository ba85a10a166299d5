//! `init`: a store and its owner.

use serde::Serialize;
use uuid::Uuid;

use super::args::Init;
use super::desk::{Context, now};
use super::failure::Failure;
use super::json::UserDocument;
use super::out::Out;
use crate::entry::caller::Wanted;
use crate::entry::sample;
use crate::service::{Service, SignedIn};
use crate::stores::OpenError;
use crate::team::{
    Actor, Catalogue, Command, Directory, Kind, NewPassword, PasswordHash, Refusal, RoleId, SetUp,
    Status, Supply, Way, Who, templates, text,
};

/// Sample users in one change: large enough to be quick, small enough for one journal frame.
const AT_ONCE: usize = 1_000;

#[derive(Serialize)]
struct Document<'a> {
    store: &'a str,
    workspace: &'a str,
    seats: u32,
    users: usize,
    roles: usize,
    owner: UserDocument<'a>,
}

pub fn init(context: &Context, args: Init, out: &mut Out) -> Result<(), Failure> {
    refuse_existing(context)?;
    let sample = args.sample.unwrap_or(0) as usize;
    let with_roles = args.templates || sample > 0;
    let wanted = Wanted { new: true, from_stdin: args.password_stdin };
    let set_up = SetUp {
        workspace: args.workspace,
        name: args.name,
        email: args.email,
        password: NewPassword::Plain(context.caller.password(wanted)?),
        seats: seats_for(sample, args.seats),
        roles: if with_roles { templates(&Catalogue::standard()) } else { Vec::new() },
    };
    let set_up = checked(context, set_up)?;
    let service = context.open_at(&context.config.store, true)?;
    let done = fill(context, set_up, sample, &service, out);
    context.close(&service);
    done
}

/// Before a password is asked for.
fn refuse_existing(context: &Context) -> Result<(), Failure> {
    match context.open() {
        Err(Failure::Open(OpenError::Missing(_))) => Ok(()),
        Err(why) => Err(why),
        Ok(service) => {
            context.close(&service);
            let message = format!("There is a store at {} already.", path(context));
            Err(Refusal::new(Kind::Taken, message).into())
        }
    }
}

fn path(context: &Context) -> String {
    context.config.store.display().to_string()
}

/// Before anything is made: what is refused should leave nothing behind.
fn checked(context: &Context, set_up: SetUp) -> Result<SetUp, Failure> {
    let operator = Actor { who: Who::Operator, origin: context.origin(Way::CommandLine) };
    let mut supply = Supply {
        now: now(),
        policy: context.config.policy(),
        country: context.config.country.as_deref(),
        id: &mut Uuid::new_v4,
        hash: &|_| PasswordHash::stored(String::new()),
    };
    let command = Command::SetUp(set_up);
    Directory::empty().decide(&command, &operator, &mut supply)?;
    match command {
        Command::SetUp(set_up) => Ok(set_up),
        _ => Err(Failure::usage("this is no set-up")),
    }
}

fn fill(
    context: &Context,
    set_up: SetUp,
    sample: usize,
    service: &Service,
    out: &mut Out,
) -> Result<(), Failure> {
    let path = path(context);
    let owner = service.set_up(set_up, context.origin(Way::CommandLine))?;
    add_sample(service, &owner, sample)?;

    let team = service.team();
    let user = team.user(owner.user).ok_or_else(|| Refusal::new(Kind::Store, "It is gone."))?;
    if out.is_json() {
        return out.document(&Document {
            store: &path,
            workspace: team.workspace(),
            seats: team.seats(),
            users: team.user_count(),
            roles: team.roles().len(),
            owner: UserDocument::of(user, &team),
        });
    }
    let workspace = text::shown(team.workspace()).into_owned();
    let email = text::shown(user.email.as_str()).into_owned();
    out.text(&format!("Created {workspace} at {path}, with the owner {email}.\n"))?;
    if sample > 0 {
        out.text(&format!("Added {sample} sample users.\n"))?;
    }
    Ok(())
}

/// What was asked for, or as many as the active sample users take.
pub fn seats_for(sample: usize, asked: u32) -> u32 {
    asked.max(u32::try_from(sample::active(sample)).unwrap_or(u32::MAX))
}

/// Sample users of the active roles, the owner's aside.
pub fn add_sample(service: &Service, owner: &SignedIn, count: usize) -> Result<(), Failure> {
    let team = service.team();
    let roles = assignable(&team);
    let email = team.user(owner.user).map(|user| user.email.as_str()).unwrap_or_default();
    let mut users = sample::users(count, &roles, email);
    loop {
        let some: Vec<_> = users.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            return Ok(());
        }
        service.execute(owner.session, Command::AddUsers { users: some })?;
    }
}

/// In the order of the templates, whatever their ids: so that samples are the same every time.
fn assignable(team: &Directory) -> Vec<RoleId> {
    let templates = templates(&team.catalogue());
    let place = |name: &str| templates.iter().position(|t| t.name == name);
    let mut roles: Vec<_> =
        team.roles().filter(|role| !role.protected() && role.status == Status::Active).collect();
    roles.sort_by_key(|role| {
        let name = role.name.as_str();
        (place(name).unwrap_or(usize::MAX), name.to_owned())
    });
    roles.into_iter().map(|role| role.id).collect()
}

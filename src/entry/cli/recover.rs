//! `recover-owner`: the way back in for an owner who is locked out, by whoever has the store's files.

use serde::Serialize;

use super::args::RecoverOwner;
use super::desk::{Context, find_user};
use super::failure::Failure;
use super::json::UserDocument;
use super::new_password::generate;
use super::out::Out;
use crate::entry::caller::Wanted;
use crate::service::Service;
use crate::team::{Kind, NewPassword, Refusal, Secret, Way, describe};

#[derive(Serialize)]
struct Recovered<'a> {
    #[serde(flatten)]
    user: UserDocument<'a>,
    /// Only a password that was made here, this once.
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<&'a str>,
}

pub fn recover_owner(context: &Context, args: &RecoverOwner, out: &mut Out) -> Result<(), Failure> {
    // In this process whatever else is running: a host that has the store open would refuse this.
    let service = context.open_at(&context.config.store, false)?;
    let done = recover(context, args, &service, out);
    context.close(&service);
    done
}

fn recover(
    context: &Context,
    args: &RecoverOwner,
    service: &Service,
    out: &mut Out,
) -> Result<(), Failure> {
    let team = service.team();
    // Before somebody types a password for nothing.
    let user = team.recoverable(find_user(&team, &args.email)?.id)?;
    let made = args.generate_password.then(|| generate(service.options().policy)).transpose()?;
    let password = match &made {
        Some(made) => Secret::new(made.expose().to_owned()),
        None => {
            let wanted = Wanted { new: true, from_stdin: args.password_stdin };
            context.caller.password(wanted)?
        }
    };
    let password = NewPassword::Plain(password);
    let done = service.recover_owner(user.id, password, context.origin(Way::CommandLine))?;
    if out.is_json() {
        let gone = || Refusal::new(Kind::NotFound, "The owner is gone.");
        let user = UserDocument::of(done.team.user(user.id).ok_or_else(gone)?, &done.team);
        return out.document(&Recovered { user, password: made.as_ref().map(Secret::expose) });
    }
    out.text(&describe::done(&done.change, &done.team))?;
    out.text(" It must be changed at the next sign-in.\n")?;
    if let Some(made) = &made {
        out.text("Password: ")?;
        out.text(made.expose())?;
        out.text("\n")?;
    }
    Ok(())
}

//! `login`, `logout`, `whoami`.

use super::args::Login;
use super::desk::{Context, not_signed_in};
use super::failure::Failure;
use super::json::UserDocument;
use super::out::Out;
use crate::entry::caller::Wanted;
use crate::service::Service;
use crate::team::{Directory, Kind, Refusal, Secret, UserId, Way, describe, text};

pub fn login(context: &Context, args: &Login, out: &mut Out) -> Result<(), Failure> {
    let service = context.open()?;
    let done = sign_in(context, args, &service, out);
    context.close(&service);
    done
}

fn sign_in(
    context: &Context,
    args: &Login,
    service: &Service,
    out: &mut Out,
) -> Result<(), Failure> {
    let wanted = Wanted { new: false, from_stdin: args.password_stdin };
    let password = context.caller.password(wanted)?;
    let origin = context.origin(Way::CommandLine);
    let signed_in = service.sign_in(&args.email, &password, origin.clone())?;
    let token = service.issue_token(signed_in.session);
    service.leave(signed_in.session);
    let token = token?;
    if args.print_token {
        return print_token(&token, out);
    }
    let earlier = context.caller.token_to_revoke();
    if let Err(why) = context.caller.keep_token(&token) {
        service.revoke_token(&token, origin)?;
        return Err(why.into());
    }
    if let Some(earlier) = earlier {
        service.revoke_token(&earlier, origin)?;
    }
    if context.caller.token_of_environment().is_some() {
        context.note("ROLODECK_TOKEN is set, and goes before this login");
    }
    let team = service.team();
    print_user(&team, signed_in.user, "Signed in as ", out)?;
    if let Some(recovery) = team.recovery_for(signed_in.user) {
        let said = describe::recovery(recovery);
        context.note(&format!("{said}; dismiss this in the dashboard"));
    }
    if !out.is_json() && team.must_change_password(signed_in.user) {
        out.text(
            "Your password must be changed before anything else: run rolodeck and sign in.\n",
        )?;
    }
    Ok(())
}

fn print_token(token: &Secret, out: &mut Out) -> Result<(), Failure> {
    if out.is_json() {
        return out.document(&serde_json::json!({ "token": token.expose() }));
    }
    out.text(token.expose())?;
    out.text("\n")
}

pub fn logout(context: &Context, out: &mut Out) -> Result<(), Failure> {
    let service = context.open()?;
    let done = sign_out(context, &service, out);
    context.close(&service);
    done
}

fn sign_out(context: &Context, service: &Service, out: &mut Out) -> Result<(), Failure> {
    let origin = context.origin(Way::CommandLine);
    if let Some(token) = context.caller.token_of_environment() {
        service.revoke_token(&token, origin)?;
    } else {
        let token = context.caller.token_to_revoke();
        context.caller.forget_token()?;
        service.revoke_token(&token.ok_or_else(not_signed_in)?, origin)?;
    }
    if out.is_json() {
        return out.document(&serde_json::json!({ "signed_in": false }));
    }
    out.text("Signed out.\n")
}

pub fn whoami(context: &Context, out: &mut Out) -> Result<(), Failure> {
    let desk = context.reception()?;
    print_user(&desk.team(), desk.me, "", out)
}

fn print_user(team: &Directory, user: UserId, before: &str, out: &mut Out) -> Result<(), Failure> {
    let user = team.user(user).ok_or_else(|| Refusal::new(Kind::SignIn, "You are signed out."))?;
    if out.is_json() {
        return out.document(&UserDocument::of(user, team));
    }
    let line = format!(
        "{before}{} <{}>, {}",
        user.name.as_str(),
        user.email.as_str(),
        team.role_name(user.role)
    );
    out.text(&text::shown(&line))?;
    out.text("\n")
}

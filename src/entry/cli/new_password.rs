//! A password for somebody else: typed, or made here and printed this once.

use serde::Serialize;

use super::desk::Desk;
use super::failure::Failure;
use super::json::UserDocument;
use super::out::Out;
use crate::entry::caller::Wanted;
use crate::service::Done;
use crate::team::{Kind, NewPassword, Policy, Refusal, Secret, User, describe, password};

pub struct Chosen {
    pub password: NewPassword,
    /// To be printed.
    made: Option<Secret>,
}

impl Chosen {
    pub fn new(desk: &Desk<'_>, from_stdin: bool, make: bool) -> Result<Self, Failure> {
        let made = make.then(|| generate(desk.service.options().policy)).transpose()?;
        let password = match &made {
            Some(made) => Secret::new(made.expose().to_owned()),
            None => desk.context.caller.password(Wanted { new: true, from_stdin })?,
        };
        Ok(Chosen { password: NewPassword::Plain(password), made })
    }

    pub fn take(&mut self) -> NewPassword {
        std::mem::replace(&mut self.password, NewPassword::Unset)
    }

    /// What was done to whom, and the password that was made.
    pub fn print(&self, done: &Done, user: &User, out: &mut Out) -> Result<(), Failure> {
        if out.is_json() {
            let user = UserDocument::of(user, &done.team);
            let password = self.made.as_ref().map(Secret::expose);
            return out.document(&Document { user, password });
        }
        out.text(&describe::done(&done.change, &done.team))?;
        out.text("\n")?;
        if let Some(made) = &self.made {
            out.text("Password: ")?;
            out.text(made.expose())?;
            out.text("\n")?;
        }
        Ok(())
    }
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    user: UserDocument<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<&'a str>,
}

/// As many groups of characters as the policy asks for.
pub fn generate(policy: Policy) -> Result<Secret, Failure> {
    let mut text = zeroize::Zeroizing::new(String::with_capacity(password::LENGTH_MAX));
    loop {
        let mut random = [0; 20];
        getrandom::fill(&mut random)
            .map_err(|_| Refusal::new(Kind::Store, "The system gives no random numbers."))?;
        text.push_str(password::generated(random).expose());
        if text.len() >= policy.length {
            text.truncate(password::LENGTH_MAX);
            return Ok(Secret::new(text.to_string()));
        }
        text.push('-');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_made_password_is_as_long_as_the_policy_asks() {
        for (least, length) in [(8, 23), (15, 23), (24, 47), (100, 119), (256, 256)] {
            let made = generate(Policy::with_length(least)).unwrap();
            assert_eq!(made.expose().len(), length, "{least}");
        }
        let policy = Policy::default();
        let (one, two) = (generate(policy).unwrap(), generate(policy).unwrap());
        assert_ne!(one.expose(), two.expose());
        policy.check(&one, password::Bearer::default()).unwrap();
    }
}

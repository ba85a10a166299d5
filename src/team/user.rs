//! A user: a person with one role.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::id::{RoleId, Time, UserId};
use super::phone;
use super::refusal::{Field, Refusal};
use super::role::Status;
use super::text;

pub const NAME_MAX: usize = 100;
/// RFC 5321 section 4.5.3.1.3: a path of 256 octets, less its angle brackets.
pub const EMAIL_MAX: usize = 254;
/// RFC 5321 section 4.5.3.1.1.
pub const LOCAL_PART_MAX: usize = 64;

/// Trimmed, NFC, 1-100 characters, not unique.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonName(String);

impl PersonName {
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        text::line(typed, 1, NAME_MAX)
            .map(PersonName)
            .map_err(|e| Refusal::invalid(Field::Name, format!("Name: {e}.")))
    }

    pub fn stored(text: String) -> Self {
        PersonName(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One address, kept as typed, compared case-folded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let invalid = |why: String| Refusal::invalid(Field::Email, why);
        let email =
            text::line(typed, 1, usize::MAX).map_err(|e| invalid(format!("Email: {e}.")))?;
        if email.len() > EMAIL_MAX {
            return Err(invalid(format!(
                "Email: an address has at most {EMAIL_MAX} bytes, this has {}.",
                email.len()
            )));
        }
        if email.rsplit_once('@').is_some_and(|(local, _)| local.len() > LOCAL_PART_MAX) {
            return Err(invalid(format!(
                "Email: the part before the @ has at most {LOCAL_PART_MAX} bytes."
            )));
        }
        let options = email_address::Options::default()
            .without_display_text()
            .without_domain_literal()
            .with_minimum_sub_domains(2);
        let well_formed = email_address::EmailAddress::parse_with_options(&email, options).is_ok();
        if !well_formed || email.contains(char::is_whitespace) || email.contains('"') {
            return Err(invalid("Email: write one address, such as ada@acme.io.".to_owned()));
        }
        Ok(Email(email))
    }

    pub fn stored(text: String) -> Self {
        Email(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn folded(&self) -> String {
        text::fold(&self.0)
    }
}

/// E.164: `+` and up to 15 digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Phone(String);

impl Phone {
    /// Empty text is no phone. `country` (ISO 3166, such as `DE`) reads numbers without a `+`.
    pub fn parse(typed: &str, country: Option<&str>) -> Result<Option<Self>, Refusal> {
        let invalid = |why: &str| Refusal::invalid(Field::Phone, format!("Phone Number: {why}"));
        let typed = text::line(typed, 0, 64).map_err(|e| invalid(&format!("{e}.")))?;
        if typed.is_empty() {
            return Ok(None);
        }
        let country = country.and_then(|c| phonenumber::country::Id::from_str(c).ok());
        if country.is_none() && !typed.starts_with('+') {
            return Err(invalid("begin with + and the country's code, such as +49 30 901820."));
        }
        let number = phonenumber::parse(country, &typed).map_err(|_| {
            invalid("this cannot be read as a number, write it like +49 30 901820.")
        })?;
        if !phonenumber::is_valid(&number) {
            return Err(invalid("no number of that country has these digits."));
        }
        let stored = number.format().mode(phonenumber::Mode::E164).to_string();
        let digits = stored.bytes().filter(u8::is_ascii_digit).count();
        if number.extension().is_some() || digits > 15 {
            return Err(invalid("at most 15 digits and no extension."));
        }
        Ok(Some(Phone(stored)))
    }

    pub fn stored(text: String) -> Self {
        Phone(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `+49 30 901820`.
    pub fn international(&self) -> String {
        phone::international(&self.0).unwrap_or_else(|| self.0.clone())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    pub id: UserId,
    pub name: PersonName,
    pub email: Email,
    pub phone: Option<Phone>,
    pub role: RoleId,
    pub status: Status,
    pub created: Time,
    pub updated: Time,
    pub version: u32,
}

impl User {
    pub fn draft(&self) -> UserDraft {
        UserDraft {
            name: self.name.as_str().to_owned(),
            email: self.email.as_str().to_owned(),
            phone: self.phone.as_ref().map(|p| p.as_str().to_owned()).unwrap_or_default(),
            role: Some(self.role),
        }
    }
}

/// A user as somebody typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserDraft {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub role: Option<RoleId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emails() {
        let long_local = format!("{}@acme.io", "a".repeat(65));
        let longest = format!(
            "{}@{}.io",
            "a".repeat(64),
            "b".repeat(60) + "." + &"c".repeat(60) + "." + &"d".repeat(60)
        );
        for good in
            ["ada@acme.io", "Ada.Lovelace+x@mail.acme.co.uk", "jürgen@münchen.de", longest.as_str()]
        {
            assert_eq!(Email::parse(&format!("  {good} ")).unwrap().as_str(), good);
        }
        for bad in [
            "",
            "ada",
            "ada@",
            "@acme.io",
            "ada@localhost",
            "a@b@c.io",
            "Ada <ada@acme.io>",
            "ada@acme.io, bob@acme.io",
            "ada @acme.io",
            "ada@[127.0.0.1]",
            "\"a b\"@acme.io",
            "ada@acme..io",
            ".ada@acme.io",
            "ada\u{200b}@acme.io",
            long_local.as_str(),
            &format!("{}@{}.io", "a".repeat(60), "b.".repeat(100)),
        ] {
            let refusal = Email::parse(bad).expect_err(bad);
            assert_eq!(refusal.field, Some(Field::Email), "{bad}");
        }
        assert_eq!(Email::parse("Ada@ACME.io").unwrap().folded(), "ada@acme.io");
    }

    #[test]
    fn phones() {
        let stored =
            |typed, country| Phone::parse(typed, country).unwrap().map(|p| p.as_str().to_owned());
        assert_eq!(stored("", None), None);
        assert_eq!(stored("+49 30 901820", None).as_deref(), Some("+4930901820"));
        assert_eq!(stored("030 901820", Some("DE")).as_deref(), Some("+4930901820"));
        assert_eq!(stored("(212) 555-2368", Some("US")).as_deref(), Some("+12125552368"));
        assert_eq!(Phone::stored("+4930901820".into()).international(), "+49 30 901820");
        for bad in [
            "030 901820",
            "+999 123",
            "+1",
            "phone",
            "+49 30 901820 901820 901820",
            "+49\u{202e}30901820",
        ] {
            assert_eq!(Phone::parse(bad, None).expect_err(bad).field, Some(Field::Phone));
        }
    }
}

//! Secrets, the password policy, and Argon2id.

use std::fmt;

use argon2::password_hash::phc;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::refusal::{Field, Refusal};
use super::text;

/// NIST SP 800-63B-4, section 3.1.1.2: at least 15 characters where it is the only factor.
pub const LENGTH: usize = 15;
/// The least that a configuration may ask for, same source.
pub const LENGTH_LEAST: usize = 8;
pub const LENGTH_MAX: usize = 256;

/// OWASP Password Storage Cheat Sheet: Argon2id, m = 19 MiB, t = 2, p = 1.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Parameters of a stored hash beyond these are not worked off: they would be a denial of service.
const MEMORY_KIB_MAX: u32 = 256 * 1024;
const PASSES_MAX: u32 = 16;
const LANES_MAX: u32 = 8;

pub const SALT_BYTES: usize = 16;
const OUTPUT_BYTES: usize = 32;

/// Text that is wiped after use and never printed.
pub struct Secret(Zeroizing<String>);

impl Secret {
    pub fn new(text: String) -> Self {
        Secret(Zeroizing::new(text))
    }

    pub fn expose(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn normalized(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.nfc().collect())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// How guessable a password is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    Guessable,
    Fair,
    Strong,
}

impl Strength {
    pub fn label(self) -> &'static str {
        match self {
            Strength::Guessable => "easy to guess",
            Strength::Fair => "fair",
            Strength::Strong => "strong",
        }
    }
}

/// Whose password it is to be: what it must not contain.
#[derive(Clone, Copy, Debug, Default)]
pub struct Bearer<'a> {
    pub name: &'a str,
    pub email: &'a str,
    pub workspace: &'a str,
}

impl Bearer<'_> {
    /// The words that a password must not contain, folded, with what they are called.
    fn words(&self) -> Vec<(String, &'static str)> {
        let mut words = vec![
            (text::fold(self.name.trim()), "the name"),
            (text::fold(self.email.trim()), "the e-mail"),
            (text::fold(self.workspace.trim()), "the workspace's name"),
        ];
        words.retain(|(word, _)| word.chars().count() >= 3);
        let parts = self.name.split_whitespace().map(|w| (w, "the name"));
        let local = self.email.split_once('@').map(|(local, _)| (local, "the e-mail"));
        for (word, what) in parts.chain(local) {
            if word.chars().count() >= 4 {
                words.push((text::fold(word), what));
            }
        }
        words
    }
}

/// What an installation asks of a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    pub length: usize,
}

impl Default for Policy {
    fn default() -> Self {
        Policy { length: LENGTH }
    }
}

impl Policy {
    /// Never under the standard's least.
    pub fn with_length(length: usize) -> Self {
        Policy { length: length.clamp(LENGTH_LEAST, LENGTH_MAX) }
    }

    pub fn check(&self, password: &Secret, of: Bearer<'_>) -> Result<Strength, Refusal> {
        let refuse = |why: String| Err(Refusal::invalid(Field::Password, why));
        let normal = password.normalized();
        let count = normal.chars().count();
        if count == 0 {
            return refuse("Password: it is required.".to_owned());
        }
        if count < self.length {
            return refuse(format!(
                "Password: at least {} characters, this has {count}.",
                self.length
            ));
        }
        if count > LENGTH_MAX {
            return refuse(format!("Password: at most {LENGTH_MAX} characters, this has {count}."));
        }
        let folded = Zeroizing::new(text::fold(&normal));
        if let Some((_, what)) = of.words().iter().find(|(word, _)| folded.contains(word.as_str()))
        {
            return refuse(format!("Password: it must not contain {what}."));
        }
        match strength(&normal, of) {
            Strength::Guessable => {
                refuse("Password: too easy to guess; a few unrelated words are better.".to_owned())
            }
            strength => Ok(strength),
        }
    }
}

fn strength(normal: &str, of: Bearer<'_>) -> Strength {
    let estimate = zxcvbn::zxcvbn(normal, &[of.name, of.email, of.workspace]);
    match u8::from(estimate.score()) {
        0..=2 => Strength::Guessable,
        3 => Strength::Fair,
        _ => Strength::Strong,
    }
}

/// An Argon2id hash as a PHC string.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PasswordHash(String);

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$argon2id$***")
    }
}

impl PasswordHash {
    /// From outside: an Argon2id PHC string within the limits.
    pub fn parse(phc: &str) -> Result<Self, Refusal> {
        match Parsed::of(phc) {
            Some(_) => Ok(PasswordHash(phc.to_owned())),
            None => Err(Refusal::invalid(
                Field::Password,
                "Password hash: an Argon2id PHC string with a salt, at most 256 MiB and 16 passes.",
            )),
        }
    }

    pub fn stored(phc: String) -> Self {
        PasswordHash(phc)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Made with less work than is asked for now.
    pub fn is_outdated(&self) -> bool {
        Parsed::of(&self.0)
            .is_none_or(|p| p.params.m_cost() < MEMORY_KIB || p.params.t_cost() < PASSES)
    }
}

struct Parsed {
    params: Params,
    salt: Vec<u8>,
    output: Vec<u8>,
}

impl Parsed {
    fn of(phc: &str) -> Option<Self> {
        let hash = phc::PasswordHash::new(phc).ok()?;
        if hash.algorithm.as_str() != "argon2id" || hash.version != Some(Version::V0x13.into()) {
            return None;
        }
        let (salt, output) = (hash.salt.as_ref()?, hash.hash.as_ref()?);
        let params = Params::try_from(&hash).ok()?;
        let bounded = params.m_cost() <= MEMORY_KIB_MAX
            && params.t_cost() <= PASSES_MAX
            && params.p_cost() <= LANES_MAX
            && output.len() >= 16;
        bounded.then(|| Parsed { params, salt: salt.to_vec(), output: output.as_ref().to_vec() })
    }
}

/// C libraries give a piece of memory this large back to the system once it is free. Smaller ones
/// they may keep, and then every hash leaves 19 MiB resident.
const GIVEN_BACK: usize = 33 << 20;

/// Works on one hash at a time, so that it takes the memory of one.
#[derive(Default)]
pub struct Hasher(());

impl Hasher {
    pub fn hash(&mut self, password: &Secret, salt: [u8; SALT_BYTES]) -> Option<PasswordHash> {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(OUTPUT_BYTES)).ok()?;
        let output = self.work(password, &salt, params, OUTPUT_BYTES)?;
        let encode = |bytes: &[u8]| {
            use base64::Engine as _;
            base64::engine::general_purpose::STANDARD_NO_PAD.encode(bytes)
        };
        Some(PasswordHash(format!(
            "$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}${}${}",
            encode(&salt),
            encode(&output)
        )))
    }

    /// The same work whether there is a hash to compare with or not.
    pub fn verify(&mut self, password: &Secret, hash: Option<&PasswordHash>) -> bool {
        let Some(parsed) = hash.and_then(|h| Parsed::of(h.as_str())) else {
            let _ = self.hash(password, [0; SALT_BYTES]);
            return false;
        };
        let made = self.work(password, &parsed.salt, parsed.params, parsed.output.len());
        made.is_some_and(|made| constant_time_eq(&made, &parsed.output))
    }

    fn work(
        &mut self,
        password: &Secret,
        salt: &[u8],
        params: Params,
        length: usize,
    ) -> Option<Zeroizing<Vec<u8>>> {
        let needed = params.block_count();
        let mut blocks = Vec::with_capacity(needed.max(GIVEN_BACK / size_of::<Block>()));
        blocks.resize(needed, Block::new());
        let mut output = Zeroizing::new(vec![0; length]);
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let done = argon2.hash_password_into_with_memory(
            password.normalized().as_bytes(),
            salt,
            &mut output,
            blocks.as_mut_slice(),
        );
        done.ok().map(|()| output)
    }
}

fn constant_time_eq(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |acc, (x, y)| acc | (x ^ y)) == 0
}

const ALPHABET: &[u8] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// Four groups of five characters that are not mistaken for each other: 100 bits.
pub fn generated(random: [u8; 20]) -> Secret {
    let mut text = String::with_capacity(23);
    for (i, byte) in random.iter().enumerate() {
        if i > 0 && i % 5 == 0 {
            text.push('-');
        }
        // 256 is a multiple of the alphabet's 32, so that every character is as likely.
        text.push(ALPHABET.get(usize::from(byte % 32)).copied().unwrap_or(b'a') as char);
    }
    Secret::new(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Secret {
        Secret::new(text.to_owned())
    }

    #[test]
    fn the_policy_names_its_reason() {
        let of =
            Bearer { name: "Ada Lovelace", email: "countess@acme.io", workspace: "Acme Support" };
        let check = |text: &str| Policy::default().check(&secret(text), of);
        assert_eq!(check("correct horse battery staple").unwrap(), Strength::Strong);
        for (text, why) in [
            ("short", "at least 15"),
            ("aaaaaaaaaaaaaaaaaaaa", "too easy"),
            ("passwordpassword", "too easy"),
            ("my LOVELACE violin grove", "the name"),
            ("countess violin grove 77", "the e-mail"),
            ("acme support violin grove", "the workspace"),
            (&"x7!q".repeat(65), "at most 256"),
        ] {
            let refusal = check(text).expect_err(text);
            assert!(refusal.message.contains(why), "{text}: {refusal}");
            assert_eq!(refusal.field, Some(Field::Password));
        }
        // Code points after NFC, not bytes: 14 precomposed characters are too few.
        assert!(check(&"e\u{301}".repeat(14)).is_err());
        assert_eq!(Policy::with_length(3).length, LENGTH_LEAST);
    }

    #[test]
    fn hashes_verify_whatever_the_composition_and_never_print() {
        let mut hasher = Hasher::default();
        let hash = hasher.hash(&secret("caf\u{e9} au lait"), [7; 16]).unwrap();
        assert!(hash.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(hasher.verify(&secret("cafe\u{301} au lait"), Some(&hash)));
        assert!(!hasher.verify(&secret("cafe au lait"), Some(&hash)));
        assert!(!hasher.verify(&secret("cafe au lait"), None));
        assert!(!hash.is_outdated());
        assert_eq!(format!("{:?} {:?}", hash, secret("x")), "$argon2id$*** ***");
        assert_eq!(PasswordHash::parse(hash.as_str()).unwrap(), hash);
    }

    #[test]
    fn foreign_hashes_are_bounded() {
        let phc = |head: &str| {
            format!("{head}$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
        };
        assert!(PasswordHash::parse(&phc("$argon2id$v=19$m=19456,t=2,p=1")).is_ok());
        assert!(PasswordHash::parse(&phc("$argon2id$v=19$m=8192,t=1,p=1")).unwrap().is_outdated());
        for head in [
            "$argon2id$v=19$m=4194304,t=2,p=1",
            "$argon2id$v=19$m=19456,t=4000,p=1",
            "$argon2i$v=19$m=19456,t=2,p=1",
            "$argon2id$v=16$m=19456,t=2,p=1",
            "$scrypt$ln=15,r=8,p=1",
        ] {
            assert!(PasswordHash::parse(&phc(head)).is_err(), "{head}");
        }
        assert!(PasswordHash::parse("plain").is_err());
    }

    #[test]
    fn generated_passwords_pass_the_policy() {
        let made = generated(std::array::from_fn(|i| (i * 37 + 11) as u8));
        assert_eq!(made.expose().len(), 23);
        assert!(Policy::default().check(&made, Bearer::default()).is_ok());
    }
}

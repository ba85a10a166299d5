//! A table of users to import.

use std::fmt::Write as _;

pub fn people(count: usize) -> String {
    let mut text = "name,email,phone,role,status\n".to_owned();
    for n in 0..count {
        writeln!(text, "Person {n},p{n}@acme.io,'+49309018{:05},Live Agent,active", n % 100_000)
            .unwrap();
    }
    text
}

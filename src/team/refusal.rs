//! Why something was not done: a kind for programs, one sentence for people.

use std::fmt;

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The input breaks a rule by itself.
    Invalid,
    /// Sign-in failed, or there is no valid session.
    SignIn,
    NotPermitted,
    NotFound,
    /// The name or address belongs to somebody else.
    Taken,
    /// The address belongs to a deleted user, who can be restored.
    InTrash,
    /// A role that still has users.
    InUse,
    NoSeat,
    LastOwner,
    /// The record was changed by somebody else meanwhile.
    Changed,
    /// The store refused, or it is read-only.
    Store,
}

/// The part of a form that a refusal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Workspace,
    Name,
    Description,
    Status,
    Permissions,
    Email,
    Phone,
    Role,
    Password,
    Confirm,
    Seats,
}

impl Field {
    pub fn as_str(self) -> &'static str {
        match self {
            Field::Workspace => "workspace",
            Field::Name => "name",
            Field::Description => "description",
            Field::Status => "status",
            Field::Permissions => "permissions",
            Field::Email => "email",
            Field::Phone => "phone",
            Field::Role => "role",
            Field::Password => "password",
            Field::Confirm => "confirm",
            Field::Seats => "seats",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    pub kind: Kind,
    pub field: Option<Field>,
    pub message: String,
}

impl Refusal {
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Refusal { kind, field: None, message: message.into() }
    }

    pub fn on(kind: Kind, field: Field, message: impl Into<String>) -> Self {
        Refusal { kind, field: Some(field), message: message.into() }
    }

    pub fn invalid(field: Field, message: impl Into<String>) -> Self {
        Self::on(Kind::Invalid, field, message)
    }

    pub fn not_permitted(message: impl Into<String>) -> Self {
        Self::new(Kind::NotPermitted, message)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refusal {}

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Invalid => "invalid",
            Kind::SignIn => "sign_in",
            Kind::NotPermitted => "not_permitted",
            Kind::NotFound => "not_found",
            Kind::Taken => "taken",
            Kind::InTrash => "in_trash",
            Kind::InUse => "in_use",
            Kind::NoSeat => "no_seat",
            Kind::LastOwner => "last_owner",
            Kind::Changed => "changed",
            Kind::Store => "store",
        }
    }
}

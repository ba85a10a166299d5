//! Frozen mirrors of users, roles and what belongs to them.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::team::{
    Credential, Description, Email, Grants, Level, ModuleId, PasswordHash, PersonName, Phone, Role,
    RoleId, RoleName, Status, Time, Token, Trashed, User, UserId, Wait,
};

/// A frozen enum without fields, in step with the domain's.
macro_rules! mirror {
    ($mirror:ident = $domain:ident { $($name:ident),* $(,)? }) => {
        #[derive(Clone, Copy, serde::Serialize, serde::Deserialize)]
        pub enum $mirror { $($name),* }
        impl From<$domain> for $mirror {
            fn from(value: $domain) -> Self {
                match value { $($domain::$name => $mirror::$name),* }
            }
        }
        impl From<$mirror> for $domain {
            fn from(value: $mirror) -> Self {
                match value { $($mirror::$name => $domain::$name),* }
            }
        }
    };
}
pub(super) use mirror;

mirror!(StatusV1 = Status { Active, Inactive });
mirror!(LevelV1 = Level { None, View, Edit });

pub type IdV1 = [u8; 16];

#[derive(Serialize, Deserialize)]
pub struct UserV1 {
    id: IdV1,
    name: String,
    email: String,
    phone: Option<String>,
    role: IdV1,
    status: StatusV1,
    created: i64,
    updated: i64,
    version: u32,
}

impl From<&User> for UserV1 {
    fn from(user: &User) -> Self {
        UserV1 {
            id: user.id.0.into_bytes(),
            name: user.name.as_str().to_owned(),
            email: user.email.as_str().to_owned(),
            phone: user.phone.as_ref().map(|phone| phone.as_str().to_owned()),
            role: user.role.0.into_bytes(),
            status: user.status.into(),
            created: user.created.0,
            updated: user.updated.0,
            version: user.version,
        }
    }
}

impl From<UserV1> for User {
    fn from(user: UserV1) -> Self {
        User {
            id: UserId(Uuid::from_bytes(user.id)),
            name: PersonName::stored(user.name),
            email: Email::stored(user.email),
            phone: user.phone.map(Phone::stored),
            role: RoleId(Uuid::from_bytes(user.role)),
            status: user.status.into(),
            created: Time(user.created),
            updated: Time(user.updated),
            version: user.version,
        }
    }
}

#[derive(Serialize, Deserialize)]
pub enum GrantsV1 {
    Everything,
    Listed(Vec<(String, LevelV1)>),
}

#[derive(Serialize, Deserialize)]
pub struct RoleV1 {
    id: IdV1,
    name: String,
    description: String,
    status: StatusV1,
    grants: GrantsV1,
    created: i64,
    updated: i64,
    version: u32,
}

impl From<&Role> for RoleV1 {
    fn from(role: &Role) -> Self {
        let grants = match &role.grants {
            Grants::Everything => GrantsV1::Everything,
            Grants::Listed(map) => GrantsV1::Listed(
                map.iter().map(|(id, level)| (id.as_str().to_owned(), (*level).into())).collect(),
            ),
        };
        RoleV1 {
            id: role.id.0.into_bytes(),
            name: role.name.as_str().to_owned(),
            description: role.description.as_str().to_owned(),
            status: role.status.into(),
            grants,
            created: role.created.0,
            updated: role.updated.0,
            version: role.version,
        }
    }
}

impl From<RoleV1> for Role {
    fn from(role: RoleV1) -> Self {
        let grants = match role.grants {
            GrantsV1::Everything => Grants::Everything,
            GrantsV1::Listed(list) => Grants::Listed(
                list.into_iter()
                    .map(|(id, level)| (ModuleId::new_unchecked(&id), level.into()))
                    .collect(),
            ),
        };
        Role {
            id: RoleId(Uuid::from_bytes(role.id)),
            name: RoleName::stored(role.name),
            description: Description::stored(role.description),
            status: role.status.into(),
            grants,
            created: Time(role.created),
            updated: Time(role.updated),
            version: role.version,
        }
    }
}

#[derive(Serialize, Deserialize)]
pub struct TrashedV1<T> {
    record: T,
    at: i64,
}

impl<'a, D, T: From<&'a D>> From<&'a Trashed<D>> for TrashedV1<T> {
    fn from(trashed: &'a Trashed<D>) -> Self {
        TrashedV1 { record: T::from(&*trashed.record), at: trashed.at.0 }
    }
}

impl<D: From<T>, T> From<TrashedV1<T>> for Trashed<D> {
    fn from(trashed: TrashedV1<T>) -> Self {
        Trashed { record: Arc::new(trashed.record.into()), at: Time(trashed.at) }
    }
}

#[derive(Serialize, Deserialize)]
pub struct CredentialV1 {
    hash: String,
    must_change: bool,
    set: i64,
}

impl From<&Credential> for CredentialV1 {
    fn from(credential: &Credential) -> Self {
        CredentialV1 {
            hash: credential.hash.as_str().to_owned(),
            must_change: credential.must_change,
            set: credential.set.0,
        }
    }
}

impl From<CredentialV1> for Credential {
    fn from(credential: CredentialV1) -> Self {
        Credential {
            hash: PasswordHash::stored(credential.hash),
            must_change: credential.must_change,
            set: Time(credential.set),
        }
    }
}

#[derive(Serialize, Deserialize)]
pub struct WaitV1 {
    account: String,
    failures: u32,
    last: i64,
}

impl WaitV1 {
    pub fn new(account: &str, wait: Wait) -> Self {
        WaitV1 { account: account.to_owned(), failures: wait.failures, last: wait.last.0 }
    }

    pub fn parts(self) -> (Arc<str>, Wait) {
        (self.account.into(), Wait { failures: self.failures, last: Time(self.last) })
    }
}

#[derive(Serialize, Deserialize)]
pub struct TokenV1 {
    user: IdV1,
    issued: i64,
    expires: i64,
}

impl From<&Token> for TokenV1 {
    fn from(token: &Token) -> Self {
        TokenV1 {
            user: token.user.0.into_bytes(),
            issued: token.issued.0,
            expires: token.expires.0,
        }
    }
}

impl From<TokenV1> for Token {
    fn from(token: TokenV1) -> Self {
        Token {
            user: UserId(Uuid::from_bytes(token.user)),
            issued: Time(token.issued),
            expires: Time(token.expires),
        }
    }
}

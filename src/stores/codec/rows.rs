//! Rows to keys and values, and back.

use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::envelope::{CodecError, decode, seal, unseal};
use super::keys;
use super::people::{CredentialV1, RoleV1, TokenV1, TrashedV1, UserV1, WaitV1};
use super::record::decode_record;
use super::team::{SettingsV1, SettingsV2};
use crate::team::{RoleId, Row, Time, TokenId, UserId};

const VERSION: u8 = 1;
const SETTINGS_VERSION: u8 = 2;
/// A role that lists every module of the largest catalogue takes about 45 kB.
const LIMIT: usize = 64 << 10;
/// The largest catalogue takes about half of it.
const SETTINGS_LIMIT: usize = 1 << 20;

pub fn key(row: &Row) -> Vec<u8> {
    match row {
        Row::User(id, _) => keys::under(keys::USER, id.0.as_bytes()),
        Row::Role(id, _) => keys::under(keys::ROLE, id.0.as_bytes()),
        Row::TrashedUser(id, _) => keys::under(keys::TRASHED_USER, id.0.as_bytes()),
        Row::TrashedRole(id, _) => keys::under(keys::TRASHED_ROLE, id.0.as_bytes()),
        Row::Settings(_) => keys::SETTINGS.to_vec(),
        Row::Credential(id, _) => keys::under(keys::CREDENTIAL, id.0.as_bytes()),
        Row::LastSignIn(id, _) => keys::under(keys::LAST_SIGN_IN, id.0.as_bytes()),
        Row::Wait(account, _) => keys::wait(account),
        Row::Token(id, _) => keys::under(keys::TOKEN, &id.0),
    }
}

/// The value of a row; `None` when the row is to be deleted.
pub fn encode_row(row: &Row) -> Result<Option<Vec<u8>>, CodecError> {
    fn value<T: Serialize>(mirror: Option<T>) -> Result<Option<Vec<u8>>, CodecError> {
        mirror.map(|mirror| seal(VERSION, &mirror, LIMIT)).transpose()
    }
    match row {
        Row::User(_, user) => value(user.as_deref().map(UserV1::from)),
        Row::Role(_, role) => value(role.as_deref().map(RoleV1::from)),
        Row::TrashedUser(_, user) => value(user.as_deref().map(TrashedV1::<UserV1>::from)),
        Row::TrashedRole(_, role) => value(role.as_deref().map(TrashedV1::<RoleV1>::from)),
        Row::Settings(settings) => settings
            .as_deref()
            .map(|settings| seal(SETTINGS_VERSION, &SettingsV2::from(settings), SETTINGS_LIMIT))
            .transpose(),
        Row::Credential(_, credential) => value(credential.as_deref().map(CredentialV1::from)),
        Row::LastSignIn(_, time) => value(time.map(|time| time.0)),
        Row::Wait(account, wait) => value(wait.map(|wait| WaitV1::new(account, wait))),
        Row::Token(_, token) => value(token.as_deref().map(TokenV1::from)),
    }
}

pub fn decode_row(key: &[u8], bytes: &[u8]) -> Result<Row, CodecError> {
    fn as_v1<M: DeserializeOwned>(bytes: &[u8], what: &'static str) -> Result<M, CodecError> {
        match unseal(bytes)? {
            (VERSION, body) => decode(body, what),
            (version, _) => Err(CodecError::Version(version)),
        }
    }
    fn arc<D: From<M>, M: DeserializeOwned>(
        bytes: &[u8],
        what: &'static str,
    ) -> Result<Option<Arc<D>>, CodecError> {
        as_v1::<M>(bytes, what).map(|mirror| Some(Arc::new(mirror.into())))
    }
    let id = |prefix: &[u8]| {
        let rest = key.strip_prefix(prefix)?;
        rest.try_into().ok().map(Uuid::from_bytes)
    };
    if let Some(id) = id(keys::USER) {
        return Ok(Row::User(UserId(id), arc::<_, UserV1>(bytes, "user")?));
    }
    if let Some(id) = id(keys::ROLE) {
        return Ok(Row::Role(RoleId(id), arc::<_, RoleV1>(bytes, "role")?));
    }
    if let Some(id) = id(keys::TRASHED_USER) {
        return Ok(Row::TrashedUser(UserId(id), arc::<_, TrashedV1<UserV1>>(bytes, "user")?));
    }
    if let Some(id) = id(keys::TRASHED_ROLE) {
        return Ok(Row::TrashedRole(RoleId(id), arc::<_, TrashedV1<RoleV1>>(bytes, "role")?));
    }
    if let Some(id) = id(keys::CREDENTIAL) {
        return Ok(Row::Credential(UserId(id), arc::<_, CredentialV1>(bytes, "credential")?));
    }
    if let Some(id) = id(keys::LAST_SIGN_IN) {
        return Ok(Row::LastSignIn(UserId(id), Some(Time(as_v1(bytes, "time")?))));
    }
    if key == keys::SETTINGS {
        let (version, body) = unseal(bytes)?;
        let settings = match version {
            VERSION => decode::<SettingsV1>(body, "settings")?.into(),
            SETTINGS_VERSION => decode::<SettingsV2>(body, "settings")?.into(),
            version => return Err(CodecError::Version(version)),
        };
        return Ok(Row::Settings(Some(Arc::new(settings))));
    }
    if let Some(id) = key.strip_prefix(keys::TOKEN).and_then(|rest| rest.try_into().ok()) {
        return Ok(Row::Token(TokenId(id), arc::<_, TokenV1>(bytes, "token")?));
    }
    if key.starts_with(keys::WAIT) {
        let (account, wait) = as_v1::<WaitV1>(bytes, "wait")?.parts();
        let row = Row::Wait(account, Some(wait));
        return if self::key(&row) == key { Ok(row) } else { Err(CodecError::Key) };
    }
    Err(CodecError::Key)
}

/// That a stored pair can be read back.
pub fn check(key: &[u8], bytes: &[u8]) -> Result<(), CodecError> {
    if !keys::is_activity(key) {
        return decode_row(key, bytes).map(drop);
    }
    let record = decode_record(bytes)?;
    if keys::activity(record.revision) == key { Ok(()) } else { Err(CodecError::Key) }
}

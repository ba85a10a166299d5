//! The frozen mirror of an activity record.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::envelope::{CodecError, decode, seal, unseal};
use super::people::{IdV1, RoleV1, TrashedV1, UserV1, mirror};
use super::team::{SettingsV1, SettingsV2};
use crate::team::{
    Actor, Change, Digest, Edit, Event, Field, Kind, OperationId, Origin, Record, Refusal,
    Revision, Time, UserId, Way, What, Who,
};

mirror!(WayV1 = Way { Terminal, CommandLine });

mirror!(
    WhatV1 = What {
        SetUp,
        CreateRole,
        EditRole,
        ActivateRoles,
        DeactivateRoles,
        DeleteRoles,
        RestoreRoles,
        AddUser,
        AddUsers,
        EditUser,
        ActivateUsers,
        DeactivateUsers,
        AssignRole,
        ResetPassword,
        ChangePassword,
        DeleteUsers,
        RestoreUsers,
        SetSeats,
        ReplaceCatalogue,
        Undo,
        PurgeTrash,
        SignIn,
        SignInFailed,
        SignOut,
        IssueToken,
        Refused,
        RecoverOwner,
        DismissRecovery,
        RestoreBackup,
        EndSession,
        Unlock,
        ImportUsers,
        ImportRoles,
    }
);

mirror!(
    KindV1 = Kind {
        Invalid,
        SignIn,
        NotPermitted,
        NotFound,
        Taken,
        InTrash,
        InUse,
        NoSeat,
        LastOwner,
        Changed,
        Store,
    }
);

mirror!(
    FieldV1 = Field {
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
);

#[derive(Serialize, Deserialize)]
enum WhoV1 {
    User(IdV1),
    Stranger(String),
    Operator,
}

type Two<T> = (Option<T>, Option<T>);

#[derive(Serialize, Deserialize)]
enum EditV1 {
    User(Two<UserV1>),
    Role(Two<RoleV1>),
    TrashedUser(Two<TrashedV1<UserV1>>),
    TrashedRole(Two<TrashedV1<RoleV1>>),
    Settings(Two<SettingsV1>),
    LastSignIn(IdV1, Two<i64>),
    SettingsV2(Two<SettingsV2>),
    Backup { revision: u64, made: i64, replaced: Option<u64> },
}

#[derive(Serialize, Deserialize)]
enum EventV1 {
    Changed { what: WhatV1, edits: Vec<EditV1> },
    Refused { what: WhatV1, about: String, kind: KindV1, field: Option<FieldV1>, message: String },
}

#[derive(Serialize, Deserialize)]
struct RecordV1 {
    revision: u64,
    operation: IdV1,
    at: i64,
    who: WhoV1,
    way: WayV1,
    ssh: Option<String>,
    os_user: Option<String>,
    name: String,
    event: EventV1,
    previous: [u8; 32],
    digest: [u8; 32],
}

fn out<'a, D, T: From<&'a D>>(before: &'a Option<Arc<D>>, after: &'a Option<Arc<D>>) -> Two<T> {
    (before.as_deref().map(T::from), after.as_deref().map(T::from))
}

fn back<D: From<T>, T>((before, after): Two<T>) -> Two<Arc<D>> {
    (before.map(|b| Arc::new(b.into())), after.map(|a| Arc::new(a.into())))
}

impl EditV1 {
    fn of(edit: &Edit) -> Result<Self, CodecError> {
        Ok(match edit {
            Edit::User { before, after } => EditV1::User(out(before, after)),
            Edit::Role { before, after } => EditV1::Role(out(before, after)),
            Edit::TrashedUser { before, after } => EditV1::TrashedUser(out(before, after)),
            Edit::TrashedRole { before, after } => EditV1::TrashedRole(out(before, after)),
            Edit::Settings { before, after } => EditV1::SettingsV2(out(before, after)),
            Edit::LastSignIn { user, before, after } => {
                EditV1::LastSignIn(user.0.into_bytes(), (before.map(|t| t.0), after.map(|t| t.0)))
            }
            Edit::Backup { revision, made, replaced } => EditV1::Backup {
                revision: revision.0,
                made: made.0,
                replaced: replaced.map(|revision| revision.0),
            },
            Edit::Credential { .. } | Edit::Wait { .. } | Edit::Token { .. } => {
                return Err(CodecError::Secret);
            }
        })
    }
}

impl From<EditV1> for Edit {
    fn from(edit: EditV1) -> Self {
        match edit {
            EditV1::User(two) => {
                let (before, after) = back(two);
                Edit::User { before, after }
            }
            EditV1::Role(two) => {
                let (before, after) = back(two);
                Edit::Role { before, after }
            }
            EditV1::TrashedUser(two) => {
                let (before, after) = back(two);
                Edit::TrashedUser { before, after }
            }
            EditV1::TrashedRole(two) => {
                let (before, after) = back(two);
                Edit::TrashedRole { before, after }
            }
            EditV1::Settings(two) => {
                let (before, after) = back(two);
                Edit::Settings { before, after }
            }
            EditV1::SettingsV2(two) => {
                let (before, after) = back(two);
                Edit::Settings { before, after }
            }
            EditV1::Backup { revision, made, replaced } => Edit::Backup {
                revision: Revision(revision),
                made: Time(made),
                replaced: replaced.map(Revision),
            },
            EditV1::LastSignIn(user, (before, after)) => Edit::LastSignIn {
                user: UserId(Uuid::from_bytes(user)),
                before: before.map(Time),
                after: after.map(Time),
            },
        }
    }
}

impl RecordV1 {
    fn of(record: &Record) -> Result<Self, CodecError> {
        let event = match &record.event {
            Event::Changed(change) => EventV1::Changed {
                what: change.what.into(),
                edits: change.edits.iter().map(EditV1::of).collect::<Result<_, _>>()?,
            },
            Event::Refused { what, about, why } => EventV1::Refused {
                what: (*what).into(),
                about: about.clone(),
                kind: why.kind.into(),
                field: why.field.map(Into::into),
                message: why.message.clone(),
            },
        };
        let origin = &record.by.origin;
        Ok(RecordV1 {
            revision: record.revision.0,
            operation: record.operation.0.into_bytes(),
            at: record.at.0,
            who: match &record.by.who {
                Who::User(id) => WhoV1::User(id.0.into_bytes()),
                Who::Stranger(email) => WhoV1::Stranger(email.clone()),
                Who::Operator => WhoV1::Operator,
            },
            way: origin.way.into(),
            ssh: origin.ssh.clone(),
            os_user: origin.os_user.clone(),
            name: record.name.clone(),
            event,
            previous: record.previous.0,
            digest: record.digest.0,
        })
    }
}

impl From<RecordV1> for Record {
    fn from(record: RecordV1) -> Self {
        let event = match record.event {
            EventV1::Changed { what, edits } => Event::Changed(Change::new(
                what.into(),
                edits.into_iter().map(Into::into).collect(),
            )),
            EventV1::Refused { what, about, kind, field, message } => Event::Refused {
                what: what.into(),
                about,
                why: Refusal { kind: kind.into(), field: field.map(Into::into), message },
            },
        };
        let who = match record.who {
            WhoV1::User(id) => Who::User(UserId(Uuid::from_bytes(id))),
            WhoV1::Stranger(email) => Who::Stranger(email),
            WhoV1::Operator => Who::Operator,
        };
        let origin = Origin { way: record.way.into(), ssh: record.ssh, os_user: record.os_user };
        Record {
            revision: Revision(record.revision),
            operation: OperationId(Uuid::from_bytes(record.operation)),
            at: Time(record.at),
            by: Actor { who, origin },
            name: record.name,
            event,
            previous: Digest(record.previous),
            digest: Digest(record.digest),
        }
    }
}

const VERSION: u8 = 1;
/// A change of some 300,000 users at once.
const LIMIT: usize = 128 << 20;

pub fn encode_record(record: &Record) -> Result<Vec<u8>, CodecError> {
    seal(VERSION, &RecordV1::of(record)?, LIMIT)
}

pub fn decode_record(bytes: &[u8]) -> Result<Record, CodecError> {
    match unseal(bytes)? {
        (VERSION, body) => decode::<RecordV1>(body, "activity record").map(Record::from),
        (version, _) => Err(CodecError::Version(version)),
    }
}

//! A small team made by hand, for the tests of stores: records, changes, and a history that goes on.
#![allow(dead_code)] // Each test file uses its part.

use std::path::Path;
use std::sync::Arc;

use rolodeck::stores::{Disk, Opened, Options, open};
use rolodeck::team::*;
use uuid::Uuid;

pub fn user_id(n: u64) -> UserId {
    UserId(Uuid::from_u64_pair(0x75, n))
}

pub fn role_id(n: u64) -> RoleId {
    RoleId(Uuid::from_u64_pair(0x72, n))
}

pub fn time(n: u64) -> Time {
    Time(1_790_000_000_000 + n as i64)
}

pub fn user(n: u64, version: u32) -> Arc<User> {
    Arc::new(User {
        id: user_id(n),
        name: PersonName::stored(format!("Ada Löwe {n}")),
        email: Email::stored(format!("ada{n}@acme.io")),
        phone: n.is_multiple_of(2).then(|| Phone::stored(format!("+4930{n:06}"))),
        role: role_id(n % 3),
        status: if n.is_multiple_of(5) { Status::Inactive } else { Status::Active },
        created: time(n),
        updated: time(n + u64::from(version)),
        version,
    })
}

pub fn role(n: u64) -> Arc<Role> {
    let grants = if n == 0 {
        Grants::Everything
    } else {
        Grants::default().with("inbox.chats", Level::Edit).with("team.users", Level::View)
    };
    Arc::new(Role {
        id: role_id(n),
        name: RoleName::stored(format!("Role {n}")),
        description: Description::stored("Answers chats".into()),
        status: Status::Active,
        grants,
        created: time(0),
        updated: time(0),
        version: 1,
    })
}

pub fn settings(seats: u32) -> Arc<Settings> {
    Arc::new(Settings {
        workspace: "Acme".into(),
        plan: Plan { name: "King".into(), seats },
        catalogue: Arc::new(Catalogue::standard()),
        version: seats,
        recovery: None,
    })
}

pub fn credential(n: u64) -> Arc<Credential> {
    Arc::new(Credential {
        hash: PasswordHash::stored(format!("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA${n:032}")),
        must_change: n.is_multiple_of(2),
        set: time(n),
    })
}

pub fn trashed<T: Clone>(record: &Arc<T>, n: u64) -> Arc<Trashed<T>> {
    Arc::new(Trashed { record: record.clone(), at: time(n) })
}

pub fn token_id(n: u8) -> TokenId {
    TokenId([n; 32])
}

pub fn add_user(n: u64, version: u32) -> Edit {
    Edit::User { before: None, after: Some(user(n, version)) }
}

/// The next record of a history.
pub fn record(directory: &Directory, event: Event) -> Record {
    let revision = directory.revision().next();
    Record {
        revision,
        operation: OperationId(Uuid::from_u64_pair(0x6f, revision.0)),
        at: time(revision.0),
        by: Actor {
            who: Who::Operator,
            origin: Origin { way: Way::CommandLine, ssh: None, os_user: Some("ada".into()) },
        },
        name: "Ada Lovelace <ada@acme.io>".into(),
        event,
        previous: directory.digest(),
        digest: Digest::default(),
    }
    .sealed()
}

/// Commits a change to a store, and gives the directory that must be there afterwards.
pub fn commit(store: &mut dyn Store, directory: &Directory, change: Change) -> Directory {
    try_commit(store, directory, change).unwrap()
}

pub fn try_commit(
    store: &mut dyn Store,
    directory: &Directory,
    change: Change,
) -> Result<Directory, StoreError> {
    let record = record(directory, Event::Changed(change.public()));
    store.commit(directory.revision(), &record, &change.rows())?;
    Ok(directory.apply(&change).advanced(&record))
}

/// The first change of a store: settings, three roles, one owner.
pub fn set_up() -> Change {
    let mut edits = vec![Edit::Settings { before: None, after: Some(settings(3)) }];
    edits.extend((0..3).map(|n| Edit::Role { before: None, after: Some(role(n)) }));
    edits.push(add_user(0, 1));
    edits.push(Edit::Credential { user: user_id(0), before: None, after: Some(credential(0)) });
    Change::new(What::SetUp, edits)
}

/// The change that makes revision `n` of the standard history: adds, edits, trash, sign-ins.
pub fn step(n: u64) -> Change {
    match n {
        1 => set_up(),
        _ if n.is_multiple_of(7) => {
            let gone = user(n - 1, 1);
            let edits = vec![
                Edit::User { before: Some(gone.clone()), after: None },
                Edit::TrashedUser { before: None, after: Some(trashed(&gone, n)) },
            ];
            Change::new(What::DeleteUsers, edits)
        }
        _ if n.is_multiple_of(5) => Change::new(
            What::SignIn,
            vec![
                Edit::LastSignIn { user: user_id(n - 1), before: None, after: Some(time(n)) },
                Edit::Wait {
                    account: "ada@acme.io".into(),
                    before: None,
                    after: Some(Wait { failures: n as u32, last: time(n) }),
                },
            ],
        ),
        _ => Change::new(
            What::AddUser,
            vec![
                add_user(n, 1),
                Edit::Credential { user: user_id(n), before: None, after: Some(credential(n)) },
            ],
        ),
    }
}

/// What the standard history has made by a revision.
pub fn directory_at(revision: u64) -> Directory {
    (1..=revision).fold(Directory::empty(), |directory, n| {
        let change = step(n);
        let record = record(&directory, Event::Changed(change.public()));
        directory.apply(&change).advanced(&record)
    })
}

/// Carries the standard history on to a revision.
pub fn advance(store: &mut dyn Store, directory: Directory, to: u64) -> Directory {
    (directory.revision().0 + 1..=to)
        .fold(directory, |directory, n| commit(store, &directory, step(n)))
}

pub fn operator() -> Origin {
    Origin { way: Way::CommandLine, ssh: Some("192.0.2.7".into()), os_user: Some("root".into()) }
}

pub fn options() -> Options {
    Options { create: true, by: "a test".into() }
}

pub fn opened(path: &Path) -> Opened {
    open(path, &options()).unwrap_or_else(|error| panic!("{error}"))
}

pub fn disk(path: &Path) -> Disk {
    opened(path).store
}

/// Every record is there, whole, and chained to the one before.
pub fn assert_chain(store: &dyn Store, to: u64) {
    let records = store.records(Revision(1)..Revision(to + 1)).unwrap();
    assert_eq!(records.len() as u64, to);
    let mut previous = Digest::default();
    for (n, record) in (1..).zip(&records) {
        assert_eq!(record.revision, Revision(n));
        assert_eq!(record.previous, previous, "{n}");
        assert!(record.is_intact(), "{n}");
        previous = record.digest;
    }
}

/// A copy as a crash would leave it: what is on disk now.
pub fn copy(from: &Path, to: &Path) {
    let _ = std::fs::remove_dir_all(to);
    copy_into(from, to);
}

fn copy_into(from: &Path, to: &Path) {
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
    std::fs::DirBuilder::new().mode(0o700).create(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_into(&entry.path(), &target);
        } else if entry.file_name() != "ballast" {
            std::fs::copy(entry.path(), &target).unwrap();
            let only_mine = std::fs::Permissions::from_mode(0o600);
            std::fs::set_permissions(&target, only_mine).unwrap();
        }
    }
}

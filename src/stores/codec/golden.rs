//! Every stored type as bytes. These never change: old stores hold them.

use std::fmt::Write;
use std::sync::Arc;

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::team::*;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn user() -> Arc<User> {
    Arc::new(User {
        id: UserId(Uuid::from_u128(1)),
        name: PersonName::stored("Zoë".into()),
        email: Email::stored("z@a.io".into()),
        phone: Some(Phone::stored("+4930901820".into())),
        role: RoleId(Uuid::from_u128(2)),
        status: Status::Inactive,
        created: Time(1_790_000_000_000),
        updated: Time(-1),
        version: 300,
    })
}

fn role(grants: Grants) -> Arc<Role> {
    Arc::new(Role {
        id: RoleId(Uuid::from_u128(2)),
        name: RoleName::stored("Agent".into()),
        description: Description::stored("d".into()),
        status: Status::Active,
        grants,
        created: Time(1),
        updated: Time(2),
        version: 3,
    })
}

fn listed() -> Grants {
    Grants::default().with("a.b", Level::View).with("a.c", Level::Edit)
}

fn settings() -> Arc<Settings> {
    let module = Module {
        id: ModuleId::new_unchecked("g.m"),
        label: "M".into(),
        description: "Does.".into(),
    };
    let group = Group { label: "G".into(), modules: vec![module] };
    Arc::new(Settings {
        workspace: "Acme".into(),
        plan: Plan { name: "King".into(), seats: 3 },
        catalogue: Arc::new(Catalogue { groups: vec![group] }),
        version: 1,
        recovery: None,
    })
}

fn recovered() -> Arc<Settings> {
    let (email, os_user) = (Email::stored("z@a.io".into()), Some("root".into()));
    let recovery = Some(Recovery { email, os_user, at: Time(12) });
    Arc::new(Settings { recovery, ..(*settings()).clone() })
}

fn trashed<T>(record: Arc<T>) -> Arc<Trashed<T>> {
    Arc::new(Trashed { record, at: Time(5) })
}

fn rows() -> Vec<Row> {
    let user_id = UserId(Uuid::from_u128(1));
    let credential = Credential {
        hash: PasswordHash::stored("$argon2id$x".into()),
        must_change: true,
        set: Time(6),
    };
    let token = Token { user: user_id, issued: Time(7), expires: Time(8) };
    vec![
        Row::User(user_id, Some(user())),
        Row::Role(RoleId(Uuid::from_u128(2)), Some(role(listed()))),
        Row::Role(RoleId(Uuid::from_u128(2)), Some(role(Grants::Everything))),
        Row::TrashedUser(user_id, Some(trashed(user()))),
        Row::TrashedRole(RoleId(Uuid::from_u128(2)), Some(trashed(role(listed())))),
        Row::Settings(Some(settings())),
        Row::Settings(Some(recovered())),
        Row::Credential(user_id, Some(Arc::new(credential))),
        Row::LastSignIn(user_id, Some(Time(9))),
        Row::Wait("z@a.io".into(), Some(Wait { failures: 3, last: Time(10) })),
        Row::Token(TokenId([7; 32]), Some(Arc::new(token))),
    ]
}

fn record(who: Who, event: Event) -> Record {
    Record {
        revision: Revision(1),
        operation: OperationId(Uuid::from_u128(3)),
        at: Time(11),
        by: Actor {
            who,
            origin: Origin { way: Way::CommandLine, ssh: Some("::1".into()), os_user: None },
        },
        name: "Zoë".into(),
        event,
        previous: Digest([1; 32]),
        digest: Digest([2; 32]),
    }
}

fn operator() -> Vec<Edit> {
    vec![
        Edit::Settings { before: None, after: Some(recovered()) },
        Edit::Backup { revision: Revision(7), made: Time(13), replaced: Some(Revision(9)) },
        Edit::Backup { revision: Revision(7), made: Time(13), replaced: None },
    ]
}

fn records() -> Vec<Record> {
    let edits = vec![
        Edit::User { before: None, after: Some(user()) },
        Edit::Role { before: Some(role(listed())), after: None },
        Edit::TrashedUser { before: None, after: Some(trashed(user())) },
        Edit::TrashedRole { before: None, after: None },
        Edit::Settings { before: None, after: Some(settings()) },
        Edit::LastSignIn { user: UserId(Uuid::from_u128(1)), before: Some(Time(1)), after: None },
    ];
    let why = Refusal::on(Kind::InUse, Field::Role, "no");
    vec![
        record(Who::Operator, Event::Changed(Change::new(What::EditUser, edits))),
        record(
            Who::Stranger("m@x.org".into()),
            Event::Refused { what: What::DeleteRoles, about: "Agent".into(), why },
        ),
        record(
            Who::User(UserId(Uuid::from_u128(1))),
            Event::Changed(Change::new(What::SignIn, vec![])),
        ),
        record(Who::Operator, Event::Changed(Change::new(What::RestoreBackup, operator()))),
    ]
}

#[test]
fn rows_are_the_bytes_that_they_always_were() {
    let written: Vec<String> = rows()
        .iter()
        .map(|row| {
            let (key, value) = (key(row), encode_row(row).unwrap().unwrap());
            assert_eq!(decode_row(&key, &value).unwrap(), *row);
            assert_eq!(logical_length(&key), Some(key.len()));
            check(&key, &value).unwrap();
            format!("{} {}", hex(&key), hex(&value))
        })
        .collect();
    insta::assert_snapshot!(written.join("\n"), @r"
    752f00000000000000000000000000000001 016bc26fae00000000000000000000000000000001045a6fc3ab067a40612e696f010b2b343933303930313832300000000000000000000000000000000201fd00d8a0884103000001fb2c01
    722f00000000000000000000000000000002 010d1938b500000000000000000000000000000002054167656e74016400010203612e620103612e6302020403
    722f00000000000000000000000000000002 0167de8a5200000000000000000000000000000002054167656e7401640000020403
    742f752f00000000000000000000000000000001 0181d119e800000000000000000000000000000001045a6fc3ab067a40612e696f010b2b343933303930313832300000000000000000000000000000000201fd00d8a0884103000001fb2c010a
    742f722f00000000000000000000000000000002 013742d34c00000000000000000000000000000002054167656e74016400010203612e620103612e63020204030a
    672f73657474696e6773 0226cd5fe60441636d65044b696e67030101470103672e6d014d05446f65732e0100
    672f73657474696e6773 026c4588310441636d65044b696e67030101470103672e6d014d05446f65732e0101067a40612e696f0104726f6f7418
    632f00000000000000000000000000000001 01aead442b0b246172676f6e3269642478010c
    6c2f00000000000000000000000000000001 01f6527bab12
    772feb1913904f2f074b65cd21b3de796c75e522027a49c2f68e727575dfd773917c 01537cc28f067a40612e696f0314
    6b2f0707070707070707070707070707070707070707070707070707070707070707 01ea1e1c8f000000000000000000000000000000010e10
    ");
}

#[test]
fn records_are_the_bytes_that_they_always_were() {
    let written: Vec<String> = records()
        .iter()
        .map(|record| {
            let bytes = encode_record(record).unwrap();
            assert_eq!(decode_record(&bytes).unwrap(), *record);
            check(&activity(record.revision), &bytes).unwrap();
            assert_eq!(check(&activity(Revision(2)), &bytes), Err(CodecError::Key));
            hex(&bytes)
        })
        .collect();
    insta::assert_snapshot!(written.join("\n"), @r"
    01f0ae0bc7010000000000000000000000000000000316020101033a3a3100045a6fc3ab00090600000100000000000000000000000000000001045a6fc3ab067a40612e696f010b2b343933303930313832300000000000000000000000000000000201fd00d8a0884103000001fb2c01010100000000000000000000000000000002054167656e74016400010203612e620103612e63020204030002000100000000000000000000000000000001045a6fc3ab067a40612e696f010b2b343933303930313832300000000000000000000000000000000201fd00d8a0884103000001fb2c010a0300000600010441636d65044b696e67030101470103672e6d014d05446f65732e0100050000000000000000000000000000000101020001010101010101010101010101010101010101010101010101010101010101010202020202020202020202020202020202020202020202020202020202020202
    016dae8ec501000000000000000000000000000000031601076d40782e6f72670101033a3a3100045a6fc3ab0105054167656e74060107026e6f01010101010101010101010101010101010101010101010101010101010101010202020202020202020202020202020202020202020202020202020202020202
    01c740721601000000000000000000000000000000031600000000000000000000000000000000010101033a3a3100045a6fc3ab00150001010101010101010101010101010101010101010101010101010101010101010202020202020202020202020202020202020202020202020202020202020202
    0146d3f318010000000000000000000000000000000316020101033a3a3100045a6fc3ab001c030600010441636d65044b696e67030101470103672e6d014d05446f65732e0101067a40612e696f0104726f6f741807071a010907071a0001010101010101010101010101010101010101010101010101010101010101010202020202020202020202020202020202020202020202020202020202020202
    ");
}

/// What earlier versions wrote.
#[test]
fn the_first_settings_can_still_be_read() {
    let bytes = |hex: &str| -> Vec<u8> {
        let pairs = (0..hex.len()).step_by(2);
        pairs.map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
    };
    let row = bytes("01053cf3960441636d65044b696e67030101470103672e6d014d05446f65732e01");
    assert_eq!(decode_row(b"g/settings", &row), Ok(Row::Settings(Some(settings()))));
    let record = bytes(
        "01cda33780010000000000000000000000000000000316020101033a3a3100045a6fc3ab00090600000100000000000000000000000000000001045a6fc3ab067a40612e696f010b2b343933303930313832300000000000000000000000000000000201fd00d8a0884103000001fb2c01010100000000000000000000000000000002054167656e74016400010203612e620103612e63020204030002000100000000000000000000000000000001045a6fc3ab067a40612e696f010b2b343933303930313832300000000000000000000000000000000201fd00d8a0884103000001fb2c010a0300000400010441636d65044b696e67030101470103672e6d014d05446f65732e01050000000000000000000000000000000101020001010101010101010101010101010101010101010101010101010101010101010202020202020202020202020202020202020202020202020202020202020202",
    );
    assert_eq!(decode_record(&record).as_ref(), Ok(&records()[0]));
}

/// The digest of a record is taken over this text: with another one, old records would be changed ones.
#[test]
fn settings_without_a_recovery_are_the_text_that_they_always_were() {
    let text = serde_json::to_string(&*settings()).unwrap();
    insta::assert_snapshot!(text, @r#"{"workspace":"Acme","plan":{"name":"King","seats":3},"catalogue":{"group":[{"label":"G","module":[{"id":"g.m","label":"M","description":"Does."}]}]},"version":1}"#);
}

#[test]
fn the_head_is_the_bytes_that_it_always_was() {
    let head = Head {
        revision: Revision(700),
        digest: Digest([3; 32]),
        state: Tally { rows: 5, sum: u64::MAX },
        activity: Tally { rows: 700, sum: 1 },
    };
    let bytes = head.encode().unwrap();
    assert_eq!(Head::decode(&bytes).unwrap(), head);
    insta::assert_snapshot!(hex(&bytes), @"01dc91f539fbbc02030303030303030303030303030303030303030303030303030303030303030305fdfffffffffffffffffbbc0201");
}

/// A tally is stored: how it is computed is a part of the format too.
#[test]
fn a_tally_is_the_number_that_it_always_was() {
    let mut tally = Tally::default();
    tally.add(b"u/1", b"one");
    let one = tally;
    tally.add(b"u/2", b"two");
    insta::assert_snapshot!(format!("{} {:016x}", tally.rows, tally.sum), @"2 484bdead0c529a9b");
    tally.take(b"u/2", b"two");
    assert_eq!(tally, one);
    tally.take(b"u/1", b"One");
    assert_ne!(tally, Tally::default());
}

/// The number of a variant is what is stored: variants are only ever added at the end.
#[test]
fn variants_keep_their_numbers() {
    let numbers = |events: Vec<Event>| -> String {
        let bytes = events.into_iter().map(|event| {
            let bytes = encode_record(&record(Who::Operator, event)).unwrap();
            // Behind the constant part: the event and what was asked.
            hex(&bytes[5 + 1 + 16 + 1 + 1 + 1 + 5 + 1 + 5..bytes.len() - 64])
        });
        bytes.collect::<Vec<_>>().join(" ")
    };
    let what = [
        What::SetUp,
        What::CreateRole,
        What::EditRole,
        What::ActivateRoles,
        What::DeactivateRoles,
        What::DeleteRoles,
        What::RestoreRoles,
        What::AddUser,
        What::AddUsers,
        What::EditUser,
        What::ActivateUsers,
        What::DeactivateUsers,
        What::AssignRole,
        What::ResetPassword,
        What::ChangePassword,
        What::DeleteUsers,
        What::RestoreUsers,
        What::SetSeats,
        What::ReplaceCatalogue,
        What::Undo,
        What::PurgeTrash,
        What::SignIn,
        What::SignInFailed,
        What::SignOut,
        What::IssueToken,
        What::Refused,
        What::RecoverOwner,
        What::DismissRecovery,
        What::RestoreBackup,
        What::EndSession,
        What::Unlock,
        What::ImportUsers,
        What::ImportRoles,
    ];
    let changed = what.map(|what| Event::Changed(Change::new(what, vec![])));
    insta::assert_snapshot!(numbers(changed.to_vec()), @"000000 000100 000200 000300 000400 000500 000600 000700 000800 000900 000a00 000b00 000c00 000d00 000e00 000f00 001000 001100 001200 001300 001400 001500 001600 001700 001800 001900 001a00 001b00 001c00 001d00 001e00 001f00 002000");
    let refused = |why: Refusal| Event::Refused { what: What::SetUp, about: String::new(), why };
    let kinds = [
        Kind::Invalid,
        Kind::SignIn,
        Kind::NotPermitted,
        Kind::NotFound,
        Kind::Taken,
        Kind::InTrash,
        Kind::InUse,
        Kind::NoSeat,
        Kind::LastOwner,
        Kind::Changed,
        Kind::Store,
    ];
    let kinds = kinds.map(|kind| refused(Refusal::new(kind, "")));
    insta::assert_snapshot!(numbers(kinds.to_vec()), @"010000000000 010000010000 010000020000 010000030000 010000040000 010000050000 010000060000 010000070000 010000080000 010000090000 0100000a0000");
    let fields = [
        Field::Workspace,
        Field::Name,
        Field::Description,
        Field::Status,
        Field::Permissions,
        Field::Email,
        Field::Phone,
        Field::Role,
        Field::Password,
        Field::Confirm,
        Field::Seats,
    ];
    let fields = fields.map(|field| refused(Refusal::invalid(field, "")));
    insta::assert_snapshot!(numbers(fields.to_vec()), @"01000000010000 01000000010100 01000000010200 01000000010300 01000000010400 01000000010500 01000000010600 01000000010700 01000000010800 01000000010900 01000000010a00");
}

#[test]
fn unknown_versions_and_keys_are_told() {
    for row in rows() {
        let (key, value) = (key(&row), encode_row(&row).unwrap().unwrap());
        let newer = envelope::seal_raw(9, &value[5..]);
        assert_eq!(decode_row(&key, &newer), Err(CodecError::Version(9)));
        assert_eq!(decode_row(b"x/unknown", &value), Err(CodecError::Key));
        assert_eq!(decode_row(&key[..key.len() - 1], &value), Err(CodecError::Key));
    }
}

#[test]
fn secrets_never_reach_a_record() {
    let token = TokenId([1; 32]);
    for edit in [
        Edit::Credential { user: UserId(Uuid::nil()), before: None, after: None },
        Edit::Wait { account: "a".into(), before: None, after: None },
        Edit::Token { id: token, before: None, after: None },
    ] {
        let change = Change::new(What::AddUser, vec![edit]);
        let secret = record(Who::Operator, Event::Changed(change));
        assert_eq!(encode_record(&secret), Err(CodecError::Secret));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// A checksum only guards against accidents: bytes that pass it may still be anything.
    #[test]
    fn hostile_bytes_are_an_error_and_nothing_worse(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let sealed = envelope::seal_raw(1, &body);
        for row in rows() {
            let _ = decode_row(&key(&row), &sealed);
            let _ = decode_row(&key(&row), &body);
        }
        let _ = decode_record(&sealed);
        let _ = Head::decode(&sealed);
    }

    #[test]
    fn a_changed_byte_in_a_body_never_panics(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        for record in records() {
            let mut body = encode_record(&record).unwrap()[5..].to_vec();
            let at = at.index(body.len());
            body[at] = byte;
            if let Ok(read) = decode_record(&envelope::seal_raw(1, &body)) {
                // What can be read can be written.
                let _ = encode_record(&read);
            }
        }
    }

    #[test]
    fn any_text_comes_back(name in ".*", email in ".*", phone in proptest::option::of(".*"), version in any::<u32>(), at in any::<i64>()) {
        let mut any = (*user()).clone();
        any.name = PersonName::stored(name);
        any.email = Email::stored(email);
        any.phone = phone.map(Phone::stored);
        (any.version, any.created) = (version, Time(at));
        let row = Row::User(any.id, Some(Arc::new(any)));
        let value = encode_row(&row).unwrap().unwrap();
        prop_assert_eq!(decode_row(&key(&row), &value).unwrap(), row);
    }
}

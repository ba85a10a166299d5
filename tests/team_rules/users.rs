//! Users: their fields, versions, deletion and restoration.

use rolodeck::team::*;

use crate::says;
use crate::support::*;

#[test]
fn what_is_typed_for_a_user() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let bob = world.user("bob", role);
    let name = |text: &str| UserDraft { name: text.into(), ..user_draft("new", role) };
    let email = |text: &str| UserDraft { email: text.into(), ..user_draft("new", role) };
    let phone = |text: &str| UserDraft { phone: text.into(), ..user_draft("new", role) };
    let long = format!("{}@{}.io", "a".repeat(60), "b.".repeat(100));
    for (bad, field, part) in [
        (name(""), Field::Name, "Name: it is required."),
        (name(" \u{a0} "), Field::Name, "Name: it is required."),
        (name(&"a".repeat(101)), Field::Name, "at most 100 characters, this has 101"),
        (name("Ada\u{2066}"), Field::Name, "(U+2066)"),
        (name("Ada\u{0}"), Field::Name, "(U+0000)"),
        (email(""), Field::Email, "Email: it is required."),
        (email("ada"), Field::Email, "Email: write one address, such as ada@acme.io."),
        (email("ada@acme.io, bob@acme.io"), Field::Email, "one address"),
        (email("Ada <ada@acme.io>"), Field::Email, "one address"),
        (email("ada@@acme.io"), Field::Email, "one address"),
        (email(&format!("{}@acme.io", "a".repeat(65))), Field::Email, "at most 64"),
        (email(&long), Field::Email, "at most 254"),
        (email("a\u{200d}da@acme.io"), Field::Email, "(U+200D)"),
        (phone("030 901820"), Field::Phone, "Phone Number: begin with + and the country's code"),
        (phone("+49 12"), Field::Phone, "Phone Number: "),
        (phone("+49 30 901820\u{202e}"), Field::Phone, "(U+202E)"),
        (phone("+49 30 901820 ext. 7"), Field::Phone, "Phone Number: "),
        (phone(&"1".repeat(65)), Field::Phone, "Phone Number: it may have at most 64"),
    ] {
        let edit = Command::EditUser { id: bob, version: 1, user: bad.clone(), password: None };
        for command in [add(bad), edit] {
            says(&world.refused(owner.clone(), command), Kind::Invalid, Some(field), part);
        }
    }
    let nobody = UserDraft { role: None, ..user_draft("new", role) };
    let refusal = world.refused(owner.clone(), add(nobody));
    says(&refusal, Kind::Invalid, Some(Field::Role), "Select Role: it is required.");
    let gone = RoleId(uuid::Uuid::from_u128(7));
    for command in [
        add(user_draft("new", gone)),
        world.edit_user(bob, |user| user.role = Some(gone)),
        Command::SetUserRole { ids: vec![bob], role: gone },
    ] {
        let refusal = world.refused(owner.clone(), command);
        let part = "There is no such role any more.";
        says(&refusal, Kind::NotFound, Some(Field::Role), part);
    }
    let fine = UserDraft {
        name: "e\u{301}".repeat(100),
        email: " Eve@Acme.io ".into(),
        phone: "+49 (30) 901820".into(),
        role: Some(role),
    };
    world.must(owner.clone(), add(fine));
    let eve = world.team.user_by_email("eve@ACME.io").unwrap();
    assert_eq!(eve.name.as_str(), "é".repeat(100));
    assert_eq!(eve.email.as_str(), "Eve@Acme.io", "as typed");
    assert_eq!(eve.phone.as_ref().unwrap().as_str(), "+4930901820");
    // Names and phones may be shared.
    let namesake = UserDraft {
        name: eve.name.as_str().into(),
        phone: "+4930901820".into(),
        ..user_draft("other", role)
    };
    world.must(owner, add(namesake));
}

/// Numbering plans change: what was once accepted is not asked about again.
#[test]
fn a_stored_phone_stays_when_something_else_is_edited() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let bob = world.user("bob", role);
    let old = User {
        phone: Some(Phone::stored("+999123".into())),
        ..(**world.team.user(bob).unwrap()).clone()
    };
    let edit = Edit::User { before: world.team.user(bob).cloned(), after: Some(old.into()) };
    world.commit(Who::Operator, Change::new(What::EditUser, vec![edit]));
    let command = world.edit_user(bob, |user| user.name = "Robert".into());
    world.must(owner.clone(), command);
    assert_eq!(world.team.user(bob).unwrap().phone.as_ref().unwrap().as_str(), "+999123");
    let command = world.edit_user(bob, |user| user.phone = "+999124".into());
    says(&world.refused(owner.clone(), command), Kind::Invalid, Some(Field::Phone), "Phone");
    let command = world.edit_user(bob, |user| user.phone = String::new());
    world.must(owner, command);
    assert_eq!(world.team.user(bob).unwrap().phone, None);
}

#[test]
fn a_user_that_somebody_else_changed_is_not_overwritten() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let bob = world.user("Bob", role);
    let opened = world.edit_user(bob, |user| user.name = "Mine".into());
    let theirs = world.edit_user(bob, |user| user.name = "Theirs".into());
    world.must(Who::Operator, theirs);
    let refusal = world.refused(owner.clone(), opened);
    says(&refusal, Kind::Changed, None, "Theirs was changed by somebody else meanwhile.");
    let nothing = world.edit_user(bob, |user| user.name = " Theirs ".into());
    assert_eq!(world.decide(owner, &nothing).unwrap().edits, []);
}

#[test]
fn a_password_must_not_be_guessable() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let bob = world.user("bob", role);
    let must_change = true;
    for (text, part) in [
        ("violin grove", "Password: at least 15 characters, this has 12."),
        ("aaaaaaaaaaaaaaaaaaaaaa", "Password: too easy to guess"),
        ("acme violin grove lantern", "Password: it must not contain the workspace's name."),
    ] {
        let password = || plain(text);
        let (id, version) = (bob, 1);
        let (draft, status) = (user_draft("Nell", role), Status::Active);
        let new = NewUser { user: draft.clone(), status, password: password(), must_change };
        let set = Some((password(), must_change));
        for command in [
            Command::AddUser { user: draft.clone(), password: password(), must_change },
            Command::AddUsers { users: vec![new] },
            Command::EditUser { id, version, user: draft, password: set },
            Command::ResetPassword { id, password: password(), must_change },
        ] {
            let refusal = world.refused(owner.clone(), command);
            says(&refusal, Kind::Invalid, Some(Field::Password), part);
        }
        let own = Command::ChangeMyPassword { password: password() };
        says(&world.refused(user(bob), own), Kind::Invalid, Some(Field::Password), part);
    }
    let long = plain(&"x7!q ".repeat(52));
    let command = Command::ResetPassword { id: bob, password: long, must_change: true };
    let refusal = world.refused(owner, command);
    says(&refusal, Kind::Invalid, Some(Field::Password), "at most 256 characters, this has 260");
}

#[test]
fn who_is_gone_is_not_found() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let (bob, eve) = (world.user("bob", role), world.user("eve", role));
    let edit = world.edit_user(bob, |user| user.name = "New".into());
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![bob] });
    for command in [
        edit,
        Command::SetUserStatus { ids: vec![eve, bob], status: Status::Inactive },
        Command::SetUserRole { ids: vec![bob], role },
        Command::ResetPassword { id: bob, password: good(), must_change: true },
        Command::DeleteUsers { ids: vec![eve, bob] },
    ] {
        let refusal = world.refused(owner.clone(), command);
        says(&refusal, Kind::NotFound, None, "There is no such user any more.");
    }
    let restore = |ids: &[UserId]| Command::RestoreUsers { ids: ids.into(), role: None };
    let refusal = world.refused(owner.clone(), restore(&[bob, eve]));
    says(&refusal, Kind::NotFound, None, "This user is not in the trash.");
    world.must(owner, restore(&[bob]));
    assert_eq!(world.team.user(bob).unwrap().version, 2);
}

#[test]
fn deleting_keeps_what_restoring_needs_until_it_is_purged() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let bob = world.user("bob", role);
    let reset = Command::ResetPassword { id: bob, password: good(), must_change: true };
    world.must(owner.clone(), reset);
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![bob] });
    assert!(world.team.credential(bob).is_some());
    assert_eq!(world.team.level(bob, TEAM_USERS), Level::None);
    let due = world.team.trashed_user(bob).unwrap().at.plus(30 * DAY);
    world.now = due.plus(-1);
    assert_eq!(world.decide(Who::Operator, &Command::PurgeTrash).unwrap().edits, []);
    world.must(owner.clone(), Command::RestoreUsers { ids: vec![bob], role: None });
    assert!(world.team.must_change_password(bob));
    world.must(owner, Command::DeleteUsers { ids: vec![bob] });
    world.now = world.team.trashed_user(bob).unwrap().at.plus(30 * DAY);
    world.must(Who::Operator, Command::PurgeTrash);
    assert!(world.team.trashed_user(bob).is_none() && world.team.credential(bob).is_none());
}

//! Records and changes in words.

#[path = "support/team.rs"]
mod support;

use std::sync::Arc;

use rolodeck::team::describe::{details, difference, done, sentence};
use rolodeck::team::*;
use support::*;

/// What the log says, what the toast says, and the details as `label: before > after`.
fn told(world: &World, record: &Record) -> (String, String, Vec<String>) {
    let Event::Changed(change) = &record.event else { panic!("a change") };
    (sentence(record, &world.team), done(change, &world.team), lines(world, record))
}

fn lines(world: &World, record: &Record) -> Vec<String> {
    let line = |d: describe::Detail| format!("{}: {} > {}", d.label, d.before, d.after);
    details(record, &world.team).into_iter().map(line).collect()
}

#[track_caller]
fn says(world: &World, record: &Record, log: &str, toast: &str, fields: &[&str]) {
    let (sentence, done, details) = told(world, record);
    assert_eq!(sentence, log);
    assert_eq!(done, toast);
    assert_eq!(details, fields);
}

#[test]
fn roles_in_words() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let agent = RoleDraft {
        description: "Answers".into(),
        ..role_draft("Live Agent", &[("inbox.chats", Level::Edit), ("inbox.orders", Level::View)])
    };
    let record = world.must(owner.clone(), Command::CreateRole { role: agent });
    says(
        &world,
        &record,
        "created the role Live Agent",
        "Created role Live Agent.",
        &[
            "Name:  > Live Agent",
            "Description:  > Answers",
            "Status:  > Active",
            "Chats: None > Edit",
            "Orders: None > View",
        ],
    );
    let agent = world.team.role_by_name("live agent").unwrap().id;
    let command = world.edit_role(agent, |role| {
        role.name = "Agent".into();
        role.grants.set(ModuleId::new_unchecked("inbox.chats"), Level::View);
        role.grants.set(ModuleId::new_unchecked("inbox.orders"), Level::None);
    });
    let record = world.must(owner.clone(), command);
    says(
        &world,
        &record,
        "edited the role Agent",
        "Edited role Agent.",
        &["Name: Live Agent > Agent", "Chats: Edit > View", "Orders: View > None"],
    );
    let viewer = world.role("Viewer", &[]);
    world.user("bob", agent);
    world.user("cy", agent);
    let command = Command::DeleteRoles { ids: vec![agent], reassign_to: Some(viewer) };
    let record = world.must(owner.clone(), command);
    let (log, toast, fields) = told(&world, &record);
    assert_eq!(log, "deleted the role Agent and moved 2 users to Viewer");
    assert_eq!(toast, "Deleted role Agent and moved 2 users to Viewer.");
    assert!(fields.contains(&"bob@acme.io: Role: Agent > Viewer".to_owned()), "{fields:?}");
    assert!(fields.contains(&"Agent: Chats: View > None".to_owned()), "{fields:?}");
    let record = world.must(owner.clone(), Command::RestoreRoles { ids: vec![agent] });
    assert_eq!(sentence(&record, &world.team), "restored the role Agent");
    let ids = vec![agent, viewer];
    let command = Command::SetRoleStatus { ids, status: Status::Inactive, reassign_to: None };
    let record = world.must(owner, command);
    says(
        &world,
        &record,
        "deactivated 2 roles",
        "Deactivated 2 roles.",
        &["Agent: Status: Active > Inactive", "Viewer: Status: Active > Inactive"],
    );
}

#[test]
fn users_in_words() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let agent = world.role("Agent", &[]);
    let viewer = world.role("Viewer", &[]);
    let draft = UserDraft { phone: "+49 30 901820".into(), ..user_draft("Bob", agent) };
    let record = world.must(owner.clone(), add(draft));
    says(
        &world,
        &record,
        "added bob@acme.io",
        "Added bob@acme.io.",
        &[
            "Name:  > Bob",
            "Email:  > bob@acme.io",
            "Phone Number:  > +49 30 901820",
            "Role:  > Agent",
            "Status:  > Active",
        ],
    );
    let (bob, cy) = (world.id("bob"), world.user("cy", agent));
    let record =
        world.must(owner.clone(), Command::SetUserRole { ids: vec![bob, cy], role: viewer });
    says(
        &world,
        &record,
        "moved 2 users to Viewer",
        "Moved 2 users to Viewer.",
        &["bob@acme.io: Role: Agent > Viewer", "cy@acme.io: Role: Agent > Viewer"],
    );
    let command = world.edit_user(bob, |user| user.email = "robert@acme.io".into());
    let record = world.must(owner.clone(), command);
    says(
        &world,
        &record,
        "edited robert@acme.io",
        "Edited robert@acme.io.",
        &["Email: bob@acme.io > robert@acme.io"],
    );
    let undone = world.must(owner.clone(), Command::Undo { record });
    says(
        &world,
        &undone,
        "undid a change to bob@acme.io",
        "Undid a change to bob@acme.io.",
        &["Email: robert@acme.io > bob@acme.io"],
    );
    let command = Command::ResetPassword { id: bob, password: good(), must_change: true };
    let record = world.must(owner.clone(), command);
    says(
        &world,
        &record,
        "reset the password of bob@acme.io",
        "Reset the password of bob@acme.io.",
        &["Password:  > a new one"],
    );
    let record = world.must(owner.clone(), Command::ChangeMyPassword { password: good() });
    assert_eq!(sentence(&record, &world.team), "changed their own password");
    let record = world.must(owner.clone(), Command::DeleteUsers { ids: vec![bob] });
    assert_eq!(sentence(&record, &world.team), "deleted bob@acme.io");
    assert_eq!(lines(&world, &record)[1], "Email: bob@acme.io > ");
    world.now = world.now.plus(30 * DAY);
    let record = world.must(Who::Operator, Command::PurgeTrash);
    says(
        &world,
        &record,
        "purged bob@acme.io from the trash",
        "Purged bob@acme.io from the trash.",
        &["User: bob@acme.io > "],
    );
}

#[test]
fn the_team_in_words() {
    let mut world = World::bare();
    let set_up = SetUp {
        workspace: "Acme".into(),
        name: "Ada".into(),
        email: "ada@acme.io".into(),
        password: NewPassword::Unset,
        seats: 3,
        roles: vec![],
    };
    let record = world.must(Who::Operator, Command::SetUp(set_up));
    let (log, toast, fields) = told(&world, &record);
    assert_eq!((log.as_str(), toast.as_str()), ("set up Acme", "Set up Acme."));
    assert!(fields.contains(&"Owner: Permissions:  > Edit on everything".to_owned()), "{fields:?}");
    let owner = user(world.id("ada"));
    let record = world.must(owner.clone(), Command::SetSeats { seats: 5 });
    says(
        &world,
        &record,
        "raised the number of seats from 3 to 5",
        "Raised the number of seats from 3 to 5.",
        &["Seats: 3 > 5"],
    );
    let mut catalogue = (*world.team.catalogue()).clone();
    catalogue.groups[0].modules[0].label = "Start".into();
    catalogue.groups.retain(|group| group.label != "Analytics");
    let record = world.must(owner, Command::ReplaceCatalogue { catalogue });
    says(
        &world,
        &record,
        "replaced the module catalogue",
        "Replaced the module catalogue.",
        &[
            "Modules: 37 > 36",
            "analytics.reports: Analytics > ",
            "dashboard.overview: Overview > Start",
        ],
    );
}

#[test]
fn a_role_keeps_its_name_in_the_log_when_it_is_gone() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let (agent, viewer) = (world.role("Agent", &[]), world.role("Viewer", &[]));
    let bob = world.user("bob", agent);
    let record = world.must(owner.clone(), Command::SetUserRole { ids: vec![bob], role: viewer });
    world.must(owner.clone(), Command::SetUserRole { ids: vec![bob], role: agent });
    world.must(owner, Command::DeleteRoles { ids: vec![viewer], reassign_to: None });
    assert_eq!(sentence(&record, &world.team), "moved bob@acme.io to Viewer");
    world.now = world.now.plus(30 * DAY);
    world.must(Who::Operator, Command::PurgeTrash);
    assert_eq!(sentence(&record, &world.team), "moved bob@acme.io to a deleted role");
}

#[test]
fn a_module_that_the_catalogue_has_lost_is_still_told_of() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let draft = role_draft("Analyst", &[("analytics.reports", Level::View)]);
    let record = world.must(owner.clone(), Command::CreateRole { role: draft });
    let mut catalogue = (*world.team.catalogue()).clone();
    catalogue.groups.retain(|group| group.label != "Analytics");
    world.must(owner, Command::ReplaceCatalogue { catalogue });
    assert!(lines(&world, &record).contains(&"analytics.reports: None > View".to_owned()));
}

#[test]
fn refusals_and_failed_sign_ins() {
    let world = World::new(3);
    let refused = |what, about: &str| {
        let why = Refusal::new(Kind::NoSeat, "The King plan is full.");
        let event = Event::Refused { what, about: about.into(), why };
        world.record(Who::User(world.owner), event)
    };
    let full = "(The King plan is full.)";
    for (what, about, text) in [
        (What::AddUser, "", "add a user"),
        (What::AddUser, "bob@acme.io", "add bob@acme.io"),
        (What::CreateRole, "Agent", "create the role Agent"),
        (What::DeleteRoles, "Agent", "delete the role Agent"),
        (What::DeleteRoles, "Agent, Viewer", "delete the roles Agent, Viewer"),
        (What::SetSeats, "99 seats", "set the plan to 99 seats"),
        (What::Undo, "entry 12", "undo entry 12"),
        (What::ImportUsers, "bob@acme.io and 7 more", "import bob@acme.io and 7 more"),
        (What::ImportRoles, "Agent, Viewer", "import the roles Agent, Viewer"),
    ] {
        let record = refused(what, about);
        assert_eq!(sentence(&record, &world.team), format!("was refused: {text} {full}"));
    }
    let record = refused(What::AddUser, "bob\u{202e}@acme.io");
    assert_eq!(
        lines(&world, &record),
        ["Asked:  > add bob<U+202E>@acme.io", "Refused because:  > The King plan is full."]
    );
    let failed = Change::new(What::SignInFailed, vec![]);
    let record = world.record(Who::Stranger("x\u{1b}@y".into()), Event::Changed(failed));
    assert_eq!(sentence(&record, &world.team), "failed to sign in as x<U+001B>@y");
}

#[test]
fn a_sign_in_names_the_one_before() {
    let world = World::new(3);
    let (before, after) = (Some(Time(0)), Some(Time(Time::DAY)));
    let edits = vec![Edit::LastSignIn { user: world.owner, before, after }];
    let change = Change::new(What::SignIn, edits);
    let record = world.record(user(world.owner), Event::Changed(change));
    assert_eq!(sentence(&record, &world.team), "signed in");
    assert_eq!(
        lines(&world, &record),
        ["Last sign-in of ada@acme.io: 1970-01-01 00:00 > 1970-01-02 00:00"]
    );
}

#[test]
fn stored_text_is_shown_escaped() {
    let world = World::new(3);
    let role = Arc::new(Role {
        id: world.owner_role(),
        name: RoleName::stored("A\u{202e}b".into()),
        description: Description::stored("\u{200b}".into()),
        status: Status::Active,
        grants: Grants::default(),
        created: world.now,
        updated: world.now,
        version: 1,
    });
    let change =
        Change::new(What::CreateRole, vec![Edit::Role { before: None, after: Some(role) }]);
    assert_eq!(done(&change, &world.team), "Created role A<U+202E>b.");
    let record = world.record(Who::Operator, Event::Changed(change));
    assert_eq!(lines(&world, &record)[..2], ["Name:  > A<U+202E>b", "Description:  > <U+200B>"]);
}

#[test]
fn nothing_and_differences() {
    let world = World::new(3);
    assert_eq!(done(&Change::new(What::EditUser, vec![]), &world.team), "Nothing changed.");
    let catalogue = Catalogue::standard();
    let view = grants(&[("inbox.chats", Level::View), ("inbox.orders", Level::View)]);
    let edit = grants(&[("inbox.chats", Level::Edit), ("inbox.groups", Level::View)]);
    let between = |a: &Grants, b: &Grants| Difference::between(a, b, &catalogue);
    assert_eq!(
        difference(&between(&view, &edit), 4),
        "+2 granted, -1 revoked, 4 active users affected"
    );
    assert_eq!(
        difference(&between(&Grants::default(), &view), 1),
        "+2 granted, 1 active user affected"
    );
    assert_eq!(
        difference(&between(&view, &Grants::default()), 0),
        "-2 revoked, no active user affected"
    );
    assert_eq!(difference(&between(&view, &view), 4), "No level changes");
}

/// Every kind of record gives a sentence, whatever it holds.
#[test]
fn no_record_is_wordless() {
    let world = World::new(3);
    for what in every_what() {
        let change = Change::new(what, vec![]);
        let changed = sentence(&world.record(Who::Operator, Event::Changed(change)), &world.team);
        let why = Refusal::not_permitted("No.");
        let event = Event::Refused { what, about: String::new(), why };
        let refused = sentence(&world.record(Who::Operator, event), &world.team);
        for text in [changed, refused] {
            assert!(text.starts_with(|c: char| c.is_ascii_lowercase()), "{what:?}: {text}");
            assert!(!text.contains("  ") && text.trim() == text, "{what:?}: {text}");
        }
    }
}

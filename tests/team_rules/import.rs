//! Files of users and roles: found, compared, changed, and all that is wrong with them.

use rolodeck::team::*;

use crate::support::*;
use crate::{clear, says};

const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// `name=Bob email=b@acme.io`; `_` stands for a blank, and nothing after `=` for nothing.
fn fields(text: &str) -> impl Iterator<Item = (&str, String)> {
    text.split(' ').map(|field| {
        let (column, value) = field.split_once('=').expect("a field");
        (column, value.replace('_', " "))
    })
}

fn user_rows(lines: &[&str]) -> Vec<UserRow> {
    let row = |(at, line): (usize, &&str)| {
        let mut row = UserRow { at: at as u64 + 2, ..UserRow::default() };
        for (column, value) in fields(line) {
            let value = Some(value);
            match column {
                "id" => row.id = value,
                "name" => row.name = value,
                "email" => row.email = value,
                "phone" => row.phone = value,
                "role" => row.role = value,
                "status" => row.status = value,
                "hash" => row.password_hash = value.map(Secret::new),
                "must" => row.must_change = value,
                "version" => row.version = value,
                other => panic!("{other}"),
            }
        }
        row
    };
    lines.iter().enumerate().map(row).collect()
}

fn role_rows(lines: &[&str]) -> Vec<RoleRow> {
    let row = |(at, line): (usize, &&str)| {
        let mut row = RoleRow { at: at as u64 + 2, ..RoleRow::default() };
        for (column, value) in fields(line) {
            match column {
                "id" => row.id = Some(value),
                "name" => row.name = Some(value),
                "description" => row.description = Some(value),
                "status" => row.status = Some(value),
                "version" => row.version = Some(value),
                "whole" => row.whole = true,
                module => row.grants.push((module.to_owned(), value)),
            }
        }
        row
    };
    lines.iter().enumerate().map(row).collect()
}

fn users(lines: &[&str], mode: Mode) -> Command {
    Command::ImportUsers { rows: user_rows(lines), mode }
}

fn roles(lines: &[&str], mode: Mode) -> Command {
    Command::ImportRoles { rows: role_rows(lines), mode, remove: None, plan: None }
}

fn apply(lines: &[&str], reassign_to: Option<RoleId>, plan: Option<String>) -> Command {
    let (rows, remove) = (role_rows(lines), Some(Removal { reassign_to }));
    Command::ImportRoles { rows, mode: Mode::Both, remove, plan }
}

fn attempt(world: &World, who: UserId, command: &Command) -> Result<Imported, Vec<RowProblem>> {
    let mut next = 0;
    let mut supply = Supply {
        now: world.now,
        policy: Policy::default(),
        country: None,
        id: &mut || {
            next += 1;
            uuid::Uuid::from_u128(next)
        },
        hash: &|_| hash("x"),
    };
    world.team.try_import(command, &actor(user(who)), &mut supply)
}

/// Created, updated, unchanged; then it is done, and done again it is no change.
#[track_caller]
fn counted(world: &mut World, command: impl Fn() -> Command) -> (usize, usize, usize) {
    let me = world.owner;
    let tried = attempt(world, me, &command()).expect("good rows");
    assert_eq!(tried.problems, [], "{:?}", tried.change);
    let total = tried.created + tried.updated + tried.unchanged;
    if !tried.change.edits.is_empty() {
        world.must(user(me), command());
    }
    let again = attempt(world, me, &command()).expect("good rows");
    assert_eq!((again.unchanged, again.change.edits.len()), (total, 0));
    (tried.created, tried.updated, tried.unchanged)
}

/// Row, column and kind of everything that is wrong.
#[track_caller]
fn wrong(world: &mut World, who: UserId, command: Command) -> Vec<(u64, String, Kind)> {
    let problems = match attempt(world, who, &command) {
        Err(problems) => problems,
        Ok(imported) => imported.problems,
    };
    assert!(!problems.is_empty(), "nothing is wrong");
    let refusal = world.refused(user(who), command);
    assert!(problems.iter().any(|p| p.why.kind == refusal.kind), "{refusal} of {problems:?}");
    problems
        .into_iter()
        .map(|p| {
            clear(&p.why);
            (p.row.unwrap_or(0), p.column.unwrap_or_default(), p.why.kind)
        })
        .collect()
}

fn world() -> World {
    let mut world = World::new(9);
    let agent = world.role("Agent", &[("inbox.chats", Level::Edit)]);
    world.role("Viewer", &[("inbox.chats", Level::View)]);
    world.user("Bob", agent);
    world
}

#[test]
fn each_mode_does_what_it_says() {
    let new = "name=Eve email=eve@acme.io role=viewer";
    let same = "email=BOB@acme.io name=Bob";
    let other = "email=bob@acme.io name=Robert";
    for (lines, mode, expected) in [
        (&[new][..], Mode::Create, (1, 0, 0)),
        (&[new, same], Mode::Both, (1, 1, 0)),
        (&[new, other], Mode::Both, (1, 1, 0)),
        (&[other], Mode::Update, (0, 1, 0)),
        (&["email=bob@acme.io"], Mode::Create, (0, 0, 1)),
        (&[], Mode::Both, (0, 0, 0)),
    ] {
        let mut world = world();
        assert_eq!(counted(&mut world, || users(lines, mode)), expected, "{lines:?} {mode:?}");
    }
    let mut world = world();
    let me = world.owner;
    assert_eq!(
        wrong(&mut world, me, users(&[new, other], Mode::Create)),
        [(3, "email".into(), Kind::Taken)]
    );
    assert_eq!(
        wrong(&mut world, me, users(&[new, other], Mode::Update)),
        [(2, "email".into(), Kind::NotFound)]
    );
    let made = ["name=Lead", "name=AGENT inbox.chats=edit"];
    assert_eq!(
        wrong(&mut world, me, roles(&made, Mode::Create)),
        [(3, "name".into(), Kind::Taken)]
    );
    assert_eq!(
        wrong(&mut world, me, roles(&made, Mode::Update)),
        [(2, "name".into(), Kind::NotFound)]
    );
}

#[test]
fn a_column_that_is_left_out_keeps_its_value() {
    let mut world = world();
    let bob = world.id("bob");
    let with = format!("id={bob} phone=+4930901820 status=inactive");
    assert_eq!(counted(&mut world, || users(&[&with], Mode::Both)), (0, 1, 0));
    let user = world.team.user(bob).unwrap();
    assert_eq!((user.name.as_str(), user.email.as_str()), ("Bob", "bob@acme.io"));
    assert_eq!(
        (user.phone.as_ref().map(Phone::as_str), user.status),
        (Some("+4930901820"), Status::Inactive)
    );
    // Only what may be empty is emptied.
    let empty = format!("id={bob} phone= status= version= must=");
    assert_eq!(counted(&mut world, || users(&[&empty], Mode::Both)), (0, 1, 0));
    let user = world.team.user(bob).unwrap();
    assert_eq!((user.phone.as_ref(), user.status), (None, Status::Inactive));
    // A module that has no column stays, unless the row has all grants.
    assert_eq!(
        counted(&mut world, || roles(&["name=Agent inbox.orders=View"], Mode::Both)),
        (0, 1, 0)
    );
    let grants = |world: &World| world.team.role_by_name("Agent").unwrap().grants.clone();
    let both = Grants::default().with("inbox.chats", Level::Edit).with("inbox.orders", Level::View);
    assert_eq!(grants(&world), both);
    assert_eq!(
        counted(&mut world, || roles(&["name=Agent inbox.orders=view whole=1"], Mode::Both)),
        (0, 1, 0)
    );
    assert_eq!(grants(&world), Grants::default().with("inbox.orders", Level::View));
    assert_eq!(counted(&mut world, || roles(&["name=Agent inbox.orders="], Mode::Both)), (0, 1, 0));
    assert_eq!(grants(&world), Grants::default());
}

#[test]
fn an_id_goes_before_an_address_or_a_name() {
    let mut world = world();
    let agent = world.team.role_by_name("Agent").unwrap().id;
    let bob = world.id("bob");
    let line = format!("id={bob} email=robert@acme.io");
    assert_eq!(counted(&mut world, || users(&[&line], Mode::Update)), (0, 1, 0));
    assert_eq!(world.id("robert"), bob);
    let line = format!("id={agent} name=Live");
    assert_eq!(counted(&mut world, || roles(&[&line], Mode::Update)), (0, 1, 0));
    assert_eq!(world.team.role_by_name("live").unwrap().id, agent);
    // One that the team does not have says nothing: the file comes from another team.
    let nobody = uuid::Uuid::from_u128(77);
    let line = format!("id={nobody} name=Eve email=eve@acme.io role={agent}");
    assert_eq!(counted(&mut world, || users(&[&line], Mode::Both)), (1, 0, 0));
    assert!(world.team.user(UserId(nobody)).is_none());
    // Two swap their addresses.
    let eve = world.id("eve");
    let lines = [format!("id={bob} email=eve@acme.io"), format!("id={eve} email=robert@acme.io")];
    assert_eq!(counted(&mut world, || users(&[&lines[0], &lines[1]], Mode::Both)), (0, 2, 0));
    assert_eq!((world.id("eve"), world.id("robert")), (bob, eve));
}

#[test]
fn everything_that_is_wrong_is_said() {
    let mut world = world();
    let me = world.owner;
    let at = |row, column: &str, kind| (row, column.to_owned(), kind);
    let (invalid, missing) = (Kind::Invalid, Kind::NotFound);
    let lines = [
        "name= email=nobody phone=1 role=Nobody status=busy hash=plain must=maybe version=x id=7",
        "email=new@acme.io",
        "name=A email=a@acme.io role=Agent",
        "name=A email=A@acme.io role=Agent",
        "name=A_bob email=bob@acme.io version=9",
        "name=No_address role=Agent",
    ];
    assert_eq!(
        wrong(&mut world, me, users(&lines, Mode::Both)),
        [
            at(2, "id", invalid),
            at(2, "name", invalid),
            at(2, "email", invalid),
            at(2, "phone", invalid),
            at(2, "role", missing),
            at(2, "status", invalid),
            at(2, "password_hash", invalid),
            at(2, "must_change_password", invalid),
            at(2, "version", invalid),
            at(3, "name", invalid),
            at(3, "role", invalid),
            at(5, "email", invalid),
            at(6, "email", Kind::Changed),
            at(7, "email", invalid),
        ]
    );
    let lines = [
        "description=nameless",
        "name=A inbox.chats=full",
        "name=B inbox.nothing=view",
        "name=b status=idle",
        "name=Agent description=x version=9",
        "name=Owner description=x",
        "name=B_C inbox.nothing=none",
    ];
    assert_eq!(
        wrong(&mut world, me, roles(&lines, Mode::Both)),
        [
            at(2, "name", invalid),
            at(3, "inbox.chats", invalid),
            at(4, "inbox.nothing", invalid),
            at(5, "status", invalid),
            at(6, "name", Kind::Changed),
            at(7, "name", Kind::NotPermitted),
        ]
    );
}

#[test]
fn rules_stand_against_rows_each_by_its_number() {
    let mut world = world();
    let list = [(TEAM_USERS, Level::Edit), (TEAM_ROLES, Level::Edit), ("inbox.chats", Level::View)];
    let manager = world.role("Manager", &list);
    let me = world.user("me", manager);
    let gone = world.role("Idle", &[]);
    world.set_role_status(gone, Status::Inactive);
    let left = world.user("left", manager);
    world.must(Who::Operator, Command::DeleteUsers { ids: vec![left] });
    let denied = Kind::NotPermitted;
    let at = |row, column: &str, kind| (row, column.to_owned(), kind);
    let lines = [
        "email=bob@acme.io name=Robert",
        "email=me@acme.io status=inactive",
        "email=x@acme.io name=X role=Agent",
        "email=y@acme.io name=Y role=Idle",
        "email=z@acme.io name=Z role=Viewer",
        "email=left@acme.io name=Left role=Viewer",
    ];
    assert_eq!(
        wrong(&mut world, me, users(&lines, Mode::Both)),
        [
            at(2, "", denied),
            at(3, "", denied),
            at(4, "role", denied),
            at(5, "role", Kind::Invalid),
            at(7, "email", Kind::InTrash),
        ]
    );
    // A row that changes nothing touches nobody.
    let same = ["email=bob@acme.io name=Bob", "email=me@acme.io status=active"];
    assert_eq!(attempt(&world, me, &users(&same, Mode::Both)).unwrap().problems, []);
    let lines = [
        "name=Agent description=Theirs",
        "name=Manager description=Mine",
        "name=Above inbox.chats=edit",
        "name=Below inbox.chats=view",
    ];
    assert_eq!(
        wrong(&mut world, me, roles(&lines, Mode::Both)),
        [at(2, "permissions", denied), at(3, "", denied), at(4, "permissions", denied)]
    );
    let own = format!("email=me@acme.io hash={HASH}");
    assert_eq!(wrong(&mut world, me, users(&[&own], Mode::Both)), [at(2, "", denied)]);
    // Who may not manage at all is told nothing else.
    let bob = world.id("bob");
    assert_eq!(wrong(&mut world, bob, users(&["name=nothing"], Mode::Both)), [at(0, "", denied)]);
}

#[test]
fn seats_and_owners_count_for_the_whole_file() {
    let mut world = world();
    let me = world.owner;
    world.must(user(me), Command::SetSeats { seats: 2 });
    let two = ["email=x@acme.io name=X role=Agent", "email=y@acme.io name=Y role=Agent"];
    let problems = attempt(&world, me, &users(&two, Mode::Both)).unwrap().problems;
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].row, None);
    says(&problems[0].why, Kind::NoSeat, None, "this needs 2 more");
    let lines = [two[0], two[1], "email=bob@acme.io status=inactive"];
    assert_eq!(counted(&mut world, || users(&lines, Mode::Both)), (2, 1, 0));
    let manager = world.role("Manager", &[(TEAM_USERS, Level::Edit)]);
    let line = format!("email=ada@acme.io role={manager}");
    let mut as_operator = |line: &str| world.refused(Who::Operator, users(&[line], Mode::Both));
    says(&as_operator(&line), Kind::LastOwner, None, "no active owner");
    says(
        &as_operator("email=no name=N role=Agent"),
        Kind::Invalid,
        Some(Field::Email),
        "Row 2: Email",
    );
}

#[test]
fn a_password_comes_as_a_bounded_hash_or_not_at_all() {
    let mut world = world();
    let line = format!("name=Eve email=eve@acme.io role=Agent hash={HASH}");
    assert_eq!(counted(&mut world, || users(&[&line], Mode::Create)), (1, 0, 0));
    let eve = world.id("eve");
    assert!(world.team.must_change_password(eve));
    assert_eq!(world.team.credential(eve).unwrap().hash.as_str(), HASH);
    let keeps = format!("{line} must=false");
    assert_eq!(counted(&mut world, || users(&[&keeps], Mode::Both)), (0, 1, 0));
    assert!(!world.team.must_change_password(eve));
    // Nothing is asked of a password that is not there.
    let none = "name=Fay email=fay@acme.io role=Agent must=true";
    assert_eq!(counted(&mut world, || users(&[none], Mode::Create)), (1, 0, 0));
    assert!(world.team.credential(world.id("fay")).is_none());
    let heavy = HASH.replace("m=19456", "m=4194304");
    let line = format!("email=eve@acme.io hash={heavy}");
    let me = world.owner;
    assert_eq!(
        wrong(&mut world, me, users(&[&line], Mode::Both)),
        [(2, "password_hash".into(), Kind::Invalid)]
    );
}

#[test]
fn whoever_is_deactivated_or_gets_a_password_is_signed_out() {
    let mut world = world();
    let (bob, me) = (world.id("bob"), world.owner);
    let line = format!("email=bob@acme.io hash={HASH}");
    for line in ["email=bob@acme.io status=inactive", &line] {
        let token = Token { user: bob, issued: world.now, expires: world.now.plus(DAY) };
        let after = Some(std::sync::Arc::new(token));
        let edit = Edit::Token { id: TokenId([1; 32]), before: None, after };
        world.commit(user(bob), Change::new(What::IssueToken, vec![edit]));
        world.must(user(me), users(&["email=bob@acme.io name=B"], Mode::Both));
        assert_eq!(world.team.tokens().len(), 1);
        world.must(user(me), users(&[line], Mode::Both));
        assert_eq!(world.team.tokens().len(), 0, "{line}");
        world.must(user(me), users(&["email=bob@acme.io name=Bob status=active"], Mode::Both));
    }
}

#[test]
fn an_import_is_told_and_taken_back_as_one() {
    let mut world = world();
    let me = world.owner;
    let before = content(&world.team);
    let lines = [
        "email=bob@acme.io name=Robert",
        "email=x@acme.io name=X role=Agent",
        &format!("email=y@acme.io name=Y role=Agent hash={HASH}"),
    ];
    let record = world.must(user(me), users(&lines, Mode::Both));
    assert_eq!(describe::sentence(&record, &world.team), "imported 3 users");
    world.must(user(me), Command::Undo { record });
    assert_eq!(content(&world.team), before);
    assert_eq!(world.team.rows().filter(|row| matches!(row, Row::Credential(..))).count(), 1);
    let viewer = world.team.role_by_name("Viewer").unwrap().id;
    let lines = ["name=Viewer description=Looks", "name=New inbox.orders=edit"];
    let record = world.must(user(me), apply(&lines, Some(viewer), None));
    assert_eq!(
        describe::sentence(&record, &world.team),
        "imported 3 roles and moved 1 user to Viewer"
    );
    assert!(world.team.role_by_name("Agent").is_none());
    world.must(user(me), Command::Undo { record });
    assert_eq!(content(&world.team), before);
}

#[test]
fn a_plan_names_what_it_does_and_nothing_else() {
    let mut world = world();
    let (me, viewer) = (world.owner, world.team.role_by_name("Viewer").unwrap().id);
    let lines = ["name=Viewer inbox.chats=edit inbox.orders=view", "name=New inbox.orders=edit"];
    let tried = attempt(&world, me, &apply(&lines, Some(viewer), None)).unwrap();
    let plan = RolePlan::of(&tried.change, &world.team);
    assert_eq!(
        (plan.adds.len(), plan.changes.len(), plan.removals.len(), plan.moved.len()),
        (1, 1, 1, 1)
    );
    assert_eq!((plan.changes[0].levels.raised.len(), plan.changes[0].active), (2, 0));
    assert_eq!((plan.removals[0].0.name.as_str(), plan.removals[0].1.active), ("Agent", 1));
    assert_eq!((plan.id.len(), tried.removed, tried.problems.as_slice()), (12, 1, &[][..]));
    // The time and new ids are no part of it; everything else is.
    world.now = world.now.plus(DAY);
    let id = |world: &World, lines: &[&str], to| {
        RolePlan::of(&attempt(world, me, &apply(lines, to, None)).unwrap().change, &world.team).id
    };
    assert_eq!(id(&world, &lines, Some(viewer)), plan.id);
    assert_ne!(id(&world, &lines, None), plan.id);
    assert_ne!(id(&world, &lines[..1], Some(viewer)), plan.id);
    let stale = apply(&lines, Some(viewer), Some("0123456789ab".into()));
    says(&world.refused(user(me), stale), Kind::Changed, None, "another plan by now");
    // Somebody else renames the role that is changed.
    let before = world.team.clone();
    let rename = world.edit_role(viewer, |role| role.description = "Reads".into());
    world.must(user(me), rename);
    let planned = || apply(&lines, Some(viewer), Some(plan.id.clone()));
    says(&world.refused(user(me), planned()), Kind::Changed, None, "another plan by now");
    world.team = before;
    world.must(user(me), planned());
    assert_eq!(
        world.team.role_by_name("New").unwrap().grants,
        grants(&[("inbox.orders", Level::Edit)])
    );
    assert_eq!(world.team.user(world.id("bob")).unwrap().role, viewer);
    assert_eq!(world.team.trashed_roles().len(), 1);
}

#[test]
fn what_a_plan_would_remove_keeps_its_rules() {
    let mut world = world();
    let (me, agent) = (world.owner, world.team.role_by_name("Agent").unwrap().id);
    let in_use = attempt(&world, me, &apply(&["name=Viewer"], None, None)).unwrap();
    assert_eq!(in_use.problems.len(), 1);
    says(&in_use.problems[0].why, Kind::InUse, None, "1 user holds Agent");
    let among = attempt(&world, me, &apply(&["name=Viewer"], Some(agent), None)).unwrap_err();
    says(&among[0].why, Kind::Invalid, Some(Field::Role), "not itself among these");
    // The owner's role is never among them; unused ones go.
    world.must(user(me), apply(&["name=Agent"], None, None));
    let names: Vec<_> = world.team.roles().map(|role| role.name.as_str().to_owned()).collect();
    assert_eq!((names.len(), names.contains(&"Owner".to_owned())), (2, true), "{names:?}");
    // One who manages roles but not users moves nobody.
    let manager = world.role("Manager", &[(TEAM_ROLES, Level::Edit)]);
    let them = world.user("them", manager);
    let refusal = world.refused(user(them), apply(&["name=Viewer"], Some(agent), None));
    says(&refusal, Kind::NotPermitted, None, "no Edit on Users");
}

#[test]
fn the_owners_role_may_stand_in_a_file_but_not_change() {
    let mut world = world();
    let all: Vec<_> =
        world.team.catalogue().modules().map(|m| format!("{}=edit", m.id.as_str())).collect();
    let line = format!("name=Owner whole=1 {}", all.join(" "));
    assert_eq!(counted(&mut world, || roles(&[&line], Mode::Create)), (0, 0, 1));
    assert_eq!(counted(&mut world, || roles(&["name=Owner"], Mode::Both)), (0, 0, 1));
    let me = world.owner;
    for line in ["name=Owner inbox.chats=view", "name=Owner whole=1", "name=Owner status=inactive"]
    {
        let found = wrong(&mut world, me, roles(&[line], Mode::Both));
        assert_eq!(found, [(2, "name".into(), Kind::NotPermitted)], "{line}");
    }
}

/// What the catalogue has lost may stay in a file as it stays in a role.
#[test]
fn a_lost_module_stays_and_is_not_given_anew() {
    let mut world = world();
    let mut catalogue = (*world.team.catalogue()).clone();
    catalogue.groups.retain(|group| group.label != "Inbox");
    let me = world.owner;
    world.must(user(me), Command::ReplaceCatalogue { catalogue });
    let lines = ["name=Agent inbox.chats=edit", "name=Viewer inbox.chats=view"];
    assert_eq!(counted(&mut world, || roles(&lines, Mode::Both)), (0, 0, 2));
    assert_eq!(
        counted(&mut world, || roles(&["name=Other inbox.chats=none"], Mode::Both)),
        (1, 0, 0)
    );
    let found = wrong(&mut world, me, roles(&["name=Viewer inbox.chats=edit"], Mode::Both));
    assert_eq!(found, [(2, "grants".into(), Kind::Invalid)]);
    let found = wrong(&mut world, me, roles(&["name=Viewer inbox.orders=none"], Mode::Both));
    assert_eq!(found, [(2, "inbox.orders".into(), Kind::Invalid)]);
}

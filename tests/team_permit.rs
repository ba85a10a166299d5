//! Every command by everyone: who may ask what, as the product's rules say it, not as the code does.

#[path = "support/team.rs"]
mod support;

use std::collections::HashSet;
use std::sync::Arc;

use rolodeck::team::*;
use support::*;

/// What a command takes, by the rules.
#[derive(Clone, Copy, Debug)]
enum Right {
    /// The host's operator only.
    Operator,
    /// Whoever is signed in.
    Anyone,
    Owner,
    EditRoles,
    EditUsers,
    /// A role and whoever holds it.
    EditBoth,
}

/// A new command does not compile before it has its right here; give it an example in `examples`
/// too, and count it in `COMMANDS`.
fn right(command: &Command) -> Right {
    match command {
        Command::SetUp(_) | Command::PurgeTrash | Command::RecoverOwner { .. } => Right::Operator,
        Command::CreateRole { .. } | Command::EditRole { .. } | Command::RestoreRoles { .. } => {
            Right::EditRoles
        }
        Command::SetRoleStatus { reassign_to: None, .. }
        | Command::DeleteRoles { reassign_to: None, .. } => Right::EditRoles,
        Command::SetRoleStatus { reassign_to: Some(_), .. }
        | Command::DeleteRoles { reassign_to: Some(_), .. } => Right::EditBoth,
        Command::ImportRoles { remove: Some(Removal { reassign_to: Some(_) }), .. } => {
            Right::EditBoth
        }
        Command::ImportRoles { .. } => Right::EditRoles,
        Command::AddUser { .. }
        | Command::ImportUsers { .. }
        | Command::AddUsers { .. }
        | Command::EditUser { .. }
        | Command::SetUserStatus { .. }
        | Command::SetUserRole { .. }
        | Command::ResetPassword { .. }
        | Command::DeleteUsers { .. }
        | Command::RestoreUsers { .. } => Right::EditUsers,
        Command::ChangeMyPassword { .. } => Right::Anyone,
        Command::SetSeats { .. } | Command::ReplaceCatalogue { .. } | Command::DismissRecovery => {
            Right::Owner
        }
        Command::Purge { users, roles } => match (users.is_empty(), roles.is_empty()) {
            (false, true) => Right::EditUsers,
            (true, false) => Right::EditRoles,
            _ => Right::EditBoth,
        },
        // To take something back is to do the opposite.
        Command::Undo { record } => match record.event.what() {
            What::CreateRole => Right::EditRoles,
            What::AddUser => Right::EditUsers,
            What::DeleteRoles => Right::EditBoth,
            What::SetSeats => Right::Owner,
            other => panic!("no example undoes {other:?}"),
        },
    }
}

const COMMANDS: usize = 24;

/// What the actors find: roles and users without a grant, live and deleted.
struct Targets {
    plain: RoleId,
    unused: RoleId,
    deleted: RoleId,
    bob: UserId,
    gone: UserId,
    /// An owner.
    lost: UserId,
}

/// Each would be accepted from somebody with the right to it.
fn examples(world: &World, targets: &Targets, records: &[Arc<Record>]) -> Vec<Command> {
    let &Targets { plain, unused, deleted, bob, gone, lost } = targets;
    let set_up = SetUp {
        workspace: "Other".into(),
        name: "Eve".into(),
        email: "eve@acme.io".into(),
        password: NewPassword::Unset,
        seats: 3,
        roles: vec![],
    };
    let password = || NewPassword::Hash(hash("new"));
    let new = NewUser {
        user: user_draft("batch", plain),
        status: Status::Active,
        password: NewPassword::Unset,
        must_change: true,
    };
    let set =
        |ids, reassign_to| Command::SetRoleStatus { ids, status: Status::Inactive, reassign_to };
    let undo = |record: &Arc<Record>| Command::Undo { record: record.clone() };
    let bob_renamed =
        UserRow { id: Some(bob.to_string()), name: Some("Roberta".into()), ..UserRow::default() };
    // Every role is in the file, so that none is removed.
    let import = |remove| {
        let row = |role: &Arc<Role>| {
            let description = (role.id == unused).then(|| "Imported".to_owned());
            RoleRow { id: Some(role.id.to_string()), description, ..RoleRow::default() }
        };
        let rows = world.team.roles().map(row).collect();
        Command::ImportRoles { rows, mode: Mode::Both, remove, plan: None }
    };
    let mut list = vec![
        Command::SetUp(set_up),
        Command::CreateRole { role: role_draft("New", &[]) },
        world.edit_role(unused, |role| role.name = "Renamed".into()),
        set(vec![unused], None),
        set(vec![plain], Some(unused)),
        Command::DeleteRoles { ids: vec![unused], reassign_to: None },
        Command::DeleteRoles { ids: vec![plain], reassign_to: Some(unused) },
        Command::RestoreRoles { ids: vec![deleted] },
        add(user_draft("new", plain)),
        Command::AddUsers { users: vec![new] },
        world.edit_user(bob, |user| user.name = "Robert".into()),
        Command::SetUserStatus { ids: vec![bob], status: Status::Inactive },
        Command::SetUserRole { ids: vec![bob], role: unused },
        Command::ResetPassword { id: bob, password: password(), must_change: true },
        Command::ChangeMyPassword { password: password() },
        Command::DeleteUsers { ids: vec![bob] },
        Command::RestoreUsers { ids: vec![gone], role: None },
        Command::SetSeats { seats: 99 },
        Command::ReplaceCatalogue { catalogue: one_module_less() },
        Command::PurgeTrash,
        Command::RecoverOwner { id: lost, password: password() },
        Command::DismissRecovery,
        Command::Purge { users: vec![gone], roles: vec![] },
        Command::Purge { users: vec![], roles: vec![deleted] },
        Command::Purge { users: vec![gone], roles: vec![deleted] },
        Command::ImportUsers { rows: vec![bob_renamed], mode: Mode::Update },
        import(None),
        import(Some(Removal { reassign_to: Some(plain) })),
    ];
    list.extend(records.iter().map(undo));
    list
}

fn one_module_less() -> Catalogue {
    let mut catalogue = Catalogue::standard();
    catalogue.groups[0].modules.pop();
    catalogue
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Active,
    MustChange,
    Inactive,
    Deleted,
    Owner,
    OwnerMustChange,
    OwnerInactive,
    Stranger,
    Operator,
}

const STATES: [State; 9] = [
    State::Active,
    State::MustChange,
    State::Inactive,
    State::Deleted,
    State::Owner,
    State::OwnerMustChange,
    State::OwnerInactive,
    State::Stranger,
    State::Operator,
];

/// The rules of the product: who may do what, whatever the code thinks.
fn expected(state: State, users: Level, roles: Level, command: &Command) -> Result<(), Kind> {
    let right = right(command);
    let allowed = |yes: bool| if yes { Ok(()) } else { Err(Kind::NotPermitted) };
    match (state, right) {
        // Everyone's own password is nobody's at the console.
        (State::Operator, Right::Anyone) => Err(Kind::SignIn),
        (State::Operator, _) => Ok(()),
        (State::Stranger | State::Inactive | State::OwnerInactive | State::Deleted, _) => {
            Err(Kind::SignIn)
        }
        (_, Right::Anyone) => Ok(()),
        (State::MustChange | State::OwnerMustChange, _) | (_, Right::Operator) => {
            Err(Kind::NotPermitted)
        }
        (State::Owner, _) => Ok(()),
        (State::Active, Right::Owner) => Err(Kind::NotPermitted),
        (State::Active, Right::EditRoles) => allowed(roles == Level::Edit),
        (State::Active, Right::EditUsers) => allowed(users == Level::Edit),
        (State::Active, Right::EditBoth) => allowed(users == Level::Edit && roles == Level::Edit),
    }
}

/// A team with somebody in every state, who all hold `role` unless they own it.
fn people(world: &mut World, role: RoleId) -> Vec<(State, Who)> {
    let owner = world.owner_role();
    let mut list = Vec::new();
    for state in STATES {
        let name = format!("{state:?}");
        let who = match state {
            State::Stranger => Who::Stranger("eve@acme.io".into()),
            State::Operator => Who::Operator,
            State::Active | State::MustChange | State::Inactive | State::Deleted => {
                user(world.user(&name, role))
            }
            State::Owner | State::OwnerMustChange | State::OwnerInactive => {
                user(world.user(&name, owner))
            }
        };
        if let Who::User(id) = who {
            match state {
                State::MustChange | State::OwnerMustChange => {
                    let password = NewPassword::Hash(hash("first"));
                    let reset = Command::ResetPassword { id, password, must_change: true };
                    world.must(Who::Operator, reset);
                }
                State::Inactive | State::OwnerInactive => {
                    world.set_user_status(id, Status::Inactive);
                }
                State::Deleted => {
                    world.must(Who::Operator, Command::DeleteUsers { ids: vec![id] });
                }
                State::Active | State::Owner | State::Stranger | State::Operator => {}
            }
        }
        list.push((state, who));
    }
    list
}

/// Changes that each can be undone, one of every right, as if `who` had made them.
fn history(world: &mut World, who: &Who, number: usize) -> Vec<Arc<Record>> {
    let name = |what: &str| format!("{what}{number}");
    let plain = world.team.role_by_name("Plain").expect("a target").id;
    let old = world.role(&name("old"), &[]);
    world.user(&name("holder"), old);
    let mut records = Vec::new();
    for command in [
        Command::CreateRole { role: role_draft(&name("made"), &[]) },
        add(user_draft(&name("added"), plain)),
        Command::DeleteRoles { ids: vec![old], reassign_to: Some(plain) },
    ] {
        let change = world.decide(Who::Operator, &command).expect("the operator may");
        records.push(world.commit(who.clone(), change));
    }
    records
}

#[test]
fn every_command_by_everyone() {
    let (mut asked, mut yes) = (0, 0);
    let mut variants = HashSet::new();
    for users in Level::ALL {
        for roles in Level::ALL {
            for activity in Level::ALL {
                let list = [(TEAM_USERS, users), (TEAM_ROLES, roles), (TEAM_ACTIVITY, activity)];
                let mut world = World::new(1_000);
                let mine = world.role("Mine", &list);
                let targets = targets(&mut world);
                let people = people(&mut world, mine);
                let mut records = Vec::new();
                for (number, (_, who)) in people.iter().enumerate() {
                    records.push(history(&mut world, who, number));
                }
                for ((state, who), mut records) in people.into_iter().zip(records) {
                    // Settings are one record: the last change of them is the one to undo.
                    let seats = world.team.seats() + 1;
                    let command = Command::SetSeats { seats };
                    let change = world.decide(Who::Operator, &command).expect("the operator may");
                    records.push(world.commit(who.clone(), change));
                    for command in examples(&world, &targets, &records) {
                        variants.insert(std::mem::discriminant(&command));
                        let answer = world.decide(who.clone(), &command);
                        let expected = expected(state, users, roles, &command);
                        // A second set-up is refused to those who could ask for it.
                        let again = matches!(command, Command::SetUp(_)) && expected.is_ok();
                        let expected = if again { Err(Kind::Taken) } else { expected };
                        assert_eq!(
                            answer.as_ref().map(|_| ()).map_err(|why| why.kind),
                            expected,
                            "{state:?} users {users} roles {roles}: {command:?}: {answer:?}"
                        );
                        // What is greyed out by `permit` is refused, and not the other way round.
                        let permitted = permit(&world.team, &actor(who.clone()), &command);
                        assert!(permitted.is_ok() || answer.is_err(), "{command:?}");
                        asked += 1;
                        yes += usize::from(answer.is_ok());
                    }
                }
            }
        }
    }
    assert_eq!(variants.len(), COMMANDS, "an example of every command");
    assert!(yes > 1_000 && asked - yes > 1_000, "{yes} of {asked}");
}

fn targets(world: &mut World) -> Targets {
    let (plain, unused) = (world.role("Plain", &[]), world.role("Unused", &[]));
    let deleted = world.role("Deleted", &[]);
    let (bob, gone) = (world.user("bob", plain), world.user("gone", plain));
    world.must(Who::Operator, Command::DeleteUsers { ids: vec![gone] });
    let delete = Command::DeleteRoles { ids: vec![deleted], reassign_to: None };
    world.must(Who::Operator, delete);
    let owner = world.owner_role();
    let lost = world.user("lost", owner);
    Targets { plain, unused, deleted, bob, gone, lost }
}

/// What `permit` alone says, which is what the screens grey out by.
#[test]
fn permit_knows_without_looking_at_the_targets() {
    for users in Level::ALL {
        for roles in Level::ALL {
            let mut world = World::new(1_000);
            let mine = world.role("Mine", &[(TEAM_USERS, users), (TEAM_ROLES, roles)]);
            let targets = targets(&mut world);
            for (state, who) in people(&mut world, mine) {
                for command in examples(&world, &targets, &[]) {
                    let expected = expected(state, users, roles, &command);
                    let answer = permit(&world.team, &actor(who.clone()), &command);
                    let own = matches!(command, Command::ChangeMyPassword { .. });
                    if state != State::Operator || !own {
                        assert_eq!(
                            answer.map_err(|why| why.kind),
                            expected,
                            "{state:?} {command:?}"
                        );
                    }
                }
            }
        }
    }
}

/// Levels on other modules give no right here, and View gives no right to change.
#[test]
fn the_three_modules_govern_and_no_others() {
    let catalogue = Catalogue::standard();
    let mut world = World::new(1_000);
    let targets = targets(&mut world);
    let others = catalogue.modules().map(|module| (module.id.as_str(), Level::Edit));
    let mut list: Vec<_> =
        others.filter(|(id, _)| ![TEAM_USERS, TEAM_ROLES].contains(id)).collect();
    list.extend([(TEAM_USERS, Level::View), (TEAM_ROLES, Level::View)]);
    let role = world.role("Nearly", &list);
    let me = world.user("me", role);
    for command in examples(&world, &targets, &[]) {
        let answer = world.decide(user(me), &command).map_err(|why| why.kind);
        match right(&command) {
            Right::Anyone => assert!(answer.is_ok()),
            _ => assert_eq!(answer, Err(Kind::NotPermitted), "{command:?}"),
        }
    }
    for level in [Level::View, Level::Edit] {
        assert!(world.team.can(me, TEAM_ACTIVITY, level));
    }
}

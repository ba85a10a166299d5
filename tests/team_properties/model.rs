//! The rules once more, on plain lists: each command is done naively, then the result is judged.

use std::collections::HashSet;

/// Edit, on `team.users`, `team.roles` and one module that governs nothing here.
pub const EDIT: u8 = 2;
pub type Levels = [u8; 3];

#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub name: String,
    pub email: String,
    pub role: usize,
    pub active: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    pub name: String,
    /// `None`: everything.
    pub levels: Option<Levels>,
    pub active: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Place<T> {
    Gone,
    Live(T),
    Trashed(T),
}

impl<T> Place<T> {
    pub fn live(&self) -> Option<&T> {
        match self {
            Place::Live(it) => Some(it),
            _ => None,
        }
    }

    pub fn trashed(&self) -> Option<&T> {
        match self {
            Place::Trashed(it) => Some(it),
            _ => None,
        }
    }
}

/// Who asks: a user by number, or the operator.
pub type Asker = Option<usize>;

/// Users and roles by number: the order in which they came to be.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub users: Vec<Place<Person>>,
    pub roles: Vec<Place<Post>>,
    pub seats: u32,
}

/// What is asked, with everybody by number.
#[derive(Clone, Debug)]
pub enum Op {
    CreateRole {
        name: String,
        levels: Levels,
        active: bool,
    },
    EditRole {
        role: usize,
        stale: bool,
        name: String,
        levels: Levels,
        active: bool,
    },
    SetRoleStatus {
        roles: Vec<usize>,
        active: bool,
        reassign: Option<usize>,
    },
    DeleteRoles {
        roles: Vec<usize>,
        reassign: Option<usize>,
    },
    RestoreRoles {
        roles: Vec<usize>,
    },
    AddUsers {
        users: Vec<Person>,
    },
    EditUser {
        user: usize,
        stale: bool,
        name: String,
        email: String,
        role: Option<usize>,
        password: bool,
    },
    SetUserStatus {
        users: Vec<usize>,
        active: bool,
    },
    SetUserRole {
        users: Vec<usize>,
        role: usize,
    },
    ResetPassword {
        user: usize,
    },
    ChangeMyPassword,
    DeleteUsers {
        users: Vec<usize>,
    },
    RestoreUsers {
        users: Vec<usize>,
        role: Option<usize>,
    },
    SetSeats {
        seats: u32,
    },
    PurgeTrash {
        users: Vec<usize>,
        roles: Vec<usize>,
    },
    /// By hand: what is not in the trash cannot be.
    Purge {
        users: Vec<usize>,
        roles: Vec<usize>,
    },
    ImportUsers {
        users: Vec<Person>,
    },
    /// `remove`: what the file does not have, to where its users go.
    ImportRoles {
        roles: Vec<Post>,
        remove: Option<Option<usize>>,
    },
    /// A record: by whom, the states around it, and whether its kind can be undone.
    Undo {
        by: Asker,
        before: Box<State>,
        after: Box<State>,
        undoable: bool,
    },
}

fn covers(mine: Option<Levels>, other: Option<Levels>) -> bool {
    match (mine, other) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(mine), Some(other)) => mine.iter().zip(other).all(|(a, b)| *a >= b),
    }
}

impl State {
    pub fn user(&self, number: usize) -> Option<&Person> {
        self.users.get(number).and_then(Place::live)
    }

    pub fn role(&self, number: usize) -> Option<&Post> {
        self.roles.get(number).and_then(Place::live)
    }

    fn levels(&self, role: usize) -> Option<Levels> {
        self.role(role).expect("a live role").levels
    }

    pub fn people(&self) -> impl Iterator<Item = &Person> {
        self.users.iter().filter_map(Place::live)
    }

    fn owns(&self, person: &Person) -> bool {
        self.levels(person.role).is_none()
    }

    pub fn active_owners(&self) -> usize {
        self.people().filter(|p| p.active && self.owns(p)).count()
    }

    pub fn seats_used(&self) -> usize {
        self.people().filter(|p| p.active && !self.owns(p)).count()
    }

    /// The state after `op`, if it may be done.
    pub fn after(&self, by: Asker, op: &Op) -> Option<State> {
        if let Some(me) = by {
            self.may_ask(me, op)?;
        } else if matches!(op, Op::ChangeMyPassword) {
            return None;
        }
        let next = self.naive(by, op)?;
        if let Some(me) = by {
            self.may_touch(me, op, &next)?;
        }
        self.holds(&next).then_some(next)
    }

    /// Is signed in, and has the levels that the command takes whatever it does.
    fn may_ask(&self, me: usize, op: &Op) -> Option<()> {
        let me = self.user(me).filter(|me| me.active)?;
        let [users, roles, _] = self.levels(me.role).unwrap_or([EDIT; 3]);
        let (users, roles) = (users == EDIT, roles == EDIT);
        let yes = match op {
            Op::CreateRole { .. } | Op::EditRole { .. } | Op::RestoreRoles { .. } => roles,
            Op::SetRoleStatus { reassign, .. } | Op::DeleteRoles { reassign, .. } => {
                roles && (users || reassign.is_none())
            }
            Op::ImportRoles { remove, .. } => roles && (users || !matches!(remove, Some(Some(_)))),
            Op::AddUsers { .. }
            | Op::ImportUsers { .. }
            | Op::EditUser { .. }
            | Op::SetUserStatus { .. }
            | Op::SetUserRole { .. }
            | Op::ResetPassword { .. }
            | Op::DeleteUsers { .. }
            | Op::RestoreUsers { .. } => users,
            Op::SetSeats { .. } => self.owns(me),
            Op::PurgeTrash { .. } => false,
            Op::Purge { users: u, roles: r } => (users || u.is_empty()) && (roles || r.is_empty()),
            Op::ChangeMyPassword | Op::Undo { .. } => true,
        };
        yes.then_some(())
    }

    /// The command done without any thought of rules, but on what is there.
    fn naive(&self, by: Asker, op: &Op) -> Option<State> {
        let mut next = self.clone();
        match op {
            Op::CreateRole { name, levels, active } => {
                let (name, levels) = (name.clone(), Some(*levels));
                next.roles.push(Place::Live(Post { name, levels, active: *active }));
            }
            Op::EditRole { role, stale, name, levels, active } => {
                self.changeable(*role).filter(|_| !stale)?;
                let (name, levels) = (name.clone(), Some(*levels));
                next.roles[*role] = Place::Live(Post { name, levels, active: *active });
            }
            Op::SetRoleStatus { roles, active, reassign } => {
                for role in roles {
                    let post = self.changeable(*role)?.clone();
                    next.roles[*role] = Place::Live(Post { active: *active, ..post });
                }
                self.reassign(&mut next, roles, *reassign)?;
            }
            Op::DeleteRoles { roles, reassign } => {
                for role in roles {
                    let post = self.changeable(*role)?.clone();
                    next.roles[*role] = Place::Trashed(post);
                }
                self.reassign(&mut next, roles, *reassign)?;
            }
            Op::RestoreRoles { roles } => {
                for role in roles {
                    let post = self.roles.get(*role)?.trashed()?.clone();
                    next.roles[*role] = Place::Live(post);
                }
            }
            Op::AddUsers { users } => {
                next.users.extend(users.iter().cloned().map(Place::Live));
            }
            Op::EditUser { user, stale, name, email, role, .. } => {
                let was = self.user(*user).filter(|_| !stale)?;
                let (name, email) = (name.clone(), email.clone());
                let is = Person { name, email, role: role.unwrap_or(was.role), ..was.clone() };
                next.users[*user] = Place::Live(is);
            }
            Op::SetUserStatus { users, active } => {
                for user in users {
                    let was = self.user(*user)?.clone();
                    next.users[*user] = Place::Live(Person { active: *active, ..was });
                }
            }
            Op::SetUserRole { users, role } => {
                self.role(*role)?;
                for user in users {
                    let was = self.user(*user)?.clone();
                    next.users[*user] = Place::Live(Person { role: *role, ..was });
                }
            }
            Op::ResetPassword { user, .. } => {
                self.user(*user)?;
            }
            Op::ChangeMyPassword => {}
            Op::DeleteUsers { users } => {
                for user in users {
                    next.users[*user] = Place::Trashed(self.user(*user)?.clone());
                }
            }
            Op::RestoreUsers { users, role } => {
                for user in users {
                    let mut person = self.users.get(*user)?.trashed()?.clone();
                    let assignable = self.role(person.role).is_some_and(|post| post.active);
                    if let Some(role) = role.filter(|_| !assignable) {
                        person.role = role;
                    }
                    next.users[*user] = Place::Live(person);
                }
            }
            Op::SetSeats { seats } => next.seats = *seats,
            Op::PurgeTrash { users, roles } => {
                users.iter().for_each(|user| next.users[*user] = Place::Gone);
                roles.iter().for_each(|role| next.roles[*role] = Place::Gone);
            }
            Op::Purge { users, roles } => {
                for user in users {
                    self.users.get(*user)?.trashed()?;
                    next.users[*user] = Place::Gone;
                }
                for role in roles {
                    self.roles.get(*role)?.trashed()?;
                    next.roles[*role] = Place::Gone;
                }
            }
            Op::ImportUsers { users } => {
                let keys: HashSet<_> = users.iter().map(|u| u.email.to_lowercase()).collect();
                (keys.len() == users.len()).then_some(())?;
                for is in users {
                    self.role(is.role)?;
                    let same = |was: &Person| was.email.eq_ignore_ascii_case(&is.email);
                    match self.users.iter().position(|was| was.live().is_some_and(same)) {
                        Some(number) => next.users[number] = Place::Live(is.clone()),
                        None => next.users.push(Place::Live(is.clone())),
                    }
                }
            }
            Op::ImportRoles { roles, remove } => {
                let keys: HashSet<_> = roles.iter().map(|r| r.name.to_lowercase()).collect();
                (keys.len() == roles.len()).then_some(())?;
                for is in roles {
                    let same = |was: &Post| was.name.eq_ignore_ascii_case(&is.name);
                    match self.roles.iter().position(|was| was.live().is_some_and(same)) {
                        Some(number) => next.roles[number] = Place::Live(is.clone()),
                        None => next.roles.push(Place::Live(is.clone())),
                    }
                }
                if let Some(reassign) = remove {
                    let left = |n: &usize| {
                        self.changeable(*n).is_some_and(|r| !keys.contains(&r.name.to_lowercase()))
                    };
                    let gone: Vec<_> = (0..self.roles.len()).filter(left).collect();
                    for number in &gone {
                        next.roles[*number] = Place::Trashed(self.role(*number)?.clone());
                    }
                    self.reassign(&mut next, &gone, *reassign)?;
                }
            }
            Op::Undo { by: author, before, after, undoable } => {
                if *author != by || !undoable || before == after {
                    return None;
                }
                put_back(&mut next.users, &before.users, &after.users)?;
                put_back(&mut next.roles, &before.roles, &after.roles)?;
                put_back(
                    std::slice::from_mut(&mut next.seats),
                    std::slice::from_ref(&before.seats),
                    std::slice::from_ref(&after.seats),
                )?;
            }
        }
        Some(next)
    }

    fn changeable(&self, role: usize) -> Option<&Post> {
        self.role(role).filter(|post| post.levels.is_some())
    }

    fn reassign(&self, next: &mut State, from: &[usize], to: Option<usize>) -> Option<()> {
        let Some(to) = to else { return Some(()) };
        self.role(to).filter(|post| post.active && !from.contains(&to))?;
        for place in &mut next.users {
            if let Place::Live(person) = place
                && from.contains(&person.role)
            {
                person.role = to;
            }
        }
        Some(())
    }

    /// Oneself, the stronger, and what goes beyond one's own role, on all that differs.
    fn may_touch(&self, me: usize, op: &Op, next: &State) -> Option<()> {
        let my_role = self.user(me)?.role;
        let mine = self.levels(my_role);
        let [users, roles, _] = mine.unwrap_or([EDIT; 3]);
        let mut yes = true;
        for (number, is) in next.users.iter().enumerate() {
            let was = self.user(number);
            if was == is.live() {
                continue;
            }
            yes &= users == EDIT;
            if let Some(was) = was {
                yes &= covers(mine, self.levels(was.role));
                yes &= number != me
                    || is.live().is_some_and(|is| is.role == was.role && is.active == was.active);
            }
            if let Some(is) = is.live().filter(|is| was.is_none_or(|was| was.role != is.role)) {
                yes &= next.role(is.role).is_none_or(|post| covers(mine, post.levels));
            }
        }
        for (number, is) in next.roles.iter().enumerate() {
            let was = self.role(number);
            if was != is.live() {
                yes &= roles == EDIT && number != my_role;
                let both = was.into_iter().chain(is.live());
                yes &= both.into_iter().all(|post| covers(mine, post.levels));
            }
        }
        if let Op::Purge { users, roles } = op {
            let held = users.iter().filter_map(|n| self.users[*n].trashed()).map(|p| p.role);
            for role in held.chain(roles.iter().copied()) {
                let post = self.roles[role].live().or(self.roles[role].trashed());
                yes &= post.is_none_or(|post| covers(mine, post.levels));
            }
        }
        yes &= self.seats == next.seats || mine.is_none();
        if let Op::ResetPassword { user, .. } | Op::EditUser { user, password: true, .. } = op {
            yes &= *user != me && covers(mine, self.levels(self.user(*user)?.role));
        }
        yes.then_some(())
    }

    /// What is true of every team, and what must not get worse.
    fn holds(&self, next: &State) -> bool {
        let unique = |names: Vec<String>| {
            let count = names.len();
            names.into_iter().collect::<HashSet<_>>().len() == count
        };
        let everyone = next.users.iter().filter_map(|place| match place {
            Place::Live(person) | Place::Trashed(person) => Some(person.email.to_lowercase()),
            Place::Gone => None,
        });
        let posts = next.roles.iter().filter_map(Place::live);
        let placed = next.people().all(|person| next.role(person.role).is_some());
        unique(everyone.collect())
            && unique(posts.map(|post| post.name.to_lowercase()).collect())
            && placed
            && next.users.iter().enumerate().all(|(n, place)| match place {
                Place::Live(is) => self.assignable(self.user(n), is, next),
                _ => true,
            })
            && (next.active_owners() > 0 || self.active_owners() == 0)
            && (next.seats_used() <= next.seats as usize || next.seats_used() <= self.seats_used())
    }

    /// An inactive role is not given to anyone, nor does anyone become active with it.
    fn assignable(&self, was: Option<&Person>, is: &Person, next: &State) -> bool {
        let given = was.is_none_or(|was| was.role != is.role || (is.active && !was.active));
        !given || next.role(is.role).is_some_and(|post| post.active)
    }
}

/// Puts back what differs, if it is still as it was left.
fn put_back<T: Clone + PartialEq + Absent>(now: &mut [T], before: &[T], after: &[T]) -> Option<()> {
    for (number, after) in after.iter().enumerate() {
        let before = before.get(number).cloned().unwrap_or_else(T::absent);
        if before != *after {
            if now[number] != *after {
                return None;
            }
            now[number] = before;
        }
    }
    Some(())
}

/// What was there before something was created.
trait Absent {
    fn absent() -> Self;
}

impl<T> Absent for Place<T> {
    fn absent() -> Self {
        Place::Gone
    }
}

impl Absent for u32 {
    fn absent() -> Self {
        0
    }
}

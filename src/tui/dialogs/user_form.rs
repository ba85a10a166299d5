//! Add User, and edit one.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::confirm::Confirm;
use super::conflict::{self, Conflict};
use super::fields::{Control, Fields, Step};
use super::modal::{self, modal};
use super::passwords::PasswordFields;
use super::restore::restore_users;
use super::role_items::role_items;
use super::saved::saved;
use super::seats::Seats;
use crate::team::{
    Bearer, Command, Directory, Edit, Field, Kind, NewPassword, Refusal, Status, User, UserDraft,
    UserId, Versions, text,
};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Choice, Line, Toggle};

const NAME: usize = 0;
const EMAIL: usize = 1;
const PHONE: usize = 2;
const ROLE: usize = 3;
const PASSWORDS: PasswordFields = PasswordFields { password: 4, confirm: 5 };
const MUST_CHANGE: usize = 6;
const WIDTH: u16 = 70;

pub struct UserForm {
    /// The record that what is typed was made from.
    editing: Option<Arc<User>>,
    /// Somebody else's version, and the choice between it and this one.
    conflict: Option<(Arc<User>, Conflict)>,
    title: &'static str,
    fields: Fields,
    /// Has the address, is in the trash, and may come back instead of being added.
    offered: Option<UserId>,
}

impl UserForm {
    pub fn add(c: &Ctx<'_>) -> Self {
        let mut form = Self::new(c, &UserDraft::default(), None, "Add User", "Create User");
        form.note_seats(c);
        form
    }

    /// Said before everything is typed, for as long as it holds.
    fn note_seats(&mut self, c: &Ctx<'_>) {
        let seats = c.team.seats();
        let full = self.editing.is_none() && c.team.seats_used() >= seats as usize;
        let note = format!("All {seats} seats are used; only an owner needs none.");
        self.fields.note(ROLE, full.then_some((Meaning::Warning, note)));
    }

    pub fn edit(user: &Arc<User>, c: &Ctx<'_>) -> Self {
        let editing = Some(user.clone());
        let mut form = Self::new(c, &user.draft(), editing, "Edit User", "Save");
        let note = "Leave it empty to keep the password.".to_owned();
        form.fields.note(PASSWORDS.password, Some((Meaning::Muted, note)));
        form
    }

    fn new(
        c: &Ctx<'_>,
        draft: &UserDraft,
        editing: Option<Arc<User>>,
        title: &'static str,
        save: &str,
    ) -> Self {
        let role = Choice::new(role_items(c, draft.role), draft.role).placeholder("Choose a role");
        let example =
            c.rules.country.as_deref().map_or("optional, e.g. +49 30 901820", |_| "optional");
        let fields = Fields::new(&[save, "Cancel"])
            .line(Field::Name, "Name", Line::with(&draft.name, 100))
            .line(Field::Email, "Email", Line::with(&draft.email, 254))
            .line(Field::Phone, "Phone Number", Line::with(&draft.phone, 64).placeholder(example))
            .role("Select Role", role)
            .new_secret(Field::Password, "Password")
            .new_secret(Field::Confirm, "Confirm Password")
            .toggle(Toggle::new("Must change it at next sign-in", true));
        UserForm { editing, conflict: None, title, fields, offered: None }
    }

    fn save(&mut self, c: &Ctx<'_>) -> Ask {
        let problems = Directory::problems(&self.draft(), c.rules.country.as_deref());
        if !problems.is_empty() {
            self.fields.refuse_all(&problems);
            return Ask::Nothing;
        }
        if let Some(was) = self.editing.clone() {
            match c.team.user(was.id) {
                None => return gone(&was),
                Some(now) if now.version != was.version => {
                    if self.differs(&was, now, c) {
                        return Ask::Nothing;
                    }
                    self.editing = Some(now.clone());
                }
                Some(_) => {}
            }
        }
        match self.command() {
            Ok(command) => Ask::command(command),
            Err(why) => {
                self.fields.refuse(&why);
                Ask::Nothing
            }
        }
    }

    /// Asks which version is to be, unless both are the same.
    fn differs(&mut self, was: &User, now: &Arc<User>, c: &Ctx<'_>) -> bool {
        let found = Conflict::of_user(&self.versions(was, now), c);
        conflict::show(&mut self.conflict, now, found)
    }

    fn is_stale(&self, c: &Ctx<'_>) -> bool {
        let now = |was: &Arc<User>| c.team.user(was.id).map(|user| user.version);
        self.editing.as_ref().is_some_and(|was| now(was) != Some(was.version))
    }

    fn versions(&self, was: &User, now: &User) -> Versions<UserDraft> {
        Versions { was: was.draft(), theirs: now.draft(), mine: self.draft() }
    }

    fn choose(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        if let Some(ask) = conflict::answer(&mut self.conflict, action) {
            return ask;
        }
        if let (Some((now, conflict)), Some(was)) = (self.conflict.take(), self.editing.clone()) {
            let merged = self.versions(&was, &now).merged(&conflict.picks());
            self.fields.set_text(NAME, &merged.name);
            self.fields.set_text(EMAIL, &merged.email);
            self.fields.set_text(PHONE, &merged.phone);
            if let Some(Control::Role(choice)) = self.fields.control(ROLE) {
                choice.choose(merged.role);
                choice.set_items(role_items(c, merged.role));
            }
            self.editing = Some(now);
        }
        self.save(c)
    }

    /// The address belongs to somebody in the trash: asks whether they are to come back.
    fn offer(&mut self, c: &Ctx<'_>) -> Ask {
        let folded = text::fold(self.fields.text(EMAIL).trim());
        let holder = c.team.email_holder(&folded).and_then(|id| c.team.trashed_user(id));
        let Some(trashed) = holder else { return Ask::Nothing };
        let id = trashed.record.id;
        self.offered = Some(id);
        // An edited user stays one of their own.
        if self.editing.is_some() {
            return restore_users(&[id], 0, c);
        }
        let change = match c.trial(&self.restoring(id)) {
            Ok(change) => change,
            Err(why) if why.kind == Kind::NoSeat => return Ask::open(Seats::full(&why, c)),
            Err(why) => return Ask::Say(Toast::problem(why.message)),
        };
        let back = change.edits.iter().find_map(|edit| match edit {
            Edit::User { after: Some(user), .. } => Some(user.clone()),
            _ => None,
        });
        let Some(back) = back else { return Ask::Nothing };
        let name = text::shown(back.name.as_str()).into_owned();
        let deleted = format!("Deleted on {} UTC.", trashed.at.minutes());
        let role = text::shown(c.team.role_name(back.role)).into_owned();
        let inactive = if back.status == Status::Inactive { ", inactive" } else { "" };
        let chosen = if back.role == trashed.record.role { "" } else { ", as chosen here" };
        let known = c.team.credential(id).is_some();
        let password = if known { ", with the password from before" } else { "" };
        let role = format!("Comes back as {role}{chosen}{inactive}{password}.");
        let more = if chosen.is_empty() { "" } else { " else" };
        let rest = format!("What{more} you typed here is not used.");
        let (title, lines) = (format!("Restore {name} instead?"), vec![deleted, role, rest]);
        Ask::open(Confirm::then_yes_lines(&title, lines, "Restore", "Keep editing"))
    }

    fn restoring(&self, id: UserId) -> Command {
        Command::RestoreUsers { ids: vec![id], role: self.fields.role_chosen(ROLE) }
    }

    fn draft(&self) -> UserDraft {
        UserDraft {
            name: self.fields.text(NAME).to_owned(),
            email: self.fields.text(EMAIL).to_owned(),
            phone: self.fields.text(PHONE).to_owned(),
            role: self.fields.role_chosen(ROLE),
        }
    }

    fn command(&self) -> Result<Command, Refusal> {
        let user = self.draft();
        let must_change = self.fields.is_on(MUST_CHANGE);
        let secret = PASSWORDS.agreed(&self.fields)?;
        Ok(match &self.editing {
            None => Command::AddUser { user, password: NewPassword::Plain(secret), must_change },
            Some(was) => {
                let (id, version) = (was.id, was.version);
                let password =
                    (!secret.is_empty()).then(|| (NewPassword::Plain(secret), must_change));
                Command::EditUser { id, version, user, password }
            }
        })
    }
}

impl Part for UserForm {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        match &self.conflict {
            Some((_, conflict)) => conflict.contexts(),
            None => self.fields.contexts(),
        }
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        // A question that was answered with yes: restore, or throw away what was typed.
        let offered = self.offered.take();
        if *action == Action::Yes {
            return offered.map_or(Ask::Close, |id| Ask::command(self.restoring(id)));
        }
        if self.conflict.is_some() {
            return self.choose(action, c);
        }
        let step = self.fields.act(action);
        let (name, email) = (self.fields.text(NAME).to_owned(), self.fields.text(EMAIL).to_owned());
        let of = Bearer { name: &name, email: &email, workspace: c.team.workspace() };
        PASSWORDS.changed(&mut self.fields, &step, of, c);
        match step {
            Step::Pressed(0) => self.save(c),
            Step::Pressed(_) => cancel(&self.fields),
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Handled | Step::Changed(_) => Ask::Nothing,
            Step::Ignored => match action {
                Action::Cancel => cancel(&self.fields),
                Action::Generate => {
                    PASSWORDS.generate(&self.fields).map_or(Ask::Nothing, Ask::Submit)
                }
                _ => Ask::Ignored,
            },
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        match reply {
            Reply::Generated(secret) => {
                PASSWORDS.generated(&mut self.fields, &secret);
                Ask::Nothing
            }
            // Somebody was quicker by a moment.
            Reply::Refused(why) if why.kind == Kind::Changed && self.is_stale(c) => self.save(c),
            Reply::Refused(why) if why.kind == Kind::InTrash => {
                self.fields.refuse(&why);
                self.offer(c)
            }
            Reply::Refused(why) if why.kind == Kind::NoSeat => Ask::open(Seats::full(&why, c)),
            other => saved(&mut self.fields, other, c),
        }
    }

    fn renewed(&mut self, c: &Ctx<'_>) -> Ask {
        if let Some(Control::Role(choice)) = self.fields.control(ROLE) {
            let chosen = choice.chosen();
            choice.set_items(role_items(c, chosen));
        }
        self.note_seats(c);
        // Back from the trash: the address is taken in another way now.
        if self.offered.is_some_and(|id| c.team.user(id).is_some()) {
            self.fields.clear_errors();
        }
        if let (Some((known, _)), Some(was)) = (&self.conflict, self.editing.clone()) {
            match c.team.user(was.id) {
                Some(now) if now.version != known.version => {
                    self.differs(&was, now, c);
                }
                Some(_) => {}
                None => self.conflict = None,
            }
        }
        Ask::Nothing
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let inner = modal(buf, area, c.look, self.title, WIDTH, |width| self.fields.height(width));
        let cursor = self.fields.draw(buf, inner, c.look);
        if let Some(was) = &self.editing {
            let now = c.team.user(was.id).map(|user| user.version);
            let then = ["saving shows both", "it cannot be saved"];
            notice_of(buf, inner, c, was.version, now, then);
        }
        match &self.conflict {
            Some((_, conflict)) => conflict.draw(buf, area, c),
            None => cursor,
        }
    }
}

fn gone(was: &User) -> Ask {
    let name = text::shown(was.name.as_str());
    let said = format!("{name} was deleted meanwhile and cannot be saved; what you typed stays.");
    Ask::Say(Toast::problem(said))
}

/// On the form's frame: what somebody else has done to the record meanwhile.
pub fn notice_of(
    buf: &mut Buffer,
    inner: Rect,
    c: &Ctx<'_>,
    was: u32,
    now: Option<u32>,
    [changed, deleted]: [&str; 2],
) {
    let said = match now {
        None => format!("! Deleted by somebody else; {deleted}"),
        Some(now) if now != was => format!("! Changed by somebody else; {changed}"),
        Some(_) => return,
    };
    modal::notice(buf, inner, c.look, &said);
}

/// Leaves a form, after a question when something was typed.
pub fn cancel(fields: &Fields) -> Ask {
    if !fields.is_touched() {
        return Ask::Close;
    }
    Ask::open(Confirm::then_yes(
        "Discard changes?",
        "What you typed is lost.",
        "Discard",
        "Keep editing",
    ))
}

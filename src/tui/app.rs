//! One session: a message in, effects out, a frame. A stack of parts, of which the top one acts.

use std::sync::Arc;

use ratatui::layout::Size;

use super::dialogs::{ChangePassword, Help, Palette};
use super::input::Input;
use super::keymap::{Action, Context, Keymap};
use super::part::{Ask, Ctx, Part, Reply, Request, Rules, Toast};
use super::screens::{Home, SetUpScreen, SignIn};
use super::theme::Look;
use crate::team::{Directory, Time, UserId};

mod draw;
mod rest;

/// How long a toast stays.
const TOAST: i64 = 6 * Time::SECOND;
/// The one that nothing can be saved any more.
const FAILED: i64 = 60 * Time::SECOND;
/// A second Ctrl-C within this quits.
const TWICE: i64 = 2 * Time::SECOND;

#[derive(Debug)]
pub enum Msg {
    Input(Input),
    Team(Arc<Directory>),
    Reply {
        ticket: Ticket,
        reply: Reply,
        team: Arc<Directory>,
    },
    SignedOut(String),
    /// The session that has begun ends then at the latest.
    Until(Time),
    /// A session that one may see has begun, ended, or was locked or unlocked.
    Sessions,
    StoreFailed(String),
    /// The terminal is back from somewhere else.
    Resumed,
    /// A frame has arrived.
    Ready,
    /// `wakes_at` has come.
    Wake,
    /// End now: a signal, or the terminal is gone.
    End,
}

/// Which part asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ticket(u64);

#[derive(Debug)]
pub enum Effect {
    Request { ticket: Ticket, request: Request },
    Copy(String),
    SignOut,
    Mouse(bool),
    Suspend,
    Redraw,
    Quit,
}

pub struct App {
    team: Arc<Directory>,
    me: Option<UserId>,
    keys: Arc<Keymap>,
    look: Look,
    size: Size,
    rules: Rules,
    now: Time,
    /// Never empty; tickets name the parts.
    stack: Vec<(Ticket, Box<dyn Part>)>,
    tickets: u64,
    toast: Option<(Toast, Time)>,
    interrupted: Option<Time>,
    rest: Rest,
    mouse: bool,
    effects: Vec<Effect>,
}

/// Since when nobody is at the keyboard, and what comes of it.
struct Rest {
    /// The last input.
    active: Time,
    touched: Time,
    /// When the session ends at the latest.
    until: Option<Time>,
    /// The lock on top of everything else.
    lock: Option<Ticket>,
    /// What the parts beneath it have asked for meanwhile.
    held: Vec<(Ticket, Request)>,
}

impl Rest {
    fn new(now: Time) -> Self {
        Rest { active: now, touched: now, until: None, lock: None, held: Vec::new() }
    }

    fn begin(&mut self, now: Time, signed_in: bool) {
        let until = self.until.filter(|_| signed_in);
        *self = Rest { until, ..Rest::new(now) };
    }
}

/// What a session begins with.
pub struct Start {
    pub team: Arc<Directory>,
    /// Signed in already.
    pub me: Option<UserId>,
    pub keys: Arc<Keymap>,
    pub look: Look,
    pub size: Size,
    pub rules: Rules,
    pub mouse: bool,
    pub now: Time,
    /// Something to say at the start, such as what was healed.
    pub notice: Option<String>,
}

impl App {
    pub fn new(start: Start) -> Self {
        let mut app = App {
            team: start.team,
            me: start.me,
            keys: start.keys,
            look: start.look,
            size: start.size,
            rules: start.rules,
            now: start.now,
            stack: Vec::new(),
            tickets: 0,
            toast: None,
            interrupted: None,
            rest: Rest::new(start.now),
            mouse: start.mouse,
            effects: Vec::new(),
        };
        app.begin(None);
        if let Some(notice) = start.notice {
            app.say(Toast::info(notice));
        }
        app
    }

    /// From the bottom: set-up, sign-in or home.
    fn begin(&mut self, why: Option<String>) {
        self.stack.clear();
        self.rest.begin(self.now, self.me.is_some());
        let Some(me) = self.me else {
            if self.team.settings().is_none() {
                self.push(Box::new(SetUpScreen::new()));
            } else {
                self.push(Box::new(SignIn::new(why)));
            }
            return;
        };
        let home = Home::new(&self.ctx());
        self.push(Box::new(home));
        if self.team.must_change_password(me) {
            self.push(Box::new(ChangePassword::required()));
        }
        // What the first place shows may have to be read.
        self.each(|part, c| part.sessions_moved(c));
    }

    fn push(&mut self, part: Box<dyn Part>) -> Ticket {
        self.insert(self.stack.len(), part)
    }

    fn insert(&mut self, place: usize, part: Box<dyn Part>) -> Ticket {
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        self.stack.insert(place, (ticket, part));
        ticket
    }

    fn ctx(&self) -> Ctx<'_> {
        Ctx {
            team: &self.team,
            me: self.me,
            keys: &self.keys,
            look: &self.look,
            size: self.size,
            now: self.now,
            rules: &self.rules,
        }
    }

    /// Lets a part act: its own state and the rest of the session are borrowed side by side.
    fn with<T>(
        &mut self,
        place: usize,
        run: impl FnOnce(&mut dyn Part, &Ctx<'_>) -> T,
    ) -> Option<(Ticket, T)> {
        let App { team, me, keys, look, size, rules, now, stack, .. } = self;
        let c = Ctx { team, me: *me, keys, look, size: *size, now: *now, rules };
        let (ticket, part) = stack.get_mut(place)?;
        Some((*ticket, run(part.as_mut(), &c)))
    }

    pub fn update(&mut self, msg: Msg, now: Time) -> Vec<Effect> {
        self.now = now;
        let late = self.keep_time();
        match msg {
            Msg::Input(Input::Resize { columns, rows }) => {
                self.size = Size::new(columns, rows);
            }
            // Pressed for a screen that is not there any more.
            Msg::Input(_) if late => {}
            Msg::Input(input) => {
                self.in_use();
                self.input(&input);
            }
            Msg::Team(team) => self.renew(team),
            Msg::Until(until) => self.rest.until = Some(until),
            Msg::Sessions => self.each(|part, c| part.sessions_moved(c)),
            Msg::Reply { ticket, reply, team } => self.reply(ticket, reply, team),
            Msg::SignedOut(why) => {
                self.me = None;
                self.begin(Some(why));
            }
            Msg::StoreFailed(why) => {
                self.toast = Some((Toast::problem(why), now.plus(FAILED)));
            }
            Msg::Resumed | Msg::Ready => {}
            Msg::Wake => {
                self.toast.take_if(|(_, until)| *until <= now);
            }
            Msg::End => self.effects.push(Effect::Quit),
        }
        std::mem::take(&mut self.effects)
    }

    /// When something happens by itself: a toast goes, the session locks or ends.
    pub fn wakes_at(&self) -> Option<Time> {
        let toast = self.toast.as_ref().map(|(_, until)| *until);
        [toast, self.locks_at(), self.ends_at()].into_iter().flatten().min()
    }

    fn say(&mut self, toast: Toast) {
        self.toast = Some((toast, self.now.plus(TOAST)));
    }

    fn contexts(&self) -> Vec<Context> {
        let mut contexts = match self.stack.last() {
            Some((_, part)) => part.contexts(&self.ctx()),
            None => Vec::new(),
        };
        contexts.push(Context::Everywhere);
        contexts
    }

    fn input(&mut self, input: &Input) {
        let Some(action) = self.keys.read(&self.contexts(), input) else { return };
        self.toast = None;
        if action == Action::Interrupt {
            return self.interrupt();
        }
        self.interrupted = None;
        self.act(&action);
    }

    fn interrupt(&mut self) {
        if self.interrupted.is_some_and(|at| self.now.since(at) < TWICE) {
            self.effects.push(Effect::Quit);
            return;
        }
        self.act(&Action::Cancel);
        self.interrupted = Some(self.now);
        if self.toast.is_none() {
            self.say(Toast::info("Press Ctrl-C again to quit."));
        }
    }

    fn act(&mut self, action: &Action) {
        let Some(top) = self.stack.len().checked_sub(1) else { return };
        let Some((ticket, ask)) = self.with(top, |part, c| part.act(action, c)) else { return };
        if matches!(ask, Ask::Ignored) {
            self.everywhere(action);
        } else {
            self.carry_out(ticket, ask);
        }
    }

    fn everywhere(&mut self, action: &Action) {
        match action {
            Action::Help => {
                let help = Help::new(&self.contexts(), &self.keys);
                self.push(Box::new(help));
            }
            Action::Palette => {
                let palette = Palette::new(&self.contexts(), &self.keys);
                self.push(Box::new(palette));
            }
            Action::Redraw => self.effects.push(Effect::Redraw),
            Action::Suspend => self.effects.push(Effect::Suspend),
            Action::ToggleMouse => {
                self.mouse = !self.mouse;
                self.effects.push(Effect::Mouse(self.mouse));
                let state = if self.mouse { "on" } else { "off" };
                self.say(Toast::info(format!("The mouse is {state}.")));
            }
            Action::SignOut if self.me.is_some() => self.sign_out(None),
            Action::Lock if self.me.is_some() => self.lock(),
            // A dialog knows by itself what is lost when it closes.
            Action::Back if self.stack.len() > 1 => self.act(&Action::Cancel),
            Action::Back => self.effects.push(Effect::Quit),
            _ => {}
        }
    }

    fn carry_out(&mut self, from: Ticket, ask: Ask) {
        if let Some(lock) = self.covers(from) {
            return self.carry_out_beneath(lock, from, ask);
        }
        match ask {
            Ask::Nothing | Ask::Ignored => {}
            Ask::Open(part) => {
                self.push(part);
            }
            Ask::Close => self.close(from),
            Ask::CloseThen(action) => {
                self.close(from);
                self.act(&action);
            }
            Ask::Submit(request) => {
                self.effects.push(Effect::Request { ticket: from, request });
            }
            Ask::Say(toast) => self.say(toast),
            Ask::Copy(text) => self.effects.push(Effect::Copy(text)),
            Ask::SignOut => self.sign_out(None),
            Ask::Quit => self.effects.push(Effect::Quit),
            Ask::All(asks) => asks.into_iter().for_each(|ask| self.carry_out(from, ask)),
        }
    }

    /// A part is closed, and what it had opened; the bottom one stays.
    fn close(&mut self, ticket: Ticket) {
        if let Some(place) = self.stack.iter().position(|(t, _)| *t == ticket) {
            self.stack.truncate(place.max(1));
        }
    }

    fn renew(&mut self, team: Arc<Directory>) {
        if team.revision() < self.team.revision() {
            return;
        }
        let first = self.team.settings().is_none() && team.settings().is_some();
        self.team = team;
        if first && self.me.is_none() {
            let why = "Somebody else has just set this store up: sign in.";
            return self.begin(Some(why.to_owned()));
        }
        self.each(|part, c| part.renewed(c));
    }

    fn each(&mut self, run: impl Fn(&mut dyn Part, &Ctx<'_>) -> Ask) {
        let tickets: Vec<_> = self.stack.iter().map(|(ticket, _)| *ticket).collect();
        for ticket in tickets {
            let place = self.stack.iter().position(|(t, _)| *t == ticket);
            let ask = place.and_then(|place| self.with(place, &run));
            if let Some((ticket, ask)) = ask {
                self.carry_out(ticket, ask);
            }
        }
    }

    fn reply(&mut self, ticket: Ticket, reply: Reply, team: Arc<Directory>) {
        if let Reply::SignedIn(user) = reply {
            self.me = Some(user);
            self.renew(team);
            return self.begin(None);
        }
        self.renew(team);
        if matches!(reply, Reply::Unlocked) {
            return self.unlock();
        }
        if let Some(place) = self.stack.iter().position(|(t, _)| *t == ticket) {
            let asked = self.with(place, |part, c| part.heard(reply, c));
            return asked.into_iter().for_each(|(ticket, ask)| self.carry_out(ticket, ask));
        }
        // Whoever asked is gone; a refusal is still said.
        if let (Reply::Refused(why), true) = (reply, self.rest.lock.is_none()) {
            self.say(Toast::problem(why.message));
        }
    }
}

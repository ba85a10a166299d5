//! What every screen and dialog is: it acts on an action, hears replies, draws itself.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use uuid::Uuid;

use super::keymap::{Action, Context, Keymap};
use super::theme::Look;
use crate::team::{
    Actor, Change, Command, Directory, Level, Origin, PasswordHash, Policy, Preview, Record,
    Refusal, Revision, Role, Secret, SessionInfo, SessionRef, SetUp, Supply, Time, User, UserId,
    Way, Who,
};

/// All that a part may look at.
pub struct Ctx<'a> {
    pub team: &'a Arc<Directory>,
    pub me: Option<UserId>,
    pub keys: &'a Keymap,
    pub look: &'a Look,
    pub size: Size,
    pub now: Time,
    pub rules: &'a Rules,
}

/// What the installation asks of input, so that a form can say it while one types.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    pub policy: Policy,
    pub country: Option<String>,
    /// A session locks itself after so many milliseconds without a key; 0: never.
    pub lock_after: i64,
}

impl Ctx<'_> {
    pub fn user(&self) -> Option<&User> {
        self.me.and_then(|id| self.team.user(id)).map(|u| &**u)
    }

    pub fn role(&self) -> Option<&Role> {
        self.user().and_then(|u| self.team.role(u.role)).map(|r| &**r)
    }

    pub fn level(&self, module: &str) -> Level {
        self.me.map_or(Level::None, |id| self.team.level(id, module))
    }

    /// What the command would do if it were given now, or why it would be refused.
    pub fn trial(&self, command: &Command) -> Result<Change, Refusal> {
        self.with_supply(|actor, supply| self.team.decide(command, actor, supply))
    }

    /// What a bulk command would do, one by one.
    pub fn preview<Id: Copy>(
        &self,
        ids: &[Id],
        command: impl Fn(Vec<Id>) -> Command,
    ) -> Preview<Id> {
        self.with_supply(|actor, supply| Preview::of(self.team, actor, ids, supply, command))
    }

    fn with_supply<T>(&self, run: impl FnOnce(&Actor, &mut Supply<'_>) -> T) -> T {
        let who = self.me.map_or_else(|| Who::Stranger(String::new()), Who::User);
        let origin = Origin { way: Way::Terminal, ssh: None, os_user: None };
        let mut last = 0;
        let mut id = || {
            last += 1;
            Uuid::from_u128(last)
        };
        let hash = |_: &Secret| PasswordHash::stored(String::new());
        let mut supply = Supply {
            now: self.now,
            policy: self.rules.policy,
            country: self.rules.country.as_deref(),
            id: &mut id,
            hash: &hash,
        };
        run(&Actor { who, origin }, &mut supply)
    }
}

/// What is asked of the service; answered by a [`Reply`].
#[derive(Debug)]
pub enum Request {
    Command(Command),
    Undo,
    SignIn {
        email: String,
        password: Secret,
    },
    SetUp(SetUp),
    ChangePassword {
        current: Secret,
        new: Secret,
    },
    /// The newest activity records before a number, at most `limit`.
    Records {
        before: Revision,
        limit: u64,
    },
    /// Random bytes for a password that is made.
    Generate,
    /// One's own sessions; an owner's view of all.
    Sessions,
    EndSession(SessionRef),
    /// Somebody is at the keyboard. Not answered.
    Touch,
    /// Nothing is to be done in this session until it is unlocked. Not answered.
    Lock,
    Unlock(Secret),
}

#[derive(Debug)]
pub enum Reply {
    Done(Arc<Change>),
    SignedIn(UserId),
    /// Newest first.
    Records(Vec<Record>),
    Generated(Secret),
    Sessions(Vec<SessionInfo>),
    Unlocked,
    Refused(Refusal),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Info,
    Success,
    Problem,
}

/// One sentence at the foot of the screen, for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    pub mood: Mood,
    pub text: String,
}

impl Toast {
    pub fn info(text: impl Into<String>) -> Self {
        Toast { mood: Mood::Info, text: text.into() }
    }
    pub fn success(text: impl Into<String>) -> Self {
        Toast { mood: Mood::Success, text: text.into() }
    }
    pub fn problem(text: impl Into<String>) -> Self {
        Toast { mood: Mood::Problem, text: text.into() }
    }
}

/// What a part wants done.
pub enum Ask {
    Nothing,
    /// Not for this part: whatever holds everywhere may happen.
    Ignored,
    Open(Box<dyn Part>),
    Close,
    /// Close, then let what lies beneath act.
    CloseThen(Action),
    Submit(Request),
    Say(Toast),
    /// Into the terminal's clipboard.
    Copy(String),
    SignOut,
    Quit,
    All(Vec<Ask>),
}

impl Ask {
    pub fn open(part: impl Part + 'static) -> Self {
        Ask::Open(Box::new(part))
    }

    pub fn command(command: Command) -> Self {
        Ask::Submit(Request::Command(command))
    }

    pub fn say(toast: Toast) -> Self {
        Ask::Say(toast)
    }
}

pub trait Part {
    /// Where it is, innermost first; `Everywhere` is added.
    fn contexts(&self, c: &Ctx<'_>) -> Vec<Context>;

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask;

    /// The answer to what it submitted.
    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask;

    /// The team is at another revision.
    fn renewed(&mut self, _c: &Ctx<'_>) -> Ask {
        Ask::Nothing
    }

    /// A session that one may see has begun, ended, or was locked or unlocked.
    fn sessions_moved(&mut self, _c: &Ctx<'_>) -> Ask {
        Ask::Nothing
    }

    /// Gives the real cursor's place.
    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position>;

    /// Nothing beneath it is to be seen.
    fn stands_alone(&self) -> bool {
        false
    }

    /// At the right of the hints bar, such as `12 of 40`.
    fn position(&self, _c: &Ctx<'_>) -> Option<String> {
        None
    }
}

//! The dashboard around the places: header, side nav, tabs.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::account::Account;
use super::activity::Activity;
use super::roles::Roles;
use super::users::Users;
use crate::team::{
    Command, Level, Recovery, TEAM_ACTIVITY, TEAM_ROLES, TEAM_USERS, What, describe, text,
};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::chrome::{self, Nav, Shell, Tabs};
use crate::tui::widgets::grouped;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Team,
    Activity,
    Account,
}

impl Place {
    fn label(self) -> &'static str {
        match self {
            Place::Team => "Team",
            Place::Activity => "Activity",
            Place::Account => "Account",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Users,
    Roles,
}

pub struct Home {
    place: Place,
    tab: Tab,
    users: Users,
    roles: Roles,
    activity: Activity,
    account: Account,
}

impl Home {
    pub fn new(c: &Ctx<'_>) -> Self {
        let mut home = Home {
            place: Place::Team,
            tab: Tab::Users,
            users: Users::new(c),
            roles: Roles::new(c),
            activity: Activity::new(),
            account: Account::new(),
        };
        home.settle(c);
        home
    }

    /// Only what one may see is there.
    fn places(c: &Ctx<'_>) -> Vec<Place> {
        let mut places = Vec::new();
        if !Self::tabs(c).is_empty() {
            places.push(Place::Team);
        }
        if c.level(TEAM_ACTIVITY) >= Level::View {
            places.push(Place::Activity);
        }
        places.push(Place::Account);
        places
    }

    fn tabs(c: &Ctx<'_>) -> Vec<Tab> {
        let mut tabs = Vec::new();
        if c.level(TEAM_USERS) >= Level::View {
            tabs.push(Tab::Users);
        }
        if c.level(TEAM_ROLES) >= Level::View {
            tabs.push(Tab::Roles);
        }
        tabs
    }

    /// Leaves what one may not see any more.
    fn settle(&mut self, c: &Ctx<'_>) {
        let (places, tabs) = (Self::places(c), Self::tabs(c));
        if !places.contains(&self.place) {
            self.place = places.first().copied().unwrap_or(Place::Account);
        }
        if !tabs.contains(&self.tab) {
            self.tab = tabs.first().copied().unwrap_or(Tab::Users);
        }
    }

    fn here(&self) -> &dyn Part {
        match (self.place, self.tab) {
            (Place::Team, Tab::Users) => &self.users,
            (Place::Team, Tab::Roles) => &self.roles,
            (Place::Activity, _) => &self.activity,
            (Place::Account, _) => &self.account,
        }
    }

    fn here_mut(&mut self) -> &mut dyn Part {
        match (self.place, self.tab) {
            (Place::Team, Tab::Users) => &mut self.users,
            (Place::Team, Tab::Roles) => &mut self.roles,
            (Place::Activity, _) => &mut self.activity,
            (Place::Account, _) => &mut self.account,
        }
    }

    fn go(&mut self, place: Place, c: &Ctx<'_>) -> Ask {
        self.place = place;
        match place {
            Place::Account => self.account.ask(),
            Place::Team | Place::Activity => self.fill(c),
        }
    }

    /// What the place needs to be read before it can be shown.
    fn fill(&self, c: &Ctx<'_>) -> Ask {
        match self.place {
            Place::Activity => self.activity.wants(c).map_or(Ask::Nothing, Ask::Submit),
            Place::Team | Place::Account => Ask::Nothing,
        }
    }

    fn next_tab(&mut self, back: bool, c: &Ctx<'_>) -> Ask {
        let tabs = Self::tabs(c);
        if self.place == Place::Team && tabs.len() > 1 {
            let here = tabs.iter().position(|tab| *tab == self.tab).unwrap_or(0);
            let by = if back { tabs.len() - 1 } else { 1 };
            self.tab = tabs.get((here + by) % tabs.len()).copied().unwrap_or(self.tab);
        }
        Ask::Nothing
    }

    fn click(&mut self, column: u16, row: u16, c: &Ctx<'_>) -> Ask {
        let (_, shell) = rows(Rect::from((Position::ORIGIN, c.size)), c);
        let places = Self::places(c);
        let nav = Nav { places: &labels(&places), here: 0 };
        if let Some(nth) = nav.hit(shell.nav, column, row) {
            return places.get(nth).map_or(Ask::Nothing, |place| self.go(*place, c));
        }
        let (labels, here) = self.tab_labels(c);
        if self.place == Place::Team
            && let Some(nth) = (Tabs { tabs: &labels, here }).hit(shell.main, column, row)
        {
            self.tab = Self::tabs(c).get(nth).copied().unwrap_or(self.tab);
            return Ask::Nothing;
        }
        Ask::Ignored
    }

    /// What stands over the place, and which of it is shown.
    fn tab_labels(&self, c: &Ctx<'_>) -> (Vec<(&'static str, Option<usize>)>, usize) {
        if self.place != Place::Team {
            return (vec![(self.place.label(), None)], 0);
        }
        let tabs = Self::tabs(c);
        let label = |tab: &Tab| match tab {
            Tab::Users => ("Users", Some(c.team.user_count())),
            Tab::Roles => ("Roles", Some(c.team.roles().len())),
        };
        let here = tabs.iter().position(|tab| *tab == self.tab).unwrap_or(0);
        (tabs.iter().map(label).collect(), here)
    }
}

fn recovery<'a>(c: &Ctx<'a>) -> Option<&'a Recovery> {
    c.team.recovery_for(c.me?)
}

/// The rows around the place; the notice of a recovery pushes the rest down by one.
fn rows(area: Rect, c: &Ctx<'_>) -> (Option<Rect>, Shell) {
    if recovery(c).is_none() {
        return (None, Shell::of(area));
    }
    let below = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let mut shell = Shell::of(below);
    let notice = std::mem::replace(&mut shell.header, Rect { height: 1, ..area });
    (Some(notice), shell)
}

/// From the longest to the shortest; all of it is in the activity log.
fn told(recovery: &Recovery) -> [String; 5] {
    let email = text::shown(recovery.email.as_str());
    [
        format!("{}.", describe::recovery(recovery)),
        format!("The operator set {email}'s password on {} UTC.", recovery.at.minutes()),
        format!("The operator set {email}'s password."),
        "The operator set a password.".to_owned(),
        "Owner recovered.".to_owned(),
    ]
}

fn labels(places: &[Place]) -> Vec<&'static str> {
    places.iter().map(|place| place.label()).collect()
}

impl Part for Home {
    fn contexts(&self, c: &Ctx<'_>) -> Vec<Context> {
        let mut contexts = self.here().contexts(c);
        contexts.extend(recovery(c).map(|_| Context::Recovery));
        contexts
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        let ask = self.here_mut().act(action, c);
        if !matches!(ask, Ask::Ignored) {
            return ask;
        }
        match action {
            Action::Nav(number) => {
                let places = Self::places(c);
                match places.get(usize::from(*number).saturating_sub(1)) {
                    Some(place) => self.go(*place, c),
                    None => Ask::Nothing,
                }
            }
            Action::NextField => self.next_tab(false, c),
            Action::PreviousField => self.next_tab(true, c),
            Action::Dismiss if recovery(c).is_some() => Ask::command(Command::DismissRecovery),
            Action::Click { column, row } => self.click(*column, *row, c),
            _ => Ask::Ignored,
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        match reply {
            Reply::Records(_) => self.activity.heard(reply, c),
            Reply::Done(change) if change.what == What::DismissRecovery => {
                Ask::Say(Toast::success(describe::done(&change, c.team)))
            }
            Reply::Sessions(_) => self.account.heard(reply, c),
            other => self.here_mut().heard(other, c),
        }
    }

    fn renewed(&mut self, c: &Ctx<'_>) -> Ask {
        let before = self.place;
        self.settle(c);
        let mut asks = vec![self.users.renewed(c), self.roles.renewed(c), self.fill(c)];
        match (before, self.place) {
            (Place::Account, Place::Account) => asks.push(self.account.renewed(c)),
            (_, Place::Account) => asks.push(self.account.ask()),
            _ => {}
        }
        Ask::All(asks)
    }

    fn sessions_moved(&mut self, _: &Ctx<'_>) -> Ask {
        match self.place {
            Place::Account => self.account.ask(),
            Place::Team | Place::Activity => Ask::Nothing,
        }
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        // The hints below are drawn for every part alike.
        let (notice, shell) = rows(Rect { height: area.height + 1, ..area }, c);
        self.draw_header(buf, shell.header, c);
        if let Some((row, recovery)) = notice.zip(recovery(c)) {
            let keys = c.keys.rows(&[Context::Recovery]);
            let key = keys.first().map_or("", |row| row.key.as_str());
            chrome::notice(buf, row, c.look, &told(recovery), key, "Dismiss");
        }
        let places = Self::places(c);
        let here = places.iter().position(|place| *place == self.place).unwrap_or(0);
        Nav { places: &labels(&places), here }.draw(buf, shell.nav, c.look);
        let (tabs, here) = self.tab_labels(c);
        let body = Tabs { tabs: &tabs, here }.draw(buf, shell.main, c.look);
        self.here().draw(buf, body, c)
    }

    fn position(&self, c: &Ctx<'_>) -> Option<String> {
        self.here().position(c)
    }
}

impl Home {
    fn draw_header(&self, buf: &mut Buffer, row: Rect, c: &Ctx<'_>) {
        let plan = c.team.settings().map_or("", |s| s.plan.name.as_str());
        let (used, seats) = (c.team.seats_used(), c.team.seats() as usize);
        let meter = format!("seats {}/{}", grouped(used), grouped(seats));
        let email = c.user().map_or("", |user| user.email.as_str());
        let role = c.role().map_or("", |role| role.name.as_str());
        let who = format!("{email} ({role})");
        let full = if used >= seats { Meaning::Warning } else { Meaning::Text };
        let facts = [(plan, Meaning::Muted), (meter.as_str(), full), (who.as_str(), Meaning::Text)];
        chrome::header(buf, row, c.look, c.team.workspace(), &facts);
    }
}

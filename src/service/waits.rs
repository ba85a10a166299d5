//! How long an account waits after failed tries, whatever the clocks do.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::team::{Directory, Edit, Time, Wait};

/// Seconds after the first, second, third failure and so on.
const STEPS: [i64; 10] = [1, 3, 5, 10, 30, 60, 120, 300, 600, 900];
/// Addresses that were tried, known or not; the oldest are forgotten first.
const ACCOUNTS: usize = 10_000;

fn step(failures: u32) -> i64 {
    let last = STEPS.len() - 1;
    let index = (failures.max(1) as usize - 1).min(last);
    STEPS.get(index).copied().unwrap_or(900) * Time::SECOND
}

/// The monotonic end of each wait that this process has seen begin.
#[derive(Default)]
pub(super) struct Waits(HashMap<Arc<str>, Instant>);

impl Waits {
    /// How long the account still has to wait.
    pub fn remaining(&self, team: &Directory, account: &str, now: Time) -> Option<Duration> {
        let left = match self.0.get(account) {
            Some(end) => end.saturating_duration_since(Instant::now()),
            None => {
                let wait = team.wait(account)?;
                let left = step(wait.failures) - now.since(wait.last);
                Duration::from_millis(left.max(0).unsigned_abs())
            }
        };
        (!left.is_zero()).then_some(left)
    }

    /// One more failure: the row to write, and rows to drop so that there are never too many.
    pub fn failed(&mut self, team: &Directory, account: &str, now: Time) -> Vec<Edit> {
        let before = team.wait(account);
        let earlier =
            before.filter(|w| now.since(w.last) < Wait::FORGIVEN).map_or(0, |w| w.failures);
        let failures = earlier.saturating_add(1);
        let account: Arc<str> = account.into();
        let end = Duration::from_millis(step(failures).unsigned_abs());
        self.0.insert(account.clone(), Instant::now() + end);
        let mut edits = vec![Edit::Wait {
            account: account.clone(),
            before,
            after: Some(Wait { failures, last: now }),
        }];
        edits.extend(self.forget(team, &account, now));
        edits
    }

    /// A clock that was set back must not make a wait longer than its step: it begins again now.
    pub fn anchored(&mut self, team: &Directory, account: &str, now: Time) -> Vec<Edit> {
        match team.wait(account) {
            Some(wait) if wait.last > now => {
                let account: Arc<str> = account.into();
                let end = Duration::from_millis(step(wait.failures).unsigned_abs());
                self.0.entry(account.clone()).or_insert_with(|| Instant::now() + end);
                let after = Some(Wait { last: now, ..wait });
                vec![Edit::Wait { account, before: Some(wait), after }]
            }
            _ => Vec::new(),
        }
    }

    pub fn succeeded(&mut self, team: &Directory, account: &str) -> Vec<Edit> {
        self.0.remove(account);
        let account: Arc<str> = account.into();
        let before = team.wait(&account);
        before
            .iter()
            .map(|_| Edit::Wait { account: account.clone(), before, after: None })
            .collect()
    }

    fn forget(&mut self, team: &Directory, keep: &str, now: Time) -> Vec<Edit> {
        let mut old: Vec<_> = team
            .waits()
            .filter(|(account, wait)| &***account != keep && now.since(wait.last) >= Wait::FORGIVEN)
            .collect();
        if old.is_empty() && team.waits().len() >= ACCOUNTS {
            let others = team.waits().filter(|(account, _)| &***account != keep);
            old.extend(others.min_by_key(|(_, wait)| wait.last));
        }
        let drop = |(account, wait): (&Arc<str>, &Wait)| {
            self.0.remove(account);
            Edit::Wait { account: account.clone(), before: Some(*wait), after: None }
        };
        old.into_iter().map(drop).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::{Change, What};

    #[test]
    fn waits_grow_to_a_quarter_of_an_hour_and_stay_there() {
        let seconds: Vec<_> = (1..=12).map(|n| step(n) / Time::SECOND).collect();
        assert_eq!(seconds, [1, 3, 5, 10, 30, 60, 120, 300, 600, 900, 900, 900]);
        assert_eq!(step(u32::MAX), 900 * Time::SECOND);
    }

    #[test]
    fn a_restart_keeps_the_wait_and_a_clock_set_back_never_prolongs_it() {
        let now = Time(1_000_000_000_000);
        let mut waits = Waits::default();
        let mut team = Directory::empty();
        for _ in 0..4 {
            let edits = waits.failed(&team, "ada@acme.io", now);
            team = team.apply(&Change::new(What::SignInFailed, edits));
        }
        let fresh = Waits::default();
        let left = |at: Time| fresh.remaining(&team, "ada@acme.io", at);
        assert_eq!(left(now.plus(4_000)), Some(Duration::from_secs(6)));
        assert_eq!(left(now.plus(10_000)), None);
        let back = now.plus(-Time::DAY);
        assert_eq!(left(back), Some(Duration::from_secs(10)));
        let edits = Waits::default().anchored(&team, "ada@acme.io", back);
        let anchored = team.apply(&Change::new(What::SignInFailed, edits));
        assert_eq!(fresh.remaining(&anchored, "ada@acme.io", back.plus(10_000)), None);
    }

    #[test]
    fn a_success_or_a_day_forgives() {
        let now = Time(1_000_000_000_000);
        let mut waits = Waits::default();
        let failed = waits.failed(&Directory::empty(), "x@y.z", now);
        let team = Directory::empty().apply(&Change::new(What::SignInFailed, failed));
        let later = Waits::default().failed(&team, "x@y.z", now.plus(Time::DAY));
        assert!(matches!(later[0], Edit::Wait { after: Some(Wait { failures: 1, .. }), .. }));
        let clear = waits.succeeded(&team, "x@y.z");
        assert!(team.apply(&Change::new(What::SignIn, clear)).wait("x@y.z").is_none());
    }
}

//! kill -9 of the host, of a client, or of a program alone, in the middle of what it does: all of a
//! change is there or none, what was said to be saved is, and doing it again finishes it.
//!
//! `cargo test --test host -- --ignored killed` does 200 rounds; `ROLODECK_FAULT_ROUNDS` says
//! another number.

use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rustix::process::Signal;

use super::home::{Home, PROGRAM};
use super::hosts::{self, Served, until};
use super::terminal::Terminal;

/// How long a store takes to open after anything.
const AT_ONCE: Duration = Duration::from_secs(5);

struct Random(u64);

impl Random {
    fn new() -> Self {
        let seed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos() as u64 | 1;
        println!("seed {seed}");
        Random(seed)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    fn within(&mut self, time: Duration) -> Duration {
        Duration::from_micros(self.below(time.as_micros() as u64 + 1))
    }
}

fn rounds_asked_for(default: u32) -> u32 {
    std::env::var("ROLODECK_FAULT_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(default)
}

/// Nobody has the store; it opens at once, with a whole log.
fn assert_whole(home: &Home) {
    let start = Instant::now();
    home.succeed(&["--solo", "whoami"], "");
    assert!(start.elapsed() < AT_ONCE, "{:?}", start.elapsed());
    home.succeed(&["--solo", "activity", "verify"], "");
}

fn count(home: &Home, what: &str, search: &str) -> usize {
    let mut words = vec![what, "list", "--jsonl"];
    if !search.is_empty() {
        words.extend(["--search", search]);
    }
    home.succeed(&words, "").lines().count()
}

/// Who is killed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Victim {
    Host,
    Client,
    /// A program that has the store itself.
    Alone,
}

const VICTIMS: [Victim; 3] = [Victim::Host, Victim::Client, Victim::Alone];

fn spawn(home: &Home, words: &[&str]) -> Child {
    let mut command = Command::new(PROGRAM);
    command.args(words).env_clear().envs(home.variables()).current_dir(home.path());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Runs a command and kills it, or what it asks, after a while. What the command said.
fn kill(home: &Home, words: &[&str], victim: Victim, after: Duration) -> Output {
    let served = (victim != Victim::Alone).then(|| Served::start(home, &[]));
    let mut words = words.to_vec();
    if victim == Victim::Alone {
        words.insert(0, "--solo");
    }
    let mut child = spawn(home, &words);
    thread::sleep(after);
    match &served {
        Some(served) if victim == Victim::Host => hosts::signal(served.pid(), Signal::KILL),
        _ => child.kill().unwrap(),
    }
    let output = child.wait_with_output().unwrap();
    match (victim, output.status.code(), served) {
        // It was done already.
        (_, Some(0), _) => {}
        (Victim::Host, code, _) => {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(code, Some(8), "{said}");
            assert_eq!(said.lines().count(), 1, "{said}");
            assert!(said.contains("has ended") || said.contains("nobody listens"), "{said}");
        }
        // The host goes on without it, and ends when it is told to.
        (Victim::Client, code, Some(served)) => {
            assert_eq!(code, None);
            home.succeed(&["whoami"], "");
            assert_eq!(served.end(), Some(0));
        }
        (_, code, _) => assert_eq!(code, None),
    }
    output
}

const ROWS: usize = 2_000;

fn import_users(rounds: u32) {
    let home = Home::set_up(0);
    let mut random = Random::new();
    let (mut none, mut all) = (0, 0);
    for round in 0..rounds {
        let mark = format!("round{round}x");
        let rows = (0..ROWS).map(|n| format!("P {n},{mark}{n}@acme.io,Live Agent,inactive\n"));
        let text = format!("name,email,role,status\n{}", rows.collect::<String>());
        std::fs::write(home.path().join("people.csv"), text).unwrap();
        let words = ["user", "import", "people.csv", "--json"];
        let victim = VICTIMS[round as usize % 3];
        let output = kill(&home, &words, victim, random.within(Duration::from_millis(350)));
        assert_whole(&home);
        let there = count(&home, "user", &mark);
        match there {
            0 => none += 1,
            ROWS => all += 1,
            half => panic!("{victim:?}: {half} of {ROWS}"),
        }
        assert!(there == ROWS || !output.status.success(), "{victim:?}: said and lost");
        let again = home.succeed(&words, "");
        let expected = format!("\"created\":{},\"updated\":0,\"unchanged\":{there}", ROWS - there);
        assert!(again.contains(&expected), "{victim:?}: {again}");
        assert_eq!(count(&home, "user", &mark), ROWS);
    }
    println!("users: {none} times none of them, {all} times all");
}

fn apply_roles(rounds: u32) {
    let home = Home::set_up(0);
    let mut random = Random::new();
    let (mut none, mut all) = (0, 0);
    for round in 0..rounds {
        // All roles of the round before go, three hundred come.
        let mut rows = String::from("name,description,inbox.chats\n");
        for n in 0..300 {
            rows += &format!("Round {round} role {n},Made by a file,edit\n");
        }
        std::fs::write(home.path().join("roles.csv"), rows).unwrap();
        let words = ["role", "import", "roles.csv", "--apply", "--json"];
        let before = count(&home, "role", "");
        let victim = VICTIMS[round as usize % 3];
        let output = kill(&home, &words, victim, random.within(Duration::from_millis(120)));
        assert_whole(&home);
        let listed = home.succeed(&["role", "list", "--jsonl"], "");
        let new = listed.matches(&format!("\"Round {round} role ")).count();
        match (new, listed.lines().count()) {
            (0, total) if total == before => none += 1,
            (300, 301) => all += 1,
            half => panic!("{victim:?}: {half:?}, before {before}"),
        }
        assert!(new == 300 || !output.status.success(), "{victim:?}: said and lost");
        home.succeed(&words, "");
        assert_eq!(count(&home, "role", ""), 301);
    }
    println!("roles: {none} times none of them, {all} times all");
}

/// What a dashboard shows until it is over, and whether it had said that the change is saved.
fn kill_screen(mut terminal: Terminal, victim: Victim, after: Duration, saved: &str) -> bool {
    let end = Instant::now() + after;
    while Instant::now() < end {
        terminal.read_within(end.saturating_duration_since(Instant::now()));
    }
    match victim {
        Victim::Client => {
            terminal.signal(Signal::KILL);
            assert!(!terminal.end().success());
        }
        _ => {
            assert_eq!(terminal.end().exit_code(), 8);
            terminal.assert_clean();
            terminal.until_shown("has ended; everything that was reported saved is saved");
        }
    }
    String::from_utf8_lossy(&terminal.seen).contains(saved)
}

fn save_forms(rounds: u32) {
    let home = Home::set_up(0);
    let mut random = Random::new();
    let mut saved = 0;
    for round in 0..rounds {
        let mut terminal = home.start();
        let host = hosts::pid(&home.store());
        terminal.press_until("\t", "[Roles");
        let name = format!("Greeter {round}");
        terminal.press_until("n", "Create Role \u{2500}");
        terminal.press_until(&name, &name);
        let victim = VICTIMS[round as usize % 2];
        terminal.press("\x13");
        let after = random.within(Duration::from_millis(8));
        if victim == Victim::Host {
            thread::spawn(move || {
                thread::sleep(after);
                hosts::signal(host, Signal::KILL);
            });
        }
        let said = kill_screen(terminal, victim, after, "Created role");
        until("without a host", || hosts::pids(&home.store()).is_empty().then_some(()));
        assert_whole(&home);
        let there = home.command(&["role", "show", &name], "").status.success();
        assert!(there || !said, "{victim:?}: said and lost");
        saved += u32::from(there);
        if !there {
            home.succeed(&["role", "add", "--name", &name], "");
        }
    }
    println!("forms: {saved} of {rounds} were saved");
}

fn delete_many(rounds: u32) {
    const USERS: usize = 400;
    let home = Home::set_up(USERS);
    let emails: Vec<_> = home
        .succeed(&["user", "list", "--jsonl", "--search", "example"], "")
        .lines()
        .map(|line| line.split("\"email\":\"").nth(1).unwrap().split('"').next().unwrap().into())
        .collect::<Vec<String>>();
    assert_eq!(emails.len(), USERS);
    let mut random = Random::new();
    let (mut none, mut all) = (0, 0);
    for round in 0..rounds {
        let mut terminal = home.start();
        let host = hosts::pid(&home.store());
        terminal.press_until("/example\r", "1 of 400");
        terminal.press_until("a", "\u{2713} Abena Diallo");
        // So many have to be typed.
        terminal.press_until("d", "Type 400 to go on:");
        terminal.press_until("400", "to go on: 400");
        let victim = VICTIMS[round as usize % 2];
        terminal.press("\r");
        let after = random.within(Duration::from_millis(60));
        if victim == Victim::Host {
            thread::spawn(move || {
                thread::sleep(after);
                hosts::signal(host, Signal::KILL);
            });
        }
        let said = kill_screen(terminal, victim, after, "Deleted");
        until("without a host", || hosts::pids(&home.store()).is_empty().then_some(()));
        assert_whole(&home);
        let left = count(&home, "user", "example");
        assert!(left == 0 || left == USERS, "{victim:?}: {left} of {USERS} are left");
        assert!(left == 0 || !said, "{victim:?}: said and lost");
        if left == 0 {
            all += 1;
            let words: Vec<_> = emails.iter().map(String::as_str).collect();
            home.succeed(&[&["user", "restore"], &words[..]].concat(), "");
        } else {
            none += 1;
        }
    }
    println!("deletions: {none} times none of them, {all} times all");
}

#[test]
fn killed_while_users_are_imported() {
    import_users(6);
}

#[test]
fn killed_while_a_file_of_roles_is_applied() {
    apply_roles(6);
}

#[test]
fn killed_while_a_form_is_saved() {
    save_forms(6);
}

#[test]
fn killed_while_hundreds_are_deleted() {
    delete_many(4);
}

#[test]
#[ignore = "takes a quarter of an hour"]
fn killed_hundreds_of_times() {
    let rounds = rounds_asked_for(200);
    for part in 0..rounds.div_ceil(20) {
        // New stores, now and then: an old one has more to list.
        let rounds = (rounds - part * 20).min(20);
        import_users(rounds);
        apply_roles(rounds);
        save_forms(rounds);
        delete_many(rounds);
    }
}

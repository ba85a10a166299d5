//! What sessions cost while nobody does anything.

use std::thread;
use std::time::{Duration, Instant};

use super::home::Home;
use super::hosts;
use super::support::{Process, Table, Used, Watched, median, milliseconds};

const CROWDS: [usize; 3] = [1, 10, 100];
const CHANGES: usize = 20;
const MINUTE: Duration = Duration::from_secs(60);

pub fn figures(home: &Home, table: &mut Table) {
    let mut sessions: Vec<Watched> = Vec::new();
    for crowd in CROWDS {
        while sessions.len() < crowd {
            let mut session = Watched::start(home.dashboard());
            session.until_shown(" 1 of ");
            sessions.push(session);
        }
        // What follows a start may still be on its way.
        thread::sleep(Duration::from_secs(2));
        take_in(&mut sessions);
        let pid = hosts::pid(&home.store());
        let host = Process::of(pid.try_into().unwrap());
        let threads = std::fs::read_dir(format!("/proc/{pid}/task")).unwrap().count();
        let found = format!("{}, {threads} threads", host.memory());
        table.add(&format!("memory of a host, {crowd} sessions"), "", found);
        let relay = sessions[0].process().memory();
        table.add(&format!("memory of a relay, {crowd} sessions"), "", relay);
        idle(host, &mut sessions, table);
        seen_by_all(home, &mut sessions, table);
    }
    for session in sessions {
        session.quit("q");
    }
    hosts::until_no_trace(home);
}

/// From the start of a command to the last screen on which its change is seen.
fn seen_by_all(home: &Home, sessions: &mut [Watched], table: &mut Table) {
    let times = (0..CHANGES).map(|turn| {
        let begun = Instant::now();
        home.succeed(&["role", "add", "--name", &format!("{} {turn}", sessions.len())], "");
        let frames = sessions.iter_mut().map(|session| session.frame_since(begun).took);
        frames.max().unwrap()
    });
    let found = format!("median {} ms", milliseconds(median(times.collect())));
    table.add(&format!("`role add` begun to the last of {} frames", sessions.len()), "", found);
}

fn take_in(sessions: &mut [Watched]) -> usize {
    sessions.iter_mut().map(|session| session.idle(Duration::ZERO)).sum()
}

fn idle(host: Process, sessions: &mut [Watched], table: &mut Table) {
    let relays: Vec<_> = sessions.iter().map(Watched::process).collect();
    let before = (host.used(), all(&relays));
    thread::sleep(MINUTE);
    let after = (host.used(), all(&relays));
    let bytes = take_in(sessions);
    let used = |before: Used, after: Used| {
        let cpu = milliseconds(after.cpu - before.cpu);
        format!("{cpu} ms CPU, {} wake-ups", after.wake_ups - before.wake_ups)
    };
    let (theirs, relays) = (used(before.0, after.0), used(before.1, after.1));
    let found = format!("{bytes} bytes; host {theirs}; relays {relays}");
    table.add(&format!("idle for a minute, {} sessions", sessions.len()), "0", found);
}

fn all(processes: &[Process]) -> Used {
    processes.iter().map(Process::used).fold(Used::default(), |all, one| Used {
        cpu: all.cpu + one.cpu,
        wake_ups: all.wake_ups + one.wake_ups,
    })
}

//! Who becomes the host when several want to at the same moment.

use std::process::{Child, Command, Stdio};

use rustix::process::Signal;

use super::home::{Home, PROGRAM};
use super::hosts::{self, until};
use super::terminal::Terminal;

/// `serve` twice at once, a hundred times: one listens, the other says who has the store.
#[test]
fn of_two_hosts_one_has_the_store() {
    let home = Home::set_up(0);
    let socket = home.store().join("rolodeck.sock");
    for round in 0..100 {
        let mut both: Vec<Child> = (0..2)
            .map(|_| {
                let mut command = Command::new(PROGRAM);
                command.arg("--store").arg(home.store()).arg("serve");
                command.env_clear().env("HOME", home.path());
                command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        let loser = until("a loser", || {
            both.iter_mut().position(|child| child.try_wait().unwrap().is_some())
        });
        let lost = both.remove(loser).wait_with_output().unwrap();
        let winner = both.remove(0);
        assert_eq!(lost.status.code(), Some(8), "{round}: {lost:?}");
        // Named, unless the winner has not got round to writing its name.
        let said = String::from_utf8(lost.stderr).unwrap();
        assert!(said.contains("in use by"), "{round}: {said}");
        until("a socket", || socket.exists().then_some(()));
        home.succeed(&["whoami"], "");
        let mut served = hosts::Served(winner);
        // Every other one leaves its socket behind.
        let how = if round % 2 == 0 { Signal::TERM } else { Signal::KILL };
        hosts::signal(served.pid(), how);
        served.0.wait().unwrap();
        assert_eq!(socket.exists(), round % 2 == 1);
    }
    home.start().quit();
    hosts::until_no_trace(&home);
}

/// Dashboards and commands that come and go: each finds the host, becomes it, or has the store.
#[test]
fn whoever_comes_while_others_go_gets_in() {
    let home = Home::set_up(0);
    for _ in 0..10 {
        let mut dashboards: Vec<_> = (0..3).map(|_| Terminal::run(home.dashboard())).collect();
        let commands: Vec<Child> = (0..4)
            .map(|_| {
                let mut command = Command::new(PROGRAM);
                command.args(["whoami", "--json"]).env_clear();
                command.envs(home.variables()).stdin(Stdio::null());
                command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        for command in commands {
            let output = command.wait_with_output().unwrap();
            assert!(output.status.success(), "{output:?}");
        }
        for terminal in &mut dashboards {
            terminal.until_shown(" 1 of ");
            terminal.quit();
        }
    }
    hosts::until_no_trace(&home);
}

//! As a service manager starts it: a socket that is open already, and a word when it is ready.

use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::home::{Home, PROGRAM};
use super::hosts::{Served, until};

const SERVICE: &str = include_str!("../../assets/systemd/rolodeck.service");
const SOCKET: &str = include_str!("../../assets/systemd/rolodeck.socket");

#[test]
fn it_takes_the_socket_that_it_is_given_and_says_when_it_is_ready() {
    let home = Home::set_up(0);
    let (socket, told) = (home.path().join("given.sock"), home.path().join("notify.sock"));
    let listener = UnixListener::bind(&socket).unwrap();
    let notified = UnixDatagram::bind(&told).unwrap();
    notified.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // The shell hands on its standard input as the third file, under its own number.
    let script = "exec 3<&0 </dev/null; LISTEN_FDS=1 LISTEN_PID=$$ exec \"$@\"";
    let mut command = Command::new("sh");
    command.args(["-c", script, "sh", PROGRAM, "--store"]).arg(home.store()).arg("serve");
    command.env_clear().env("HOME", home.path()).env("NOTIFY_SOCKET", &told);
    command.stdin(Stdio::from(OwnedFd::from(listener)));
    let served = Served(command.spawn().unwrap());
    let mut message = [0; 256];
    let count = notified.recv(&mut message).unwrap();
    assert!(message[..count].starts_with(b"READY=1"), "{:?}", &message[..count]);
    // Its own socket is not there, and the given one is named in the store's place.
    assert!(!home.store().join("rolodeck.sock").exists());
    let mut command = Command::new(PROGRAM);
    command.arg("whoami").env_clear().envs(home.variables());
    let output = command.env("ROLODECK_STORE", &socket).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(served.end(), Some(0));
    assert!(socket.exists(), "it belongs to whoever made it");
    // Nobody is there any more, which is said.
    let output = Command::new(PROGRAM)
        .arg("whoami")
        .env_clear()
        .envs(home.variables())
        .env("ROLODECK_STORE", &socket)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(8), "{output:?}");
    until("the store", || home.command(&["--solo", "whoami"], "").status.success().then_some(()));
}

#[test]
fn the_units_say_what_the_program_understands() {
    let value = |unit: &str, key: &str| {
        let line = unit.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        line.unwrap_or_else(|| panic!("{key}")).to_owned()
    };
    let start = value(SERVICE, "ExecStart");
    let mut words = start.split_whitespace();
    assert_eq!(words.next(), Some("/usr/local/bin/rolodeck"));
    let output = Command::new(PROGRAM).args(words).arg("--help").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(value(SERVICE, "Type"), "notify");
    let listens = value(SOCKET, "ListenStream");
    assert!(SERVICE.contains(&format!("ROLODECK_STORE={listens}")));
    assert_eq!(value(SOCKET, "SocketMode"), "0660");
    assert_eq!(value(SERVICE, "UMask"), "0077");
}

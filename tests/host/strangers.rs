//! What comes to a socket that is no client of ours, and sockets that are no host.

use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use rolodeck::entry::wire::{Hello, LARGEST};

use super::home::{Home, PROGRAM};
use super::hosts::{self, Served, until};

fn connect(home: &Home) -> UnixStream {
    let stream = UnixStream::connect(home.store().join("rolodeck.sock")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

/// What the host says until it hangs up.
fn heard(mut stream: UnixStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    // A host that leaves what it has not read ends the connection with an error.
    let _ = stream.read_to_end(&mut bytes);
    bytes
}

#[test]
fn what_is_no_client_is_left_and_nobody_notices() {
    let home = Home::set_up(0);
    let served = Served::start(&home, &[]);
    let mut terminal = home.start();
    let hello = Hello::ours().encode();
    let with = |more: &[u8]| [&hello[..], more].concat();
    let oversize = u32::try_from(LARGEST + 1).unwrap().to_le_bytes();
    for (what, bytes) in [
        ("another program", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n".to_vec()),
        ("an oversize message", with(&oversize)),
        ("the largest length there is", with(&u32::MAX.to_le_bytes())),
        ("no message of ours", with(&[3, 0, 0, 0, 9, 9, 9])),
        ("an empty message", with(&[0, 0, 0, 0])),
    ] {
        let mut stream = connect(&home);
        let start = Instant::now();
        stream.write_all(&bytes).unwrap();
        let said = heard(stream);
        assert!(said.is_empty() || said == served_hello(&served), "{what}: {said:?}");
        assert!(start.elapsed() < Duration::from_secs(3), "{what}: {:?}", start.elapsed());
    }
    terminal.press_until("\t", "[Roles 6]");
    terminal.quit();
    assert_eq!(served.end(), Some(0));
}

fn served_hello(served: &Served) -> Vec<u8> {
    let pid = u32::try_from(served.pid()).unwrap();
    Hello { pid, ..Hello::ours() }.encode().to_vec()
}

#[test]
fn half_a_message_is_not_waited_for_for_ever() {
    let home = Home::set_up(0);
    let served = Served::start(&home, &[]);
    let start = Instant::now();
    let hello = Hello::ours().encode();
    let mut halves: Vec<_> = [&hello[..7], &hello[..], &[&hello[..], &[200, 0, 0, 0, 1]].concat()]
        .into_iter()
        .map(|bytes| {
            let mut stream = connect(&home);
            stream.write_all(bytes).unwrap();
            stream
        })
        .collect();
    halves.push(connect(&home));
    for stream in halves {
        heard(stream);
    }
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
    home.succeed(&["whoami"], "");
    assert_eq!(served.end(), Some(0));
}

#[test]
fn another_protocol_is_said_on_both_sides() {
    let home = Home::set_up(0);
    // A client of another version.
    let served = Served::start(&home, &[]);
    let mut stream = connect(&home);
    let theirs = Hello { protocol: 9_999, pid: 1 };
    stream.write_all(&theirs.encode()).unwrap();
    assert_eq!(heard(stream), served_hello(&served));
    assert_eq!(served.end(), Some(0));
    // A host of another version, which has the store.
    let listener = UnixListener::bind(home.store().join("rolodeck.sock")).unwrap();
    let old = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(&theirs.encode()).unwrap();
        heard(stream);
    });
    let output = home.command(&["whoami"], "");
    assert_eq!(output.status.code(), Some(8));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("another version of rolodeck (protocol 9999"), "{said}");
    old.join().unwrap();
}

#[test]
fn a_socket_that_nobody_listens_at_is_no_obstacle() {
    let home = Home::set_up(0);
    drop(UnixListener::bind(home.store().join("rolodeck.sock")).unwrap());
    home.succeed(&["whoami"], "");
    let mut terminal = home.start();
    terminal.press_until("\t", "[Roles 6]");
    terminal.quit();
    hosts::until_no_trace(&home);
}

/// Whoever runs the tests as root can be somebody else for a moment.
#[test]
fn another_account_is_refused_unless_everybody_is_let_in() {
    if !rustix::process::getuid().is_root() {
        return;
    }
    const NOBODY: u32 = 65534;
    let home = Home::set_up(0);
    // A folder that everybody may enter, with the program in it: the store's own is closed.
    let open = |path: &Path| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    };
    let public = tempfile::tempdir().unwrap();
    open(public.path());
    let program = public.path().join("rolodeck");
    std::fs::copy(PROGRAM, &program).unwrap();
    open(&program);
    let socket = public.path().join("sock");
    let as_nobody = |words: &[&str]| {
        let mut command = Command::new(&program);
        command.args(words).env_clear().env("HOME", "/nonexistent").current_dir("/");
        command.env("ROLODECK_STORE", &socket).uid(NOBODY).gid(NOBODY).output().unwrap()
    };
    let word = socket.to_str().unwrap().to_owned();
    for (more, status, says) in [
        (&["serve", "--socket", &word][..], 8, "serves the account that it runs as"),
        (&["serve", "--socket", &word, "--everybody"], 3, "not signed in"),
    ] {
        let mut command = Command::new(PROGRAM);
        command.arg("--store").arg(home.store()).args(more).env_clear();
        let mut served = Served(command.env("HOME", home.path()).spawn().unwrap());
        until("a socket", || UnixStream::connect(&socket).ok());
        // Whoever may open it is for the file to say; here everybody.
        std::fs::set_permissions(&socket, std::fs::Permissions::from_mode(0o666)).unwrap();
        let output = as_nobody(&["whoami"]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(status), "{more:?}: {said}");
        assert!(said.contains(says), "{more:?}: {said}");
        hosts::signal(served.pid(), rustix::process::Signal::TERM);
        served.0.wait().unwrap();
    }
}

/// The store's folder and its socket are its account's own, however the host was started.
#[test]
fn no_mask_opens_the_socket_or_the_store_to_others() {
    for mask in ["000", "022", "077"] {
        let home = Home::new();
        // A shell's mask for the program that makes the store, and for its host.
        let masked = |words: &[&str]| {
            let mut command = Command::new("sh");
            command.args(["-c", "umask \"$1\"; shift; exec \"$@\"", "sh", mask, PROGRAM]);
            command.args(words).env_clear().envs(home.variables());
            command
        };
        let owner = ["--name", "Ada", "--email", "ada@acme.io", "--password-stdin"];
        let mut init = masked(&[&["init", "--workspace", "Acme"], &owner[..]].concat());
        let mut init = init.stdin(std::process::Stdio::piped()).spawn().unwrap();
        init.stdin.take().unwrap().write_all(super::home::PASSWORD.as_bytes()).unwrap();
        assert!(init.wait().unwrap().success(), "{mask}");
        for (more, wanted) in [(&["serve"][..], 0), (&["serve", "--everybody"], 0o060)] {
            let served = Served::of(&home, masked(more));
            let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
            let socket = home.store().join("rolodeck.sock");
            until("its mode", || (mode(&socket) & 0o077 == wanted).then_some(()));
            assert_eq!(mode(&home.store()), 0o700, "{mask}");
            for entry in std::fs::read_dir(home.store()).unwrap() {
                let path = entry.unwrap().path();
                if path != socket {
                    assert_eq!(mode(&path) & 0o077, 0, "{mask} {}", path.display());
                }
            }
            // It listens before it minds signals.
            assert_eq!(home.command(&["whoami"], "").status.code(), Some(3));
            assert_eq!(served.end(), Some(0));
        }
    }
}

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::host::{BINARY, Host};

/// Every command of the help, by its words.
fn commands(host: &Host, words: &[&str]) -> Vec<String> {
    let help = host.run(&[words, &["--help"]].concat()).done().out;
    let Some((_, list)) = help.split_once("Commands:\n") else {
        return vec![words.join(" ")];
    };
    let names = list.lines().take_while(|line| !line.is_empty()).filter_map(|line| {
        let name = line.strip_prefix("  ")?;
        (!name.starts_with(' ')).then(|| name.split(' ').next().unwrap().to_owned())
    });
    names.flat_map(|name| commands(host, &[words, &[name.as_str()]].concat())).collect()
}

#[test]
fn the_manual_has_every_command() {
    let host = Host::new();
    let manual = host.run(&["man"]).done().out;
    assert!(manual.contains(".TH rolodeck 1"), "{manual}");
    let all = commands(&host, &[]);
    assert!(all.len() > 35 && all.contains(&"role compare".to_owned()), "{all:?}");
    for command in all {
        assert!(manual.contains(&format!(".SS \"rolodeck {command}\"\n")), "{command}");
    }
    assert!(manual.contains("rolodeck who\\-can team.users edit"), "{manual}");
}

#[test]
fn completions_are_scripts_of_their_shells() {
    let host = Host::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = host.run(&["completions", shell]).done().out;
        assert!(script.contains("reset-password") && script.contains("who-can"), "{shell}");
    }
    host.run(&["completions", "csh"]).refused(2, "csh");
    let bash = Command::new("bash").arg("-n").stdin(Stdio::piped()).spawn();
    // Where there is no bash, nothing would read it.
    if let Ok(mut bash) = bash {
        let script = host.run(&["completions", "bash"]).done().out;
        bash.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        assert!(bash.wait().unwrap().success());
    }
}

#[test]
fn neither_needs_a_home_or_a_configuration_that_is_right() {
    let bare = |words: &[&str]| {
        let output = Command::new(BINARY).args(words).env_clear().output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        output.stdout.len()
    };
    assert!(bare(&["man"]) > 10_000);
    assert!(bare(&["completions", "bash", "--config", "/nowhere"]) > 10_000);
}

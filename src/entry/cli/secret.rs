//! Passwords from standard input or a hidden prompt, never from an argument.

use std::io::{IsTerminal as _, Write as _};
use std::os::fd::AsFd as _;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use rustix::termios::{
    LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
};
use signal_hook::consts::SIGINT;
use zeroize::Zeroizing;

use crate::entry::caller::CallerError;
use crate::entry::signals::{Heard, Signals, end_by, stop};
use crate::team::{Field, Refusal, Secret};

/// More than any password may have, in bytes.
const LONGEST: usize = 4096;

/// An existing password.
pub fn ask() -> Result<Secret, CallerError> {
    let mut signals = terminal()?;
    let typed = prompt("Password: ", &mut signals);
    signals.give_back();
    typed
}

/// A new password, typed twice.
pub fn ask_new() -> Result<Secret, CallerError> {
    let mut signals = terminal()?;
    let both = prompt("Password: ", &mut signals)
        .and_then(|typed| Ok((typed, prompt("Confirm Password: ", &mut signals)?)));
    signals.give_back();
    let (typed, again) = both?;
    if typed.expose() != again.expose() {
        return Err(CallerError::Refused(Refusal::invalid(
            Field::Confirm,
            "Confirm Password: this is not the same password.",
        )));
    }
    Ok(typed)
}

/// A question, answered by a line that begins with y or not.
pub fn confirm(question: &str) -> Result<bool, CallerError> {
    if !std::io::stdin().is_terminal() {
        return Err(CallerError::Usage(
            "this cannot be undone: give --yes to do it without asking".to_owned(),
        ));
    }
    let mut stderr = std::io::stderr();
    let _ = write!(stderr, "{question} [y/N] ").and_then(|()| stderr.flush());
    let mut answer = String::new();
    std::io::stdin()
        .read_line(&mut answer)
        .map_err(|why| CallerError::Io(format!("the answer cannot be read: {why}")))?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes" | "Yes"))
}

fn terminal() -> Result<Signals, CallerError> {
    if !std::io::stdin().is_terminal() {
        return Err(CallerError::Usage(
            "a password is needed, and there is no terminal to ask on: give --password-stdin"
                .to_owned(),
        ));
    }
    Signals::new().map_err(trouble)
}

fn trouble(why: impl Into<std::io::Error>) -> CallerError {
    CallerError::Io(format!("the password cannot be read: {}", why.into()))
}

/// Byte by byte: what follows the line is left for others, and no buffer keeps a copy.
pub fn first_line() -> Result<Secret, CallerError> {
    let mut line = Line::default();
    loop {
        match read_byte() {
            Ok(None | Some(b'\n')) => return line.finish(),
            Ok(Some(byte)) => line.push(byte)?,
            Err(Errno::INTR) => {}
            Err(why) => return Err(trouble(why)),
        }
    }
}

fn read_byte() -> rustix::io::Result<Option<u8>> {
    let mut byte = Zeroizing::new([0]);
    let read = rustix::io::read(std::io::stdin().as_fd(), byte.as_mut_slice())?;
    Ok(byte.first().copied().filter(|_| read > 0))
}

/// Shows nothing of what is typed, and leaves the terminal as it was, whatever ends it.
fn prompt(label: &str, signals: &mut Signals) -> Result<Secret, CallerError> {
    let say = |text: &str| {
        let mut stderr = std::io::stderr();
        let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
    };
    say(label);
    let mut hidden = Hidden::begin()?;
    let mut line = Line::default();
    let mut editor = Editor::default();
    loop {
        if !wait(signals)? {
            for heard in signals.pending() {
                match heard {
                    Heard::End(signal) => {
                        drop(hidden);
                        say("\n");
                        end_by(signal);
                    }
                    Heard::Stop => {
                        drop(hidden);
                        stop();
                        say(label);
                        hidden = Hidden::begin()?;
                    }
                    Heard::Continue | Heard::Resize => {}
                }
            }
            continue;
        }
        let byte = match read_byte() {
            Err(Errno::INTR) => continue,
            byte => byte.map_err(trouble)?,
        };
        match editor.press(byte, &mut line)? {
            Pressed::More => {}
            Pressed::Done => break,
            Pressed::Interrupt => {
                drop(hidden);
                say("\n");
                end_by(SIGINT);
            }
        }
    }
    drop(hidden);
    say("\n");
    line.finish()
}

/// Whether a key is there; `false` when a signal is.
fn wait(signals: &Signals) -> Result<bool, CallerError> {
    let stdin = std::io::stdin();
    let mut fds = [PollFd::new(signals, PollFlags::IN), PollFd::new(&stdin, PollFlags::IN)];
    match poll(&mut fds, None) {
        Ok(_) | Err(Errno::INTR) => {}
        Err(why) => return Err(trouble(why)),
    }
    let [heard, typed] = fds;
    Ok(heard.revents().is_empty() && !typed.revents().is_empty())
}

/// The terminal without echo; its keys are read one by one, so that it can be put back on any of them.
struct Hidden {
    before: Termios,
}

impl Hidden {
    fn begin() -> Result<Self, CallerError> {
        let stdin = std::io::stdin();
        let before = tcgetattr(&stdin).map_err(trouble)?;
        let mut quiet = before.clone();
        quiet
            .local_modes
            .remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN);
        quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
        quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
        // What was typed ahead was shown, so it is no password.
        tcsetattr(&stdin, OptionalActions::Flush, &quiet).map_err(trouble)?;
        Ok(Hidden { before })
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        let _ = tcsetattr(std::io::stdin(), OptionalActions::Flush, &self.before);
    }
}

/// The bytes so far, in memory that is wiped and never moves.
struct Line(Zeroizing<Vec<u8>>);

impl Default for Line {
    fn default() -> Self {
        Line(Zeroizing::new(Vec::with_capacity(LONGEST)))
    }
}

impl Line {
    fn push(&mut self, byte: u8) -> Result<(), CallerError> {
        if self.0.len() == LONGEST {
            let why = "Password: this is too long for one.";
            return Err(CallerError::Refused(Refusal::invalid(Field::Password, why)));
        }
        self.0.push(byte);
        Ok(())
    }

    /// Takes back a whole character.
    fn pop(&mut self) {
        while self.0.pop().is_some_and(|byte| byte & 0xc0 == 0x80) {}
    }

    fn finish(mut self) -> Result<Secret, CallerError> {
        if self.0.last() == Some(&b'\r') {
            self.0.pop();
        }
        let refuse = |why: &str| Err(CallerError::Refused(Refusal::invalid(Field::Password, why)));
        match std::str::from_utf8(&self.0) {
            Ok("") => refuse("Password: none was given."),
            Ok(text) => Ok(Secret::new(text.to_owned())),
            Err(_) => refuse("Password: this is no UTF-8 text."),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Pressed {
    More,
    Done,
    Interrupt,
}

/// What keys do at the prompt.
#[derive(Default)]
struct Editor {
    escape: Escape,
}

/// A key that is no character, such as an arrow, sends several bytes. None of them is part of a password.
#[derive(Default)]
enum Escape {
    #[default]
    None,
    Begun,
    Inside,
}

impl Editor {
    fn press(&mut self, byte: Option<u8>, line: &mut Line) -> Result<Pressed, CallerError> {
        let Some(byte) = byte else { return Ok(Pressed::Done) };
        match self.escape {
            Escape::Begun if matches!(byte, b'[' | b'O') => {
                self.escape = Escape::Inside;
                return Ok(Pressed::More);
            }
            Escape::Inside => {
                if (0x40..=0x7e).contains(&byte) {
                    self.escape = Escape::None;
                }
                return Ok(Pressed::More);
            }
            Escape::Begun | Escape::None => self.escape = Escape::None,
        }
        match byte {
            b'\n' | b'\r' | 0x04 => return Ok(Pressed::Done),
            0x03 => return Ok(Pressed::Interrupt),
            0x1b => self.escape = Escape::Begun,
            0x7f | 0x08 => line.pop(),
            // Ctrl-U
            0x15 => line.0.clear(),
            0..=0x1f => {}
            byte => line.push(byte)?,
        }
        Ok(Pressed::More)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(bytes: &[u8]) -> Result<Secret, CallerError> {
        let (mut editor, mut line) = (Editor::default(), Line::default());
        for byte in bytes {
            if editor.press(Some(*byte), &mut line)? == Pressed::Done {
                break;
            }
        }
        line.finish()
    }

    #[test]
    fn keys_edit_and_only_characters_are_kept() {
        for (keys, password) in [
            ("correct horse\r", "correct horse"),
            ("abc\x7f\x7fd\n", "ad"),
            ("aä漢\x7f\x7fb\n", "ab"),
            ("wrong\x15right\n", "right"),
            ("a\x1b[Db\x1bOHc\x1b[3~d\n", "abcd"),
            ("a\tb\x1bxc\n", "abxc"),
            ("done\x04ignored", "done"),
        ] {
            assert_eq!(typed(keys.as_bytes()).unwrap().expose(), password, "{keys:?}");
        }
        assert!(matches!(typed(b"\n"), Err(CallerError::Refused(_))));
        assert!(matches!(typed(b"\xff\n"), Err(CallerError::Refused(_))));
        assert!(matches!(typed(&[b'a'; LONGEST + 1]), Err(CallerError::Refused(_))));
        let mut line = Line::default();
        assert_eq!(Editor::default().press(Some(3), &mut line).unwrap(), Pressed::Interrupt);
        assert_eq!(Editor::default().press(None, &mut line).unwrap(), Pressed::Done);
    }
}

//! What one whole character or sequence means.

use termina::event::{
    KeyCode, KeyEvent, KeyEventKind, Modifiers, MouseButton, MouseEvent, MouseEventKind,
};
use termina::{Event, Parser};

use crate::tui::input::{Code, Input, Key, MouseKind};

/// What the bytes meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decoded {
    Input(Input),
    /// The terminal answered a question, so it has drawn what was sent before it.
    Status,
}

/// What the keys of a number pad send after `ESC O`, from `j` on.
const NUMBER_PAD: [u8; 16] = *b"*+,-./0123456789";

#[derive(Debug, Default)]
pub(super) struct Reader {
    parser: Parser,
}

impl Reader {
    pub fn read(&mut self, sequence: &[u8]) -> Option<Decoded> {
        match sequence {
            // Termina knows these by the digits they share a key with.
            [byte @ 0x1c..=0x1f] => key(Key::ctrl(char::from(byte + 0x40))),
            [0x1b, b'[', parameters @ .., end] => self.control(sequence, parameters, *end),
            [0x1b, b'O', modifiers @ .., end] => self.shifted(modifiers, *end),
            [0x1b, rest @ ..] if !rest.is_empty() => match self.read(rest)? {
                Decoded::Input(Input::Key(pressed)) => key(Key { alt: true, ..pressed }),
                _ => None,
            },
            _ => self.parse(sequence),
        }
    }

    fn control(&mut self, sequence: &[u8], parameters: &[u8], end: u8) -> Option<Decoded> {
        match (parameters, end) {
            ([b'?' | b'>', ..], _) | (_, b'n') => Some(Decoded::Status),
            // F3 with Shift and the like looks as if the cursor stood in the first row.
            ([b'1', b';', modifier @ b'2'..=b'8'], b'R') => {
                self.parse(&[b"\x1b[13;", &[*modifier][..], b"~"].concat())
            }
            (_, b'R') => Some(Decoded::Status),
            // What xterm's modifyOtherKeys sends.
            ([b'2', b'7', b';', rest @ ..], b'~') => {
                let mut parts = rest.split(|byte| *byte == b';');
                let (modifier, code) = (parts.next()?, parts.next()?);
                self.parse(&[b"\x1b[", code, b";", modifier, b"u"].concat())
            }
            _ => self.parse(sequence),
        }
    }

    fn shifted(&mut self, modifiers: &[u8], end: u8) -> Option<Decoded> {
        match (modifiers, end) {
            ([], b'M') => key(Key::plain(Code::Enter)),
            ([], b'I') => key(Key::plain(Code::Tab)),
            ([], b' ') => key(Key::char(' ')),
            ([], b'X') => key(Key::char('=')),
            ([], b'j'..=b'y') => {
                let pad = NUMBER_PAD.get(usize::from(end - b'j'))?;
                key(Key::char(char::from(*pad)))
            }
            ([], _) => self.parse(&[0x1b, b'O', end]),
            // Some terminals put the modifier here instead of using `ESC [ 1 ;`.
            (modifiers, end) => {
                let modifiers = modifiers.strip_prefix(b"1;").unwrap_or(modifiers);
                self.parse(&[b"\x1b[1;", modifiers, &[end][..]].concat())
            }
        }
    }

    /// Only what is one event from its first byte to its last.
    fn parse(&mut self, sequence: &[u8]) -> Option<Decoded> {
        self.parser.parse(sequence, false);
        let event = self.parser.pop();
        if event.is_none() || self.parser.pop().is_some() {
            self.parser = Parser::default();
            return None;
        }
        match event? {
            Event::Key(pressed) => named(pressed, sequence.starts_with(b"\x1b[")),
            Event::Mouse(mouse) => clicked(mouse),
            Event::Csi(_) => Some(Decoded::Status),
            _ => None,
        }
    }
}

fn key(key: Key) -> Option<Decoded> {
    Some(Decoded::Input(Input::Key(key)))
}

fn clicked(mouse: MouseEvent) -> Option<Decoded> {
    let kind = match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => MouseKind::Press,
        MouseEventKind::ScrollUp => MouseKind::ScrollUp,
        MouseEventKind::ScrollDown => MouseKind::ScrollDown,
        _ => return None,
    };
    Some(Decoded::Input(Input::Mouse { kind, column: mouse.column, row: mouse.row }))
}

/// `coded` tells a key that came as a number from a character that was typed.
fn named(event: KeyEvent, coded: bool) -> Option<Decoded> {
    let held = |modifier| event.modifiers.contains(modifier);
    if event.kind == KeyEventKind::Release
        || event.modifiers.intersects(Modifiers::SUPER | Modifiers::HYPER | Modifiers::META)
    {
        return None;
    }
    let mut pressed = Key {
        code: Code::Esc,
        ctrl: held(Modifiers::CONTROL),
        alt: held(Modifiers::ALT),
        shift: held(Modifiers::SHIFT),
    };
    pressed.code = match event.code {
        KeyCode::Char(c) => {
            // Numbers without a character, among them those of keys that nobody binds.
            if c.is_control() || coded && matches!(c, '\u{e000}'..='\u{f8ff}') {
                return None;
            }
            return key(typed(c, pressed));
        }
        KeyCode::Tab if pressed.shift => Code::BackTab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Function(n @ 1..=12) => Code::F(n),
        KeyCode::Enter => Code::Enter,
        KeyCode::Escape => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Insert => Code::Insert,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        _ => return None,
    };
    pressed.shift &= pressed.code != Code::BackTab;
    key(pressed)
}

/// Shift goes into the character. Four letters with Ctrl are keys of their own on any terminal.
fn typed(c: char, pressed: Key) -> Key {
    let named = |code| Key { code, ctrl: false, shift: false, ..pressed };
    match c.to_ascii_lowercase() {
        'h' if pressed.ctrl => named(Code::Backspace),
        'j' | 'm' if pressed.ctrl => named(Code::Enter),
        'i' if pressed.ctrl => named(Code::Tab),
        '[' if pressed.ctrl => named(Code::Esc),
        lower if pressed.ctrl => Key { code: Code::Char(lower), shift: false, ..pressed },
        _ => {
            let mut upper = c.to_uppercase();
            let code = match (upper.next(), upper.next()) {
                (Some(upper), None) if pressed.shift => Code::Char(upper),
                _ => Code::Char(c),
            };
            Key { code, shift: false, ..pressed }
        }
    }
}

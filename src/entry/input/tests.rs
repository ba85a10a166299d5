use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::decoder::{Decoder, MAX_PASTE};
use super::meaning::Decoded;
use crate::tui::input::{Code, Input, Key, MouseKind};

const WAIT: Duration = Duration::from_millis(25);

fn decoded(bytes: &[u8]) -> Vec<Decoded> {
    let now = Instant::now();
    let mut decoder = Decoder::new(WAIT);
    let mut out = decoder.feed(bytes, now);
    out.extend(decoder.expire(now + WAIT));
    out
}

/// What was decoded, as one would write it down.
fn names(decoded: Vec<Decoded>) -> String {
    let name = |decoded| match decoded {
        Decoded::Status => "status".to_owned(),
        Decoded::Input(Input::Key(key)) => key.to_string(),
        Decoded::Input(Input::Paste(text)) => format!("{text:?}"),
        Decoded::Input(Input::Mouse { kind, column, row }) => format!("{kind:?}@{column},{row}"),
        Decoded::Input(Input::Resize { .. }) => "resize".to_owned(),
    };
    decoded.into_iter().map(name).collect::<Vec<_>>().join(" ")
}

const KNOWN: &[(&[u8], &str)] = &[
    (b"a", "a"),
    (b"A", "A"),
    (b" ", "Space"),
    ("é漢😀".as_bytes(), "é 漢 😀"),
    (b"\r", "Enter"),
    (b"\n", "Enter"),
    (b"\t", "Tab"),
    (b"\x7f", "Backspace"),
    (b"\x08", "Backspace"),
    (b"\x1b\x7f", "Alt-Backspace"),
    (b"\x03\x1a\x13", "Ctrl-C Ctrl-Z Ctrl-S"),
    (b"\0", "Ctrl-Space"),
    (b"\x1c\x1d\x1e\x1f", "Ctrl-\\ Ctrl-] Ctrl-^ Ctrl-_"),
    (b"\x1b", "Esc"),
    (b"\x1b\x1b", "Esc Esc"),
    (b"\x1b\x1b[A", "Esc Up"),
    (b"\x1bx\x1bX", "Alt-x Alt-X"),
    ("\x1bé".as_bytes(), "Alt-é"),
    (b"\x1b\r", "Alt-Enter"),
    (b"\x1b[", "Alt-["),
    (b"\x1bO", "Alt-O"),
    (b"\x1b]", "Alt-]"),
    (b"\x1bP", "Alt-P"),
    (b"\x1b[A\x1b[B\x1b[C\x1b[D", "Up Down Right Left"),
    (b"\x1bOA\x1bOB\x1bOC\x1bOD", "Up Down Right Left"),
    (b"\x1b[1;5A\x1b[1;2B\x1b[1;3C\x1b[1;8D", "Ctrl-Up Shift-Down Alt-Right Ctrl-Alt-Shift-Left"),
    (
        b"\x1b[H\x1b[F\x1bOH\x1bOF\x1b[1~\x1b[4~\x1b[7~\x1b[8~",
        "Home End Home End Home End Home End",
    ),
    (b"\x1b[2~\x1b[3~\x1b[5~\x1b[6~", "Ins Del PgUp PgDn"),
    (b"\x1b[3;5~\x1b[5;2~", "Ctrl-Del Shift-PgUp"),
    (b"\x1bOP\x1bOQ\x1bOR\x1bOS", "F1 F2 F3 F4"),
    (b"\x1b[11~\x1b[12~\x1b[13~\x1b[14~\x1b[15~", "F1 F2 F3 F4 F5"),
    (b"\x1b[[A\x1b[[B\x1b[[C\x1b[[D\x1b[[E", "F1 F2 F3 F4 F5"),
    (b"\x1b[17~\x1b[18~\x1b[19~\x1b[20~\x1b[21~\x1b[23~\x1b[24~", "F6 F7 F8 F9 F10 F11 F12"),
    (b"\x1b[1;2P\x1b[1;5R\x1bO5Q\x1bO1;2S", "Shift-F1 Ctrl-F3 Ctrl-F2 Shift-F4"),
    (b"\x1bOM\x1bOp\x1bOy\x1bOj\x1bOk\x1bOX", "Enter 0 9 * + ="),
    (b"\x1b[Z", "Shift-Tab"),
    // The kitty keyboard protocol, and xterm's modifyOtherKeys.
    (b"\x1b[97u\x1b[97;5u\x1b[97;2u\x1b[97;3u", "a Ctrl-A A Alt-a"),
    (b"\x1b[97:65;2u\x1b[97;5:1u\x1b[97;5:2u", "A Ctrl-A Ctrl-A"),
    (b"\x1b[97;5:3u\x1b[1;1:3A\x1b[3;1:3~", ""),
    (b"\x1b[13u\x1b[9;2u\x1b[27u\x1b[127u", "Enter Shift-Tab Esc Backspace"),
    (b"\x1b[104;5u\x1b[106;5u\x1b[109;5u\x1b[105;5u", "Backspace Enter Enter Tab"),
    (b"\x1b[52;5u\x1b[92;5u", "Ctrl-4 Ctrl-\\"),
    (b"\x1b[97;9u\x1b[57344u\x1b[57441;2u\x1b[0;;229u", ""),
    (b"\x1b[57417u\x1b[57399u", "Left 0"),
    (b"\x1b[27;5;97~\x1b[27;2;9~", "Ctrl-A Shift-Tab"),
    // The mouse: a press, its release, a drag, the wheel, the right button, the old way.
    (b"\x1b[<0;10;5M\x1b[<0;10;5m\x1b[<32;11;5M", "Press@9,4"),
    (b"\x1b[<64;1;1M\x1b[<65;200;1M\x1b[<2;1;1M", "ScrollUp@0,0 ScrollDown@199,0"),
    (b"\x1b[M !!", "Press@0,0"),
    // Answers, wanted or not.
    (b"\x1b[0n", "status"),
    (b"\x1b[?64;1;2c\x1b[>1;10;0c\x1b[12;40R\x1b[?2026;2$y", "status status status status"),
    (b"\x1b]11;rgb:0000/0000/0000\x1b\\x", "x"),
    (b"\x1b]11;rgb:0000/0000/0000\x07x", "x"),
    (b"\x1bP1$r0m\x1b\\x\x1b_Gi=1;OK\x1b\\y", "x y"),
    (b"\x1b[Ix\x1b[O", "x"),
    // Pastes.
    (b"\x1b[200~a\r\nb\rc\nd\x1b[201~x", "\"a\\nb\\nc\\nd\" x"),
    (b"\x1b[200~\x1b[A\x1b[201\x1b[201~", "\"\\u{1b}[A\\u{1b}[201\""),
    (b"\x1b[200~\x1b[201~x", "x"),
    ("\x1b[200~é漢\x1b[201~".as_bytes(), "\"é漢\""),
    // What breaks off or makes no sense.
    (b"\xff\xfex\xc3x\xc3\xa9", "x x é"),
    (b"\xe6\xbc\x1b[A", "Up"),
    (b"\x1b[12\x1b[A", "Up"),
    (b"\x1b[12\x03", "Ctrl-C"),
    (b"\x1b]0;half\x03", "Ctrl-C"),
    (b"\x1b]0;half\x1b[A", "Up"),
    (b"\x1b[12;34;56z\x1b[zx", "x"),
    (b"\x1b[1", ""),
    (b"\x1b[<0zx\x1b[;5Ax\x1b[1$Ax", "x x x"),
    (b"\xed\xa0\x80\xf4\x90\x80\x80\xc0\x80x", "x"),
];

#[test]
fn every_known_key_is_read() {
    for (bytes, keys) in KNOWN {
        assert_eq!(names(decoded(bytes)), *keys, "{}", bytes.escape_ascii());
    }
}

#[test]
fn keys_are_those_of_the_keymap() {
    assert_eq!(decoded(b"\x13"), [Decoded::Input(Input::Key(Key::ctrl('s')))]);
    assert_eq!(decoded(b"\x1b[Z"), [Decoded::Input(Input::Key(Key::plain(Code::BackTab)))]);
    assert_eq!(decoded(b"G"), [Decoded::Input(Input::Key(Key::char('G')))]);
    let press = Input::Mouse { kind: MouseKind::Press, column: 0, row: 0 };
    assert_eq!(decoded(b"\x1b[<0;1;1M"), [Decoded::Input(press)]);
}

#[test]
fn a_lone_escape_waits_for_what_may_follow() {
    let start = Instant::now();
    let mut decoder = Decoder::new(WAIT);
    assert_eq!(decoder.deadline(), None);
    assert_eq!(decoder.feed(b"\x1b", start), []);
    assert_eq!(decoder.deadline(), Some(start + WAIT));
    assert_eq!(decoder.expire(start + WAIT / 2), []);
    assert_eq!(names(decoder.feed(b"[A", start + WAIT / 2)), "Up");
    assert_eq!((decoder.deadline(), decoder.expire(start + 9 * WAIT)), (None, vec![]));
    decoder.feed(b"\x1b", start);
    assert_eq!(names(decoder.expire(start + WAIT)), "Esc");
    assert_eq!(names(decoder.feed(b"[A", start + WAIT)), "[ A");
}

/// Alt-] begins what could be an answer without end; the keyboard must not be lost to it.
#[test]
fn an_answer_that_never_ends_is_given_up() {
    let start = Instant::now();
    let mut decoder = Decoder::new(WAIT);
    assert_eq!(decoder.feed(b"\x1b]abc", start), []);
    let end = decoder.deadline().unwrap();
    assert!(end > start + WAIT && end <= start + Duration::from_secs(1));
    assert_eq!(decoder.feed(b"def", start + WAIT), []);
    assert_eq!(decoder.deadline(), Some(end), "more bytes do not make it longer");
    assert_eq!(decoder.expire(end), []);
    assert_eq!(names(decoder.feed(b"x", end)), "x");
}

#[test]
fn a_huge_paste_is_cut_and_the_rest_dropped() {
    let now = Instant::now();
    let mut decoder = Decoder::new(WAIT);
    assert_eq!(decoder.feed(b"\x1b[200~x", now), []);
    for _ in 0..1100 {
        assert_eq!(decoder.feed("é".repeat(1024).as_bytes(), now), []);
    }
    assert_eq!(decoder.deadline(), None);
    let out = decoder.feed(b"q\x1b[201~q", now);
    let [Decoded::Input(Input::Paste(text)), last] = out.as_slice() else { panic!("{out:?}") };
    assert_eq!(text.len(), MAX_PASTE - 1, "cut between two characters");
    assert!(text.starts_with("xéé") && text.ends_with('é'));
    assert_eq!(last, &Decoded::Input(Input::Key(Key::char('q'))));
}

proptest! {
    #[test]
    fn it_does_not_matter_how_bytes_arrive(
        picks in prop::collection::vec(0..KNOWN.len(), 1..6),
        cuts in prop::collection::vec(1usize..9, 60),
    ) {
        let now = Instant::now();
        let bytes: Vec<u8> = picks.iter().flat_map(|i| KNOWN[*i].0).copied().collect();
        let mut whole = Decoder::new(WAIT);
        let mut expected = whole.feed(&bytes, now);
        expected.extend(whole.expire(now + WAIT));
        let mut parts = Decoder::new(WAIT);
        let mut seen = Vec::new();
        let mut rest = &bytes[..];
        for cut in cuts.iter().cycle() {
            let (part, more) = rest.split_at((*cut).min(rest.len()));
            seen.extend(parts.feed(part, now));
            rest = more;
            if rest.is_empty() {
                break;
            }
        }
        seen.extend(parts.expire(now + WAIT));
        prop_assert_eq!(seen, expected);
    }

    #[test]
    fn garbage_never_panics_nor_sticks(bytes in prop::collection::vec(
        prop_oneof![any::<u8>(), prop::sample::select(b"\x1b\x1b[[O]P;0159M<?~uR\\".to_vec())],
        0..200,
    )) {
        let now = Instant::now();
        let mut decoder = Decoder::new(WAIT);
        let mut out = decoder.feed(&bytes, now);
        let later = now + Duration::from_secs(2);
        out.extend(decoder.expire(later));
        prop_assert_eq!(decoder.deadline(), None);
        for decoded in out {
            if let Decoded::Input(Input::Key(Key { code: Code::Char(c), .. })) = decoded {
                prop_assert!(!c.is_control(), "{:?}", c);
            }
        }
        if !bytes.windows(6).any(|part| part == b"\x1b[200~") {
            let last = decoder.feed(b"x", later).pop();
            prop_assert_eq!(last, Some(Decoded::Input(Input::Key(Key::char('x')))));
        }
    }

    #[test]
    fn typed_text_comes_back(text in "[^\\p{Cc}]{0,40}") {
        let seen: Vec<_> = decoded(text.as_bytes());
        let wanted: Vec<_> =
            text.chars().map(|c| Decoded::Input(Input::Key(Key::char(c)))).collect();
        prop_assert_eq!(seen, wanted);
    }

    #[test]
    fn pasted_text_comes_back(text in "[^\r\u{1b}]{1,80}") {
        let bytes = format!("\x1b[200~{text}\x1b[201~");
        prop_assert_eq!(decoded(bytes.as_bytes()), vec![Decoded::Input(Input::Paste(text))]);
    }
}

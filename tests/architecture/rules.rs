//! The nevers, each as what breaks it: file, line and what stands there.

use std::collections::BTreeSet;

use crate::house::{House, circle};
use crate::source::{Named, Source, Token, group_end};

pub const LONGEST_FILE: usize = 400;

/// What each room may import of the others. Entry is where everything is put together.
pub const ROOMS: [(&str, &[&str]); 5] = [
    ("team", &[]),
    ("stores", &["team"]),
    ("service", &["team"]),
    ("tui", &["team"]),
    ("config", &["team", "tui"]),
];

/// Within `tui`, what stands further down never imports what stands above it.
pub const LAYERS: [(&str, &[&str]); 4] = [
    ("widgets", &["part", "dialogs", "screens", "app", "session"]),
    ("part", &["dialogs", "screens", "app", "session"]),
    ("dialogs", &["screens", "app", "session"]),
    ("screens", &["app", "session"]),
];

/// (path, the only places below `src` that may name it)
pub const CONFINED: [(&str, &[&str]); 12] = [
    ("ratatui", &["tui/", "entry/"]),
    ("tui_textarea", &["tui/"]),
    ("crossterm", &["entry/"]),
    ("termina", &["entry/"]),
    ("signal_hook", &["entry/"]),
    ("rustix::termios", &["entry/"]),
    ("std::net", &["entry/"]),
    ("std::os::unix::net", &["entry/"]),
    ("sled", &["stores/"]),
    ("std::fs", &["stores/", "config/", "config.rs"]),
    ("std::os::unix::fs", &["stores/", "config/", "config.rs"]),
    ("argon2", &["team/password.rs"]),
];

/// Global state that has to be: what a panic hook asks cannot be handed to it.
pub const STATEFUL: [&str; 1] = ["stores/guard.rs"];

/// Indexing that cannot fail, and why.
pub const INDEXED: [(&str, &str, &str); 4] = [
    ("entry/cli/secret.rs", "special_codes", "termios has a place for each of its own codes"),
    ("service/door.rs", "message", "its first character is one byte long"),
    ("tui/input.rs", "rest", "it begins with the prefix that is cut off"),
    ("tui/theme/colour.rs", "STEPS", "the index is one of a table's own entries"),
];

pub fn rooms(house: &House) -> Vec<String> {
    let mut found = Vec::new();
    for (from, line, to) in house.imports() {
        let allowed = ROOMS.iter().find(|(room, _)| *room == from.room()).map(|(_, to)| *to);
        let abroad = from.room() != to.room();
        if abroad && allowed.is_some_and(|rooms| !rooms.contains(&to.room())) {
            found.push(from.at(line, &format!("{} imports {}", from.room(), to.room())));
        }
    }
    found
}

pub fn layers(house: &House) -> Vec<String> {
    let layer = |source: &Source| source.module.get(1).filter(|_| source.room() == "tui").cloned();
    let mut found = Vec::new();
    for (from, line, to) in house.imports() {
        let (Some(below), Some(above)) = (layer(from), layer(to)) else { continue };
        if LAYERS.iter().any(|(l, never)| *l == below && never.contains(&above.as_str())) {
            found.push(from.at(line, &format!("{below} imports {above}")));
        }
    }
    found
}

pub fn confined(house: &House) -> Vec<String> {
    let mut found = Vec::new();
    for source in &house.sources {
        for (path, places) in CONFINED {
            let allowed = places.iter().any(|place| source.path.starts_with(place));
            // A file of the house may bear the name of a crate.
            let outside = |n: &&Named| n.begins(path) && house.target(source, n).is_none();
            for name in source.names.iter().filter(outside).filter(|_| !allowed) {
                found.push(source.at(name.line, &format!("names {path}")));
            }
        }
    }
    found
}

/// Time and ids arrive as values.
pub fn clocks(house: &House) -> Vec<String> {
    let banned =
        ["SystemTime", "Instant", "UNIX_EPOCH", "getrandom", "rand", "new_v4", "now_v7", "OsRng"];
    let mut found = Vec::new();
    for source in house.sources.iter().filter(|s| matches!(s.room(), "team" | "tui")) {
        for token in source.tokens.iter().filter(|t| banned.contains(&t.text.as_str())) {
            found.push(source.at(token.line, &token.text));
        }
        for name in source.names.iter().filter(|n| n.segments.ends_with(&["now".to_owned()])) {
            found.push(source.at(name.line, &name.segments.join("::")));
        }
    }
    found
}

pub fn panics(house: &House) -> Vec<String> {
    let calls = ["unwrap", "expect", "unwrap_err", "expect_err", "unwrap_unchecked"];
    let macros = ["panic", "todo", "unimplemented", "unreachable"];
    let mut found = Vec::new();
    for source in &house.sources {
        for call in calls {
            for line in source.find(&[".", call, "("]).into_iter().chain(source.find(&["::", call]))
            {
                found.push(source.at(line, call));
            }
        }
        for name in macros {
            found.extend(source.find(&[name, "!"]).iter().map(|line| source.at(*line, name)));
        }
    }
    found
}

/// `x[i]` on anything but the whole of it.
pub fn indexing(house: &House) -> Vec<String> {
    let keywords =
        ["mut", "in", "return", "else", "match", "dyn", "as", "impl", "pub", "ref", "if", "let"];
    let mut found = Vec::new();
    for source in &house.sources {
        for w in source.tokens.windows(4).filter(|w| w[1].text == "[") {
            let of = w[0].text.as_str();
            let value = matches!(of, ")" | "]" | "?")
                || of.starts_with(|c: char| c.is_alphabetic() || c == '_')
                    && !keywords.contains(&of);
            let whole = w[2].text == ".." && w[3].text == "]";
            let known = INDEXED.iter().any(|(path, name, _)| *path == source.path && *name == of);
            if value && !whole && !known {
                found.push(source.at(w[0].line, &format!("{of}[...]")));
            }
        }
    }
    found
}

pub fn silenced(house: &House) -> Vec<String> {
    let mut found = Vec::new();
    for source in &house.sources {
        for pattern in [&["[", "allow", "("][..], &["[", "expect", "("]] {
            found.extend(source.find(pattern).iter().map(|l| source.at(*l, pattern[1])));
        }
    }
    found
}

/// No global state that changes, no shared cells, no unsafe code.
pub fn shared_state(house: &House) -> Vec<String> {
    let cells = ["Mutex", "RwLock", "Cell", "RefCell", "UnsafeCell"];
    let mut found = Vec::new();
    let stateless = |s: &&Source| !STATEFUL.contains(&s.path.as_str());
    for source in house.sources.iter().filter(stateless) {
        for pattern in
            [&["Rc", "<", "RefCell"][..], &["static", "mut"], &["thread_local"], &["unsafe"]]
        {
            let lines = source.find(pattern);
            found.extend(lines.iter().map(|line| source.at(*line, &pattern.join(" "))));
        }
        for (i, token) in source.tokens.iter().enumerate().filter(|(_, t)| t.text == "static") {
            let kind =
                source.tokens[i..].iter().take_while(|t| !matches!(t.text.as_str(), "=" | ";"));
            let cell = |t: &Token| cells.contains(&t.text.as_str()) || t.text.starts_with("Atomic");
            if let Some(cell) = kind.clone().find(|t| cell(t)) {
                found.push(source.at(token.line, &format!("static {}", cell.text)));
            }
        }
    }
    found
}

/// A face holds only `mod` and `use`.
pub fn faces(house: &House) -> Vec<String> {
    let mut found = Vec::new();
    for source in house.sources.iter().filter(|s| s.is_face()) {
        let tokens = &source.tokens;
        let text = |i: usize| tokens.get(i).map_or("", |t| t.text.as_str());
        let mut i = 0;
        while i < tokens.len() {
            match text(i) {
                "#" => i = group_end(tokens, if text(i + 1) == "!" { i + 2 } else { i + 1 }),
                "pub" if text(i + 1) == "(" => i = group_end(tokens, i + 1),
                "pub" => i += 1,
                "mod" if text(i + 2) == ";" => i += 3,
                "use" => i += tokens[i..].iter().take_while(|t| t.text != ";").count() + 1,
                other => {
                    found.push(source.at(tokens[i].line, other));
                    break;
                }
            }
        }
    }
    found
}

/// A module is a file, so that every path leads to one.
pub fn inline_modules(house: &House) -> Vec<String> {
    let mut found = Vec::new();
    for source in &house.sources {
        for w in source.tokens.windows(3).filter(|w| w[0].text == "mod" && w[2].text == "{") {
            found.push(source.at(w[0].line, &w[1].text));
        }
    }
    found
}

pub fn long_files(house: &House) -> Vec<String> {
    let long = house.sources.iter().filter(|s| s.lines > LONGEST_FILE);
    long.map(|s| format!("src/{}: {} lines", s.path, s.lines)).collect()
}

/// Nobody inside a folder imports the folder's own face.
pub fn own_faces(house: &House) -> Vec<String> {
    let own = |from: &Source, to: &Source| to.is_face() && from.module.starts_with(&to.module);
    let imports = house.imports().into_iter().filter(|(from, _, to)| own(from, to));
    imports.map(|(from, line, to)| from.at(line, &format!("imports {}", to.path))).collect()
}

/// Neither between files, nor between the files and folders that stand beside each other.
pub fn circles(house: &House) -> Vec<String> {
    let imports = house.imports();
    let files =
        imports.iter().map(|(from, _, to)| (from.path.as_str(), to.path.as_str())).collect();
    let mut found: Vec<_> = circle(&files).into_iter().collect();
    let folders: BTreeSet<&str> = house
        .sources
        .iter()
        .flat_map(|s| s.path.match_indices('/').map(|(i, _)| &s.path[..=i]))
        .chain([""])
        .collect();
    for folder in folders {
        let beside = |source: &'_ Source| -> Option<usize> {
            let below = source.path.strip_prefix(folder)?;
            let end = below.find('/').unwrap_or(below.trim_end_matches(".rs").len());
            (!matches!(below, "mod.rs" | "lib.rs")).then_some(folder.len() + end)
        };
        let mut edges = BTreeSet::new();
        for (from, _, to) in &imports {
            if let (Some(a), Some(b)) = (beside(from), beside(to)) {
                let (a, b) = (&from.path[..a], &to.path[..b]);
                edges.extend((a != b).then_some((a, b)));
            }
        }
        found.extend(circle(&edges));
    }
    found.into_iter().map(|names| names.join(" > ")).collect()
}

/// `Secret` can be made, read and wiped: never copied, compared, stored or printed.
pub fn secrets(house: &House) -> Vec<String> {
    let allowed = ["Debug", "Drop", "Zeroize", "ZeroizeOnDrop"];
    let mut found = Vec::new();
    let another =
        |s: &&Source| s.path != "team/password.rs" && !s.find(&["struct", "Secret"]).is_empty();
    for source in house.sources.iter().filter(|s| !another(s)) {
        let text = |i: usize| source.tokens.get(i).map_or("", |t| t.text.as_str());
        for i in 0..source.tokens.len() {
            if text(i) == "struct" && text(i + 1) == "Secret" {
                let before = source.tokens[..i].iter().rev();
                let attributes = before.take_while(|t| !matches!(t.text.as_str(), ";" | "}" | "{"));
                if attributes.into_iter().any(|t| t.text == "derive") {
                    found.push(source.at(source.tokens[i].line, "Secret derives something"));
                }
            }
            if text(i) == "for"
                && text(i + 1) == "Secret"
                && i > 0
                && !allowed.contains(&text(i - 1))
            {
                found.push(source.at(source.tokens[i].line, &format!("Secret is {}", text(i - 1))));
            }
        }
    }
    found
}

pub fn manifest(toml: &str, lock: &str) -> Vec<String> {
    let mut found = Vec::new();
    let code: Vec<&str> =
        toml.lines().map(|l| l.split('#').next().unwrap_or_default().trim()).collect();
    if !code.contains(&"sled = \"=0.34.7\"") {
        found.push("Cargo.toml does not pin sled".to_owned());
    }
    if code.iter().any(|line| line.replace(' ', "") == "panic=\"abort\"") {
        found.push("Cargo.toml aborts on a panic; opening a damaged index must not".to_owned());
    }
    let versions: Vec<_> =
        lock.split("[[package]]").filter(|p| p.contains("name = \"sled\"\n")).collect();
    if !matches!(versions.as_slice(), [one] if one.contains("version = \"0.34.7\"\n")) {
        found.push("Cargo.lock has another sled than 0.34.7".to_owned());
    }
    found
}

pub fn forbids_unsafe(house: &House) -> bool {
    let root = house.sources.iter().find(|s| s.path == "lib.rs");
    root.is_some_and(|s| !s.find(&["#", "!", "[", "forbid", "(", "unsafe_code", ")"]).is_empty())
}

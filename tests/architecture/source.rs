//! Reads Rust source far enough to see what a file names: tokens without comments, literals and
//! test modules, and the paths in them.

use std::collections::BTreeSet;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    pub line: usize,
}

/// `a::b::c`, from a `use` tree or from the middle of the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub segments: Vec<String>,
    pub line: usize,
}

impl Named {
    pub fn begins(&self, with: &str) -> bool {
        let with: Vec<_> = with.split("::").collect();
        self.segments.len() >= with.len() && self.segments.iter().zip(with).all(|(a, b)| a == b)
    }
}

#[derive(Debug)]
pub struct Source {
    /// Below `src`: `team/access.rs`.
    pub path: String,
    /// `["team", "access"]`; a `mod.rs` is its folder, `lib.rs` and `main.rs` are the root.
    pub module: Vec<String>,
    /// Outside tests.
    pub tokens: Vec<Token>,
    pub names: Vec<Named>,
    /// Lines outside tests.
    pub lines: usize,
    /// Modules that only tests have: `#[cfg(test)] mod tests;`.
    pub test_modules: Vec<String>,
}

impl Source {
    pub fn read(path: &str, text: &str) -> Self {
        let all = tokens(&blanked(text));
        let (tokens, test_lines, test_modules) = without_tests(all);
        let names = names(&tokens);
        let lines = text.lines().count() - test_lines;
        Source { path: path.into(), module: module_of(path), tokens, names, lines, test_modules }
    }

    /// A `mod.rs` or `lib.rs`.
    pub fn is_face(&self) -> bool {
        self.path == "lib.rs" || self.path.ends_with("mod.rs")
    }

    /// The top folder, or the file itself: `team`, `config`, `main`.
    pub fn room(&self) -> &str {
        self.path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// Where these tokens stand one after another.
    pub fn find(&self, pattern: &[&str]) -> Vec<usize> {
        let same = |w: &[Token]| w.iter().zip(pattern).all(|(t, p)| t.text == *p);
        self.tokens.windows(pattern.len()).filter(|w| same(w)).map(|w| w[0].line).collect()
    }

    pub fn at(&self, line: usize, what: &str) -> String {
        format!("src/{}:{line}: {what}", self.path)
    }
}

fn module_of(path: &str) -> Vec<String> {
    let mut parts: Vec<_> = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        parts.pop();
    }
    parts
}

/// Comments and literals as blanks, lines kept.
pub fn blanked(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let end = literal_end(&chars, at);
        if end > at {
            out.extend(chars[at..end].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
            at = end;
        } else {
            out.push(chars[at]);
            at += 1;
        }
    }
    out
}

/// Where the comment or literal that begins at `at` ends; `at` itself when none begins there.
fn literal_end(chars: &[char], at: usize) -> usize {
    let get = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let find = |from: usize, stop: &dyn Fn(usize) -> bool| {
        (from..chars.len()).find(|i| stop(*i)).unwrap_or(chars.len())
    };
    let word_before = at > 0 && (get(at - 1).is_alphanumeric() || get(at - 1) == '_');
    match (get(at), get(at + 1)) {
        ('/', '/') => find(at, &|i| get(i) == '\n'),
        ('/', '*') => {
            let (mut depth, mut i) = (1, at + 2);
            while depth > 0 && i < chars.len() {
                match (get(i), get(i + 1)) {
                    ('/', '*') => (depth, i) = (depth + 1, i + 2),
                    ('*', '/') => (depth, i) = (depth - 1, i + 2),
                    _ => i += 1,
                }
            }
            i
        }
        ('r', '"' | '#') if !word_before || matches!(get(at - 1), 'b' | 'c') => {
            let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
            if get(at + 1 + hashes) != '"' {
                return at; // r#type
            }
            let closes = |i: usize| get(i) == '"' && (1..=hashes).all(|n| get(i + n) == '#');
            (find(at + 2 + hashes, &closes) + 1 + hashes).min(chars.len())
        }
        ('"', _) => {
            let mut i = at + 1;
            while i < chars.len() && get(i) != '"' {
                i += if get(i) == '\\' { 2 } else { 1 };
            }
            (i + 1).min(chars.len())
        }
        ('\'', '\\') => (find(at + 3, &|i| get(i) == '\'') + 1).min(chars.len()),
        ('\'', _) if get(at + 2) == '\'' => at + 3,
        _ => at,
    }
}

pub fn tokens(text: &str) -> Vec<Token> {
    let mut list = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let word = |c: char| c.is_alphanumeric() || c == '_';
            let length = if word(first) {
                rest.find(|c| !word(c)).unwrap_or(rest.len())
            } else if first == '\'' {
                rest[1..].find(|c| !word(c)).map_or(rest.len(), |n| n + 1)
            } else {
                let pair = ["::", "->", "=>", ".."].iter().find(|pair| rest.starts_with(**pair));
                pair.map_or(first.len_utf8(), |pair| pair.len())
            };
            list.push(Token { text: rest[..length].to_owned(), line: number + 1 });
            rest = rest[length..].trim_start();
        }
    }
    list
}

/// The token after the group that begins at `open`.
pub fn group_end(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0;
    for (i, token) in tokens.iter().enumerate().skip(open) {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return i + 1;
        }
    }
    tokens.len()
}

/// The end of the item at `start`: its `;`, or the end of its braces.
fn item_end(tokens: &[Token], start: usize) -> usize {
    let mut i = start;
    while i < tokens.len() {
        match tokens[i].text.as_str() {
            ";" => return i + 1,
            "{" => return group_end(tokens, i),
            "(" | "[" => i = group_end(tokens, i),
            _ => i += 1,
        }
    }
    i
}

fn without_tests(tokens: Vec<Token>) -> (Vec<Token>, usize, Vec<String>) {
    let (mut kept, mut lines, mut modules) = (Vec::new(), BTreeSet::new(), Vec::new());
    let text = |i: usize| tokens.get(i).map_or("", |t: &Token| t.text.as_str());
    let mut i = 0;
    while i < tokens.len() {
        let is_test = text(i) == "#"
            && text(i + 1) == "["
            && text(i + 2) == "cfg"
            && (text(i + 4) == "test" && text(i + 5) == ")"
                || text(i + 4) == "all" && text(i + 6) == "test");
        if !is_test {
            kept.push(tokens[i].clone());
            i += 1;
            continue;
        }
        let mut item = i;
        while text(item) == "#" {
            item = group_end(&tokens, item + 1);
        }
        if text(item) == "pub" {
            item = if text(item + 1) == "(" { group_end(&tokens, item + 1) } else { item + 1 };
        }
        if text(item) == "mod" && text(item + 2) == ";" {
            modules.push(text(item + 1).to_owned());
        }
        let end = item_end(&tokens, item);
        lines.extend(tokens[i].line..=tokens[end - 1].line);
        i = end;
    }
    (kept, lines.len(), modules)
}

fn names(tokens: &[Token]) -> Vec<Named> {
    let mut list = Vec::new();
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text.as_str());
    let mut i = 0;
    while i < tokens.len() {
        if text(i) == "use" && text(i + 1) != "<" {
            i = tree(tokens, i + 1, &[], &mut list);
        } else if is_word(text(i)) && text(i + 1) == "::" {
            let line = tokens[i].line;
            let mut segments = vec![text(i).to_owned()];
            while text(i + 1) == "::" && is_word(text(i + 2)) {
                segments.push(text(i + 2).to_owned());
                i += 2;
            }
            list.push(Named { segments, line });
            i += 1;
        } else {
            i += 1;
        }
    }
    list
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// One branch of a `use` tree; gives where it ends.
fn tree(tokens: &[Token], mut i: usize, prefix: &[String], list: &mut Vec<Named>) -> usize {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text.as_str());
    let mut segments = prefix.to_vec();
    let line = tokens.get(i).map_or(0, |t| t.line);
    loop {
        match text(i) {
            "::" => i += 1,
            "{" => {
                i += 1;
                while !matches!(text(i), "}" | "") {
                    i = tree(tokens, i, &segments, list);
                    if text(i) == "," {
                        i += 1;
                    }
                }
                return i + 1;
            }
            "as" => i += 2,
            "self" if !prefix.is_empty() && segments.len() == prefix.len() => i += 1,
            word if is_word(word) || word == "*" => {
                segments.push(word.to_owned());
                i += 1;
            }
            _ => break,
        }
    }
    list.push(Named { segments, line });
    i
}

#[test]
fn comments_and_literals_are_no_code() {
    let text =
        r####"a /* b /* c */ d */ "e \" f" r#"g " h"# 'i' '\'' '"' b"j" r#type x<'k> // l"####;
    let words: Vec<_> = tokens(&blanked(text)).into_iter().map(|t| t.text).collect();
    assert_eq!(words, ["a", "b", "r", "#", "type", "x", "<", "'k", ">"]);
    assert_eq!(tokens(&blanked("\"a\nb\"\nc"))[0].line, 3);
}

#[test]
fn tests_are_left_out() {
    let text = "use a::b;\n#[cfg(test)]\n#[path = \"x\"]\npub(crate) mod tests;\n\
                #[cfg(test)]\nmod more {\n use c::d;\n}\nuse e::f;\n#[cfg(not(test))]\nuse g::h;\n";
    let source = Source::read("x/y.rs", text);
    let names: Vec<_> = source.names.iter().map(|n| n.segments.join("::")).collect();
    assert_eq!(names, ["a::b", "e::f", "g::h"]);
    assert_eq!((source.lines, source.test_modules), (4, vec!["tests".to_owned()]));
}

#[test]
fn use_trees_and_inline_paths_are_read_alike() {
    let text = "pub use a::{self, b::{c as d, *}, e};\nfn f() -> impl Sized + use<> { g::h::<i::j>(); ::k::l }";
    let source = Source::read("x.rs", text);
    let names: Vec<_> = source.names.iter().map(|n| n.segments.join("::")).collect();
    assert_eq!(names, ["a", "a::b::c", "a::b::*", "a::e", "g::h", "i::j", "k::l"]);
    assert!(source.names[1].begins("a::b") && !source.names[1].begins("a::b::x"));
}

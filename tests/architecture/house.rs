//! All files of the house, which file a path leads to, and circles of such paths.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::source::{Named, Source};

/// All files under `src`, and where each path in them leads.
pub struct House {
    pub sources: Vec<Source>,
    by_module: BTreeMap<Vec<String>, usize>,
}

impl House {
    /// Without the files that only tests have.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let mut sources: Vec<_> = files.iter().map(|(p, t)| Source::read(p, t)).collect();
        let tests: Vec<Vec<String>> = sources
            .iter()
            .flat_map(|s| {
                s.test_modules.iter().map(|m| [&s.module[..], std::slice::from_ref(m)].concat())
            })
            .collect();
        sources.retain(|s| !tests.iter().any(|test| s.module.starts_with(test)));
        let root = |s: &Source| s.path != "main.rs";
        let by_module = sources.iter().enumerate().filter(|(_, s)| root(s));
        let by_module = by_module.map(|(i, s)| (s.module.clone(), i)).collect();
        House { sources, by_module }
    }

    pub fn here() -> Self {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut files = Vec::new();
        let mut folders = vec![src.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).expect("a readable folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|e| e == "rs") {
                    let name = path.strip_prefix(&src).expect("below src").to_str().expect("UTF-8");
                    let text = std::fs::read_to_string(&path).expect("readable");
                    files.push((name.to_owned(), text));
                }
            }
        }
        files.sort();
        let files: Vec<_> = files.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
        House::of(&files)
    }

    /// The file of the house that a path in `from` leads to.
    pub fn target(&self, from: &Source, name: &Named) -> Option<&Source> {
        let mut base = from.module.clone();
        let mut rest = &name.segments[..];
        match rest.first()?.as_str() {
            "crate" => base.clear(),
            "self" => {}
            "super" => {
                while rest.get(1).is_some_and(|s| s == "super") {
                    base.pop();
                    rest = &rest[1..];
                }
                base.pop();
            }
            child => {
                base.push(child.to_owned());
                self.by_module.get(&base)?;
            }
        }
        base.extend(rest[1..].iter().cloned());
        let found = (0..=base.len()).rev().find_map(|n| self.by_module.get(&base[..n]))?;
        Some(&self.sources[*found])
    }

    /// (from, line, to) of every path that leads to another file of the house.
    pub fn imports(&self) -> Vec<(&Source, usize, &Source)> {
        let mut list = Vec::new();
        for from in &self.sources {
            for name in &from.names {
                if let Some(to) = self.target(from, name).filter(|to| to.path != from.path) {
                    list.push((from, name.line, to));
                }
            }
        }
        list
    }
}

/// The first circle that following the edges finds, with its beginning at both ends.
pub fn circle<'a>(edges: &BTreeSet<(&'a str, &'a str)>) -> Option<Vec<&'a str>> {
    fn walk<'a>(
        edges: &BTreeSet<(&'a str, &'a str)>,
        trail: &mut Vec<&'a str>,
        done: &mut BTreeSet<&'a str>,
    ) -> Option<Vec<&'a str>> {
        let at = trail[trail.len() - 1];
        for (_, to) in edges.iter().filter(|(from, _)| *from == at) {
            if let Some(begin) = trail.iter().position(|seen| seen == to) {
                return Some([&trail[begin..], &[*to]].concat());
            }
            if !done.contains(to) {
                trail.push(to);
                let found = walk(edges, trail, done);
                trail.pop();
                if found.is_some() {
                    return found;
                }
            }
        }
        done.insert(at);
        None
    }
    let mut done = BTreeSet::new();
    edges.iter().find_map(|(from, _)| walk(edges, &mut vec![from], &mut done))
}

#[test]
fn files_of_tests_only_are_left_out() {
    let text = "use a::b;\n#[cfg(test)]\nmod tests;";
    let house = House::of(&[("x/y.rs", text), ("x/y/tests.rs", ""), ("x/y/tests/z.rs", "")]);
    assert_eq!(house.sources.len(), 1);
}

#[test]
fn paths_lead_to_files() {
    let house = House::of(&[
        ("lib.rs", "pub mod team;"),
        ("team/mod.rs", "mod user;\npub use user::User;\npub use elsewhere::X;"),
        (
            "team/user.rs",
            "use super::role::Role;\nuse crate::team::Face;\nuse super::super::tui::t;",
        ),
        ("team/role.rs", "fn f() { crate::tui::part::go() }"),
        ("tui/part.rs", "use self::inner::X;"),
        ("tui/mod.rs", "#[cfg(test)]\nmod testing;"),
    ]);
    let seen: Vec<_> = house
        .imports()
        .iter()
        .map(|(a, line, b)| format!("{}:{line} {}", a.path, b.path))
        .collect();
    assert_eq!(
        seen,
        [
            "team/mod.rs:2 team/user.rs",
            "team/user.rs:1 team/role.rs",
            "team/user.rs:2 team/mod.rs",
            "team/user.rs:3 tui/mod.rs",
            "team/role.rs:1 tui/part.rs",
        ]
    );
}

#[test]
fn circles_are_found() {
    let edges = |list: &[(&'static str, &'static str)]| list.iter().copied().collect();
    assert_eq!(circle(&edges(&[("a", "b"), ("b", "c"), ("a", "c")])), None);
    let found = circle(&edges(&[("a", "b"), ("b", "c"), ("c", "d"), ("d", "b")]));
    assert_eq!(found, Some(vec!["b", "c", "d", "b"]));
}

//! What every store must do, whatever it is made of.

#[path = "support/store.rs"]
mod support;

use std::path::PathBuf;
use std::sync::Arc;

use rolodeck::stores::Memory;
use rolodeck::team::*;
use support::*;

/// A store that can be closed and opened again.
trait Kept {
    fn store(&mut self) -> &mut dyn Store;
    fn reopen(&mut self);
}

impl Kept for Memory {
    fn store(&mut self) -> &mut dyn Store {
        self
    }
    fn reopen(&mut self) {}
}

struct OnDisk {
    path: PathBuf,
    store: Option<rolodeck::stores::Disk>,
    _dir: tempfile::TempDir,
}

impl Kept for OnDisk {
    fn store(&mut self) -> &mut dyn Store {
        self.store.as_mut().unwrap()
    }
    fn reopen(&mut self) {
        self.store.take().unwrap().close().unwrap();
        let opened = opened(&self.path);
        assert_eq!(opened.notices, Vec::<String>::new());
        self.store = Some(opened.store);
    }
}

fn each(contract: impl Fn(&mut dyn Kept)) {
    contract(&mut Memory::new());
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("store");
    contract(&mut OnDisk { store: Some(disk(&path)), path, _dir: dir });
}

#[test]
fn an_empty_store_has_an_empty_directory() {
    each(|kept| {
        assert_eq!(kept.store().load().unwrap(), Directory::empty());
        kept.reopen();
        assert_eq!(kept.store().load().unwrap(), Directory::empty());
        assert_eq!(kept.store().records(Revision(0)..Revision(9)).unwrap(), vec![]);
    });
}

#[test]
fn every_kind_of_row_comes_back_and_goes_again() {
    each(|kept| {
        let token = Arc::new(Token { user: user_id(1), issued: time(1), expires: time(9) });
        let mut wide = (*role(2)).clone();
        for n in 0..500 {
            wide.grants
                .set(ModuleId::new_unchecked(&format!("{}.{n:0>40}", "g".repeat(40))), Level::Edit);
        }
        let edits = vec![
            Edit::Settings { before: None, after: Some(settings(3)) },
            Edit::Role { before: None, after: Some(role(0)) },
            Edit::Role { before: None, after: Some(Arc::new(wide)) },
            add_user(1, 1),
            Edit::TrashedUser { before: None, after: Some(trashed(&user(2, 4), 5)) },
            Edit::TrashedRole { before: None, after: Some(trashed(&role(1), 5)) },
            Edit::LastSignIn { user: user_id(1), before: None, after: Some(time(7)) },
            Edit::Credential { user: user_id(1), before: None, after: Some(credential(1)) },
            Edit::Wait {
                account: "a@b.io".into(),
                before: None,
                after: Some(Wait { failures: 3, last: time(1) }),
            },
            Edit::Wait {
                account: "long ".repeat(200).into(),
                before: None,
                after: Some(Wait { failures: 1, last: time(2) }),
            },
            Edit::Token { id: token_id(7), before: None, after: Some(token) },
        ];
        let change = Change::new(What::SetUp, edits);
        let full = commit(kept.store(), &Directory::empty(), change.clone());
        for _ in 0..2 {
            let loaded = kept.store().load().unwrap();
            assert_eq!(loaded, full);
            assert_eq!(loaded.rows().count(), 11);
            kept.reopen();
        }
        let everything = try_commit(kept.store(), &full, change.inverse()).unwrap_err();
        assert!(everything.to_string().contains("settings"), "{everything}");
        let mut rest = change.inverse();
        rest.edits.retain(|edit| !matches!(edit, Edit::Settings { .. }));
        let none = commit(kept.store(), &full, rest);
        assert_eq!(none.rows().count(), 1);
        kept.reopen();
        assert_eq!(kept.store().load().unwrap(), none);
        assert_chain(kept.store(), 2);
    });
}

#[test]
fn a_history_is_the_same_after_every_reopening() {
    each(|kept| {
        let mut directory = Directory::empty();
        for to in [1, 2, 9, 30, 31, 60] {
            directory = advance(kept.store(), directory, to);
            kept.reopen();
            assert_eq!(kept.store().load().unwrap(), directory, "{to}");
        }
        let rows = Directory::from_rows(
            directory.revision(),
            directory.digest(),
            directory.rows().collect::<Vec<_>>(),
        );
        assert_eq!(rows, directory);
        assert_chain(kept.store(), 60);
    });
}

#[test]
fn of_two_rows_with_one_key_the_later_one_counts() {
    each(|kept| {
        let edits = vec![
            add_user(1, 1),
            Edit::User { before: Some(user(1, 1)), after: Some(user(1, 2)) },
            add_user(2, 1),
            Edit::User { before: Some(user(2, 1)), after: None },
            Edit::User { before: Some(user(3, 1)), after: None },
            add_user(3, 1),
        ];
        let after = commit(kept.store(), &Directory::empty(), Change::new(What::AddUsers, edits));
        kept.reopen();
        let loaded = kept.store().load().unwrap();
        assert_eq!(loaded, after);
        assert_eq!(loaded.user(user_id(1)).unwrap().version, 2);
        assert_eq!(loaded.user_count(), 2);
    });
}

#[test]
fn ten_thousand_users_in_one_change() {
    each(|kept| {
        let start = advance(kept.store(), Directory::empty(), 1);
        let add = Change::new(What::AddUsers, (1..=10_000).map(|n| add_user(n, 1)).collect());
        let added = commit(kept.store(), &start, add);
        let edit = |n| Edit::User { before: Some(user(n, 1)), after: Some(user(n, 2)) };
        let moved = commit(
            kept.store(),
            &added,
            Change::new(What::AssignRole, (1..=10_000).map(edit).collect()),
        );
        kept.reopen();
        assert_eq!(kept.store().load().unwrap(), moved);
        assert_chain(kept.store(), 3);
        let fewer = Change::new(
            What::DeleteUsers,
            (1..=9_000).map(|n| Edit::User { before: Some(user(n, 2)), after: None }).collect(),
        );
        let left = commit(kept.store(), &moved, fewer);
        kept.reopen();
        let loaded = kept.store().load().unwrap();
        assert_eq!(loaded.user_count(), 1_001);
        assert_eq!(loaded, left);
    });
}

#[test]
fn settings_grow_and_shrink() {
    each(|kept| {
        let with = |modules: usize| {
            let mut catalogue = Catalogue::standard();
            let group = &mut catalogue.groups[0];
            group.modules.extend((0..modules).map(|n| Module {
                id: ModuleId::new_unchecked(&format!("g.m{n}")),
                label: "L".repeat(40),
                description: "ö".repeat(200),
            }));
            let settings = (*settings(3)).clone();
            Some(Arc::new(Settings { catalogue: Arc::new(catalogue), ..settings }))
        };
        let mut directory = Directory::empty();
        for modules in [400, 0, 120] {
            let before = directory.settings().cloned();
            let edit = Edit::Settings { before, after: with(modules) };
            directory =
                commit(kept.store(), &directory, Change::new(What::ReplaceCatalogue, vec![edit]));
            kept.reopen();
            assert_eq!(kept.store().load().unwrap(), directory, "{modules}");
        }
    });
}

#[test]
fn a_commit_elsewhere_than_at_the_end_is_refused_and_changes_nothing() {
    each(|kept| {
        let directory = advance(kept.store(), Directory::empty(), 3);
        let earlier = directory_at(2);
        let moved = try_commit(kept.store(), &earlier, step(3)).unwrap_err();
        assert!(matches!(moved, StoreError::Moved(Revision(3))), "{moved}");

        let mut skipping = record(&directory, Event::Changed(Change::new(What::Undo, vec![])));
        skipping.revision = Revision(9);
        let refused = kept.store().commit(Revision(3), &skipping, &[]).unwrap_err();
        assert!(matches!(refused, StoreError::Refused(_)), "{refused}");

        let mut unchained = record(&directory, Event::Changed(Change::new(What::Undo, vec![])));
        unchained.previous = Digest([9; 32]);
        let refused = kept.store().commit(Revision(3), &unchained, &[]).unwrap_err();
        assert!(matches!(refused, StoreError::Refused(_)), "{refused}");

        assert_eq!(kept.store().load().unwrap(), directory);
        let on = advance(kept.store(), directory, 4);
        kept.reopen();
        assert_eq!(kept.store().load().unwrap(), on);
    });
}

#[test]
fn secrets_are_kept_out_of_the_log() {
    each(|kept| {
        let change = set_up();
        let record = record(&Directory::empty(), Event::Changed(change.clone()));
        let refused = kept.store().commit(Revision(0), &record, &change.rows()).unwrap_err();
        assert!(refused.to_string().contains("secret"), "{refused}");
        assert_eq!(kept.store().load().unwrap(), Directory::empty());
    });
}

#[test]
fn what_is_too_large_is_refused_and_the_store_goes_on() {
    each(|kept| {
        let start = advance(kept.store(), Directory::empty(), 1);
        let mut large = (*user(1, 1)).clone();
        large.name = PersonName::stored("x".repeat(70_000));
        let edit = Edit::User { before: None, after: Some(Arc::new(large)) };
        let refused =
            try_commit(kept.store(), &start, Change::new(What::AddUser, vec![edit])).unwrap_err();
        assert!(matches!(refused, StoreError::Refused(_)), "{refused}");
        let on = advance(kept.store(), start, 2);
        assert_eq!(kept.store().load().unwrap(), on);
    });
}

#[test]
fn every_kind_of_event_and_actor_is_kept_as_it_was() {
    each(|kept| {
        let actors =
            [Who::User(user_id(1)), Who::Stranger("mallory@example.org".into()), Who::Operator];
        let events = [
            Event::Changed(Change::new(What::SignIn, vec![])),
            Event::Refused {
                what: What::DeleteRoles,
                about: "Viewer".into(),
                why: Refusal::on(Kind::InUse, Field::Role, "3 users hold it."),
            },
            Event::Refused {
                what: What::Refused,
                about: String::new(),
                why: Refusal::not_permitted("no"),
            },
        ];
        let mut directory = Directory::empty();
        let mut written = Vec::new();
        for who in &actors {
            for event in &events {
                let mut next = record(&directory, event.clone());
                next.by.who = who.clone();
                next.by.origin =
                    Origin { way: Way::Terminal, ssh: Some("2001:db8::1".into()), os_user: None };
                let next = next.sealed();
                kept.store().commit(directory.revision(), &next, &[]).unwrap();
                directory = directory.advanced(&next);
                written.push(next);
            }
        }
        kept.reopen();
        assert_eq!(kept.store().records(Revision(1)..Revision(10)).unwrap(), written);
        assert_chain(kept.store(), 9);
    });
}

#[test]
fn records_come_in_ranges() {
    each(|kept| {
        advance(kept.store(), Directory::empty(), 20);
        kept.reopen();
        let numbers = |from, to| -> Vec<u64> {
            let records = kept.store().records(Revision(from)..Revision(to)).unwrap();
            records.iter().map(|record| record.revision.0).collect()
        };
        let mut numbers = numbers;
        assert_eq!(numbers(1, 3), [1, 2]);
        assert_eq!(numbers(0, 2), [1]);
        assert_eq!(numbers(19, u64::MAX), [19, 20]);
        assert_eq!(numbers(20, 21), [20]);
        assert_eq!(numbers(21, 30), [0; 0]);
        assert_eq!(numbers(5, 5), [0; 0]);
        assert_eq!(numbers(9, 5), [0; 0]);
    });
}

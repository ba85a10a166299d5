//! A store on disk: the journal commits, sled indexes.

use std::cell::Cell;
use std::fs;
use std::ops::Range;
use std::path::Path;

use super::archive;
use super::chain;
use super::files;
use super::heal;
use super::index::{Index, IndexError, Logged};
use super::journal::{self, AppendError, Writer};
use super::lock::Lock;
use super::place::Place;
use crate::team::{
    Archive, Backup, Digest, Directory, Record, Revision, Row, Store, StoreError, Time, Verified,
    verified,
};

/// While it runs, a store makes a backup when the journal has grown by this ...
const WHILE_RUNNING: u64 = 16 << 20;
/// ... and when it is closed, by this ...
const WHEN_CLOSED: u64 = 1 << 20;
/// ... but never before it has grown by this part of the last backup, so that the cost stays in proportion.
const PART: u64 = 4;
/// A store that is open for long and sees little makes one when something changes after this time.
const AFTER: i64 = Time::DAY;
/// The journal reaches back to the oldest of them.
const BACKUPS_KEPT: usize = 2;

pub struct Disk {
    pub(super) place: Place,
    pub(super) lock: Option<Lock>,
    pub(super) journal: Writer,
    /// Gone once the store is closed.
    pub(super) index: Option<Index>,
    pub(super) revision: Revision,
    pub(super) digest: Digest,
    pub(super) set_up: bool,
    /// What the index has not flushed.
    pub(super) unflushed: bool,
    /// Bytes of journal since the last backup, without the newest segment's.
    pub(super) unsaved: u64,
    pub(super) last_backup: Option<u64>,
    /// When that one was made; without one, when the store was opened.
    pub(super) saved_at: Time,
    /// As the store was opened: spares the first `load` a second reading.
    pub(super) loaded: Option<Directory>,
    pub(super) failed: Option<String>,
    /// A row could not be read: the next start looks at everything.
    pub(super) suspect: Cell<bool>,
    pub(super) notices: Vec<String>,
}

impl Disk {
    /// Its directory.
    pub fn path(&self) -> &Path {
        self.place.root()
    }

    fn index(&self) -> Result<&Index, StoreError> {
        self.index.as_ref().ok_or_else(|| StoreError::ReadOnly("it is closed".to_owned()))
    }

    /// From now on nothing is written, and what sled has in memory is not trusted.
    pub(super) fn fail(&mut self, why: String) {
        tracing::error!(why, "the store is read-only from here");
        self.failed.get_or_insert(why);
    }

    fn append(&mut self, frame: &[u8]) -> Result<(), StoreError> {
        let mut outcome = self.journal.append(frame);
        if let Err(AppendError::Refused(error)) = &outcome
            && files::is_full(error)
        {
            let why = "the disk is full".to_owned();
            // What the ballast makes room for is this one commit, and a clean end.
            if self.place.drop_ballast() {
                outcome = self.journal.append(frame);
            }
            self.fail(why);
        }
        outcome.map_err(|error| {
            self.fail(format!("the journal cannot be written: {error}"));
            match error {
                AppendError::Refused(error) if files::is_full(&error) => {
                    StoreError::Refused("not saved: the disk is full".to_owned())
                }
                AppendError::Refused(error) => StoreError::Refused(format!("not saved: {error}")),
                AppendError::Unknown(error) => StoreError::Unknown(error.to_string()),
            }
        })
    }

    fn grown(&self) -> u64 {
        self.unsaved.saturating_add(self.journal.length())
    }

    fn wants_backup(&self, step: u64) -> bool {
        self.set_up && self.grown() >= self.last_backup.map_or(step, |size| step.max(size / PART))
    }

    /// A clock that was set back since counts as well.
    fn backup_is_old(&self) -> bool {
        let now = files::now();
        self.set_up && now.since(self.saved_at).max(self.saved_at.since(now)) >= AFTER
    }

    /// Makes a backup in the store's directory now.
    pub fn checkpoint(&mut self) -> Result<(), StoreError> {
        if let Some(why) = &self.failed {
            return Err(StoreError::ReadOnly(why.clone()));
        }
        self.index()?;
        self.save().map_err(|error| {
            self.fail(format!("no backup could be made: {error}"));
            StoreError::ReadOnly(format!("every change is saved, but no backup is made: {error}"))
        })
    }

    /// Everything so far into sled's files and a backup; then a new journal. Old ones go.
    pub(super) fn save(&mut self) -> Result<(), IndexError> {
        let Some(index) = &self.index else { return Ok(()) };
        index.flush()?;
        self.unflushed = false;
        let dir = self.place.backups();
        let path = dir.join(files::numbered(self.revision, ".bak"));
        archive::write(index, &path, files::now()).map_err(|error| match error {
            archive::BackupError::Index(error) => error,
            archive::BackupError::File(error) => IndexError::File(error),
            other => IndexError::Damaged(other.to_string()),
        })?;
        self.last_backup = fs::metadata(&path).ok().map(|data| data.len());
        self.saved_at = files::now();
        self.unsaved = 0;
        if self.journal.length() > 0 {
            let next = self.revision.next();
            self.journal = Writer::create(&self.place.journal(), next, self.digest)?;
        }
        Ok(self.prune()?)
    }

    /// Keeps the newest backups, and the journal from the oldest of them on.
    fn prune(&self) -> Result<(), files::FileError> {
        let dir = self.place.backups();
        for name in files::names(&dir)?.iter().filter(|name| name.ends_with(".new")) {
            files::remove_if_there(&dir.join(name))?;
        }
        let mut backups = heal::backups(&dir)?;
        for (_, path) in backups.drain(BACKUPS_KEPT.min(backups.len())..) {
            files::remove_if_there(&path)?;
        }
        let Some((oldest, _)) = backups.get(BACKUPS_KEPT - 1) else { return Ok(()) };
        let dir = self.place.journal();
        let firsts = journal::list(&dir)?;
        // A segment is needed as long as the next one begins behind the backup.
        for pair in firsts.windows(2) {
            if let [first, next] = pair
                && *next <= oldest.next()
            {
                files::remove_if_there(&journal::path_of(&dir, *first))?;
            }
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), IndexError> {
        if self.wants_backup(WHEN_CLOSED) || (self.set_up && self.last_backup.is_none()) {
            self.save()?;
        }
        if let Some(index) = self.index.take() {
            if self.unflushed {
                index.flush()?;
            }
            index.close();
        }
        if !self.suspect.get()
            && let Some(lock) = &mut self.lock
        {
            // Without it, the next start only takes a closer look.
            let _ = lock.mark_clean(self.revision);
        }
        self.lock = None;
        Ok(())
    }
}

impl Store for Disk {
    fn load(&mut self) -> Result<Directory, StoreError> {
        if let Some(why) = &self.failed {
            return Err(StoreError::ReadOnly(why.clone()));
        }
        match self.loaded.take() {
            Some(directory) => Ok(directory),
            None => self.index()?.load().map_err(|error| self.unreadable(error)),
        }
    }

    fn commit(&mut self, at: Revision, record: &Record, rows: &[Row]) -> Result<(), StoreError> {
        if let Some(why) = &self.failed {
            return Err(StoreError::ReadOnly(why.clone()));
        }
        self.index()?;
        chain::follows(self.revision, self.digest, at, record)?;
        let (bytes, pairs) = chain::encoded(record, rows)?;
        let frame = chain::framed(record, &bytes, &pairs)?;
        self.append(&frame)?;

        // Here it is committed. What goes wrong from now on makes the store read-only, but the answer is yes.
        (self.revision, self.digest) = (record.revision, record.digest);
        self.loaded = None;
        self.unflushed = true;
        if let Err(why) = self.follow_up(record, &bytes, &pairs, rows) {
            self.fail(why);
        }
        Ok(())
    }

    fn records(&self, range: Range<Revision>) -> Result<Vec<Record>, StoreError> {
        self.index()?.records(range).map_err(|error| self.unreadable(error))
    }

    fn failure(&self) -> Option<&str> {
        self.failed.as_deref()
    }

    fn notices(&self) -> Vec<String> {
        self.notices.clone()
    }

    fn backup(&self) -> Result<Archive, StoreError> {
        if let Some(why) = &self.failed {
            return Err(StoreError::ReadOnly(why.clone()));
        }
        // Named so that it is cleared away should this process be killed now.
        let beside = files::beside(&self.place.backups().join("handed-out"));
        let made = archive::write_nameless(self.index()?, &beside, files::now());
        let (content, summary) = made.map_err(|error| match error {
            archive::BackupError::Index(error) => self.unreadable(error),
            other => StoreError::Refused(format!("no backup could be made: {other}")),
        })?;
        Ok(Archive { summary, content: Box::new(content) })
    }

    fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        heal::listed(&self.place.backups())
            .map_err(|error| StoreError::Refused(format!("no backups can be listed: {error}")))
    }

    fn verify(&self, newest: Revision, noted: Option<Digest>) -> Result<Verified, StoreError> {
        let mut found = verified(self, newest, noted);
        self.check_files(&mut found.problems);
        Ok(found)
    }

    fn close(&mut self) -> Result<(), StoreError> {
        if let Some(why) = self.failed.clone() {
            self.leak();
            return Err(StoreError::ReadOnly(why));
        }
        self.finish().map_err(|error| {
            self.fail(format!("it could not be closed: {error}"));
            self.leak();
            StoreError::ReadOnly(format!("every change is saved, but {error}"))
        })
    }
}

impl Disk {
    fn follow_up(
        &mut self,
        record: &Record,
        bytes: &[u8],
        pairs: &chain::Rows,
        rows: &[Row],
    ) -> Result<(), String> {
        if self.failed.is_some() {
            return Ok(());
        }
        let logged = Logged { revision: record.revision, digest: record.digest, bytes };
        if let Some(index) = &mut self.index {
            index.apply(&logged, pairs).map_err(|e| format!("the index cannot be written: {e}"))?;
        }
        if !self.set_up && chain::sets_up(rows) {
            self.place.mark(true).map_err(|e| e.to_string())?;
            self.set_up = true;
        }
        if self.wants_backup(WHILE_RUNNING) || self.backup_is_old() {
            self.save().map_err(|e| format!("no backup could be made: {e}"))?;
        }
        Ok(())
    }

    /// Ends it as it is; what the journal has is not lost by that.
    pub(super) fn abandon(mut self) {
        if let Some(index) = self.index.take() {
            index.close();
        }
    }

    fn unreadable(&self, error: IndexError) -> StoreError {
        self.suspect.set(true);
        StoreError::Damaged(format!(
            "this cannot be read ({error}): the next start of rolodeck mends the index"
        ))
    }

    /// sled's files stay open, so the lock stays too, until the process ends.
    fn leak(&mut self) {
        if let Some(index) = self.index.take() {
            index.give_up();
        }
        std::mem::forget(self.lock.take());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if self.index.is_some() {
            // Whoever wants to know the outcome has called it before.
            let _ = self.close();
        }
    }
}

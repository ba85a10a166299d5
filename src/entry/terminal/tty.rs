//! The terminal of this process, taken and given back.

use std::io;
use std::os::unix::net::UnixStream;
use std::panic;
use std::sync::{Arc, Weak};
use std::thread::{self, JoinHandle};

use super::device::Device;
use super::env::TermEnv;
use super::event::Audience;
use super::modes::Modes;
use super::reader::Reader;
use super::shared::{Mode, Shared};
use crate::entry::display::{Link as _, Screen, clipboard, plain_title};
use crate::entry::encoder::Encoder;
use crate::entry::input::Decoder;
use crate::entry::signals::{self, Signals};
use crate::stores::is_guarded;

#[derive(Debug, thiserror::Error)]
pub enum TtyError {
    #[error("there is no terminal to draw on ({0}); the command line works without")]
    None(#[source] io::Error),
    #[error("the terminal cannot be used: {0}")]
    Failed(#[from] io::Error),
}

/// Given back when it is closed, dropped, or when the thread that opened it panics.
#[derive(Debug)]
pub struct Tty {
    shared: Arc<Shared>,
    env: TermEnv,
    reader: Option<JoinHandle<()>>,
}

impl Tty {
    /// Takes the terminal and tells what happens there, from a thread of its own, until `tell`
    /// answers `false`. Call it on the thread that runs the session.
    pub fn open(env: TermEnv, title: &str, tell: impl Audience) -> Result<Tty, TtyError> {
        let device = Device::find().map_err(TtyError::None)?;
        let decoder = Some(Decoder::new(env.escape_wait()));
        Tty::on(device, env, title, Some(Signals::new()?), decoder, tell)
    }

    /// The same for a session that runs elsewhere: bytes come as they are, and what is sent is
    /// another one's to time.
    pub fn relay(env: TermEnv, title: &str, tell: impl Audience) -> Result<Tty, TtyError> {
        let device = Device::find().map_err(TtyError::None)?;
        let env = TermEnv { ssh: false, ..env };
        Tty::on(device, env, title, Some(Signals::new()?), None, tell)
    }

    pub(super) fn on(
        device: Device,
        env: TermEnv,
        title: &str,
        signals: Option<Signals>,
        decoder: Option<Decoder>,
        tell: impl Audience,
    ) -> Result<Tty, TtyError> {
        let (wake, woken) = UnixStream::pair()?;
        wake.set_nonblocking(true)?;
        woken.set_nonblocking(true)?;
        let title = plain_title(title, env.unicode);
        let title = Some(title).filter(|_| env.titles);
        let modes = Modes { title, mouse: false };
        let shared = Arc::new(Shared::new(device, wake, env.ssh, modes)?);
        restore_on_panic(Arc::downgrade(&shared));
        let mut tty = Tty { shared: Arc::clone(&shared), env, reader: None };
        tty.shared.take()?;
        let reader = Reader::new(shared, woken, signals, decoder, tell);
        let thread = thread::Builder::new().name("terminal".to_owned());
        tty.reader = Some(thread.spawn(move || reader.run())?);
        Ok(tty)
    }

    /// For [`ratatui::Terminal`]: what it draws is sent, each frame at once.
    pub fn screen(&self) -> Screen {
        let (columns, rows) = self.shared.size();
        let encoder = Encoder::new(columns, rows, self.env.depth, self.env.features);
        Screen::new(encoder, self.shared.clone(), self.env.unicode)
    }

    /// Whether what is drawn now is seen at once. If not, [`super::TtyEvent::MayDraw`] follows; drawing
    /// only then makes a newer frame take the place of all those between.
    pub fn may_draw(&self) -> bool {
        self.shared.may_draw()
    }

    /// Bytes that are a frame, or a part of one; back when the terminal has taken them, or is gone.
    pub fn pass_on(&self, bytes: &[u8]) {
        self.shared.send_all(bytes);
    }

    pub fn set_mouse(&self, on: bool) {
        self.shared.set_mouse(on);
    }

    /// Asks the terminal to put text on the clipboard of the person's machine. `false`: too long.
    pub fn copy(&self, text: &str) -> bool {
        let bytes = clipboard(text);
        self.shared.send(&bytes);
        !bytes.is_empty()
    }

    /// Gives the terminal back, stops, and takes it again when continued.
    pub fn suspend(&self) {
        self.shared.give_back(Mode::Lent);
        // The reader hears SIGCONT and takes the terminal.
        signals::stop_job();
    }

    /// Gives the terminal back for good.
    pub fn close(self) {}
}

impl Drop for Tty {
    fn drop(&mut self) {
        self.shared.hear_out();
        self.shared.give_back(Mode::Closed);
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
        for message in self.shared.take_messages() {
            eprintln!("{message}");
        }
    }
}

/// The message of a panic must be readable, and one that is caught elsewhere must not end a session.
fn restore_on_panic(shared: Weak<Shared>) {
    let session = thread::current().id();
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        // The index is about to be mended, and will say so itself.
        if is_guarded() {
            return;
        }
        if let Some(shared) = shared.upgrade() {
            if thread::current().id() == session {
                shared.give_back(Mode::Closed);
            } else if shared.keep_message(info.to_string()) {
                return;
            }
        }
        before(info);
    }));
}

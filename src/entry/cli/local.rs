//! Whoever typed the command line of this process.

use std::io::{self, IsTerminal as _, Read, Write as _};
use std::path::Path;
use std::sync::Mutex;

use super::secret;
use crate::config::{Environment, Login, LoginError, files, os_user};
use crate::entry::caller::{Caller, CallerError, NewFile, Paper, Stream, Wanted, Written};
use crate::stores::backup;
use crate::team::{Origin, Secret, Way};

pub struct Local {
    environment: Environment,
    /// The store whose token is meant.
    login: Result<Login, LoginError>,
    /// Read from standard input before a store was opened.
    password: Mutex<Option<Secret>>,
}

impl Local {
    pub fn new(environment: Environment, store: &Path) -> Self {
        let login = Login::of(&environment, store);
        Local { environment, login, password: Mutex::new(None) }
    }

    /// Nobody should wait for a store while another program is still making the password.
    pub fn read_password(&self) -> Result<(), CallerError> {
        let read = secret::first_line()?;
        *self.password.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(read);
        Ok(())
    }

    pub fn ssh(&self) -> Option<String> {
        self.environment.ssh()
    }

    fn login(&self) -> Result<&Login, CallerError> {
        self.login.as_ref().map_err(|why| CallerError::Login(why.to_string()))
    }
}

impl Caller for Local {
    fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        io::stdin().lock().read(buffer)
    }

    fn write(&self, to: Stream, bytes: &[u8]) -> io::Result<()> {
        match to {
            Stream::Out => {
                let mut out = io::stdout().lock();
                out.write_all(bytes).and_then(|()| out.flush())
            }
            Stream::Err => io::stderr().lock().write_all(bytes),
        }
    }

    fn password(&self, wanted: Wanted) -> Result<Secret, CallerError> {
        let read = self.password.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        match read {
            Some(read) if wanted.from_stdin => Ok(read),
            _ if wanted.from_stdin => secret::first_line(),
            _ if wanted.new => secret::ask_new(),
            _ => secret::ask(),
        }
    }

    fn confirm(&self, question: &str) -> Result<bool, CallerError> {
        secret::confirm(question)
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + Send>> {
        files::open(path)
    }

    fn create(&self, path: &Path, what: Written) -> io::Result<Box<dyn NewFile>> {
        let file = files::NewFile::create(path, what == Written::Backup)?;
        Ok(Box::new(New { file, what }))
    }

    fn token_of_environment(&self) -> Option<Secret> {
        self.environment.token()
    }

    fn kept_token(&self) -> Result<Option<Secret>, CallerError> {
        self.login()?.read().map_err(|why| CallerError::Login(why.to_string()))
    }

    fn token_to_revoke(&self) -> Option<Secret> {
        self.login().ok().and_then(Login::read_to_revoke)
    }

    fn keep_token(&self, token: &Secret) -> Result<(), CallerError> {
        self.login()?.write(token).map_err(|why| CallerError::Login(why.to_string()))
    }

    fn forget_token(&self) -> Result<(), CallerError> {
        self.login()?.remove().map_err(|why| CallerError::Login(why.to_string()))
    }

    fn origin(&self, way: Way) -> Origin {
        Origin { way, ssh: self.environment.ssh(), os_user: Some(os_user()) }
    }

    fn is_operator(&self) -> bool {
        true
    }

    fn paper(&self) -> Paper {
        let stdout = io::stdout();
        let columns = stdout.is_terminal().then(|| {
            let size = rustix::termios::tcgetwinsize(&stdout).ok().map(|size| size.ws_col);
            usize::from(size.filter(|columns| *columns > 0).unwrap_or(80))
        });
        let environment = &self.environment;
        let plain = environment.get("NO_COLOR").is_some() || environment.text("TERM") == "dumb";
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].map(|name| environment.text(name));
        let locale = locale.iter().find(|locale| !locale.is_empty());
        Paper {
            columns,
            bold: columns.is_some() && !plain,
            unicode: locale.is_some_and(|locale| crate::tui::theme::is_utf8(locale)),
            progress: io::stderr().is_terminal() && environment.text("TERM") != "dumb",
        }
    }
}

struct New {
    file: files::NewFile,
    what: Written,
}

impl io::Write for New {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl NewFile for New {
    fn settle(self: Box<Self>) -> io::Result<()> {
        if self.what == Written::Backup {
            self.file.sync()?;
            self.file.beside().map(backup::verify).transpose().map_err(io::Error::other)?;
        }
        self.file.finish()
    }
}

//! Who is at the other end: the kernel says it, not the client.

use std::io;
use std::os::unix::net::UnixStream;

use rustix::net::sockopt::socket_peercred;
use rustix::process::getuid;

use crate::config::name_of_account;
use crate::team::{Origin, Way};

/// Whom a host lets in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admits {
    /// The account that the host runs as, and root: they have the store's files anyway.
    OwnAccount,
    /// Everybody who may open the socket: their roles are a wall then.
    Everybody,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer {
    uid: u32,
    host: u32,
}

impl Peer {
    pub fn of(stream: &UnixStream) -> io::Result<Self> {
        let uid = socket_peercred(stream)?.uid.as_raw();
        Ok(Peer { uid, host: getuid().as_raw() })
    }

    pub fn is_admitted(self, admits: Admits) -> bool {
        admits == Admits::Everybody || self.is_operator()
    }

    /// Has the store's files in hand, so that the host refuses nothing that could not be had there.
    pub fn is_operator(self) -> bool {
        self.uid == self.host || self.uid == 0
    }

    pub fn origin(self, way: Way, ssh: Option<String>) -> Origin {
        Origin { way, ssh, os_user: Some(name_of_account(self.uid)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_account_is_let_in_only_where_everybody_is() {
        for (uid, host, own, operator) in
            [(1000, 1000, true, true), (0, 1000, true, true), (1001, 1000, false, false)]
        {
            let peer = Peer { uid, host };
            assert_eq!(peer.is_admitted(Admits::OwnAccount), own, "{uid}");
            assert!(peer.is_admitted(Admits::Everybody));
            assert_eq!(peer.is_operator(), operator, "{uid}");
        }
        // The host of an account that is not root trusts root, not the other way round.
        assert!(!Peer { uid: 1000, host: 0 }.is_admitted(Admits::OwnAccount));
    }

    #[test]
    fn the_kernel_knows_who_is_there() {
        let (one, _other) = UnixStream::pair().unwrap();
        assert!(Peer::of(&one).unwrap().is_operator());
    }
}

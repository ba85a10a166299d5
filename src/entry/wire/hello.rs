//! The first bytes of a connection, each way. They never change, so that any two versions
//! understand at least that they do not understand each other.

use super::error::WireError;

/// Raised whenever a message changes.
pub const PROTOCOL: u32 = 1;
/// How long a hello is.
pub const HELLO: usize = 16;
const MAGIC: [u8; 8] = *b"rolodeck";

/// Which protocol somebody speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hello {
    pub protocol: u32,
    /// Whoever says it.
    pub pid: u32,
}

impl Hello {
    pub fn ours() -> Self {
        Hello { protocol: PROTOCOL, pid: std::process::id() }
    }

    pub fn encode(self) -> [u8; HELLO] {
        let mut bytes = [0; HELLO];
        let parts = MAGIC.into_iter().chain(self.protocol.to_le_bytes());
        let parts = parts.chain(self.pid.to_le_bytes());
        bytes.iter_mut().zip(parts).for_each(|(to, from)| *to = from);
        bytes
    }

    pub fn decode(bytes: &[u8; HELLO]) -> Result<Self, WireError> {
        let (magic, rest) = bytes.split_at(MAGIC.len());
        let (protocol, pid) = rest.split_at(4);
        match (protocol.try_into(), pid.try_into()) {
            (Ok(protocol), Ok(pid)) if magic == MAGIC => {
                Ok(Hello { protocol: u32::from_le_bytes(protocol), pid: u32::from_le_bytes(pid) })
            }
            _ => Err(WireError::Stranger),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hello_says_who_speaks_which_protocol() {
        let hello = Hello { protocol: 7, pid: 4711 };
        assert_eq!(&hello.encode()[..8], b"rolodeck");
        assert_eq!(Hello::decode(&hello.encode()).unwrap(), hello);
        assert!(matches!(Hello::decode(b"GET / HTTP/1.1\r\n"), Err(WireError::Stranger)));
    }
}

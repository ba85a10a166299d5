//! Why a connection comes to nothing.

use std::io;

#[derive(Debug, thiserror::Error)]
pub enum WireError {
    #[error("a message of {0} bytes is longer than any may be")]
    TooLong(usize),
    #[error("a message cannot be read")]
    Malformed,
    #[error("what is there is no rolodeck")]
    Stranger,
    #[error("it speaks protocol {0}")]
    Protocol(u32),
    #[error(transparent)]
    Io(#[from] io::Error),
}

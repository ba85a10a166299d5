//! The journal: where a change becomes durable.
//!
//! `journal/<first revision>.log`: a header, then frames. One frame is one commit.

mod frame;
mod segment;
mod writer;

pub use frame::Frame;
pub use segment::{JournalError, Segment, list, path_of, size};
pub use writer::{AppendError, Writer};

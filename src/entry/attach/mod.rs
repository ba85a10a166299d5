//! From this process to the host of a store: find it or start it, then pass on what goes between.

mod errand;
mod reach;
mod relay;
mod start;

pub use errand::errand;
pub use reach::{AttachError, Connection, reach};
pub use relay::{Left, RelayError, relay};
pub use start::{Started, TOLD_READY, start};

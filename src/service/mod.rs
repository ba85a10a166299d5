//! The only door to the store: who is signed in, what they ask, and who is told.

mod about;
mod door;
mod ends;
mod queries;
mod session;
mod sign_in;
mod upkeep;
mod waits;
mod watch;

pub use door::{Done, Options, Service};
pub use session::{News, SessionId};
pub use sign_in::SignedIn;

//! One process has the store; everybody else is a stream of bytes into it.

mod ear;
mod errand;
mod guest;
mod line;
mod peer;
mod screen;
mod serve;
#[cfg(test)]
mod tests;

pub use errand::Distant;
pub use guest::House;
pub use peer::Admits;
pub use serve::{HostError, Plan, serve};

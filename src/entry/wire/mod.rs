//! What a client and the host of a store say to each other, and how it becomes bytes.

mod address;
mod error;
mod frame;
mod hello;
mod message;

pub use address::{bind, connect};
pub use error::WireError;
pub use frame::{Incoming, LARGEST, encode};
pub use hello::{HELLO, Hello, PROTOCOL};
pub use message::{
    Answer, Ask, Errand, Fault, FromClient, FromHost, Hidden, ScreenAsk, TasteText, Tokens,
};

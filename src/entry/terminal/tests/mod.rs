//! In real pseudo terminals.

mod drawing;
mod ends;
mod pty;

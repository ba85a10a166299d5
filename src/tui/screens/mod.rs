//! The places of the dashboard.

mod account;
mod activity;
mod filter;
mod home;
mod listing;
mod lock;
mod roles;
mod setup;
mod sign_in;
mod trash;
mod trash_rows;
mod user_cells;
mod users;

pub use home::Home;
pub use lock::Lock;
pub use setup::SetUpScreen;
pub use sign_in::SignIn;

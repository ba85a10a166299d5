//! Forms, questions and views that lie over a screen.

mod assign;
mod change_password;
mod confirm;
mod conflict;
pub mod fields;
mod help;
pub mod modal;
mod palette;
mod passwords;
mod reset_password;
mod role_form;
mod saved;
mod seats;
mod user_form;
mod view;

pub use assign::Assign;
pub use change_password::ChangePassword;
pub use confirm::Confirm;
pub use help::Help;
pub use palette::Palette;
pub use passwords::{PasswordFields, strength_note};
pub use reset_password::ResetPassword;
pub use role_form::RoleForm;
pub use seats::Seats;
pub use user_form::UserForm;
pub use view::{access_of, entry, from, holders, session};

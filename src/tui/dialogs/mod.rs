//! Forms, questions and views that lie over a screen.

mod assign;
mod bulk;
mod change_password;
mod confirm;
mod conflict;
pub mod fields;
mod help;
pub mod modal;
mod palette;
mod passwords;
mod reset_password;
mod restore;
mod role_form;
mod role_items;
mod saved;
mod seats;
mod user_form;
mod view;

pub use assign::Assign;
pub use bulk::Bulk;
pub use change_password::ChangePassword;
pub use confirm::Confirm;
pub use help::Help;
pub use palette::Palette;
pub use passwords::{PasswordFields, strength_note};
pub use reset_password::ResetPassword;
pub use restore::{purge_roles, purge_users, restore_roles, restore_users};
pub use role_form::RoleForm;
pub use seats::Seats;
pub use user_form::UserForm;
pub use view::{access_of, entry, from, holders, session};

//! What the command line understands: one file per noun.

mod backup;
mod can;
mod import;
mod init;
mod login;
mod recover;
mod role;
mod root;
mod serve;
mod session;
mod shell;
mod team;
mod user;
mod values;

pub use backup::Backup;
pub use can::{Can, WhoCan, Why};
pub use import::{FileFormat, RoleImport, To, UserImport};
pub use init::{Demo, Init};
pub use login::Login;
pub use recover::{ActivityVerify, RecoverOwner};
pub use role::{Role, RoleAdd, RoleCompare, RoleDuplicate, RoleList, RoleSet};
pub use root::{Args, Command};
pub use serve::Serve;
pub use session::{Session, SessionEnd, SessionList};
pub use shell::Completions;
pub use team::{
    Activity, ActivityList, Module, ModuleImport, ModuleList, Plan, PlanSet, Trash, TrashList,
    TrashPurge,
};
pub use user::{User, UserAdd, UserList, UserResetPassword, UserSet, UsersRestore};
pub use values::Since;

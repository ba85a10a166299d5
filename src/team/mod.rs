//! What a team is: pure rules. No I/O, no clock, no randomness, no screen.

mod access;
mod activity;
mod catalogue_change;
mod change;
mod command;
mod decide;
pub mod describe;
mod directory;
mod duplicate;
pub mod explain;
mod id;
mod listed;
mod merge;
mod module;
mod order;
pub mod password;
mod permit;
mod phone;
mod plan;
mod refusal;
mod role;
mod row;
mod search;
mod session;
mod store;
mod template;
pub mod text;
mod trash;
mod user;

pub use access::{Counts, Difference, Grants, Level, NotALevel};
pub use activity::{Actor, Digest, Event, Origin, Record, Way, Who};
pub use catalogue_change::CatalogueChange;
pub use change::{Change, Credential, Edit, Row, Token, TokenId, Trashed, Wait, What};
pub use command::{Command, NewPassword, NewUser, SetUp};
pub use decide::{Imported, Preview, RoleChange, RolePlan, Supply};
pub use directory::{Directory, Members};
pub use id::{OperationId, Revision, RoleId, Time, UserId};
pub use listed::Listed;
pub use merge::{ChangedBy, Pick, Place, Versions};
pub use module::{
    Catalogue, CatalogueError, Group, Module, ModuleId, TEAM_ACTIVITY, TEAM_ROLES, TEAM_USERS,
};
pub use order::Ordered;
pub use password::{Bearer, Hasher, PasswordHash, Policy, Secret, Strength};
pub use permit::{Need, permit};
pub use plan::{KING_SEATS, Plan, Recovery, SEATS_MAX, Settings};
pub use refusal::{Field, Kind, Refusal};
pub use role::{Description, Role, RoleDraft, RoleName, Status};
pub use row::{Mode, Removal, RoleRow, RowProblem, UserRow};
pub use search::{RoleSort, UserFilter, UserSort};
pub use session::{NotASession, SessionInfo, SessionKind, SessionRef};
pub use store::{Archive, Backup, Store, StoreError, Summary, Verified, verified};
pub use template::templates;
pub use trash::{TRASH_DAYS, TrashSort};
pub use user::{Email, PersonName, Phone, User, UserDraft};

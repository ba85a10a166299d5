//! The places where keys are pressed, and what they can mean.

use serde::Deserialize;
use serde::de::IntoDeserializer as _;
use serde::de::value::{Error as ValueError, StrDeserializer};

/// A place where keys are pressed. A part names its own first, then those around it:
/// `[Secret, Text, Form, Everywhere]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Context {
    Everywhere,
    Table,
    /// Where several rows can be acted on at once.
    Marks,
    Roles,
    /// The Roles tab for those who only look.
    RolesRead,
    Users,
    UsersRead,
    Search,
    Form,
    Text,
    Secret,
    /// A password that is being chosen.
    NewSecret,
    Matrix,
    /// A role that is only looked at.
    Look,
    Choice,
    Confirm,
    Help,
    Palette,
    Activity,
    Account,
    SignIn,
    /// What the operator did is shown above.
    Recovery,
    /// A session that is locked.
    Lock,
    /// Two versions of one record.
    Conflict,
    /// What was deleted and can come back.
    Trash,
    TrashRead,
}

impl Context {
    pub const ALL: [Context; 26] = [
        Context::Everywhere,
        Context::Table,
        Context::Marks,
        Context::Roles,
        Context::RolesRead,
        Context::Users,
        Context::UsersRead,
        Context::Search,
        Context::Form,
        Context::Text,
        Context::Secret,
        Context::NewSecret,
        Context::Matrix,
        Context::Look,
        Context::Choice,
        Context::Confirm,
        Context::Help,
        Context::Palette,
        Context::Activity,
        Context::Account,
        Context::SignIn,
        Context::Recovery,
        Context::Lock,
        Context::Conflict,
        Context::Trash,
        Context::TrashRead,
    ];

    /// The heading in the help.
    pub fn title(self) -> &'static str {
        match self {
            Context::Everywhere => "Everywhere",
            Context::Table => "Tables",
            Context::Marks => "Marks",
            Context::Roles => "Roles",
            Context::RolesRead => "Roles (read only)",
            Context::Users => "Users",
            Context::UsersRead => "Users (read only)",
            Context::Search => "Search",
            Context::Form => "Forms",
            Context::Text => "Text fields",
            Context::Secret => "Password fields",
            Context::NewSecret => "New passwords",
            Context::Matrix => "Permission matrix",
            Context::Look => "A role to look at",
            Context::Choice => "Lists to choose from",
            Context::Confirm => "Questions",
            Context::Help => "Help",
            Context::Palette => "Command palette",
            Context::Activity => "Activity",
            Context::Account => "Account",
            Context::SignIn => "Sign-in",
            Context::Recovery => "Notice of a recovery",
            Context::Lock => "Locked session",
            Context::Conflict => "Two versions",
            Context::Trash => "Trash",
            Context::TrashRead => "Trash (read only)",
        }
    }

    /// Text has the focus here: letters are typed and never act.
    pub fn takes_text(self) -> bool {
        matches!(
            self,
            Context::Text
                | Context::Secret
                | Context::NewSecret
                | Context::Search
                | Context::Choice
                | Context::Palette
        )
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    Help,
    Palette,
    NextField,
    PreviousField,
    #[serde(skip)]
    Nav(u8),
    Redraw,
    Cancel,
    Interrupt,
    Suspend,
    Back,
    ToggleMouse,
    SignOut,
    Lock,
    ChangePassword,
    Seats,

    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Top,
    Bottom,
    ScrollUp,
    ScrollDown,
    #[serde(skip)]
    Click {
        column: u16,
        row: u16,
    },

    Search,
    Filter,
    Sort,
    SortReverse,
    Mark,
    Range,
    MarkAll,
    MarkNone,

    New,
    Edit,
    Delete,
    Duplicate,
    ToggleStatus,
    Who,
    Undo,
    Copy,
    ResetPassword,
    BulkRole,
    Trash,
    Restore,
    Dismiss,

    Accept,
    Save,
    Toggle,
    Reveal,
    Generate,
    Yes,
    No,

    TakeMine,
    TakeTheirs,
    AllMine,
    AllTheirs,

    SetNone,
    SetView,
    SetEdit,
    ColumnNone,
    ColumnView,
    ColumnEdit,
    Find,
    OnlyGranted,

    #[serde(skip)]
    Type(char),
    #[serde(skip)]
    Paste(String),
    Backspace,
    DeleteForward,
    WordLeft,
    WordRight,
    LineStart,
    LineEnd,
    DeleteWord,
    KillToStart,
    KillToEnd,
}

impl Action {
    /// The action by its name in the keymap: `set_view`, `nav_3`.
    pub(super) fn named(name: &str) -> Option<Action> {
        if let Some(number) = name.strip_prefix("nav_") {
            return number.parse().ok().filter(|n| (1..=9).contains(n)).map(Action::Nav);
        }
        named(name)
    }
}

pub(super) fn named<'a, T: Deserialize<'a>>(name: &'a str) -> Option<T> {
    let name: StrDeserializer<'a, ValueError> = name.into_deserializer();
    T::deserialize(name).ok()
}

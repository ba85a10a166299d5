//! Steps of a random history, by numbers, so that they shrink well.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::model::Levels;

/// A step by numbers, taken modulo what there is when it is done.
#[derive(Clone, Debug)]
pub struct Step {
    /// 0 and 1: the operator; others: users.
    pub by: usize,
    pub what: Ask,
}

#[derive(Clone, Debug)]
pub enum Ask {
    CreateRole(u8, Levels, bool),
    EditRole(usize, bool, u8, Levels, bool),
    SetRoleStatus(Vec<usize>, bool, Option<usize>),
    DeleteRoles(Vec<usize>, Option<usize>),
    RestoreRoles(Vec<usize>),
    AddUser(u8, usize),
    AddUsers(Vec<(u8, usize, bool)>),
    EditUser(usize, bool, u8, Option<usize>, bool),
    SetUserStatus(Vec<usize>, bool),
    SetUserRole(Vec<usize>, usize),
    ResetPassword(usize, bool),
    ChangeMyPassword,
    DeleteUsers(Vec<usize>),
    RestoreUsers(Vec<usize>, Option<usize>),
    SetSeats(u32),
    PurgeTrash,
    Purge(Vec<usize>, Vec<usize>),
    ImportUsers(Vec<(u8, usize, bool)>),
    ImportRoles(Vec<(u8, Levels, bool)>, Option<Option<usize>>),
    Undo(usize),
    /// Not commands, but what happens between them.
    IssueToken(usize),
    Days(i64),
}

fn asks() -> impl Strategy<Value = Ask> {
    let level = prop_oneof![1 => Just(0u8), 1 => Just(1), 3 => Just(2)];
    let levels = [level.clone(), level.clone(), level];
    let more = levels.clone();
    let n = || 0..40usize;
    let few = || vec(0..40usize, 1..4);
    let mostly = || prop::bool::weighted(0.8);
    let rarely = || prop::bool::weighted(0.1);
    prop_oneof![
        6 => (0..12u8, levels.clone(), mostly()).prop_map(|(a, b, c)| Ask::CreateRole(a, b, c)),
        6 => (n(), rarely(), 0..12u8, levels, mostly())
            .prop_map(|(a, b, c, d, e)| Ask::EditRole(a, b, c, d, e)),
        3 => (few(), any::<bool>(), option::of(n()))
            .prop_map(|(a, b, c)| Ask::SetRoleStatus(a, b, c)),
        4 => (few(), option::of(n())).prop_map(|(a, b)| Ask::DeleteRoles(a, b)),
        3 => few().prop_map(Ask::RestoreRoles),
        8 => (0..24u8, n()).prop_map(|(a, b)| Ask::AddUser(a, b)),
        4 => vec((0..24u8, n(), mostly()), 0..4).prop_map(Ask::AddUsers),
        8 => (n(), rarely(), 0..24u8, option::of(n()), prop::bool::weighted(0.2))
            .prop_map(|(a, b, c, d, e)| Ask::EditUser(a, b, c, d, e)),
        5 => (few(), any::<bool>()).prop_map(|(a, b)| Ask::SetUserStatus(a, b)),
        6 => (few(), n()).prop_map(|(a, b)| Ask::SetUserRole(a, b)),
        3 => (n(), any::<bool>()).prop_map(|(a, b)| Ask::ResetPassword(a, b)),
        1 => Just(Ask::ChangeMyPassword),
        5 => few().prop_map(Ask::DeleteUsers),
        5 => (few(), option::of(n())).prop_map(|(a, b)| Ask::RestoreUsers(a, b)),
        3 => (0..9u32).prop_map(Ask::SetSeats),
        1 => Just(Ask::PurgeTrash),
        4 => (few(), vec(0..40usize, 0..2)).prop_map(|(a, b)| Ask::Purge(a, b)),
        4 => vec((0..24u8, n(), mostly()), 0..4).prop_map(Ask::ImportUsers),
        4 => (vec((0..12u8, more, mostly()), 0..4), prop::option::weighted(0.3, option::of(n())))
            .prop_map(|(a, b)| Ask::ImportRoles(a, b)),
        14 => n().prop_map(Ask::Undo),
        3 => n().prop_map(Ask::IssueToken),
        2 => (1..20i64).prop_map(Ask::Days),
    ]
}

pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    // Early users more often than late ones: the owner and whoever got a role first.
    let by = prop_oneof![3 => 0..4usize, 1 => 0..40usize];
    vec((by, asks()).prop_map(|(by, what)| Step { by, what }), 1..60)
}

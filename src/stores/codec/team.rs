//! Frozen mirrors of the team's settings.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::team::{Catalogue, Email, Group, Module, ModuleId, Plan, Recovery, Settings, Time};

#[derive(Serialize, Deserialize)]
struct ModuleV1 {
    id: String,
    label: String,
    description: String,
}

#[derive(Serialize, Deserialize)]
struct GroupV1 {
    label: String,
    modules: Vec<ModuleV1>,
}

#[derive(Serialize, Deserialize)]
pub struct SettingsV1 {
    workspace: String,
    plan: String,
    seats: u32,
    catalogue: Vec<GroupV1>,
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct RecoveryV1 {
    email: String,
    os_user: Option<String>,
    at: i64,
}

#[derive(Serialize, Deserialize)]
pub struct SettingsV2 {
    settings: SettingsV1,
    recovery: Option<RecoveryV1>,
}

impl From<&Settings> for SettingsV2 {
    fn from(settings: &Settings) -> Self {
        let module = |module: &Module| ModuleV1 {
            id: module.id.as_str().to_owned(),
            label: module.label.clone(),
            description: module.description.clone(),
        };
        let group = |group: &Group| GroupV1 {
            label: group.label.clone(),
            modules: group.modules.iter().map(module).collect(),
        };
        let recovery = |recovery: &Recovery| RecoveryV1 {
            email: recovery.email.as_str().to_owned(),
            os_user: recovery.os_user.clone(),
            at: recovery.at.0,
        };
        SettingsV2 {
            settings: SettingsV1 {
                workspace: settings.workspace.clone(),
                plan: settings.plan.name.clone(),
                seats: settings.plan.seats,
                catalogue: settings.catalogue.groups.iter().map(group).collect(),
                version: settings.version,
            },
            recovery: settings.recovery.as_ref().map(recovery),
        }
    }
}

impl From<SettingsV1> for SettingsV2 {
    fn from(settings: SettingsV1) -> Self {
        SettingsV2 { settings, recovery: None }
    }
}

impl From<SettingsV1> for Settings {
    fn from(settings: SettingsV1) -> Self {
        SettingsV2::from(settings).into()
    }
}

impl From<SettingsV2> for Settings {
    fn from(SettingsV2 { settings, recovery: recovered }: SettingsV2) -> Self {
        let module = |module: ModuleV1| Module {
            id: ModuleId::new_unchecked(&module.id),
            label: module.label,
            description: module.description,
        };
        let group = |group: GroupV1| Group {
            label: group.label,
            modules: group.modules.into_iter().map(module).collect(),
        };
        let recovery = |recovery: RecoveryV1| Recovery {
            email: Email::stored(recovery.email),
            os_user: recovery.os_user,
            at: Time(recovery.at),
        };
        Settings {
            workspace: settings.workspace,
            plan: Plan { name: settings.plan, seats: settings.seats },
            catalogue: Arc::new(Catalogue {
                groups: settings.catalogue.into_iter().map(group).collect(),
            }),
            version: settings.version,
            recovery: recovered.map(recovery),
        }
    }
}

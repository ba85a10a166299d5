//! Two versions of a record, both made from an earlier one: where they differ, and one out of both.

use super::id::RoleId;
use super::module::{Catalogue, ModuleId};
use super::refusal::Field;
use super::role::RoleDraft;
use super::user::UserDraft;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    Mine,
    Theirs,
}

/// Who has changed a place. Where both did the same, the versions do not differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangedBy {
    Me,
    Them,
    Both,
}

impl ChangedBy {
    /// What is taken unless somebody chooses; where both changed it, somebody has to.
    pub fn pick(self) -> Option<Pick> {
        match self {
            ChangedBy::Me => Some(Pick::Mine),
            ChangedBy::Them => Some(Pick::Theirs),
            ChangedBy::Both => None,
        }
    }
}

/// What can differ by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Field(Field),
    Level(ModuleId),
}

/// `was` is what the other two were made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions<T> {
    pub was: T,
    pub theirs: T,
    pub mine: T,
}

impl<T> Versions<T> {
    fn changed_by<V: PartialEq>(&self, value: impl Fn(&T) -> V) -> Option<ChangedBy> {
        let (was, theirs, mine) = (value(&self.was), value(&self.theirs), value(&self.mine));
        if mine == theirs {
            None
        } else if mine == was {
            Some(ChangedBy::Them)
        } else if theirs == was {
            Some(ChangedBy::Me)
        } else {
            Some(ChangedBy::Both)
        }
    }
}

type Differing = Vec<(Place, ChangedBy)>;

fn fields(of: impl IntoIterator<Item = (Field, Option<ChangedBy>)>) -> Differing {
    of.into_iter().filter_map(|(field, by)| Some((Place::Field(field), by?))).collect()
}

impl Versions<UserDraft> {
    pub fn differing(&self) -> Differing {
        let role = |user: &UserDraft| -> Option<RoleId> { user.role };
        fields([
            (Field::Name, self.changed_by(|user| user.name.trim().to_owned())),
            (Field::Email, self.changed_by(|user| user.email.trim().to_owned())),
            (Field::Phone, self.changed_by(|user| digits(&user.phone))),
            (Field::Role, self.changed_by(role)),
        ])
    }

    /// Theirs, with mine where it is picked.
    pub fn merged(&self, picks: &[(Place, Pick)]) -> UserDraft {
        let mut merged = self.theirs.clone();
        for place in mine(picks) {
            match place {
                Place::Field(Field::Name) => merged.name.clone_from(&self.mine.name),
                Place::Field(Field::Email) => merged.email.clone_from(&self.mine.email),
                Place::Field(Field::Phone) => merged.phone.clone_from(&self.mine.phone),
                Place::Field(Field::Role) => merged.role = self.mine.role,
                Place::Field(_) | Place::Level(_) => {}
            }
        }
        merged
    }
}

impl Versions<RoleDraft> {
    pub fn differing(&self, catalogue: &Catalogue) -> Differing {
        let mut differing = fields([
            (Field::Name, self.changed_by(|role| role.name.trim().to_owned())),
            (Field::Description, self.changed_by(|role| role.description.trim().to_owned())),
            (Field::Status, self.changed_by(|role| role.status)),
        ]);
        differing.extend(catalogue.modules().filter_map(|module| {
            let by = self.changed_by(|role| role.grants.level(&module.id))?;
            Some((Place::Level(module.id.clone()), by))
        }));
        differing
    }

    /// Theirs, with mine where it is picked.
    pub fn merged(&self, picks: &[(Place, Pick)]) -> RoleDraft {
        let mut merged = self.theirs.clone();
        for place in mine(picks) {
            match place {
                Place::Field(Field::Name) => merged.name.clone_from(&self.mine.name),
                Place::Field(Field::Description) => {
                    merged.description.clone_from(&self.mine.description);
                }
                Place::Field(Field::Status) => merged.status = self.mine.status,
                Place::Field(_) => {}
                Place::Level(module) => {
                    merged.grants.set(module.clone(), self.mine.grants.level(module));
                }
            }
        }
        merged
    }
}

fn mine(picks: &[(Place, Pick)]) -> impl Iterator<Item = &Place> {
    picks.iter().filter(|(_, pick)| *pick == Pick::Mine).map(|(place, _)| place)
}

/// However it is typed, a number is its digits.
fn digits(phone: &str) -> String {
    phone.chars().filter(|c| c.is_alphanumeric() || *c == '+').collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::{Grants, Level, Status};

    fn user(name: &str, phone: &str) -> UserDraft {
        let email = "ada@acme.io".to_owned();
        UserDraft { name: name.to_owned(), email, phone: phone.to_owned(), role: None }
    }

    #[test]
    fn a_field_is_of_whoever_changed_it() {
        for (was, theirs, mine, by) in [
            ("Ada", "Ada", "Ada", None),
            ("Ada", "Ida", "Ida", None),
            ("Ada", "Ida", " Ida ", None),
            ("Ada", "Ida", "Ada", Some(ChangedBy::Them)),
            ("Ada", "Ada", "Ida", Some(ChangedBy::Me)),
            ("Ada", "Ida", "Eda", Some(ChangedBy::Both)),
            ("Ada", "", "Eda", Some(ChangedBy::Both)),
            ("Ada", "ada", "Ada", Some(ChangedBy::Them)),
        ] {
            let versions = [was, theirs, mine].map(|name| user(name, ""));
            let [was, theirs, mine] = versions;
            let versions = Versions { was, theirs, mine };
            let expected: Vec<_> =
                by.into_iter().map(|by| (Place::Field(Field::Name), by)).collect();
            assert_eq!(versions.differing(), expected, "{versions:?}");
        }
    }

    #[test]
    fn a_number_is_its_digits() {
        let (was, theirs) = (user("Ada", ""), user("Ada", "+4930901820"));
        let versions =
            |mine| Versions { was: was.clone(), theirs: theirs.clone(), mine: user("Ada", mine) };
        assert_eq!(versions("+49 (30) 90-18-20").differing(), []);
        let differing = versions("+49 30 901821").differing();
        assert_eq!(differing, [(Place::Field(Field::Phone), ChangedBy::Both)]);
    }

    #[test]
    fn what_is_merged_is_theirs_but_for_what_is_picked() {
        let (was, theirs, mine) = (user("Ada", "+491"), user("Ida", "+491"), user("Eda", "+492"));
        let versions = Versions { was, theirs, mine };
        let picks =
            |name, phone| [(Place::Field(Field::Name), name), (Place::Field(Field::Phone), phone)];
        for (name, phone, merged) in [
            (Pick::Mine, Pick::Mine, user("Eda", "+492")),
            (Pick::Mine, Pick::Theirs, user("Eda", "+491")),
            (Pick::Theirs, Pick::Mine, user("Ida", "+492")),
            (Pick::Theirs, Pick::Theirs, user("Ida", "+491")),
        ] {
            assert_eq!(versions.merged(&picks(name, phone)), merged);
        }
        assert_eq!(versions.merged(&[]), versions.theirs);
    }

    #[test]
    fn each_module_of_a_role_differs_by_itself() {
        let role = |description: &str, status, chats, orders| RoleDraft {
            name: "Agent".to_owned(),
            description: description.to_owned(),
            status,
            grants: Grants::default().with("inbox.chats", chats).with("inbox.orders", orders),
        };
        let versions = Versions {
            was: role("", Status::Active, Level::None, Level::View),
            theirs: role("Theirs", Status::Active, Level::View, Level::Edit),
            mine: role("", Status::Inactive, Level::Edit, Level::View),
        };
        let level = |module| Place::Level(ModuleId::new_unchecked(module));
        let differing = versions.differing(&Catalogue::standard());
        assert_eq!(
            differing,
            [
                (Place::Field(Field::Description), ChangedBy::Them),
                (Place::Field(Field::Status), ChangedBy::Me),
                (level("inbox.chats"), ChangedBy::Both),
                (level("inbox.orders"), ChangedBy::Them),
            ]
        );
        let of = |chats| {
            let pick =
                |(place, by): &(Place, ChangedBy)| (place.clone(), by.pick().unwrap_or(chats));
            versions.merged(&differing.iter().map(pick).collect::<Vec<_>>())
        };
        let merged = |chats| role("Theirs", Status::Inactive, chats, Level::Edit);
        assert_eq!(of(Pick::Mine), merged(Level::Edit));
        assert_eq!(of(Pick::Theirs), merged(Level::View));
        // A level that is taken away is taken away.
        let back = Versions { mine: versions.was.clone(), ..versions.clone() };
        let none = back.merged(&[(level("inbox.chats"), Pick::Mine)]);
        assert_eq!(none.grants.level(&ModuleId::new_unchecked("inbox.chats")), Level::None);
    }
}

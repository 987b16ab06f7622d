//! The institution, its adults, its groups and the children in them.

use super::{AdultId, ChildId, GroupId};
use crate::{
    instrument::Birth,
    vocabulary::{AgeBand, Language, Role, Setting, kept},
};

/// What the institution says of itself; most of it is printed for parents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Institution {
    /// Its name.
    pub name: String,
    /// Whom parents can turn to.
    pub contact: String,
    /// Who can see what is written about a child.
    pub may_see: String,
    /// The municipality's own information text. The app states no legal basis.
    pub information: String,
    /// The numbers to ring when something is acute, as the institution writes them.
    pub acute_phones: String,
    /// How many years an assessment is kept at the most. Five unless set
    /// (Viborg's rule, domain.md §6).
    pub keep_years: u8,
    /// The language of the app.
    pub language: Language,
}

kept!(Institution {
    name,
    contact,
    may_see,
    information,
    acute_phones,
    keep_years,
    language,
});

impl Default for Institution {
    fn default() -> Self {
        Self {
            name: String::new(),
            contact: String::new(),
            may_see: String::new(),
            information: String::new(),
            acute_phones: String::new(),
            keep_years: 5,
            language: Language::default(),
        }
    }
}

/// One of the adults who look at the children here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adult {
    /// Its id.
    pub id: AdultId,
    /// Initials or first name.
    pub name: String,
    /// What the adult is to the children.
    pub role: Role,
}

kept!(Adult { id, name, role });

/// Gruppe: a room, a class, a district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// The kind of setting.
    pub setting: Setting,
    /// The form everybody within twelve months of it gets, if the group chose one.
    pub pinned: Option<AgeBand>,
    /// How many adults each look at a child before the dialogue, at least one.
    pub assessors: u8,
}

kept!(Group {
    id,
    name,
    setting,
    pinned,
    assessors,
});

/// A child. There is no field for a CPR number or an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// Its id.
    pub id: ChildId,
    /// The group it belongs to.
    pub group: GroupId,
    /// First name or initials: all that is printed for parents.
    pub given: String,
    /// Surname, where the team needs it to tell two children apart.
    pub surname: String,
    /// When it was born, to the month.
    pub birth: Birth,
}

kept!(Child {
    id,
    group,
    given,
    surname,
    birth,
});

impl Child {
    /// The name for the team's own screens.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{} {}", self.given, self.surname).trim().to_owned()
    }
}

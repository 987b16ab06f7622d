//! Names as they were on a day, for what must be printed for ever.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AdultId, GroupId, Register};

/// What the institution, the group and the adults behind an assessment or a position were
/// called on its day. A person may take another name or be erased, a group another name, and
/// a child may be handed over to where none of them is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamesOfTheDay {
    /// The institution.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub institution: String,
    /// The group the child was in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// The adults.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub adults: BTreeMap<AdultId, String>,
}

impl NamesOfTheDay {
    /// The names as the register knows them now.
    #[must_use]
    pub fn now(
        register: &Register,
        group: GroupId,
        adults: impl IntoIterator<Item = AdultId>,
    ) -> Self {
        let group = register.group(group).map(|group| group.name.clone());
        let name = |id| Some((id, register.adult(id)?.name.clone()));
        Self {
            institution: register.institution.name.clone(),
            group: group.unwrap_or_default(),
            adults: adults.into_iter().filter_map(name).collect(),
        }
    }

    /// What an adult was called; as the register knows them now, where nobody wrote it down.
    #[must_use]
    pub fn adult<'a>(&'a self, register: &'a Register, id: AdultId) -> Option<&'a str> {
        let then = self.adults.get(&id).filter(|name| !name.is_empty());
        let now = || register.adult(id).map(|adult| &adult.name);
        then.or_else(now).map(String::as_str)
    }
}

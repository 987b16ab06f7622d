//! Names as they were on a day, for what must be printed for ever.

use litemap::LiteMap;

use serde::{Deserialize, Serialize};

use super::AdultId;

/// What the institution, the group and the adults behind an assessment or a position were
/// called on its day. A person may take another name or be erased, a group another name, and
/// a child may be handed over to where none of them is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamesOfTheDay {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub institution: String,
    /// The group the child was in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// The adults.
    #[serde(default, skip_serializing_if = "LiteMap::is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "crate::schema::MapOf<AdultId, String>")
    )]
    pub adults: LiteMap<AdultId, String>,
}

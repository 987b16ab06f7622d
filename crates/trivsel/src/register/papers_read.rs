//! Who has read what the parents' papers say in a language.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Day, PaperLanguage};

/// Somebody who reads a language has read its sentences of the parents' papers and found that they
/// say what the Danish ones say; or that was taken back. It holds for these texts alone: where one of
/// them is changed, the papers are a draft again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PapersRead {
    pub language: PaperLanguage,
    /// The sum of the texts that were read.
    pub texts: String,
    /// Who read them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reader: String,
    /// The day they were read.
    pub on: Day,
    /// It was a mistake.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub taken_back: bool,
}

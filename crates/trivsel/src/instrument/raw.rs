//! The model file as it is written, before anything in it is believed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A text by language code.
pub type RawText = BTreeMap<String, String>;

/// The whole file. Everything may be missing here; `lint` tells what must not.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawModel {
    #[serde(rename = "$schema", skip_serializing_if = "String::is_empty")]
    pub schema: String,
    pub format: u32,
    pub id: String,
    pub version: String,
    pub title: RawText,
    pub about: RawText,
    pub sheet_line: RawText,
    pub durations: Vec<RawDuration>,
    pub positions: Vec<RawPosition>,
    pub areas: Vec<RawArea>,
    pub indicators: Vec<RawIndicator>,
}

/// What the adults can and must do at a position, and what parents read of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawPosition {
    pub step: String,
    pub can: Vec<RawText>,
    pub must: Vec<RawText>,
    pub parents: RawText,
}

/// What parents read of an area, by answer.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawArea {
    pub id: String,
    pub parents: BTreeMap<String, RawText>,
}

/// A fixed phrase for how long, and what it means.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawDuration {
    pub phrase: RawText,
    pub meaning: RawText,
}

/// One sign to look for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawIndicator {
    pub id: String,
    pub area: String,
    pub band: String,
    pub about: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_month: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only_in: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub acute: bool,
    pub name: RawText,
    pub green: RawText,
    pub yellow: RawText,
    pub red: RawText,
}

//! The handleguide file as it is written, before anything in it is believed.

use serde::{Deserialize, Serialize};

use super::raw::RawText;

/// The whole file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawHandleguide {
    #[serde(rename = "$schema", skip_serializing_if = "String::is_empty")]
    pub schema: String,
    pub format: u32,
    pub id: String,
    pub version: String,
    pub rhythm: Vec<RawRhythmWeeks>,
    pub ladder: Vec<RawLadderStep>,
    pub offers: Vec<RawOffer>,
    pub guide: Vec<RawGuideLines>,
    pub ideas: Vec<RawIdea>,
    pub plans: Vec<RawPlan>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawRhythmWeeks {
    pub id: String,
    pub weeks: u8,
    pub source: RawText,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawLadderStep {
    pub id: String,
    pub name: RawText,
    pub decides: RawText,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawOffer {
    pub id: String,
    pub rung: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only_in: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub needs_consent: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub opens_case: bool,
    pub name: RawText,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<RawText>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawGuideLines {
    pub step: String,
    pub settings: Vec<String>,
    pub must: Vec<RawText>,
    pub can: Vec<RawText>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawIdea {
    pub id: String,
    pub rung: String,
    pub area: String,
    pub band: String,
    pub text: RawText,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawPlan {
    pub id: String,
    pub name: RawText,
    pub about: RawText,
    pub source: RawText,
    pub phases: Vec<RawPhase>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawPhase {
    pub until_week: u32,
    pub name: RawText,
    pub text: RawText,
}

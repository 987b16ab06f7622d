//! The resources of FHIR R4 that a file holds, with the fields that are used here and no others.

use serde::Serialize;
use trivsel::vocabulary::Day;

/// Any of them. `resourceType` says which.
#[derive(Serialize)]
#[serde(tag = "resourceType")]
pub enum Resource {
    Bundle(Bundle),
    Patient(Patient),
    Questionnaire(Questionnaire),
    QuestionnaireResponse(QuestionnaireResponse),
}

#[derive(Serialize)]
pub struct Bundle {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub entry: Vec<BundleEntry>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BundleEntry {
    pub full_url: String,
    pub resource: Resource,
}

/// The child: an id, and nothing else of it.
#[derive(Serialize)]
pub struct Patient {
    pub id: &'static str,
    pub identifier: [Identifier; 1],
}

#[derive(Serialize)]
pub struct Identifier {
    pub system: &'static str,
    pub value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Questionnaire {
    pub language: &'static str,
    pub url: &'static str,
    pub version: &'static str,
    pub name: &'static str,
    pub title: &'static str,
    pub status: &'static str,
    pub subject_type: [&'static str; 1],
    pub publisher: &'static str,
    pub description: &'static str,
    pub item: Vec<QuestionItem>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QuestionItem {
    pub link_id: &'static str,
    pub text: &'static str,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub repeats: bool,
    pub answer_option: Vec<AnswerOption>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AnswerOption {
    pub value_string: &'static str,
}

#[derive(Serialize)]
pub struct QuestionnaireResponse {
    pub language: &'static str,
    pub contained: Vec<Resource>,
    pub questionnaire: String,
    pub status: &'static str,
    pub subject: Reference,
    pub authored: Day,
    pub item: Vec<AnsweredItem>,
}

#[derive(Serialize)]
pub struct Reference {
    pub reference: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AnsweredItem {
    pub link_id: &'static str,
    pub answer: [GivenAnswer; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GivenAnswer {
    pub value_string: &'static str,
}

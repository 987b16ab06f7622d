//! The schema that is handed out with the readable files, made from the types that write them.

use expect_test::expect_file;
use schemars::{JsonSchema, Schema, generate::SchemaSettings, transform::transform_subschemas};
use trivsel::{
    register::{ChildId, Fact, every_fact::every_fact},
    schema::without_null,
    vocabulary::{Id, each_text},
};

use super::{AccessCopyFile, Everything};

/// Everything in a vault, or the copy of everything about one child for its parents. A field that
/// says nothing is left out. See readable.md.
#[derive(JsonSchema)]
#[schemars(title = "Trivselsspor's readable files, version 1")]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is asked for")]
enum ReadableFile<'a> {
    Everything(Everything<'a>),
    AccessCopy(AccessCopyFile<'a>),
}

/// The schema, as the text of a file.
pub fn schema() -> String {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(strict);
    let schema = settings
        .into_generator()
        .into_root_schema_for::<ReadableFile>();
    let mut schema = schema.to_value();
    // Whether serde_json keeps an order of its own is told by whatever else is built.
    schema.sort_all_objects();
    format!("{schema:#}\n")
}

/// What is true of every object in the files: it has no fields but those that are told, and what
/// says nothing is left out instead of being `null`.
fn strict(schema: &mut Schema) {
    transform_subschemas(&mut strict, schema);
    let Some(fields) = schema.as_object_mut() else {
        return;
    };
    if let Some(said) = fields
        .get_mut("properties")
        .and_then(|it| it.as_object_mut())
    {
        for field in said.values_mut() {
            if let Ok(field) = <&mut Schema>::try_from(field) {
                without_null(field);
            }
        }
        fields.insert("additionalProperties".to_owned(), false.into());
    }
    // Of a comment the first paragraph: what comes behind it is for whoever reads the source. The
    // links are followed by Rust's own documentation alone.
    if let Some(description) = fields.get_mut("description")
        && let Some(text) = description.as_str()
    {
        let text = text.split("\n\n").next().unwrap_or_default();
        let text = text.replace('\n', " ");
        *description = text.replace("[`", "").replace("`]", "").into();
    }
}

/// Demands that everything is said that can be: every field, every text, every list.
fn filled(schema: &mut Schema) {
    transform_subschemas(&mut filled, schema);
    let Some(fields) = schema.as_object_mut() else {
        return;
    };
    if let Some(said) = fields.get("properties").and_then(|it| it.as_object()) {
        let names: Vec<_> = said.keys().cloned().collect();
        fields.insert("required".to_owned(), names.into());
    }
    for least in ["minLength", "minItems", "minProperties"] {
        fields.insert(least.to_owned(), 1.into());
    }
}

/// What the tests of every fact rest on: a field that is said nowhere would be tested nowhere.
#[test]
fn every_made_up_fact_says_something_in_every_field_and_no_text_twice() {
    let settings = SchemaSettings::draft2020_12().with_transform(filled);
    let schema = settings.into_generator().into_root_schema_for::<Fact>();
    let validator = jsonschema::validator_for(schema.as_value()).unwrap();
    for fact in every_fact(ChildId(Id::from_bytes([1; 16])), "mark") {
        let json = serde_json::to_value(&fact).unwrap();
        let problems: Vec<_> = validator
            .iter_errors(&json)
            .map(|it| it.to_string())
            .collect();
        assert_eq!(problems, [] as [String; 0], "{:?}", fact.name());
        let mut texts = Vec::new();
        each_text(&fact, &mut |text| texts.push(text.to_owned()));
        texts.retain(|text| text.starts_with("mark"));
        let all = texts.len();
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), all, "{:?}: {texts:?}", fact.name());
    }
}

/// `docs/readable.schema.json` is written by this test and by nobody's hand:
/// `UPDATE_EXPECT=1 cargo test -p exchange schema`.
#[test]
fn the_schema_in_docs_is_that_of_the_types() {
    expect_file!["../../../../docs/readable.schema.json"].assert_eq(&schema());
}

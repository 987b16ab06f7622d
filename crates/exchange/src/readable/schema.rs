//! The schema that is handed out with the readable files, made from the types that write them.

use expect_test::expect_file;
use schemars::{JsonSchema, Schema, generate::SchemaSettings, transform::transform_subschemas};
use trivsel::schema::without_null;

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

/// `docs/readable.schema.json` is written by this test and by nobody's hand:
/// `UPDATE_EXPECT=1 cargo test -p exchange schema`.
#[test]
fn the_schema_in_docs_is_that_of_the_types() {
    expect_file!["../../../../docs/readable.schema.json"].assert_eq(&schema());
}

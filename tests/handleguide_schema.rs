//! The JSON Schema beside the handleguide says the same as the handleguide.

use serde_json::{Value, json};

fn handleguide() -> Value {
    serde_json::from_str(include_str!("../models/handleguide.json"))
        .expect("the file beside this test is JSON")
}

fn fits(guide: &Value) -> bool {
    let schema = serde_json::from_str(include_str!("../models/handleguide.schema.json"))
        .expect("the file beside this test is JSON");
    jsonschema::validator_for(&schema)
        .expect("the schema is a schema")
        .is_valid(guide)
}

#[test]
fn the_built_in_handleguide_fits_and_what_has_another_shape_does_not() {
    assert!(fits(&handleguide()));
    for (place, value) in [
        ("/format", json!(2)),
        ("/ladder/0/id", json!("first")),
        ("/offers/0/rung", json!("authority")),
        ("/offers/1/contact/da", json!("")),
        ("/offers/1/contact", json!("Ring")),
        ("/offers/6/opens_case", json!("yes")),
        ("/guide/0/settings", json!(["club"])),
        ("/guide/0/must/0/en", json!("")),
        ("/ideas/0/band", json!("0-3")),
        ("/ideas/0/text/da", json!("ø".repeat(161))),
        ("/plans/0/phases/0/until_week", json!(27)),
        ("/plans/0/phases", json!([])),
    ] {
        let mut spoiled = handleguide();
        *spoiled.pointer_mut(place).expect("the place is there") = value;
        assert!(!fits(&spoiled), "{place}");
    }
}

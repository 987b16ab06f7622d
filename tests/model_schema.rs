//! The JSON Schema beside the model says the same as the model: the built-in one
//! fits it, and what the linter refuses for its shape does not.

use serde_json::{Value, json};

fn model() -> Value {
    serde_json::from_str(include_str!("../models/trivsel-0-10.json"))
        .expect("the file beside this test is JSON")
}

fn fits(model: &Value) -> bool {
    let schema = serde_json::from_str(include_str!("../models/trivsel.schema.json"))
        .expect("the file beside this test is JSON");
    jsonschema::validator_for(&schema)
        .expect("the schema is a schema")
        .is_valid(model)
}

#[test]
fn the_built_in_model_fits() {
    assert!(fits(&model()));
}

#[test]
fn what_has_another_shape_does_not() {
    for (place, value) in [
        ("/indicators/0/area", json!("weather")),
        ("/indicators/0/band", json!("0-3")),
        ("/indicators/0/about", json!("parents")),
        ("/indicators/0/from_month", json!(132)),
        ("/indicators/0/only_in", json!(["club"])),
        ("/durations/1/meaning", json!({ "da": "To måneder." })),
        ("/indicators/0/yellow/en", json!("")),
        ("/indicators/0/red/da", json!("ø".repeat(161))),
        ("/positions/0/step", json!("blue")),
        ("/format", json!(2)),
    ] {
        let mut spoiled = model();
        let (parent, name) = place.rsplit_once('/').expect("a place has a parent");
        let parent = spoiled.pointer_mut(parent).expect("the place is there");
        match parent {
            Value::Array(all) => all[name.parse::<usize>().expect("a number")] = value,
            other => other[name] = value,
        }
        assert!(!fits(&spoiled), "{place}");
    }
    let mut without_a_step = model();
    without_a_step["indicators"][0]
        .as_object_mut()
        .expect("the file beside this test is JSON")
        .remove("red");
    assert!(!fits(&without_a_step));
}

//! What is written is read, what is newer is told from what is broken.

use super::*;
use crate::{
    register::every_fact::{ADULT, every_fact},
    vocabulary::Id,
};

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn entries() -> impl Iterator<Item = Entry> {
    let facts = every_fact(ChildId(id(1)), "x");
    (1u8..).zip(facts).map(|(number, fact)| Entry {
        id: EntryId(id(number)),
        device: DeviceId(id(0xd)),
        adult: Some(ADULT),
        clock: number.into(),
        sequence: number.into(),
        seen: [(DeviceId(id(0xe)), 7)].into_iter().collect(),
        at: Moment(1_795_680_000_000),
        fact,
    })
}

#[test]
fn every_fact_is_read_back_as_it_was_written_under_its_own_name() {
    for entry in entries() {
        let bytes = encode(&entry);
        let json: Value = serde_json::from_slice(&bytes).unwrap();
        let name = serde_json::to_value(entry.fact.name()).unwrap();
        let said = json["fact"].as_object().unwrap();
        assert_eq!(said.keys().collect::<Vec<_>>(), [name.as_str().unwrap()]);
        assert_eq!(decode(&bytes), Ok(Decoded::Entry(Box::new(entry))));
    }
}

/// An entry with its JSON changed.
fn changed(entry: &Entry, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut json = serde_json::to_value(entry).unwrap();
    change(&mut json);
    serde_json::to_vec(&json).unwrap()
}

#[test]
fn a_field_that_is_unknown_here_is_passed_over_wherever_it_stands() {
    fn add(json: &mut Value) {
        match json {
            Value::Object(fields) => {
                fields.values_mut().for_each(add);
                fields.insert("later".to_owned(), Value::from([1.5]));
            }
            Value::Array(list) => list.iter_mut().for_each(add),
            _ => {}
        }
    }
    for entry in entries() {
        // The header, the fact, and whatever lies in it that is no map by id or word.
        let bytes = changed(&entry, |json| {
            let fact = json["fact"].as_object_mut().unwrap();
            for said in fact.values_mut() {
                said["later"] = Value::from("x");
                for list in said.as_object_mut().unwrap().values_mut() {
                    list.as_array_mut().into_iter().flatten().for_each(add);
                }
            }
            json["later"] = Value::from(true);
        });
        assert_eq!(decode(&bytes), Ok(Decoded::Entry(Box::new(entry))));
    }
}

#[test]
fn a_fact_of_a_newer_version_is_known_by_its_name_and_child() {
    for entry in entries() {
        let said = serde_json::json!({ "child": id(1).to_string(), "dreams": [1] });
        let bytes = changed(&entry, |json| {
            json["fact"] = serde_json::json!({ "dreams_told": said });
        });
        let newer = NewerFact {
            stamp: entry.clone().into_parts().0,
            name: "dreams_told".to_owned(),
            child: Some(ChildId(id(1))),
            json: said,
            bytes: bytes.clone(),
        };
        assert_eq!(decode(&bytes), Ok(Decoded::Newer(Box::new(newer))));
    }
}

#[track_caller]
fn check_error(bytes: &[u8], path: &str, reason: &str) {
    let error = decode(bytes).unwrap_err();
    assert_eq!(error.path, path);
    assert!(error.reason.contains(reason), "{error}");
    // A person who looks for the fault reads both.
    assert_eq!(error.to_string(), format!("{path}: {}", error.reason));
}

#[test]
fn what_is_broken_says_where() {
    let entry = entries()
        .find(|entry| entry.fact.name() == FactName::AssessmentFinished)
        .unwrap();
    let path = "fact.assessment_finished.model.version";
    let bytes = changed(&entry, |json| {
        json["fact"]["assessment_finished"]["model"]["version"] = 1.into();
    });
    check_error(&bytes, path, "a string");
    let bytes = changed(&entry, |json| {
        json["fact"]["assessment_finished"]["band"] = "old".into();
    });
    check_error(&bytes, "fact.assessment_finished.band", "`old`");
    let bytes = changed(&entry, |json| json["clock"] = "late".into());
    check_error(&bytes, "clock", "u64");
    let bytes = changed(&entry, |json| {
        drop(json.as_object_mut().unwrap().remove("id"))
    });
    check_error(&bytes, ".", "id");
    check_error(b"TSPR", ".", "expected value");
    check_error(&[encode(&entry), encode(&entry)].concat(), ".", "behind");
    check_error(&encode(&entry)[..40], "id", "EOF");
    let mut bytes = encode(&entry);
    let at = bytes.windows(4).position(|it| it == b"note").unwrap();
    bytes[at + 9] = 0xff;
    let path = "fact.assessment_finished.answers.areas.emotions.note";
    check_error(&bytes, path, "utf-8");
}

/// A file that only nests takes no more of the stack than one that is refused early.
#[test]
fn what_is_nested_too_deep_is_refused() {
    for open in ["[", "{\"fact\":"] {
        assert!(decode(open.repeat(1_000_000).as_bytes()).is_err());
    }
}

/// One of every fact as format 1 was first written. It is read for ever, with everything
/// that it says.
const FORMAT_1: &str = include_str!("../../../tests/formats/entries-1.jsonl");

#[test]
fn what_was_written_is_read_for_ever() {
    let mut names = Vec::new();
    for line in FORMAT_1.lines() {
        let Ok(Decoded::Entry(entry)) = decode(line.as_bytes()) else {
            panic!("not read: {line}");
        };
        names.push(entry.fact.name());
        let again: Value = serde_json::from_slice(&encode(&entry)).unwrap();
        assert_eq!(again, serde_json::from_str::<Value>(line).unwrap());
    }
    assert_eq!(names.len(), 19);
    names.dedup();
    assert_eq!(names.len(), 19);
}

/// Prints one of every fact, to be kept where a new one is added.
#[test]
#[ignore = "only prints"]
fn prints_entries_to_keep() {
    for entry in entries() {
        println!("{}", String::from_utf8(encode(&entry)).unwrap());
    }
}

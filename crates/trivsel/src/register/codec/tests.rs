//! What is written is read, what is newer is told from what is broken.

use std::{collections::BTreeSet, env, fs::File, io::Write};

use super::*;
use crate::{
    register::{
        Authority,
        every_fact::{ADULT, every_fact},
    },
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
            unknown_word: None,
            child: Some(ChildId(id(1))),
            json: said,
            bytes: bytes.clone(),
        };
        assert_eq!(decode(&bytes), Ok(Decoded::Newer(Box::new(newer))));
        let bytes = changed(&entry, |json| json["fact"] = "all_slept".into());
        let Ok(Decoded::Newer(newer)) = decode(&bytes) else {
            panic!("a fact that says its name only is taken for damage");
        };
        assert_eq!((newer.name.as_str(), newer.child), ("all_slept", None));
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

/// What a newer app says with a word of its own, wherever in a fact it stands, is its entry and no
/// damage: it is known by its stamp, its child and the place of the word.
#[test]
fn a_word_of_a_newer_version_makes_a_newer_entry_of_any_fact() {
    for entry in entries() {
        let json = serde_json::to_value(&entry).unwrap();
        for place in places(&json["fact"], "fact") {
            let bytes = changed(&entry, |json| {
                *json.pointer_mut(&place).unwrap() = serde_json::json!({ "of": "tomorrow" });
            });
            match decode(&bytes) {
                // The child itself: under whose key it belongs nobody can tell.
                Err(_) => assert!(place.ends_with("/child"), "{place}"),
                Ok(Decoded::Newer(newer)) => {
                    assert_eq!(newer.stamp, entry.clone().into_parts().0);
                    assert_eq!(newer.child, entry.fact.child(), "{place}");
                    assert_eq!(newer.bytes, bytes);
                    let of_leaders = entry.fact.authority() == Authority::Leader;
                    assert!(
                        !of_leaders || newer.may_be_for_leaders(newer.stamp.device),
                        "{}",
                        newer.name
                    );
                    let path = newer.unknown_word.unwrap().path;
                    let (path, place) = (bare(path.trim_end_matches(".of")), bare(&place));
                    assert!(place.starts_with(&path), "{path}: {place}");
                }
                other => panic!("{place}: {other:?}"),
            }
        }
    }
}

/// A path without what stands between its names.
fn bare(path: &str) -> String {
    path.chars().filter(|it| !"./[]".contains(*it)).collect()
}

/// Where something stands that has nothing in it, as JSON pointers.
fn places(json: &Value, path: &str) -> Vec<String> {
    let path = if path.starts_with('/') {
        path.to_owned()
    } else {
        format!("/{path}")
    };
    match json {
        Value::Object(fields) => {
            let fields = fields.iter();
            fields
                .flat_map(|(name, it)| places(it, &format!("{path}/{name}")))
                .collect()
        }
        Value::Array(list) => {
            let list = list.iter().enumerate();
            list.flat_map(|(at, it)| places(it, &format!("{path}/{at}")))
                .collect()
        }
        _ => vec![path],
    }
}

#[test]
fn a_role_of_tomorrow_keeps_the_adult_for_the_app_that_knows_it() {
    let entry = entries()
        .find(|entry| entry.fact.name() == FactName::AdultChanged)
        .unwrap();
    let bytes = changed(&entry, |json| {
        json["fact"]["adult_changed"]["changes"]["role"] = "speech_therapist".into();
    });
    let Ok(Decoded::Newer(newer)) = decode(&bytes) else {
        panic!("it is taken for damage");
    };
    let word = newer.unknown_word.unwrap();
    assert_eq!(word.path, "fact.adult_changed.changes.role");
    assert!(word.reason.contains("`speech_therapist`"), "{word}");
}

#[test]
fn what_is_broken_says_where() {
    let entry = entries()
        .find(|entry| entry.fact.name() == FactName::AssessmentFinished)
        .unwrap();
    let bytes = changed(&entry, |json| json["clock"] = "late".into());
    check_error(&bytes, "clock", "u64");
    let bytes = changed(&entry, |json| {
        json["fact"]["assessment_finished"]["child"] = "nobody".into();
    });
    check_error(&bytes, "fact.assessment_finished.child", "");
    let bytes = changed(&entry, |json| {
        let said = json["fact"]["assessment_finished"].clone();
        json["fact"]["put_off"] = said;
    });
    check_error(&bytes, "fact.assessment_finished", "");
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

/// Every fact as format 1 was first written, with everything that it says. It is read for ever:
/// lines are added at the end, and none is ever changed or taken away.
const FORMAT_1: &str = include_str!("../../../tests/formats/entries-1.jsonl");
const FORMAT_1_FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/formats/entries-1.jsonl");

#[test]
fn what_was_written_is_read_for_ever() {
    for line in FORMAT_1.lines() {
        let Ok(Decoded::Entry(entry)) = decode(line.as_bytes()) else {
            panic!("a kept entry is not read any more; mend its type, not the file: {line}");
        };
        let again: Value = serde_json::from_slice(&encode(&entry)).unwrap();
        assert_eq!(again, serde_json::from_str::<Value>(line).unwrap());
    }
}

/// The names of everything that an entry says, by their paths; what stands in lists under one path.
fn said(json: &Value, path: &str, all: &mut BTreeSet<String>) {
    match json {
        Value::Object(fields) => {
            for (name, it) in fields {
                let path = format!("{path}.{name}");
                said(it, &path, all);
                all.insert(path);
            }
        }
        Value::Array(list) => list.iter().for_each(|it| said(it, path, all)),
        _ => {}
    }
}

/// A fact or a field that is not kept could be renamed, and nobody would notice before an
/// institution opened what it wrote last year. With `UPDATE_EXPECT=1` what is missing is written at the
/// end of the file.
#[test]
fn every_fact_is_kept_with_every_field() {
    let mut kept = BTreeSet::new();
    for line in FORMAT_1.lines() {
        let json: Value = serde_json::from_str(line).unwrap();
        said(&json["fact"], "fact", &mut kept);
    }
    let (mut to_add, mut not_kept) = (String::new(), vec![]);
    for entry in entries() {
        let mut now = BTreeSet::new();
        let json = serde_json::to_value(&entry).unwrap();
        said(&json["fact"], "fact", &mut now);
        let missing: Vec<_> = now.difference(&kept).collect();
        if !missing.is_empty() {
            to_add += &(String::from_utf8(encode(&entry)).unwrap() + "\n");
            not_kept.push(missing.into_iter().cloned().collect::<Vec<_>>());
        }
    }
    if env::var_os("UPDATE_EXPECT").is_some() {
        let mut file = File::options().append(true).open(FORMAT_1_FILE).unwrap();
        file.write_all(to_add.as_bytes()).unwrap();
        return;
    }
    assert!(
        to_add.is_empty(),
        "Not kept in {FORMAT_1_FILE}, as UPDATE_EXPECT=1 keeps it: {not_kept:?}"
    );
    let names: BTreeSet<_> = FactName::ALL
        .iter()
        .map(|name| serde_json::to_value(name).unwrap())
        .map(|name| format!("fact.{}", name.as_str().unwrap()))
        .collect();
    let of_kept = kept.iter().filter(|path| path.matches('.').count() == 1);
    assert_eq!(of_kept.cloned().collect::<BTreeSet<_>>(), names);
}

/// An entry from the end of all clocks would hold over whatever is written later, and a number above
/// this is not read alike everywhere.
#[test]
fn a_clock_above_what_a_device_can_reach_is_broken() {
    let entry = entries().next().unwrap();
    for name in ["clock", "sequence"] {
        for newer in [false, true] {
            let at = |number: u64| {
                decode(&changed(&entry, |json| {
                    json[name] = number.into();
                    if newer {
                        json["fact"] = serde_json::json!({ "dreams_told": {} });
                    }
                }))
            };
            assert!(at((1 << 53) - 1).is_ok());
            for number in [1 << 53, u64::MAX] {
                assert_eq!(at(number).unwrap_err().path, name);
            }
        }
    }
}

//! What the file says, that it is FHIR R4, and what never stands in it.

use std::{collections::BTreeSet, fs, rc::Rc};

use expect_test::{ExpectFile, expect_file};
use serde_json::Value;
use trivsel::{
    insight::latest_position,
    register::{
        ChildId, Entry, EntryId, Fact, JointPosition, Recorded, Register, every_fact::every_fact,
    },
    vocabulary::{Answer, Area, Id, Language, Step, each_text},
};

use super::*;

const CHILD: ChildId = ChildId(Id::from_bytes([0x1b; 16]));
const OTHER: ChildId = ChildId(Id::from_bytes([0x0d; 16]));
/// What stands for the child in the examples.
const SUBJECT: Id = Id::from_bytes([0xc4; 16]);
const MARK: &str = "mærke";

/// Every fact that there is about two children, with a mark in each of its texts.
fn register() -> Register {
    Register::fold(entries())
}

fn entries() -> Vec<Entry> {
    let facts = [CHILD, OTHER].map(|child| every_fact(child, MARK)).concat();
    let facts = facts.into_iter();
    let facts = facts.filter(|fact| !matches!(fact, Fact::ChildErased { .. }));
    let entry = |(number, fact): (u8, Fact)| Entry::made_up(number, None, fact);
    (1u8..).zip(facts).map(entry).collect()
}

/// The position of the register, changed.
fn position(change: impl FnOnce(&mut JointPosition)) -> Recorded<JointPosition> {
    let mut position = latest_position(&register(), CHILD).unwrap().clone();
    // A device numbers its own entries, and another fact before it would move this one.
    position.entry = EntryId(Id::from_bytes([0xe7; 16]));
    position.stamp = Rc::clone(&position.stamp);
    change(&mut position.value);
    position
}

fn standing(whole: Step, areas: [Answer; 6]) -> Recorded<JointPosition> {
    position(|it| {
        it.whole = whole;
        it.areas = Area::ALL.iter().copied().zip(areas).collect();
    })
}

const GREEN: Answer = Answer::Seen(Step::Green);
const YELLOW: Answer = Answer::Seen(Step::Yellow);
const RED: Answer = Answer::Seen(Step::Red);

fn examples() -> [(Recorded<JointPosition>, ExpectFile); 3] {
    let unseen = Answer::NotSeen;
    [
        (
            standing(Step::Green, [GREEN, GREEN, GREEN, unseen, GREEN, GREEN]),
            expect_file!["../../../../examples/fhir/position-groen.json"],
        ),
        (
            standing(Step::Yellow, [YELLOW, GREEN, YELLOW, GREEN, GREEN, GREEN]),
            expect_file!["../../../../examples/fhir/position-gul.json"],
        ),
        (
            standing(Step::Red, [RED, RED, GREEN, unseen, YELLOW, RED]),
            expect_file!["../../../../examples/fhir/position-roed.json"],
        ),
    ]
}

/// HL7's own JSON Schema of FHIR R4: see `tests/fhir/README.md`.
fn schema() -> jsonschema::Validator {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fhir/fhir-r4.schema.json"
    );
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn read(file: &[u8]) -> Value {
    serde_json::from_slice(file).unwrap()
}

/// The answers in a file to this questionnaire.
fn answers<'a>(file: &'a Value, questionnaire: &str) -> &'a Value {
    let entries = file["entry"].as_array().unwrap().iter();
    let mut found = entries.map(|it| &it["resource"]).filter(|it| {
        it["resourceType"] == "QuestionnaireResponse" && it["questionnaire"] == questionnaire
    });
    let answers = found.next().unwrap();
    assert!(found.next().is_none());
    answers
}

#[test]
fn the_examples_are_what_is_written_and_are_fhir_r4() {
    let schema = schema();
    for (position, expected) in examples() {
        let file = position_file(&position, SUBJECT).unwrap();
        let problems: Vec<_> = schema
            .iter_errors(&read(&file))
            .map(|it| it.to_string())
            .collect();
        assert_eq!(problems, [] as [String; 0]);
        expected.assert_eq(&format!("{}\n", String::from_utf8(file).unwrap()));
    }
}

/// A schema that takes everything would tell nothing.
#[test]
fn the_schema_refuses_what_is_no_fhir() {
    let schema = schema();
    let [(position, _), ..] = examples();
    let file = read(&position_file(&position, SUBJECT).unwrap());
    assert!(schema.is_valid(&file));
    let mut breaks = vec![("/entry/1/resource/authored", Value::from("25. november"))];
    breaks.push(("/entry/1/resource/status", Value::from("done")));
    breaks.push(("/entry/1/resource/contained/0/navn", Value::from("Noah")));
    breaks.push(("/entry/1/resource/item/0/answer/0/valueColour", 1.into()));
    breaks.push(("/entry/0/resource/item/0/type", Value::from("colour")));
    breaks.push(("/type", Value::from("heap")));
    for (place, wrong) in breaks {
        let (parent, field) = place.rsplit_once('/').unwrap();
        let mut broken = file.clone();
        broken.pointer_mut(parent).unwrap()[field] = wrong;
        assert!(!schema.is_valid(&broken), "{place}");
    }
}

/// The names of an object's fields by the alphabet: as they lie is up to what else is built along with
/// this, since one crate that asks `serde_json` for the order of writing asks for all.
fn said(object: &Value) -> Vec<&String> {
    let mut said: Vec<_> = object.as_object().unwrap().keys().collect();
    said.sort();
    said
}

/// The rules of `KLGatewayChildrenQuestionnaireResponse` and of its TOPI questionnaire, as the guide
/// writes them (`questionnaireResponse.fsh` and `topi.fsh`, version 2.1.0), but for the two that are
/// about who the subject is: `docs/fhir.md` tells of these.
#[test]
fn the_answers_keep_the_rules_of_the_guide_but_for_the_subject() {
    for (position, _) in examples() {
        let file = read(&position_file(&position, SUBJECT).unwrap());
        let topi = answers(&file, TOPI);
        let expected = match position.value.whole {
            Step::Green => "Grøn",
            Step::Yellow => "Gul",
            Step::Red => "Rød",
        };
        let items = topi["item"].as_array().unwrap();
        assert_eq!(items.len(), 1);
        assert_eq!(items[0]["linkId"], "1vurdering");
        assert_eq!(items[0]["answer"][0]["valueString"], expected);
        let own = answers(&file, &format!("{SIX_AREAS}|{SIX_AREAS_VERSION}"));
        for response in [topi, own] {
            assert_eq!(response["authored"], position.value.on.to_string());
            let fields = response.as_object().unwrap();
            for none in [
                "identifier",
                "partOf",
                "basedOn",
                "encounter",
                "author",
                "source",
            ] {
                assert!(!fields.contains_key(none), "{none}");
            }
            let items = response["item"].as_array().unwrap();
            assert!((1..=36).contains(&items.len()));
            for item in items {
                assert_eq!(said(item), ["answer", "linkId"]);
                let given = item["answer"].as_array().unwrap();
                assert_eq!(given.len(), 1);
                assert_eq!(said(&given[0]), ["valueString"]);
                let length = given[0]["valueString"].as_str().unwrap().chars().count();
                assert!((1..=30).contains(&length));
            }
        }
    }
}

/// What FHIR asks of the two together: the answers are those of the questionnaire that lies beside
/// them, each question is answered once, and the subject is the contained child.
#[test]
fn the_six_areas_answer_the_questionnaire_beside_them() {
    for (position, _) in examples() {
        let file = read(&position_file(&position, SUBJECT).unwrap());
        let asked = &file["entry"][0]["resource"];
        let canonical = format!("{}|{}", asked["url"].as_str().unwrap(), SIX_AREAS_VERSION);
        let own = answers(&file, &canonical);
        let questions = asked["item"].as_array().unwrap();
        let items = own["item"].as_array().unwrap();
        assert_eq!(questions.len(), items.len());
        for ((question, item), area) in questions.iter().zip(items).zip(Area::ALL) {
            assert_eq!(question["linkId"], item["linkId"]);
            let said = &item["answer"][0];
            let options = question["answerOption"].as_array().unwrap();
            assert!(options.contains(said), "{said}");
            let word = position.value.answer(*area).word(Language::Danish);
            assert_eq!(said["valueString"], word);
        }
        for entry in &file["entry"].as_array().unwrap()[1..] {
            let response = &entry["resource"];
            assert_eq!(response["subject"]["reference"], "#barn");
            assert_eq!(response["contained"][0]["id"], "barn");
        }
        let urls = file["entry"].as_array().unwrap().iter();
        let urls: BTreeSet<_> = urls.map(|it| it["fullUrl"].as_str().unwrap()).collect();
        assert_eq!(urls.len(), 3);
    }
}

/// Nothing that anybody wrote, nobody's name and nothing of another child: what is in the file is what
/// every file has, the day, the colours and the child's id in such files.
#[test]
fn no_name_no_note_and_no_other_child_stand_in_the_file() {
    let register = register();
    let position = latest_position(&register, CHILD).unwrap();
    let file = String::from_utf8(position_file(position, SUBJECT).unwrap()).unwrap();
    let mut written = 0;
    for fact in every_fact(CHILD, MARK) {
        each_text(&fact, &mut |text| {
            if text.starts_with(MARK) {
                assert!(!file.contains(text), "{text}");
                written += 1;
            }
        });
    }
    assert!(written > 50, "{written}");
    assert!(!file.contains(MARK));
    for id in [
        CHILD.0,
        OTHER.0,
        position.value.round.0,
        position.value.group.0,
    ] {
        assert!(!file.contains(&urn(id)) && !file.contains(&id.to_string()));
    }
    let digits = |it: &str| it.chars().filter(char::is_ascii_digit).count();
    let told = read(file.as_bytes());
    let id = urn(SUBJECT);
    let expected = format!(
        r#"{{"id":"barn","identifier":[{{"system":"urn:ietf:rfc3986","value":"{id}"}}],"resourceType":"Patient"}}"#
    );
    let mut patient = answers(&told, TOPI)["contained"][0].clone();
    patient.sort_all_objects();
    assert_eq!(patient.to_string(), expected);
    // A CPR number is a word of its own with ten digits.
    let words = file.split(|it: char| !it.is_ascii_digit() && it != '-');
    assert!(words.clone().any(|it| digits(it) == 8), "the day is there");
    assert!(!words.clone().any(|it| digits(it) == 10));
}

#[test]
fn where_nothing_was_seen_there_is_no_file() {
    let unseen = [Answer::NotSeen; 6];
    assert!(position_file(&standing(Step::Green, unseen), SUBJECT).is_none());
    assert!(position_file(&standing(Step::Yellow, unseen), SUBJECT).is_some());
}

/// The browser's history has the register's own id, and the receiver has the file.
#[test]
fn the_child_has_an_id_of_its_own_that_stays_and_tells_nothing_of_the_register() {
    let all = entries();
    let [child, other] = [CHILD, OTHER].map(|it| subject(&all, it).unwrap());
    assert_ne!(child, other);
    for id in [CHILD.0, OTHER.0] {
        assert!(![child, other].contains(&id));
    }
    // The same on every device and whatever is written later, in whichever order it is read.
    let mut later = all.clone();
    later.reverse();
    let first = all.iter().position(|it| it.fact.child() == Some(CHILD));
    later.push(Entry {
        id: EntryId(Id::from_bytes([0xee; 16])),
        clock: 900,
        ..all[first.unwrap()].clone()
    });
    assert_eq!(subject(&later, CHILD), Some(child));
    // And another for the same id in another vault.
    let elsewhere: Vec<_> = all
        .iter()
        .map(|it| Entry {
            id: EntryId(Id::from_bytes(it.id.0.as_bytes().map(|byte| !byte))),
            ..it.clone()
        })
        .collect();
    assert_ne!(subject(&elsewhere, CHILD), Some(child));
    assert_eq!(subject(&[], CHILD), None);
    let position = position(|_| ());
    let file = String::from_utf8(position_file(&position, child).unwrap()).unwrap();
    assert!(
        file.contains(&urn(child)) && !file.contains(&urn(CHILD.0)),
        "{file}"
    );
}

//! The files hold everything, and fit the schema that is handed out with them.

use serde_json::Value;

use super::{schema::schema, *};
use trivsel::{
    insight::notifications_left_out,
    register::{
        DeviceId, EntryId, Fact, FactName, Moment, Withheld,
        every_fact::{ADULT, GROUP, ROUND, every_fact},
    },
    vocabulary::{Id, Language, NotificationWay},
};

const CHILD: ChildId = ChildId(Id::from_bytes([1; 16]));
const OTHER: ChildId = ChildId(Id::from_bytes([2; 16]));

fn on() -> Day {
    Day::new(2026, 11, 26).unwrap()
}

fn entries(facts: Vec<Fact>) -> Vec<Entry> {
    let entry = |(number, fact): (u8, Fact)| Entry {
        id: EntryId(Id::from_bytes([number; 16])),
        device: DeviceId(Id::from_bytes([7; 16])),
        adult: Some(ADULT),
        clock: number.into(),
        sequence: number.into(),
        seen: Default::default(),
        at: Moment(1_795_680_000_000),
        fact,
    };
    (1u8..).zip(facts).map(entry).collect()
}

fn without_erasure(child: ChildId, mark: &str) -> Vec<Fact> {
    let mut all = every_fact(child, mark);
    all.retain(|fact| !matches!(fact, Fact::ChildErased { .. }));
    all
}

#[track_caller]
fn fits(file: &[u8]) -> Value {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let file: Value = serde_json::from_slice(file).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let problems: Vec<_> = validator
        .iter_errors(&file)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert_eq!(problems, [] as [String; 0], "{file:#}");
    file
}

#[test]
fn everything_is_in_the_file_and_fits_the_schema() {
    let entries = entries(every_fact(CHILD, "mark"));
    let key = DraftKey::Own {
        adult: ADULT,
        child: CHILD,
        round: ROUND,
    };
    let cursor = DraftKey::Cursor {
        adult: ADULT,
        group: GROUP,
        round: ROUND,
    };
    let typed = br#"{"works":"typed"}"#.to_vec();
    let follow_up = DraftKey::FollowUp {
        child: CHILD,
        after: None,
    };
    let of_group = DraftKey::GroupFollowUp {
        group: GROUP,
        after: None,
    };
    let drafts = [
        (key.name(), typed),
        (of_group.name(), b"{}".to_vec()),
        (cursor.name(), b"{}".to_vec()),
        (follow_up.name(), b"{}".to_vec()),
    ];
    let file = fits(&everything(&entries, &drafts.into(), 2, on()));
    let rounds = file["drafts"].as_array().unwrap().iter();
    let rounds: Vec<_> = rounds.map(|it| it["round"].is_string()).collect();
    assert_eq!(rounds, [false, false, true]);
    let of_group = &file["drafts"][0];
    assert_eq!(of_group["group"], GROUP.to_string());
    assert!(of_group["child"].is_null());
    let read: Vec<Entry> = serde_json::from_value(file["entries"].clone()).unwrap();
    assert_eq!(read, entries);
    assert_eq!(file["drafts"][2]["content"]["works"], "typed");
    assert_eq!(file["unread"], 2);
}

/// A field that the schema does not know is found out.
#[test]
fn the_schema_is_strict() {
    let file = everything(
        &entries(every_fact(CHILD, "mark")),
        &BTreeMap::default(),
        0,
        on(),
    );
    let text = String::from_utf8(file)
        .unwrap()
        .replace("\"works\"", "\"werks\"");
    let fits = std::panic::catch_unwind(|| fits(text.as_bytes()));
    assert!(fits.is_err());
}

#[test]
fn an_empty_vault_fits_too() {
    fits(&everything(&[], &BTreeMap::default(), 0, on()));
}

#[test]
fn a_draft_that_is_no_json_is_there_as_text() {
    let key = DraftKey::Own {
        adult: ADULT,
        child: CHILD,
        round: ROUND,
    };
    let drafts = [(key.name(), b"not json".to_vec())].into();
    let file = fits(&everything(&[], &drafts, 0, on()));
    assert_eq!(file["drafts"][0]["content"], "not json");
}

#[test]
fn a_childs_copy_holds_all_of_it_and_no_other_child() {
    let mut told = without_erasure(CHILD, "own");
    // A meeting of which one home must not know waits for a leader.
    for fact in &mut told {
        if let Fact::MeetingChanged { changes, .. } = fact {
            changes.one_home = None;
        }
    }
    let mut others = without_erasure(OTHER, "other");
    // Adults, groups and the institution are of the place, and rounds are told apart
    // by random ids, of which here is only one.
    others.retain(|fact| fact.child().is_some() && fact.name() != FactName::RoundChanged);
    let withheld = entries(told.clone());
    let withheld = withheld
        .iter()
        .find(|entry| entry.fact.name() == FactName::PositionAgreed);
    told.extend(others);
    told.push(Fact::WithheldSet(Withheld {
        child: CHILD,
        entry: withheld.unwrap().id,
        reason: "about a sister".to_owned(),
        notify: false,
    }));
    let mut of_the_group = Fact::made_up(FactName::FocusPointChanged, CHILD, "house");
    if let Fact::FocusPointChanged { child, .. } = &mut of_the_group {
        *child = None;
    }
    told.push(of_the_group);
    let entries = entries(told);
    let register = Register::fold(entries.clone());
    let bytes = of_child(&register, &entries, CHILD, 2, on(), Language::Danish);
    let file = fits(&bytes);
    let text = String::from_utf8(bytes).unwrap();
    for hidden in ["other-", "own-grounds", "house-", &OTHER.0.to_string()] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    for told in [
        "own-works",
        "own-what",
        "own-adult",
        "own-group",
        "about a sister",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    let about = |entry: &&Entry| {
        let copied = matches!(
            entry.fact,
            Fact::Exported {
                child: Some(CHILD),
                ..
            }
        );
        copied || entry.fact.child() == Some(CHILD)
    };
    let expected = entries.iter().filter(about).count();
    assert_eq!(file["entries"].as_array().unwrap().len(), expected);
    assert_eq!(file["unfinished"], 2);
    assert_eq!(
        file["may_be_left_out"],
        Language::Danish.access_marks(),
        "what the paper says"
    );
}

/// The file is the same, to the byte, whatever was answered and as if nothing had been; and one that a
/// leader takes along says no more than the paper.
#[test]
fn whether_to_notify_leaves_no_trace_and_no_way_is_told() {
    let file = |answer: Option<bool>, way: NotificationWay, chosen: bool| {
        let mut told = without_erasure(CHILD, "own");
        for fact in &mut told {
            match fact {
                Fact::PositionAgreed(it) => match (answer, &mut it.notify) {
                    (Some(yes), Some(notify)) => notify.yes = yes,
                    _ => it.notify = None,
                },
                Fact::NotificationNoted(it) => it.way = way,
                _ => {}
            }
        }
        if chosen {
            let waits = notifications_left_out(&entries(told.clone()), CHILD);
            told.extend(waits.into_iter().map(Fact::WithheldSet));
        }
        let entries = entries(told);
        let register = Register::fold(entries.clone());
        let bytes = of_child(&register, &entries, CHILD, 0, on(), Language::Danish);
        fits(&bytes);
        String::from_utf8(bytes).unwrap()
    };
    for way in [NotificationWay::Together, NotificationWay::ParentsNotFirst] {
        let without = file(None, way, false);
        assert_eq!(file(Some(true), way, false), without);
        assert_eq!(file(Some(false), way, false), without);
        let chosen = file(Some(true), way, true);
        assert!(chosen.contains("own-notify"), "{chosen}");
        assert!(chosen.contains("\"notified\""), "{chosen}");
        assert!(!chosen.contains("\"way\""), "{chosen}");
    }
    assert!(!file(None, NotificationWay::ParentsNotFirst, false).contains("notified"));
}

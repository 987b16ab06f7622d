//! The copy for parents leaves nothing out and tells of no other child.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{
    case::{printed, render},
    leaks::for_both_homes,
};
use crate::sheets::{AccessCopy, access_copy};
use exchange::readable::of_child;
use serde_json::Value;
use trivsel::instrument::Models;
use trivsel::{
    insight::notifications_left_out,
    register::{
        Adult, ChildId, DeviceId, Entry, EntryId, Fact, FactName, Hold, HoldReason, Moment,
        Notification, Register, Withheld, every_fact::ADULT,
    },
    vocabulary::{Id, Language, NotificationWay, Role, each_text},
};

pub(super) const CHILD: ChildId = ChildId(Id::from_bytes([1; 16]));
const OTHER: ChildId = ChildId(Id::from_bytes([2; 16]));

pub(super) fn entries(facts: Vec<Fact>) -> Vec<Entry> {
    let entry = |(number, fact): (u8, Fact)| {
        let mut id = [0x40; 16];
        id[0] = number;
        Entry {
            id: EntryId(Id::from_bytes(id)),
            device: DeviceId(Id::from_bytes([7; 16])),
            adult: Some(ADULT),
            clock: number.into(),
            sequence: number.into(),
            seen: Default::default(),
            at: Moment(0),
            fact,
        }
    };
    (1u8..).zip(facts).map(entry).collect()
}

/// Every free text in what is about the child, but the answer whether to notify, which waits.
pub(super) fn marks(entries: &[Entry]) -> Vec<String> {
    let mut marks = Vec::new();
    for entry in entries
        .iter()
        .filter(|entry| entry.fact.child() == Some(CHILD))
    {
        each_text(&entry.fact, &mut |text| {
            if text.starts_with("mærke") && !text.ends_with("-notify") {
                marks.push(text.to_owned());
            }
        });
    }
    marks
}

pub(super) fn copy(entries: &[Entry], language: Language) -> (AccessCopy, String) {
    let register = Register::fold(entries.to_vec());
    let copy = AccessCopy::gather(
        &register,
        entries,
        CHILD,
        printed(),
        &Models::default(),
        language,
    )
    .unwrap();
    let html = render(access_copy(&copy, &|_| String::new(), printed(), language));
    (copy, html)
}

/// The copy on paper and in the file.
pub(super) fn copied(entries: &[Entry]) -> (AccessCopy, Value) {
    let (copy, _) = copy(entries, Language::Danish);
    let register = Register::fold(entries.to_vec());
    let file = of_child(&register, entries, CHILD, 0, printed(), Language::Danish);
    (copy, serde_json::from_slice(&file).unwrap())
}

/// The copy as it is printed, and the file.
pub(super) fn printed_and_file(entries: &[Entry]) -> (String, Value) {
    (copy(entries, Language::Danish).1, copied(entries).1)
}

/// Every fact but the erasure, which would leave nothing to copy.
pub(super) fn told_of_a_child() -> Vec<FactName> {
    let mut all = FactName::ALL.to_vec();
    all.retain(|name| *name != FactName::ChildErased);
    all
}

fn facts(child: ChildId, mark: &str) -> Vec<Fact> {
    let names = told_of_a_child().into_iter();
    let made_up = names.map(|name| Fact::made_up(name, child, mark));
    made_up.map(for_both_homes).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whichever facts there are about the child, how often and in which order.
    #[test]
    fn all_about_the_child_and_nothing_else(
        picks in prop::collection::vec((prop::sample::select(told_of_a_child()), any::<bool>()), 0..24),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let mut told = vec![
            Fact::made_up(FactName::AdultChanged, CHILD, "mærke-altid"),
            Fact::made_up(FactName::ChildChanged, CHILD, "mærke-barn"),
        ];
        // Rounds are told apart by random ids; here there is only one.
        let picks = picks.iter().filter(|(which, own)| *own || *which != FactName::RoundChanged);
        told.extend(picks.enumerate().map(|(number, (which, own))| {
            let (child, mark) = if *own { (CHILD, "mærke") } else { (OTHER, "andet") };
            for_both_homes(Fact::made_up(*which, child, &format!("{mark}-{number}")))
        }));
        let entries = entries(told);
        let (copy, html) = copy(&entries, language);
        let about = |entry: &&Entry| {
            let copied = matches!(entry.fact, Fact::Exported { child: Some(CHILD), .. });
            copied || entry.fact.child() == Some(CHILD)
        };
        let expected: Vec<_> = entries.iter().filter(about).map(|entry| entry.id).collect();
        let shown: Vec<_> = copy.items.iter().map(|item| item.entry).collect();
        prop_assert_eq!(shown, expected);
        for mark in marks(&entries) {
            prop_assert!(html.contains(&mark), "{} is not in {}", mark, html);
        }
        for entry in entries.iter().filter(|entry| entry.fact.child() == Some(OTHER)) {
            each_text(&entry.fact, &mut |text| {
                assert!(!text.starts_with("andet") || !html.contains(text), "{text}");
            });
        }
    }
}

/// What is chosen from words is told as well: answers, hints, marks.
#[test]
fn every_entry_has_a_title_and_says_something() {
    let entries = entries(facts(CHILD, "mærke"));
    let (copy, html) = copy(&entries, Language::Danish);
    for item in &copy.items {
        assert!(!item.title.is_empty(), "{item:?}");
        assert!(!item.lines.is_empty(), "{item:?}");
    }
    for text in [
        "7. maj 2022",
        "Gul · ",
        "Uger · Leg",
        "Rød · Bekymring",
        "Overvej, om positionen er rød",
        "trods det, vi har prøvet",
        "Forældrene har bedt om aktindsigt",
        "mærke-adult (Leder)",
    ] {
        assert!(html.contains(text), "{text}: {html}");
    }
}

/// Every text that a fact holds.
fn texts(fact: &Fact) -> BTreeSet<String> {
    fn walk(json: &Value, all: &mut BTreeSet<String>) {
        match json {
            Value::String(text) => {
                all.insert(text.clone());
            }
            Value::Array(list) => list.iter().for_each(|it| walk(it, all)),
            Value::Object(fields) => fields.values().for_each(|it| walk(it, all)),
            _ => {}
        }
    }
    let mut all = BTreeSet::new();
    walk(&serde_json::to_value(fact).unwrap(), &mut all);
    all
}

#[test]
fn what_is_withheld_is_told_as_that_with_the_reason() {
    let mut told = facts(CHILD, "mærke");
    let position = told
        .iter()
        .position(|fact| fact.name() == FactName::PositionAgreed)
        .unwrap();
    let of = entries(told.clone())[position].id;
    let withheld = |reason: &str| {
        Fact::WithheldSet(Withheld {
            child: CHILD,
            entry: of,
            reason: reason.to_owned(),
            notify: false,
        })
    };
    told.push(withheld("om en søskende"));
    let (_, html) = copy(&entries(told.clone()), Language::Danish);
    assert!(!html.contains("mærke-grounds"), "{html}");
    // Nor by what another entry says of it, such as the follow-up of its agreements.
    let said_elsewhere = |text: &String| {
        let mut others = told
            .iter()
            .filter(|it| it.name() != FactName::PositionAgreed);
        others.any(|it| texts(it).iter().any(|it| it.contains(text.as_str())))
    };
    let of_it_alone: Vec<_> = texts(&told[position])
        .into_iter()
        .filter(|it| it.starts_with("mærke") && !said_elsewhere(it))
        .collect();
    assert!(of_it_alone.len() > 5, "{of_it_alone:?}");
    for text in of_it_alone {
        assert!(!html.contains(&text), "{text}: {html}");
    }
    assert!(html.contains("Undtaget: om en søskende"), "{html}");
    assert!(html.contains("Noget er undtaget fra aktindsigt."), "{html}");

    told.push(withheld(""));
    let (_, html) = copy(&entries(told), Language::Danish);
    assert!(html.contains("mærke-grounds"), "{html}");
    assert!(
        !html.contains("Noget er undtaget fra aktindsigt."),
        "{html}"
    );
}

/// A heading, a day and a name would tell of it; that it may be so stands in every copy.
#[test]
fn a_leaders_mark_leaves_no_trace_and_every_copy_says_that_there_may_be_one() {
    let (_, without) = copy(&entries(facts(CHILD, "mærke")), Language::Danish);
    let mut told = facts(CHILD, "mærke");
    let notified = |running| {
        Fact::HoldSet(Hold {
            child: CHILD,
            why: HoldReason::Notification,
            running,
        })
    };
    told.extend([notified(true), notified(false)]);
    let set = entries(told.clone())[told.len() - 2].id;
    let (_, with) = copy(&entries(told.clone()), Language::Danish);
    assert_eq!(with, without);
    assert!(with.contains("Har en leder standset sletningen af oplysningerne"));
    told.push(Fact::WithheldSet(Withheld {
        child: CHILD,
        entry: set,
        reason: String::new(),
        notify: false,
    }));
    let (_, chosen) = copy(&entries(told), Language::Danish);
    assert!(
        chosen.contains("En underretning er ved at blive behandlet."),
        "{chosen}"
    );
}

/// Parents who must not be told first read of it neither the heading nor the day; the copy is the same
/// to the letter as if nothing had been noted.
#[test]
fn a_notification_that_parents_must_not_know_of_first_leaves_no_trace() {
    let mut told = facts(CHILD, "mærke");
    let noted = told
        .iter()
        .position(|it| it.name() == FactName::NotificationNoted);
    let Fact::NotificationNoted(noted) = told.remove(noted.unwrap()) else {
        panic!("no notification");
    };
    let (_, without) = copy(&entries(told.clone()), Language::Danish);
    assert!(!without.contains("mærke-notification"));
    told.push(Fact::NotificationNoted(Notification {
        way: NotificationWay::ParentsNotFirst,
        ..noted.clone()
    }));
    let (_, waiting) = copy(&entries(told.clone()), Language::Danish);
    assert_eq!(waiting, without);
    assert!(waiting.contains("venter noget, til en leder har spurgt kommunen"));
    let last = entries(told.clone()).last().unwrap().id;
    told.push(Fact::WithheldSet(Withheld {
        child: CHILD,
        entry: last,
        reason: String::new(),
        notify: false,
    }));
    let (_, chosen) = copy(&entries(told), Language::Danish);
    assert!(chosen.contains(&noted.at), "{chosen}");
    assert!(!chosen.contains("vold"), "{chosen}");
}

/// Whatever the answer is, and whether the municipality has been notified: the copy is the same to the
/// letter as if nobody had been asked. Without a No in it, a missing answer does not tell of a Yes.
#[test]
fn whether_to_notify_leaves_no_trace_until_a_leader_takes_it_along() {
    let told = |yes: Option<bool>, way: NotificationWay| {
        let mut told = facts(CHILD, "mærke");
        for fact in &mut told {
            match fact {
                Fact::PositionAgreed(it) => match (yes, &mut it.notify) {
                    (Some(yes), Some(notify)) => notify.yes = yes,
                    _ => it.notify = None,
                },
                Fact::NotificationNoted(it) => it.way = way,
                _ => {}
            }
        }
        told
    };
    for way in [NotificationWay::Together, NotificationWay::ParentsNotFirst] {
        let (_, without) = copy(&entries(told(None, way)), Language::Danish);
        for yes in [true, false] {
            let (_, with) = copy(&entries(told(Some(yes), way)), Language::Danish);
            assert_eq!(with, without);
        }
        assert!(without.contains("svaret på »Skal vi underrette?«"));
        let mut chosen = told(Some(true), way);
        let waits = notifications_left_out(&entries(chosen.clone()), CHILD);
        chosen.extend(waits.into_iter().map(Fact::WithheldSet));
        let (_, html) = copy(&entries(chosen), Language::Danish);
        assert!(html.contains("Ja · mærke-notify"), "{html}");
    }
}

/// The file says what the paper says: the same entries, and every text of one in the other.
#[test]
fn the_file_and_the_paper_carry_the_same() {
    for chosen in [false, true] {
        let mut told = facts(CHILD, "mærke");
        if chosen {
            let waits = notifications_left_out(&entries(told.clone()), CHILD);
            told.extend(waits.into_iter().map(Fact::WithheldSet));
        }
        let entries = entries(told);
        let (copy, html) = copy(&entries, Language::Danish);
        let register = Register::fold(entries.clone());
        let file = of_child(&register, &entries, CHILD, 0, printed(), Language::Danish);
        let file: Value = serde_json::from_slice(&file).unwrap();
        let of_file: Vec<_> = file["entries"].as_array().unwrap().iter().collect();
        let ids: Vec<_> = of_file.iter().map(|it| it["id"].clone()).collect();
        let shown = copy.items.iter().map(|it| it.entry.to_string().into());
        assert_eq!(ids, shown.collect::<Vec<Value>>());
        assert_eq!(file["unfinished"], copy.unfinished);
        let mut texts = Vec::new();
        each_text(&file["entries"], &mut |text| texts.push(text.to_owned()));
        for text in texts.iter().filter(|it| it.starts_with("mærke")) {
            assert!(html.contains(text), "{text} is in the file alone");
        }
        for text in marks(&entries) {
            assert!(texts.contains(&text), "{text} is on the paper alone");
        }
    }
}

/// Otherwise whoever changed a name put what they wrote under a colleague's in what parents get, on paper
/// or in the file.
#[test]
fn the_copy_has_the_name_of_then() {
    let adult = |name: &str| Adult {
        id: ADULT,
        name: name.to_owned(),
        role: Role::Pedagogue,
        gone: false,
    };
    let (omar, rikke) = (adult("Omar"), adult("Rikke"));
    let told = [FactName::ChildChanged, FactName::HintGiven];
    let told = told.map(|name| Fact::made_up(name, CHILD, "x"));
    let mut facts = vec![Fact::adult_changed(None, &omar)];
    facts.extend(told.clone());
    facts.push(Fact::adult_changed(Some(&omar), &rikke));
    facts.extend(told);
    let (copy, file) = copied(&entries(facts));
    let by = copy.items.iter().filter_map(|it| it.by.as_deref());
    let names = [
        "Omar (Pædagog)",
        "Omar (Pædagog)",
        "Rikke (Pædagog)",
        "Rikke (Pædagog)",
    ];
    assert_eq!(by.collect::<Vec<_>>(), names);
    for (item, name) in copy.items.iter().zip(["Omar", "Omar", "Rikke", "Rikke"]) {
        let of = item.lines.iter().find(|it| it.name == "Ud fra svar fra");
        assert!(of.is_none_or(|it| it.text == name), "{item:?}");
        let of_file = &file["adults"][item.entry.to_string()];
        let of_file = &of_file[ADULT.to_string()];
        assert_eq!(of_file["name"], name);
        assert_eq!(of_file["role"], "pedagogue");
    }
    assert!(!file["names"].to_string().contains("Rikke"));
}

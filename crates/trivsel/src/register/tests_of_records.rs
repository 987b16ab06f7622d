//! What the records say of themselves.

use std::rc::Rc;

use super::{
    Adult, AdultChanges, AdultId, Authority, ChildId, DeviceId, Entry, EntryId, Fact, FactName,
    Institution, Meeting, MeetingChanges, MeetingId, MeetingPerson, ParentsConsent, PlannedMeeting,
    RungChange, Voice,
    codec::{Decoded, decode, encode},
    made_up::{MadeUp, day, id},
    stamp::Earliest,
};
use crate::vocabulary::{Day, MeetingPart, Role, Rung};

const CHILD: ChildId = ChildId(id(1));

fn made_up(name: FactName) -> Fact {
    Fact::made_up(name, CHILD, "x")
}

#[test]
fn a_notification_is_a_leaders_to_close_and_anybodys_to_write_down() {
    let Fact::NotificationNoted(open) = made_up(FactName::NotificationNoted) else {
        panic!("another fact");
    };
    for (filed, taken_back, authority) in [
        (None, false, Authority::Proof),
        (Some(day()), false, Authority::Leader),
        (None, true, Authority::Leader),
    ] {
        let it = super::Notification {
            filed,
            taken_back,
            ..open.clone()
        };
        assert_eq!(Fact::NotificationNoted(it).authority(), authority);
    }
}

#[test]
fn what_is_written_on_a_passphrase_bears_the_name_it_is_given() {
    for name in FactName::ALL {
        let mut fact = made_up(*name);
        let bears = matches!(name, FactName::NotificationNoted | FactName::MonthClosed);
        let who = fact.author_name_mut();
        assert_eq!(who.is_some(), bears, "{name:?}");
        let Some(who) = who else { continue };
        assert!(who.starts_with("x-"), "{who}");
        *who = "Lise".to_owned();
        let said = serde_json::to_string(&fact).unwrap();
        assert!(said.contains(r#""who":"Lise""#), "{said}");
    }
}

#[test]
fn a_fact_of_keys_with_a_word_of_tomorrow_is_a_leaders_where_it_was_written() {
    let entry = Entry::made_up(3, None, made_up(FactName::KeysChanged));
    let mut json: serde_json::Value = serde_json::from_slice(&encode(&entry)).unwrap();
    json["fact"]["keys_changed"]["work"] = "dreamt".into();
    let Ok(Decoded::Newer(newer)) = decode(&serde_json::to_vec(&json).unwrap()) else {
        panic!("{json}");
    };
    assert!(newer.may_be_for_leaders(entry.device));
    assert!(!newer.may_be_for_leaders(DeviceId(id(9))));
}

/// Whatever was written after it would not have seen what it says it saw.
#[test]
fn what_was_read_beyond_reach_is_broken() {
    let mut entry = Entry::made_up(3, None, made_up(FactName::BackedUp));
    entry.seen = [(DeviceId(id(9)), (1 << 53) - 1)].into_iter().collect();
    assert!(decode(&encode(&entry)).is_ok());
    entry.seen = [(DeviceId(id(9)), 1 << 53)].into_iter().collect();
    assert_eq!(decode(&encode(&entry)).unwrap_err().path, "seen");
}

#[test]
fn a_meeting_of_which_nothing_is_changed_is_no_change() {
    let it = |changes| Fact::MeetingChanged {
        meeting: MeetingId(id(2)),
        child: CHILD,
        changes,
    };
    assert!(it(MeetingChanges::default()).changes_nothing());
    let place = MeetingChanges {
        place: Some("Stuen".to_owned()),
        ..MeetingChanges::default()
    };
    assert!(!it(place).changes_nothing());
}

#[test]
fn the_same_step_of_the_ladder_is_not_up() {
    let Fact::RungChanged(it) = made_up(FactName::RungChanged) else {
        panic!("another fact");
    };
    let step = |from, to| RungChange {
        from,
        to,
        ..it.clone()
    };
    assert!(step(Rung::Everyday, Rung::Advice).is_up());
    assert!(!step(Rung::Advice, Rung::Everyday).is_up());
    assert!(!step(Rung::Advice, Rung::Advice).is_up());
}

fn meeting() -> Meeting {
    let Fact::MeetingChanged {
        meeting,
        child,
        changes,
    } = made_up(FactName::MeetingChanged)
    else {
        panic!("another fact");
    };
    let entry = Entry::made_up(
        1,
        None,
        Fact::MeetingChanged {
            meeting,
            child,
            changes,
        },
    );
    let register = super::Register::fold([entry]);
    register
        .meeting(CHILD, meeting)
        .expect("it is there")
        .clone()
}

fn person(name: &str, part: MeetingPart, consent: Option<(&str, &str)>) -> MeetingPerson {
    MeetingPerson {
        name: name.to_owned(),
        part,
        consent: consent.map(|(what, how)| ParentsConsent {
            what: what.to_owned(),
            how: how.to_owned(),
        }),
    }
}

#[test]
fn a_position_says_when_and_where_and_who_comes_only_where_nobody_is_named() {
    let plan = |people: &str| PlannedMeeting {
        id: MeetingId(id(2)),
        on: Day::new(2027, 1, 5).unwrap(),
        time: "15.30".to_owned(),
        place: "Stuen".to_owned(),
        people: people.to_owned(),
    };
    let mut named = Meeting {
        people: vec![person("Mor", MeetingPart::Parent, None)],
        ..meeting()
    };
    named.promise(&plan("Lis og far"));
    assert_eq!(
        (named.on, &*named.time, &*named.place),
        (plan("").on, "15.30", "Stuen")
    );
    assert_eq!(named.people, [person("Mor", MeetingPart::Parent, None)]);
    let mut bare = Meeting {
        people: vec![],
        ..meeting()
    };
    bare.promise(&plan(""));
    assert_eq!(bare.people, []);
    bare.promise(&plan("Lis og far"));
    assert_eq!(
        bare.people,
        [person("Lis og far", MeetingPart::Staff, None)]
    );
}

#[test]
fn whoever_comes_from_outside_needs_the_parents_yes() {
    let it = Meeting {
        people: vec![
            person("Mor", MeetingPart::Parent, None),
            person(" PPR ", MeetingPart::Outside, None),
            person("Tale", MeetingPart::Outside, Some(("sproget", " "))),
            person("Læge", MeetingPart::Outside, Some(("", "mor, 3. maj"))),
            person("Ergo", MeetingPart::Outside, Some(("leg", "mor, 3. maj"))),
            person("  ", MeetingPart::Outside, None),
        ],
        ..meeting()
    };
    let without: Vec<_> = it.without_yes().collect();
    assert_eq!(without, ["PPR", "Tale", "Læge"]);
}

#[test]
fn another_name_or_role_for_somebody_who_is_known() {
    let known = Adult {
        id: AdultId(id(3)),
        name: "Lis".to_owned(),
        role: Role::Leader,
        gone: false,
    };
    let changes = |name: Option<&str>, role| AdultChanges {
        name: name.map(str::to_owned),
        role,
        ..AdultChanges::default()
    };
    for (name, role, another) in [
        (None, None, false),
        (Some("Lis"), None, false),
        (None, Some(Role::Leader), false),
        (Some("Lis"), Some(Role::Leader), false),
        (Some("Lise"), None, true),
        (Some("Lise"), Some(Role::Leader), true),
        (None, Some(Role::Teacher), true),
        (Some("Lis"), Some(Role::Teacher), true),
    ] {
        assert_eq!(
            changes(name, role).say_another(&known),
            another,
            "{name:?} {role:?}"
        );
    }
}

#[test]
fn a_child_has_stopped_on_the_day_after_its_last() {
    let it = MadeUp {
        child: CHILD,
        mark: "x",
    };
    let mut child = it.child();
    let at = |number| Day::new(2026, 6, number).unwrap();
    child.left = Some(at(30));
    assert!(!child.has_stopped(at(29)));
    assert!(!child.has_stopped(at(30)));
    assert!(child.has_stopped(Day::new(2026, 7, 1).unwrap()));
    child.left = None;
    assert!(!child.has_stopped(at(30)));
}

#[test]
fn words_without_words_and_answers_are_taken_back() {
    let Fact::VoiceHeard(it) = made_up(FactName::VoiceHeard) else {
        panic!("another fact");
    };
    let answer = &it.answers[0];
    let with = |words: &str, answers: Vec<_>| Voice {
        words: words.to_owned(),
        answers,
        ..it.clone()
    };
    let open = super::FeedbackAnswer {
        choice: None,
        words: " ".to_owned(),
        ..answer.clone()
    };
    let in_words = super::FeedbackAnswer {
        choice: None,
        ..answer.clone()
    };
    let chosen = super::FeedbackAnswer {
        words: String::new(),
        ..answer.clone()
    };
    assert!(with(" ", vec![]).is_taken_back());
    assert!(with("", vec![open.clone()]).is_taken_back());
    assert!(!with("", vec![open.clone(), in_words]).is_taken_back());
    assert!(!with("", vec![chosen]).is_taken_back());
    assert!(!with("God dag", vec![open]).is_taken_back());
}

#[test]
fn an_entry_says_anew_what_it_corrects_or_is_a_version_of() {
    let entry = |place, fact: &Fact| Entry::made_up(place, None, fact.clone());
    let position = made_up(FactName::PositionAgreed);
    let first = entry(1, &position);
    assert!(entry(2, &position).is_anew(&first));
    assert!(!first.is_anew(&first), "of itself");
    // What is of no kind that has versions says nothing anew, alike as it may be.
    let backed_up = made_up(FactName::BackedUp);
    assert!(!entry(2, &backed_up).is_anew(&entry(1, &backed_up)));
    assert!(!entry(2, &backed_up).is_anew(&first));
    // An assessment says anew what it corrects, whoever's it was.
    let Fact::AssessmentFinished(it) = made_up(FactName::AssessmentFinished) else {
        panic!("another fact");
    };
    let corrects = |earlier: Option<EntryId>| {
        let it = super::Assessment {
            corrects: earlier,
            ..it.clone()
        };
        Fact::AssessmentFinished(it)
    };
    let of = |place, adult, fact| Entry::made_up(place, Some(AdultId(id(adult))), fact);
    let earlier = of(1, 1, corrects(None));
    assert!(of(2, 2, corrects(Some(earlier.id))).is_anew(&earlier));
    assert!(!of(2, 2, corrects(None)).is_anew(&earlier));
}

#[test]
fn of_two_the_earlier_value_stays_and_of_one_instant_the_first() {
    let stamp = |place| Rc::new(Entry::made_up(place, None, made_up(FactName::BackedUp)).stamp());
    let mut it = Earliest::default();
    it.set(&stamp(5), "five");
    it.set(&stamp(7), "seven");
    it.set(&stamp(3), "three");
    it.set(&stamp(3), "three again");
    assert_eq!(it.stamped().map(|(_, value)| *value), Some("three"));
}

#[test]
fn the_language_alone_says_no_more() {
    let before = Institution::default();
    let named = Institution {
        name: "Solsikken".to_owned(),
        ..before.clone()
    };
    let fact = Fact::institution_changed(&before, &named);
    assert_eq!(fact.authority(), Authority::Proof);
}

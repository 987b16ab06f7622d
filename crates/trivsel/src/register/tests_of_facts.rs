//! Whose a fact is to write, and what it says of itself.

use super::{
    AdultId, Authority, ChildId, DeviceId, Entry, EntryId, Fact, FactName, Institution,
    MeetingChanges, MeetingId,
    codec::{Decoded, decode, encode},
    made_up::{day, id},
};

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
fn the_language_alone_says_no_more() {
    let before = Institution::default();
    let named = Institution {
        name: "Solsikken".to_owned(),
        ..before.clone()
    };
    let fact = Fact::institution_changed(&before, &named);
    assert_eq!(fact.authority(), Authority::Proof);
}

//! A meeting of which one home must not know, in the copy for parents.

use super::access::{CHILD, copied, copy, entries, marks, told_of_a_child};
use trivsel::{
    insight::meetings_left_out,
    register::{Entry, Fact, FactName, MeetingId},
    vocabulary::{Id, Language},
};

/// A meeting that the other home must not know of leaves neither a heading nor a word, on paper or in the
/// file, before a leader takes it along: the copy is the same to the letter as if there had been none.
#[test]
fn a_meeting_with_one_home_leaves_no_trace_until_a_leader_takes_it_along() {
    let of_meetings = [
        FactName::MeetingChanged,
        FactName::MeetingMoved,
        FactName::MeetingHeld,
    ];
    let (mut told, mut without) = (vec![], vec![]);
    for name in told_of_a_child() {
        let of_a_meeting = of_meetings.contains(&name);
        let mark = if of_a_meeting { "mærke-ét" } else { "mærke" };
        let mut fact = Fact::made_up(name, CHILD, mark);
        match &mut fact {
            // Each entry has a number, which neither paper nor file may show.
            Fact::Printed(it) => it.both_homes_know = false,
            Fact::PositionAgreed(it) => {
                let meeting = it.next_meeting.as_mut().unwrap();
                meeting.id = MeetingId(Id::from_bytes([0x4f; 16]));
            }
            _ => {}
        }
        told.push(fact.clone());
        match &mut fact {
            Fact::Printed(it) => it.without_meeting = false,
            Fact::PositionAgreed(it) => it.next_meeting = None,
            _ => {}
        }
        without.push((!of_a_meeting).then_some(fact));
    }
    let of_all = entries(told.clone());
    let numbered = of_all.iter().zip(without);
    let none: Vec<_> = numbered
        .filter_map(|(entry, fact)| {
            Some(Entry {
                fact: fact?,
                ..entry.clone()
            })
        })
        .collect();
    let file = |entries: &[Entry]| copied(entries).1.to_string();
    for language in Language::ALL {
        assert_eq!(copy(&of_all, language).1, copy(&none, language).1);
        assert!(copy(&none, language).1.contains(language.access_marks()));
    }
    assert_eq!(file(&of_all), file(&none));
    assert!(!file(&of_all).contains("mærke-ét"));
    told.extend(
        meetings_left_out(&of_all, CHILD)
            .into_iter()
            .map(Fact::WithheldSet),
    );
    let chosen = entries(told);
    for text in marks(&chosen).iter().filter(|it| it.contains("-ét")) {
        assert!(copy(&chosen, Language::Danish).1.contains(text), "{text}");
        assert!(file(&chosen).contains(text), "{text}");
    }
}

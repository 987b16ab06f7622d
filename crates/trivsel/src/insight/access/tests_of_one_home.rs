//! A meeting with one of two homes is in the copy only where a leader chose so.

use super::*;
use crate::{
    insight::tests::{CHILD, id},
    register::{FactName, Meeting, MeetingId, Printed},
};

const MEETING: MeetingId = MeetingId(id(0x4f));

fn made_up(name: FactName) -> Fact {
    Fact::made_up(name, CHILD, "mærke")
}

fn paper(paper: PaperKind, without_meeting: bool, both_homes_know: bool) -> Fact {
    Fact::Printed(Printed {
        without_meeting,
        both_homes_know,
        ..Printed::of(paper, Some(CHILD), None)
    })
}

/// Whatever tells of a meeting that was planned with one home, or with both.
fn told(one_home: bool) -> Vec<Fact> {
    let Fact::MeetingChanged { changes, .. } = made_up(FactName::MeetingChanged) else {
        panic!("no meeting");
    };
    let mut planned = changes;
    planned.one_home = Some(one_home);
    let mut position = made_up(FactName::PositionAgreed);
    if let Fact::PositionAgreed(it) = &mut position {
        it.notify = None;
        it.next_meeting.as_mut().unwrap().id = MEETING;
    }
    let minutes = made_up(FactName::MeetingHeld);
    let mut follow_up = made_up(FactName::FollowUpHeld);
    if let (Fact::FollowUpHeld(it), Fact::MeetingHeld(minutes)) = (&mut follow_up, &minutes) {
        it.answers[0].agreement = minutes.agreements[0].id;
    }
    vec![
        position,
        Fact::MeetingChanged {
            child: CHILD,
            meeting: MEETING,
            changes: planned,
        },
        paper(PaperKind::Invitation, false, false),
        paper(PaperKind::ParentsSheet, true, false),
        made_up(FactName::MeetingMoved),
        minutes,
        paper(PaperKind::MeetingSheet, false, false),
        follow_up,
    ]
}

fn entries(facts: &[Fact]) -> Vec<Entry> {
    let numbered = (1u8..).zip(facts);
    let entry = |(number, fact): (u8, &Fact)| Entry::made_up(number, None, fact.clone());
    numbered.map(entry).collect()
}

/// The numbers of what is in the copy; whether the position has the meeting, how many answers the
/// follow-up has, and whether the sheet says that it was printed without.
type InCopy = (Vec<u64>, bool, usize, bool);

fn in_copy(facts: &[Fact]) -> InCopy {
    let entries = entries(facts);
    let mut seen = (vec![], false, 0, false);
    for it in on_record(&entries, CHILD) {
        seen.0.push(it.entry.clock);
        match &it.entry.fact {
            Fact::PositionAgreed(it) => seen.1 |= it.next_meeting.is_some(),
            Fact::FollowUpHeld(it) => seen.2 += it.answers.len(),
            Fact::Printed(it) => seen.3 |= it.without_meeting,
            _ => {}
        }
    }
    seen
}

fn taken_along(facts: &[Fact]) -> Vec<Fact> {
    let waits = meetings_left_out(&entries(facts), CHILD).into_iter();
    facts
        .iter()
        .cloned()
        .chain(waits.map(Fact::WithheldSet))
        .collect()
}

/// Neither the heading nor the day is there, and nothing else tells that there was one, until a leader
/// takes it along.
#[test]
fn a_meeting_that_one_home_must_not_know_of_waits_for_a_leader() {
    let both = told(false);
    let all: InCopy = ((1..=8).collect(), true, 1, true);
    assert_eq!(in_copy(&both), all);
    assert_eq!(meetings_left_out(&entries(&both), CHILD), []);
    let one = told(true);
    assert_eq!(in_copy(&one), (vec![1, 4, 8], false, 0, false));
    let waits = meetings_left_out(&entries(&one), CHILD);
    let waits: Vec<_> = waits.into_iter().map(|it| it.entry).collect();
    assert_eq!(waits, [2, 3, 5, 6, 7].map(|it| EntryId(id(it))));
    let chosen = in_copy(&taken_along(&one));
    assert_eq!(chosen, ((1..=13).collect(), true, 1, true));
}

/// Also where the box was ticked or taken away later, and where somebody said that both may know.
#[test]
fn it_waits_as_long_as_the_other_home_must_not_know() {
    let planned = Meeting {
        one_home: true,
        ..Meeting::new(
            MEETING,
            CHILD,
            crate::insight::tests::day(),
            crate::insight::tests::day(),
        )
    };
    let open = Meeting {
        one_home: false,
        ..planned.clone()
    };
    let mut facts = told(false);
    facts.push(Fact::meeting_changed(Some(&open), &planned));
    assert_eq!(in_copy(&facts).0, [1, 4, 8]);
    let taken_back = Fact::meeting_changed(Some(&planned), &open);
    let both_know = paper(PaperKind::ParentsSheet, false, true);
    for end in [taken_back, both_know] {
        let facts = [&facts[..], &[end]].concat();
        assert_eq!(in_copy(&facts), ((1..=10).collect(), true, 1, true));
    }
}

/// What is written of it after a leader took it along waits as the rest did; what was taken along stays.
#[test]
fn what_is_written_of_it_later_waits_too() {
    let mut facts = taken_along(&told(true));
    facts.push(made_up(FactName::MeetingHeld));
    let (shown, ..) = in_copy(&facts);
    assert_eq!(shown, (1..=13).collect::<Vec<_>>());
    assert_eq!(meetings_left_out(&entries(&facts), CHILD).len(), 1);
}

//! What a position says of a meeting, and who needs a yes to come.

use super::{
    ChildId, Entry, Fact, FactName, Meeting, MeetingChanges, MeetingId, MeetingPerson,
    ParentsConsent, PlannedMeeting, Register, made_up::id,
};
use crate::vocabulary::{Day, MeetingPart};

const CHILD: ChildId = ChildId(id(1));

fn made_up(name: FactName) -> Fact {
    Fact::made_up(name, CHILD, "x")
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
    let register = Register::fold([entry]);
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
        contact: "Lis, 12 34 56 78".to_owned(),
    };
    let mut named = Meeting {
        people: vec![person("Mor", MeetingPart::Parent, None)],
        ..meeting()
    };
    named.promise(&plan("Lis og far"));
    assert_eq!(
        [&*named.time, &*named.place, &*named.contact],
        ["15.30", "Stuen", "Lis, 12 34 56 78"]
    );
    assert_eq!(named.on, plan("").on);
    assert_eq!(named.people, [person("Mor", MeetingPart::Parent, None)]);
    let told = named.as_promised(String::new());
    assert_eq!(
        told,
        PlannedMeeting {
            id: named.id,
            ..plan("")
        },
        "and all of it is told again"
    );
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

/// A calendar takes the file with the higher number: one that counts too few stays on the old day.
#[test]
fn each_change_of_a_plan_counts_once_however_often_it_is_met() {
    let Fact::MeetingChanged {
        meeting,
        child,
        changes,
    } = made_up(FactName::MeetingChanged)
    else {
        panic!("another fact");
    };
    let moved = MeetingChanges {
        on: Some(Day::new(2027, 1, 12).unwrap()),
        ..MeetingChanges::default()
    };
    let planned = |clock, changes: &MeetingChanges| {
        let changes = changes.clone();
        let fact = Fact::MeetingChanged {
            meeting,
            child,
            changes,
        };
        Entry::made_up(clock, None, fact)
    };
    let (first, again, back) = (
        planned(1, &changes),
        planned(2, &moved),
        planned(3, &changes),
    );
    let entries = [back, first.clone(), again.clone(), first, again];
    let times: Vec<_> = (0..=entries.len())
        .map(|met| Register::fold(entries[..met].to_vec()).times_planned(child, meeting))
        .collect();
    assert_eq!(times, [0, 1, 2, 3, 3, 3]);
}

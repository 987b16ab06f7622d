//! What a leader keeps out of the copy for parents stays out when somebody writes it anew.

use super::access::{CHILD, copied, entries};
use trivsel::{
    register::{DeviceId, Entry, EntryId, Fact, FactName, RoundId, Withheld},
    vocabulary::{Id, each_text},
};

const SECRET: &str = "mærke-adressen";

/// Every fact that is a version of something.
fn versions() -> Vec<FactName> {
    let all = FactName::ALL.iter().copied();
    let is_version = |name: &FactName| {
        let entry = entries(vec![Fact::made_up(*name, CHILD, SECRET)]).remove(0);
        entry.versioned().is_some()
    };
    all.filter(is_version).collect()
}

fn said(entry: EntryId, reason: &str) -> Fact {
    Fact::WithheldSet(Withheld {
        child: CHILD,
        entry,
        reason: reason.to_owned(),
        notify: false,
    })
}

/// A child who has something else on record, and then this.
fn told(name: FactName) -> Vec<Fact> {
    vec![
        Fact::made_up(FactName::AdultChanged, CHILD, "mærke-voksen"),
        Fact::made_up(FactName::ChildChanged, CHILD, "mærke-barn"),
        Fact::made_up(name, CHILD, SECRET),
    ]
}

/// How many entries of the copy say it, on paper and in the file.
fn saying(told: &[Fact]) -> (usize, usize) {
    let (copy, file) = copied(&entries(told.to_vec()));
    let on_paper = copy.items.iter();
    let on_paper = on_paper.filter(|item| item.lines.iter().any(|it| it.text.contains(SECRET)));
    let in_file = file["entries"].as_array().unwrap().iter();
    let in_file = in_file.filter(|entry| {
        let mut says = false;
        each_text(entry, &mut |text| says |= text.contains(SECRET));
        says
    });
    (on_paper.count(), in_file.count())
}

#[test]
fn what_is_kept_out_and_written_anew_stays_out_until_a_leader_lets_it_in() {
    let mut seen = 0;
    for name in versions() {
        let mut told = told(name);
        if saying(&told) == (0, 0) {
            // It says something from words alone.
            continue;
        }
        seen += 1;
        assert_eq!(saying(&told), (1, 1), "{name:?}");
        let of = entries(told.clone())[2].id;
        told.push(said(of, "Adressen er hemmelig."));
        assert_eq!(saying(&told), (0, 0), "{name:?}");
        told.push(Fact::made_up(name, CHILD, SECRET));
        let anew = entries(told.clone()).last().unwrap().id;
        assert_eq!(saying(&told), (0, 0), "{name:?}, written anew");
        told.push(Fact::made_up(name, CHILD, SECRET));
        let (copy, _) = copied(&entries(told.clone()));
        let waiting: Vec<_> = copy.items.iter().filter(|item| item.waits).collect();
        assert_eq!(waiting.len(), 2, "{name:?}");
        for item in waiting {
            assert_eq!(item.withheld.as_deref(), Some("Adressen er hemmelig."));
        }
        told.push(said(anew, ""));
        assert_eq!(saying(&told), (1, 1), "{name:?}, let in");
    }
    assert!(seen >= 10, "{seen}");
}

/// The plan of a meeting is withheld; what moved it and what was written of it say when and with whom.
#[test]
fn what_came_of_a_meeting_that_is_kept_out_stays_out_too() {
    for later in [FactName::MeetingMoved, FactName::MeetingHeld] {
        let mut told = told(FactName::MeetingChanged);
        let of = entries(told.clone())[2].id;
        told.push(said(of, "Det ene hjem kender ikke mødet."));
        told.push(Fact::made_up(later, CHILD, SECRET));
        assert_eq!(saying(&told), (0, 0), "{later:?}");
    }
}

/// Otherwise what a leader left in on purpose, or what is about something else, went with it.
#[test]
fn what_stood_there_before_or_is_another_thing_is_not_touched() {
    for name in versions() {
        let mut told = told(name);
        told.push(Fact::made_up(name, CHILD, "mærke-siden"));
        let later = entries(told.clone())[3].id;
        let before = saying(&told);
        told.push(said(later, "Det handler om en søskende."));
        assert_eq!(saying(&told), before, "{name:?}");
    }
    let mut told = told(FactName::AssessmentFinished);
    let Fact::AssessmentFinished(mut other) = told[2].clone() else {
        panic!("no assessment");
    };
    let of = entries(told.clone())[2].id;
    told.push(said(of, "derfor"));
    other.round = RoundId(Id::from_bytes([0xe7; 16]));
    told.push(Fact::AssessmentFinished(other));
    assert_eq!(saying(&told), (1, 1));
}

/// Two devices: whoever withheld it there had not read what was written of it here meanwhile.
#[test]
fn a_version_that_a_leader_had_not_seen_waits_wherever_it_stands() {
    let fact = || Fact::made_up(FactName::PositionAgreed, CHILD, SECRET);
    let mut all = entries(vec![fact(), fact()]);
    all[0].device = DeviceId(Id::from_bytes([8; 16]));
    let of = all[1].id;
    all.extend(
        entries(vec![
            said(of, "x"),
            said(of, "x"),
            said(of, "derfor"),
            Fact::made_up(FactName::ChildChanged, CHILD, "mærke-barn"),
        ])
        .split_off(2),
    );
    let (copy, _) = copied(&all);
    let withheld = |entry: &Entry| {
        let item = copy.items.iter().find(|item| item.entry == entry.id);
        item.unwrap().withheld.clone()
    };
    assert_eq!(withheld(&all[0]).as_deref(), Some("derfor"));
    assert_eq!(withheld(&all[1]).as_deref(), Some("derfor"));
}

//! What a leader keeps out of the copy for parents stays out when somebody chooses it.

use super::access::{CHILD, printed_and_file};
use trivsel::{
    insight::{PlanApart, PlannedBy, agree_once_more, choose_correction, promises},
    register::{
        DeviceId, Entry, EntryId, Fact, FactName, LogicalClock, Moment, PlannedFollowUp, Register,
        Withheld,
    },
    vocabulary::{Day, Id, each_text},
};

const SECRET: &str = "mærke-adressen";

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn day(days: i64) -> Day {
    "2027-02-01".parse::<Day>().expect("a day").plus_days(days)
}

/// What a device writes that has read so far.
fn write(all: &mut Vec<Entry>, device: u8, read: &[Entry], fact: Fact) -> EntryId {
    let mut clock = LogicalClock::default();
    read.iter().for_each(|entry| clock.saw(entry));
    let entry = EntryId(id(0x40 + u8::try_from(all.len()).expect("few")));
    let stamp = clock.next(DeviceId(id(device)), entry, None, Moment(0));
    all.push(Entry::of(&stamp.expect("far from its end"), fact));
    entry
}

fn plan(days: i64, mark: &str) -> PlannedFollowUp {
    PlannedFollowUp {
        on: Some(day(days)),
        why_none: format!("{mark}-none"),
        why_late: format!("{mark}-late"),
        lead: format!("{mark}-lead"),
    }
}

fn position(days: i64, mark: &str) -> Fact {
    match Fact::made_up(FactName::PositionAgreed, CHILD, mark) {
        Fact::PositionAgreed(mut it) => {
            (it.on, it.follow_up) = (day(0), Some(plan(days, mark)));
            Fact::PositionAgreed(it)
        }
        other => other,
    }
}

fn held(days: i64, mark: &str) -> Fact {
    match Fact::made_up(FactName::FollowUpHeld, CHILD, mark) {
        Fact::FollowUpHeld(mut it) => {
            (it.on, it.next, it.ended) = (day(1), Some(plan(days, mark)), None);
            Fact::FollowUpHeld(it)
        }
        other => other,
    }
}

fn moved(from: i64, to: i64, mark: &str) -> Fact {
    match Fact::made_up(FactName::FollowUpMoved, CHILD, mark) {
        Fact::FollowUpMoved(mut it) => {
            (it.on, it.from, it.to) = (day(2), Some(day(from)), Some(plan(to, mark)));
            Fact::FollowUpMoved(it)
        }
        other => other,
    }
}

/// What somebody writes who has read all of it and chooses what says the secret.
type Choose = fn(&Register) -> Fact;

fn choose_day(register: &Register, is_by: fn(&PlannedBy<'_>) -> bool) -> Fact {
    let promises = promises(register, CHILD);
    let says = |it: &&PlanApart<'_>| it.plan.is_some_and(|plan| plan.lead.contains(SECRET));
    let chosen = promises.moved_apart.iter().find(says);
    let chosen = chosen.expect("it stands apart");
    assert!(is_by(&chosen.by), "{chosen:?}");
    Fact::FollowUpMoved(promises.choose_day(CHILD, chosen, day(3), String::new()))
}

fn choose_position(register: &Register) -> Fact {
    let looks = register.looks(CHILD);
    let mut apart = looks.flat_map(|look| look.concurrent_positions());
    let chosen = apart.find(|it| it.value.grounds.contains(SECRET));
    let chosen = chosen.expect("it stands apart");
    agree_once_more(&chosen.value).expect("something is seen")
}

fn choose_version(register: &Register) -> Fact {
    let mut apart = promises(register, CHILD).corrected_apart.into_iter();
    let chosen = apart.find(|it| it.value.easier.contains(SECRET));
    let chosen = chosen.expect("it stands apart");
    Fact::FollowUpHeld(choose_correction(register, &chosen.value))
}

/// What both have read, what one writes with the secret in it, what another one writes meanwhile, and how
/// that of the first is chosen: every pair between which a screen lets somebody choose words.
fn pairs() -> [(Vec<Fact>, Fact, Fact, Choose); 5] {
    let before = || position(20, "mærke-før");
    let first_held = || vec![before(), held(30, "mærke-første")];
    let other_day = |from| moved(from, 40, "mærke-anden");
    [
        (vec![before()], moved(20, 30, SECRET), other_day(20), |it| {
            choose_day(it, |by| matches!(by, PlannedBy::Move(_)))
        }),
        (vec![before()], position(30, SECRET), other_day(20), |it| {
            choose_day(it, |by| matches!(by, PlannedBy::Position(_)))
        }),
        (first_held(), held(35, SECRET), other_day(30), |it| {
            choose_day(it, |by| matches!(by, PlannedBy::FollowUp(_)))
        }),
        (
            vec![before()],
            position(30, SECRET),
            position(40, "mærke-anden"),
            choose_position,
        ),
        (
            first_held(),
            held(35, SECRET),
            held(36, "mærke-anden"),
            choose_version,
        ),
    ]
}

/// Whether the copy says the secret, on paper or in the file.
fn says_secret(entries: &[Entry]) -> bool {
    let (html, file) = printed_and_file(entries);
    let mut says = html.contains(SECRET);
    each_text(&file, &mut |text| says |= text.contains(SECRET));
    says
}

#[test]
fn what_is_kept_out_and_chosen_stays_out() {
    for (place, (base, first, second, choose)) in pairs().into_iter().enumerate() {
        for withheld_first in [true, false] {
            let mut all = Vec::new();
            let known = [
                Fact::made_up(FactName::AdultChanged, CHILD, "mærke-voksen"),
                Fact::made_up(FactName::ChildChanged, CHILD, "mærke-barn"),
            ];
            for fact in known.into_iter().chain(base.clone()) {
                let read = all.clone();
                write(&mut all, 1, &read, fact);
            }
            let read = all.clone();
            let secret = write(&mut all, 2, &read, first.clone());
            write(&mut all, 3, &read, second.clone());
            assert!(says_secret(&all), "{place}");
            let withheld = Fact::WithheldSet(Withheld {
                child: CHILD,
                entry: secret,
                reason: "Adressen er hemmelig.".to_owned(),
                notify: false,
            });
            let chosen = choose(&Register::fold(all.clone()));
            let mut then = [withheld, chosen];
            if !withheld_first {
                then.reverse();
            }
            for fact in then {
                let read = all.clone();
                write(&mut all, 2, &read, fact);
            }
            assert!(!says_secret(&all), "{place} {withheld_first}");
        }
    }
}

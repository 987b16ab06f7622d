//! Where parents must not be told first, nothing sends anybody to them.

use super::{adults_day::AdultsDay, lines::TodayLine};
use crate::{sample::tests::written, screens::own_places::OwnPlaces};
use std::collections::BTreeSet;
use trivsel::{
    insight::{
        LeaderSees, StopSays, all_followed, is_followed, leader_sees, next_meetings, promises,
        strip,
    },
    register::{
        ChildId, Entry, EntryId, Fact, FactName, FeedbackAnswer, Notification, Register, Voice,
    },
    vocabulary::{Day, FeedbackChoice, FeedbackQuestion, Id, Language, NotificationWay, VoiceOf},
};

const TODAY: &str = "2026-11-22";

/// What sends somebody to a child's parents. A meeting that stands does too, and stays: the parents
/// know of it and will come, and whoever does not read of it can call nothing off. In the sample nobody is
/// invited after a month: `insight::still_yellow` tries that.
const fn sends_to_parents(line: &TodayLine<'_>) -> Option<&'static str> {
    match line {
        TodayLine::Ring(..) => Some("ring"),
        TodayLine::ParentsWait(..) => Some("wait"),
        TodayLine::Invite(..) => Some("invite"),
        TodayLine::Meeting(..)
        | TodayLine::Notified(..)
        | TodayLine::FollowUp(..)
        | TodayLine::LookAt(..)
        | TodayLine::LookApart(..)
        | TodayLine::Waits(_)
        | TodayLine::GoOn(..)
        | TodayLine::Talk(..)
        | TodayLine::Answer(..) => None,
    }
}

/// The last of everything: these facts, after all that the sample has.
pub fn followed_by(entries: &[Entry], facts: impl IntoIterator<Item = Fact>) -> Register {
    let last = entries.last().unwrap();
    let more = facts.into_iter().zip(1..).map(|(fact, at)| Entry {
        id: EntryId(Id::from_bytes((u128::MAX - u128::from(at)).to_be_bytes())),
        clock: last.clock + at,
        sequence: last.sequence + at,
        fact,
        ..last.clone()
    });
    Register::fold(entries.iter().cloned().chain(more))
}

fn made_up(name: FactName, child: ChildId) -> Fact {
    Fact::made_up(name, child, "…")
}

fn no_of(child: ChildId, on: Day) -> Fact {
    let Fact::VoiceHeard(it) = made_up(FactName::VoiceHeard, child) else {
        panic!("no voice");
    };
    let no = FeedbackAnswer {
        choice: Some(FeedbackChoice::No),
        ..FeedbackAnswer::to(FeedbackQuestion::SaidMostImportant)
    };
    Fact::VoiceHeard(Voice {
        on,
        of: VoiceOf::Mother,
        answers: vec![no],
        ..it
    })
}

pub fn noted(child: ChildId, way: NotificationWay, on: Day) -> Fact {
    let Fact::NotificationNoted(it) = made_up(FactName::NotificationNoted, child) else {
        panic!("no notification");
    };
    Fact::NotificationNoted(Notification {
        way,
        made: on,
        filed: None,
        taken_back: false,
        ..it
    })
}

/// What sends anybody of the house to any parents: on *I dag* of every adult, on the leader's page, and
/// at the strip above each child.
fn sent(register: &Register, today: Day) -> BTreeSet<&'static str> {
    let mut sent = BTreeSet::new();
    let places = OwnPlaces::default();
    for adult in register.adults() {
        let meetings = next_meetings(register, today);
        let day = AdultsDay::new(register, adult.id, &places, &meetings, today);
        let (mine, others) = day.follow_ups();
        let lines = day.lines(mine, &[], &[]);
        sent.extend(lines.iter().chain(&others).filter_map(sends_to_parents));
    }
    let followed = all_followed(register, today);
    let missing = leader_sees(&followed).into_iter();
    let mut missing = missing.filter(|(why, _)| matches!(why, LeaderSees::ParentsMissing(_)));
    sent.extend(missing.next().map(|_| "leader"));
    for child in register.all_children() {
        let group = register.group(child.group).unwrap();
        let promises = promises(register, child.id);
        let strip = strip(register, group, child, &promises, today);
        let mut says = strip.iter().flatten().map(|it| it.says);
        sent.extend(
            says.find(|says| *says == StopSays::NoParents)
                .map(|_| "strip"),
        );
    }
    sent
}

#[test]
fn nothing_sends_anybody_to_parents_who_must_not_be_told_first() {
    let made: Day = TODAY.parse().unwrap();
    let (entries, register) = written(made, Language::Danish);
    // Whose parents have just said no have been heard, so none of those whose words are waited for has.
    let of_all = |way| {
        let all = register.all_children();
        let facts = all.map(|child| {
            let no = !is_followed(&register, child);
            let no = no.then(|| no_of(child.id, made.plus_days(-1)));
            [no, Some(noted(child.id, way, made))]
        });
        facts.flatten().flatten().collect::<Vec<_>>()
    };
    let with = |way: NotificationWay| {
        let facts = of_all(way);
        let register = followed_by(&entries, facts);
        let days = (0..40).step_by(5).map(|days| made.plus_days(days));
        days.flat_map(|on| sent(&register, on))
            .collect::<BTreeSet<_>>()
    };
    let all = BTreeSet::from(["leader", "ring", "strip", "wait"]);
    assert_eq!(with(NotificationWay::Together), all);
    assert_eq!(with(NotificationWay::ParentsNotFirst), BTreeSet::new());
}

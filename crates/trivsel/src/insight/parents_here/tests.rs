//! What parents may see at the screen, and what they must not.

use super::*;
use crate::{
    insight::{
        meetings::tests::held as met,
        promises::tests::{agreed, held, with_anew},
        promises::tests_apart::on_two_devices,
        tests::{CHILD, alma, day, group, id},
    },
    register::{
        AgreementId, Entry, EntryId, Fact, Meeting, MeetingId, PaperKind, Printed, Round, RoundId,
        Withheld,
    },
    vocabulary::MeetingKind,
};

const EARLIER: RoundId = RoundId(id(5));

fn plan(number: u8, on: i64) -> Meeting {
    Meeting::new(
        MeetingId(id(number)),
        CHILD,
        day().plus_days(-50),
        day().plus_days(on),
    )
}

fn planned(number: u8, on: i64) -> Fact {
    Fact::meeting_changed(None, &plan(number, on))
}

fn kept_out(entry: EntryId) -> Entry {
    let withheld = Withheld {
        child: CHILD,
        entry,
        reason: "Andre nævnes.".to_owned(),
        notify: false,
    };
    Entry::made_up(0x70, None, Fact::WithheldSet(withheld))
}

/// Agreed with a position, at a meeting and in a follow-up, and a meeting that is today.
fn facts() -> Vec<Fact> {
    vec![
        agreed(EARLIER, -60, &[1, 2], Some(-18)),
        planned(7, -30),
        met(7, -30, &[6]),
        planned(8, 0),
        with_anew(held(9, -18, &[(1, true)], Some(24)), &[3]),
    ]
}

fn entries(facts: Vec<Fact>) -> Vec<Entry> {
    let round = Round {
        id: EARLIER,
        name: String::new(),
        groups: [group().id].into(),
        child: None,
        opened: day().plus_days(-180),
        until: None,
    };
    let base = [
        Fact::round_changed(None, &round),
        Fact::child_changed(None, &alma()),
        Fact::group_changed(None, &group()),
    ];
    let all = base.into_iter().chain(facts);
    let entry = |(number, fact)| Entry::made_up(number, None, fact);
    (1u8..).zip(all).map(entry).collect()
}

/// Whether there is an agenda today, and the numbers of the agreements.
fn seen(entries: Vec<Entry>, today: Day) -> (bool, Vec<AgreementId>) {
    let register = Register::fold(entries);
    let here = parents_here(&register, &alma(), Some(MeetingId(id(8))), today);
    let open = here.open.iter().map(|it| it.id).collect();
    (here.agenda(today).is_some(), open)
}

fn numbers(all: &[u8]) -> Vec<AgreementId> {
    all.iter().map(|it| AgreementId(id(*it))).collect()
}

#[test]
fn the_meeting_of_today_is_seen_and_what_nobody_has_ended() {
    assert_eq!(seen(entries(facts()), day()), (true, numbers(&[2, 6, 3])));
    for other in [-1, 1] {
        let today = day().plus_days(other);
        assert_eq!(
            seen(entries(facts()), today),
            (false, numbers(&[2, 6, 3])),
            "{other}"
        );
    }
}

/// Each may be with another home.
#[test]
fn of_two_meetings_on_one_day_only_the_one_it_is_opened_from_is_seen() {
    let mut facts = facts();
    facts.extend([planned(9, 0), planned(10, 3)]);
    let register = Register::fold(entries(facts));
    let seen = |opened_from: Option<u8>| {
        let from = opened_from.map(|it| MeetingId(id(it)));
        let here = parents_here(&register, &alma(), from, day());
        let agenda = here.agenda(day()).map(|it| it.id);
        (here.meeting.as_ref().map(|it| it.meeting.id), agenda)
    };
    for number in [8, 9] {
        let own = Some(MeetingId(id(number)));
        assert_eq!(seen(Some(number)), (own, own));
    }
    assert_eq!(seen(Some(10)), (Some(MeetingId(id(10))), None), "to come");
    for other in [None, Some(7), Some(11)] {
        assert_eq!(seen(other), (None, None), "{other:?}");
    }
}

#[test]
fn what_a_leader_keeps_out_is_not_seen() {
    for (kept, expected) in [
        // Where one of the position was ended, another was agreed in its place.
        (0, (true, numbers(&[6]))),
        (1, (true, numbers(&[2, 3]))),
        (2, (true, numbers(&[2, 3]))),
        (3, (false, numbers(&[2, 6, 3]))),
        (4, (true, numbers(&[2, 6]))),
    ] {
        let mut all = entries(facts());
        all.push(kept_out(all[kept + 3].id));
        assert_eq!(seen(all, day()), expected, "{kept}");
    }
}

/// What was kept out of it is not shown in other words, nor what was agreed there.
#[test]
fn what_a_leader_keeps_out_is_not_seen_once_somebody_has_put_it_right() {
    for (kept, number, on, expected) in [
        (1, 7, -30, (true, numbers(&[2, 3]))),
        (3, 8, 0, (false, numbers(&[2, 6, 3]))),
    ] {
        let plan = plan(number, on);
        let right = Meeting {
            agreed: plan.agreed.plus_days(1),
            kind: MeetingKind::Network,
            purpose: "Det samme.".to_owned(),
            ..plan.clone()
        };
        let away = Meeting {
            on: plan.on.plus_days(1),
            ..right.clone()
        };
        let mut facts = facts();
        facts.push(Fact::meeting_changed(Some(&plan), &away));
        facts.push(Fact::meeting_changed(Some(&away), &right));
        let mut all = entries(facts);
        all.push(kept_out(all[kept + 3].id));
        assert_eq!(seen(all, day()), expected, "{kept}");
    }
}

/// The screen may be the home that must not know of them.
#[test]
fn nothing_of_meetings_is_seen_where_a_paper_was_printed_without_them() {
    let mut all = entries(facts());
    let printed = Printed {
        without_meeting: true,
        ..Printed::of(PaperKind::ParentsSheet, Some(CHILD), None)
    };
    all.push(Entry::made_up(0x70, None, Fact::Printed(printed)));
    assert_eq!(seen(all, day()), (false, numbers(&[2, 3])));
}

/// Nor in the words in which a follow-up has adjusted it since.
#[test]
fn what_was_agreed_with_one_home_is_seen_from_that_meetings_page_alone() {
    let mothers = Meeting {
        one_home: true,
        ..plan(7, -30)
    };
    let mut facts = facts();
    facts[1] = Fact::meeting_changed(None, &mothers);
    facts.push(with_anew(held(10, -3, &[(3, true)], Some(24)), &[4]));
    facts.push(met(8, 0, &[5]));
    let register = Register::fold(entries(facts.clone()));
    let open = |from: Option<u8>| {
        let from = from.map(|it| MeetingId(id(it)));
        let here = parents_here(&register, &alma(), from, day());
        here.open.iter().map(|it| it.id).collect::<Vec<_>>()
    };
    assert_eq!(open(Some(7)), numbers(&[2, 6, 4, 5]));
    for other in [None, Some(8)] {
        assert_eq!(open(other), numbers(&[2, 4, 5]), "{other:?}");
    }
    facts.push(with_anew(held(11, -2, &[(6, true)], Some(24)), &[9]));
    let register = Register::fold(entries(facts));
    let open = |from: Option<u8>| {
        let from = from.map(|it| MeetingId(id(it)));
        let here = parents_here(&register, &alma(), from, day());
        here.open.iter().any(|it| it.id == AgreementId(id(9)))
    };
    assert_eq!([Some(7), Some(8), None].map(open), [true, false, false]);
}

#[test]
fn no_agreement_is_seen_while_two_have_followed_up_apart() {
    let all = on_two_devices(
        vec![held(9, -18, &[(1, true)], Some(24))],
        vec![held(8, -17, &[(1, false)], Some(30))],
    );
    let register = Register::fold(all);
    assert!(!promises(&register, CHILD).apart.is_empty());
    assert_eq!(
        parents_here(&register, &alma(), None, day()).open,
        [] as [&Agreement; 0]
    );
}

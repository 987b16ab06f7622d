//! What came of it, and what must not be told.

use super::*;
use crate::{
    insight::{
        meetings::tests::held as met,
        promises::tests::{agreed, by_anne, chosen, held, moved, with_anew},
        promises::tests_apart::{on_two_devices, written},
        tests::{CHILD, ROUND, alma, day, group, id, register},
    },
    register::{Entry, EntryId, Fact, Meeting, Round, Withheld},
    vocabulary::MeetingKind,
};
use proptest::prelude::*;

const EARLIER: RoundId = RoundId(id(5));
const ENDS: bool = true;
const GOES_ON: bool = false;

fn told(facts: Vec<Fact>) -> Register {
    register(by_anne(facts))
}

/// The numbers of those answered about, with whether they go on; of those that hold beside them; and
/// the days until the next time.
type Said = (Vec<(u8, bool)>, Vec<u8>, Option<i64>);

fn said(register: &Register, round: RoundId) -> Option<Said> {
    let since = since_last(register, CHILD, round)?;
    let number = |it: &Agreement| it.what.parse().unwrap();
    let came = since
        .came
        .iter()
        .map(|it| (number(it.agreement), it.goes_on));
    let holds = since.holds.iter().map(|it| number(it));
    let next = since.next.map(|it| it.days_since(day()));
    Some((came.collect(), holds.collect(), next))
}

fn first() -> Fact {
    agreed(EARLIER, -60, &[1, 2], Some(-18))
}

#[test]
fn it_says_what_came_of_each_and_what_holds_since() {
    let answers = [(1, ENDS), (2, GOES_ON)];
    let follow_up = || with_anew(held(9, -18, &answers, Some(24)), &[3]);
    let both = vec![(1, false), (2, true)];
    for (facts, expected) in [
        (vec![first()], None),
        (
            vec![first(), follow_up()],
            Some((both.clone(), vec![3], Some(24))),
        ),
        // What was moved since is told as it stands.
        (
            vec![first(), follow_up(), moved(-3, Some(24), Some(30))],
            Some((both.clone(), vec![3], Some(30))),
        ),
        // One that nobody answered about still holds, and the end ends all of it.
        (
            vec![first(), held(9, -18, &[(1, GOES_ON)], Some(24))],
            Some((vec![(1, true)], vec![2], Some(24))),
        ),
        (
            vec![first(), held(9, -18, &[(1, GOES_ON)], None)],
            Some((vec![(1, false)], vec![], None)),
        ),
        // Of two it is the last, and of two of which one was chosen that one.
        (
            vec![first(), follow_up(), held(8, -4, &[(3, ENDS)], Some(38))],
            Some((vec![(3, false)], vec![2], Some(38))),
        ),
    ] {
        assert_eq!(said(&told(facts), EARLIER), expected);
    }
}

#[test]
fn it_is_told_with_the_position_that_stands_and_of_the_time_since_the_one_before() {
    let follow_up = held(9, -18, &[(1, ENDS)], Some(24));
    let now = |on| agreed(ROUND, on, &[4], Some(42));
    let since = told(vec![first(), follow_up.clone(), now(-1)]);
    assert_eq!(said(&since, EARLIER), None, "another position stands");
    let expected = (vec![(1, false)], vec![2, 4], Some(42));
    assert_eq!(said(&since, ROUND), Some(expected));
    // Before the position before this one it is no news.
    let old = told(vec![
        agreed(EARLIER, -10, &[1, 2], Some(-18)),
        follow_up,
        now(-1),
    ]);
    assert_eq!(said(&old, ROUND), None);
}

/// While nobody has chosen, no paper tells one of two stories.
#[test]
fn nothing_is_told_while_two_stand_apart() {
    let mut entries = on_two_devices(
        vec![held(9, -18, &[(1, ENDS)], Some(24))],
        vec![held(8, -17, &[(1, GOES_ON)], Some(30))],
    );
    let round = written(2, 0x6f, &entries, round());
    entries.push(round);
    assert_eq!(said(&Register::fold(entries.clone()), EARLIER), None);
    for (chosen_one, over, expected) in [
        (9, 8, (vec![(1, false)], vec![], Some(24))),
        (8, 9, (vec![(1, true)], vec![], Some(30))),
    ] {
        let choice = written(2, 0x70, &entries, chosen(chosen_one, &[over]));
        let all = entries.iter().cloned().chain([choice]);
        assert_eq!(said(&Register::fold(all), EARLIER), Some(expected));
    }
}

/// One follow-up that two have put right apart, and one that two have moved to different days.
#[test]
fn two_versions_of_one_and_two_days_are_not_told_either() {
    let first = held(9, -18, &[(1, GOES_ON)], Some(24));
    let apart = |one: Fact, other: Fact| {
        let mut entries = on_two_devices(vec![first.clone()], vec![]);
        entries.push(written(2, 0x6f, &entries, round()));
        let read = entries.clone();
        entries.push(written(2, 0x71, &read, one));
        entries.push(written(3, 0x72, &read, other));
        said(&Register::fold(entries), EARLIER)
    };
    let corrected = |ends| held(9, -18, &[(1, ends)], Some(24));
    assert_eq!(apart(corrected(ENDS), corrected(GOES_ON)), None);
    let moves = |to| moved(-3, Some(24), Some(to));
    let no_day = (vec![(1, true)], vec![], None);
    assert_eq!(apart(moves(30), moves(37)), Some(no_day));
}

fn round() -> Fact {
    Fact::round_changed(
        None,
        &Round {
            id: EARLIER,
            name: String::new(),
            groups: [group().id].into(),
            child: None,
            opened: day().plus_days(-180),
            until: None,
        },
    )
}

fn kept_out(entry: EntryId, reason: &str) -> Fact {
    Fact::WithheldSet(Withheld {
        child: CHILD,
        entry,
        reason: reason.to_owned(),
        notify: false,
    })
}

/// The facts as entries, of which the first has this number; and which of them a leader keeps out.
fn without(facts: &[Fact], kept: usize, reason: &str) -> Register {
    let base = [
        round(),
        Fact::child_changed(None, &alma()),
        Fact::group_changed(None, &group()),
    ];
    let all = base.into_iter().chain(facts.iter().cloned());
    let mut entries: Vec<_> = (1u8..)
        .zip(all)
        .map(|(number, fact)| Entry::made_up(number, None, fact))
        .collect();
    let entry = entries[kept + 3].id;
    let number = u8::try_from(entries.len() + 1).unwrap();
    entries.push(Entry::made_up(number, None, kept_out(entry, reason)));
    Register::fold(entries)
}

#[test]
fn what_a_leader_keeps_out_stands_on_no_paper() {
    let meeting = MeetingId(id(7));
    let plan = Meeting::new(meeting, CHILD, day().plus_days(-40), day().plus_days(-30));
    let facts = [
        first(),
        Fact::meeting_changed(None, &plan),
        met(7, -30, &[6]),
        held(9, -18, &[(1, ENDS), (6, GOES_ON)], Some(24)),
        moved(-3, Some(24), Some(30)),
    ];
    let all = (vec![(1, false), (6, true)], vec![2], Some(30));
    let at_meeting = (vec![(1, false)], vec![2], Some(30));
    let of_position = (vec![(6, true)], vec![], Some(30));
    let no_day = (all.0.clone(), all.1.clone(), None);
    for (kept, expected) in [
        (0, Some(of_position)),
        (1, Some(at_meeting.clone())),
        (2, Some(at_meeting)),
        (3, None),
        (4, Some(no_day)),
    ] {
        let register = without(&facts, kept, "Andre nævnes.");
        assert_eq!(said(&register, EARLIER), expected, "{kept}");
        // Taken in again it is told.
        let again = without(&facts, kept, "");
        assert_eq!(said(&again, EARLIER).as_ref(), Some(&all), "{kept}");
    }
    let at = |register: &Register| since_last(register, CHILD, EARLIER).unwrap().at_meetings;
    assert_eq!(at(&without(&facts, 0, "")), [AgreementId(id(6))]);
}

/// The entry that is kept out holds nothing any more, and what was agreed there stays out with it.
#[test]
fn what_a_leader_keeps_out_stays_out_once_somebody_puts_the_meeting_right() {
    let plan = Meeting::new(
        MeetingId(id(7)),
        CHILD,
        day().plus_days(-40),
        day().plus_days(-30),
    );
    let right = Meeting {
        agreed: day().plus_days(-41),
        on: day().plus_days(-31),
        kind: MeetingKind::Network,
        ..plan.clone()
    };
    let facts = [
        first(),
        Fact::meeting_changed(None, &plan),
        met(7, -30, &[6]),
        held(9, -18, &[(1, ENDS), (6, GOES_ON)], Some(24)),
        Fact::meeting_changed(Some(&plan), &right),
    ];
    let said = |reason| said(&without(&facts, 1, reason), EARLIER);
    let without_it = (vec![(1, false)], vec![2], Some(24));
    assert_eq!(said("Andre nævnes."), Some(without_it));
    let all = (vec![(1, false), (6, true)], vec![2], Some(24));
    assert_eq!(said(""), Some(all));
}

/// To adjust one is to end it and write it again under another number.
#[test]
fn what_adjusts_one_stands_where_that_one_may() {
    let plan = Meeting::new(
        MeetingId(id(7)),
        CHILD,
        day().plus_days(-40),
        day().plus_days(-30),
    );
    let facts = [
        agreed(EARLIER, -60, &[], Some(-18)),
        Fact::meeting_changed(None, &plan),
        met(7, -30, &[6]),
        with_anew(held(9, -18, &[(6, ENDS)], Some(24)), &[8]),
        with_anew(held(10, -4, &[(8, ENDS)], Some(38)), &[11]),
    ];
    let all = without(&facts, 2, "");
    let since = since_last(&all, CHILD, EARLIER).unwrap();
    assert_eq!(since.at_meetings, [6, 8, 11].map(|it| AgreementId(id(it))));
    assert_eq!(
        said(&all, EARLIER),
        Some((vec![(8, false)], vec![11], Some(38)))
    );
    let kept_out = without(&facts, 2, "Andre nævnes.");
    assert_eq!(said(&kept_out, EARLIER), Some((vec![], vec![], Some(38))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever was followed up and ended: each agreement is told of once, what is told to go on is
    /// open, and all that is open is told of.
    #[test]
    fn each_agreement_is_told_of_once_and_what_is_open_is_told_of(
        first in prop::collection::vec((1u8..5, any::<bool>()), 0..4),
        second in prop::collection::vec((1u8..8, any::<bool>()), 0..4),
        anew in prop::collection::btree_set(5u8..8, 0..3),
        ends in any::<bool>(),
        corrects in any::<bool>(),
    ) {
        let one_each = |answers: Vec<(u8, bool)>| -> Vec<(u8, bool)> {
            answers.into_iter().collect::<std::collections::BTreeMap<_, _>>().into_iter().collect()
        };
        let anew: Vec<_> = anew.into_iter().collect();
        let mut facts = vec![agreed(EARLIER, -60, &[1, 2, 3, 4], Some(-18))];
        facts.push(with_anew(held(9, -18, &one_each(first), Some(-4)), &anew));
        facts.push(held(8, -4, &one_each(second), (!ends).then_some(38)));
        if corrects {
            facts.push(agreed(EARLIER, -2, &[1, 2], Some(38)));
        }
        let register = told(facts);
        let promises = promises(&register, CHILD);
        let (came, holds, _) = said(&register, EARLIER).unwrap();
        let mut told: Vec<_> = came.iter().map(|(number, _)| *number).chain(holds.clone()).collect();
        let count = told.len();
        told.sort_unstable();
        told.dedup();
        prop_assert_eq!(told.len(), count);
        let on = came.iter().filter(|(_, goes_on)| *goes_on).map(|(number, _)| *number);
        let mut on: Vec<_> = on.chain(holds).collect();
        on.sort_unstable();
        let mut open: Vec<u8> = promises.open.iter().map(|it| it.what.parse().unwrap()).collect();
        open.sort_unstable();
        prop_assert_eq!(on, open);
    }
}

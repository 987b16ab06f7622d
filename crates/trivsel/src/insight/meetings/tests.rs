//! Which meetings stand, whatever was begun since.

use proptest::prelude::*;

use super::*;
use crate::{
    insight::tests::{ANNE, CHILD, ROUND, alma, day, group, id, position, register},
    register::{AdultId, Fact, JointPosition, MeetingId, PlannedMeeting, Round, RoundId},
    vocabulary::Step,
};

const EARLIER: RoundId = RoundId(id(5));

fn agreed(round: RoundId, meeting: Option<i64>) -> (AdultId, Fact) {
    let next_meeting = meeting.map(|days| PlannedMeeting {
        id: MeetingId(id(0xb)),
        on: day().plus_days(days),
        time: String::new(),
        place: String::new(),
        people: String::new(),
    });
    let position = JointPosition {
        next_meeting,
        ..position(round, Step::Yellow)
    };
    (ANNE, Fact::PositionAgreed(position))
}

fn left(days: i64) -> (AdultId, Fact) {
    let gone = Child {
        left: Some(day().plus_days(days)),
        ..alma()
    };
    (ANNE, Fact::child_changed(Some(&alma()), &gone))
}

/// The days of the meetings, counted from today.
fn days(register: &Register) -> Vec<i64> {
    let meetings = next_meetings(register, day());
    let from_today = |(on, _)| (-400..400).find(|days| day().plus_days(*days) == on);
    meetings.into_iter().filter_map(from_today).collect()
}

#[test]
fn a_new_round_hides_no_meeting_that_is_still_to_come() {
    for (facts, expected) in [
        (vec![agreed(EARLIER, Some(0))], vec![0]),
        (vec![agreed(EARLIER, Some(39))], vec![39]),
        (
            vec![agreed(EARLIER, Some(39)), agreed(ROUND, None)],
            vec![39],
        ),
        (
            vec![agreed(EARLIER, Some(39)), agreed(ROUND, Some(7))],
            vec![7],
        ),
        (
            vec![agreed(ROUND, Some(7)), agreed(EARLIER, Some(39))],
            vec![7],
        ),
        // What is corrected away is not agreed any more.
        (
            vec![agreed(EARLIER, Some(39)), agreed(EARLIER, None)],
            vec![],
        ),
        // A day that is past belongs to its round.
        (vec![agreed(EARLIER, Some(-1))], vec![]),
        (vec![agreed(ROUND, Some(-1))], vec![-1]),
        // Whoever has left meets nobody afterwards.
        (vec![agreed(EARLIER, Some(39)), left(38)], vec![]),
        (vec![agreed(EARLIER, Some(39)), left(39)], vec![39]),
        (vec![agreed(ROUND, Some(-1)), left(39)], vec![]),
        (
            vec![
                agreed(ROUND, Some(7)),
                (ANNE, Fact::ChildErased { child: CHILD }),
            ],
            vec![],
        ),
    ] {
        assert_eq!(days(&register(facts.clone())), expected, "{facts:?}");
    }
}

proptest! {
    /// Rounds begin anew, any number of them: the meeting stands.
    #[test]
    fn whatever_rounds_begin_the_meeting_stands(
        ahead in 0i64..300,
        begun in prop::collection::vec((-100i64..300, any::<bool>()), 0..6),
    ) {
        let rounds = (0x20u8..).zip(begun).map(|(number, (days, visit))| {
            let round = Round {
                id: RoundId(id(number)),
                name: String::new(),
                groups: [group().id].into(),
                child: visit.then_some(CHILD),
                opened: day().plus_days(days),
                until: None,
            };
            (ANNE, Fact::round_changed(None, &round))
        });
        let facts = std::iter::once(agreed(EARLIER, Some(ahead))).chain(rounds);
        prop_assert_eq!(days(&register(facts)), [ahead]);
    }
}

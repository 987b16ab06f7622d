use super::*;
use crate::{
    insight::{
        agree_once_more,
        promises::tests::by_anne,
        promises::tests_apart::{on_two_devices, written},
        tests::{CHILD, ROUND, day, id, position, register},
    },
    register::{Fact, RoundId},
    vocabulary::{Answer, Step},
};

fn set(on: i64, whole: Step, grounds: &str) -> JointPosition {
    JointPosition {
        on: day().plus_days(on),
        grounds: grounds.to_owned(),
        ..position(ROUND, whole)
    }
}

fn look(register: &Register) -> &ChildRound {
    register.child_round(CHILD, ROUND).unwrap()
}

/// Since when each stood, its step and its grounds, and how many versions it took the place of.
fn told(register: &Register) -> Vec<(i64, Step, String, usize)> {
    let told = stood(look(register)).into_iter().map(|it| {
        let value = &it.position.value;
        let since = it.since.days_since(day());
        (since, value.whole, value.grounds.clone(), it.earlier.len())
    });
    told.collect()
}

fn after(positions: Vec<JointPosition>) -> Register {
    register(by_anne(
        positions.into_iter().map(Fact::PositionAgreed).collect(),
    ))
}

/// Six weeks later it is red: that is no correction of what was yellow, which stood until then.
#[test]
fn another_colour_on_a_later_day_stands_on_its_own_day() {
    use Step::{Red, Yellow};
    let register = after(vec![
        set(-42, Yellow, "a"),
        // The same day, and a word of it later.
        set(-42, Yellow, "b"),
        set(-40, Yellow, "c"),
        set(0, Red, "d"),
        set(0, Red, "e"),
    ]);
    let expected = [
        (-42, Yellow, "c".to_owned(), 2),
        (0, Red, "e".to_owned(), 1),
    ];
    assert_eq!(told(&register), expected);
    let stands = stands(&register, CHILD).unwrap();
    assert_eq!((stands.since, stands.position.value.whole), (day(), Red));
    let before = stood_before(&register, CHILD, day()).unwrap();
    assert_eq!(before.value.grounds, "c");
    let first = stood_before(&register, CHILD, day().plus_days(-42)).unwrap();
    assert_eq!(first.value.grounds, "e", "none stood before");
}

#[test]
fn a_slip_of_the_same_day_never_stood() {
    let register = after(vec![set(-3, Step::Red, "a"), set(-3, Step::Green, "b")]);
    assert_eq!(told(&register), [(-3, Step::Green, "b".to_owned(), 1)]);
}

#[test]
fn another_area_is_another_position_too() {
    let before = set(-42, Step::Yellow, "a");
    let mut now = JointPosition {
        on: day(),
        ..before.clone()
    };
    now.areas.insert(Area::Body, Answer::Seen(Step::Red));
    let since: Vec<_> = told(&after(vec![before, now]))
        .into_iter()
        .map(|it| it.0)
        .collect();
    assert_eq!(since, [-42, 0]);
}

/// Of two that were set apart the one of the earlier day is chosen: the other one gave way.
#[test]
fn what_was_chosen_away_for_an_earlier_day_is_read_under_that_one() {
    let (first, second) = (set(-9, Step::Yellow, "a"), set(-4, Step::Red, "b"));
    let mut entries = on_two_devices(
        vec![Fact::PositionAgreed(first.clone())],
        vec![Fact::PositionAgreed(second)],
    );
    let apart = Register::fold(entries.clone());
    let days: Vec<_> = told(&apart).iter().map(|it| it.0).collect();
    assert!(days.is_sorted(), "{days:?}");
    let once_more = agree_once_more(&first).unwrap();
    entries.push(written(3, 0x70, &entries, once_more));
    let chosen = Register::fold(entries);
    assert_eq!(told(&chosen), [(-9, Step::Yellow, "a".to_owned(), 2)]);
}

proptest::proptest! {
    /// Whatever was set and corrected: every version stands somewhere once, the last one holds, and the days
    /// follow one another.
    #[test]
    fn each_version_stands_in_one_place(
        all in proptest::collection::vec((-4i64..1, 0usize..3), 1..12),
    ) {
        let steps = [Step::Green, Step::Yellow, Step::Red];
        let positions = all.iter().zip(0u8..).map(|((on, step), number)| {
            set(*on, steps[*step], &number.to_string())
        });
        let register = after(positions.collect());
        let stood = stood(look(&register));
        let entries = stood.iter().flat_map(|it| it.earlier.iter().copied().chain([it.position]));
        let mut entries: Vec<_> = entries.map(|it| it.entry).collect();
        entries.sort();
        entries.dedup();
        proptest::prop_assert_eq!(entries.len(), all.len());
        let last = stood.last().map(|it| it.position.entry);
        proptest::prop_assert_eq!(last, look(&register).position().map(|it| it.entry));
        let days: Vec<_> = stood.iter().map(|it| it.since).collect();
        proptest::prop_assert!(days.is_sorted());
        for it in stood.windows(2) {
            proptest::prop_assert!(it[0].since < it[1].since);
            proptest::prop_assert!(!it[0].says_the_same(it[1].position));
        }
    }
}

/// A round that begins anew has positions of its own.
#[test]
fn the_last_round_that_came_to_one_tells_what_stands() {
    let earlier = RoundId(id(5));
    let before = JointPosition {
        round: earlier,
        ..set(-90, Step::Green, "a")
    };
    let register = after(vec![before]);
    assert_eq!(
        stands(&register, CHILD).unwrap().since,
        day().plus_days(-90)
    );
}

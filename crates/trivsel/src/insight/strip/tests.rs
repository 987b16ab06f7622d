//! What each stop says, from the first answer until the end.

use super::{agreed as agreed_stop, *};
use crate::{
    insight::{
        followed::parents_missing,
        promises,
        promises::tests::{agreed, by_anne, held, moved, with_anew},
        promises::tests_apart::{on_two_devices, written},
        tests::{ANNE, BO, CHILD, ROUND, alma, day, finished, group, id, position, register, said},
    },
    register::{
        AdultId, Entry, Fact, FactName, FollowUpApart, JointPosition, Notification, ParentsTold,
        PlannedFollowUp, RoundId,
    },
    vocabulary::{NotificationWay, VoiceOf},
};

const EARLIER: RoundId = RoundId(id(5));

fn green(fact: Fact) -> Fact {
    match fact {
        Fact::PositionAgreed(it) => Fact::PositionAgreed(JointPosition {
            whole: Step::Green,
            ..it
        }),
        other => other,
    }
}

fn stops(facts: Vec<(AdultId, Fact)>) -> [StopTold; 4] {
    let register = register(facts);
    let promises = promises(&register, CHILD);
    let strip = strip(&register, &group(), &alma(), &promises, day()).unwrap();
    strip.map(|it| (it.mark, it.says))
}

/// The same where both adults have answered first.
pub(super) fn with(facts: Vec<Fact>) -> [StopTold; 4] {
    let both = [finished(ANNE, Step::Yellow), finished(BO, Step::Yellow)];
    stops(both.into_iter().chain(by_anne(facts)).collect())
}

pub(super) fn on(days: i64) -> Day {
    day().plus_days(days)
}

/// Of two days none is told, also where each follow-up has set its own.
#[test]
fn a_day_that_two_have_set_apart_is_no_day() {
    let to = |on| moved(-19, Some(-18), Some(on));
    let hold = |number, next| held(number, -18, &[], Some(next));
    for (first, second, why) in [
        (to(2), to(5), FollowUpApart::Moved),
        (hold(8, 2), hold(9, 5), FollowUpApart::Held),
        (hold(9, 2), hold(9, 5), FollowUpApart::Corrected),
    ] {
        let register = Register::fold(on_two_devices(vec![first], vec![second]));
        let promises = promises(&register, CHILD);
        let apart = (Mark::Half, StopSays::Apart(why));
        assert_eq!(agreed_stop(&register, &alma(), &promises), apart);
        assert_eq!(followed_up(&promises, day()), apart);
        // It is late once the last of them has passed.
        assert_eq!(promises.next.days_late(on(5)), None);
        assert_eq!(promises.next.days_late(on(6)), Some(1));
    }
}

const NOT_NEEDED: StopTold = (Mark::NotNeeded, StopSays::NotNeeded);

pub(super) fn yellow() -> Fact {
    agreed(ROUND, -20, &[1], Some(10))
}

#[test]
fn the_first_two_stops_tell_of_the_round_and_the_parents() {
    use Mark::{Done, Half, Missing};
    let no_position = (Missing, StopSays::NoPosition);
    let nobody = (Missing, StopSays::Answers(0, 2));
    assert_eq!(stops(vec![]), [nobody, no_position, NOT_NEEDED, NOT_NEEDED]);
    let one = finished(ANNE, Step::Yellow);
    assert_eq!(stops(vec![one])[0], (Half, StopSays::Answers(1, 2)));
    // Also where the position was set with one of them: half is half.
    let set = vec![finished(ANNE, Step::Yellow), (ANNE, yellow())];
    assert_eq!(stops(set)[0], (Half, StopSays::Answers(1, 2)));
    let both = (Done, StopSays::Answers(2, 2));
    assert_eq!(with(vec![])[..2], [both, no_position]);
    let green = green(agreed(ROUND, -2, &[], None));
    let talked = (Done, StopSays::PositionOn(on(-2)));
    assert_eq!(with(vec![green]), [both, talked, NOT_NEEDED, NOT_NEEDED]);
    let away = crate::insight::tests::away_on(CHILD, "Rejst");
    let not_assessed = (Mark::Done, StopSays::NotAssessed);
    assert_eq!(stops(vec![away])[..2], [not_assessed, NOT_NEEDED]);
    let unheard = (Half, StopSays::NoParents);
    assert_eq!(with(vec![yellow()])[1], unheard);
    for (voice, expected) in [
        (said(0x44, -21, VoiceOf::Mother, "…"), unheard),
        (said(0x44, -19, VoiceOf::Child, "…"), unheard),
        (
            said(0x44, -19, VoiceOf::Mother, "…"),
            (Done, StopSays::PositionOn(on(-20))),
        ),
    ] {
        assert_eq!(with(vec![yellow(), voice])[1], expected);
    }
}

/// That they were told is enough, until somebody says that they were not, and of a new position they
/// are told anew.
#[test]
fn parents_who_were_told_know() {
    let told = |days: i64, taken_back: bool| {
        Fact::ParentsTold(ParentsTold {
            child: CHILD,
            on: on(days),
            who: "Anne".to_owned(),
            taken_back,
        })
    };
    let red = || {
        Fact::PositionAgreed(JointPosition {
            on: on(-3),
            ..position(ROUND, Step::Red)
        })
    };
    let words = |words| said(0x44, -3, VoiceOf::Mother, words);
    let noted = |way, taken_back| match Fact::made_up(FactName::NotificationNoted, CHILD, "…") {
        Fact::NotificationNoted(it) => Fact::NotificationNoted(Notification {
            way,
            taken_back,
            ..it
        }),
        other => other,
    };
    let notified = |way| noted(way, false);
    let mistaken = noted(NotificationWay::ParentsNotFirst, true);
    for (facts, know) in [
        (vec![yellow(), told(-21, false)], false),
        (vec![yellow(), told(-19, false)], true),
        (vec![yellow(), told(-19, false), told(-19, true)], false),
        (vec![yellow(), told(-19, false), told(-18, true)], true),
        (vec![yellow(), told(-19, false), red()], false),
        // On the day on which it became red: of what had they been told?
        (vec![yellow(), told(-3, false), red()], false),
        (vec![yellow(), red(), told(-3, false)], true),
        (
            vec![yellow(), told(-3, false), red(), told(-3, false)],
            true,
        ),
        (
            vec![yellow(), red(), told(-3, false), told(-3, true)],
            false,
        ),
        // The mother's words of that day, corrected since.
        (vec![yellow(), words("a"), red()], false),
        (vec![yellow(), words("a"), red(), words("b")], false),
        (vec![yellow(), red(), words("a")], true),
        // What they said may have led to it, where none stood before.
        (vec![words("a"), red()], true),
        (vec![told(-3, false), red()], false),
        (vec![yellow(), notified(NotificationWay::Together)], false),
        (
            vec![yellow(), notified(NotificationWay::ParentsNotFirst)],
            true,
        ),
        // Noted about the wrong child: these parents are waited for as before.
        (
            vec![
                yellow(),
                notified(NotificationWay::ParentsNotFirst),
                mistaken,
            ],
            false,
        ),
    ] {
        let done = with(facts.clone())[1].0 == Mark::Done;
        assert_eq!(done, know, "{facts:?}");
        let register = register(by_anne(facts));
        assert_eq!(parents_missing(&register, CHILD, day()).is_none(), know);
    }
}

/// One device sets it red, and on the other, which has not read so, somebody tells the parents how it
/// stands: they were told of the yellow one.
#[test]
fn parents_who_were_told_apart_were_told_of_what_that_device_had_read() {
    let told = Fact::ParentsTold(ParentsTold {
        child: CHILD,
        on: on(-2),
        who: "Anne".to_owned(),
        taken_back: false,
    });
    let red = Fact::PositionAgreed(JointPosition {
        on: on(-3),
        ..position(EARLIER, Step::Red)
    });
    let mut entries = on_two_devices(vec![red], vec![told.clone()]);
    let missing = |entries: &[Entry]| {
        let register = Register::fold(entries.to_vec());
        parents_missing(&register, CHILD, day())
    };
    assert_eq!(missing(&entries), Some(3));
    entries.push(written(3, 0x70, &entries, told));
    assert_eq!(missing(&entries), None);
}

/// A typo is no new position: who was heard was heard. Another step is.
#[test]
fn correcting_a_word_asks_nobody_to_talk_with_the_parents_again() {
    let corrected = |whole: Step, on: i64| match agreed(ROUND, on, &[1], Some(10)) {
        Fact::PositionAgreed(it) => Fact::PositionAgreed(JointPosition {
            whole,
            grounds: format!("Leger mest alene ({on})"),
            ..it
        }),
        other => other,
    };
    let heard = said(0x44, -19, VoiceOf::Mother, "…");
    let talked = |facts: Vec<Fact>| with(facts)[1];
    let yellow_since = (Mark::Done, StopSays::PositionOn(on(-20)));
    let again = corrected(Step::Yellow, -3);
    assert_eq!(talked(vec![yellow(), heard.clone(), again]), yellow_since);
    let unheard = (Mark::Half, StopSays::NoParents);
    for turn in [
        vec![corrected(Step::Red, -3)],
        vec![corrected(Step::Green, -5), corrected(Step::Yellow, -3)],
    ] {
        let facts = [vec![yellow(), heard.clone()], turn].concat();
        assert_eq!(talked(facts), unheard);
    }
}

#[test]
fn agreed_is_a_date_and_an_agreement() {
    use Mark::{Done, Half, Missing};
    let no_date = (Half, StopSays::NoDate);
    let without_date = Fact::PositionAgreed(JointPosition {
        follow_up: Some(PlannedFollowUp::default()),
        ..position(ROUND, Step::Yellow)
    });
    for (facts, expected) in [
        (vec![yellow()], (Done, StopSays::NextOn(on(10)))),
        (
            vec![agreed(ROUND, -20, &[], Some(10))],
            (Half, StopSays::NoAgreement),
        ),
        (vec![agreed(ROUND, -20, &[1], None)], no_date),
        (vec![without_date], no_date),
        (
            vec![agreed(ROUND, -20, &[], None)],
            (Missing, StopSays::Nothing),
        ),
        (
            vec![agreed(ROUND, -20, &[], Some(10)), moved(-3, Some(10), None)],
            no_date,
        ),
        (
            vec![yellow(), moved(-3, Some(10), Some(17))],
            (Done, StopSays::NextOn(on(17))),
        ),
        (vec![yellow(), held(9, -1, &[], None)], NOT_NEEDED),
    ] {
        assert_eq!(with(facts.clone())[2], expected, "{facts:?}");
    }
}

#[test]
fn followed_up_is_late_held_or_not_yet() {
    use Mark::{Done, Half, Late};
    let held_yesterday = (Done, StopSays::HeldOn(on(-1)));
    for (facts, expected) in [
        (vec![yellow()], NOT_NEEDED),
        (
            vec![agreed(ROUND, -50, &[1], Some(-4))],
            (Late, StopSays::Overdue(4)),
        ),
        (
            vec![yellow(), held(9, -1, &[(1, false)], Some(40))],
            held_yesterday,
        ),
        (
            vec![yellow(), held(9, -1, &[], Some(40))],
            (Half, StopSays::Unanswered(1)),
        ),
        // What was agreed after it waits for the next time.
        (
            vec![held(9, -30, &[], Some(40)), yellow()],
            (Done, StopSays::HeldOn(on(-30))),
        ),
        // On the same day it could have been answered about.
        (
            vec![yellow(), held(9, -20, &[], Some(40))],
            (Half, StopSays::Unanswered(1)),
        ),
        // Where it was held before, it could not.
        (
            vec![held(9, -20, &[], Some(40)), yellow()],
            (Done, StopSays::HeldOn(on(-20))),
        ),
        (vec![yellow(), held(9, -1, &[], None)], held_yesterday),
        // What this very follow-up has agreed is answered about next time.
        (
            vec![
                yellow(),
                with_anew(held(9, -1, &[(1, true)], Some(40)), &[2]),
            ],
            held_yesterday,
        ),
    ] {
        assert_eq!(with(facts.clone())[3], expected, "{facts:?}");
    }
}

/// It ended in May, and begins again in November.
#[test]
fn a_course_that_has_ended_says_nothing_of_the_next_one() {
    let first = || agreed(EARLIER, -200, &[1], Some(-150));
    let ended = || held(9, -150, &[(1, true)], None);
    let ended_then = (Mark::Done, StopSays::HeldOn(on(-150)));
    assert_eq!(with(vec![first(), ended()])[2..], [NOT_NEEDED, ended_then]);
    let anew = agreed(ROUND, -2, &[2], Some(40));
    let agreed_anew = (Mark::Done, StopSays::NextOn(on(40)));
    let stops = with(vec![first(), ended(), anew]);
    assert_eq!(stops[2..], [agreed_anew, NOT_NEEDED]);
    // Also on the very day on which it ended.
    let same_day = held(9, -2, &[(1, true)], None);
    let anew = agreed(ROUND, -2, &[2], Some(40));
    let stops = with(vec![first(), same_day, anew]);
    assert_eq!(stops[2..], [agreed_anew, NOT_NEEDED]);
    let nothing = (Mark::Missing, StopSays::Nothing);
    let anew = agreed(ROUND, -2, &[], None);
    assert_eq!(
        with(vec![first(), ended(), anew])[2..],
        [nothing, NOT_NEEDED]
    );
}

/// A round that has begun makes nothing good that was left open in the one before.
#[test]
fn a_new_round_needs_what_the_last_one_left_open() {
    let last_round = || agreed(EARLIER, -60, &[], Some(-20));
    let cancelled = || moved(-21, Some(-20), None);
    let no_date = (Mark::Half, StopSays::NoDate);
    assert_eq!(with(vec![last_round(), cancelled()])[2], no_date);
    let green = green(agreed(ROUND, -2, &[], None));
    assert_eq!(with(vec![last_round(), cancelled(), green])[2], NOT_NEEDED);
}

#[test]
fn what_is_late_comes_before_what_lacks() {
    let of = |facts: Vec<Fact>| {
        let register = register(by_anne(facts));
        let promises = promises(&register, CHILD);
        let strip = strip(&register, &group(), &alma(), &promises, day()).unwrap();
        first_lacking(&strip).map(|it| it.stop)
    };
    assert_eq!(of(vec![]), Some(Stop::Seen));
    let late = agreed(ROUND, -50, &[1], Some(-4));
    assert_eq!(of(vec![late]), Some(Stop::FollowedUp));
    let mut done = vec![yellow(), said(0x44, -19, VoiceOf::Father, "…")];
    done.insert(0, finished(ANNE, Step::Yellow).1);
    // Of two adults one has answered and the position is set all the same: nobody waits for the other.
    assert_eq!(of(done), None);
}

/// Each child of a group in one count, by what was promised.
#[test]
fn a_group_counts_whom_it_follows_closely() {
    let count = |facts: Vec<Fact>| {
        let register = register(by_anne(facts));
        let children = register.children(group().id);
        let known = followed_closely(&register, &children, day());
        (known.children, known.overdue, known.undated)
    };
    assert_eq!(count(vec![]), (0, 0, 0));
    assert_eq!(count(vec![yellow()]), (1, 0, 0));
    assert_eq!(count(vec![agreed(ROUND, -50, &[], Some(-4))]), (1, 1, 0));
    assert_eq!(count(vec![agreed(ROUND, -50, &[1], None)]), (1, 0, 1));
    assert_eq!(count(vec![yellow(), held(9, -1, &[], None)]), (0, 0, 0));
    // Today is not late, and on its last day a child is still here.
    assert_eq!(count(vec![agreed(ROUND, -50, &[], Some(0))]), (1, 0, 0));
    for (left, children) in [(0, 1), (-1, 0)] {
        let gone = Child {
            left: Some(on(left)),
            ..alma()
        };
        let gone = Fact::child_changed(Some(&alma()), &gone);
        assert_eq!(count(vec![yellow(), gone]), (children, 0, 0));
    }
}

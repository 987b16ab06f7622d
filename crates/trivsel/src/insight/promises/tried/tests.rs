//! What is tried, when it is looked at, and what came of it.

use crate::{
    insight::{
        due_follow_ups, past,
        promises::{
            promises, promises_on,
            tests::{agreed, by_anne, held},
        },
        tests::{CHILD, ROUND, day, group, id, register},
    },
    register::{Fact, FocusAnswer, FocusEnd, FocusPoint, FocusPointId, Register},
    vocabulary::{Area, DidHelp, WhyFocusEnded},
};

/// A focus point that began two months ago and is looked at in so many days.
fn point(days: i64) -> FocusPoint {
    FocusPoint {
        what: "Den samme voksne tager imod".to_owned(),
        area: Some(Area::Emotions),
        starts: Some(day().plus_days(-60)),
        by: Some(day().plus_days(days)),
        ..FocusPoint::new(FocusPointId(id(40)), Some(CHILD), group().id)
    }
}

fn written(point: &FocusPoint) -> Fact {
    Fact::focus_point_changed(None, point)
}

/// A follow-up on a day that answers about the focus point.
fn answered(number: u8, days: i64, helped: DidHelp) -> Fact {
    let Fact::FollowUpHeld(mut it) = held(number, days, &[], Some(60)) else {
        panic!("no follow-up");
    };
    it.tried = vec![FocusAnswer {
        focus_point: point(0).id,
        kept: None,
        helped: Some(helped),
        words: String::new(),
        ends: None,
    }];
    Fact::FollowUpHeld(it)
}

fn known(facts: Vec<Fact>) -> Register {
    register(by_anne(facts))
}

#[test]
fn it_waits_on_its_day_until_it_is_ended() {
    for (days, due) in [(8, 0), (7, 1), (-3, 1)] {
        let register = known(vec![written(&point(days))]);
        let found = due_follow_ups(&register, day());
        assert_eq!(found.len(), due, "{days}");
    }
    let ended = FocusPoint {
        end: Some(FocusEnd {
            on: day(),
            why: WhyFocusEnded::Reached,
            words: String::new(),
        }),
        ..point(-3)
    };
    let end = Fact::focus_point_changed(Some(&point(-3)), &ended);
    let register = known(vec![written(&point(-3)), end]);
    assert!(due_follow_ups(&register, day()).is_empty());
    let open_on = |days| {
        let promises = promises_on(&register, CHILD, day().plus_days(days));
        promises.trying().count()
    };
    assert_eq!([-61, -60, -1, 0].map(open_on), [0, 1, 1, 0]);
}

/// The follow-up that is planned may be far away when the focus point is to be looked at.
#[test]
fn the_nearest_of_both_days_is_told() {
    let plan = agreed(ROUND, -10, &[], Some(30));
    let register = known(vec![plan, written(&point(2))]);
    assert!(promises(&register, CHILD).is_due(day()));
    assert_eq!(due_follow_ups(&register, day()).len(), 1);
}

/// "In spite of an effort": what was tried before the round, and did not help much.
#[test]
fn what_was_tried_in_vain_is_an_effort() {
    use DidHelp::{Little, No, TooEarly, Yes};
    let efforts = |facts: Vec<Fact>| {
        let past = past(&known(facts), CHILD, ROUND);
        past.efforts.contains(&Area::Emotions)
    };
    assert!(efforts(vec![written(&point(0))]));
    for (helped, in_vain) in [(Little, true), (No, true), (Yes, false), (TooEarly, false)] {
        let facts = vec![written(&point(0)), answered(1, -30, helped)];
        assert_eq!(efforts(facts), in_vain, "{helped:?}");
    }
    let begun_today = FocusPoint {
        starts: Some(day()),
        ..point(40)
    };
    assert!(!efforts(vec![written(&begun_today)]));
    let of_the_group = FocusPoint {
        child: None,
        ..point(0)
    };
    assert!(!efforts(vec![written(&of_the_group)]));
}

/// How it was ended tells too, where it was ended on the child's page and nobody has answered.
#[test]
fn what_reached_its_sign_is_no_effort_in_vain() {
    use DidHelp::{No, Yes};
    use WhyFocusEnded::{Changed, Enough, Reached};
    for (why, helped, in_vain) in [
        (Reached, None, false),
        (Reached, Some(No), false),
        (Enough, None, false),
        (Enough, Some(No), true),
        (Enough, Some(Yes), false),
        (Changed, None, true),
        (Changed, Some(Yes), false),
    ] {
        let ended = FocusPoint {
            end: Some(FocusEnd {
                on: day().plus_days(-20),
                why,
                words: String::new(),
            }),
            ..point(0)
        };
        let answer = helped.map(|helped| answered(1, -30, helped));
        let facts = std::iter::once(written(&point(0))).chain(answer);
        let end = Fact::focus_point_changed(Some(&point(0)), &ended);
        let register = known(facts.chain([end]).collect());
        let efforts = past(&register, CHILD, ROUND).efforts;
        assert_eq!(
            efforts.contains(&Area::Emotions),
            in_vain,
            "{why:?} {helped:?}"
        );
    }
}

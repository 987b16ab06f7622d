//! Words that were set aside, or that no screen asks for: found again, whatever they are of.

use super::{
    draft_kinds::every_kind,
    world::{ALMA, Window, World, added, joint},
};
use crate::session::{DraftKey, WriterRole};
use trivsel::{
    insight::{newest_review, newest_voice, promises},
    register::{AdultId, Fact, FactName, GroupId, Register, Round, RoundId},
    vocabulary::{Id, VoiceOf},
};

fn register(window: &Window) -> Register {
    window.state.borrow().register.clone()
}

/// The window writes from now on.
fn writes(window: &Window) {
    window.world.wait(window.session.catch_up(true)).unwrap();
    window.session.set_role(WriterRole::Writes);
    window.world.pass(30_000);
}

/// Typed here, where another window writes, which then stores something else.
fn overtaken(one: &Window, other: &Window, here: &str, there: &str) {
    one.type_text(joint(ALMA), here);
    one.world.settle();
    other.type_text(joint(ALMA), there);
    other.world.settle();
    one.world.wait(one.session.catch_up(false)).unwrap();
    assert_eq!(one.typed(joint(ALMA)).as_deref(), Some(there));
}

/// The second is no answer to the first.
#[test]
fn what_is_set_aside_later_takes_nothing_elses_place() {
    for locks in [false, true] {
        let world = World::new();
        let (one, other) = (world.open(), world.open());
        other.record(added(ALMA), &[]).unwrap();
        one.session.set_role(WriterRole::Follows);
        overtaken(&one, &other, "her 1", "der 1");
        overtaken(&one, &other, "her 2", "der 2");
        assert_eq!(one.session.aside(), [(joint(ALMA), 2)]);
        if locks {
            one.session.lock_here();
            world.pass(60_000);
            // What was sealed before is there still where more is set aside at the unlocking.
            world.wait(one.unlock()).unwrap();
            one.session.set_role(WriterRole::Follows);
            overtaken(&one, &other, "her 3", "der 3");
            one.session.lock_here();
            world.pass(60_000);
            world.wait(one.unlock()).unwrap();
        } else {
            overtaken(&one, &other, "her 3", "der 3");
        }
        assert_eq!(one.session.aside(), [(joint(ALMA), 3)]);
        writes(&one);
        let known = register(&one);
        let swap = || {
            one.session.swap_aside(joint(ALMA), &known);
            world.settle();
            world.stored_draft(joint(ALMA)).unwrap()
        };
        // Two are chosen from at a time, and what has not been seen is not thrown away.
        for (shown, left) in [("her 1", 3), ("der 3", 3), ("her 1", 3)] {
            assert_eq!(swap(), shown);
            assert_eq!(one.session.aside(), [(joint(ALMA), left)]);
        }
        one.session.drop_aside(joint(ALMA));
        assert_eq!(swap(), "her 2");
        one.session.drop_aside(joint(ALMA));
        assert_eq!(swap(), "her 3");
        one.session.drop_aside(joint(ALMA));
        assert_eq!(one.session.aside(), []);
    }
}

/// What such a draft becomes once it is finished.
fn finished(key: DraftKey) -> Option<Fact> {
    match key {
        DraftKey::FollowUp { .. } => Some(Fact::made_up(FactName::FollowUpHeld, ALMA, "holdt")),
        DraftKey::GroupFollowUp { group, .. } => {
            let fact = Fact::made_up(FactName::GroupFollowedUp, ALMA, "holdt");
            let Fact::GroupFollowedUp(mut held) = fact else {
                unreachable!();
            };
            held.group = group;
            Some(Fact::GroupFollowedUp(held))
        }
        DraftKey::Review { kind, corrects, .. } => {
            let fact = Fact::made_up(FactName::ReviewHeld, ALMA, "set");
            let Fact::ReviewHeld(mut review) = fact else {
                unreachable!();
            };
            review.kind = kind;
            review.id = corrects.unwrap_or(review.id);
            Some(Fact::ReviewHeld(review))
        }
        DraftKey::Ladder { from, to, .. } => {
            let fact = Fact::made_up(FactName::RungChanged, ALMA, "trin");
            let Fact::RungChanged(mut change) = fact else {
                unreachable!();
            };
            (change.from, change.to) = (from, to);
            Some(Fact::RungChanged(change))
        }
        DraftKey::Voice { childs, .. } => {
            let Fact::VoiceHeard(mut voice) = Fact::made_up(FactName::VoiceHeard, ALMA, "sagt")
            else {
                unreachable!();
            };
            let mut of = VoiceOf::ALL.iter();
            voice.of = *of.find(|of| of.is_child() == childs).unwrap();
            Some(Fact::VoiceHeard(voice))
        }
        _ => None,
    }
}

/// The key that the screen of such a draft asks for when it is opened: `screens::follow_up`,
/// `screens::group_follow_up`, `screens::voice`; all others name what they are of.
fn asked_by_its_screen(key: DraftKey, register: &Register) -> Option<DraftKey> {
    match key {
        DraftKey::FollowUp { child, .. } => Some(DraftKey::FollowUp {
            child,
            after: promises(register, child).last_held(),
        }),
        DraftKey::GroupFollowUp { group, .. } => Some(DraftKey::GroupFollowUp {
            group,
            after: register.last_group_follow_up(group),
        }),
        DraftKey::Voice {
            child,
            childs,
            corrects,
            ..
        } => Some(DraftKey::Voice {
            child,
            childs,
            after: newest_voice(register, child, childs).filter(|_| corrects.is_none()),
            corrects,
        }),
        DraftKey::Review {
            child,
            kind,
            corrects,
            ..
        } => Some(DraftKey::Review {
            child,
            kind,
            after: newest_review(register, child, kind).filter(|_| corrects.is_none()),
            corrects,
        }),
        // `screens::focus::ladder` offers a step up or down from where the child stands.
        DraftKey::Ladder { child, from, to } => {
            let now = register.rung(child);
            let next = if to > from { now.up() } else { now.down() };
            let next = next.or(now.up()).or(now.down())?;
            Some(DraftKey::Ladder {
                child,
                from: now,
                to: next,
            })
        }
        DraftKey::Own { .. }
        | DraftKey::Joint { .. }
        | DraftKey::Meeting { .. }
        | DraftKey::Focus { .. }
        | DraftKey::GroupFocus { .. }
        | DraftKey::Notification { .. } => Some(key),
        // Nobody misses it.
        DraftKey::Cursor { .. } => None,
    }
}

/// The other window stores the same draft and finishes it, and with that the key may be another.
#[test]
fn what_was_set_aside_is_found_by_its_screen_whatever_it_is_of() {
    for locks in [false, true] {
        for key in every_kind() {
            let world = World::new();
            let (one, other) = (world.open(), world.open());
            other.record(added(ALMA), &[]).unwrap();
            world.wait(one.session.catch_up(false)).unwrap();
            one.session.set_role(WriterRole::Follows);
            one.type_text(key, "her");
            other.type_text(key, "der");
            world.settle();
            let fact = finished(key).unwrap_or_else(|| added(ALMA));
            if locks {
                one.session.lock_here();
                world.pass(60_000);
            }
            other.record(fact, &[key]).unwrap();
            world.pass(1000);
            if locks {
                world.wait(one.unlock()).unwrap();
            }
            writes(&one);
            let known = register(&one);
            let Some(place) = asked_by_its_screen(key, &known) else {
                assert_eq!(one.session.aside(), [], "{key:?}");
                continue;
            };
            // Where the other one stored and finished it in one breath, nothing was in conflict.
            if one.session.stranded(&known) == [key] {
                one.session.take_stranded(key, &known);
            } else if one.typed(place).as_deref() != Some("her") {
                assert_eq!(one.session.aside(), [(key, 1)], "{key:?}, locks: {locks}");
                one.session.swap_aside(key, &known);
            }
            world.pass(1000);
            assert_eq!(one.typed(place).as_deref(), Some("her"), "{key:?}");
            let stored = world.stored_draft(place);
            assert_eq!(stored.as_deref(), Some("her"), "{key:?}");
            assert_eq!(one.session.stranded(&known), [], "{key:?}");
        }
    }
}

/// Both were typed in one round, and the next has begun when somebody chooses.
#[test]
fn what_was_set_aside_in_a_round_that_is_over_is_shown_in_the_one_of_now() {
    let own = |round| DraftKey::Own {
        adult: AdultId(Id::from_bytes([41; 16])),
        child: ALMA,
        round,
    };
    let of_team = |round| DraftKey::Joint { child: ALMA, round };
    for key in [own as fn(RoundId) -> DraftKey, of_team] {
        let world = World::new();
        let (one, other) = (world.open(), world.open());
        let rounds = [51, 52].map(|id| RoundId(Id::from_bytes([id; 16])));
        let begins = |id: RoundId, opened: &str| {
            let round = Round {
                id,
                name: String::new(),
                groups: [GroupId(Id::from_bytes([31; 16]))].into(),
                child: None,
                opened: opened.parse().unwrap(),
                until: None,
            };
            Fact::round_changed(None, &round)
        };
        other.record(added(ALMA), &[]).unwrap();
        other.record(begins(rounds[0], "2026-02-02"), &[]).unwrap();
        world.wait(one.session.catch_up(false)).unwrap();
        one.session.set_role(WriterRole::Follows);
        one.type_text(key(rounds[0]), "her");
        other.type_text(key(rounds[0]), "der");
        world.settle();
        other.record(begins(rounds[1], "2026-09-01"), &[]).unwrap();
        writes(&one);
        assert_eq!(one.session.aside(), [(key(rounds[0]), 1)]);
        let known = register(&one);
        let child = known.child(ALMA).unwrap();
        assert_eq!(known.round_of(child).map(|it| it.id), Some(rounds[1]));
        one.session.swap_aside(key(rounds[0]), &known);
        world.pass(1000);
        assert_eq!(one.typed(key(rounds[1])).as_deref(), Some("her"));
        let stored = world.stored_draft(key(rounds[1]));
        assert_eq!(stored.as_deref(), Some("her"));
        assert_eq!(one.session.aside(), []);
    }
}

/// It is stored here, or was never stored anywhere, and a copy of another device or another window
/// brings what it was to become. Nothing was in conflict, and yet no screen asks for it any more.
#[test]
fn what_no_screen_asks_for_any_more_is_told_of_and_shown_again() {
    for key in every_kind() {
        let Some(fact) = finished(key) else { continue };
        for lies_there in [false, true] {
            let world = World::new();
            let one = world.open();
            one.record(added(ALMA), &[]).unwrap();
            one.type_text(key, "begyndt");
            world.settle();
            if asked_by_its_screen(key, &register(&one)) == Some(key) {
                assert_eq!(one.session.stranded(&register(&one)), []);
            }
            let there = World::new();
            there.open().record(fact.clone(), &[]).unwrap();
            one.merge(there.stored()).unwrap();
            let known = register(&one);
            let place = asked_by_its_screen(key, &known).unwrap();
            if place == key {
                assert_eq!(one.session.stranded(&known), [], "{key:?}");
                continue;
            }
            if lies_there {
                one.type_text(place, "det næste");
                world.settle();
            }
            assert_eq!(one.session.stranded(&known), [key]);
            one.session.take_stranded(key, &known);
            world.pass(1000);
            assert_eq!(world.stored_draft(place).as_deref(), Some("begyndt"));
            assert_eq!(world.stored_draft(key), None);
            assert_eq!(one.session.stranded(&known), []);
            let aside: &[_] = if lies_there { &[(place, 1)] } else { &[] };
            assert_eq!(one.session.aside(), aside);
        }
    }
}

#[test]
fn what_no_screen_asks_for_stays_where_it_is_until_it_is_stored_in_its_place_or_thrown_away() {
    let key = DraftKey::FollowUp {
        child: ALMA,
        after: None,
    };
    let world = World::new();
    let one = world.open();
    one.record(added(ALMA), &[]).unwrap();
    one.type_text(key, "begyndt");
    world.settle();
    one.record(finished(key).unwrap(), &[]).unwrap();
    let known = register(&one);
    world.fill(true);
    one.session.take_stranded(key, &known);
    assert_eq!(one.session.stranded(&known), [], "it is not asked twice");
    world.pass(25_000);
    assert_eq!(world.stored_draft(key).as_deref(), Some("begyndt"));
    assert!(one.session.is_unsaved());
    world.fill(false);
    world.pass(25_000);
    assert_eq!(world.stored_draft(key), None);
    let place = key.asked_for(&known);
    assert_eq!(world.stored_draft(place).as_deref(), Some("begyndt"));
    // And thrown away.
    one.type_text(key, "en anden");
    world.settle();
    world.fill(true);
    assert!(world.wait(one.session.drop_stranded(key)).is_err());
    assert_eq!(one.session.stranded(&known), [key]);
    world.fill(false);
    world.wait(one.session.drop_stranded(key)).unwrap();
    assert_eq!(one.session.stranded(&known), []);
    assert_eq!(world.stored_draft(key), None);
}

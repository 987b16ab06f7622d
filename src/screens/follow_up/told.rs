//! What is told of the focus points while the team follows up, and what that changes about them.

use trivsel::{
    register::{Fact, FocusAnswer, FocusEnd, FocusPoint, FocusPointId, FollowUp},
    vocabulary::WhyFocusEnded,
};

/// Nothing is answered yet.
#[must_use]
pub const fn untold(focus_point: FocusPointId) -> FocusAnswer {
    FocusAnswer {
        focus_point,
        kept: None,
        helped: None,
        words: String::new(),
        ends: None,
    }
}

/// What is answered about a focus point, for a change to it.
pub fn told_of(draft: &mut FollowUp, focus_point: FocusPointId) -> &mut FocusAnswer {
    let known = draft.tried.iter();
    let at = known.clone().position(|it| it.focus_point == focus_point);
    let at = at.unwrap_or_else(|| {
        draft.tried.push(untold(focus_point));
        draft.tried.len() - 1
    });
    &mut draft.tried[at]
}

/// What the follow-up changes about the focus points: it ends them, or they are looked at again
/// when the team follows up next.
#[must_use]
pub fn changes(shown: &[&FocusPoint], held: &FollowUp) -> Vec<Fact> {
    let one = |before: &&FocusPoint| {
        let answer = held.tried.iter().find(|it| it.focus_point == before.id);
        let ends = answer.and_then(|it| Some((it.ends?, &it.words)));
        let over = held
            .ended
            .map(|_| (WhyFocusEnded::Enough, &held.ended_words));
        let end = ends.or(over).map(|(why, words)| FocusEnd {
            on: held.on,
            why,
            words: words.clone(),
        });
        let next = held.next.as_ref().and_then(|it| it.on);
        let by = match (&end, before.by) {
            (Some(_), by) => by,
            (None, by) if by > next && next.is_some() => by,
            (None, _) => next,
        };
        let after = FocusPoint {
            end,
            by,
            ..(*before).clone()
        };
        (after != **before).then(|| Fact::focus_point_changed(Some(before), &after))
    };
    shown.iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{ChildId, FactName, GroupId, PlannedFollowUp},
        vocabulary::{Day, Id, WhyEnded},
    };

    const fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// A focus point after a follow-up that plans the next one for 20 January.
    fn after(by: Option<&str>, follow_up: impl Fn(&mut FollowUp)) -> Option<FocusPoint> {
        let child = ChildId(id(1));
        let point = FocusPoint {
            by: by.map(day),
            ..FocusPoint::new(FocusPointId(id(2)), Some(child), GroupId(id(3)))
        };
        let Fact::FollowUpHeld(mut held) = Fact::made_up(FactName::FollowUpHeld, child, "x") else {
            panic!("no follow-up");
        };
        held.on = day("2026-12-09");
        held.ended = None;
        held.tried.clear();
        held.next = Some(PlannedFollowUp {
            on: Some(day("2027-01-20")),
            ..PlannedFollowUp::default()
        });
        follow_up(&mut held);
        match changes(&[&point], &held).pop()? {
            Fact::FocusPointChanged { changes, .. } => Some(changes.over(&point)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_goes_on_is_looked_at_when_the_team_follows_up_next() {
        for by in [None, Some("2026-12-01"), Some("2027-01-19")] {
            let point = after(by, |_| ()).unwrap();
            assert_eq!((point.by, point.end), (Some(day("2027-01-20")), None));
        }
        assert_eq!(after(Some("2027-02-01"), |_| ()), None, "it is later");
    }

    #[test]
    fn it_ends_with_its_own_reason_or_with_the_childs() {
        let own = after(None, |held| {
            let told = told_of(held, FocusPointId(id(2)));
            told.ends = Some(WhyFocusEnded::Reached);
            told.words = "Går selv ind".to_owned();
        });
        let end = own.unwrap().end.unwrap();
        assert_eq!(end.why, WhyFocusEnded::Reached);
        assert_eq!(end.words, "Går selv ind");
        let with_the_rest = after(None, |held| {
            held.next = None;
            held.ended = Some(WhyEnded::Back);
        });
        let end = with_the_rest.unwrap().end.unwrap();
        assert_eq!(
            (end.on, end.why),
            (day("2026-12-09"), WhyFocusEnded::Enough)
        );
    }
}

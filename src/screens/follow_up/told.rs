//! What is told of the focus points while the team follows up, and what that changes about them.

use trivsel::{
    register::{Fact, FocusAnswer, FocusEnd, FocusPoint, FocusPointId, FollowUp, GroupFollowUp},
    vocabulary::{Day, WhyFocusEnded},
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
pub fn told_of(tried: &mut Vec<FocusAnswer>, focus_point: FocusPointId) -> &mut FocusAnswer {
    let at = tried.iter().position(|it| it.focus_point == focus_point);
    let at = at.unwrap_or_else(|| {
        tried.push(untold(focus_point));
        tried.len() - 1
    });
    &mut tried[at]
}

/// Whether this follow-up, as it was kept, is what ended the focus point. One that was ended
/// elsewhere on the same day stays as it is.
#[must_use]
pub fn ended_by<'a>(point: &FocusPoint, kept: impl Into<SaidEnds<'a>>) -> bool {
    let end = point.end.as_ref();
    end.is_some_and(|end| end_in(point.id, kept).as_ref() == Some(end))
}

/// Whether the team is asked about it: it has begun, and goes on or was ended in this very
/// follow-up.
#[must_use]
pub fn is_asked(point: &FocusPoint, on: Day, kept: Option<&FollowUp>) -> bool {
    has_begun(point, on) && is_changed(point, kept)
}

fn has_begun(point: &FocusPoint, on: Day) -> bool {
    point.starts.is_none_or(|starts| starts <= on)
}

fn is_changed(point: &FocusPoint, kept: Option<&FollowUp>) -> bool {
    point.end.is_none() || kept.is_some_and(|kept| ended_by(point, kept))
}

/// How the follow-up ends a focus point: with its own reason, or with everything else.
fn end_in<'a>(point: FocusPointId, held: impl Into<SaidEnds<'a>>) -> Option<FocusEnd> {
    let SaidEnds { on, tried, rest } = held.into();
    let answer = tried.iter().find(|it| it.focus_point == point);
    let ends = answer.and_then(|it| Some((it.ends?, &*it.words)));
    let over = rest.map(|words| (WhyFocusEnded::Enough, words));
    let (why, words) = ends.or(over)?;
    Some(FocusEnd {
        on,
        why,
        words: words.to_owned(),
    })
}

/// What a follow-up on a child or a group says of the end of what is tried.
pub struct SaidEnds<'a> {
    on: Day,
    tried: &'a [FocusAnswer],
    /// Why everything else ends, in words, where it does.
    rest: Option<&'a str>,
}

impl<'a> From<&'a FollowUp> for SaidEnds<'a> {
    fn from(it: &'a FollowUp) -> Self {
        Self {
            on: it.on,
            tried: &it.tried,
            rest: it.ended.map(|_| &*it.ended_words),
        }
    }
}

impl<'a> From<&'a GroupFollowUp> for SaidEnds<'a> {
    fn from(it: &'a GroupFollowUp) -> Self {
        Self {
            on: it.on,
            tried: &it.tried,
            rest: None,
        }
    }
}

/// What the follow-up changes about the child's focus points: it ends them, or they are looked at
/// again when the team follows up next. What has not begun keeps its day, and ends with the rest.
#[must_use]
pub fn changes(points: &[FocusPoint], kept: Option<&FollowUp>, held: &FollowUp) -> Vec<Fact> {
    let next = held.next.as_ref().and_then(|it| it.on);
    let one = |before: &FocusPoint| {
        let end = end_in(before.id, held);
        let goes_on = end.is_none() && has_begun(before, held.on);
        let by = match next {
            Some(next) if goes_on => before.by.max(Some(next)),
            _ => before.by,
        };
        let after = FocusPoint {
            end,
            by,
            ..before.clone()
        };
        (after != *before).then(|| Fact::focus_point_changed(Some(before), &after))
    };
    let points = points.iter().filter(|it| is_changed(it, kept));
    points.filter_map(one).collect()
}

/// What choosing one of several follow-ups changes about the focus points of the child or the group: what
/// another one has ended goes on, unless this one ends it.
#[must_use]
pub fn settled<'a, T>(points: &[FocusPoint], apart: &[&'a T], holds: &'a T) -> Vec<Fact>
where
    &'a T: Into<SaidEnds<'a>>,
{
    let one = |before: &FocusPoint| {
        let ended = apart.iter().any(|it| ended_by(before, *it));
        let end = end_in(before.id, holds);
        let changes = if before.end.is_none() {
            end.is_some()
        } else {
            ended && end != before.end
        };
        let after = FocusPoint {
            end,
            ..before.clone()
        };
        changes.then(|| Fact::focus_point_changed(Some(before), &after))
    };
    points.iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{ChildId, FactName, FollowUpId, GroupId, PlannedFollowUp},
        vocabulary::{Id, WhyEnded},
    };

    const fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn point(by: Option<&str>) -> FocusPoint {
        FocusPoint {
            by: by.map(day),
            ..FocusPoint::new(FocusPointId(id(2)), Some(ChildId(id(1))), GroupId(id(3)))
        }
    }

    /// A follow-up that plans the next one for 20 January.
    fn held() -> FollowUp {
        let fact = Fact::made_up(FactName::FollowUpHeld, ChildId(id(1)), "x");
        let Fact::FollowUpHeld(mut held) = fact else {
            panic!("no follow-up");
        };
        held.on = day("2026-12-09");
        held.ended = None;
        held.tried.clear();
        held.next = Some(PlannedFollowUp {
            on: Some(day("2027-01-20")),
            ..PlannedFollowUp::default()
        });
        held
    }

    /// The same that ends it all.
    fn last() -> FollowUp {
        FollowUp {
            next: None,
            ended: Some(WhyEnded::Back),
            ended_words: "Det går godt".to_owned(),
            ..held()
        }
    }

    /// What becomes of a focus point; none where it stays as it is.
    fn changed(point: &FocusPoint, kept: Option<&FollowUp>, held: &FollowUp) -> Option<FocusPoint> {
        let points = std::slice::from_ref(point);
        match changes(points, kept, held).pop()? {
            Fact::FocusPointChanged { changes, .. } => Some(changes.over(point)),
            other => panic!("{other:?}"),
        }
    }

    fn after(by: Option<&str>, follow_up: impl Fn(&mut FollowUp)) -> Option<FocusPoint> {
        let mut held = held();
        follow_up(&mut held);
        changed(&point(by), None, &held)
    }

    /// "Vi kan ikke sætte en dato endnu, fordi …" is no reason to look at nothing.
    #[test]
    fn without_a_next_day_each_keeps_its_own() {
        let no_day = |held: &mut FollowUp| held.next = Some(PlannedFollowUp::default());
        assert_eq!(after(Some("2026-12-14"), no_day), None);
        assert_eq!(after(Some("2027-02-01"), no_day), None);
        assert_eq!(after(None, no_day), None);
    }

    /// A later part of a plan is not asked about, keeps its day, and does not outlive the end.
    #[test]
    fn what_has_not_begun_ends_with_the_rest_only() {
        let later = FocusPoint {
            starts: Some(day("2026-12-20")),
            ..point(Some("2027-01-10"))
        };
        assert!(!is_asked(&later, held().on, None));
        assert!(is_asked(&point(None), held().on, None));
        assert_eq!(changed(&later, None, &held()), None);
        let ended = changed(&later, None, &last()).unwrap();
        let end = ended.end.clone().unwrap();
        assert_eq!((end.on, &*end.words), (last().on, "Det går godt"));
        // It was no end after all.
        assert!(!is_asked(&ended, held().on, Some(&last())));
        assert_eq!(changed(&ended, Some(&last()), &held()), Some(later));
    }

    /// Correcting a follow-up opens what it ended itself, and nothing that somebody ended on the
    /// child's page on the same day.
    #[test]
    fn what_was_ended_elsewhere_on_the_same_day_stays_ended() {
        let mut kept = held();
        let told = told_of(&mut kept.tried, FocusPointId(id(2)));
        told.ends = Some(WhyFocusEnded::Changed);
        told.words = "Vi prøver noget andet".to_owned();
        let open = point(Some("2027-01-20"));
        for before in [kept, last()] {
            let here = changed(&open, None, &before).unwrap();
            assert!(is_asked(&here, before.on, Some(&before)));
            assert_eq!(changed(&here, Some(&before), &held()), Some(open.clone()));
            let elsewhere = FocusPoint {
                end: Some(FocusEnd {
                    on: before.on,
                    why: WhyFocusEnded::Reached,
                    words: "Går selv ind".to_owned(),
                }),
                ..open.clone()
            };
            assert!(!is_asked(&elsewhere, before.on, Some(&before)));
            for again in [held(), last()] {
                assert_eq!(changed(&elsewhere, Some(&before), &again), None);
            }
        }
    }

    /// One has ended it, the other one goes on with it: the choice decides, whichever way.
    #[test]
    fn of_two_follow_ups_the_chosen_one_says_what_is_ended() {
        let goes_on = held();
        let ends = FollowUp {
            id: FollowUpId(id(9)),
            ..last()
        };
        let apart = [&goes_on, &ends];
        let open = point(Some("2027-01-20"));
        let ended = changed(&open, None, &ends).unwrap();
        let one = |before: &FocusPoint, chosen: &FollowUp| {
            let points = std::slice::from_ref(before);
            match settled(points, &apart, chosen).pop()? {
                Fact::FocusPointChanged { changes, .. } => Some(changes.over(before)),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(one(&ended, &goes_on), Some(open.clone()));
        assert_eq!(one(&ended, &ends), None);
        assert_eq!(one(&open, &goes_on), None);
        assert_eq!(one(&open, &ends).map(|it| it.end), Some(ended.end.clone()));
        let elsewhere = FocusPoint {
            end: Some(FocusEnd {
                on: ends.on,
                why: WhyFocusEnded::Reached,
                words: "Går selv ind".to_owned(),
            }),
            ..open
        };
        assert_eq!(one(&elsewhere, &goes_on), None);
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
            let told = told_of(&mut held.tried, FocusPointId(id(2)));
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

//! What is typed while the team follows up on a group, and what is kept of it.

use serde::{Deserialize, Serialize};

use super::super::follow_up::untold;
use crate::platform::{new_id, today};
use trivsel::{
    insight::ProposedDays,
    register::{
        Fact, FocusAnswer, FocusEnd, FocusPoint, FollowUpId, GroupFollowUp, GroupId, Register,
    },
    vocabulary::Day,
};

/// What is typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LookFields {
    pub id: FollowUpId,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub easier: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tried: Vec<FocusAnswer>,
    /// When the team looks again at what goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Day>,
}

impl LookFields {
    /// A follow-up of which nothing is said.
    #[must_use]
    pub fn begin(days: ProposedDays) -> Self {
        Self {
            id: FollowUpId(new_id()),
            easier: String::new(),
            tried: Vec::new(),
            next: Some(days.next(today()).on),
        }
    }

    fn told(&self) -> impl Iterator<Item = &FocusAnswer> {
        self.tried
            .iter()
            .filter(|it| **it != untold(it.focus_point))
    }

    /// Whether anything is said.
    #[must_use]
    pub fn says_something(&self) -> bool {
        !self.easier.trim().is_empty() || self.told().next().is_some()
    }

    /// The focus points that are asked about: those that go on, and those that were ended elsewhere
    /// since somebody began to answer about them here.
    #[must_use]
    pub fn asks(&self, register: &Register, group: GroupId, on: Day) -> Vec<FocusPoint> {
        let mut points = group_tries(register, group, on);
        let ended = register.focus_points(group).into_iter();
        let ended = ended.filter(|it| it.end.is_some());
        let told = ended.filter(|it| self.tried.iter().any(|told| told.focus_point == it.id));
        points.extend(told.cloned());
        points
    }

    /// Whether any of these goes on after what is said here.
    #[must_use]
    pub fn goes_on(&self, points: &[FocusPoint]) -> bool {
        let ends = |point: &FocusPoint| {
            let mut answers = self.tried.iter();
            answers.any(|it| it.focus_point == point.id && it.ends.is_some())
        };
        points.iter().any(|it| it.end.is_none() && !ends(it))
    }

    /// What lacks: something said, and a day where something goes on.
    #[must_use]
    pub fn lacks(&self, points: &[FocusPoint], today: Day) -> [bool; 2] {
        let ahead = self.next.is_some_and(|next| next > today);
        [!self.says_something(), self.goes_on(points) && !ahead]
    }

    /// Whether the same draft was kept already, on another device: that follow-up stands, and this is
    /// another.
    #[must_use]
    pub fn is_kept(&self, register: &Register) -> bool {
        let mut held = register.group_follow_ups().into_iter();
        held.any(|it| it.id == self.id)
    }

    /// What is kept: what was said, and what that changes about each focus point that goes on. One that
    /// was ended elsewhere stays as it was ended.
    #[must_use]
    pub fn facts(&self, group: GroupId, points: &[FocusPoint], who: String, on: Day) -> Vec<Fact> {
        let held = GroupFollowUp {
            group,
            id: self.id,
            on,
            who,
            easier: self.easier.trim().to_owned(),
            tried: self.told().cloned().collect(),
        };
        let open = points.iter().filter(|it| it.end.is_none());
        let changed = open.filter_map(|before| {
            let answer = held.tried.iter().find(|it| it.focus_point == before.id);
            let end = answer.and_then(|it| {
                Some(FocusEnd {
                    on,
                    why: it.ends?,
                    words: it.words.clone(),
                })
            });
            let by = match end {
                Some(_) => before.by,
                None => before.by.max(self.next),
            };
            let after = FocusPoint {
                end,
                by,
                ..before.clone()
            };
            (after != *before).then(|| Fact::focus_point_changed(Some(before), &after))
        });
        let mut facts: Vec<_> = changed.collect();
        facts.push(Fact::GroupFollowedUp(held));
        facts
    }
}

/// What is tried for a group now: it has begun, and nobody has ended it.
#[must_use]
pub fn group_tries(register: &Register, group: GroupId, on: Day) -> Vec<FocusPoint> {
    let all = register.focus_points(group).into_iter();
    let open = all.filter(|it| it.end.is_none() && it.starts.is_none_or(|starts| starts <= on));
    let mut open: Vec<_> = open.cloned().collect();
    open.sort_by_key(|it| (it.by.is_none(), it.by, it.id));
    open
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::follow_up::told_of;
    use trivsel::{
        register::{DeviceId, Entry, EntryId, FocusPointId, Moment},
        vocabulary::{DidHelp, Id, WhyFocusEnded},
    };

    const fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    const GROUP: GroupId = GroupId(id(1));

    fn point(number: u8, by: Option<&str>) -> FocusPoint {
        FocusPoint {
            by: by.map(day),
            ..FocusPoint::new(FocusPointId(id(number)), None, GROUP)
        }
    }

    #[test]
    fn what_goes_on_gets_a_new_day_and_what_is_ended_keeps_its_own() {
        let points = [
            point(2, Some("2026-12-01")),
            point(3, Some("2027-03-01")),
            point(4, None),
        ];
        let mut fields = LookFields {
            id: FollowUpId(id(9)),
            easier: " Morgenen \n".to_owned(),
            tried: Vec::new(),
            next: Some(day("2027-01-20")),
        };
        told_of(&mut fields.tried, points[0].id).helped = Some(DidHelp::Little);
        told_of(&mut fields.tried, points[1].id);
        let told = told_of(&mut fields.tried, points[2].id);
        (told.ends, told.words) = (Some(WhyFocusEnded::Reached), "Det går selv".to_owned());
        let mut facts = fields.facts(GROUP, &points, "Anne".to_owned(), day("2026-12-09"));
        let Some(Fact::GroupFollowedUp(held)) = facts.pop() else {
            panic!("no follow-up");
        };
        assert_eq!((&*held.easier, held.tried.len()), ("Morgenen", 2));
        let after: Vec<_> = facts
            .into_iter()
            .map(|fact| match fact {
                Fact::FocusPointChanged {
                    focus_point,
                    changes,
                    ..
                } => {
                    let before = points.iter().find(|it| it.id == focus_point).unwrap();
                    changes.over(before)
                }
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(after.len(), 2, "the one with a later day keeps it");
        assert_eq!(
            (after[0].by, after[0].end.is_some()),
            (Some(day("2027-01-20")), false)
        );
        assert_eq!((after[1].by, after[1].end.is_some()), (None, true));
    }

    #[test]
    fn one_thing_is_enough_and_a_day_where_something_goes_on() {
        let points = [point(2, None)];
        let mut fields = LookFields {
            id: FollowUpId(id(9)),
            easier: String::new(),
            tried: Vec::new(),
            next: None,
        };
        let lacks = |fields: &LookFields| fields.lacks(&points, day("2026-12-09"));
        assert_eq!(lacks(&fields), [true, true]);
        told_of(&mut fields.tried, points[0].id);
        assert_eq!(lacks(&fields), [true, true], "opened, not answered");
        // A draft that lay so long that its day has been.
        fields.next = Some(day("2026-12-09"));
        assert_eq!(lacks(&fields), [true, true]);
        fields.next = Some(day("2026-12-10"));
        assert_eq!(lacks(&fields), [true, false]);
        fields.next = None;
        told_of(&mut fields.tried, points[0].id).ends = Some(WhyFocusEnded::Enough);
        assert_eq!(lacks(&fields), [false, false]);
    }

    /// Another window has ended everything since this was begun: it is shown, can be kept, and undoes
    /// nothing.
    #[test]
    fn what_was_ended_elsewhere_meanwhile_is_still_answered_about_and_stays_ended() {
        let on = day("2026-12-09");
        let ended = |number| FocusPoint {
            end: Some(FocusEnd {
                on,
                why: WhyFocusEnded::Reached,
                words: "Aftalt i et andet vindue".to_owned(),
            }),
            ..point(number, Some("2026-12-01"))
        };
        let entry = |number: u8| Entry {
            id: EntryId(id(number)),
            device: DeviceId(id(1)),
            adult: None,
            clock: number.into(),
            sequence: number.into(),
            seen: Default::default(),
            at: Moment(0),
            fact: Fact::focus_point_changed(None, &ended(number)),
        };
        let register = Register::fold([entry(2), entry(3)]);
        let mut fields = LookFields {
            id: FollowUpId(id(9)),
            easier: String::new(),
            tried: Vec::new(),
            next: None,
        };
        assert_eq!(fields.asks(&register, GROUP, on), []);
        told_of(&mut fields.tried, FocusPointId(id(2))).words = "Det hjalp".to_owned();
        told_of(&mut fields.tried, FocusPointId(id(3)));
        let points = fields.asks(&register, GROUP, on);
        assert_eq!(
            points,
            [ended(2), ended(3)],
            "what is taken back does not go away under the fingers"
        );
        assert_eq!(fields.lacks(&points, on), [false, false]);
        let facts = fields.facts(GROUP, &points, "Anne".to_owned(), on);
        let [Fact::GroupFollowedUp(held)] = &*facts else {
            panic!("{facts:?}");
        };
        assert_eq!(held.tried.len(), 1);
        // The same draft on another device is another follow-up once this one is kept.
        assert!(!fields.is_kept(&register));
        let kept = Register::fold([Entry::made_up(1, None, facts[0].clone())]);
        assert!(fields.is_kept(&kept));
    }
}

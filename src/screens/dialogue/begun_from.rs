//! What the team's draft was begun from. Until it is agreed, others may promise more on another device:
//! what the form did not show, it neither ends nor moves.

use serde::{Deserialize, Serialize};

use super::agreed_before::AgreedBefore;
use crate::screens::agreement_lines::{AgreementLine, agreed};
use trivsel::{
    insight::agreed_together,
    register::{Agreement, AgreementId, ChildRound, PlannedFollowUp},
};

/// What stood at that moment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BegunFrom {
    /// Each has a line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<AgreementId>,
    /// The follow-up that was open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<PlannedFollowUp>,
}

impl BegunFrom {
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.agreements.is_empty() && self.next.is_none()
    }

    /// The follow-up of the draft; where nobody has changed the one that stood, the one that stands
    /// now.
    pub(super) fn planned<'a>(
        &self,
        typed: Option<&'a PlannedFollowUp>,
        before: &'a AgreedBefore,
    ) -> Option<&'a PlannedFollowUp> {
        match typed.is_some() && typed == self.next.as_ref() {
            true => before.next.as_ref().or(before.said.as_ref()),
            false => typed,
        }
    }

    /// The agreements of the draft's lines, and those that it has not shown.
    pub(super) fn all_agreed(&self, lines: &[AgreementLine], look: &ChildRound) -> Vec<Agreement> {
        let mut all = agreed(lines);
        let shown = lines.iter().filter_map(|it| it.id);
        let shown: Vec<_> = shown.chain(self.agreements.iter().copied()).collect();
        let others = agreed_together(look).into_iter();
        all.extend(others.filter(|it| !shown.contains(&it.id)).cloned());
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::agreement_lines::lines_of;
    use trivsel::{
        register::{
            ChildId, DeviceId, Entry, EntryId, Fact, FactName, LogicalClock, Moment, Register,
        },
        vocabulary::Id,
    };

    const ALMA: ChildId = ChildId(Id::from_bytes([1; 16]));

    fn agreement(number: u8) -> Agreement {
        Agreement {
            id: AgreementId(Id::from_bytes([number; 16])),
            who: "Anne".to_owned(),
            what: number.to_string(),
            by: None,
            sign: String::new(),
        }
    }

    fn plan(on: &str) -> PlannedFollowUp {
        PlannedFollowUp {
            on: on.parse().ok(),
            ..PlannedFollowUp::default()
        }
    }

    /// The look of Alma where one device after another has set the position with these agreements,
    /// none of them having read the others.
    fn apart(versions: &[&[u8]]) -> ChildRound {
        let Fact::PositionAgreed(position) = Fact::made_up(FactName::PositionAgreed, ALMA, "x")
        else {
            panic!("no position");
        };
        let round = position.round;
        let entries = (1u8..).zip(versions).map(|(number, numbers)| {
            let mut position = position.clone();
            position.agreements = numbers.iter().map(|it| agreement(*it)).collect();
            let id = Id::from_bytes([number; 16]);
            let mut clock = LogicalClock::default();
            let stamp = clock.next(DeviceId(id), EntryId(id), None, Moment(0));
            Entry::of(&stamp.unwrap(), Fact::PositionAgreed(position))
        });
        let register = Register::fold(entries);
        register.child_round(ALMA, round).unwrap().clone()
    }

    /// The lines of a form that is opened now, and what it was begun from.
    fn open(look: &ChildRound) -> (Vec<AgreementLine>, BegunFrom) {
        let all: Vec<_> = agreed_together(look).into_iter().cloned().collect();
        let begun_from = BegunFrom {
            agreements: all.iter().map(|it| it.id).collect(),
            next: Some(plan("2027-01-08")),
        };
        (lines_of(&all), begun_from)
    }

    fn kept(begun_from: &BegunFrom, lines: &[AgreementLine], look: &ChildRound) -> Vec<String> {
        let all = begun_from.all_agreed(lines, look).into_iter();
        all.map(|it| it.what).collect()
    }

    /// The form shows what both have agreed, and what is taken away there is taken away.
    #[test]
    fn a_position_that_was_set_apart_is_corrected_with_all_that_was_agreed() {
        let look = apart(&[&[1, 2], &[1, 3]]);
        let (mut lines, begun_from) = open(&look);
        assert_eq!(kept(&begun_from, &lines, &look), ["1", "3", "2"]);
        lines.remove(2);
        assert_eq!(kept(&begun_from, &lines, &look), ["1", "3"]);
    }

    /// What others agreed while it was typed is kept, also where an older app began to type.
    #[test]
    fn what_the_form_has_not_shown_is_not_left_out() {
        let (mut lines, begun_from) = open(&apart(&[&[1]]));
        let now = apart(&[&[1], &[1, 2]]);
        assert_eq!(kept(&begun_from, &lines, &now), ["1", "2"]);
        assert_eq!(kept(&BegunFrom::default(), &lines, &now), ["1", "2"]);
        lines.clear();
        assert_eq!(kept(&begun_from, &lines, &now), ["2"]);
    }

    /// Nobody has touched the day, and it was moved meanwhile.
    #[test]
    fn a_day_that_nobody_has_typed_is_the_one_that_stands_now() {
        let (_, begun_from) = open(&apart(&[&[]]));
        let before = |next: Option<&str>| AgreedBefore {
            next: next.map(plan),
            said: Some(plan("2026-12-01")),
            ..AgreedBefore::default()
        };
        let untouched = Some(plan("2027-01-08"));
        let typed = Some(plan("2027-01-15"));
        for (draft, now, expected) in [
            (&untouched, Some("2027-01-20"), "2027-01-20"),
            (&untouched, None, "2026-12-01"),
            (&typed, Some("2027-01-20"), "2027-01-15"),
        ] {
            let before = before(now);
            let planned = begun_from.planned(draft.as_ref(), &before);
            assert_eq!(planned, Some(&plan(expected)));
        }
    }
}

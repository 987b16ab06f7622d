//! The follow-up that was agreed on before the team talks, and what it means for the day they set now.

use crate::screens::follow_up::PlanRule;
use trivsel::{
    insight::{Promises, first_follow_up},
    register::{ChildRound, PlannedFollowUp, RoundId},
    vocabulary::{Day, Step},
};

/// What was agreed of the follow-up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgreedBefore {
    /// It stands, and has a day. What the same position planned today can be put right still.
    pub stands: Option<PlannedFollowUp>,
    /// The position says it, whatever became of it since.
    pub said: Option<PlannedFollowUp>,
    /// Who sees to it, where nobody else is named.
    pub lead: String,
}

impl AgreedBefore {
    #[must_use]
    pub fn of(
        promises: &Promises<'_>,
        look: Option<&ChildRound>,
        round: RoundId,
        lead: &str,
        today: Day,
    ) -> Self {
        let lead = lead.to_owned();
        if promises.was_planned_today(round, today) {
            return Self {
                lead,
                ..Self::default()
            };
        }
        let position = look.and_then(ChildRound::position);
        Self {
            stands: promises.next.filter(|it| it.on.is_some()).cloned(),
            said: position.and_then(|it| it.value.follow_up.clone()),
            lead,
        }
    }

    /// When to look again at a position of this step: on the day that stands, where it has not
    /// passed. Nothing is proposed at green where nothing stands.
    #[must_use]
    pub fn rule(&self, whole: Step, today: Day) -> PlanRule {
        let known = self.stands.as_ref().or(self.said.as_ref());
        let ahead = |it: &&PlannedFollowUp| it.on.is_some_and(|on| on >= today);
        let proposed = || PlannedFollowUp {
            on: (whole > Step::Green).then(|| first_follow_up(whole, today)),
            why_none: String::new(),
            why_late: String::new(),
            lead: self.lead.clone(),
        };
        let stands = self.stands.as_ref().filter(ahead).cloned();
        PlanRule {
            proposed: stands.unwrap_or_else(proposed),
            stands: known.and_then(|it| Some((it.on?, it.why_late.clone()))),
        }
    }

    /// What a position of this step promises: at green nothing new where something stands, and a date
    /// only where somebody has set one.
    #[must_use]
    pub fn plan(
        &self,
        typed: Option<&PlannedFollowUp>,
        whole: Step,
        today: Day,
    ) -> Option<PlannedFollowUp> {
        let rule = self.rule(whole, today);
        let plan = match whole > Step::Green || self.stands.is_none() {
            true => rule.plan(typed),
            false => rule.proposed,
        };
        Some(plan).filter(|plan| whole > Step::Green || plan.on.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::follow_up::PlanLacks;

    fn plan(on: &str) -> PlannedFollowUp {
        PlannedFollowUp {
            on: on.parse().ok(),
            lead: "Anne".to_owned(),
            ..PlannedFollowUp::default()
        }
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn stands(on: &str) -> AgreedBefore {
        AgreedBefore {
            stands: Some(plan(on)),
            ..AgreedBefore::default()
        }
    }

    /// The round of January finds the promise of November: it stays on its day, and one that is late
    /// is not put six weeks off without a word.
    #[test]
    fn a_new_round_takes_up_what_stands() {
        let today = day("2027-01-12");
        let planned = |before: &AgreedBefore, whole| {
            let on = before.plan(None, whole, today)?.on?;
            Some(on.to_string())
        };
        let lacks = |before: &AgreedBefore| before.rule(Step::Yellow, today).lacks(None, today);
        let ahead = stands("2027-01-20");
        for whole in [Step::Green, Step::Yellow, Step::Red] {
            assert_eq!(planned(&ahead, whole).as_deref(), Some("2027-01-20"));
        }
        assert_eq!(lacks(&ahead), None);
        let late = stands("2027-01-08");
        assert_eq!(planned(&late, Step::Yellow).as_deref(), Some("2027-02-23"));
        assert_eq!(lacks(&late), Some(PlanLacks::WhyLate));
        assert_eq!(planned(&late, Step::Green), None);
        let nothing = AgreedBefore::default();
        assert_eq!(
            planned(&nothing, Step::Yellow).as_deref(),
            Some("2027-02-23")
        );
        assert_eq!(lacks(&nothing), None);
        assert_eq!(planned(&nothing, Step::Green), None);
    }

    /// A word in the grounds of a position whose follow-up is long over asks for no new day.
    #[test]
    fn what_the_position_said_can_stay() {
        let before = AgreedBefore {
            said: Some(plan("2026-01-08")),
            ..AgreedBefore::default()
        };
        let today = day("2027-01-12");
        let rule = before.rule(Step::Yellow, today);
        assert_eq!(rule.lacks(Some(&plan("2026-01-08")), today), None);
        let typed = Some(plan("2026-01-09"));
        assert_eq!(rule.lacks(typed.as_ref(), today), Some(PlanLacks::Past));
    }
}

//! The follow-up that was agreed on before the team talks, and what it means for the day they set now.

use crate::screens::follow_up::PlanRule;
use trivsel::{
    insight::{Promises, ProposedDays},
    register::{ChildRound, PlannedFollowUp, RoundId},
    vocabulary::{Day, Step},
};

/// What was agreed of the follow-up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgreedBefore {
    /// The one that is open.
    pub next: Option<PlannedFollowUp>,
    /// It stands, and has a day. What the same position planned today can be put right still.
    pub stands: Option<PlannedFollowUp>,
    /// What another day is measured by where none stands: what the position says, whatever became of
    /// it since, or what stood before the one that it planned today.
    pub said: Option<PlannedFollowUp>,
    /// Who sees to it, where nobody else is named.
    pub lead: String,
    /// What the house proposes days by.
    pub days: ProposedDays,
}

impl AgreedBefore {
    #[must_use]
    pub fn of(
        promises: &Promises<'_>,
        look: Option<&ChildRound>,
        round: RoundId,
        lead: &str,
        days: ProposedDays,
        today: Day,
    ) -> Self {
        let lead = lead.to_owned();
        let next = promises.plan.cloned();
        if promises.was_planned_today(round, today) {
            return Self {
                next,
                stands: None,
                said: promises.stood_before().cloned(),
                lead,
                days,
            };
        }
        let position = look.and_then(ChildRound::position);
        Self {
            stands: next.clone().filter(|it| it.on.is_some()),
            next,
            said: position.and_then(|it| it.value.follow_up.clone()),
            lead,
            days,
        }
    }

    /// When to look again at a position of this step: on the day that stands, where it has not
    /// passed. Nothing is proposed at green where nothing stands.
    #[must_use]
    pub fn rule(&self, whole: Step, today: Day) -> PlanRule {
        let known = self.stands.as_ref().or(self.said.as_ref());
        let ahead = |it: &&PlannedFollowUp| it.on.is_some_and(|on| on >= today);
        let proposed = (whole > Step::Green).then(|| self.days.first(whole, today));
        let mut rule = PlanRule::anew(proposed, &self.lead);
        if let Some(stands) = self.stands.as_ref().filter(ahead) {
            rule.proposed.clone_from(stands);
        }
        PlanRule {
            stands: known.and_then(|it| Some((it.on?, it.why_late.clone()))),
            ..rule
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
        let mut plan = match whole > Step::Green || self.stands.is_none() {
            true => rule.plan(typed),
            false => rule.proposed,
        };
        // A day that stays keeps its reason, also where another step would not ask for one.
        let stays = self.next.as_ref().filter(|it| it.on == plan.on);
        if let Some(stays) = stays.filter(|_| plan.on.is_some() && plan.why_late.is_empty()) {
            plan.why_late.clone_from(&stays.why_late);
        }
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

    /// 8 January is planned, and moved to the 20th with a reason. Whoever then puts a word right on the
    /// same day, whatever step they set, takes away neither the day nor the reason; and the 8th can
    /// come back.
    #[test]
    fn what_was_moved_today_is_measured_by_what_stood_before() {
        let today = day("2026-12-15");
        let late = PlannedFollowUp {
            why_late: "De er rejst".to_owned(),
            ..plan("2027-01-20")
        };
        let before = AgreedBefore {
            next: Some(late.clone()),
            said: Some(plan("2027-01-08")),
            ..AgreedBefore::default()
        };
        for whole in [Step::Green, Step::Yellow, Step::Red] {
            let rule = before.rule(whole, today);
            assert_eq!(rule.lacks(Some(&late), today), None, "{whole:?}");
            let unsaid = Some(PlanLacks::WhyLate);
            assert_eq!(rule.lacks(Some(&plan("2027-01-21")), today), unsaid);
            assert_eq!(before.plan(Some(&late), whole, today), Some(late.clone()));
            let back = Some(plan("2027-01-08"));
            assert_eq!(before.plan(back.as_ref(), whole, today), back);
        }
        // It was planned today first.
        let first = AgreedBefore {
            said: None,
            ..before
        };
        for whole in [Step::Green, Step::Yellow, Step::Red] {
            assert_eq!(first.plan(Some(&late), whole, today), Some(late.clone()));
        }
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

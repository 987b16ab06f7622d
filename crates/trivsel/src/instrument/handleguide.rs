//! Handleguide: what can be tried, and what a position asks for, beside the model's own lines.

use std::fmt;

use super::Words;
use crate::vocabulary::{AgeBand, Area, Pause, Rung, Setting, Step};

/// From this month on a child who is looked after in a group is offered the next band's ideas
/// too: it does the same things as the others there.
const WITH_THE_OLDER_FROM_MONTH: u32 = 9;

/// A handleguide that has been checked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handleguide {
    pub id: &'static str,
    pub version: &'static str,
    /// When the team looks again, every [`Pause`] once and in order.
    pub(super) rhythm: &'static [RhythmWeeks],
    /// Trappetrin, every [`Rung`] once and in order.
    pub(super) ladder: &'static [LadderStep],
    pub(super) offers: &'static [Offer],
    pub(super) guide: &'static [GuideLines],
    pub(super) ideas: &'static [Idea],
    pub plans: &'static [Plan],
}

/// How long a pause is, until a house sets its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RhythmWeeks {
    pub pause: Pause,
    pub weeks: u8,
    /// Where the number comes from.
    pub source: Words,
}

/// What a step of the ladder is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LadderStep {
    pub rung: Rung,
    pub name: Words,
    /// Who decides about it.
    pub decides: Words,
}

/// Who can help from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    pub id: &'static str,
    pub rung: Rung,
    pub name: Words,
    /// The kinds of setting it is offered in; empty means everywhere.
    pub only_in: &'static [Setting],
    /// The parents say yes first.
    pub needs_consent: bool,
    /// How it is reached; none where there is nobody to ask for it.
    pub contact: Option<Words>,
    /// The municipality opens a case about the child where it is asked for.
    pub opens_case: bool,
}

/// What a position asks for in some settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuideLines {
    pub step: Step,
    pub settings: &'static [Setting],
    pub must: &'static [Words],
    pub can: &'static [Words],
}

/// Something the adults can try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idea {
    pub id: &'static str,
    pub rung: Rung,
    pub area: Area,
    pub band: AgeBand,
    pub text: Words,
}

/// Focus points that follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    pub id: &'static str,
    pub name: Words,
    /// What it is, and what it is not. It is read beside the child, by the parents too.
    pub about: Words,
    /// Where its form comes from. It is read in the handleguide alone: no parents read there, over a
    /// shoulder, of other families and a placement in care.
    pub source: Words,
    pub phases: &'static [PlanPhase],
}

/// One part of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanPhase {
    /// The week at whose end the team looks again.
    pub until_week: u32,
    pub name: Words,
    pub text: Words,
}

/// How much a handleguide holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandleguideCounts {
    /// The weeks of the rhythm, in order.
    pub weeks: [u8; Pause::ALL.len()],
    pub rungs: usize,
    /// Offers, how many of them say how they are reached, and how many open a case.
    pub offers: (usize, usize, usize),
    /// Lines of what must and what can be done.
    pub lines: usize,
    /// Ideas, and how many of them ask for advice from outside.
    pub ideas: (usize, usize),
    pub plans: usize,
}

impl Handleguide {
    /// How long a pause is, until a house sets its own.
    #[must_use]
    pub const fn rhythm(&self, pause: Pause) -> &RhythmWeeks {
        &self.rhythm[pause as usize]
    }

    /// What a step of the ladder is called, and who decides about it.
    #[must_use]
    pub const fn ladder_step(&self, rung: Rung) -> &LadderStep {
        &self.ladder[rung as usize]
    }

    /// What a position asks for in a setting; nothing where the model's lines are enough.
    #[must_use]
    pub fn lines(&self, step: Step, setting: Setting) -> Option<&GuideLines> {
        let mut all = self.guide.iter();
        all.find(|it| it.step == step && it.settings.contains(&setting))
    }

    /// Who can help from outside on a step of the ladder, in a setting.
    pub fn offers(&self, rung: Rung, setting: Setting) -> impl Iterator<Item = &Offer> {
        let offered = move |it: &&Offer| it.only_in.is_empty() || it.only_in.contains(&setting);
        let of = self.offers.iter().filter(move |it| it.rung == rung);
        of.filter(offered)
    }

    /// The offer with this id.
    #[must_use]
    pub fn offer(&self, id: &str) -> Option<&Offer> {
        self.offers.iter().find(|it| it.id == id)
    }

    /// The ideas of an area for a child of this age, those of its own band first.
    pub fn ideas(
        &self,
        area: Area,
        band: AgeBand,
        months: u32,
        setting: Setting,
    ) -> impl Iterator<Item = &Idea> {
        let grouped = setting != Setting::HealthVisiting;
        let older = band == AgeBand::Infant && months >= WITH_THE_OLDER_FROM_MONTH && grouped;
        let of = move |band: AgeBand| {
            let all = self.ideas.iter();
            all.filter(move |it| it.area == area && it.band == band)
        };
        let next = older.then_some(AgeBand::Toddler);
        of(band).chain(next.into_iter().flat_map(of))
    }

    /// The idea with this id.
    #[must_use]
    pub fn idea(&self, id: &str) -> Option<&Idea> {
        self.ideas.iter().find(|it| it.id == id)
    }

    /// How much it holds.
    #[must_use]
    pub fn counts(&self) -> HandleguideCounts {
        let lines = self.guide.iter().map(|it| it.must.len() + it.can.len());
        let outside = self.ideas.iter().filter(|it| it.rung > Rung::Everyday);
        let reached = self.offers.iter().filter(|it| it.contact.is_some());
        let cases = self.offers.iter().filter(|it| it.opens_case);
        let mut weeks = [0; Pause::ALL.len()];
        for (place, it) in weeks.iter_mut().zip(self.rhythm) {
            *place = it.weeks;
        }
        HandleguideCounts {
            weeks,
            rungs: self.ladder.len(),
            offers: (self.offers.len(), reached.count(), cases.count()),
            lines: lines.sum(),
            ideas: (self.ideas.len(), outside.count()),
            plans: self.plans.len(),
        }
    }
}

impl fmt::Display for HandleguideCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (ideas, outside) = self.ideas;
        let (offers, reached, cases) = self.offers;
        write!(
            f,
            "weeks {}, rungs {}, offers {offers} ({reached} with how to reach them, {cases} opening \
             a case), lines {}, ideas {ideas} ({outside} with advice from outside), plans {}",
            self.weeks.map(|it| it.to_string()).join("/"),
            self.rungs,
            self.lines,
            self.plans
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::handleguide;

    #[test]
    fn whoever_is_in_a_group_at_nine_months_is_offered_what_the_others_are() {
        let bands = |months, setting| {
            let ideas = handleguide().ideas(Area::Body, AgeBand::Infant, months, setting);
            ideas.map(|it| it.band).collect::<Vec<_>>()
        };
        let own = [AgeBand::Infant; 3];
        let both = [own, [AgeBand::Toddler; 3]].concat();
        assert_eq!(bands(9, Setting::Childminding), both);
        assert_eq!(bands(8, Setting::Nursery), own);
        assert_eq!(bands(11, Setting::HealthVisiting), own);
    }
}

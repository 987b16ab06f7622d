//! The register: what all entries together say.

use std::collections::BTreeMap;

use imbl::OrdMap;

use super::{
    Adult, AdultId, Assessment, Child, ChildId, Entry, EntryId, Fact, Group, GroupId, Institution,
    JointPosition, Moment, Round, RoundId,
};
use crate::instrument::Hint;

/// Everything known, folded from the entries. It changes only by applying an
/// entry, and a copy of it is cheap: its maps share what did not change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register {
    /// The institution.
    pub institution: Institution,
    adults: OrdMap<AdultId, Adult>,
    groups: OrdMap<GroupId, Group>,
    rounds: OrdMap<RoundId, Round>,
    children: OrdMap<ChildId, Child>,
    looks: OrdMap<(ChildId, RoundId), Look>,
    clock: u64,
}

/// Everything about one child in one round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// Each adult's own assessments, the earliest first; the last one holds.
    pub assessments: BTreeMap<AdultId, Vec<Recorded<Assessment>>>,
    /// The team opened the dialogue.
    pub dialogue_opened: bool,
    /// The last hint that was shown for each adult's answers when the team agreed.
    pub hints: BTreeMap<AdultId, Hint>,
    /// The joint positions, the earliest first; the last one holds.
    pub positions: Vec<Recorded<JointPosition>>,
}

/// Something on record, with who wrote it and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded<T> {
    /// The entry.
    pub entry: EntryId,
    /// Who wrote it.
    pub by: Option<AdultId>,
    /// When.
    pub at: Moment,
    /// What was written.
    pub value: T,
}

impl Register {
    /// The register of these entries, in whatever order they come and however
    /// often one of them comes.
    pub fn fold(entries: impl IntoIterator<Item = Entry>) -> Self {
        let in_order: BTreeMap<_, _> = entries
            .into_iter()
            .map(|entry| (entry.order(), entry))
            .collect();
        let mut register = Self::default();
        for entry in in_order.into_values() {
            register.apply(entry);
        }
        register
    }

    /// Takes in one entry that comes after all it has seen.
    pub fn apply(&mut self, entry: Entry) {
        self.clock = self.clock.max(entry.clock);
        let recorded = (entry.id, entry.adult, entry.at);
        match entry.fact {
            Fact::InstitutionSet(institution) => self.institution = institution,
            Fact::AdultSet(adult) => drop(self.adults.insert(adult.id, adult)),
            Fact::GroupSet(group) => drop(self.groups.insert(group.id, group)),
            Fact::RoundOpened(round) => drop(self.rounds.insert(round.id, round)),
            Fact::ChildSet(child) => drop(self.children.insert(child.id, child)),
            Fact::AssessmentFinished(assessment) => {
                // An assessment that nobody wrote belongs to nobody.
                let Some(adult) = entry.adult else { return };
                let look = self.look_mut(assessment.child, assessment.round);
                let versions = look.assessments.entry(adult).or_default();
                versions.push(Recorded::new(recorded, assessment));
            }
            Fact::DialogueOpened { child, round } => {
                self.look_mut(child, round).dialogue_opened = true;
            }
            Fact::HintGiven {
                child,
                round,
                of,
                hint,
            } => {
                self.look_mut(child, round).hints.insert(of, hint);
            }
            Fact::PositionAgreed(position) => {
                let look = self.look_mut(position.child, position.round);
                look.positions.push(Recorded::new(recorded, position));
            }
        }
    }

    fn look_mut(&mut self, child: ChildId, round: RoundId) -> &mut Look {
        self.looks.entry((child, round)).or_default()
    }

    /// The logical clock of the next entry.
    #[must_use]
    pub const fn next_clock(&self) -> u64 {
        self.clock + 1
    }

    /// An adult.
    #[must_use]
    pub fn adult(&self, id: AdultId) -> Option<&Adult> {
        self.adults.get(&id)
    }

    /// Every adult, in the order of their names.
    #[must_use]
    pub fn adults(&self) -> Vec<&Adult> {
        sorted(self.adults.values(), |adult| adult.name.as_str())
    }

    /// A group.
    #[must_use]
    pub fn group(&self, id: GroupId) -> Option<&Group> {
        self.groups.get(&id)
    }

    /// Every group, in the order of their names.
    #[must_use]
    pub fn groups(&self) -> Vec<&Group> {
        sorted(self.groups.values(), |group| group.name.as_str())
    }

    /// A child.
    #[must_use]
    pub fn child(&self, id: ChildId) -> Option<&Child> {
        self.children.get(&id)
    }

    /// The children of a group, in the order of their names.
    #[must_use]
    pub fn children(&self, group: GroupId) -> Vec<&Child> {
        sorted(
            self.children.values().filter(|child| child.group == group),
            |child| child.given.as_str(),
        )
    }

    /// A round.
    #[must_use]
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        self.rounds.get(&id)
    }

    /// The rounds of a group, the earliest first.
    #[must_use]
    pub fn rounds(&self, group: GroupId) -> Vec<&Round> {
        let mut rounds: Vec<_> = self
            .rounds
            .values()
            .filter(|round| round.group == group)
            .collect();
        rounds.sort_by_key(|round| (round.opened, round.id));
        rounds
    }

    /// The round a group is in.
    #[must_use]
    pub fn current_round(&self, group: GroupId) -> Option<&Round> {
        self.rounds(group).pop()
    }

    /// Everything about a child in a round, if there is anything.
    #[must_use]
    pub fn look(&self, child: ChildId, round: RoundId) -> Option<&Look> {
        self.looks.get(&(child, round))
    }

    /// Every round in which something is known of a child, the earliest first.
    #[must_use]
    pub fn looks(&self, child: ChildId) -> Vec<(&Round, &Look)> {
        let mut looks: Vec<_> = self
            .looks
            .iter()
            .filter(|((of, _), _)| *of == child)
            .filter_map(|((_, round), look)| Some((self.rounds.get(round)?, look)))
            .collect();
        looks.sort_by_key(|(round, _)| (round.opened, round.id));
        looks
    }
}

/// Sorted by a name, with the id's order where names are the same.
fn sorted<'a, T>(all: impl Iterator<Item = &'a T>, name: impl Fn(&T) -> &str) -> Vec<&'a T> {
    let mut all: Vec<_> = all.collect();
    all.sort_by_cached_key(|one| name(one).to_lowercase());
    all
}

impl Look {
    /// The assessment of an adult that holds.
    #[must_use]
    pub fn assessment(&self, adult: AdultId) -> Option<&Recorded<Assessment>> {
        self.assessments.get(&adult)?.last()
    }

    /// The assessments that hold, one for each adult who finished.
    pub fn finished(&self) -> impl Iterator<Item = (AdultId, &Assessment)> {
        self.assessments
            .iter()
            .filter_map(|(adult, versions)| Some((*adult, &versions.last()?.value)))
    }

    /// Whether the team has opened the dialogue, or come through it.
    #[must_use]
    pub fn opened(&self) -> bool {
        self.dialogue_opened || self.position().is_some()
    }

    /// The joint position that holds.
    #[must_use]
    pub fn position(&self) -> Option<&Recorded<JointPosition>> {
        self.positions.last()
    }
}

impl<T> Recorded<T> {
    const fn new((entry, by, at): (EntryId, Option<AdultId>, Moment), value: T) -> Self {
        Self {
            entry,
            by,
            at,
            value,
        }
    }
}

#[cfg(test)]
mod tests;

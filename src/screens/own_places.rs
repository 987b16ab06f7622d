//! Whose places the overview is about: everywhere all that is known, and in the sample the ones where
//! the adult at the screen answers. It holds three places so that a leader has some.

use std::collections::BTreeSet;

use super::{
    leader::leads,
    today::{GroupToday, answers_in},
};
use crate::handle::App;
use trivsel::{
    insight::{MeetingFile, next_meetings, standings},
    register::{AdultId, Assessment, Child, GroupId, Register},
    vocabulary::Day,
};

/// The groups where an adult is one of those who answer, in their order.
#[must_use]
pub fn own_groups(register: &Register, adult: AdultId) -> Vec<GroupId> {
    let groups = register.groups().into_iter();
    let standing = groups.map(|group| {
        let children = register.children(group.id);
        let round = register.current_round(group.id);
        let standings = round.map_or_else(Vec::new, |round| {
            standings(register, group, round, &children)
        });
        GroupToday {
            group,
            standings,
            mine: 0,
        }
    });
    let own = standing.filter(|it| answers_in(register, adult, it));
    own.map(|it| it.group.id).collect()
}

/// The groups whose children and meetings are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnPlaces(
    /// None where all are.
    Option<BTreeSet<GroupId>>,
);

impl OwnPlaces {
    /// Those of the adult at the screen.
    #[must_use]
    pub fn at_screen(app: &App) -> Self {
        let sample = app.opening().is_some_and(|opening| opening.sample);
        match app.adult().filter(|_| sample && !leads(app)) {
            Some(adult) => Self::of(own_groups(app.register(), adult.id)),
            None => Self::default(),
        }
    }

    /// Those where an adult answers. Whoever has just come answers nowhere yet: all.
    #[must_use]
    pub fn of(own: Vec<GroupId>) -> Self {
        Self((!own.is_empty()).then(|| own.into_iter().collect()))
    }

    /// Whether what a group is about is listed.
    #[must_use]
    pub fn has(&self, group: GroupId) -> bool {
        self.0.as_ref().is_none_or(|own| own.contains(&group))
    }

    /// The meetings that stand, of the children there.
    #[must_use]
    pub fn meetings<'a>(
        &self,
        register: &'a Register,
        today: Day,
    ) -> Vec<(MeetingFile<'a>, &'a Child)> {
        let mut all = next_meetings(register, today);
        all.retain(|(_, child)| self.has(child.group));
        all
    }

    /// What is begun about the children there.
    #[must_use]
    pub fn begun<'a>(&self, mut all: Vec<(&'a Child, Assessment)>) -> Vec<(&'a Child, Assessment)> {
        all.retain(|(child, _)| self.has(child.group));
        all
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use trivsel::vocabulary::{Id, Language, Role};

    /// Every adult of the sample but its leader, with the places that are theirs.
    pub fn adults_of_sample(register: &Register) -> Vec<(AdultId, OwnPlaces)> {
        let adults = register.adults().into_iter();
        let adults = adults.filter(|it| it.role != Role::Leader).map(|it| it.id);
        let adults = adults.map(|adult| (adult, OwnPlaces::of(own_groups(register, adult))));
        adults.collect()
    }

    #[test]
    fn each_adult_of_the_sample_has_one_place_and_whoever_answers_nowhere_has_all() {
        let today = "2026-11-22".parse().unwrap();
        let language = Language::Danish;
        let (_, register) = crate::sample::tests::written(today, language);
        let groups = register.groups();
        for (adult, places) in adults_of_sample(&register) {
            let own = groups.iter().filter(|group| places.has(group.id)).count();
            assert_eq!(own, 1, "{adult}");
        }
        let nobody = OwnPlaces::of(own_groups(&register, AdultId(Id::from_bytes([7; 16]))));
        assert!(groups.iter().all(|group| nobody.has(group.id)));
    }
}

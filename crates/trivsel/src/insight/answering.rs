//! Who answers about the children of a group. Nobody writes that down: it shows.

use std::collections::BTreeSet;

use super::Standing;
use crate::{
    register::{Adult, AdultId, Group, Register},
    vocabulary::alphabetical,
};

/// The adults of whom a group's children have answers in their round, or lack them: those who are
/// here and have answered about any of them; and where no more are here than the group expects,
/// all who are. In the order of their names.
#[must_use]
pub fn answering<'a>(
    register: &'a Register,
    group: &Group,
    standings: &[Standing<'_>],
) -> Vec<&'a Adult> {
    let looks = standings.iter().filter_map(|it| it.look);
    let have: BTreeSet<AdultId> = looks
        .flat_map(|look| look.finished().map(|(adult, _)| adult))
        .collect();
    if have.len() < usize::from(group.assessors) {
        let adults = register.adults();
        if adults.len() <= usize::from(group.assessors) {
            return adults;
        }
    }
    let have = have.iter().filter_map(|id| register.adult(*id));
    let mut adults: Vec<_> = have.filter(|adult| !adult.gone).collect();
    adults.sort_by_cached_key(|adult| alphabetical(&adult.name));
    adults
}

/// Whose answers about a child there are, and whose are lacking, as far as that shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered<'a> {
    /// Those who have finished, whether they are here or not.
    pub by: Vec<&'a Adult>,
    /// Those who must be meant where something is lacking.
    pub lacking: Vec<&'a Adult>,
    /// How many more are lacking, whoever they are.
    pub open: usize,
}

/// Whose answers about this child there are, where these adults answer in its group.
#[must_use]
pub fn answered<'a>(
    register: &'a Register,
    group: &Group,
    standing: &Standing<'_>,
    answering: &[&'a Adult],
) -> Answered<'a> {
    let ids: Vec<_> = standing
        .look
        .into_iter()
        .flat_map(|look| look.finished().map(|(adult, _)| adult))
        .collect();
    let by: Vec<_> = ids.iter().filter_map(|id| register.adult(*id)).collect();
    let places = match standing.stage.lacks_answers() {
        true => usize::from(group.assessors).saturating_sub(ids.len()),
        false => 0,
    };
    let others = answering.iter().filter(|adult| !ids.contains(&adult.id));
    let mut lacking: Vec<_> = others.copied().collect();
    // Of more than there are places for, nobody knows who is meant.
    if lacking.len() > places {
        lacking.clear();
    }
    Answered {
        open: places - lacking.len(),
        by,
        lacking,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{
            standings,
            tests::{ANNE, BO, ROUND, finished, group, id, register},
        },
        register::Fact,
        vocabulary::{Role, Step},
    };

    fn adult(adult: AdultId, name: &str, gone: bool) -> (AdultId, Fact) {
        let adult = Adult {
            id: adult,
            name: name.to_owned(),
            role: Role::Pedagogue,
            gone,
        };
        (ANNE, Fact::adult_changed(None, &adult))
    }

    /// Who answers here, who has, who is lacking, and how many more.
    #[track_caller]
    fn check(facts: Vec<(AdultId, Fact)>, expected: (&str, &str, &str, usize)) {
        let register = register(facts);
        let (group, round) = (group(), register.round(ROUND).unwrap());
        let children = register.children(group.id);
        let all = standings(&register, &group, round, &children);
        let team = answering(&register, &group, &all);
        let told = answered(&register, &group, &all[0], &team);
        let names = |all: &[&Adult]| {
            let names: Vec<_> = all.iter().map(|adult| adult.name.clone()).collect();
            names.join(" ")
        };
        let (team, by, lacking) = (names(&team), names(&told.by), names(&told.lacking));
        assert_eq!((&*team, &*by, &*lacking, told.open), expected);
    }

    #[test]
    fn two_who_work_together_are_known_by_name() {
        let (anne, bo) = (adult(ANNE, "Anne", false), adult(BO, "Bo", false));
        let cleo = adult(AdultId(id(50)), "Cleo", false);
        check(vec![], ("", "", "", 2));
        check(
            vec![anne.clone(), bo.clone()],
            ("Anne Bo", "", "Anne Bo", 0),
        );
        let seen = finished(ANNE, Step::Green);
        let both = vec![anne.clone(), bo.clone(), seen.clone()];
        check(both, ("Anne Bo", "Anne", "Bo", 0));
        // A third who is here and has answered about nobody: any of two can be meant.
        let three = vec![anne.clone(), bo.clone(), cleo.clone()];
        check(three.clone(), ("", "", "", 2));
        let one = [three, vec![seen.clone()]].concat();
        check(one.clone(), ("Anne", "Anne", "", 1));
        let two = [one, vec![finished(BO, Step::Green)]].concat();
        check(two, ("Anne Bo", "Anne Bo", "", 0));
        // Who is here no more has answered and is not waited for.
        let gone = vec![adult(ANNE, "Anne", true), bo, cleo, seen];
        check(gone.clone(), ("Bo Cleo", "Anne", "", 1));
        // As many as the group expects have answered: another who is here is nobody to wait for.
        let enough = [gone, vec![finished(BO, Step::Green)]].concat();
        check(enough, ("Bo", "Anne Bo", "", 0));
    }
}

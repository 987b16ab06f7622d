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
mod tests;

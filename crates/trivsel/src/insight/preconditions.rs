//! What the team must explain before a position can be set.

use litemap::LiteMap;

use super::{Spread, readings, spreads, unread};
use crate::{
    instrument::Models,
    register::{AdultId, ChildRound, Group},
    vocabulary::{Answer, Area, Step},
};

/// A reason for which a sentence is required.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MustExplain {
    /// Two adults are two steps apart in this area.
    TwoStepsApart(Area),
    /// Fewer have looked than the group expects.
    TooFew {
        /// How many have.
        have: usize,
        /// How many the group expects.
        expected: usize,
    },
    /// This adult answered with a model that is not here, and the signs cannot be read.
    AnotherModel(AdultId),
    /// The team sets this area green, and nobody has seen enough of it by themselves.
    GreenUnseen(Area),
    /// The whole is set green, and fewer than half of the areas are seen.
    GreenMostlyUnseen {
        /// How many are seen.
        seen: usize,
    },
    /// The whole is set yellow or red, and no area is: parents would read that something is hard, above
    /// areas of which none is.
    NoAreaOff(Step),
    /// The whole is set green, and this area of the child's own is red.
    GreenOverRed(Area),
}

/// Everything the team must explain of what it has set so far; empty where nothing stands in the
/// way.
#[must_use]
pub fn must_explain(
    look: &ChildRound,
    group: &Group,
    areas: &LiteMap<Area, Answer>,
    whole: Option<Step>,
    models: &Models,
) -> Vec<MustExplain> {
    let have = look.finished().count();
    let expected = usize::from(group.assessors);
    let too_few = (have < expected).then_some(MustExplain::TooFew { have, expected });
    let apart = spreads(look, models)
        .into_iter()
        .filter(|(_, spread)| *spread == Spread::TwoStepsApart)
        .map(|(area, _)| MustExplain::TwoStepsApart(area));
    let green = Answer::Seen(Step::Green);
    let unseen = Area::ALL.iter().filter(|area| {
        let seen = || {
            readings(look, **area, models)
                .into_iter()
                .any(|(_, it)| it.step.is_some())
        };
        areas.get(area) == Some(&green) && !seen()
    });
    let unseen = unseen.map(|area| MustExplain::GreenUnseen(*area));
    let all_set = areas.len() == Area::ALL.len();
    let seen = areas.values().filter(|it| it.step().is_some()).count();
    let mostly_unseen = whole == Some(Step::Green) && all_set && seen * 2 < Area::ALL.len();
    let mostly_unseen = mostly_unseen.then_some(MustExplain::GreenMostlyUnseen { seen });
    let off = |it: &Answer| it.step() > Some(Step::Green);
    let no_area_off = whole.filter(|it| *it > Step::Green && all_set && !areas.values().any(off));
    let no_area_off = no_area_off.map(MustExplain::NoAreaOff);
    let red = areas.iter().filter(|(area, it)| {
        // The home and the rooms may be hard, and the child thrive.
        **area != Area::Surroundings && **it == Answer::Seen(Step::Red)
    });
    let over_red = red.filter(|_| whole == Some(Step::Green));
    let over_red = over_red.map(|(area, _)| MustExplain::GreenOverRed(*area));
    let other = unread(look, models)
        .into_iter()
        .map(MustExplain::AnotherModel);
    let all = too_few.into_iter().chain(apart).chain(other).chain(unseen);
    let all = all.chain(mostly_unseen).chain(no_area_off);
    all.chain(over_red).collect()
}

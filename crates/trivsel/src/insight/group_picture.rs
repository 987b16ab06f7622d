//! Gruppeoverblik: how many children stand where, and what many of them share.
//!
//! A picture of a group mixes what is agreed with what is only seen so far, and
//! it says how much of each it stands on. It never shows an adult anything that
//! the dialogue about a child would still keep back.

use super::{
    Spread, Stage, children_in, may_see_others, on_the_table, readings, spread, stage, whole,
};
use crate::{
    instrument::Models,
    register::{AdultId, Child, ChildRound, Group, Register, Round},
    vocabulary::{Answer, Area, Step},
};

/// So many children at least must be off green in an area before it is called
/// shared. One or two are not many in any group. Our own number.
const SHARED_BY_CHILDREN: usize = 3;

/// And at least one in so many of those who are seen in the area. Our own
/// number: in a class of 28, six.
const SHARED_ONE_IN: usize = 5;

/// So many areas off green, and the child is one to follow up, as for the hint
/// (`instrument::reckon`).
pub const OFF_GREEN_AREAS: usize = 2;

/// What is known of the children of a group in a round, as far as one adult may
/// see it.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupPicture<'a> {
    /// The children of the round, in the order of their names.
    pub children: Vec<PictureRow<'a>>,
}

/// How one child stands in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureRow<'a> {
    pub child: &'a Child,
    /// What its cells stand on.
    pub basis: Basis,
    /// The step for the whole, where a position is agreed.
    pub whole: Option<Step>,
    /// The six areas in their order.
    pub cells: Vec<Cell>,
}

/// What the picture stands on for a child, from the firmest to the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A joint position.
    Joint,
    /// Own assessments that the adult who looks may see.
    Own,
    /// Somebody has looked; the answers wait for the dialogue.
    Waiting,
    /// Nobody has looked yet.
    NotYetSeen,
    /// Ikke vurderet: it could not be looked at.
    NotAssessed,
}

/// One child in one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What it counts as.
    pub answer: Answer,
    /// The adults see it differently, and no joint position has answered that.
    pub differ: bool,
}

/// How many children stand at each answer, in the order of `Answer::ALL`. They
/// always sum up to all children of the round.
pub type AnswerCounts = [usize; Answer::ALL.len()];

/// An area that many children share, which points at the setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedArea {
    pub area: Area,
    /// How many are yellow or red in it.
    pub off_green: usize,
    /// How many are seen in it.
    pub seen: usize,
}

impl Basis {
    /// All of them, from the firmest to the least.
    pub const ALL: [Self; 5] = [
        Self::Joint,
        Self::Own,
        Self::Waiting,
        Self::NotYetSeen,
        Self::NotAssessed,
    ];
}

/// What an adult may see of a group in a round.
#[must_use]
pub fn group_picture<'a>(
    register: &'a Register,
    group: &Group,
    round: &Round,
    adult: Option<AdultId>,
    models: &Models,
) -> GroupPicture<'a> {
    let children = children_in(register, group.id, round);
    let standing = |child: &'a Child| {
        let reached = stage(register, group, child.id, round.id);
        match register.child_round(child.id, round.id) {
            Some(look) => of_look(child, look, reached, group, adult, models),
            None => PictureRow::unseen(child, Basis::NotYetSeen),
        }
    };
    GroupPicture {
        children: children.into_iter().map(standing).collect(),
    }
}

/// The joint position where there is one. Otherwise, in each area, the worst
/// step that anybody has seen among the answers this adult may see: colours are
/// never averaged, and one adult's worry does not go away because another has
/// not seen the same.
fn of_look<'a>(
    child: &'a Child,
    look: &ChildRound,
    reached: Stage,
    group: &Group,
    adult: Option<AdultId>,
    models: &Models,
) -> PictureRow<'a> {
    if let Some(position) = look.position() {
        let position = &position.value;
        let cell = |area: &Area| Cell {
            answer: position.answer(*area),
            differ: false,
        };
        return PictureRow {
            child,
            basis: Basis::Joint,
            whole: whole(position).step(),
            cells: Area::ALL.iter().map(cell).collect(),
        };
    }
    if reached == Stage::NotAssessed {
        return PictureRow::unseen(child, Basis::NotAssessed);
    }
    let open = may_see_others(look, group, adult);
    let mine = |by: AdultId| open || Some(by) == adult;
    if !look.finished().any(|(by, _)| mine(by)) {
        let basis = match look.finished().next() {
            Some(_) => Basis::Waiting,
            None => Basis::NotYetSeen,
        };
        return PictureRow::unseen(child, basis);
    }
    let together = on_the_table(look, group);
    let cell = |area: &Area| {
        let steps: Vec<_> = readings(look, *area, models)
            .into_iter()
            .filter(|(by, _)| mine(*by))
            .map(|(_, reading)| reading.step)
            .collect();
        let worst = steps.iter().flatten().max();
        let apart = spread(steps.iter().map(|step| step.map(Answer::Seen)));
        Cell {
            answer: worst.map_or(Answer::NotSeen, |step| Answer::Seen(*step)),
            differ: together && apart > Spread::Alike,
        }
    };
    PictureRow {
        child,
        basis: Basis::Own,
        whole: None,
        cells: Area::ALL.iter().map(cell).collect(),
    }
}

impl<'a> PictureRow<'a> {
    fn unseen(child: &'a Child, basis: Basis) -> Self {
        let cell = Cell {
            answer: Answer::NotSeen,
            differ: false,
        };
        Self {
            child,
            basis,
            whole: None,
            cells: vec![cell; Area::ALL.len()],
        }
    }

    /// Each area with its cell.
    pub fn areas(&self) -> impl Iterator<Item = (Area, Cell)> {
        Area::ALL.iter().copied().zip(self.cells.iter().copied())
    }

    /// The areas that are yellow or red.
    pub fn off_green(&self) -> impl Iterator<Item = (Area, Step)> {
        self.areas().filter_map(|(area, cell)| {
            let step = cell.answer.step()?;
            (step > Step::Green).then_some((area, step))
        })
    }

    /// Whether the adults see it differently in some area.
    #[must_use]
    pub fn differ(&self) -> bool {
        self.cells.iter().any(|cell| cell.differ)
    }

    /// Whether the team does well to look at it again: the whole is yellow or
    /// red, an area is red, or two or more are off green. Our own rule.
    #[must_use]
    pub fn to_follow_up(&self) -> bool {
        let whole = self.whole.is_some_and(|step| step > Step::Green);
        let red = self.off_green().any(|(_, step)| step == Step::Red);
        whole || red || self.off_green().count() >= OFF_GREEN_AREAS
    }
}

impl<'a> GroupPicture<'a> {
    /// How many children stand at each answer in an area. Whoever is not seen
    /// is counted as that, and never as thriving.
    #[must_use]
    pub fn counts(&self, area: Area) -> AnswerCounts {
        let mut counts = AnswerCounts::default();
        for standing in &self.children {
            for (of, cell) in standing.areas() {
                if of == area {
                    counts[place(cell.answer)] += 1;
                }
            }
        }
        counts
    }

    /// How many children stand on this.
    #[must_use]
    pub fn standing_on(&self, basis: Basis) -> usize {
        let on = self.children.iter().filter(|it| it.basis == basis);
        on.count()
    }

    /// The areas that many children share, in the order of the areas.
    #[must_use]
    pub fn shared(&self) -> Vec<SharedArea> {
        Area::ALL
            .iter()
            .filter_map(|area| shared_by(*area, self.counts(*area)))
            .collect()
    }

    /// Whom to follow up, in the order of names: children are not ranked.
    pub fn to_follow_up(&self) -> impl Iterator<Item = &PictureRow<'a>> {
        self.children.iter().filter(|it| it.to_follow_up())
    }
}

/// Whether so many children share an area that it points at the setting: at
/// least three are off green in it, and at least one in five of those seen.
/// Children who are not seen say nothing either way.
#[must_use]
pub fn shared_by(area: Area, counts: AnswerCounts) -> Option<SharedArea> {
    let [green, yellow, red, _] = counts;
    let (off_green, seen) = (yellow + red, green + yellow + red);
    let many = off_green >= SHARED_BY_CHILDREN && off_green * SHARED_ONE_IN >= seen;
    many.then_some(SharedArea {
        area,
        off_green,
        seen,
    })
}

const fn place(answer: Answer) -> usize {
    match answer {
        Answer::Seen(step) => step as usize,
        Answer::NotSeen => Answer::ALL.len() - 1,
    }
}

#[cfg(test)]
mod tests;

//! Gennemgang: in which order a team talks its whole group through.

use super::{Spread, Stage, children_in, on_the_table, own_hint, readings, spreads, stage};
use crate::{
    instrument::{Models, Outcome, Past},
    register::{Child, ChildId, ChildRound, Group, Register, Round},
    vocabulary::{Area, Step},
};

/// A whole group, each child once.
#[derive(Clone, Debug, PartialEq)]
pub struct WalkThrough<'a> {
    /// The children still to talk about, in the order the team takes them.
    pub turns: Vec<ChildTurn<'a>>,
    /// Those with a joint position, in the order of their names.
    pub done: Vec<&'a Child>,
    /// Those who could not be looked at. They are named and need no position.
    pub not_assessed: Vec<&'a Child>,
}

/// One child's turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChildTurn<'a> {
    pub child: &'a Child,
    /// How far it has come.
    pub stage: Stage,
    /// Why it comes where it comes.
    pub why: TurnReason,
}

/// Why a child comes where it comes: the places where the adults differ while
/// everybody is fresh, then what is off green, then the others. Inside each,
/// children stand in the order of their names. Our own order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TurnReason {
    /// The adults see some area differently.
    Differ,
    /// They see alike, and some area is yellow or red.
    OffGreen,
    /// They see alike, and some area nobody has seen enough of.
    NotAllSeen,
    /// Everybody sees every area green.
    Green,
    /// Fewer have looked than the group expects, and the dialogue is not open.
    NotReady,
    /// The team has put it off.
    PutOff,
}

impl TurnReason {
    /// All of them, in the order of their turns.
    pub const ALL: [Self; 6] = [
        Self::Differ,
        Self::OffGreen,
        Self::NotAllSeen,
        Self::Green,
        Self::NotReady,
        Self::PutOff,
    ];
}

/// The order in which a team talks its group through.
#[must_use]
pub fn walk_through<'a>(
    register: &'a Register,
    group: &Group,
    round: &Round,
    models: &Models,
) -> WalkThrough<'a> {
    let (mut waiting, mut done, mut not_assessed) = (Vec::new(), Vec::new(), Vec::new());
    for child in children_in(register, group.id, round) {
        match stage(register, group, child.id, round.id) {
            Stage::Agreed => done.push(child),
            Stage::NotAssessed => not_assessed.push(child),
            stage => {
                let look = register.child_round(child.id, round.id);
                let why = look.map_or(TurnReason::NotReady, |look| of_look(look, group, models));
                waiting.push(ChildTurn { child, stage, why });
            }
        }
    }
    let of = |why| waiting.iter().filter(move |turn| turn.why == why).copied();
    WalkThrough {
        turns: TurnReason::ALL.into_iter().flat_map(of).collect(),
        done,
        not_assessed,
    }
}

/// Nothing of what is answered moves a child before the dialogue about it is
/// open: its place in the order would tell.
fn of_look(look: &ChildRound, group: &Group, models: &Models) -> TurnReason {
    if !look.put_off().is_empty() {
        return TurnReason::PutOff;
    }
    if !on_the_table(look, group) || look.finished().next().is_none() {
        return TurnReason::NotReady;
    }
    if spreads(look, models)
        .iter()
        .any(|(_, it)| *it > Spread::Alike)
    {
        return TurnReason::Differ;
    }
    let steps = || {
        let all = Area::ALL
            .iter()
            .flat_map(|area| readings(look, *area, models));
        all.map(|(_, reading)| reading.step)
    };
    if steps().flatten().any(|step| step > Step::Green) {
        TurnReason::OffGreen
    } else if steps().any(|step| step.is_none()) {
        TurnReason::NotAllSeen
    } else {
        TurnReason::Green
    }
}

impl WalkThrough<'_> {
    /// Whom the team talks about after this child: the next one that is not put
    /// off, from the top again after the last; then those that are. Nobody when
    /// it is the only one left.
    #[must_use]
    pub fn after(&self, child: ChildId) -> Option<ChildId> {
        let next = self
            .others(child)
            .find(|turn| turn.why != TurnReason::PutOff);
        next.map(|turn| turn.child.id)
            .or_else(|| self.following(child))
    }

    /// Whom the team comes to when it only turns over to the next: the one that
    /// stands below, whoever that is, and from the top again after the last.
    #[must_use]
    pub fn following(&self, child: ChildId) -> Option<ChildId> {
        self.others(child).next().map(|turn| turn.child.id)
    }

    /// Every other turn, from the one below on and round again.
    fn others(&self, child: ChildId) -> impl Iterator<Item = &ChildTurn<'_>> {
        let at = self.turns.iter().position(|turn| turn.child.id == child);
        let (before, after) = self.turns.split_at(at.map_or(0, |at| at + 1));
        let round = after.iter().chain(before);
        round.filter(move |turn| turn.child.id != child)
    }
}

/// Whether everybody sees every area green and nobody has a sign off green
/// about the adults' own setting: then there is little to write, and little to
/// read past.
#[must_use]
pub fn seen_green(look: &ChildRound, past: &Past, models: &Models) -> bool {
    let mut hints = look.finished().map(|(_, own)| own_hint(own, past, models));
    hints.all(|hint| {
        hint.is_some_and(|hint| hint.outcome == Outcome::Green && hint.setting.is_empty())
    })
}

#[cfg(test)]
mod tests;

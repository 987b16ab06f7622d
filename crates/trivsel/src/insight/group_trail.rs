//! Gruppens spor: a group's joint positions round by round, as plain counts.

use super::{children_in, stood};
use crate::{
    register::{GroupId, Register, Round},
    vocabulary::{Answer, Area, Step},
};

/// So many rounds stand side by side on a tablet.
const ROUNDS_SHOWN: usize = 4;

/// What the children of a round were agreed to stand at when it was set first. What was looked at again
/// after it belongs to the day on which it was, and changes no round that has passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundCounts<'a> {
    pub round: &'a Round,
    /// How many children were in it.
    pub children: usize,
    /// How many of them came to a joint position.
    pub positions: usize,
    /// How many are yellow and how many red, for each area.
    pub off_green: Vec<(Area, usize, usize)>,
}

/// The last rounds of a group that came to any position, the earliest first.
#[must_use]
pub fn group_trail(register: &Register, group: GroupId) -> Vec<RoundCounts<'_>> {
    let rounds = register.rounds(group).into_iter().rev();
    let counts = rounds.map(|round| counts(register, group, round));
    let some = counts.filter(|it| it.positions > 0);
    let mut last: Vec<_> = some.take(ROUNDS_SHOWN).collect();
    last.reverse();
    last
}

fn counts<'a>(register: &'a Register, group: GroupId, round: &'a Round) -> RoundCounts<'a> {
    let children = children_in(register, group, round);
    let positions = children.iter().filter_map(|child| {
        let look = register.child_round(child.id, round.id)?;
        Some(&stood(look).first()?.position.value)
    });
    let positions: Vec<_> = positions.collect();
    let at = |area: Area, step: Step| {
        let all = positions.iter();
        all.filter(|it| it.answer(area) == Answer::Seen(step))
            .count()
    };
    let of = |area: &Area| (*area, at(*area, Step::Yellow), at(*area, Step::Red));
    RoundCounts {
        round,
        children: children.len(),
        positions: positions.len(),
        off_green: Area::ALL.iter().map(of).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{
            promises::tests::{agreed, by_anne},
            tests::{ROUND, day, group, id, position, register},
        },
        register::{Fact, JointPosition, RoundId},
    };

    #[test]
    fn rounds_stand_in_their_order_and_one_without_a_position_is_left_out() {
        let earlier = RoundId(id(5));
        let both = register(by_anne(vec![
            agreed(ROUND, 0, &[], None),
            agreed(earlier, -180, &[], None),
        ]));
        let trail = group_trail(&both, group().id);
        let rounds: Vec<_> = trail.iter().map(|it| it.round.id).collect();
        assert_eq!(rounds, [earlier, ROUND]);
        assert_eq!((trail[1].children, trail[1].positions), (1, 1));
        let one = register(by_anne(vec![agreed(ROUND, 0, &[], None)]));
        assert_eq!(group_trail(&one, group().id).len(), 1);
        let none = register(by_anne(vec![]));
        assert!(group_trail(&none, group().id).is_empty());
    }

    /// Yellow in its round and red six weeks later; what was a slip on the day itself never stood.
    #[test]
    fn what_was_looked_at_again_leaves_the_round_as_it_was_set_first() {
        let set = |on: i64, step| {
            Fact::PositionAgreed(JointPosition {
                on: day().plus_days(on),
                ..position(ROUND, step)
            })
        };
        let body = |facts: Vec<Fact>| {
            let register = register(by_anne(facts));
            let trail = group_trail(&register, group().id);
            let counts = trail[0].off_green.iter();
            counts.copied().find(|it| it.0 == Area::Body).unwrap()
        };
        let (first, again) = (set(-42, Step::Yellow), set(0, Step::Red));
        assert_eq!(body(vec![first.clone(), again]), (Area::Body, 1, 0));
        let slip = set(-42, Step::Red);
        assert_eq!(body(vec![slip, first]), (Area::Body, 1, 0));
    }
}

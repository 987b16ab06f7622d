//! How many children of each group stand at each step, for a reader who has the house's paper too:
//! what it tells of all groups, less what is told of some, tells of the others.

use super::{PositionsShown, is_small, positions_shown};

/// Green, yellow, red and without a step.
type StepCounts = [u32; 4];

/// What may be shown of each group of a house, where so many children are green, yellow, red and
/// without a step. What is hidden of one group is hidden of so many others, the smallest first,
/// that what the house's paper leaves for all of them together could stand on a paper by itself.
#[must_use]
pub fn group_positions_shown(groups: &[StepCounts]) -> Vec<PositionsShown> {
    let mut shown: Vec<_> = groups.iter().map(|it| positions_shown(*it)).collect();
    let house = positions_shown(together(groups.iter()));
    loop {
        let (hide, joined) = match house {
            PositionsShown::TotalOnly => return shown,
            PositionsShown::Joined { .. } => (tells_of_hidden(groups, &shown, house), false),
            // Of some groups yellow and red together, of others nothing: the house's yellow tells of
            // both at once. One way of hiding is kept to.
            PositionsShown::Each { .. } => match any(groups, &shown, is_hidden) {
                true => match any(groups, &shown, is_joined) {
                    true => (true, false),
                    false => (tells_of_hidden(groups, &shown, house), false),
                },
                false => (false, tells_of_joined(groups, &shown)),
            },
        };
        let next = match (hide, joined) {
            (true, _) => smallest(groups, &shown, is_joined)
                .filter(|_| matches!(house, PositionsShown::Each { .. }))
                .or_else(|| smallest(groups, &shown, |it| !is_hidden(it)))
                .map(|at| (at, PositionsShown::TotalOnly)),
            (_, true) => {
                let off_green = |it: &PositionsShown| match it {
                    PositionsShown::Each { yellow, red, .. } => yellow + red > 0,
                    _ => false,
                };
                smallest(groups, &shown, off_green).map(|at| (at, joined_of(groups[at])))
            }
            (false, false) => None,
        };
        let Some((at, less)) = next else {
            return shown;
        };
        shown[at] = less;
    }
}

/// Whether the house's paper tells, of all groups of which nothing is shown together, what could not
/// be shown of one.
fn tells_of_hidden(groups: &[StepCounts], shown: &[PositionsShown], house: PositionsShown) -> bool {
    let hidden: Vec<_> = of(groups, shown, is_hidden).collect();
    match hidden[..] {
        [] => false,
        [_] => true,
        _ => match positions_shown(together(hidden.into_iter())) {
            PositionsShown::Each { .. } => false,
            PositionsShown::Joined { .. } => !matches!(house, PositionsShown::Joined { .. }),
            PositionsShown::TotalOnly => true,
        },
    }
}

/// Whether it tells how many are yellow, or red, of the groups of which only both together are shown.
fn tells_of_joined(groups: &[StepCounts], shown: &[PositionsShown]) -> bool {
    let joined: Vec<_> = of(groups, shown, is_joined).collect();
    let [_, yellow, red, _] = together(joined.iter().copied());
    match joined[..] {
        [] => false,
        [_] => true,
        _ => is_small(yellow) || is_small(red),
    }
}

const fn is_hidden(shown: &PositionsShown) -> bool {
    matches!(shown, PositionsShown::TotalOnly)
}

const fn is_joined(shown: &PositionsShown) -> bool {
    matches!(shown, PositionsShown::Joined { .. })
}

const fn joined_of([green, yellow, red, none]: StepCounts) -> PositionsShown {
    PositionsShown::Joined {
        green,
        off_green: yellow + red,
        none,
    }
}

/// The groups that have positions and of which this holds. A group without any tells nothing.
fn of<'a>(
    groups: &'a [StepCounts],
    shown: &'a [PositionsShown],
    which: impl Fn(&PositionsShown) -> bool + 'a,
) -> impl Iterator<Item = &'a StepCounts> {
    let all = groups.iter().zip(shown);
    let all = all.filter(move |(counts, shown)| all_of(counts) > 0 && which(shown));
    all.map(|(counts, _)| counts)
}

fn any(
    groups: &[StepCounts],
    shown: &[PositionsShown],
    which: impl Fn(&PositionsShown) -> bool,
) -> bool {
    of(groups, shown, which).next().is_some()
}

/// The one of them with the fewest children.
fn smallest(
    groups: &[StepCounts],
    shown: &[PositionsShown],
    which: impl Fn(&PositionsShown) -> bool,
) -> Option<usize> {
    let all = groups.iter().zip(shown).enumerate();
    let all = all.filter(|(_, (counts, shown))| all_of(counts) > 0 && which(shown));
    let fewest = all.min_by_key(|(at, (counts, _))| (all_of(counts), *at));
    fewest.map(|(at, _)| at)
}

fn all_of(counts: &StepCounts) -> u32 {
    counts.iter().sum()
}

fn together<'a>(groups: impl Iterator<Item = &'a StepCounts>) -> StepCounts {
    let mut all = [0; 4];
    for counts in groups {
        for (all, count) in all.iter_mut().zip(counts) {
            *all += count;
        }
    }
    all
}

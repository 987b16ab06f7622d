//! Fire tilfældige: each month a leader talks with the team about four children, whom nobody chooses
//! (Silkeborg's way).

use std::collections::BTreeSet;

use blake2::{Blake2b512, Digest};

use super::{followed::followed_on, reviews::review_in};
use crate::{
    register::{Child, ChildId, Drawn, Fact, Register, Review},
    vocabulary::{Month, ReviewKind},
};

/// So many are drawn.
const DRAWN_CHILDREN: usize = 4;

/// With fewer children than this nobody is drawn: all of them are talked about.
const FEWEST_DRAWN_FROM_CHILDREN: usize = 5;

/// Whoever was drawn in one of so many months before rests, while enough others are left.
const MONTHS_APART: usize = 2;

/// With fewer who have not been drawn lately, those who rest are drawn from too.
const FEWEST_RESTED_CHILDREN: usize = 8;

/// Of so many months before, what was answered is shown to be put right.
const MONTHS_SHOWN: usize = 12;

/// The four at random of a month.
#[derive(Clone, Debug, PartialEq)]
pub enum FourAtRandom<'a> {
    /// So few are followed closely that the team talks about them all.
    All(Vec<&'a Child>),
    /// Nobody has drawn yet; so many were followed closely on the first of the month.
    NotDrawn(usize),
    /// They are drawn, from so many.
    Drawn {
        /// How many there were to draw from.
        pool: u16,
        /// Each with what was answered when it was talked about, in the order of the draw.
        children: Vec<(&'a Child, Option<&'a Review>)>,
    },
}

/// The four at random of a month, as every device has them.
#[must_use]
pub fn four_at_random(register: &Register, month: Month) -> FourAtRandom<'_> {
    let drawn = drawn_in(register, month);
    if let Some(pool) = drawn.iter().map(|it| it.1.pool).max() {
        let kind = ReviewKind::Drawn;
        let discussed = |child: ChildId| review_in(register, child, kind, month);
        let children = drawn.into_iter();
        let children = children.map(|(child, _)| (child, discussed(child.id)));
        return FourAtRandom::Drawn {
            pool,
            children: children.collect(),
        };
    }
    let pool = pool(register, month);
    if pool.len() < FEWEST_DRAWN_FROM_CHILDREN {
        FourAtRandom::All(pool)
    } else {
        FourAtRandom::NotDrawn(pool.len())
    }
}

/// What was answered about those who were drawn in the months before, the latest month first.
#[must_use]
pub fn drawn_before(register: &Register, month: Month) -> Vec<(&Child, &Review)> {
    let months = std::iter::successors(Some(month.before()), |it| Some(it.before()));
    let answered = |month: Month| {
        let drawn = drawn_in(register, month).into_iter();
        drawn.filter_map(move |(child, _)| {
            let review = review_in(register, child.id, ReviewKind::Drawn, month)?;
            Some((child, review))
        })
    };
    months.take(MONTHS_SHOWN).flat_map(answered).collect()
}

/// What is written down where the four of a month are drawn; nothing where they are already, or
/// where so few are followed closely that all of them are talked about.
#[must_use]
pub fn draw_four(register: &Register, month: Month) -> Vec<Fact> {
    if !drawn_in(register, month).is_empty() {
        return Vec::new();
    }
    let all = pool(register, month);
    if all.len() < FEWEST_DRAWN_FROM_CHILDREN {
        return Vec::new();
    }
    let pool = u16::try_from(all.len()).unwrap_or(u16::MAX);
    let mut before = BTreeSet::new();
    let mut earlier = month;
    for _ in 0..MONTHS_APART {
        earlier = earlier.before();
        let drawn = drawn_in(register, earlier).into_iter();
        before.extend(drawn.map(|(child, _)| child.id));
    }
    let rested = all.iter().filter(|child| !before.contains(&child.id));
    let rested: Vec<_> = rested.map(|child| child.id).collect();
    let mut from = match rested.len() < FEWEST_RESTED_CHILDREN {
        true => all.into_iter().map(|child| child.id).collect(),
        false => rested,
    };
    from.sort_by_cached_key(|child| rank(month, *child));
    let four = from.into_iter().take(DRAWN_CHILDREN);
    four.map(|child| Fact::ChildDrawn(Drawn { child, month, pool }))
        .collect()
}

/// Whoever was followed closely on the first day of a month, in the order of ids.
fn pool(register: &Register, month: Month) -> Vec<&Child> {
    let all = register.all_children();
    let followed = |child: &&Child| followed_on(register, child, month.first_day()).is_some();
    all.filter(followed).collect()
}

/// The four that hold, in the order of the draw: where two devices drew from unlike lists, those
/// that come first.
pub(super) fn drawn_in(register: &Register, month: Month) -> Vec<(&Child, &Drawn)> {
    let all = register.all_children().filter_map(|child| {
        let drawn = register.drawn(child.id).iter().map(|it| &it.value);
        let mut of_month = drawn.filter(|it| it.month == month);
        Some((child, of_month.next_back()?))
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by_cached_key(|(child, _)| rank(month, child.id));
    all.truncate(DRAWN_CHILDREN);
    all
}

/// Where a child stands in the draw of a month. Its id is random and the same on every device of the
/// house, and of no other house, so nobody can reckon the draw before the child is there, and
/// everybody who has it reckons the same.
fn rank(month: Month, child: ChildId) -> Vec<u8> {
    let hash = Blake2b512::new()
        .chain_update("Trivselsspor: fire tilfældige ")
        .chain_update(month.to_string())
        .chain_update(child.0.as_bytes());
    hash.finalize().to_vec()
}

#[cfg(test)]
mod tests;

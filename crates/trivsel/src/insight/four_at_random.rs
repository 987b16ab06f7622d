//! Fire tilfældige: each month a leader talks with the team about four children, whom nobody chooses
//! (Silkeborg's way). They are drawn from the whole house, or from the children of each tovholder.

use std::collections::{BTreeMap, BTreeSet};

use blake2::{Blake2b512, Digest};

use super::{
    follow_ups_due::lead_of, followed::followed_on, promises::promises_on, reviews::review_in,
};
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

/// The four at random of a month from the whole house, as every device has them.
#[must_use]
pub fn four_at_random(register: &Register, month: Month) -> FourAtRandom<'_> {
    four_of(register, month, None, || pool(register, month))
}

/// The same of the children of each tovholder, in the order of names; last those who have none.
#[must_use]
pub fn four_of_each(register: &Register, month: Month) -> Vec<(String, FourAtRandom<'_>)> {
    let mut pools = pools(register, month);
    for it in every_drawn(register, month).filter_map(|(_, it)| it.lead.clone()) {
        pools.entry(it).or_default();
    }
    let of_none = pools.remove("").map(|pool| (String::new(), pool));
    let all = pools.into_iter().chain(of_none);
    let four = all.map(|(lead, pool)| {
        let four = four_of(register, month, Some(&lead), || pool);
        (lead, four)
    });
    // Of one whose children all were drawn as another's nothing is left to tell.
    let nobody = |it: &FourAtRandom<'_>| matches!(it, FourAtRandom::All(all) if all.is_empty());
    four.filter(|(_, it)| !nobody(it)).collect()
}

/// Whether somebody has drawn from the children of a tovholder in a month.
#[must_use]
pub fn is_drawn_of_each(register: &Register, month: Month) -> bool {
    every_drawn(register, month).any(|(_, it)| it.lead.is_some())
}

fn four_of<'a>(
    register: &'a Register,
    month: Month,
    lead: Option<&str>,
    pool: impl FnOnce() -> Vec<&'a Child>,
) -> FourAtRandom<'a> {
    let drawn = drawn_of(register, month, lead);
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
    let pool = pool();
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

/// What is written down where the four of a month are drawn from the whole house; nothing where they
/// are already, or where so few are followed closely that all of them are talked about.
#[must_use]
pub fn draw_four(register: &Register, month: Month) -> Vec<Fact> {
    draw_of(register, month, None, pool(register, month))
}

/// The same of the children of each tovholder.
#[must_use]
pub fn draw_of_each(register: &Register, month: Month) -> Vec<Fact> {
    let pools = pools(register, month).into_iter();
    let drawn = pools.flat_map(|(lead, pool)| draw_of(register, month, Some(&lead), pool));
    drawn.collect()
}

fn draw_of(register: &Register, month: Month, lead: Option<&str>, all: Vec<&Child>) -> Vec<Fact> {
    if all.len() < FEWEST_DRAWN_FROM_CHILDREN || !drawn_of(register, month, lead).is_empty() {
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
    let drawn = four.map(|child| Drawn {
        child,
        month,
        pool,
        lead: lead.map(str::to_owned),
    });
    drawn.map(Fact::ChildDrawn).collect()
}

/// Whoever was followed closely on the first day of a month, in the order of ids.
fn pool(register: &Register, month: Month) -> Vec<&Child> {
    let all = register.all_children();
    let followed = |child: &&Child| followed_on(register, child, month.first_day()).is_some();
    all.filter(followed).collect()
}

/// The same by who was tovholder for each then.
fn pools(register: &Register, month: Month) -> BTreeMap<String, Vec<&Child>> {
    let mut pools: BTreeMap<String, Vec<&Child>> = BTreeMap::new();
    for child in pool(register, month) {
        let promises = promises_on(register, child.id, month.first_day());
        let lead = lead_of(&promises).to_owned();
        pools.entry(lead).or_default().push(child);
    }
    pools
}

/// Everybody who was drawn in a month, from the house or of a tovholder, each once.
pub(super) fn drawn_in(register: &Register, month: Month) -> Vec<(&Child, &Drawn)> {
    let leads = every_drawn(register, month).map(|(_, it)| it.lead.as_deref());
    let leads: BTreeSet<_> = leads.collect();
    let mut all = Vec::new();
    for lead in leads {
        all.extend(drawn_of(register, month, lead));
    }
    all.sort_by_cached_key(|(child, _)| rank(month, child.id));
    all.dedup_by_key(|(child, _)| child.id);
    all
}

/// The four that hold of the house or of a tovholder, in the order of the draw: where two devices drew
/// from unlike lists, those that come first.
fn drawn_of<'a>(
    register: &'a Register,
    month: Month,
    lead: Option<&str>,
) -> Vec<(&'a Child, &'a Drawn)> {
    let all = every_drawn(register, month);
    let mut all: Vec<_> = all.filter(|(_, it)| it.lead.as_deref() == lead).collect();
    all.sort_by_cached_key(|(child, _)| rank(month, child.id));
    all.truncate(DRAWN_CHILDREN);
    all
}

/// Every draw of a month that stands. Two devices can have drawn a child of two tovholders, one of them
/// not knowing yet whose it is: the one that was written last stands.
fn every_drawn(register: &Register, month: Month) -> impl Iterator<Item = (&Child, &Drawn)> {
    register.all_children().flat_map(move |child| {
        let drawn = register.drawn(child.id).iter().map(|it| &it.value);
        let of_month = drawn.filter(move |it| it.month == month);
        let last = move |of_lead: bool| {
            let mut last_first = of_month.clone().rev();
            last_first.find(|it| it.lead.is_some() == of_lead)
        };
        let both = [last(false), last(true)].into_iter().flatten();
        both.map(move |it| (child, it))
    })
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
#[cfg(test)]
mod tests_of_each;

//! One of every fact, for tests of what must leave nothing out.

use super::{ChildId, Fact, FactName};

pub use super::made_up::{ADULT, GROUP, ROUND};

/// One of every fact, about this child where it is about one, in the order of
/// [`FactName::ALL`]. Every free text begins with `mark`, and no two of one fact are the same.
#[must_use]
pub fn every_fact(child: ChildId, mark: &str) -> Vec<Fact> {
    let names = FactName::ALL.iter();
    names
        .map(|name| Fact::made_up(*name, child, mark))
        .collect()
}

//! Aktindsigt: everything on record about one child.

use crate::register::{ChildId, Entry, EntryId, Fact};

/// One entry about a child, as its parents get it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnRecord<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Why it is kept out of the copy for parents, where a leader keeps it out.
    pub withheld: Option<&'a str>,
}

/// Everything on record about a child, the earliest first, and nothing about any
/// other. Corrected and replaced versions are among it.
#[must_use]
pub fn on_record(entries: &[Entry], child: ChildId) -> Vec<OnRecord<'_>> {
    let mut own: Vec<_> = entries
        .iter()
        .filter(|entry| is_about(&entry.fact, child))
        .collect();
    own.sort_unstable_by_key(|entry| entry.order());
    own.dedup_by_key(|entry| entry.id);
    let on_record = |entry| OnRecord {
        entry,
        withheld: withheld(&own, entry.id),
    };
    own.iter().copied().map(on_record).collect()
}

fn is_about(fact: &Fact, child: ChildId) -> bool {
    let copied = matches!(fact, Fact::Exported { child: Some(whose), .. } if *whose == child);
    copied || fact.child() == Some(child)
}

/// The reason that was given last for keeping an entry out.
fn withheld<'a>(in_order: &[&'a Entry], entry: EntryId) -> Option<&'a str> {
    let said = in_order.iter().rev().find_map(|other| match &other.fact {
        Fact::WithheldSet(withheld) if withheld.entry == entry => Some(withheld.reason.as_str()),
        _ => None,
    });
    said.filter(|reason| !reason.is_empty())
}

//! Which drafts of a backup are worth keeping.

use std::collections::BTreeMap;
use trivsel::register::{AdultId, ChildId, Register, RoundId};
use vault::DraftKey;

/// Drafts by what they are about.
type DraftsByKey = BTreeMap<DraftKey, Vec<u8>>;

/// The drafts of a backup that this vault has none of, about a child that is still
/// there, and that nobody has finished since. `register` is what is known after the
/// entries were merged.
#[must_use]
pub fn drafts_to_take(
    register: &Register,
    here: &DraftsByKey,
    backup: DraftsByKey,
) -> Vec<(DraftKey, Vec<u8>)> {
    let wanted = |key: &DraftKey| {
        let (adult, child) = (AdultId(key.adult), ChildId(key.child));
        let look = register.child_round(child, RoundId(key.round));
        let finished =
            look.is_some_and(|look| look.position().is_some() || look.assessment(adult).is_some());
        register.child(child).is_some() && !finished && !here.contains_key(key)
    };
    backup.into_iter().filter(|(key, _)| wanted(key)).collect()
}

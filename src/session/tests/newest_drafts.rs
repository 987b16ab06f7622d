//! What lay in the storage as drafts, from act to act: nothing old comes back over what is newer.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{
    owed_words::OwedWords,
    shared_keys::SHARED,
    world::{ALMA, BO, World, joint},
};
use crate::session::JournalContents;
use trivsel::register::ChildId;

/// What lies in the storage, as it was at one time.
#[derive(Default)]
pub(super) struct NewestDrafts {
    /// The number that each child's draft holds.
    numbers: [u64; 2],
    /// The head of the vault then.
    head: Option<Vec<u8>>,
    /// Every number that ever lay there.
    pub(super) ever_stored: BTreeSet<(ChildId, u64)>,
    /// Those that whoever typed them was not told of before they were finished elsewhere.
    untold: BTreeSet<(ChildId, u64)>,
}

/// The number that each draft holds.
pub(super) fn drafts(stored: &JournalContents) -> impl Iterator<Item = (ChildId, u64)> {
    [ALMA, BO].into_iter().filter_map(|child| {
        let draft = stored.drafts.get(&joint(child).name())?;
        Some((child, str::from_utf8(draft).unwrap().parse().unwrap()))
    })
}

impl NewestDrafts {
    /// What is old is never laid over what is newer: numbers only grow.
    ///
    /// What was finished may come again in one case: whoever typed it was locked before it was told
    /// that it is stored, and the facts of these acts do not tell that it was finished, as those of
    /// the screens do (`drafts_to_take`).
    pub(super) fn check(
        &mut self,
        world: &World,
        words: &[OwedWords; 2],
    ) -> Result<(), TestCaseError> {
        let there = world.storage.memory.stored().clone();
        if self.head == there.head {
            return Ok(());
        }
        self.head.clone_from(&there.head);
        // Read beside the world, in which nothing goes on meanwhile.
        let stored = World::holding(there).stored_with(&SHARED);
        let all: BTreeMap<_, _> = drafts(&stored).collect();
        for (newest, child) in self.numbers.iter_mut().zip([ALMA, BO]) {
            let Some(number) = all.get(&child) else {
                // It was finished: what was typed elsewhere meanwhile may come.
                *newest = 0;
                self.untold.extend(words.iter().flat_map(OwedWords::left));
                continue;
            };
            // Of what happened since the last look only the end is seen: it may have been finished too.
            let was_finished = words.iter().any(|it| it.has_finished(child, *newest));
            prop_assert!(
                number >= newest || was_finished,
                "{} over {}",
                number,
                newest
            );
            let it = (child, *number);
            let again =
                *newest == 0 && self.ever_stored.contains(&it) && !self.untold.contains(&it);
            prop_assert!(!again, "{number} has come back");
            *newest = *number;
        }
        self.ever_stored.extend(all);
        Ok(())
    }
}

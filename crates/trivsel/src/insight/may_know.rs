//! Whose passphrase somebody may know besides their own: what is asked when they are let go.
//!
//! Whoever gave a colleague the first passphrase may have chosen it. While no leader has one of their
//! own, the name in the logbook is the one that was chosen, so it cannot be told who gave it.

use std::collections::BTreeMap;

use super::CanOpen;
use crate::register::{AdultId, Entry, Fact, KeyChange, KeyWork, Moment, Register};

/// A passphrase that was given by the one who is let go, or nobody can tell by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MayKnow {
    /// Whose it is.
    pub of: AdultId,
    /// When it was given, where the logbook says so.
    pub at: Option<Moment>,
    /// Whether it was surely given by the one who is let go.
    pub surely: bool,
}

/// Of the passphrases that open the vault here those of others that `who` gave, or of which it cannot
/// be told who gave them; without one only the latter. `leader` asks, and is trusted. What a file
/// brought says nothing of the passphrases here, and anybody can write it.
#[must_use]
pub fn may_know(
    register: &Register,
    opens: &CanOpen,
    who: Option<AdultId>,
    leader: AdultId,
) -> Vec<MayKnow> {
    let mut told: BTreeMap<AdultId, Option<MayKnow>> = BTreeMap::new();
    let here = |entry: &&Entry| !opens.changed_elsewhere.contains(&entry.id);
    for entry in register.logbook().into_iter().filter(here) {
        let Fact::KeysChanged(KeyChange {
            work: KeyWork::Given,
            of: Some(of),
            ..
        }) = entry.fact
        else {
            continue;
        };
        let giver = giver(entry);
        // One's own in place of one's own: whoever knew that one may have chosen this one too.
        if giver == Some(of) && told.contains_key(&of) {
            continue;
        }
        let trusted = |adult: AdultId| {
            adult == leader || Some(adult) != who && told.get(&adult).is_some_and(Option::is_none)
        };
        let doubt = MayKnow {
            of,
            at: Some(entry.at),
            surely: giver.is_some() && giver == who,
        };
        let doubted = (!giver.is_some_and(trusted)).then_some(doubt);
        told.insert(of, doubted);
    }
    let unknown = |of| MayKnow {
        of,
        at: None,
        surely: false,
    };
    let others = opens
        .adults
        .iter()
        .filter(|of| Some(**of) != who && **of != leader);
    let doubted = others.filter_map(|of| told.get(of).copied().unwrap_or(Some(unknown(*of))));
    doubted.collect()
}

/// Whose own passphrase was typed for it; nobody where it was another.
fn giver(entry: &Entry) -> Option<AdultId> {
    match entry.fact {
        Fact::KeysChanged(KeyChange { proved: true, .. }) => entry.adult,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{DeviceId, EntryId},
        vocabulary::Id,
    };

    const LISE: AdultId = AdultId(Id::from_bytes([1; 16]));
    const OMAR: AdultId = AdultId(Id::from_bytes([2; 16]));
    const VIKAR: AdultId = AdultId(Id::from_bytes([3; 16]));
    const BIRGIT: AdultId = AdultId(Id::from_bytes([4; 16]));

    /// Who wrote it, whether with their own passphrase, and to whom it was given.
    type GivenTo = (AdultId, bool, AdultId);

    fn asked(given: &[GivenTo]) -> Vec<(AdultId, bool)> {
        asked_where(given, &[])
    }

    const fn entry_id(at: u8) -> EntryId {
        EntryId(Id::from_bytes([at; 16]))
    }

    /// The same where these, by their places from 1, came with a file.
    fn asked_where(given: &[GivenTo], elsewhere: &[u8]) -> Vec<(AdultId, bool)> {
        let entries = (1u8..).zip(given).map(|(at, (by, proved, of))| Entry {
            id: entry_id(at),
            device: DeviceId(Id::from_bytes([9; 16])),
            sequence: at.into(),
            seen: Default::default(),
            adult: Some(*by),
            clock: at.into(),
            at: Moment(at.into()),
            fact: Fact::KeysChanged(KeyChange {
                work: KeyWork::Given,
                of: Some(*of),
                proved: *proved,
            }),
        });
        let register = Register::fold(entries);
        let opens = CanOpen {
            adults: given.iter().map(|(.., of)| *of).collect(),
            changed_elsewhere: elsewhere.iter().map(|at| entry_id(*at)).collect(),
            ..CanOpen::default()
        };
        let found = may_know(&register, &opens, Some(OMAR), LISE);
        found.iter().map(|it| (it.of, it.surely)).collect()
    }

    #[test]
    fn what_the_one_who_goes_gave_is_asked_and_what_the_leader_gave_is_not() {
        let lises = (LISE, false, LISE);
        assert_eq!(asked(&[lises, (LISE, true, VIKAR)]), []);
        assert_eq!(asked(&[lises, (OMAR, true, VIKAR)]), [(VIKAR, true)]);
        assert_eq!(
            asked(&[(OMAR, true, VIKAR), (LISE, true, VIKAR)]),
            [],
            "given anew by a leader"
        );
    }

    /// Otherwise one line in a file, read in by anybody, and nobody asks any more.
    #[test]
    fn what_a_file_says_of_keys_vouches_for_nothing() {
        let given = [
            (LISE, false, LISE),
            (OMAR, true, VIKAR),
            (LISE, true, VIKAR),
        ];
        assert_eq!(asked(&given), []);
        assert_eq!(asked_where(&given, &[3]), [(VIKAR, true)]);
    }

    /// A name is chosen by anybody.
    #[test]
    fn what_was_given_on_the_shared_passphrase_is_asked_whatever_name_it_bears() {
        for chosen in [LISE, OMAR, VIKAR] {
            assert_eq!(asked(&[(chosen, false, VIKAR)]), [(VIKAR, false)]);
        }
        let changed = [(LISE, false, VIKAR), (VIKAR, true, VIKAR)];
        assert_eq!(asked(&changed), [(VIKAR, false)], "nor does a change help");
    }

    #[test]
    fn whoever_may_act_for_the_one_who_goes_gives_nothing_that_is_sure() {
        let chain = [(OMAR, true, VIKAR), (VIKAR, true, BIRGIT)];
        assert_eq!(asked(&chain), [(VIKAR, true), (BIRGIT, false)].to_vec());
        let of_another_leader = [(LISE, true, BIRGIT), (BIRGIT, true, VIKAR)];
        assert_eq!(asked(&of_another_leader), []);
    }

    #[test]
    fn what_the_logbook_does_not_tell_of_is_asked() {
        let opens = CanOpen {
            adults: [OMAR, LISE, VIKAR].into(),
            ..CanOpen::default()
        };
        let found = may_know(&Register::default(), &opens, Some(OMAR), LISE);
        assert_eq!(found.iter().map(|it| it.of).collect::<Vec<_>>(), [VIKAR]);
    }
}

//! Whose way into the vault must be renewed: what the logbook says, held against who can open the
//! vault on this device.
//!
//! A copy that is read in brings what was written elsewhere, the logbook too, but not who can open:
//! that is each device's own. A copy that is restored brings it as it was on its day. So somebody
//! who was let go may still have a way in here.

use std::collections::BTreeSet;

use crate::register::{AdultId, Entry, EntryId, Fact, KeyChange, KeyWork, Register};

/// Who can open the vault on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CanOpen {
    /// The adults with a passphrase of their own.
    pub adults: BTreeSet<AdultId>,
    /// Whether there is a shared passphrase.
    pub shared: bool,
    /// Whether there is a recovery key.
    pub recovery: bool,
    /// What the logbook says was done with keys and was not done here: a file brought the entry, and
    /// the keys here are as they were.
    pub changed_elsewhere: BTreeSet<EntryId>,
}

/// A way in that must be renewed, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccessDue {
    /// Their key was taken away, and opens the vault here.
    TakenAway(AdultId),
    /// They got another passphrase on another device, and the old one opens the vault here.
    ChangedElsewhere(AdultId),
    /// They are here no more, and their key opens the vault.
    OfOneGone(AdultId),
    /// They are here no more, had no key of their own, and the shared passphrase is the same since.
    SharedKnownTo(AdultId),
    /// The shared passphrase was taken away elsewhere, and opens the vault here.
    SharedTakenAway,
    /// It was changed on another device, and the old one opens the vault here.
    SharedChangedElsewhere,
    /// The recovery key was made anew on another device, and the old one opens the vault here.
    RecoveryChangedElsewhere,
    /// The vault key was changed on another device for its own sake, and the old one is in use here.
    VaultKeyChangedElsewhere,
}

/// What must be renewed; nothing where the logbook and the device agree.
#[must_use]
pub fn access_due(register: &Register, opens: &CanOpen) -> Vec<AccessDue> {
    let log = register.logbook();
    let gone: BTreeSet<_> = register.adults_gone().iter().map(|it| it.id).collect();
    let elsewhere = |entry: &Entry| opens.changed_elsewhere.contains(&entry.id);
    let mut due = BTreeSet::new();
    for adult in &opens.adults {
        let last = last_of(&log, Some(*adult));
        if last.is_some_and(|(_, work)| work == KeyWork::TakenAway) {
            due.insert(AccessDue::TakenAway(*adult));
        } else if gone.contains(adult) {
            due.insert(AccessDue::OfOneGone(*adult));
        } else if last.is_some_and(|(entry, _)| elsewhere(entry)) {
            due.insert(AccessDue::ChangedElsewhere(*adult));
        }
    }
    if opens.shared {
        let last = last_of(&log, None);
        match last {
            Some((_, KeyWork::TakenAway)) => drop(due.insert(AccessDue::SharedTakenAway)),
            Some((entry, _)) if elsewhere(entry) => {
                due.insert(AccessDue::SharedChangedElsewhere);
            }
            _ => {}
        }
        let since = last.map(|(entry, _)| entry.order());
        let had_own = |adult| last_of(&log, Some(adult)).is_some();
        due.extend(
            gone.iter()
                .filter(|adult| !had_own(**adult) && register.gone_since(**adult) > since)
                .map(|adult| AccessDue::SharedKnownTo(*adult)),
        );
    }
    if opens.recovery && last_recovery(&log).is_some_and(elsewhere) {
        due.insert(AccessDue::RecoveryChangedElsewhere);
    }
    if last_vault_key(&log, &elsewhere).is_some_and(elsewhere) {
        due.insert(AccessDue::VaultKeyChangedElsewhere);
    }
    due.into_iter().collect()
}

/// The last that was done about somebody's key, or the shared one.
fn last_of<'a>(log: &[&'a Entry], whose: Option<AdultId>) -> Option<(&'a Entry, KeyWork)> {
    let mut done = log.iter().rev().filter_map(|entry| match entry.fact {
        Fact::KeysChanged(KeyChange { work, of, .. })
            if of == whose && matches!(work, KeyWork::Given | KeyWork::TakenAway) =>
        {
            Some((*entry, work))
        }
        _ => None,
    });
    done.next()
}

/// The last that tells of a recovery key.
fn last_recovery<'a>(log: &[&'a Entry]) -> Option<&'a Entry> {
    let made = |entry: &&&Entry| matches!(entry.fact, Fact::KeysChanged(change) if change.work == KeyWork::RecoveryMade);
    log.iter().rev().find(made).copied()
}

/// The last that gave the vault another key: here whatever surely did, elsewhere only what did
/// nothing else, for all else is told by itself.
fn last_vault_key<'a>(log: &[&'a Entry], elsewhere: &impl Fn(&Entry) -> bool) -> Option<&'a Entry> {
    let rekeys = |entry: &&&Entry| match entry.fact {
        Fact::KeysChanged(change) => match change.work {
            KeyWork::VaultKeyChanged => true,
            KeyWork::TakenAway => !elsewhere(entry),
            // Everybody's own may be their first; the shared one is there from the beginning.
            KeyWork::Given => change.of.is_none() && !elsewhere(entry),
            KeyWork::RecoveryMade => false,
        },
        _ => false,
    };
    log.iter().rev().find(rekeys).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{Adult, DeviceId, EntryId, Moment},
        vocabulary::{Id, Role},
    };

    const OMAR: AdultId = AdultId(Id::from_bytes([1; 16]));
    const HERE: DeviceId = DeviceId(Id::from_bytes([2; 16]));
    const ELSEWHERE: DeviceId = DeviceId(Id::from_bytes([3; 16]));

    fn keys(work: KeyWork, of: Option<AdultId>) -> Fact {
        Fact::KeysChanged(KeyChange {
            work,
            of,
            proved: false,
        })
    }

    fn omar(gone: bool) -> Fact {
        Fact::adult_changed(
            None,
            &Adult {
                id: OMAR,
                name: "Omar".to_owned(),
                role: Role::Pedagogue,
                gone,
            },
        )
    }

    /// What is due where these facts follow each other, and these open the vault here.
    fn due(facts: &[(DeviceId, Fact)], adults: &[AdultId], shared: bool) -> Vec<AccessDue> {
        let opens = CanOpen {
            adults: adults.iter().copied().collect(),
            shared,
            ..CanOpen::default()
        };
        due_where(facts, &opens, false)
    }

    /// The same, where this device began with all of it, keys and entries, or read the others' in.
    fn due_where(facts: &[(DeviceId, Fact)], opens: &CanOpen, began_with: bool) -> Vec<AccessDue> {
        let entries = (1u8..).zip(facts).map(|(at, (device, fact))| Entry {
            id: EntryId(Id::from_bytes([at; 16])),
            device: *device,
            sequence: at.into(),
            seen: Default::default(),
            adult: None,
            clock: at.into(),
            at: Moment(0),
            fact: fact.clone(),
        });
        let read_in = |entry: &Entry| entry.device == ELSEWHERE && !began_with;
        let changed_elsewhere = entries.clone().filter(read_in).map(|entry| entry.id);
        let opens = CanOpen {
            changed_elsewhere: changed_elsewhere.collect(),
            ..opens.clone()
        };
        access_due(&Register::fold(entries), &opens)
    }

    #[test]
    fn a_key_that_was_taken_away_and_opens_again_is_due_until_it_is_gone() {
        let taken = [
            (HERE, omar(false)),
            (HERE, keys(KeyWork::Given, Some(OMAR))),
            (ELSEWHERE, keys(KeyWork::TakenAway, Some(OMAR))),
        ];
        assert_eq!(due(&taken, &[OMAR], false), [AccessDue::TakenAway(OMAR)]);
        assert_eq!(due(&taken, &[], false), []);
        let given_again = [&taken[..], &[(HERE, keys(KeyWork::Given, Some(OMAR)))]].concat();
        assert_eq!(due(&given_again, &[OMAR], false), []);
    }

    #[test]
    fn somebody_gone_has_no_key_and_knows_no_shared_passphrase() {
        let with_key = [
            (HERE, keys(KeyWork::Given, Some(OMAR))),
            (ELSEWHERE, omar(true)),
        ];
        assert_eq!(due(&with_key, &[OMAR], true), [AccessDue::OfOneGone(OMAR)]);
        let without = [(HERE, omar(false)), (HERE, omar(true))];
        assert_eq!(due(&without, &[], true), [AccessDue::SharedKnownTo(OMAR)]);
        assert_eq!(due(&without, &[], false), []);
        let changed = [&without[..], &[(HERE, keys(KeyWork::Given, None))]].concat();
        assert_eq!(due(&changed, &[], true), []);
    }

    #[test]
    fn a_passphrase_that_was_changed_elsewhere_is_changed_here_too() {
        for (whose, told) in [
            (None, AccessDue::SharedChangedElsewhere),
            (Some(OMAR), AccessDue::ChangedElsewhere(OMAR)),
        ] {
            let due = |facts: &[_]| due(facts, &[OMAR], true);
            let given = |device| (device, keys(KeyWork::Given, whose));
            assert_eq!(due(&[given(ELSEWHERE)]), [told]);
            assert_eq!(due(&[given(HERE), given(ELSEWHERE)]), [told]);
            assert_eq!(due(&[given(ELSEWHERE), given(HERE)]), []);
        }
        let taken = [(ELSEWHERE, keys(KeyWork::TakenAway, None))];
        assert_eq!(due(&taken, &[], true), [AccessDue::SharedTakenAway]);
    }

    #[test]
    fn a_recovery_key_that_was_made_anew_elsewhere_is_made_anew_here_too() {
        let made = |device| (device, keys(KeyWork::RecoveryMade, None));
        let opens = CanOpen {
            recovery: true,
            ..CanOpen::default()
        };
        let elsewhere = [made(HERE), made(ELSEWHERE)];
        let told = [AccessDue::RecoveryChangedElsewhere];
        assert_eq!(due_where(&elsewhere, &opens, false), told);
        assert_eq!(due_where(&elsewhere[1..], &opens, false), told);
        assert_eq!(due_where(&elsewhere, &CanOpen::default(), false), []);
        let here_too = [&elsewhere[..], &[made(HERE)]].concat();
        assert_eq!(due_where(&here_too, &opens, false), []);
    }

    #[test]
    fn a_vault_key_that_was_changed_elsewhere_is_told_until_it_is_changed_here_too() {
        let changed = |device| (device, keys(KeyWork::VaultKeyChanged, None));
        let told = [AccessDue::VaultKeyChangedElsewhere];
        assert_eq!(due(&[changed(ELSEWHERE)], &[], false), told);
        let later = [
            changed(HERE),
            changed(ELSEWHERE),
            (HERE, keys(KeyWork::Given, Some(OMAR))),
            (ELSEWHERE, keys(KeyWork::TakenAway, Some(OMAR))),
        ];
        assert_eq!(
            due(&later, &[], false),
            told,
            "somebody's first changes none"
        );
        for here in [
            changed(HERE),
            (HERE, keys(KeyWork::TakenAway, Some(OMAR))),
            (HERE, keys(KeyWork::Given, None)),
        ] {
            assert_eq!(due(&[changed(ELSEWHERE), here], &[], false), []);
        }
    }

    #[test]
    fn a_device_that_began_with_the_newer_keys_is_told_nothing() {
        let begun = [
            (ELSEWHERE, keys(KeyWork::Given, None)),
            (ELSEWHERE, keys(KeyWork::Given, Some(OMAR))),
            (ELSEWHERE, keys(KeyWork::RecoveryMade, None)),
            (ELSEWHERE, keys(KeyWork::VaultKeyChanged, None)),
        ];
        let opens = CanOpen {
            adults: [OMAR].into(),
            shared: true,
            recovery: true,
            ..CanOpen::default()
        };
        assert_eq!(due_where(&begun, &opens, true), []);
        assert_eq!(due_where(&begun, &opens, false).len(), 4);
    }
}

//! Whose way into the vault must be renewed: what the logbook says, held against who can open the
//! vault on this device.
//!
//! A copy that is read in brings what was written elsewhere, the logbook too, but not who can open:
//! that is each device's own. A copy that is restored brings it as it was on its day. So somebody
//! who was let go may still have a way in here.

use std::collections::BTreeSet;

use crate::register::{AdultId, DeviceId, Entry, Fact, KeyChange, KeyWork, Register};

/// Who can open the vault on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CanOpen {
    /// The adults with a passphrase of their own.
    pub adults: BTreeSet<AdultId>,
    /// Whether there is a shared passphrase.
    pub shared: bool,
    /// Whether there is a recovery key.
    pub recovery: bool,
}

/// A way in that must be renewed, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccessDue {
    /// Their key was taken away, and opens the vault here.
    TakenAway(AdultId),
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
}

/// What must be renewed; nothing where the logbook and the device agree.
#[must_use]
pub fn access_due(register: &Register, opens: &CanOpen, device: DeviceId) -> Vec<AccessDue> {
    let log = register.logbook();
    let gone: BTreeSet<_> = register.adults_gone().iter().map(|it| it.id).collect();
    let mut due = BTreeSet::new();
    for adult in &opens.adults {
        if last_of(&log, Some(*adult)).is_some_and(|(_, _, it)| it == KeyWork::TakenAway) {
            due.insert(AccessDue::TakenAway(*adult));
        } else if gone.contains(adult) {
            due.insert(AccessDue::OfOneGone(*adult));
        }
    }
    if opens.shared {
        let last = last_of(&log, None);
        match last {
            Some((_, _, KeyWork::TakenAway)) => drop(due.insert(AccessDue::SharedTakenAway)),
            Some((at, _, KeyWork::Given)) if learned_by_merging(&log, at, device) => {
                due.insert(AccessDue::SharedChangedElsewhere);
            }
            _ => {}
        }
        let since = last.map(|(at, _, _)| log[at].order());
        let had_own = |adult| last_of(&log, Some(adult)).is_some();
        due.extend(
            gone.iter()
                .filter(|adult| !had_own(**adult) && register.gone_since(**adult) > since)
                .map(|adult| AccessDue::SharedKnownTo(*adult)),
        );
    }
    if opens.recovery && last_recovery(&log).is_some_and(|at| learned_by_merging(&log, at, device))
    {
        due.insert(AccessDue::RecoveryChangedElsewhere);
    }
    due.into_iter().collect()
}

/// The last that was done about somebody's key, or the shared one: where in the log, by which
/// device, and what.
fn last_of(log: &[&Entry], whose: Option<AdultId>) -> Option<(usize, DeviceId, KeyWork)> {
    let done = log.iter().enumerate().rev();
    let mut done = done.filter_map(|(at, entry)| match entry.fact {
        Fact::KeysChanged(KeyChange { work, of })
            if of == whose && matches!(work, KeyWork::Given | KeyWork::TakenAway) =>
        {
            Some((at, entry.device, work))
        }
        _ => None,
    });
    done.next()
}

/// Where the recovery key was made last.
fn last_recovery(log: &[&Entry]) -> Option<usize> {
    log.iter().rposition(|entry| {
        matches!(entry.fact, Fact::KeysChanged(change) if change.work == KeyWork::RecoveryMade)
    })
}

/// Whether this device knows of that entry by a copy that was read in. A device that began with a
/// copy in which it stood already has the keys that it tells of, and never wrote without having seen
/// it.
fn learned_by_merging(log: &[&Entry], at: usize, device: DeviceId) -> bool {
    let told = log[at];
    let own = log.iter().filter(|it| it.device == device);
    let had_seen = |it: &&&Entry| it.seen.get(&told.device).copied().unwrap_or(0) >= told.sequence;
    let merged = |it: &&Entry| matches!(it.fact, Fact::BackupMerged { .. });
    told.device != device
        && !own.clone().all(|it| had_seen(&it))
        && log[at..].iter().any(|it| it.device == device && merged(it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{Adult, EntryId, Moment},
        vocabulary::{Id, Role},
    };

    const OMAR: AdultId = AdultId(Id::from_bytes([1; 16]));
    const HERE: DeviceId = DeviceId(Id::from_bytes([2; 16]));
    const ELSEWHERE: DeviceId = DeviceId(Id::from_bytes([3; 16]));

    fn keys(work: KeyWork, of: Option<AdultId>) -> Fact {
        Fact::KeysChanged(KeyChange { work, of })
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
            recovery: false,
        };
        due_where(facts, &opens, false)
    }

    /// The same, where all of it was read before anything was written here, or not.
    fn due_where(facts: &[(DeviceId, Fact)], opens: &CanOpen, began_with: bool) -> Vec<AccessDue> {
        let seen = began_with.then_some((ELSEWHERE, 99));
        let entries = (1u8..).zip(facts).map(|(at, (device, fact))| Entry {
            id: EntryId(Id::from_bytes([at; 16])),
            device: *device,
            sequence: at.into(),
            seen: seen.into_iter().collect(),
            adult: None,
            clock: at.into(),
            at: Moment(0),
            fact: fact.clone(),
        });
        access_due(&Register::fold(entries), opens, HERE)
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
    fn a_shared_passphrase_that_was_changed_elsewhere_is_changed_here_too() {
        let changed = [
            (ELSEWHERE, keys(KeyWork::Given, None)),
            (HERE, Fact::BackupMerged { entries: 1 }),
        ];
        assert_eq!(
            due(&changed, &[], true),
            [AccessDue::SharedChangedElsewhere]
        );
        let here_too = [&changed[..], &[(HERE, keys(KeyWork::Given, None))]].concat();
        assert_eq!(due(&here_too, &[], true), []);
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
        let merged = (HERE, Fact::BackupMerged { entries: 1 });
        let elsewhere = [made(HERE), made(ELSEWHERE), merged];
        assert_eq!(
            due_where(&elsewhere, &opens, false),
            [AccessDue::RecoveryChangedElsewhere]
        );
        assert_eq!(due_where(&elsewhere, &CanOpen::default(), false), []);
        let here_too = [&elsewhere[..], &[made(HERE)]].concat();
        assert_eq!(due_where(&here_too, &opens, false), []);
    }

    #[test]
    fn a_device_that_began_with_the_newer_keys_is_told_nothing() {
        let begun = [
            (ELSEWHERE, keys(KeyWork::Given, None)),
            (ELSEWHERE, keys(KeyWork::RecoveryMade, None)),
            (HERE, Fact::BackupMerged { entries: 1 }),
        ];
        let opens = CanOpen {
            shared: true,
            recovery: true,
            ..CanOpen::default()
        };
        assert_eq!(due_where(&begun, &opens, true), []);
        assert_eq!(due_where(&begun, &opens, false).len(), 2);
    }
}

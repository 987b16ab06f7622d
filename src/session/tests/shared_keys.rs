//! Keys that are changed by whoever knows what opens the vault now, and what the windows hear of it.

use proptest::prelude::*;

use super::world::{PASSPHRASE, Window, World, proved_with};
use crate::session::{Event, Reauthenticated, Session, SessionError, WriterRole};
use trivsel::vocabulary::Id;
use vault::{Holder, KeyChanges, VaultError};

/// The shared passphrases, of which one is good at a time.
pub(super) const SHARED: [&str; 2] = [PASSPHRASE, "en helt ny fælles sætning"];

const OMARS: Holder = Holder::Adult(Id::from_bytes([42; 16]));

/// What is done with keys.
#[derive(Clone, Copy, Debug)]
pub(super) enum KeyAct {
    /// The vault key alone is changed.
    VaultKey,
    /// The shared passphrase is replaced.
    Shared,
    /// Somebody is given a passphrase, or loses the one they have.
    Somebody,
    /// The recovery key is made, or made anew.
    Recovery,
}

impl KeyAct {
    pub(super) fn any() -> impl Strategy<Value = Self> {
        prop::sample::select(vec![
            Self::VaultKey,
            Self::Shared,
            Self::Somebody,
            Self::Recovery,
        ])
    }
}

/// Opens the vault in this window with the shared passphrase of today.
pub(super) fn unlock_with_any(
    window: &Window,
) -> impl Future<Output = Result<(), SessionError>> + use<> {
    let tries = SHARED.map(|passphrase| window.unlock_with(passphrase));
    async move {
        let mut last = Err(SessionError::NotOpen);
        for unlock in tries {
            last = unlock.await;
            if last != Err(SessionError::Vault(VaultError::WrongPassphrase)) {
                break;
            }
        }
        last
    }
}

/// The shared passphrase typed again, and which it was.
pub(super) async fn proved_with_any(
    session: &Session,
) -> Result<(Reauthenticated, usize), SessionError> {
    let mut last = SessionError::NotOpen;
    for (at, passphrase) in SHARED.iter().enumerate() {
        match proved_with(session, passphrase).await {
            Ok(proof) => return Ok((proof, at)),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Begins to change keys in this window.
pub(super) fn change_keys(world: &World, window: &Window, what: KeyAct, number: u64) {
    let session = window.session.clone();
    let change = async move {
        let (proof, at) = proved_with_any(&session).await?;
        let slots = session.slots();
        let omars = slots.iter().find(|slot| slot.holder == Some(OMARS));
        let remove: Vec<_> = omars.map(|slot| slot.id).into_iter().collect();
        let recovery = format!("nødkode {number}");
        let (mut removed, mut replaced) = (&[][..], None);
        match what {
            KeyAct::VaultKey => {}
            KeyAct::Shared => replaced = Some((Holder::Shared, SHARED[1 - at])),
            KeyAct::Somebody if remove.is_empty() => {
                replaced = Some((OMARS, "omars fem egne gode ord"));
            }
            KeyAct::Somebody => removed = &remove[..],
            KeyAct::Recovery => replaced = Some((Holder::Recovery, recovery.as_str())),
        }
        let replaced: Vec<_> = replaced.into_iter().collect();
        let changes = KeyChanges {
            remove: removed,
            replace: &replaced,
        };
        session.change_keys(None, proof, changes).await
    };
    drop(world.begin(change));
}

/// The other window hears what this one has done, as `windows` tells it.
pub(super) fn hear(world: &World, of: &Window, there: &Window) {
    for event in of.heard() {
        match event {
            Event::Locked | Event::KeyChanged => there.session.lock_here(),
            Event::Written => read(world, there),
            Event::Refused => {
                of.session.set_role(WriterRole::Follows);
                read(world, of);
            }
            Event::WantsToWrite | Event::Touched | Event::Erased => {}
        }
    }
}

/// Reads what another window has written, and follows it.
fn read(world: &World, window: &Window) {
    let session = window.session.clone();
    let opened = session.generation();
    drop(world.begin(async move {
        let role = match session.catch_up(false).await {
            Ok(false) | Err(SessionError::NotOpen) => return,
            Ok(true) => WriterRole::Follows,
            Err(error) => WriterRole::Stuck(error),
        };
        if session.generation() == opened {
            session.set_role(role);
        }
    }));
}

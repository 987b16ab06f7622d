//! What is put in order after unlocking.

use yew::platform::spawn_local;
use zeroize::Zeroizing;

use super::App;
use crate::{
    platform::{pause, today},
    session::Session,
    writing_draft::has_lived,
};

/// How long after unlocking older records are brought together, in milliseconds: the person is past
/// the first screen, and it is settled which window writes.
const MAINTENANCE_DELAY_MS: u32 = 3_000;

/// How often a vault that stays open is looked through again for writing sheets that have lived their
/// days, in milliseconds.
const BETWEEN_LOOKS_MS: u32 = 3_600_000;

/// Seals the slot that the vault was just opened with as dearly as a new one, where its own cost
/// has fallen behind, deletes writing sheets that have lived their days, and then brings older
/// records together, so that unlocking stays fast. What does not succeed is tried again at the next
/// opening, and nothing is lost. Writing sheets are looked for each hour as long as it stays open.
pub(super) fn run_maintenance(app: &App, passphrase: Zeroizing<String>) {
    let session = app.session().clone();
    let opened = session.generation();
    spawn_local(async move {
        let _ = session.renew_slot(&passphrase).await;
        drop(passphrase);
        pause(MAINTENANCE_DELAY_MS).await;
        drop_old(&session).await;
        let _ = session.bundle_older().await;
        pause(BETWEEN_LOOKS_MS).await;
        while session.generation() == opened {
            drop_old(&session).await;
            pause(BETWEEN_LOOKS_MS).await;
        }
    });
}

async fn drop_old(session: &Session) {
    let on = today();
    let _ = session.drop_writing(|stored| has_lived(stored, on)).await;
}

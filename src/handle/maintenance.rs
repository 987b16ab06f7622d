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

/// Seals the slot that the vault was just opened with as dearly as a new one, where its own cost
/// has fallen behind, deletes writing sheets that have lived their days, and then brings older
/// records together, so that unlocking stays fast. What does not succeed is tried again at the next
/// opening, and nothing is lost.
pub(super) fn run_maintenance(app: &App, passphrase: Zeroizing<String>) {
    let session = app.session().clone();
    spawn_local(async move {
        let _ = session.renew_slot(&passphrase).await;
        drop(passphrase);
        pause(MAINTENANCE_DELAY_MS).await;
        drop_old(&session).await;
        let _ = session.bundle_older().await;
    });
}

/// Deletes the writing sheets that have lived their days, in a vault that stayed open into another one.
pub(crate) fn drop_old_writing(session: &Session) {
    let session = session.clone();
    spawn_local(async move { drop_old(&session).await });
}

async fn drop_old(session: &Session) {
    let on = today();
    let _ = session.drop_writing(|stored| has_lived(stored, on)).await;
}

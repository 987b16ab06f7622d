//! What is put in order after unlocking.

use yew::platform::spawn_local;

use super::App;
use crate::platform::pause;
use vault::VaultError;

/// So long after unlocking older records are brought together, in milliseconds: the person is past
/// the first screen, and it is settled which window writes.
const LATER: u32 = 3_000;

/// Seals the slot that the vault was just opened with as dearly as a new one, where its own cost
/// has fallen behind, and then brings older records together, so that unlocking stays fast. Where
/// either does not succeed it is tried again at the next opening, and nothing is lost.
pub(super) fn settle(app: &App, passphrase: String) {
    let app = app.clone();
    spawn_local(async move {
        let _ = raise_cost(&app, &passphrase).await;
        drop(passphrase);
        pause(LATER).await;
        if let Ok(journal) = app.to_write()
            && let Ok(vault) = journal.sealed()
        {
            match vault.bundle_older().await {
                Ok(false) => {}
                done => drop(app.wrote(done.map(drop))),
            }
        }
    });
}

async fn raise_cost(app: &App, passphrase: &str) -> Result<(), VaultError> {
    app.journal()?.sealed()?.raise_cost(passphrase).await
}

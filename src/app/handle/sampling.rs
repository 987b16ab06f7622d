//! Opening the sample.

use yew::platform::spawn_local;

use super::App;
use crate::{
    app::{
        ports::{Journal, today},
        sample::sample,
        second_part::Work,
    },
    vault::VaultError,
};

/// So long after opening the sample is sealed, in milliseconds: the person is looking at the
/// first screen.
const LATER: u32 = 1_000;

/// Opens the sample, in memory.
pub fn open_sample(app: &App) -> Work<Result<(), VaultError>> {
    let app = app.clone();
    Box::pin(async move {
        let mut unlocked = Journal::in_memory().await?;
        let device = unlocked.journal.device();
        let facts = sample(today(), app.language());
        let entry = |(adult, fact)| app.entry(device, adult, fact);
        let entries: Vec<_> = facts.into_iter().map(entry).collect();
        unlocked.held.entries.clone_from(&entries);
        app.open(unlocked, true);
        let journal = app.journal()?;
        spawn_local(async move {
            // So that it can be read again like any other vault; it is here already.
            let _ = journal.append_later(&entries, LATER).await;
        });
        Ok(())
    })
}

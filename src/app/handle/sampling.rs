//! Opening the sample.

use super::App;
use crate::{
    app::{
        ports::{Journal, today},
        sample::sample,
        second_part::Work,
    },
    vault::VaultError,
};

/// Opens the sample, in memory.
pub fn open_sample(app: &App) -> Work<Result<(), VaultError>> {
    let app = app.clone();
    Box::pin(async move {
        let mut unlocked = Journal::in_memory().await?;
        let device = unlocked.journal.device();
        let facts = sample(today(), app.language());
        let entry = |(adult, fact)| app.entry(device, adult, fact);
        unlocked.held.entries = facts.into_iter().map(entry).collect();
        // In memory, so that it can be read again like any other.
        unlocked.journal.append(&unlocked.held.entries, &[]).await?;
        app.open(unlocked, true);
        Ok(())
    })
}

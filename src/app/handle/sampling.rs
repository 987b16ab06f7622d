//! Opening the sample.

use super::App;
use crate::{
    app::{
        ports::{Journal, new_id, now, today},
        sample::sample,
        second_part::Work,
    },
    register::{Entry, EntryId},
    vault::VaultError,
};

/// Opens the sample, in memory.
pub fn open_sample(app: &App) -> Work<Result<(), VaultError>> {
    let app = app.clone();
    Box::pin(async move {
        let mut unlocked = Journal::in_memory().await?;
        let device = unlocked.journal.device();
        let facts = sample(today(), app.language());
        unlocked.held.entries = (1..)
            .zip(facts)
            .map(|(clock, (adult, fact))| Entry {
                id: EntryId(new_id()),
                device,
                adult,
                clock,
                at: now(),
                fact,
            })
            .collect();
        // In memory, so that it can be read again like any other.
        unlocked.journal.append(&unlocked.held.entries, &[]).await?;
        app.open(unlocked, true);
        Ok(())
    })
}

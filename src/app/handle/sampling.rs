//! Opening the sample.

use yew::platform::spawn_local;

use super::{App, Opening};
use crate::{
    app::{
        ports::{Journal, today},
        sample::sample,
    },
    vault::VaultError,
    vocabulary::SortedMap,
};

/// So long after opening the sample is sealed, in milliseconds: the person is looking at the
/// first screen.
const LATER: u32 = 1_000;

impl App {
    /// Opens the sample, in memory.
    ///
    /// # Errors
    /// When there is too little memory.
    pub async fn open_sample(&self) -> Result<(), VaultError> {
        let journal = Journal::in_memory().await?;
        let device = journal.device();
        let (entries, register) = sample(today(), self.language(), &mut |adult, fact| {
            self.entry(device, adult, fact)
        });
        let opening = Opening {
            sample: true,
            ..Opening::default()
        };
        self.lay_open(journal, register, SortedMap::default(), opening);
        let journal = self.journal()?;
        spawn_local(async move {
            // So that it can be read again like any other vault; it is here already.
            let _ = journal.append_later(&entries, LATER).await;
        });
        Ok(())
    }
}

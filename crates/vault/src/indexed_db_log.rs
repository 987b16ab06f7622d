//! A fault of Chromium's storage, and the way around it.
//!
//! Chromium writes what a page stores to the end of a log. Where its process dies in the middle of
//! a record, the next start passes over the torn end, as it should, but goes on writing behind it.
//! The start after that takes the log for damaged and **throws the whole database away**
//! (`LevelDB` issue 1287, "`reuse_logs` can reuse a log with an incomplete record"). So whoever
//! opens a vault, or makes one, makes the browser begin a new log before anything is written.

use std::sync::atomic::{AtomicBool, Ordering};

use super::{
    StorageError,
    indexed_db_request::{delete_database, open_database},
};

/// The name of a database that is only made to be deleted.
const NAME: &str = "trivselsspor-log";

/// Has the browser bring its log into its tables and begin a new one: that is what Chromium does
/// when a database is deleted. Other browsers do no more than that. To be called before anything is
/// stored; a page does it once, however often it is called.
pub async fn begin_new_log() {
    static BEGUN: AtomicBool = AtomicBool::new(false);
    if !BEGUN.swap(true, Ordering::Relaxed) {
        // Where nothing can be stored, whoever wants to store is told.
        let _ = make_and_delete().await;
    }
}

async fn make_and_delete() -> Result<(), StorageError> {
    open_database(NAME, 1, &[]).await?.close();
    delete_database(NAME).await
}

//! The session's verbs and races, on memory storage and without a browser.

mod any_history;
mod carrying;
mod closing;
mod damaged;
mod draft_store;
mod drafts;
mod erased;
mod forged_copy;
mod handing_over;
mod held_storage;
mod interleavings;
mod keys_elsewhere;
mod locking;
mod of_leaders;
mod of_leaders_alone;
mod older_and_newer;
mod refused_forms;
mod sealed_words;
mod two_devices;
mod two_windows;
mod upkeep;
mod verbs;
mod world;

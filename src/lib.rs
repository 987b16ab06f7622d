//! Trivselsspor: one screening model for how children thrive, ages 0–10, in the browser.
//!
//! The app, and what it prints (`sheets`). The floors below it are crates of their own:
//! `trivsel` (the model and the register), `vault` (what is sealed) and `exchange` (files in and
//! out). `ARCHITECTURE.md` tells what each must never do.
//!
//! One way: key press → action → entry → journal (sealed, appended, acknowledged) → register →
//! view. A view never writes.

mod begun_assessment;
mod child_words;
mod components;
mod conversation;
mod draft_codec;
mod form_step;
mod group_words;
mod handle;
mod hooks;
mod kept_file;
mod later_part;
mod loader;
mod models;
mod new_records;
mod passphrase;
mod platform;
#[cfg(feature = "unsealed")]
mod provoked;
mod root;
mod round_words;
mod route;
pub mod sample;
mod screens;
mod sentences;
mod session;
pub mod sheets;
mod shell;
mod state;
mod windows;
mod writing_draft;

pub use root::{Root, start};

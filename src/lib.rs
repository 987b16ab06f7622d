//! Trivselsspor: one screening model for how children thrive, ages 0–10.
//!
//! The rooms below are floors, lowest first: a room imports only rooms that
//! stand above it in this list. `ARCHITECTURE.md` tells what each must never do.

pub mod vocabulary;

pub mod instrument;

pub mod register;

pub mod insight;

pub mod vault;

pub mod exchange;

pub mod sheets;

pub mod app;

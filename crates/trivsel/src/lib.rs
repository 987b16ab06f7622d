//! A shared model of how children aged 0–10 thrive: one vocabulary, one form, one
//! hint, and a register of what people wrote.
//!
//! The rooms are floors, lowest first: a room imports only rooms that stand above
//! it in this list. None of them knows a browser, a clock or randomness: time and
//! ids come in as arguments.

pub mod vocabulary;

pub mod instrument;

pub mod register;

pub mod insight;

//! A shared model of how children aged 0–10 thrive, for health visitors, day care and
//! school: one vocabulary, one form, one hint, and a register of what people wrote. It knows
//! no browser, no clock and no randomness: time and ids come in as arguments, so that it can
//! be used from a command line or another program.
//!
//! `cargo run -p trivsel --example assess` assesses a made-up child and prints the hint with
//! its reasons.
//!
//! # The way through it
//!
//! 1. [`vocabulary`]: the words that everybody shares. Six [`Area`](vocabulary::Area)s of a
//!    child's life, the same from birth to ten; three [`Step`](vocabulary::Step)s; and an
//!    [`Answer`](vocabulary::Answer) that may also be "not seen", which never counts as
//!    thriving. Each word has its definition in each [`Language`](vocabulary::Language).
//! 2. [`instrument`]: the model as data. [`choose_form`](instrument::choose_form) gives the
//!    signs to look for with a child of this age; what an adult saw is
//!    [`Answers`](instrument::Answers); [`hint`](instrument::hint) offers how it might be read,
//!    and why. A hint is never a position: people set that, with grounds.
//! 3. [`register`]: what happened. Everything is an immutable [`Entry`](register::Entry) with a
//!    [`Fact`](register::Fact); a changed record says only what changed. The
//!    [`Register`](register::Register) is all entries folded, in any order, any number of times,
//!    from any number of devices. [`encode`](register::encode) and
//!    [`decode`](register::decode) are how they are stored.
//! 4. [`insight`]: questions to the register: who has been seen, where adults differ, what is
//!    due to be erased.
//!
//! A module uses only those that stand above it in this list.

#[cfg(feature = "schema")]
pub mod schema;

pub mod vocabulary;

pub mod instrument;

pub mod register;

pub mod insight;

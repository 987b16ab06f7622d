//! Files in and out. Bytes and text become plain data here, and what
//! could not be read is told of; nothing is stored.

mod asked_for;
pub mod calendar;
mod draft_key;
pub mod fhir;
pub mod merging;
pub mod readable;
pub mod roster;

pub use draft_key::DraftKey;

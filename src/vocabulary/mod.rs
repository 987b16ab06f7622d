//! Floor 1: the shared words as types, and their texts in each language.

mod id;

pub use id::{Id, NotAnId};

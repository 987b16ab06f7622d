//! Parts that several screens are made of.

mod badge;
mod choice;
mod notice;
mod saved_line;
mod text_field;
mod word;

pub use badge::{AnswerBadge, StageBadge};
pub use choice::{Choices, Select};
pub use notice::{Notice, Tone, Trouble};
pub use saved_line::SavedLine;
pub use text_field::TextField;
pub use word::Word;

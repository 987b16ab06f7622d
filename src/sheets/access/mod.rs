//! Aktindsigt: the copy of everything on record about one child, for its parents.

mod agreed;
mod focus;
mod follow_up;
mod gather;
mod leader;
mod lines;
mod meeting;
mod notification;
mod position;
mod said;
mod signs;
mod view;
mod voice;
mod why_moved;
mod words;

pub use follow_up::{answered, focus_answered};
pub use gather::{AccessCopy, AccessItem};
pub use lines::{AccessLine, parted};
pub use said::said as access_said;
pub use view::access_copy;
pub use voice::voice_title;
pub use words::{hold_word, paper_word};

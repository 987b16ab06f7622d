//! What every sheet is put together from.

mod block;
mod foot;
mod head;
mod paper;
mod room;
mod round_name;
mod said;
mod sheet_language;
mod shown_count;
mod signs;
mod standing;
mod tick;
mod time;
mod written;

pub use block::block;
pub use foot::foot;
pub use head::{fact, head, joined, joined_apart};
pub use paper::{Running, paper};
pub use room::{question, room};
pub use round_name::round_name;
pub use said::said;
pub use sheet_language::{SheetLanguage, lang_of_written, told_of_language};
pub use shown_count::shown_count;
pub use signs::{answer_cells, answer_heads};
pub use standing::{mark, standing};
pub use tick::tick;
pub use time::time_words;
pub use written::{own_direction, some, written};

//! What every sheet is put together from.

mod block;
mod foot;
mod head;
mod paper;
mod room;
mod shown_count;
mod standing;
mod tick;
mod written;

pub use block::block;
pub use foot::foot;
pub use head::{fact, head, joined};
pub use paper::{Running, paper};
pub use room::{question, room};
pub use shown_count::shown_count;
pub use standing::{mark, standing};
pub use tick::tick;
pub use written::{some, written};

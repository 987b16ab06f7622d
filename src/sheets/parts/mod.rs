//! What every sheet is put together from.

mod block;
mod room;
mod standing;
mod written;

pub use block::Block;
pub use room::Room;
pub use standing::Standing;
pub use written::Written;

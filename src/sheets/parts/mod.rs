//! What every sheet is put together from.

mod block;
mod room;
mod standing;
mod written;

pub use block::block;
pub use room::room;
pub use standing::standing;
pub use written::written;

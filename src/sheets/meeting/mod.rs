//! The papers of a meeting: the invitation, one for each home, and the sheet that is agenda and
//! minutes.

mod gather;
mod invitation;
mod items;
mod sheet;

#[cfg(test)]
pub use gather::OnSheet;
pub use gather::{Invitation, MeetingSheet};
pub use invitation::invitation;
pub use items::{MEETING_ITEMS, item_minutes};
pub use sheet::meeting_sheet;

//! Skriveark: what is written to the municipality, as a paper of our own. The municipality's own form
//! comes first; nothing is sent, and no CPR number or address stands here.

mod gather;
mod view;

pub use gather::WritingSheet;
pub use view::{writing_sheet, writing_text};

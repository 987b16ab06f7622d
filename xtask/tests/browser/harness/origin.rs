//! What the page's origin keeps, taken from one test to another.
//!
//! It is taken as it lies there, so that nothing here knows how the vault lays it out or seals it.

use serde_json::Value;

use super::Browser;

/// Every database of an origin, and its localStorage.
#[derive(Clone)]
pub struct KeptByOrigin(Value);

impl Browser {
    /// What the page's origin keeps now.
    #[track_caller]
    pub fn origin_keeps(&self) -> KeptByOrigin {
        KeptByOrigin(self.script(include_str!("origin_read.js"), vec![]))
    }

    /// Lets the origin, which keeps nothing yet, keep this, and loads the page anew.
    #[track_caller]
    pub fn let_origin_keep(&self, kept: &KeptByOrigin) {
        self.script(include_str!("origin_write.js"), vec![kept.0.clone()]);
        self.reload();
    }
}

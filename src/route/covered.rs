//! Screens whose address tells less than they are. The browser keeps every address with its title and
//! the hour, outside the vault, and may send it on: that somebody was about to notify, gave parents
//! their copy or looked at what is kept stands in none of them. They share one address beside the
//! child's, and which it is is kept in memory alone.

use std::cell::RefCell;

use trivsel::register::ChildId;

/// What stands behind the child's own address.
const BESIDE: &str = "/side";

thread_local! {
    /// The shared address that was gone to last, and the name of its own that the screen would have.
    static LAST: RefCell<Option<(String, String)>> = const { RefCell::new(None) };
}

/// The address that they share.
pub fn covered_address(child: ChildId) -> String {
    format!("#/barn/{child}{BESIDE}")
}

/// The child's id in what stands behind "barn/".
pub fn beside(id: &str) -> &str {
    id.strip_suffix(BESIDE).unwrap_or(id)
}

/// Remembers which screen the address stands for from now on.
pub fn remember(child: ChildId, screen: &str) {
    let own = format!("#/{screen}/{child}");
    LAST.set(Some((covered_address(child), own)));
}

/// What an address stands for: itself, or the screen that was gone to last where several share it.
pub fn uncovered(address: String) -> String {
    let last = LAST.with_borrow(Clone::clone);
    let last = last.filter(|(shared, _)| *shared == address);
    last.map_or(address, |(_, own)| own)
}

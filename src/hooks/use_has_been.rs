//! What has been so stays so while a screen is there.

use yew::prelude::*;

/// Whether it is so, or was at any time since the screen came: a field that is there for what it holds
/// does not go away under the fingers of whoever empties it to write anew.
#[hook]
pub fn use_has_been(now: bool) -> bool {
    let been = use_mut_ref(|| false);
    let mut been = been.borrow_mut();
    *been |= now;
    *been
}

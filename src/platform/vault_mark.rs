//! A mark that there has been a vault in this browser. It is kept apart from the vault, so that a
//! start without one can tell a new device from one whose storage was thrown away.

use trivsel::vocabulary::Day;

/// The mark's name. Its value is the day on which the vault was last opened here.
const NAME: &str = "trivselsspor-boks";

/// Marks that a vault was opened here today. A browser that does not keep the mark keeps none.
pub fn mark_vault(today: Day) {
    if let Some(marks) = marks() {
        let _ = marks.set_item(NAME, &today.to_string());
    }
}

/// Takes the mark away.
pub fn unmark_vault() {
    if let Some(marks) = marks() {
        let _ = marks.remove_item(NAME);
    }
}

/// The last day on which a vault was opened here.
pub fn marked_vault() -> Option<Day> {
    marks()?.get_item(NAME).ok()??.parse().ok()
}

fn marks() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

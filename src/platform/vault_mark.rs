//! Marks that there has been a vault in this browser, and a backup of it. They are kept apart from
//! the vault, so that a start without one can tell a new device from one whose storage was thrown
//! away, and a locked vault can say how old the last copy is. Both are days and nothing else.

use trivsel::vocabulary::Day;

/// The day on which the vault was last opened here.
const OPENED: &str = "trivselsspor-boks";

/// The day of the last backup that is known here.
const BACKED_UP: &str = "trivselsspor-kopi";

/// Marks that a vault was opened here today. A browser that does not keep the mark keeps none.
pub fn mark_vault(today: Day) {
    set(OPENED, today);
}

/// Marks that there is a backup of this day.
pub fn mark_backup(day: Day) {
    set(BACKED_UP, day);
}

/// Takes both marks away.
pub fn unmark_vault() {
    if let Some(marks) = marks() {
        let _ = marks.remove_item(OPENED);
        let _ = marks.remove_item(BACKED_UP);
    }
}

/// The last day on which a vault was opened here.
pub fn marked_vault() -> Option<Day> {
    get(OPENED)
}

/// The day of the last backup that is known here.
pub fn marked_backup() -> Option<Day> {
    get(BACKED_UP)
}

fn set(name: &str, day: Day) {
    if let Some(marks) = marks() {
        let _ = marks.set_item(name, &day.to_string());
    }
}

fn get(name: &str) -> Option<Day> {
    marks()?.get_item(name).ok()??.parse().ok()
}

fn marks() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

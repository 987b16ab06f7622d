//! What the app has stored, for tests that compare before and after.

use std::collections::BTreeMap;

use crate::harness::Browser;

/// Every key and value in IndexedDB, by its place.
#[track_caller]
pub fn stored(page: &Browser) -> BTreeMap<String, Vec<u8>> {
    let kept = page.kept_in_page().into_iter();
    kept.filter(|kept| kept.place.starts_with("indexedDB/"))
        .map(|kept| (kept.place, kept.bytes))
        .collect()
}

/// What the page keeps that is neither the vault nor what its address bar and tab show.
#[track_caller]
pub fn kept_elsewhere(page: &Browser) -> Vec<String> {
    let shown = ["title", "address"];
    let kept = page.kept_in_page().into_iter();
    kept.filter(|kept| !kept.place.starts_with("indexedDB/"))
        .filter(|kept| !shown.contains(&kept.place.as_str()))
        .map(|kept| {
            (
                kept.place,
                String::from_utf8_lossy(&kept.bytes).into_owned(),
            )
        })
        .filter(|(place, text)| {
            !text.trim().is_empty() && (place != "history" || text.trim() != "null")
        })
        .map(|(place, text)| format!("{place}: {text}"))
        .collect()
}

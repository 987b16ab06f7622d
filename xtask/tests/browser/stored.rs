//! What the app has stored, for tests that compare before and after.

use std::collections::BTreeMap;

use xtask::project;

use crate::harness::Browser;

/// Every key and value in IndexedDB, by its place.
#[track_caller]
pub fn stored(page: &Browser) -> BTreeMap<String, Vec<u8>> {
    let kept = page.kept_in_page().into_iter();
    kept.filter(|kept| kept.place.starts_with("indexedDB/"))
        .map(|kept| (kept.place, kept.bytes))
        .collect()
}

/// What a record or a draft says, as JSON, in a build with sealing switched off: in the clear and in
/// its place, as `docs/format.md` tells.
pub fn said(bytes: &[u8]) -> Option<String> {
    let value = bytes.windows(4).position(|it| it == b"TSPR")?;
    let (front, before) = match bytes.get(value + 5)? {
        3 => (78, 0),
        5 => (38, 48),
        _ => return None,
    };
    let padded = bytes.get(value + front + NONCE..)?;
    let (length, content) = padded.split_first_chunk()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let json: serde_json::Value = serde_json::from_slice(content.get(before..length)?).ok()?;
    serde_json::to_string(&json).ok()
}

/// Bytes of a nonce.
const NONCE: usize = 24;

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
            !text.trim().is_empty()
                && (place != "history" || text.trim() != "null")
                && !(place.starts_with("caches/") && is_of_the_app(text))
        })
        .map(|(place, text)| format!("{place}: {text}"))
        .collect()
}

/// Whether an address in the browser's cache is that of a file of the build, or of the note which
/// build is in use.
fn is_of_the_app(address: &str) -> bool {
    let path = address.split_once("//").map_or("", |(_, rest)| rest);
    let path = path.split_once('/').map_or(path, |(_, path)| path).trim();
    let files = project::files(&project::dist()).unwrap_or_else(|failure| panic!("{failure}"));
    ["", "in-use", "newest"].contains(&path) || files.iter().any(|file| file == path)
}

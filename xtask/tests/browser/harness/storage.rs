//! Everything the browser has kept, as bytes.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{Browser, holds};

/// Something that is kept, and where.
pub struct Kept {
    /// A file of the profile, or a path such as `indexedDB/vault/entries/3`.
    pub place: String,
    /// What stands there.
    pub bytes: Vec<u8>,
}

impl Browser {
    /// Every file of the profile: the database, the history, the session, the caches.
    ///
    /// The database packs what it has rearranged, so look through [`Browser::kept_in_page`] too.
    #[track_caller]
    pub fn kept_on_disk(&self) -> Vec<Kept> {
        let mut kept = Vec::new();
        read(self.profile(), self.profile(), &mut kept);
        kept
    }

    /// The app's origin.
    pub fn server_origin(&self) -> String {
        self.server.address().trim_end_matches('/').to_owned()
    }

    /// Every key and value that the page's origin can read: IndexedDB, localStorage,
    /// sessionStorage, caches, cookies, title and address.
    #[track_caller]
    pub fn kept_in_page(&self) -> Vec<Kept> {
        let found = self.script(include_str!("storage.js"), vec![]);
        let found = found
            .as_array()
            .unwrap_or_else(|| panic!("the storage could not be read: {found}"));
        let number = |byte: &Value| byte.as_u64().and_then(|byte| u8::try_from(byte).ok());
        found
            .iter()
            .map(|kept| Kept {
                place: kept["place"].as_str().unwrap_or_default().to_owned(),
                bytes: kept["bytes"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(number)
                    .collect(),
            })
            .collect()
    }

    /// Where these words can be read, on disk or from the page, in any common encoding.
    #[track_caller]
    pub fn places_that_tell(&self, words: &[&str]) -> Vec<String> {
        let kept = self.kept_in_page().into_iter().chain(self.kept_on_disk());
        kept.flat_map(|Kept { place, bytes }| {
            let told = words.iter().filter(move |word| holds(&bytes, word));
            told.map(move |word| format!("“{word}” in {place}"))
                .collect::<Vec<_>>()
        })
        .collect()
    }
}

/// Files come and go while the browser runs; one that has just gone is passed over.
fn read(profile: &Path, folder: &Path, kept: &mut Vec<Kept>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        // Not through links: Chromium's lock is one that points nowhere.
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        if kind.is_dir() {
            read(profile, &path, kept);
        } else if kind.is_file()
            && let Ok(bytes) = fs::read(&path)
        {
            let place = path
                .strip_prefix(profile)
                .unwrap_or(&path)
                .display()
                .to_string();
            kept.push(Kept { place, bytes });
        }
    }
}

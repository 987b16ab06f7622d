//! What the page lets the browser download.

use std::fs;
use std::path::Path;

use serde_json::json;
use xtask::engine::Engine;

use super::Browser;

/// How a file ends that a browser has not finished.
const UNFINISHED: [&str; 2] = ["part", "wkdownload"];

impl Browser {
    /// Lets the browser put downloads into this folder. One that has its own is cleared of what earlier
    /// tests left: [`Browser::bring_downloads`] brings what comes.
    #[track_caller]
    pub fn download_to(&self, folder: &Path) {
        if self.engine() == Engine::Chromium {
            let to = json!({ "behavior": "allow", "downloadPath": folder });
            self.devtools("Browser.setDownloadBehavior", to);
            return;
        }
        let own = self.own_downloads();
        let _ = fs::remove_dir_all(&own);
        fs::create_dir_all(&own).unwrap_or_else(|error| panic!("{}: {error}", own.display()));
    }

    /// Takes what has been downloaded into this folder, where the browser has put it into its own.
    #[track_caller]
    pub fn bring_downloads(&self, folder: &Path) {
        if self.engine() == Engine::Chromium {
            return;
        }
        let own = self.own_downloads();
        let mut files: Vec<_> = fs::read_dir(&own).into_iter().flatten().flatten().collect();
        files.retain(|file| file.path().is_file());
        let is_part = |path: &Path| {
            UNFINISHED
                .iter()
                .any(|end| path.extension().is_some_and(|it| it == *end))
        };
        if files.iter().any(|file| is_part(&file.path())) {
            return;
        }
        for file in files {
            // Across two file systems it cannot be renamed.
            let copied = fs::copy(file.path(), folder.join(file.file_name()));
            copied.unwrap_or_else(|error| panic!("{}: {error}", file.path().display()));
            let _ = fs::remove_file(file.path());
        }
    }
}

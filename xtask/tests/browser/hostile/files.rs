//! Files in the fields for backups that claim what is not so.

use std::fs::{self, File};
use std::path::Path;

use tempfile::TempDir;

use super::forged::{summed, with_a_huge_length, with_cost};
use crate::app::{PASSPHRASE, arrive, with_vault};
use crate::backup::{bring_in, take_to};
use crate::harness::{Browser, Verbs, sitting};
use crate::keeping::look_into;
use crate::stored::stored;

const NO_BACKUP: &str = "Filen er ikke en sikkerhedskopi fra Trivselsspor. Intet er ændret.";
const DAMAGED: &str = "Sikkerhedskopien er beskadiget eller ikke hentet helt færdig.";
const TOO_DEAR: &str = "Trivselsspor kan ikke låses sikkert op på denne enhed. Intet er ændret.";

/// Each kind of forged file, and what is said of it.
#[track_caller]
fn forged(backup: &[u8], folder: &Path) -> Vec<(std::path::PathBuf, &'static str)> {
    let dear = 512 << 10;
    let files = [
        ("nested", "[".repeat(9_000_000).into_bytes(), NO_BACKUP),
        ("length", with_a_huge_length(), DAMAGED),
        ("empty", summed(b"TSPR\x01\x06".to_vec()), DAMAGED),
        ("memory", with_cost(backup, [u32::MAX, 3, 1]), TOO_DEAR),
        ("passes", with_cost(backup, [dear, u32::MAX, 1]), TOO_DEAR),
        ("lanes", with_cost(backup, [dear, 3, 1 << 20]), TOO_DEAR),
        ("cheap", with_cost(backup, [8, 1, 1]), TOO_DEAR),
    ];
    let mut written = Vec::new();
    for (name, bytes, said) in files {
        let path = folder.join(name).with_extension("tspr");
        fs::write(&path, bytes).unwrap_or_else(|error| panic!("{error}"));
        written.push((path, said));
    }
    // More than any vault; it takes no room on the disk, and is refused before it is read.
    let path = folder.join("film.tspr");
    let film = File::create(&path).and_then(|film| film.set_len(500_000_001));
    film.unwrap_or_else(|error| panic!("{error}"));
    written.push((path, NO_BACKUP));
    written
}

#[test]
#[ignore = "slow: two devices and eight files; the rule is held by vault::tests::backup too"]
fn forged_backups_are_refused_in_words_and_change_nothing() {
    let [kept, made] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        with_vault(page);
        let backup = take_to(page, kept.path());
        let bytes = fs::read(&backup).unwrap_or_else(|error| panic!("{error}"));
        let files = forged(&bytes, made.path());
        page.sees("Sidst hentet");
        let before = stored(page);
        for (file, said) in &files {
            look_into(page, file, PASSPHRASE);
            told(page, &file.to_string_lossy(), said);
        }
        assert_eq!(stored(page), before, "nothing of them is stored");

        sitting(|other| {
            other.click("link", "Jeg har en sikkerhedskopi");
            arrive(other, "Har du en sikkerhedskopi?");
            for (file, said) in &files {
                bring_in(other, file, PASSPHRASE);
                told(other, &file.to_string_lossy(), said);
                assert_eq!(
                    stored(other).len(),
                    0,
                    "nothing is stored of {}",
                    file.display()
                );
            }
            // The page is none the worse for it.
            bring_in(other, &backup, PASSPHRASE);
            arrive(other, "Hvem er du?");
        });
    });
}

#[track_caller]
fn told(page: &Browser, file: &str, said: &str) {
    page.until(|| {
        let text = page.text();
        if text.contains(said) {
            Ok(())
        } else {
            Err(format!("“{said}” is not said of {file}, but:\n{text}"))
        }
    });
}

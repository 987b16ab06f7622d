//! A passphrase that the app makes up.

use zeroize::Zeroizing;

use super::judge::judge;
use vault::{Random, suggest_passphrase};

/// How often another suggestion is drawn where one would not be taken.
const MOST_DRAWS: usize = 100;

/// A passphrase of random words, to be offered: one that is taken. One in some thousands holds so
/// many months, common words or `names` that it would not be, and another is drawn.
#[must_use]
pub fn suggest(names: &[&str], random: &mut dyn Random) -> Zeroizing<String> {
    let mut words = suggest_passphrase(random);
    for _ in 0..MOST_DRAWS {
        if judge(&words, names).is_ok() {
            break;
        }
        words = suggest_passphrase(random);
    }
    words
}

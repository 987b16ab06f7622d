//! The rule for a passphrase that people make up.

/// The fewest characters of a passphrase: four ordinary words reach it.
const SHORTEST: usize = 16;

/// Whether a passphrase is too short. Length is the one thing that can be judged
/// without knowing what else somebody uses; words that others would guess cannot
/// be told from words that they would not, so random ones are offered instead.
#[must_use]
pub fn too_short(passphrase: &str) -> bool {
    passphrase.chars().count() < SHORTEST
}

//! A short name for content: the same for the same, and another for any other.

use std::hash::{DefaultHasher, Hash, Hasher};

/// Sixteen hexadecimal digits. They tell an accident, not an attack.
pub fn fingerprint(content: &(impl Hash + ?Sized)) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

//! Any bytes as a recovery key that somebody typed: refused with a reason, or one
//! that is read again from the words it shows. And a true one without one
//! of its words is refused.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::{Random, RecoveryKey};

/// The bytes that are given, and then the same number for ever.
struct Given<'a>(&'a [u8]);

impl Random for Given<'_> {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte = self.0.split_off_first().copied().unwrap_or(7);
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    let typed = String::from_utf8_lossy(bytes);
    if let Ok(key) = RecoveryKey::parse(&typed) {
        assert!(RecoveryKey::parse(&key.passphrase()).is_ok_and(|it| it == key));
    }
    let key = RecoveryKey::random(&mut Given(bytes));
    let words: Vec<_> = key.groups().concat();
    assert!(RecoveryKey::parse(&words.join("\n- ")).is_ok_and(|it| it == key));
    // One word less.
    let at = bytes.iter().map(|it| usize::from(*it)).sum::<usize>() % words.len();
    let mut fewer = words.clone();
    fewer.remove(at);
    assert!(RecoveryKey::parse(&fewer.join(" ")).is_err());
});

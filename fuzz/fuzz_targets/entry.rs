//! Any bytes as an entry: refused, or one that reads back as itself and that the
//! register takes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use trivselsspor::register::{Entry, Register};

fuzz_target!(|bytes: &[u8]| {
    let Some(entry) = Entry::from_bytes(bytes) else {
        return;
    };
    assert_eq!(Entry::from_bytes(&entry.to_bytes()).as_ref(), Some(&entry));
    Register::fold(vec![entry.clone(), entry]);
});

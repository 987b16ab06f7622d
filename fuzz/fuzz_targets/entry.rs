//! Any bytes as an entry: refused, or one that reads back as itself and that the
//! register takes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use trivselsspor::register::{Entry, Register};
use trivselsspor::vocabulary::{from_bytes, to_bytes};

fuzz_target!(|bytes: &[u8]| {
    let Some(entry) = from_bytes::<Entry>(bytes) else {
        return;
    };
    assert_eq!(from_bytes(&to_bytes(&entry)).as_ref(), Some(&entry));
    Register::fold(vec![entry.clone(), entry]);
});

//! Any bytes as an entry: refused, or one that reads back as itself and that the
//! register takes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use trivsel::register::{Decoded, Entry, Register, decode, encode};

fuzz_target!(|bytes: &[u8]| {
    let Ok(Decoded::Entry(entry)) = decode(bytes) else {
        return;
    };
    let entry: Entry = *entry;
    assert_eq!(
        decode(&encode(&entry)),
        Ok(Decoded::Entry(Box::new(entry.clone())))
    );
    Register::fold(vec![entry.clone(), entry]);
});

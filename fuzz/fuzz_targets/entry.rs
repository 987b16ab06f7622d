//! Any bytes as an entry: refused, or one that reads back as itself and that the
//! register takes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use trivselsspor::register::{Entry, Register};

fuzz_target!(|bytes: &[u8]| {
    let Ok(entry) = serde_json::from_slice::<Entry>(bytes) else {
        return;
    };
    let written = serde_json::to_vec(&entry).expect("an entry can be written");
    assert_eq!(
        serde_json::from_slice::<Entry>(&written).ok().as_ref(),
        Some(&entry)
    );
    Register::fold(vec![entry.clone(), entry]);
});

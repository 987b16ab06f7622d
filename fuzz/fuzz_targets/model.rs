//! Any bytes as a model file: read, or refused with at least one reason that can
//! be told.

#![no_main]

use libfuzzer_sys::fuzz_target;
use trivsel::instrument::read;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    match read(text) {
        Ok(model) => assert!(model.counts().indicators > 0),
        Err(problems) => {
            assert!(!problems.is_empty());
            assert!(problems.iter().all(|it| !it.to_string().is_empty()));
        }
    }
});

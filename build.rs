//! Turns the Fluent files under `texts/` into functions of `Language`.

#[path = "build/texts.rs"]
mod texts;

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=texts");
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for a build script");
    match texts::generate(Path::new("texts")) {
        Ok(code) => fs::write(Path::new(&out).join("texts.rs"), code)
            .expect("the build folder can be written"),
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}

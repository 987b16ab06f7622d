//! Turns the Fluent files under `texts/` into functions of `Language`, the
//! built-in model and handleguide into data, and every text of them into a file for each language.

#[path = "build/generate.rs"]
mod generate;

use std::{env, fs, path::Path};

fn main() {
    let project = Path::new("../..");
    for read in ["texts", generate::MODEL, generate::HANDLEGUIDE] {
        println!("cargo::rerun-if-changed={}", project.join(read).display());
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for a build script");
    match generate::files(project) {
        Ok(files) => {
            for (name, content) in files {
                fs::write(Path::new(&out).join(name), content)
                    .expect("the build folder can be written");
            }
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}

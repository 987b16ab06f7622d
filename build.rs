//! Turns the Fluent files under `texts/` into functions of `Language`, and the
//! built-in model into data.

#[path = "build/model.rs"]
mod model;
#[path = "build/texts.rs"]
mod texts;

use std::{env, fs, path::Path};

const MODEL: &str = "models/trivsel-0-10.json";

fn main() {
    println!("cargo::rerun-if-changed=texts");
    println!("cargo::rerun-if-changed={MODEL}");
    let texts = texts::generate(Path::new("texts"));
    write("texts.rs", texts);
    let model = fs::read_to_string(MODEL).map_err(|error| error.to_string());
    let model = model.and_then(|json| model::generate(&json).map_err(|error| error.to_string()));
    write(
        "model.rs",
        model.map_err(|problem| vec![format!("{MODEL}: {problem}")]),
    );
}

/// Writes generated code, or says every problem that stops the build.
fn write(name: &str, code: Result<String, Vec<String>>) {
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for a build script");
    match code {
        Ok(code) => {
            fs::write(Path::new(&out).join(name), code).expect("the build folder can be written");
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}

//! Starts the app in the page. Outside a browser the same program reads a model
//! file: `cargo xtask model`.

#[cfg(target_arch = "wasm32")]
fn main() {
    trivselsspor::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let said = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["model", file] => model(file),
        _ => Err(
            "Trivselsspor runs in a browser: `cargo xtask serve` builds it and serves it here. \
                  To check a model file: `trivselsspor model FILE`."
                .to_owned(),
        ),
    };
    match said {
        Ok(counts) => {
            println!("{counts}");
            std::process::ExitCode::SUCCESS
        }
        Err(problems) => {
            eprintln!("{problems}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// What the model holds, or every problem in the file.
#[cfg(not(target_arch = "wasm32"))]
fn model(file: &str) -> Result<String, String> {
    let json = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    trivsel::instrument::read(&json)
        .map(|model| model.report())
        .map_err(|problems| {
            let lines: Vec<_> = problems
                .iter()
                .map(|problem| format!("{file}: {problem}"))
                .collect();
            lines.join("\n")
        })
}

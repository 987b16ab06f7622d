//! Starts the app in the page. Outside a browser the same program reads a model
//! file and a handleguide: `cargo xtask model`.

#[cfg(target_arch = "wasm32")]
fn main() {
    trivselsspor::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let said = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["model", file] => checked(file, |json| Ok(trivsel::instrument::read(json)?.report())),
        ["handleguide", file] => checked(file, |json| {
            Ok(trivsel::instrument::read_handleguide(json)?
                .counts()
                .to_string())
        }),
        _ => Err(
            "Trivselsspor runs in a browser: `cargo xtask serve` builds it and serves it here. \
                  To check a model file: `trivselsspor model FILE`, or `handleguide FILE`."
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

/// What a file holds, or every problem in it.
#[cfg(not(target_arch = "wasm32"))]
fn checked(
    file: &str,
    report: fn(&str) -> Result<String, Vec<trivsel::instrument::Problem>>,
) -> Result<String, String> {
    let json = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    report(&json).map_err(|problems| {
        let lines: Vec<_> = problems
            .iter()
            .map(|problem| format!("{file}: {problem}"))
            .collect();
        lines.join("\n")
    })
}

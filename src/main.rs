//! Starts the app in the page. Outside a browser the same program reads a model
//! file and a handleguide, `cargo xtask model`, and reckons how far pairs agree, `cargo xtask agreement`.

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
        ["agreement"] => Ok(trivsel::instrument::empty_trial_list(
            trivsel::instrument::built_in(),
            trivsel::vocabulary::Language::Danish,
        )),
        ["agreement", file] => agreement(file),
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

/// How far the pairs in a file agree, or every line of it that cannot be read.
#[cfg(not(target_arch = "wasm32"))]
fn agreement(file: &str) -> Result<String, String> {
    use trivsel::instrument::{TrialAgreement, built_in, read_trial_answers};
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let answers = read_trial_answers(&text, built_in()).map_err(|faults| {
        let lines: Vec<_> = faults.iter().map(|it| format!("{file}: {it:?}")).collect();
        lines.join("\n")
    })?;
    let found = TrialAgreement::of(built_in(), &answers);
    Ok(found.map_or_else(String::new, |it| it.to_string()))
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

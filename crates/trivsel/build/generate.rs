//! What is made of the texts and the model: Rust code, the Danish texts chapter by
//! chapter, and one file of English ones. `build.rs` compiles them in; `cargo xtask
//! dist` puts the English file beside the program.

mod model;
mod numbered;
mod texts;

use std::{fs, path::Path};

use numbered::Numbered;

/// Where the model stands in the project.
pub const MODEL: &str = "models/trivsel-0-10.json";

/// Each made file by its name, or every problem found.
pub fn files(project: &Path) -> Result<Vec<(String, String)>, Vec<String>> {
    let mut numbered = Numbered::default();
    let messages = texts::generate(&project.join("texts"), &mut numbered);
    let json = fs::read_to_string(project.join(MODEL)).map_err(|error| error.to_string());
    let model = json
        .and_then(|json| {
            model::generate(&json, &mut numbered).map_err(|problem| problem.to_string())
        })
        .map_err(|problem| vec![format!("{MODEL}: {problem}")]);
    let (messages, model) = match (messages, model) {
        (Ok(messages), Ok(model)) => (messages, model),
        (messages, model) => {
            let problems = [messages.err(), model.err()];
            return Err(problems.into_iter().flatten().flatten().collect());
        }
    };
    let mut files = numbered.files()?;
    files.push(("texts.rs".to_owned(), messages));
    files.push(("model.rs".to_owned(), model));
    Ok(files)
}

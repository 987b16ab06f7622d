//! What is made of the texts and the model: Rust code, the Danish texts chapter by
//! chapter, and one file of English ones. `build.rs` compiles them in; `cargo xtask
//! dist` puts the English file beside the program.

mod handleguide;
mod model;
mod numbered;
mod texts;

use std::{fs, path::Path};

use numbered::Numbered;

/// Where the model stands in the project.
pub const MODEL: &str = "models/trivsel-0-10.json";

/// Where the handleguide stands in the project.
pub const HANDLEGUIDE: &str = "models/handleguide.json";

/// Makes Rust data of a file, and gives its texts their numbers.
type Generate = fn(&str, &mut Numbered) -> Result<String, serde_json::Error>;

/// Each made file by its name, or every problem found.
pub fn files(project: &Path) -> Result<Vec<(String, String)>, Vec<String>> {
    let mut numbered = Numbered::default();
    let messages = texts::generate(&project.join("texts"), &mut numbered);
    let mut data = |file: &str, generate: Generate| {
        let json = fs::read_to_string(project.join(file)).map_err(|error| error.to_string());
        json.and_then(|json| generate(&json, &mut numbered).map_err(|it| it.to_string()))
            .map_err(|problem| vec![format!("{file}: {problem}")])
    };
    let model = data(MODEL, model::generate);
    let guide = data(HANDLEGUIDE, handleguide::generate);
    let (messages, model, guide) = match (messages, model, guide) {
        (Ok(messages), Ok(model), Ok(guide)) => (messages, model, guide),
        (messages, model, guide) => {
            let problems = [messages.err(), model.err(), guide.err()];
            return Err(problems.into_iter().flatten().flatten().collect());
        }
    };
    let mut files = numbered.files()?;
    files.push(("texts.rs".to_owned(), messages));
    files.push(("model.rs".to_owned(), model));
    files.push(("handleguide.rs".to_owned(), guide));
    Ok(files)
}

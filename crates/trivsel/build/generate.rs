//! What is made of the texts and the model: Rust code, the Danish texts chapter by
//! chapter, one file of English ones, and one for each language of the parents' papers. `build.rs`
//! compiles them in; `cargo xtask dist` puts the files beside the program.

mod handleguide;
mod messages;
mod model;
mod numbered;
mod papers;
mod plurals;
#[cfg(test)]
mod tests;
mod texts;

use std::{fs, path::Path};

use numbered::Numbered;
use papers::PaperTexts;
use texts::{LANGUAGES, Whole};

/// Where the model stands in the project.
pub const MODEL: &str = "models/trivsel-0-10.json";

/// Where the handleguide stands in the project.
pub const HANDLEGUIDE: &str = "models/handleguide.json";

/// Makes Rust data of a file, and gives its texts their numbers.
type Generate = fn(&str, &[PaperTexts], &mut Numbered) -> Result<String, String>;

/// Each made file by its name, or every problem found.
pub fn files(project: &Path) -> Result<Vec<(String, String)>, Vec<String>> {
    let mut numbered = Numbered::default();
    let folder = project.join("texts");
    let (whole, papers, languages) = languages(&folder)?;
    let messages = texts::generate(&whole, &papers, &mut numbered);
    let mut data = |file: &str, generate: Generate| {
        let json = fs::read_to_string(project.join(file)).map_err(|error| error.to_string());
        json.and_then(|json| generate(&json, &papers, &mut numbered))
            .map_err(|problem| vec![format!("{file}: {problem}")])
    };
    let model = data(MODEL, model::generate);
    let guide = data(HANDLEGUIDE, handleguide::generate);
    let (model, guide) = match (model, guide) {
        (Ok(model), Ok(guide)) => (model, guide),
        (model, guide) => {
            let problems = [model.err(), guide.err()];
            return Err(problems.into_iter().flatten().flatten().collect());
        }
    };
    let codes: Vec<_> = papers.into_iter().map(|it| it.code).collect();
    let mut files = numbered.files(&codes)?;
    files.push(("languages.rs".to_owned(), languages));
    files.push(("texts.rs".to_owned(), messages));
    files.push(("model.rs".to_owned(), model));
    files.push(("handleguide.rs".to_owned(), guide));
    Ok(files)
}

/// The languages of the app, those of the papers alone, and what they tell of themselves.
fn languages(folder: &Path) -> Result<([Whole; 2], Vec<PaperTexts>, String), Vec<String>> {
    let mut problems = Vec::new();
    let mut whole = LANGUAGES.map(|language| Whole::read(folder, language, &mut problems));
    let mut papers = papers::read_all(folder, &mut problems);
    let languages = papers::languages(&mut whole, &mut papers);
    texts::compare(&whole, &mut problems);
    papers::compare(&whole[0].papers, &papers, &mut problems);
    match languages {
        Ok(languages) if problems.is_empty() => Ok((whole, papers, languages)),
        languages => {
            problems.extend(languages.err().into_iter().flatten());
            Err(problems)
        }
    }
}

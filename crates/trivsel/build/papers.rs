//! The languages that the parents' papers alone are in: a folder of `texts/` that holds nothing but
//! one file, `papers.ftl`. There is no other list of them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
};

use super::{
    messages::{Messages, as_set, read, sample},
    model::PARENTS,
    plurals::table,
    texts::{LANGUAGES, Whole},
};

/// The folder, in Danish and in English, with the messages of the papers.
pub const PAPERS: &str = "papers";
/// The file with all of them in a language of the papers alone.
const FILE: &str = "papers.ftl";
/// What a language tells of itself; none of it is a text of the papers.
const OWN: &str = "language-";

/// A language of the papers alone.
pub struct PaperTexts {
    pub code: String,
    pub messages: Messages,
}

/// Every folder that holds the file.
pub fn read_all(folder: &Path, problems: &mut Vec<String>) -> Vec<PaperTexts> {
    let folders = fs::read_dir(folder).into_iter().flatten();
    let names = folders.filter_map(|it| it.ok()?.file_name().into_string().ok());
    let names: BTreeSet<_> = names
        .filter(|name| !LANGUAGES.contains(&name.as_str()))
        .collect();
    let mut all = Vec::new();
    for code in names {
        let file = folder.join(&code).join(FILE);
        if !file.exists() {
            problems.push(format!("texts/{code} has no {FILE}"));
            continue;
        }
        let messages = read(&[file], &code, problems);
        all.push(PaperTexts { code, messages });
    }
    all
}

/// Names every message that a language lacks, has too many, or has with other parameters than
/// Danish. Beside what stands in the Danish folder there are the model's own sentences for parents.
pub fn compare(danish: &Messages, papers: &[PaperTexts], problems: &mut Vec<String>) {
    let own = danish.iter().filter(|(_, it)| !it.is_attribute);
    let own: BTreeMap<_, _> = own.map(|(key, it)| (key.as_str(), Some(it))).collect();
    let wanted: BTreeMap<_, _> = own
        .into_iter()
        .chain(PARENTS.iter().map(|key| (*key, None)))
        .collect();
    for paper in papers {
        let code = &paper.code;
        for (key, danish) in &wanted {
            let Some(there) = paper.messages.get(*key) else {
                problems.push(format!("the message {key} is missing in texts/{code}"));
                continue;
            };
            let same = match danish {
                Some(danish) => as_set(&danish.pieces) == as_set(&there.pieces),
                None => as_set(&there.pieces).is_empty(),
            };
            if !same {
                problems.push(format!(
                    "the message {key} has other parameters in {code} than in da"
                ));
            }
        }
        for key in paper.messages.keys() {
            if !wanted.contains_key(key.as_str()) {
                problems.push(format!("no paper has the message {key} of texts/{code}"));
            }
        }
    }
}

/// Takes out what the languages tell of themselves, and returns it as Rust data: those of the app
/// first, in their own order.
pub fn languages(whole: &mut [Whole; 2], papers: &mut [PaperTexts]) -> Result<String, Vec<String>> {
    let mut problems = Vec::new();
    let mut code = String::from("static LANGUAGES: &[Facts] = &[\n");
    let whole = LANGUAGES.iter().zip(whole.iter_mut());
    let whole = whole.map(|(code, it)| ((*code).to_owned(), &mut it.papers));
    let papers = papers
        .iter_mut()
        .map(|it| (it.code.clone(), &mut it.messages));
    let mut codes = Vec::new();
    for (language, messages) in whole.chain(papers) {
        let told = |messages: &Messages, key: &str| {
            let message = messages.get(&format!("{OWN}{key}"));
            message.map_or_else(String::new, |it| sample(&it.pieces))
        };
        let own_name = told(messages, "own-name");
        let names = LANGUAGES.map(|it| told(messages, &format!("name-{it}")));
        let direction = told(messages, "direction");
        let asked = names.iter().chain([&own_name]);
        if asked.into_iter().any(String::is_empty) || !["ltr", "rtl"].contains(&&*direction) {
            problems.push(format!(
                "texts/{language} must tell {OWN}own-name, {OWN}name-{}, and as \
                 {OWN}direction ltr or rtl",
                LANGUAGES.join(&format!(", {OWN}name-"))
            ));
        }
        let counts = table(&language).unwrap_or_else(|problem| {
            problems.push(problem);
            Vec::new()
        });
        let counts: String = counts.iter().map(|it| (*it as u8).to_string()).collect();
        messages.retain(|key, _| !key.starts_with(OWN));
        _ = writeln!(
            code,
            "Facts {{ code: {language:?}, own_name: {own_name:?}, names: {names:?}, rtl: {}, \
             counts: b{counts:?} }},",
            direction == "rtl"
        );
        codes.push(language);
    }
    let others = &codes[LANGUAGES.len()..];
    _ = writeln!(
        code,
        "];\npub(super) const OTHERS: usize = {};\n#[cfg(not(target_arch = \"wasm32\"))]\n\
         pub(super) static OTHER_FILES: [&str; OTHERS] = [",
        others.len()
    );
    for language in others {
        _ = writeln!(
            code,
            "include_str!(concat!(env!(\"OUT_DIR\"), \"/{}\")),",
            super::numbered::paper_file(language)
        );
    }
    code.push_str("];\n");
    if problems.is_empty() {
        Ok(code)
    } else {
        Err(problems)
    }
}

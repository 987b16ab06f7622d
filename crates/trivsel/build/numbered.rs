//! Every text of the app under its chapter and a number, which are the same in
//! each language.

use std::{
    fmt::Write,
    hash::{DefaultHasher, Hash, Hasher},
};

/// The texts so far: by chapter, which is the file they stand in.
#[derive(Default)]
pub struct Numbered(Vec<(String, Vec<[String; 2]>)>);

impl Numbered {
    /// Begins a chapter, and returns the name of its data: `group_check` is
    /// `GROUP_CHECK`.
    pub fn begin(&mut self, chapter: &str) -> String {
        self.0.push((chapter.to_owned(), Vec::new()));
        chapter.to_uppercase()
    }

    /// Gives a text, in Danish and in English, the next number of its chapter.
    pub fn add(&mut self, texts: [String; 2]) -> usize {
        let Some((_, chapter)) = self.0.last_mut() else {
            return 0;
        };
        chapter.push(texts);
        chapter.len() - 1
    }

    /// The chapters as Rust data; a file of Danish texts for each; and the English
    /// texts of all. The English file begins with a line that tells which texts
    /// these are. In each file one text stands on each line.
    pub fn files(self) -> Result<Vec<(String, String)>, Vec<String>> {
        let texts = self.0.iter().flat_map(|(_, texts)| texts).flatten();
        let broken = texts.filter(|text| text.contains('\n'));
        let problems: Vec<_> = broken
            .map(|text| format!("a text must stand on one line: {text:?}"))
            .collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        let mark = format!("{:016x}", hasher.finish());
        let mut english = mark.clone();
        let mut code = format!("const MARK: &str = {mark:?};\n");
        let mut files = Vec::new();
        let mut first = 1;
        let mut all = String::new();
        for (chapter, texts) in self.0 {
            let name = chapter.to_uppercase();
            let file = format!("danish_{chapter}.txt");
            _ = writeln!(
                code,
                "pub(super) static {name}: Chapter = Chapter::new({first}, \
                 include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")));"
            );
            first += texts.len();
            _ = write!(all, "&{name}, ");
            let mut danish = Vec::new();
            for [da, en] in texts {
                danish.push(da);
                english.push('\n');
                english.push_str(&en);
            }
            files.push((file, danish.join("\n")));
        }
        _ = writeln!(
            code,
            "const LINES: usize = {first};\n#[cfg(test)]\nstatic CHAPTERS: &[&Chapter] = &[{all}];"
        );
        files.push(("chapters.rs".to_owned(), code));
        files.push(("english.txt".to_owned(), english));
        Ok(files)
    }
}

//! Every text of the app under its chapter and a number, which are the same in
//! each language.

use std::fmt::Write;

/// The texts so far: by chapter, which is the file they stand in.
#[derive(Default)]
pub struct Numbered(Vec<NumberedChapter>);

struct NumberedChapter {
    name: String,
    texts: Vec<Text>,
}

struct Text {
    /// In Danish and in English.
    of_the_app: [String; 2],
    /// In each language of the papers alone, where it stands on them.
    on_paper: Option<Vec<String>>,
}

/// The name of the file with the texts of a language of the papers.
pub fn paper_file(language: &str) -> String {
    format!("papers-{language}.txt")
}

impl Numbered {
    /// Begins a chapter, and returns the name of its data: `group_check` is
    /// `GROUP_CHECK`.
    pub fn begin(&mut self, chapter: &str) -> String {
        self.0.push(NumberedChapter {
            name: chapter.to_owned(),
            texts: Vec::new(),
        });
        chapter.to_uppercase()
    }

    /// Gives a text, in Danish and in English, the next number of its chapter.
    pub fn add(&mut self, texts: [String; 2]) -> usize {
        self.put(texts, None)
    }

    /// The same for a text that stands on the parents' papers.
    pub fn add_on_paper(&mut self, texts: [String; 2], on_paper: Vec<String>) -> usize {
        self.put(texts, Some(on_paper))
    }

    fn put(&mut self, of_the_app: [String; 2], on_paper: Option<Vec<String>>) -> usize {
        let Some(chapter) = self.0.last_mut() else {
            return 0;
        };
        chapter.texts.push(Text {
            of_the_app,
            on_paper,
        });
        chapter.texts.len() - 1
    }

    /// The chapters as Rust data; a file of Danish texts for each; the English texts of all; and
    /// those of the papers in each of these languages. Each file but the Danish ones begins with a
    /// line that tells which texts these are, and one text stands on each line.
    pub fn files(self, papers: &[String]) -> Result<Vec<(String, String)>, Vec<String>> {
        let texts = self.0.iter().flat_map(|it| &it.texts);
        let all = texts.flat_map(|it| it.of_the_app.iter().chain(it.on_paper.iter().flatten()));
        let broken = all.clone().filter(|text| text.contains('\n'));
        let problems: Vec<_> = broken
            .map(|text| format!("a text must stand on one line: {text:?}"))
            .collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let mark = sum(all.map(String::as_str));
        let sums: Vec<_> = (0..papers.len()).map(|at| self.sum_of(at)).collect();
        let mut english = mark.clone();
        // The languages have as many lines each: the first names its own.
        let first_line = |language: &String| format!("{mark} {language}");
        let mut others: Vec<_> = papers.iter().map(first_line).collect();
        let mut code = format!("const MARK: &str = {mark:?};\n");
        _ = writeln!(code, "static PAPER_SUMS: &[&str] = &{sums:?};");
        let mut files = Vec::new();
        let (mut first, mut first_on_paper) = (1, 1);
        let (mut all, mut with_papers) = (String::new(), String::new());
        for NumberedChapter { name, texts } in self.0 {
            let named = name.to_uppercase();
            let file = format!("danish_{name}.txt");
            let numbers: Vec<_> = (0..texts.len())
                .filter(|number| texts[*number].on_paper.is_some())
                .collect();
            _ = writeln!(
                code,
                "pub(super) static {named}: Chapter = Chapter::new({first}, {first_on_paper}, \
                 &{numbers:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")));"
            );
            first += texts.len();
            first_on_paper += numbers.len();
            _ = write!(all, "&{named}, ");
            if !numbers.is_empty() {
                _ = write!(with_papers, "&{named}, ");
            }
            let mut danish = Vec::new();
            for text in texts {
                let [da, en] = text.of_the_app;
                danish.push(da);
                _ = write!(english, "\n{en}");
                for (other, text) in others.iter_mut().zip(text.on_paper.into_iter().flatten()) {
                    _ = write!(other, "\n{text}");
                }
            }
            files.push((file, danish.join("\n")));
        }
        _ = writeln!(
            code,
            "const LINES: usize = {first};\nconst LINES_ON_PAPER: usize = {first_on_paper};\n\
             static ON_PAPER: &[&Chapter] = &[{with_papers}];\n\
             #[cfg(test)]\nstatic CHAPTERS: &[&Chapter] = &[{all}];"
        );
        files.push(("chapters.rs".to_owned(), code));
        files.push(("english.txt".to_owned(), english));
        let names = papers.iter().map(|language| paper_file(language));
        files.extend(names.zip(others));
        Ok(files)
    }

    /// A sum of what the papers say in a language, and of the Danish it was made from: of both, so
    /// that whoever read the one is asked again when the other changes.
    fn sum_of(&self, paper_language: usize) -> String {
        let texts = self.0.iter().flat_map(|it| &it.texts);
        sum(texts.flat_map(|it| {
            let own = it.on_paper.as_ref().and_then(|all| all.get(paper_language));
            own.map(|own| [it.of_the_app[0].as_str(), own.as_str()])
                .into_iter()
                .flatten()
        }))
    }
}

/// Sixteen digits that are others where a text is another. FNV-1a: a signature stands beside it in
/// vaults, so that it must be the same with every compiler.
fn sum<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let bytes = texts.flat_map(|text| text.bytes().chain([0]));
    let sum = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{sum:016x}")
}

//! Every text of the app under a number, which is the same in each language.

use std::hash::{DefaultHasher, Hash, Hasher};

/// The texts so far.
#[derive(Default)]
pub struct Numbered(Vec<[String; 2]>);

impl Numbered {
    /// Gives a text, in Danish and in English, the next number.
    pub fn add(&mut self, texts: [String; 2]) -> usize {
        self.0.push(texts);
        // Line 0 tells which texts these are.
        self.0.len()
    }

    /// A file for each language: a first line that tells which texts these are,
    /// the same in both, and then one text a line.
    pub fn files(self) -> Result<[String; 2], Vec<String>> {
        let broken = self.0.iter().flatten().filter(|text| text.contains('\n'));
        let problems: Vec<_> = broken
            .map(|text| format!("a text must stand on one line: {text:?}"))
            .collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        let mut files = [(); 2].map(|()| format!("{:016x}", hasher.finish()));
        for texts in &self.0 {
            for (file, text) in files.iter_mut().zip(texts) {
                file.push('\n');
                file.push_str(text);
            }
        }
        Ok(files)
    }
}

//! What every text of a model file must hold, whatever it is for.

use super::{Expected, linter::Linter, sentences::forbidden_word};
use crate::{instrument::raw::RawText, vocabulary::Language};

/// The longest text a model may hold, in characters, so that three sentences
/// stand side by side on a tablet.
pub const LONGEST_TEXT: usize = 160;
/// Texts that may say "not a diagnosis".
const SAYS_WHAT_IT_IS_NOT: [&str; 2] = ["about", "sheet_line"];

impl Linter {
    /// Every language is there, short enough, and speaks of a position.
    pub(super) fn text(&mut self, path: &str, text: &RawText) {
        for spoken in Language::ALL.iter().copied() {
            let language = spoken.code();
            let words = text.get(language).map_or("", |words| words.trim());
            let at = format!("{path}.{language}");
            if words.is_empty() {
                self.add(at, Expected::Text);
            } else if words.chars().count() > LONGEST_TEXT {
                self.add(at, Expected::Shorter(LONGEST_TEXT));
            } else if says_child_is_a_colour(words) {
                self.add(at, Expected::PositionNotChild);
            } else if !SAYS_WHAT_IT_IS_NOT.contains(&path)
                && let Some(begins) = forbidden_word(words, spoken)
            {
                self.add(at, Expected::OtherWord(begins));
            }
        }
    }
}

/// "barnet er gult", "a red child", "two children were set to green": a colour said of a child
/// instead of a position.
fn says_child_is_a_colour(text: &str) -> bool {
    const CHILD: [&str; 8] = [
        "barn", "barnet", "børn", "børnene", "child", "children", "elev", "eleven",
    ];
    const COLOUR: [&str; 10] = [
        "grøn", "grønt", "grønne", "gul", "gult", "gule", "rød", "rødt", "røde", "green",
    ];
    const ENGLISH: [&str; 2] = ["yellow", "red"];
    const SET_TO: [&str; 4] = ["sat", "til", "set", "to"];
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty() && !SET_TO.contains(word))
        .collect();
    let colour = |word: &str| COLOUR.contains(&word) || ENGLISH.contains(&word);
    let joint = |word: &str| {
        let danish = matches!(word, "er" | "var" | "bliver" | "blev" | "står");
        danish || matches!(word, "is" | "are" | "was" | "were" | "becomes" | "become")
    };
    words
        .windows(2)
        .any(|pair| colour(pair[0]) && CHILD.contains(&pair[1]))
        || words
            .windows(3)
            .any(|three| CHILD.contains(&three[0]) && joint(three[1]) && colour(three[2]))
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::says_child_is_a_colour;

    /// What the screens and papers say, held to the rule of the model.
    #[test]
    fn no_text_of_the_screens_says_that_a_child_is_a_colour() {
        assert!(says_child_is_a_colour("{ $count } børn er sat til grøn."));
        assert!(says_child_is_a_colour("Så få børn er gule eller røde."));
        assert!(!says_child_is_a_colour("{ $count } svar er sat til grøn."));
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../texts");
        let mut read = 0;
        for texts in ["da", "en", "da/papers", "en/papers"] {
            let files = fs::read_dir(folder.join(texts)).unwrap();
            let files = files.map(|it| it.unwrap().path());
            for file in files.filter(|it| it.is_file()) {
                let text = fs::read_to_string(file).unwrap();
                for line in text.lines().filter(|it| !it.starts_with('#')) {
                    assert!(!says_child_is_a_colour(line), "{line}");
                    read += 1;
                }
            }
        }
        assert!(read > 2_000, "{read}");
    }
}

//! The time of a meeting.

use trivsel::vocabulary::{PaperLanguage, TimeSpan};

/// The time as it was written; in a language of the papers alone with a colon, where it is a time of
/// day and nothing else: elsewhere a dot makes a number of it.
pub fn time_words(text: &str, language: PaperLanguage) -> String {
    if language.whole().is_none() && TimeSpan::read(text).is_some() {
        text.replace('.', ":")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_has_a_colon_and_what_is_written_stays() {
        let language = PaperLanguage::from_code("pl").unwrap();
        let danish = PaperLanguage::default();
        for (text, polish) in [
            ("15.30–16.15", "15:30–16:15"),
            ("efter samling.", "efter samling."),
        ] {
            assert_eq!(time_words(text, language), polish);
            assert_eq!(time_words(text, danish), text);
        }
    }
}

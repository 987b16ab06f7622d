//! A count of a paper that leaves names out.

use trivsel::{register::ShownCount, vocabulary::Language};

/// The number, or the word in its place.
pub fn shown_count(count: ShownCount, language: Language) -> String {
    match count {
        ShownCount::Count(count) => count.to_string(),
        ShownCount::Few => language.count_few().to_owned(),
        ShownCount::Hidden => language.count_hidden().to_owned(),
        ShownCount::Unshown => language.count_unshown().to_owned(),
    }
}

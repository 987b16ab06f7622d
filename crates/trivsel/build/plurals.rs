//! How a language counts: the plural categories of CLDR, asked once, when the app is built.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// A plural category, in the order in which the texts of a message stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    pub const ALL: [Self; 6] = [
        Self::Zero,
        Self::One,
        Self::Two,
        Self::Few,
        Self::Many,
        Self::Other,
    ];

    /// The category of this name.
    pub fn of(name: &str) -> Option<Self> {
        let named = |it: &Self| format!("{it:?}").to_lowercase() == name;
        Self::ALL.into_iter().find(named)
    }

    fn of_number(rules: &PluralRules, number: usize) -> Self {
        match rules.category_for(number) {
            PluralCategory::Zero => Self::Zero,
            PluralCategory::One => Self::One,
            PluralCategory::Two => Self::Two,
            PluralCategory::Few => Self::Few,
            PluralCategory::Many => Self::Many,
            PluralCategory::Other => Self::Other,
        }
    }
}

/// How a language counts; none for what is the code of no language.
fn rules(language: &str) -> Option<PluralRules> {
    let language: Locale = language.parse().ok()?;
    PluralRules::try_new_cardinal(language.into()).ok()
}

/// How many numbers [`table`] tells of by themselves: below it each number, from it on the two last
/// digits count.
pub const MOST_TRIED_NUMBER: usize = 200;

/// The category of each number below [`MOST_TRIED_NUMBER`]; a greater one is in that of 100 and its last two
/// digits. A language that counts otherwise is told as a problem.
pub fn table(language: &str) -> Result<Vec<Category>, String> {
    let rules = rules(language).ok_or_else(|| format!("{language} is no language"))?;
    let of = |number| Category::of_number(&rules, number);
    let table: Vec<_> = (0..MOST_TRIED_NUMBER).map(of).collect();
    let other = (MOST_TRIED_NUMBER..20 * MOST_TRIED_NUMBER)
        .find(|number| of(*number) != table[100 + number % 100]);
    match other {
        None => Ok(table),
        Some(number) => Err(format!("{language} counts {number} in a way of its own")),
    }
}

/// The categories that whole numbers have in a language, and `Other`, which every plural ends with.
pub fn categories(language: &str) -> Vec<Category> {
    let mut found = table(language).unwrap_or_default();
    found.push(Category::Other);
    found.sort();
    found.dedup();
    found
}

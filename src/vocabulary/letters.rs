//! Small letters, for the languages that are written in our letters.

/// The text in small letters. Letters of other scripts than Latin, Greek and
/// Cyrillic stay as they are; the standard library knows them all, which costs
/// the page some 5 KB.
#[must_use]
pub fn lower_case(text: &str) -> String {
    text.chars().map(small).collect()
}

fn small(letter: char) -> char {
    let number = u32::from(letter);
    let is_even = number.is_multiple_of(2);
    let small = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => {
            number + 32
        }
        'Ѐ'..='Џ' => number + 80,
        'Ÿ' => u32::from('ÿ'),
        // Here a capital stands beside its small letter.
        'Ā'..='Į' | 'Ĳ'..='Ķ' | 'Ŋ'..='Ŷ' if is_even => number + 1,
        'Ĺ'..='Ň' | 'Ź'..='Ž' if !is_even => number + 1,
        _ => number,
    };
    char::from_u32(small).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::disallowed_methods, reason = "to compare with")]
    fn letters_of_europe_become_small_as_in_the_standard_library() {
        let latin = '\0'..='\u{17f}';
        let cyrillic = '\u{400}'..='\u{45f}';
        // What has no single small letter: the dotted I of Turkish.
        for letter in latin
            .chain('Α'..='ώ')
            .chain(cyrillic)
            .filter(|it| *it != 'İ')
        {
            let text = letter.to_string();
            assert_eq!(lower_case(&text), text.to_lowercase(), "{letter:?}");
        }
        assert_eq!(lower_case("Åse Ærø-ØSTERGÅRD"), "åse ærø-østergård");
        assert_eq!(lower_case("İpek 李"), "İpek 李");
    }
}

//! Small letters and the order of the alphabet, for the languages that are written in our letters.

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

/// What names are sorted by: the order of the Danish alphabet, with æ, ø and å last, aa as å,
/// and letters with accents beside those without. Letters of other
/// scripts, and some of Romania and Vietnam, come after all of them.
///
/// ```
/// use trivsel::vocabulary::alphabetical;
/// assert!(alphabetical("Øjvind") < alphabetical("Åse"));
/// ```
#[must_use]
pub fn alphabetical(name: &str) -> String {
    let mut key = String::new();
    for letter in name.chars().map(small).map(plain) {
        if letter == 'a' && key.ends_with('a') {
            key.pop();
            key.push('}');
        } else {
            key.push(letter);
        }
    }
    key
}

/// A small letter without its accent. Behind z stand `{` for æ, `|` for ø and `}` for å.
fn plain(letter: char) -> char {
    let place = (letter as usize).wrapping_sub('à' as usize);
    PLAIN.get(place).map_or(letter, |plain| char::from(*plain))
}

/// For each letter from à to ſ, in the order of Unicode.
const PLAIN: &[u8; 160] = b"aaaa{}{ceeeeiiiidnoooo|~|uuuyyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll\
    nnnnnnnnnoooo||oorrrrrrssssssssttttttuuuuuuuuyyuuwwyyyzzzzzzs";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_in_the_order_of_the_danish_alphabet() {
        let names = [
            "Abel", "Anna", "Ánna Bo", "Carl", "Čelik", "Emil", "René", "Rene Ø", "Søren", "Zoë",
            "Æbbe", "Ärla", "Østen", "Özil", "Aage", "Åse", "Aaskov",
        ];
        for pair in names.windows(2) {
            let [one, other] = [pair[0], pair[1]].map(alphabetical);
            assert!(one < other, "{pair:?}");
        }
        assert_eq!(alphabetical("Aage"), alphabetical("ÅGE"));
    }

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

//! The order of the Danish alphabet.

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
    for letter in name.to_lowercase().chars().map(plain) {
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
    fn a_class_with_aa_å_accents_and_a_particle() {
        let mut names = [
            "Zoë",
            "Åse",
            "van der Berg",
            "Aaron",
            "Øjvind",
            "Anna",
            "Aage",
            "Ærø",
        ];
        names.sort_by_key(|name| alphabetical(name));
        let sorted = [
            "Anna",
            "van der Berg",
            "Zoë",
            "Ærø",
            "Øjvind",
            "Aage",
            "Aaron",
            "Åse",
        ];
        assert_eq!(names, sorted);
    }
}

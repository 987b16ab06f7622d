//! Which words over a column mean what, in Danish and English.

use super::{Private, Takes};

/// What a heading says of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeadingMeaning {
    /// It can be taken as this.
    Takes(Takes),
    /// It has no place here.
    Private(Private),
}

/// What a heading says, whatever its case and marks; `None` where it is not known.
pub(super) fn heading(text: &str) -> Option<HeadingMeaning> {
    let figures = text.chars().filter(char::is_ascii_digit).count();
    let word = plain(text);
    // "anna@gmail.dk" and "Telefonvej 112" are no headings.
    if word.is_empty() || text.len() > LONGEST_HEADING_LETTERS || figures > 1 || text.contains('@')
    {
        return None;
    }
    if let Some((_, private)) = PRIVATE_PARTS.iter().find(|(part, _)| word.contains(part)) {
        return Some(HeadingMeaning::Private(*private));
    }
    let known = |word: &str| {
        WORDS
            .iter()
            .find(|(words, _)| words.split(' ').any(|known| known == word))
            .map(|(_, says)| *says)
    };
    // "Fødselsdato (dd-mm-åååå)"
    let bare = plain(text.split('(').next().unwrap_or_default());
    known(&word).or_else(|| known(&bare)).or_else(|| {
        let rest = OWNERS.iter().find_map(|owner| word.strip_prefix(owner))?;
        known(rest)
    })
}

/// How many bytes a heading may have; a longer one is a sentence.
const LONGEST_HEADING_LETTERS: usize = 60;

/// Small letters and figures alone: "Fødsels-dato:" is "fødselsdato".
pub(super) fn plain(text: &str) -> String {
    let mut kept = text.to_lowercase();
    kept.retain(|letter| !(letter.is_ascii_punctuation() || letter.is_whitespace()));
    kept
}

/// Whose name or birth it is, written before it.
const OWNERS: [&str; 6] = ["barnets", "elevens", "barn", "elev", "childs", "pupils"];

/// What is private wherever it stands in a heading: "Mors mobilnr." as well.
const PRIVATE_PARTS: [(&str, Private); 11] = [
    ("cpr", Private::Cpr),
    ("personnummer", Private::Cpr),
    ("personnr", Private::Cpr),
    ("adress", Private::Address),
    ("address", Private::Address),
    ("telefon", Private::Phone),
    ("tlf", Private::Phone),
    ("mobil", Private::Phone),
    ("phone", Private::Phone),
    ("mail", Private::Mail),
    ("postn", Private::Address),
];

/// Whole headings, several in one text.
const WORDS: [(&str, HeadingMeaning); 7] = [
    (
        "navn navne name elev elever elevnavn barn barnet barnenavn børn navnpåbarn navnpåelev fuldenavn \
         fuldtnavn heltnavn efternavnfornavn efternavnfornavne fornavnefternavn \
         fornavnogefternavn efternavnogfornavn fullname child children childname pupil pupilname student studentname",
        HeadingMeaning::Takes(Takes::Name),
    ),
    (
        "fornavn fornavne kaldenavn firstname givenname givennames forename",
        HeadingMeaning::Takes(Takes::Given),
    ),
    (
        "mellemnavn mellemnavne middlename middlenames",
        HeadingMeaning::Takes(Takes::Middle),
    ),
    (
        "efternavn efternavne lastname surname familyname",
        HeadingMeaning::Takes(Takes::Surname),
    ),
    (
        "født fødtden fødselsdato fødselsdag fødselsmåned fdato fdag fødselsdatoen \
         foedt foedselsdato foedselsdag dateofbirth birthdate birthday birth born dob birthmonth monthofbirth",
        HeadingMeaning::Takes(Takes::Born),
    ),
    (
        "klasse stue gruppe afdeling hold stamklasse klassestue stueklasse klassebetegnelse \
         stuenavn gruppenavn klassenavn class group room classroom",
        HeadingMeaning::Takes(Takes::Group),
    ),
    (
        "bopæl vej vejnavn gade husnr husnummer by bynavn postdistrikt postcode zip zipcode street city",
        HeadingMeaning::Private(Private::Address),
    ),
];

/// What may stand beside a room's name and tells nothing.
pub(super) const KINDS: [&str; 8] = [
    "klasse", "stue", "stuen", "gruppe", "gruppen", "class", "room", "group",
];

/// Whether a text is the name of a class and nothing else: "1.A", "0. b", "3C".
pub(super) fn is_class(text: &str) -> bool {
    let text = plain(text);
    let letters = text.trim_start_matches(|it: char| it.is_ascii_digit());
    (1..=2).contains(&(text.len() - letters.len()))
        && letters.chars().count() == 1
        && letters.starts_with(char::is_alphabetic)
}

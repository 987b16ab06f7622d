//! Which letters of a passphrase somebody would guess, and what most of them are.

use super::{
    Weakness,
    bare::{bare, with_letters},
};

/// What many people choose, one a line, in small letters. The list is the project's own.
const COMMONPLACES: &str = include_str!("commonplaces.txt");

/// Rows that a finger or a thought runs along.
const ROWS: [&str; 5] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
];

/// So many neighbours in a row, or so many of one letter, are a sequence.
const SEQUENCE_LETTERS: usize = 4;

/// So many letters that have stood before are a repetition.
const REPEATED_LETTERS: usize = 4;

/// The shortest name that is looked for: initials are part of too many words.
const SHORTEST_NAME_LETTERS: usize = 3;

/// How much of a passphrase is left, and what most of the rest is.
pub(super) struct Guessable {
    pub letters_left: usize,
    pub most: Option<Weakness>,
}

/// Marks what can be guessed. A letter counts for the first reason that is found, and names are
/// looked for first: that is what the person can be told most plainly.
pub(super) fn mark(passphrase: &str, names: &[&str]) -> Guessable {
    let typed = bare(passphrase);
    let meant = with_letters(&typed);
    let mut marks = GuessedLetters {
        taken: vec![false; typed.len()],
        found: Vec::new(),
    };
    for name in names {
        marks.everywhere(&typed, &meant, &bare(name), || {
            Weakness::Name((*name).to_owned())
        });
        for word in name.split_whitespace() {
            marks.everywhere(&typed, &meant, &bare(word), || {
                Weakness::Name(word.to_owned())
            });
        }
    }
    for phrase in COMMONPLACES.lines().filter(|line| !line.is_empty()) {
        marks.everywhere(&typed, &meant, &bare(phrase), || {
            Weakness::Commonplace(phrase)
        });
    }
    marks.sequences(&typed);
    marks.repetitions(&typed);
    let most = marks.found.iter().max_by_key(|(_, letters)| *letters);
    Guessable {
        letters_left: marks.taken.iter().filter(|taken| !**taken).count(),
        most: most.map(|(why, _)| why.clone()),
    }
}

struct GuessedLetters {
    /// Which letters somebody would guess.
    taken: Vec<bool>,
    /// For each reason, how many letters.
    found: Vec<(Weakness, usize)>,
}

impl GuessedLetters {
    fn take(&mut self, from: usize, count: usize, why: &dyn Fn() -> Weakness) {
        let letters = &mut self.taken[from..from + count];
        let new = letters.iter().filter(|taken| !**taken).count();
        letters.fill(true);
        if new == 0 {
            return;
        }
        let why = why();
        match self.found.iter_mut().find(|(known, _)| *known == why) {
            Some((_, letters)) => *letters += new,
            None => self.found.push((why, new)),
        }
    }

    /// Every place where these letters stand, with digits for letters too.
    fn everywhere(
        &mut self,
        typed: &[char],
        meant: &[char],
        word: &[char],
        why: impl Fn() -> Weakness,
    ) {
        if word.len() < SHORTEST_NAME_LETTERS {
            return;
        }
        for text in [typed, meant] {
            for (at, letters) in text.windows(word.len()).enumerate() {
                if letters == word {
                    self.take(at, word.len(), &why);
                }
            }
        }
    }

    /// Neighbours in a row, in either direction, and one letter again and again.
    fn sequences(&mut self, typed: &[char]) {
        let rows: Vec<Vec<char>> = ROWS.iter().map(|row| row.chars().collect()).collect();
        let follows = |row: &[char], pair: &[char]| {
            row.windows(2)
                .any(|two| two == pair || (two[0] == pair[1] && two[1] == pair[0]))
        };
        for (at, letters) in typed.windows(SEQUENCE_LETTERS).enumerate() {
            let same = letters.iter().all(|letter| *letter == letters[0]);
            let along = |row: &Vec<char>| letters.windows(2).all(|pair| follows(row, pair));
            if same || rows.iter().any(along) {
                self.take(at, SEQUENCE_LETTERS, &|| Weakness::Sequence);
            }
        }
    }

    /// Letters that have stood in it before in the same order.
    fn repetitions(&mut self, typed: &[char]) {
        for (at, letters) in typed.windows(REPEATED_LETTERS).enumerate() {
            let before = &typed[..at + REPEATED_LETTERS - 1];
            if before
                .windows(REPEATED_LETTERS)
                .any(|earlier| earlier == letters)
            {
                self.take(at, REPEATED_LETTERS, &|| Weakness::Repeats);
            }
        }
    }
}

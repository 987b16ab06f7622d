//! Where a child is named in what was written about something else.

use crate::{
    register::{Child, Entry},
    vocabulary::each_text,
};

/// The entries that are not about this child and hold its first name as a word of
/// its own. Another child may bear the name: people look, and write anew what needs
/// it. Initials and other names of one letter are not looked for.
#[must_use]
pub fn mentions<'a>(entries: &'a [Entry], child: &Child) -> Vec<&'a Entry> {
    let name = child.given.trim().to_lowercase();
    if name.chars().count() < 2 {
        return Vec::new();
    }
    let names = |text: &str| holds_word(&text.to_lowercase(), &name);
    let others = entries
        .iter()
        .filter(|entry| entry.fact.child() != Some(child.id));
    others
        .filter(|entry| {
            let mut found = false;
            each_text(&entry.fact, &mut |text| found |= names(text));
            found
        })
        .collect()
}

/// Whether a text holds a word, or its genitive, with no letter beside it.
fn holds_word(text: &str, word: &str) -> bool {
    let borders = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].trim_start_matches(['\'', '’']);
        let after = after.strip_prefix('s').unwrap_or(after);
        borders(before) && borders(after.chars().next())
            || borders(before) && borders(text[at + word.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{
            ChildId, DeviceId, EntryId, Fact, FactName, Moment, Register, every_fact::every_fact,
        },
        vocabulary::Id,
    };

    /// What is written about the child itself is not listed; what names it elsewhere is.
    #[test]
    fn every_other_place_is_found() {
        let id = |number| Id::from_bytes([number; 16]);
        let entries = |child, given: &str, from: u8| -> Vec<Entry> {
            let entry = |(number, fact)| Entry {
                id: EntryId(id(number)),
                device: DeviceId(id(0)),
                adult: None,
                clock: 1,
                sequence: 1,
                seen: Default::default(),
                at: Moment(0),
                fact,
            };
            let child = ChildId(id(child));
            let mut of_the_group = Fact::made_up(FactName::FocusPointChanged, child, given);
            if let Fact::FocusPointChanged { child, .. } = &mut of_the_group {
                *child = None;
            }
            let facts = every_fact(child, given).into_iter().chain([of_the_group]);
            (from..).zip(facts).map(entry).collect()
        };
        let of = |entries: &[Entry]| {
            let register = Register::fold(
                entries
                    .iter()
                    .filter(|entry| !matches!(entry.fact, Fact::ChildErased { .. }))
                    .cloned(),
            );
            let child = register.all_children().next().cloned();
            Child {
                given: "Alma".to_owned(),
                ..child.unwrap()
            }
        };
        let own = entries(1, "alma", 1);
        let child = of(&own);
        let found = mentions(&own, &child);
        assert!(found.iter().all(|entry| entry.fact.child().is_none()));
        // Institution, adult, group, the group's focus point and whoever closed a month.
        assert_eq!(found.len(), 5);

        let others = entries(2, "alma", 50);
        let found = mentions(&others, &child).len();
        let texts = others.iter().filter(|entry| {
            let mut any = false;
            each_text(&entry.fact, &mut |text| any |= text.starts_with("alma-"));
            any
        });
        assert_eq!(found, texts.count());
        assert!(mentions(&entries(2, "halma", 50), &child).is_empty());
        let initial = Child {
            given: "A".to_owned(),
            ..child
        };
        assert!(mentions(&entries(2, "a", 50), &initial).is_empty());
        let two_letters = Child {
            given: "Bo".to_owned(),
            ..initial
        };
        assert!(!mentions(&entries(2, "bo", 50), &two_letters).is_empty());
    }

    #[test]
    fn a_name_is_found_as_a_word() {
        for text in [
            "alma",
            "leger med alma.",
            "almas bedste ven",
            "alma's",
            "(alma)",
            "'alma'siger hun",
        ] {
            assert!(holds_word(text, "alma"), "{text}");
        }
        for text in ["", "halma", "almanak", "almasen", "al ma"] {
            assert!(!holds_word(text, "alma"), "{text}");
        }
    }
}

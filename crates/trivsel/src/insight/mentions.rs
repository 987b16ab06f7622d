//! Where a child is named in what was written, by the name it has or one it has had.

use std::collections::BTreeMap;

use crate::{
    register::{Child, ChildId, Entry, Fact, GroupId, Register},
    vocabulary::each_text,
};

/// Every child's first names: the one it has, and those it has had, in the order in which they were
/// written.
#[must_use]
pub fn first_names(entries: &[Entry]) -> BTreeMap<ChildId, Vec<String>> {
    let mut all: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for entry in entries {
        if let Fact::ChildChanged { child, changes } = &entry.fact
            && let Some(given) = &changes.given
        {
            let given = given.trim().to_owned();
            let known = all.entry(*child).or_default();
            if !known.contains(&given) {
                known.push(given);
            }
        }
    }
    all
}

/// Whether a text holds a name of any child of the house, or one it has had, as a word of its own, also
/// in the genitive. Names are written with capitals, so that "liv" is not Liv. A name of one letter is
/// looked for in this group alone: "I" is a word too.
#[must_use]
pub fn names_any_child(register: &Register, text: &str, group: GroupId) -> bool {
    let words = |text: &'_ str| -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        words.map(str::to_owned).collect()
    };
    let said = words(text);
    let is_said = |name: &String| {
        let mut said = said.iter();
        said.any(|word| word == name || word.strip_suffix('s') == Some(name))
    };
    register.childrens_names().any(|(child, mut names)| {
        names.any(|name| {
            let mut names = words(name).into_iter();
            names.any(|it| (child.group == group || it.chars().nth(1).is_some()) && is_said(&it))
        })
    })
}

/// The entries that are not about this child and hold one of these first names of its as a word of
/// its own. Another child may bear the name: people look, and write anew what needs
/// it. Initials and other names of one letter are not looked for.
#[must_use]
pub fn mentions<'a>(entries: &'a [Entry], child: ChildId, names: &[String]) -> Vec<&'a Entry> {
    let others = entries.iter();
    let others = others.filter(|entry| entry.fact.child() != Some(child));
    holding(others, names)
}

/// The entries that hold what a child was called before it was called anew: its old first name or its
/// old surname, whichever it has not any more. That it was called so is no text that anybody mends,
/// and a notification is shown behind the passphrase alone.
#[must_use]
pub fn holding_old_name<'a>(entries: &'a [Entry], before: &Child, after: &Child) -> Vec<&'a Entry> {
    let given = (before.given != after.given).then(|| before.given.clone());
    let surname = (before.surname != after.surname).then(|| before.surname.clone());
    let old: Vec<_> = given.into_iter().chain(surname).collect();
    let is_left_out = |fact: &Fact| match fact {
        Fact::ChildChanged { child, .. } => *child == before.id,
        Fact::NotificationNoted(_) => true,
        _ => false,
    };
    let texts = entries.iter().filter(|it| !is_left_out(&it.fact));
    holding(texts, &old)
}

fn holding<'a>(entries: impl Iterator<Item = &'a Entry>, names: &[String]) -> Vec<&'a Entry> {
    let names = names.iter().map(|name| name.trim().to_lowercase());
    let names: Vec<_> = names.filter(|name| name.chars().count() > 1).collect();
    let named = |text: &str| {
        let text = text.to_lowercase();
        names.iter().any(|name| holds_word(&text, name))
    };
    entries
        .filter(|entry| {
            let mut found = false;
            each_text(&entry.fact, &mut |text| found |= named(text));
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
        instrument::Birth,
        register::{DeviceId, EntryId, FactName, Moment, RoundId, every_fact::every_fact},
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
        let mentions = |entries: &[Entry], child: &Child| -> Vec<Entry> {
            let names = [child.given.clone()];
            let found = mentions(entries, child.id, &names).into_iter();
            found.cloned().collect()
        };
        let own = entries(1, "alma", 1);
        let child = of(&own);
        let found = mentions(&own, &child);
        assert!(found.iter().all(|entry| entry.fact.child().is_none()));
        // Institution, adult, group, the group's focus point and follow-up, whoever closed a month and
        // whoever read the parents' papers in a language.
        assert_eq!(found.len(), 7);

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

    /// Noah Holm is Nora Berg from now on: what holds either old name is shown, of whomever it was
    /// written, and she is found by the name she had.
    #[test]
    fn a_name_that_a_child_had_is_found() {
        let id = |number| Id::from_bytes([number; 16]);
        let noah = Child {
            surname: "Holm".to_owned(),
            ..Child::new(
                ChildId(id(1)),
                GroupId(id(9)),
                "Noah".to_owned(),
                Birth::in_month(2021, 5),
            )
        };
        let nora = Child {
            given: "Nora".to_owned(),
            surname: "Berg".to_owned(),
            ..noah.clone()
        };
        let about = |child: u8, reason: &str| Fact::NotAssessed {
            child: ChildId(id(child)),
            round: RoundId(id(8)),
            reason: reason.to_owned(),
        };
        let facts = [
            Fact::child_changed(None, &noah),
            about(1, "Noahs mor ringede"),
            about(2, "leger med Noah"),
            about(2, "familien Holm er på ferie"),
            about(2, "leger med Nora"),
            Fact::child_changed(Some(&noah), &nora),
        ];
        let entry = |(at, fact): (u8, Fact)| Entry {
            id: EntryId(id(at)),
            device: DeviceId(id(0)),
            adult: None,
            clock: 1,
            sequence: 1,
            seen: Default::default(),
            at: Moment(0),
            fact,
        };
        let entries: Vec<_> = (0..).zip(facts).map(entry).collect();
        let at = |found: Vec<&Entry>| -> Vec<EntryId> { found.iter().map(|it| it.id).collect() };
        let ids = |numbers: &[u8]| -> Vec<EntryId> {
            numbers.iter().map(|it| EntryId(id(*it))).collect()
        };
        assert_eq!(
            at(holding_old_name(&entries, &noah, &nora)),
            ids(&[1, 2, 3])
        );
        let married = Child {
            surname: "Berg".to_owned(),
            ..noah.clone()
        };
        assert_eq!(at(holding_old_name(&entries, &noah, &married)), ids(&[3]));
        assert_eq!(at(holding_old_name(&entries, &noah, &noah)), ids(&[]));
        let names = first_names(&entries).remove(&nora.id).unwrap();
        assert_eq!(names, ["Noah", "Nora"]);
        assert_eq!(at(mentions(&entries, nora.id, &names)), ids(&[2, 4]));
    }

    /// One who has left, one of another group, and the name that one had before: none may stand on a
    /// paper that goes beyond the team.
    #[test]
    fn whoever_of_the_house_is_named_is_found() {
        let id = |number| Id::from_bytes([number; 16]);
        let (ants, bees) = (GroupId(id(8)), GroupId(id(9)));
        let child = |number, group, given: &str, surname: &str| Child {
            surname: surname.to_owned(),
            ..Child::new(ChildId(id(number)), group, given, Birth::in_month(2021, 5))
        };
        let left = Child {
            left: "2026-01-31".parse().ok(),
            ..child(1, ants, "Sofie Marie", "Holm")
        };
        let noah = child(2, bees, "Noah", "");
        let nora = Child {
            given: "Nora".to_owned(),
            ..noah.clone()
        };
        let letters = [child(3, bees, "I", ""), child(4, ants, "K", "")];
        let mut facts = vec![
            Fact::child_changed(None, &left),
            Fact::child_changed(None, &noah),
            Fact::child_changed(Some(&noah), &nora),
        ];
        facts.extend(letters.iter().map(|it| Fact::child_changed(None, it)));
        let entries = (1..)
            .zip(facts)
            .map(|(at, fact)| Entry::made_up(at, None, fact));
        let register = Register::fold(entries);
        for text in [
            "Marie sidder her",
            "Familien Holms bil",
            "Noah's plads",
            "Ved Nora.",
            "K er med",
        ] {
            assert!(names_any_child(&register, text, ants), "{text}");
        }
        for text in ["", "I samlingen", "noah", "Holmen", "Noahsen"] {
            assert!(!names_any_child(&register, text, ants), "{text}");
        }
        assert!(names_any_child(&register, "I samlingen", bees));
    }

    /// Another child's mother, whom the parents of this one were to ring.
    #[test]
    fn a_name_among_those_to_ring_is_found() {
        let id = |number| Id::from_bytes([number; 16]);
        let [alma, noah] = [1, 2].map(|number| ChildId(id(number)));
        let rings = |mut fact: Fact| {
            let to = "Noahs mor, 12 34 56 78".to_owned();
            match &mut fact {
                Fact::PositionAgreed(it) => it.next_meeting.as_mut().unwrap().contact = to,
                Fact::MeetingChanged { changes, .. } => changes.contact = Some(to),
                other => panic!("{other:?}"),
            }
            fact
        };
        let facts = [FactName::PositionAgreed, FactName::MeetingChanged]
            .map(|name| Fact::made_up(name, alma, "x"));
        let names = ["Noah".to_owned()];
        for fact in facts {
            let unnamed = [Entry::made_up(1, None, fact.clone())];
            assert_eq!(mentions(&unnamed, noah, &names), [] as [&Entry; 0]);
            let named = [Entry::made_up(1, None, rings(fact))];
            assert_eq!(mentions(&named, noah, &names), [&named[0]]);
        }
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

//! What the team calls each child of a group.

use crate::{
    register::{Child, ChildId},
    vocabulary::{SortedMap, lower_case},
};

/// A short name for each of these children, for the team's own screens and
/// papers: the first name, and where others have it too as many letters of the
/// surname as it takes to tell them apart, "Alma B." or "Alma Be.". A child
/// without a surname keeps its bare name. Only two with the same full name are
/// called the same.
///
/// It is not for the parents' sheet, which has no place for a surname.
#[must_use]
pub fn call_names(children: &[&Child]) -> SortedMap<ChildId, String> {
    let mut letters = vec![0; children.len()];
    let mut names: Vec<_> = children.iter().map(|child| name(child, 0)).collect();
    loop {
        let mut order: Vec<_> = names
            .iter()
            .enumerate()
            .map(|(at, name)| (heard(name), at))
            .collect();
        order.sort_unstable();
        let mut grown = false;
        for alike in order.chunk_by(|(one, _), (next, _)| one == next) {
            for (_, at) in alike.iter().filter(|_| alike.len() > 1) {
                if letters[*at] < children[*at].surname.chars().count() {
                    letters[*at] += 1;
                    names[*at] = name(children[*at], letters[*at]);
                    grown = true;
                }
            }
        }
        if !grown {
            let ids = children.iter().map(|child| child.id);
            return ids.zip(names).collect();
        }
    }
}

/// The first name and so many letters of the surname, all of it without a dot.
fn name(child: &Child, letters: usize) -> String {
    if letters >= child.surname.chars().count() {
        return child.full_name();
    }
    let begun: String = child.surname.chars().take(letters).collect();
    let mut name = format!("{} {}", child.given, begun).trim().to_owned();
    if letters > 0 {
        name.push('.');
    }
    name
}

/// What is the same to the ear: "Alma Be" and "Alma Be." are not told apart.
fn heard(name: &str) -> String {
    lower_case(name.trim_end_matches('.').trim_end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{instrument::Birth, register::GroupId, vocabulary::Id};

    fn children(names: &[(String, String)]) -> Vec<Child> {
        let child = |(at, (given, surname)): (u8, &(String, String))| Child {
            id: ChildId(Id::from_bytes([at; 16])),
            group: GroupId(Id::from_bytes([0; 16])),
            given: given.clone(),
            surname: surname.clone(),
            birth: Birth {
                year: 2021,
                month: 5,
                day: None,
                weeks_early: None,
            },
            since: None,
            left: None,
            sheet_language: None,
        };
        (0..).zip(names).map(child).collect()
    }

    fn called(names: &[(String, String)]) -> Vec<String> {
        let children = children(names);
        let names = call_names(&children.iter().collect::<Vec<_>>());
        names.into_iter().map(|(_, name)| name).collect()
    }

    #[track_caller]
    fn check(names: &[(&str, &str)], expected: &[&str]) {
        let names: Vec<_> = names
            .iter()
            .map(|(given, surname)| ((*given).to_owned(), (*surname).to_owned()))
            .collect();
        assert_eq!(called(&names), expected);
    }

    #[test]
    fn as_many_letters_as_needed() {
        check(&[("Alma", "Berg"), ("Bo", "Berg")], &["Alma", "Bo"]);
        check(
            &[("Alma", "Berg"), ("Alma", "Holm")],
            &["Alma B.", "Alma H."],
        );
        check(
            &[("Alma", "Berg"), ("Alma", "Bech"), ("Alma", "Holm")],
            &["Alma Ber.", "Alma Bec.", "Alma H."],
        );
        check(
            &[("Alma", "Be"), ("Alma", "Berg")],
            &["Alma Be", "Alma Ber."],
        );
        check(
            &[("Alma", "Bo Berg"), ("Alma", "Bo Holm")],
            &["Alma Bo B.", "Alma Bo H."],
        );
    }

    #[test]
    fn a_child_without_a_surname_keeps_its_bare_name() {
        check(&[("Alma", ""), ("Alma", "Berg")], &["Alma", "Alma B."]);
        check(&[("Alma", ""), ("Alma", "")], &["Alma", "Alma"]);
    }

    #[test]
    fn case_does_not_tell_children_apart_and_nobody_is_called_by_another_s_name() {
        check(
            &[("Alma", "Berg"), ("ALMA", "Holm")],
            &["Alma B.", "ALMA H."],
        );
        check(
            &[("Alma B.", ""), ("Alma", "Berg"), ("Alma", "Ø")],
            &["Alma B.", "Alma Be.", "Alma Ø"],
        );
    }

    proptest! {
        #[test]
        fn all_are_called_differently_where_their_full_names_differ(
            names in proptest::collection::vec(("[AaBb. ]{0,3}", "[AaBbø. ]{0,5}"), 0..12)
        ) {
            let called = called(&names);
            let full: Vec<_> = children(&names).iter().map(Child::full_name).collect();
            for (one, name) in called.iter().enumerate() {
                for (other, other_name) in called.iter().enumerate().take(one) {
                    prop_assert!(
                        name != other_name || full[one] == full[other],
                        "{:?} and {:?} are both called {name:?}", names[one], names[other]
                    );
                }
            }
        }
    }
}

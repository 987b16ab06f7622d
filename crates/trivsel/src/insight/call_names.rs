//! What the team calls each child of a group, and what stands on the child's papers.

use std::collections::BTreeMap;

use crate::{
    instrument::Birth,
    register::{Child, ChildId, GroupId, Register},
    vocabulary::{Day, Language, month_word},
};

/// A name by which one child of a group is told from the others, on screen and on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallName {
    short: String,
    full: String,
    born: Option<Birth>,
    /// Another child of the group has the same name and is born at the same time, as far as
    /// anybody has written.
    pub shared: bool,
}

impl CallName {
    /// The shortest name: "Alma", "Alma B.", or for full namesakes "Alma Berg, født maj 2021".
    #[must_use]
    pub fn short(&self, language: Language) -> String {
        self.with_birth(&self.short, language)
    }

    /// The whole name, for papers that stay with the team.
    #[must_use]
    pub fn full(&self, language: Language) -> String {
        self.with_birth(&self.full, language)
    }

    fn with_birth(&self, name: &str, language: Language) -> String {
        let Some(born) = self.born else {
            return name.to_owned();
        };
        let day = born.day.map_or_else(String::new, |day| format!("{day}. "));
        let month = month_word(born.month, language);
        language.named_and_born(name, format!("{day}{month} {}", born.year))
    }
}

/// A name for each of these children: the first name, and where others have it too as many
/// letters of the surname as it takes to tell them apart, "Alma B." or "Alma Be.". Where names
/// alone cannot tell two apart, the month of birth stands with it, and the day where the month is
/// the same: for full namesakes, and for a child without a surname whose first name others have.
#[must_use]
pub fn call_names(children: &[&Child]) -> BTreeMap<ChildId, CallName> {
    // Heard once each: a group is compared child by child.
    let full: Vec<_> = children.iter().map(|it| heard(&it.full_name())).collect();
    let given: Vec<_> = children.iter().map(|it| heard(&it.given)).collect();
    let named = |(at, (child, short)): (usize, (&&Child, String))| {
        let others = || {
            let (full, given, bare) = (&full, &given, child.surname.is_empty());
            let mixed_up = move |other: &(usize, &&Child)| {
                let namesake = full[at] == full[other.0] || bare && given[at] == given[other.0];
                other.0 != at && namesake
            };
            children.iter().enumerate().filter(mixed_up)
        };
        let Birth {
            year, month, day, ..
        } = child.birth;
        let mut same_month =
            others().filter(|(_, it)| (it.birth.year, it.birth.month) == (year, month));
        let born = Birth {
            day: day.filter(|_| same_month.next().is_some()),
            ..child.birth
        };
        let name = CallName {
            short,
            full: child.full_name(),
            born: others().next().map(|_| born),
            shared: others().any(|(other, it)| {
                let birth = it.birth;
                full[at] == full[other]
                    && (birth.year, birth.month, birth.day) == (year, month, day)
            }),
        };
        (child.id, name)
    };
    let called = children.iter().zip(shortest(children));
    called.enumerate().map(named).collect()
}

/// The whole name of each of these children for a list of them, with the month of birth where it
/// takes that to tell two apart.
#[must_use]
pub fn names_in_list(children: &[&Child], language: Language) -> BTreeMap<ChildId, String> {
    let names = call_names(children).into_iter();
    names.map(|(id, name)| (id, name.full(language))).collect()
}

/// What a child is called on its papers: among the children of its group, and of these other
/// groups, who had not left before this day.
#[must_use]
pub fn call_name(register: &Register, child: &Child, groups: &[GroupId], on: Day) -> CallName {
    let mut among = vec![child];
    for other in register.all_children() {
        let here = other.group == child.group || groups.contains(&other.group);
        if here && other.id != child.id && other.left.is_none_or(|left| left >= on) {
            among.push(other);
        }
    }
    let alone = || CallName {
        short: child.given.clone(),
        full: child.full_name(),
        born: None,
        shared: false,
    };
    call_names(&among).remove(&child.id).unwrap_or_else(alone)
}

fn shortest(children: &[&Child]) -> Vec<String> {
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
            return names;
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
    name.trim_end_matches('.').trim_end().to_lowercase()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{instrument::Birth, register::GroupId, vocabulary::Id};

    fn children(names: &[(String, String)]) -> Vec<Child> {
        let child = |(at, (given, surname)): (u8, &(String, String))| Child {
            surname: surname.clone(),
            ..Child::new(
                ChildId(Id::from_bytes([at; 16])),
                GroupId(Id::from_bytes([0; 16])),
                given.clone(),
                Birth::in_month(2021, 5),
            )
        };
        (0..).zip(names).map(child).collect()
    }

    fn called(names: &[(String, String)]) -> Vec<String> {
        let children = children(names);
        let names = call_names(&children.iter().collect::<Vec<_>>());
        names.into_values().map(|name| name.short).collect()
    }

    /// Everybody's short name on paper, where they are born on these days.
    fn on_paper(names: &[(&str, &str, &str)]) -> Vec<String> {
        let whole: Vec<_> = names
            .iter()
            .map(|(given, surname, _)| ((*given).to_owned(), (*surname).to_owned()))
            .collect();
        let mut children = children(&whole);
        for (child, (_, _, born)) in children.iter_mut().zip(names) {
            let mut parts = born.split('-').map(|part| part.parse::<i32>().unwrap());
            child.birth.year = parts.next().unwrap();
            child.birth.month = parts.next().unwrap() as u8;
            child.birth.day = parts.next().map(|day| day as u8);
        }
        let names = call_names(&children.iter().collect::<Vec<_>>());
        names
            .into_values()
            .map(|name| name.short(Language::Danish) + if name.shared { " (delt)" } else { "" })
            .collect()
    }

    #[test]
    fn full_namesakes_bear_the_month_and_then_the_day_of_birth() {
        assert_eq!(
            on_paper(&[
                ("Noah", "Jensen", "2019-3"),
                ("Noah", "jensen", "2019-8-2"),
                ("Noah", "Holm", "2019-3"),
            ]),
            [
                "Noah Jensen, født marts 2019",
                "Noah jensen, født august 2019",
                "Noah H."
            ]
        );
        assert_eq!(
            on_paper(&[
                ("Noah", "Jensen", "2019-3-2"),
                ("Noah", "Jensen", "2019-3-14")
            ]),
            [
                "Noah Jensen, født 2. marts 2019",
                "Noah Jensen, født 14. marts 2019"
            ]
        );
        assert_eq!(
            on_paper(&[("Noah", "Jensen", "2019-3"), ("Noah", "Jensen", "2019-3")]),
            [
                "Noah Jensen, født marts 2019 (delt)",
                "Noah Jensen, født marts 2019 (delt)"
            ]
        );
    }

    #[test]
    fn a_bare_name_that_others_have_bears_the_month_of_birth() {
        assert_eq!(
            on_paper(&[("Noah", "", "2019-3"), ("Noah", "Jensen", "2018-5")]),
            ["Noah, født marts 2019", "Noah J."]
        );
        assert_eq!(
            on_paper(&[("Noah", "", "2019-3"), ("Alma", "Jensen", "2018-5")]),
            ["Noah", "Alma"]
        );
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

    #[test]
    fn a_list_tells_namesakes_apart() {
        let noah = || ("Noah".to_owned(), "Jensen".to_owned());
        let mut children = children(&[noah(), noah(), ("Alma".to_owned(), "Berg".to_owned())]);
        children[1].birth.month = 8;
        let children: Vec<_> = children.iter().collect();
        let names: Vec<_> = names_in_list(&children, Language::Danish)
            .into_values()
            .collect();
        assert_eq!(
            names,
            [
                "Noah Jensen, født maj 2021",
                "Noah Jensen, født august 2021",
                "Alma Berg"
            ]
        );
    }

    /// Alma on her papers of a day, where another Alma is in this group, and left on this day.
    #[test]
    fn a_paper_tells_from_those_who_are_here() {
        use crate::{
            insight::tests::{ANNE, alma, day, group, register_of_facts},
            register::Fact,
        };
        let elsewhere = GroupId(Id::from_bytes([8; 16]));
        for (in_group, left, groups, expected) in [
            (group().id, None, &[][..], "Alma B."),
            (group().id, Some(0), &[], "Alma B."),
            (group().id, Some(-1), &[], "Alma"),
            (elsewhere, None, &[], "Alma"),
            (elsewhere, None, &[elsewhere], "Alma B."),
            (elsewhere, Some(-1), &[elsewhere], "Alma"),
        ] {
            let named = |child: Child, surname: &str| Child {
                surname: surname.to_owned(),
                ..child
            };
            let berg = named(alma(), "Berg");
            let holm = Child {
                id: ChildId(Id::from_bytes([7; 16])),
                group: in_group,
                left: left.map(|days| day().plus_days(days)),
                ..named(alma(), "Holm")
            };
            let facts = [&berg, &holm].map(|it| (ANNE, Fact::child_changed(None, it)));
            let register = register_of_facts(facts);
            let name = call_name(&register, &berg, groups, day());
            let told = (name.short(Language::Danish), name.full(Language::Danish));
            assert_eq!(told, (expected.to_owned(), "Alma Berg".to_owned()));
        }
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

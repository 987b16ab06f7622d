//! What the team calls each child of a group, and what stands on the child's papers.

use std::{cell::RefCell, collections::BTreeMap};

use crate::{
    instrument::Birth,
    register::{Child, ChildId, GroupId, Register},
    vocabulary::{Day, Language, PaperLanguage},
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
    pub fn short(&self, language: impl Into<PaperLanguage>) -> String {
        self.with_birth(&self.short, language.into())
    }

    /// The whole name, for papers that stay with the team.
    #[must_use]
    pub fn full(&self, language: impl Into<PaperLanguage>) -> String {
        self.with_birth(&self.full, language.into())
    }

    fn with_birth(&self, name: &str, language: PaperLanguage) -> String {
        let Some(born) = self.born else {
            return name.to_owned();
        };
        let when = match (language.whole(), born.day_of_birth()) {
            (Some(language), _) => born.words(language),
            (None, Some(day)) => day.words(language),
            // The names of the months bend with the day before them in some languages.
            (None, None) => format!("{:02}.{}", born.month, born.year),
        };
        language.named_and_born(name, when)
    }
}

#[cfg(test)]
thread_local! {
    /// How often children were compared.
    static COMPARED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// A name for each of these children: the first name, and where others have it too as many
/// letters of the surname as it takes to tell them apart, "Alma B." or "Alma Be.". Where names
/// alone cannot tell two apart, the month of birth stands with it, and the day where the month is
/// the same: for full namesakes, and for a child without a surname whose first name others have.
#[must_use]
pub fn call_names(children: &[&Child]) -> BTreeMap<ChildId, CallName> {
    #[cfg(test)]
    COMPARED.with(|count| count.set(count.get() + 1));
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
        if here && other.id != child.id && !has_left(other, on) {
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

fn has_left(child: &Child, on: Day) -> bool {
    child.left.is_some_and(|left| left < on)
}

/// What each child of a list is called in its own group, as [`call_name`] has it: every group is
/// compared once, however many of its children stand in the list.
#[derive(Debug)]
pub struct CallNames<'a> {
    register: &'a Register,
    on: Day,
    of_groups: RefCell<BTreeMap<GroupId, BTreeMap<ChildId, CallName>>>,
}

impl<'a> CallNames<'a> {
    #[must_use]
    pub fn new(register: &'a Register, on: Day) -> Self {
        Self {
            register,
            on,
            of_groups: RefCell::default(),
        }
    }

    /// What this child is called.
    #[must_use]
    pub fn of(&self, child: &Child) -> CallName {
        let mut of_groups = self.of_groups.borrow_mut();
        let names = of_groups.entry(child.group);
        let names = names.or_insert_with(|| self.in_group(child.group));
        // Who has left is told from those who are here, one at a time.
        let here = names.get(&child.id).cloned();
        here.unwrap_or_else(|| call_name(self.register, child, &[], self.on))
    }

    fn in_group(&self, group: GroupId) -> BTreeMap<ChildId, CallName> {
        let all = self.register.all_children();
        let here: Vec<_> = all
            .filter(|it| it.group == group && !has_left(it, self.on))
            .collect();
        call_names(&here)
    }
}

/// What a child is called where children of any group stand together, also those who have left: the
/// whole name, when it is born where anybody else has the same, and the group where that is the same
/// too.
#[must_use]
pub fn called_in_vault(register: &Register, child: &Child, language: Language) -> String {
    let (full, given) = (heard(&child.full_name()), heard(&child.given));
    let namesake = |other: &&Child| {
        let bare = child.surname.is_empty() && given == heard(&other.given);
        other.id != child.id && (full == heard(&other.full_name()) || bare)
    };
    let mut among: Vec<_> = register.all_children().filter(namesake).collect();
    if among.is_empty() {
        return child.full_name();
    }
    among.push(child);
    let Some(name) = call_names(&among).remove(&child.id) else {
        return child.full_name();
    };
    let group = register.group(child.group).filter(|_| name.shared);
    let group = group.map_or_else(String::new, |group| format!(" · {}", group.name));
    name.full(language) + &group
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
mod tests;

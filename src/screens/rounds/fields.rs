//! What is typed about a round, and whether it holds.

use crate::{
    components::is_no_day,
    platform::{new_id, today},
    round_words::round_name,
};
use std::collections::BTreeSet;
use trivsel::{
    insight::Rhythm,
    register::{Group, GroupId, Round, RoundId},
    vocabulary::{Day, Language},
};

/// What is typed, as it is typed.
#[derive(Clone, PartialEq)]
pub struct RoundFormFields {
    id: RoundId,
    /// What the editing began with.
    known: Option<Round>,
    /// It is made now, so the app proposes a name and a last day.
    pub new: bool,
    pub name: String,
    /// How often in a year day care looks at the children.
    pub times: u8,
    /// The first day.
    pub opened: String,
    /// The last day; it may be empty.
    pub until: String,
    pub groups: BTreeSet<GroupId>,
    /// The name and the last day that were proposed. What people have changed
    /// is left alone.
    proposed: (String, String),
}

/// What is missing or does not hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoundFormFaults {
    /// It has no name.
    pub name: bool,
    /// It has no first day, or one that has not come.
    pub opened: bool,
    /// The last day lies before the first, or is none.
    pub until: bool,
    /// No group is part of it.
    pub groups: bool,
}

impl RoundFormFields {
    /// A new round from today on; where there is one group alone, it is that one's.
    pub fn fresh(groups: &[&Group], language: Language) -> Self {
        let mut fields = Self {
            id: RoundId(new_id()),
            known: None,
            new: true,
            name: String::new(),
            times: 2,
            opened: today().to_string(),
            until: String::new(),
            groups: only(groups).into_iter().collect(),
            proposed: (String::new(), String::new()),
        };
        fields.propose(groups, language);
        fields
    }

    /// A round that is there already.
    pub fn of(round: &Round) -> Self {
        Self {
            id: round.id,
            known: Some(round.clone()),
            new: false,
            name: round.name.clone(),
            times: 2,
            opened: round.opened.to_string(),
            until: round.until.map(|day| day.to_string()).unwrap_or_default(),
            groups: round.groups.clone(),
            proposed: (String::new(), String::new()),
        }
    }

    /// The round that is changed; none where it is new.
    pub const fn known(&self) -> Option<&Round> {
        self.known.as_ref()
    }

    /// Whether its groups are of a school, all of them.
    pub fn all_school(&self, groups: &[&Group]) -> bool {
        let mut chosen = groups
            .iter()
            .filter(|group| self.groups.contains(&group.id))
            .map(|group| Rhythm::usual(group.setting) == Rhythm::School)
            .peekable();
        chosen.peek().is_some() && chosen.all(|school| school)
    }

    /// Proposes a name and a last day for a new round, where people have not
    /// written their own.
    pub fn propose(&mut self, groups: &[&Group], language: Language) {
        let Some(begins) = day(&self.opened).filter(|_| self.new) else {
            return;
        };
        let rhythm = match self.all_school(groups) {
            true => Rhythm::School,
            false => Rhythm::DayCare(self.times),
        };
        let name = round_name(rhythm, begins, language);
        let until = rhythm.last_day(begins).to_string();
        if self.name == self.proposed.0 {
            self.name.clone_from(&name);
        }
        if self.until == self.proposed.1 {
            self.until.clone_from(&until);
        }
        self.proposed = (name, until);
    }

    /// The round, or why it is none yet. It has begun by today: what was seen
    /// before a round begins belongs to the one before.
    pub fn round(&self, today: Day) -> Result<Round, RoundFormFaults> {
        let opened = day(&self.opened).filter(|opened| *opened <= today);
        let until = day(&self.until);
        let wrong = RoundFormFaults {
            name: self.name.trim().is_empty(),
            opened: opened.is_none(),
            until: is_no_day(&self.until)
                || opened.zip(until).is_some_and(|(first, last)| last < first),
            groups: self.groups.is_empty(),
        };
        match opened {
            Some(opened) if wrong == RoundFormFaults::default() => Ok(Round {
                id: self.id,
                name: self.name.trim().to_owned(),
                groups: self.groups.clone(),
                child: None,
                opened,
                until,
            }),
            _ => Err(wrong),
        }
    }

    /// The first day, where there is one.
    pub fn first_day(&self) -> Option<Day> {
        day(&self.opened)
    }
}

fn day(text: &str) -> Option<Day> {
    text.parse().ok()
}

/// The one group there is; none where somebody has to choose.
fn only(groups: &[&Group]) -> Option<GroupId> {
    match groups {
        [only] => Some(only.id),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::vocabulary::{Id, Setting};

    const fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn group(number: u8, setting: Setting) -> Group {
        Group {
            id: GroupId(id(number)),
            name: String::new(),
            setting,
            pinned: None,
            assessors: 2,
        }
    }

    /// A new round that begins on this day, with nothing proposed yet.
    fn new(opened: &str) -> RoundFormFields {
        let round = Round {
            id: RoundId(id(9)),
            name: String::new(),
            groups: BTreeSet::new(),
            child: None,
            opened: opened.parse().unwrap(),
            until: None,
        };
        RoundFormFields {
            new: true,
            ..RoundFormFields::of(&round)
        }
    }

    #[test]
    fn one_group_alone_is_chosen_and_of_several_none() {
        let [one, other] = [1, 2].map(|number| group(number, Setting::School));
        assert_eq!(only(&[&one]), Some(one.id));
        assert_eq!(only(&[&one, &other]), None);
        assert_eq!(only(&[]), None);
    }

    #[test]
    fn what_does_not_hold_is_named() {
        let today: Day = "2026-11-24".parse().unwrap();
        let groups: BTreeSet<_> = [GroupId(id(1))].into();
        let whole = RoundFormFields {
            name: " Efterår 2026 ".to_owned(),
            groups: groups.clone(),
            ..new("2026-11-24")
        };
        let nothing = RoundFormFaults::default();
        for (fields, expected) in [
            (whole.clone(), nothing),
            (
                RoundFormFields {
                    until: "2026-11-24".to_owned(),
                    ..whole.clone()
                },
                nothing,
            ),
            (
                RoundFormFields {
                    name: " ".to_owned(),
                    ..whole.clone()
                },
                RoundFormFaults {
                    name: true,
                    ..nothing
                },
            ),
            (
                RoundFormFields {
                    opened: "2026-11-25".to_owned(),
                    ..whole.clone()
                },
                RoundFormFaults {
                    opened: true,
                    ..nothing
                },
            ),
            (
                RoundFormFields {
                    opened: String::new(),
                    ..whole.clone()
                },
                RoundFormFaults {
                    opened: true,
                    ..nothing
                },
            ),
            (
                RoundFormFields {
                    until: "2026-11-23".to_owned(),
                    ..whole.clone()
                },
                RoundFormFaults {
                    until: true,
                    ..nothing
                },
            ),
            (
                RoundFormFields {
                    until: "0026-12-23".to_owned(),
                    ..whole.clone()
                },
                RoundFormFaults {
                    until: true,
                    ..nothing
                },
            ),
            (
                RoundFormFields {
                    groups: BTreeSet::new(),
                    ..whole.clone()
                },
                RoundFormFaults {
                    groups: true,
                    ..nothing
                },
            ),
        ] {
            let round = fields.round(today);
            assert_eq!(round.as_ref().err().copied().unwrap_or_default(), expected);
        }
        let round = whole.round(today).unwrap();
        assert_eq!((round.name.as_str(), round.until), ("Efterår 2026", None));
        assert_eq!(round.groups, groups);
    }

    #[test]
    fn a_proposal_follows_the_rhythm_and_leaves_what_people_wrote() {
        let groups = [group(1, Setting::School), group(2, Setting::Nursery)];
        let groups: Vec<_> = groups.iter().collect();
        let mut fields = new("2027-01-20");
        let mut proposes = |change: fn(&mut RoundFormFields), name: &str, until: &str| {
            change(&mut fields);
            fields.propose(&groups, Language::Danish);
            assert_eq!((fields.name.as_str(), fields.until.as_str()), (name, until));
        };
        proposes(|_| (), "Forår 2027", "2027-03-03");
        proposes(|it| it.times = 3, "Vinter 2026/2027", "2027-01-31");
        proposes(|it| it.times = 4, "Runde i februar 2027", "2027-03-03");
        // A school alone has its own windows, whatever was chosen for day care.
        let school = |it: &mut RoundFormFields| {
            it.groups.insert(GroupId(id(1)));
        };
        proposes(school, "Forår 2027", "2027-03-01");
        let nursery = |it: &mut RoundFormFields| {
            it.groups.insert(GroupId(id(2)));
        };
        proposes(nursery, "Runde i februar 2027", "2027-03-03");
        proposes(|it| it.name = "Vores".to_owned(), "Vores", "2027-03-03");
        proposes(|it| it.times = 1, "Vores", "2027-03-03");
        proposes(
            |it| it.until = "2027-02-01".to_owned(),
            "Vores",
            "2027-02-01",
        );
        proposes(|it| it.times = 2, "Vores", "2027-02-01");
    }
}

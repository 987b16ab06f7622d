//! The institution, its adults, its groups and the children in them.

use serde::Serialize;

use super::{AdultId, ChildId, GroupId, changes::changes};
use crate::{
    instrument::Birth,
    vocabulary::{AgeBand, ClosedWeeks, Day, Language, PaperLanguage, Pause, Role, Setting},
};

/// What the institution says of itself; most of it is printed for parents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Institution {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Whom parents can turn to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// Who can see what is written about a child.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub may_see: String,
    /// The municipality's own information text. The app states no legal basis.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub information: String,
    /// The numbers to ring when something is acute, as the institution writes them.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub acute_phones: String,
    /// How many years an assessment is kept at the most; no limit is promised, and none proposed,
    /// until somebody sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep_years: Option<u8>,
    /// How many months a child who has left is kept; none unless set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep_after_leaving: Option<u8>,
    /// After how many minutes without a touch the vault locks itself, where the
    /// institution has set it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_after: Option<u8>,
    /// Weeks until the team first looks again after a yellow position, where the house has set it. Like
    /// the four that follow: without them the handleguide's hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks_yellow: Option<u8>,
    /// Weeks until the team first looks again after a red position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks_red: Option<u8>,
    /// Weeks from one follow-up to the next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks_then: Option<u8>,
    /// The most weeks between two follow-ups, where less and less is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks_at_most: Option<u8>,
    /// Weeks after which the team is asked whether it is still the right thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks_think_again: Option<u8>,
    /// Lukkeuger: the numbers of the weeks in which the house is closed every year.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub closed_weeks: Vec<u8>,
    /// Whether it is closed between Christmas and New Year.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub closed_at_new_year: bool,
    /// Whether the team is asked to invite the parents where a position has stayed yellow for a month.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub invites_at_still_yellow: bool,
    /// Whom to ring for help from outside, as the house writes it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub help_phones: String,
    /// The language of the app.
    pub language: Language,
}

changes! {
    /// What an institution says anew.
    InstitutionChanges, InstitutionFields of Institution() {
        needed {}
        also {
            name: String = String::new(),
            contact: String = String::new(),
            may_see: String = String::new(),
            information: String = String::new(),
            acute_phones: String = String::new(),
            keep_years: Option<u8> = None,
            keep_after_leaving: Option<u8> = None,
            lock_after: Option<u8> = None,
            weeks_yellow: Option<u8> = None,
            weeks_red: Option<u8> = None,
            weeks_then: Option<u8> = None,
            weeks_at_most: Option<u8> = None,
            weeks_think_again: Option<u8> = None,
            closed_weeks: Vec<u8> = Vec::new(),
            closed_at_new_year: bool = false,
            invites_at_still_yellow: bool = false,
            help_phones: String = String::new(),
            language: Language = Language::Danish,
        }
    }
}

changes! {
    /// What changed about an adult.
    AdultChanges, AdultFields of Adult(id: AdultId) {
        needed {
            name: String,
            role: Role,
        }
        also {
            gone: bool = false,
        }
    }
}

changes! {
    /// What changed about a group.
    GroupChanges, GroupFields of Group(id: GroupId) {
        needed {
            name: String,
            setting: Setting,
            assessors: u8,
        }
        also {
            pinned: Option<AgeBand> = None,
        }
    }
}

changes! {
    kept
    /// What changed about a child.
    ChildChanges, ChildFields of Child(id: ChildId) {
        needed {
            group: GroupId,
            given: String,
            birth: Birth,
        }
        also {
            surname: String = String::new(),
            since: Option<Day> = None,
            left: Option<Day> = None,
            sheet_language: Option<PaperLanguage> = None,
        }
    }
}

impl InstitutionChanges {
    /// Whether anything but the language of the app was changed.
    pub(super) fn say_more_than_the_language(&self) -> bool {
        let language = self.language;
        *self
            != Self {
                language,
                ..Self::default()
            }
    }
}

impl AdultChanges {
    /// Whether somebody who is known gets another name or role by it.
    #[must_use]
    pub fn say_another(&self, known: &Adult) -> bool {
        let name = self.name.as_ref().is_some_and(|name| *name != known.name);
        name || self.role.is_some_and(|role| role != known.role)
    }
}

impl Institution {
    /// How many weeks a pause is here, where the house has set it.
    #[must_use]
    pub const fn weeks(&self, pause: Pause) -> Option<u8> {
        match pause {
            Pause::FirstYellow => self.weeks_yellow,
            Pause::FirstRed => self.weeks_red,
            Pause::Then => self.weeks_then,
            Pause::AtMost => self.weeks_at_most,
            Pause::ThinkAgain => self.weeks_think_again,
        }
    }

    /// The same, to be set.
    pub const fn weeks_mut(&mut self, pause: Pause) -> &mut Option<u8> {
        match pause {
            Pause::FirstYellow => &mut self.weeks_yellow,
            Pause::FirstRed => &mut self.weeks_red,
            Pause::Then => &mut self.weeks_then,
            Pause::AtMost => &mut self.weeks_at_most,
            Pause::ThinkAgain => &mut self.weeks_think_again,
        }
    }

    /// When it is closed.
    #[must_use]
    pub fn closed(&self) -> ClosedWeeks {
        ClosedWeeks::new(&self.closed_weeks, self.closed_at_new_year)
    }

    /// After how many minutes without a touch the vault locks itself: fifteen
    /// unless the institution has set it. Our own rule.
    #[must_use]
    pub fn idle_minutes(&self) -> u8 {
        self.lock_after.filter(|minutes| *minutes > 0).unwrap_or(15)
    }
}

/// One of the adults who look at the children here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adult {
    pub id: AdultId,
    /// Initials or first name.
    pub name: String,
    /// What the adult is to the children.
    pub role: Role,
    /// The adult is here no more: nobody can sit down as them, and what they wrote
    /// keeps their name.
    pub gone: bool,
}

/// Gruppe: a room, a class, a district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub id: GroupId,
    pub name: String,
    /// The kind of setting.
    pub setting: Setting,
    /// The form everybody within twelve months of it gets, if the group chose one.
    pub pinned: Option<AgeBand>,
    /// How many adults each look at a child before the dialogue, at least one.
    pub assessors: u8,
}

/// A child. There is no field for a CPR number or an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    pub id: ChildId,
    /// The group it belongs to.
    pub group: GroupId,
    /// First name or initials: all that is printed for parents.
    pub given: String,
    /// Surname, where the team needs it to tell two children apart.
    pub surname: String,
    /// When it was born, to the month.
    pub birth: Birth,
    /// Its first day in the group, where it came later than the others.
    pub since: Option<Day>,
    /// Its last day in the group, once it has left.
    pub left: Option<Day>,
    /// The language of its parents' sheet, where somebody chose one.
    pub sheet_language: Option<PaperLanguage>,
}

impl Child {
    /// A child of this group as it is first known: without a surname, there from the beginning,
    /// and still there.
    #[must_use]
    pub fn new(id: ChildId, group: GroupId, given: impl Into<String>, birth: Birth) -> Self {
        Self {
            id,
            group,
            given: given.into(),
            surname: String::new(),
            birth,
            since: None,
            left: None,
            sheet_language: None,
        }
    }

    /// The name for the team's own screens.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{} {}", self.given, self.surname).trim().to_owned()
    }

    /// Whether its last day has been.
    #[must_use]
    pub fn has_stopped(&self, today: Day) -> bool {
        self.left.is_some_and(|left| left < today)
    }

    /// Whether it belonged to its group on some day of this time; without an
    /// end the time goes on.
    #[must_use]
    pub fn belonged(&self, from: Day, until: Option<Day>) -> bool {
        let came_in_time = until.zip(self.since).is_none_or(|(end, came)| came <= end);
        came_in_time && self.left.is_none_or(|left| left >= from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{Authority, Fact},
        vocabulary::Id,
    };

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn alma(since: Option<Day>, left: Option<Day>) -> Child {
        Child {
            since,
            left,
            ..Child::new(
                ChildId(Id::from_bytes([1; 16])),
                GroupId(Id::from_bytes([2; 16])),
                "Alma",
                Birth::in_month(2022, 5),
            )
        }
    }

    #[test]
    fn a_child_without_a_surname_is_called_by_the_given_name() {
        let riis = Child {
            surname: "Riis".to_owned(),
            ..alma(None, None)
        };
        assert_eq!(riis.full_name(), "Alma Riis");
        assert_eq!(alma(None, None).full_name(), "Alma");
    }

    /// Otherwise anybody at an unlocked screen set how long children are kept, or when it locks.
    #[test]
    fn what_is_set_for_all_takes_the_passphrase_and_the_language_does_not() {
        let before = Institution::default();
        let authority = |after: Institution| Fact::institution_changed(&before, &after).authority();
        for after in [
            Institution {
                keep_years: Some(10),
                ..before.clone()
            },
            Institution {
                keep_after_leaving: Some(12),
                ..before.clone()
            },
            Institution {
                lock_after: Some(60),
                language: Language::English,
                ..before.clone()
            },
            Institution {
                contact: "En anden".to_owned(),
                ..before.clone()
            },
            Institution {
                weeks_red: Some(2),
                ..before.clone()
            },
            Institution {
                closed_weeks: vec![29],
                ..before.clone()
            },
        ] {
            assert_eq!(authority(after), Authority::Proof);
        }
        let spoken = Institution {
            language: Language::English,
            ..before.clone()
        };
        assert_eq!(authority(spoken), Authority::Here);
        assert_eq!(authority(before.clone()), Authority::Here);
    }

    #[test]
    fn the_vault_locks_itself_after_fifteen_minutes_unless_set() {
        for (set, after) in [(None, 15), (Some(0), 15), (Some(5), 5)] {
            let institution = Institution {
                lock_after: set,
                ..Institution::default()
            };
            assert_eq!(institution.idle_minutes(), after);
        }
    }

    #[test]
    fn a_child_belongs_to_the_rounds_it_was_there_in() {
        let child = |since: Option<&str>, left: Option<&str>| alma(since.map(day), left.map(day));
        let (first, last) = (day("2026-09-01"), Some(day("2026-10-15")));
        for (since, left, expected) in [
            (None, None, true),
            (None, Some("2026-09-01"), true),
            (None, Some("2026-08-31"), false),
            (Some("2026-10-15"), None, true),
            (Some("2026-10-16"), None, false),
            (Some("2026-09-10"), Some("2026-09-20"), true),
        ] {
            let belonged = child(since, left).belonged(first, last);
            assert_eq!(belonged, expected, "{since:?} {left:?}");
        }
        assert!(child(Some("2027-01-01"), None).belonged(first, None));
    }
}

//! Møde: what is planned, what became of it, and what was said and agreed.

use serde::{Deserialize, Serialize};

use super::{Agreement, ChildId, MeetingId, PlannedMeeting, changes::changes};
use crate::vocabulary::{Day, MeetingKind, MeetingPart};

/// A meeting about a child, as it is planned. What is not known yet is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its id, the same when it is moved to another day.
    pub id: MeetingId,
    pub child: ChildId,
    /// The day it was agreed.
    pub agreed: Day,
    /// Its own day.
    pub on: Day,
    /// What kind it is.
    pub kind: MeetingKind,
    /// From when until when, as people write it: "15.30–16.15".
    pub time: String,
    /// Where.
    pub place: String,
    /// Whom parents ring about it, where that is not the workplace's contact.
    pub contact: String,
    /// Who comes.
    pub people: Vec<MeetingPerson>,
    /// Why no parent does, where none does.
    pub without_parents: String,
    /// It is with one home, and the other must not know of it.
    pub one_home: bool,
    /// The language of an interpreter, and whether one is ordered.
    pub interpreter: String,
    /// "Hvad skal mødet føre til?" One sentence.
    pub purpose: String,
    /// How much may be told, and by whom.
    pub told: String,
    /// What they want to talk about, beside what every meeting does.
    pub points: Vec<MeetingPoint>,
    /// Who leads it.
    pub chair: String,
    /// Who takes the notes.
    pub notes_by: String,
    /// The day on which the notes were put into the municipality's own system.
    pub filed: Option<Day>,
}

/// Somebody who comes to a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeetingPerson {
    /// The name, and what they are.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// On whose side they come.
    pub part: MeetingPart,
    /// What the parents have said yes to, of somebody from outside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<ParentsConsent>,
}

/// The parents' yes to somebody from outside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParentsConsent {
    /// What may be told, and what for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// Who said yes, when, and how.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub how: String,
}

/// One thing that somebody wants to talk about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeetingPoint {
    /// From whom it comes.
    pub from: MeetingPart,
    /// What.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

changes! {
    kept
    /// What changed about a meeting that is planned.
    MeetingChanges, MeetingFields of Meeting(id: MeetingId, child: ChildId) {
        needed {
            agreed: Day,
            on: Day,
            kind: MeetingKind,
        }
        also {
            time: String = String::new(),
            place: String = String::new(),
            contact: String = String::new(),
            people: Vec<MeetingPerson> = Vec::new(),
            without_parents: String = String::new(),
            one_home: bool = false,
            interpreter: String = String::new(),
            purpose: String = String::new(),
            told: String = String::new(),
            points: Vec<MeetingPoint> = Vec::new(),
            chair: String = String::new(),
            notes_by: String = String::new(),
            filed: Option<Day> = None,
        }
    }
}

/// A meeting is moved to another day, or does not take place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeetingMove {
    pub child: ChildId,
    pub meeting: MeetingId,
    /// The day it was written.
    pub on: Day,
    /// Who wrote it, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// The day it was to be held.
    pub from: Day,
    /// When it is held instead; none where it is cancelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// Whether the parents know.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub parents_know: bool,
}

/// What was said and agreed at a meeting that was held. Written again it replaces how it reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Minutes {
    pub child: ChildId,
    pub meeting: MeetingId,
    /// The day it was held.
    pub on: Day,
    /// Who wrote it, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// Who came, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub came: Vec<String>,
    /// "Hvad går godt?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub good: String,
    /// "Hvad undrer os?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wonder: String,
    /// "Hvad håber I på?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hopes: String,
    /// "Hvad prøver vi?" They stand until somebody ends them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<Agreement>,
    /// The notes were read aloud.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub read_aloud: bool,
    /// Who gets a copy.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub copies_to: String,
}

impl Meeting {
    /// A meeting of which nothing is known but its day.
    #[must_use]
    pub const fn new(id: MeetingId, child: ChildId, agreed: Day, on: Day) -> Self {
        Self {
            id,
            child,
            agreed,
            on,
            kind: MeetingKind::Dialogue,
            time: String::new(),
            place: String::new(),
            contact: String::new(),
            people: Vec::new(),
            without_parents: String::new(),
            one_home: false,
            interpreter: String::new(),
            purpose: String::new(),
            told: String::new(),
            points: Vec::new(),
            chair: String::new(),
            notes_by: String::new(),
            filed: None,
        }
    }

    /// The meeting that a position promises.
    #[must_use]
    pub fn promised(plan: &PlannedMeeting, child: ChildId, agreed: Day) -> Self {
        let mut meeting = Self::new(plan.id, child, agreed, plan.on);
        meeting.promise(plan);
        meeting
    }

    /// What is told of it in short, as where a position promises it; `people` is who comes.
    #[must_use]
    pub fn as_promised(&self, people: String) -> PlannedMeeting {
        PlannedMeeting {
            id: self.id,
            on: self.on,
            time: self.time.clone(),
            place: self.place.clone(),
            people,
            contact: self.contact.clone(),
        }
    }

    /// Takes what a position says of it. Who comes is taken where nobody is named yet.
    pub fn promise(&mut self, plan: &PlannedMeeting) {
        self.on = plan.on;
        self.time.clone_from(&plan.time);
        self.place.clone_from(&plan.place);
        self.contact.clone_from(&plan.contact);
        if self.people.is_empty() && !plan.people.is_empty() {
            self.people.push(MeetingPerson {
                name: plan.people.clone(),
                part: MeetingPart::Staff,
                consent: None,
            });
        }
    }

    /// Those from outside of whom the parents have said nothing yet: what may be told, and who said
    /// yes.
    pub fn without_yes(&self) -> impl Iterator<Item = &str> {
        let lacks = |it: &&MeetingPerson| {
            let yes = it.consent.as_ref();
            let said =
                |it: &&ParentsConsent| !it.what.trim().is_empty() && !it.how.trim().is_empty();
            it.part == MeetingPart::Outside && yes.filter(said).is_none()
        };
        let names = self.people.iter().filter(lacks).map(|it| it.name.trim());
        names.filter(|name| !name.is_empty())
    }

    /// The names of those who come on one side, as they were written.
    pub fn names(&self, part: MeetingPart) -> impl Iterator<Item = &str> {
        let of = self.people.iter().filter(move |it| it.part == part);
        of.map(|it| it.name.trim()).filter(|name| !name.is_empty())
    }
}

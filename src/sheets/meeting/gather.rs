//! From the register to the papers of a meeting: here it is decided what may go.

use crate::sheets::parts::some;
use trivsel::{
    insight::{CallName, MeetingFile, call_name, written_as},
    register::{Agreement, Child, Meeting, MeetingPoint, Register},
    vocabulary::{Day, Language, MeetingKind, MeetingPart, TimeSpan},
};

/// Everything on the invitation to one home. It has no place for an address, for a colour, for what
/// was seen, or for what may be told and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Whom it is to; nobody where no name is written.
    pub to: Vec<String>,
    /// Whether another home gets the same.
    pub one_of_two: bool,
    /// First name or initials, inside a sentence.
    pub child: Option<String>,
    /// What tells the child from the others of its group, on each page.
    pub called: CallName,
    pub institution: Option<String>,
    /// What the meeting is to lead to.
    pub purpose: Option<String>,
    pub on: Day,
    /// From when until when.
    pub time: Option<String>,
    pub place: Option<String>,
    /// Who comes, beside the parents.
    pub with: Vec<String>,
    /// Who writes the letter.
    pub from: Vec<String>,
    /// Whom to ring about it.
    pub contact: Option<String>,
    /// The language the staff write in.
    pub written_in: Language,
}

impl Invitation {
    /// The invitations: one to all parents, or one to each where they live apart.
    #[must_use]
    pub fn gather(
        register: &Register,
        child: &Child,
        meeting: &Meeting,
        apart: bool,
        on: Day,
    ) -> Vec<Self> {
        let names = |part| meeting.names(part).map(str::to_owned);
        let called = |part| names(part).map(name_alone).collect::<Vec<_>>();
        let parents = called(MeetingPart::Parent);
        let staff = names(MeetingPart::Staff);
        let with: Vec<_> = staff.chain(names(MeetingPart::Outside)).collect();
        let one = |to: Vec<String>, one_of_two: bool| Self {
            to,
            one_of_two,
            child: some(&child.given),
            called: call_name(register, child, &[], on),
            institution: some(&register.institution.name),
            purpose: some(&meeting.purpose),
            on: meeting.on,
            time: some(&meeting.time),
            place: some(&meeting.place),
            with: with.clone(),
            from: called(MeetingPart::Staff),
            contact: some(register.institution.contact_or(&meeting.contact)),
            written_in: register.institution.language,
        };
        if !apart {
            return vec![one(parents, false)];
        }
        // Two letters, also where one name is written or none. Then neither has a name: whoever gets the
        // one without would read that the other home was the one we thought of.
        let each = match parents.len() {
            0 | 1 => vec![Vec::new(); 2],
            _ => parents.into_iter().map(|name| vec![name]).collect(),
        };
        each.into_iter().map(|to| one(to, true)).collect()
    }
}

/// "Sofie" of "Sofie, mor".
fn name_alone(name: String) -> String {
    let alone = name.split(',').next().map(str::trim);
    alone.map(str::to_owned).unwrap_or(name)
}

/// Everything on the sheet of one meeting. It lies before the parents: it has no place for what may
/// be told and by whom, for the parents' yes to somebody from outside, for why it was moved, or for
/// a position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingSheet {
    /// What tells the child from the others of its group.
    pub called: CallName,
    pub institution: Option<String>,
    /// What kind of a meeting it is.
    pub kind: MeetingKind,
    pub on: Day,
    /// From when until when.
    pub time: Option<String>,
    pub place: Option<String>,
    /// How many minutes it takes.
    pub minutes: u16,
    /// What it is to lead to.
    pub purpose: Option<String>,
    /// Who was to come, and came where that is known.
    pub people: Vec<OnSheet>,
    /// What they want to talk about, the family's own first.
    pub points: Vec<MeetingPoint>,
    /// What was said about what goes well, what somebody wonders at, and what they hope for; room
    /// to write where nothing was.
    pub said: [Vec<String>; 3],
    /// What was agreed.
    pub agreements: Vec<Agreement>,
    /// The notes were read aloud.
    pub read_aloud: bool,
    /// Who gets a copy.
    pub copies_to: Option<String>,
}

/// Somebody who comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnSheet {
    /// The name, and what they are.
    pub name: String,
    /// They lead the meeting.
    pub leads: bool,
    /// They take the notes.
    pub writes: bool,
    /// They came.
    pub came: bool,
}

impl MeetingSheet {
    /// Takes out of the register what the sheet may say of a meeting.
    #[must_use]
    pub fn gather(register: &Register, child: &Child, file: &MeetingFile<'_>, on: Day) -> Self {
        let meeting = &*file.meeting;
        let written = || file.minutes.iter().map(|it| &it.value);
        let came: Vec<_> = written().flat_map(|it| &it.came).collect();
        let names = meeting.people.iter().map(|it| it.name.trim());
        let names: Vec<_> = names.filter(|name| !name.is_empty()).collect();
        let chair = written_as(&names, &meeting.chair);
        let notes_by = written_as(&names, &meeting.notes_by);
        let people = names.iter().map(|name| OnSheet {
            name: (*name).to_owned(),
            leads: chair.contains(name),
            writes: notes_by.contains(name),
            came: came.iter().any(|it| it.trim() == *name),
        });
        let sides = [
            MeetingPart::Parent,
            MeetingPart::Child,
            MeetingPart::Staff,
            MeetingPart::Outside,
        ];
        let of = |side| meeting.points.iter().filter(move |it| it.from == side);
        let span = TimeSpan::read(&meeting.time);
        Self {
            called: call_name(register, child, &[], on),
            institution: some(&register.institution.name),
            kind: meeting.kind,
            on: meeting.on,
            time: some(&meeting.time),
            place: some(&meeting.place),
            minutes: span
                .and_then(TimeSpan::minutes)
                .unwrap_or_else(|| meeting.kind.usual_minutes()),
            purpose: some(&meeting.purpose),
            people: people.collect(),
            points: sides.into_iter().flat_map(of).cloned().collect(),
            said: [
                written().filter_map(|it| some(&it.good)).collect(),
                written().filter_map(|it| some(&it.wonder)).collect(),
                written().filter_map(|it| some(&it.hopes)).collect(),
            ],
            agreements: written().flat_map(|it| it.agreements.clone()).collect(),
            read_aloud: written().any(|it| it.read_aloud),
            copies_to: written().find_map(|it| some(&it.copies_to)),
        }
    }
}

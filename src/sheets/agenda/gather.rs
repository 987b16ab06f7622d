//! From the register to the agenda: here it is decided whose answers may lie on
//! the table.

use crate::sheets::{
    members::Member,
    parts::{round_name, some},
};
use trivsel::{
    insight::{CallName, Spread, call_name, may_see_others, readings, spread, unread, whole},
    instrument::Models,
    register::{AdultId, Agreement, ChildRound, Group, Register},
    vocabulary::{Answer, Area, Day},
};

/// Everything on the agenda of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Agenda {
    /// The group's name.
    pub group: Option<String>,
    /// The name of its round.
    pub round: Option<String>,
    /// How many adults look at each child.
    pub expected: usize,
    /// The children, in the order of their names.
    pub children: Vec<OnAgenda>,
}

/// One child on the agenda.
#[derive(Clone, Debug, PartialEq)]
pub struct OnAgenda {
    /// Its whole name: the paper stays with the team.
    pub name: CallName,
    /// The adults who have finished, in the order of their columns.
    pub finished: Vec<String>,
    /// The joint position, where it is agreed already.
    pub agreed: Option<Answer>,
    /// What they have seen, once the dialogue is open to all.
    pub seen: Option<Seen>,
    /// Why it was put off, or could not be looked at.
    pub said: Vec<String>,
    /// What was agreed in an earlier round, to see whether it was kept.
    pub earlier: Option<Earlier>,
}

/// What the adults have seen, each for themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Area by area.
    pub areas: Vec<AreaOnAgenda>,
    /// The adults who have written something beside the notes on areas.
    pub wrote: Vec<String>,
    /// The adults whose signs cannot be read, since their model is not here.
    pub unread: Vec<String>,
}

/// One area, as each adult's answers read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaOnAgenda {
    pub area: Area,
    /// For each adult: the answer, and whether there is a note. What stands in
    /// the note is told by the one who wrote it.
    pub answers: Vec<(Answer, bool)>,
    /// How far apart they lie.
    pub spread: Spread,
}

/// Agreements of an earlier round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The round's name.
    pub round: String,
    /// Who does what, by when.
    pub agreements: Vec<Agreement>,
}

impl Agenda {
    /// Gathers the agenda for these children of a group.
    #[must_use]
    pub fn gather(
        register: &Register,
        group: &Group,
        members: &[Member<'_>],
        on: Day,
        models: &Models,
    ) -> Self {
        Self {
            group: some(&group.name),
            round: round_name(register, group),
            expected: usize::from(group.assessors),
            children: members
                .iter()
                .map(|member| on_agenda(register, group, member, on, models))
                .collect(),
        }
    }
}

fn on_agenda(
    register: &Register,
    group: &Group,
    member: &Member<'_>,
    on: Day,
    models: &Models,
) -> OnAgenda {
    let names = |look: &ChildRound| names_then(register, look, look.finished().map(|(by, _)| by));
    // The paper lies before everybody, so nobody in particular asks: the answers
    // of the one at the screen are not shown to the others before their time.
    let open =
        |look: &&ChildRound| look.finished().count() > 0 && may_see_others(look, group, None);
    let look = member.look;
    OnAgenda {
        name: call_name(register, member.child, &[], on),
        finished: look.map(names).unwrap_or_default(),
        agreed: look
            .and_then(ChildRound::position)
            .map(|position| whole(&position.value)),
        seen: look.filter(open).map(|look| seen(register, look, models)),
        said: look
            .into_iter()
            .flat_map(|look| [look.not_assessed(), look.put_off()])
            .filter_map(some)
            .collect(),
        earlier: earlier(register, member),
    }
}

fn seen(register: &Register, look: &ChildRound, models: &Models) -> Seen {
    let wrote = look.finished().filter(|(_, own)| {
        let texts = [&own.works, &own.wonders, &own.childs_view];
        texts.iter().any(|text| some(text).is_some())
    });
    Seen {
        areas: Area::ALL
            .iter()
            .map(|area| on_area(look, *area, models))
            .collect(),
        wrote: names_then(register, look, wrote.map(|(by, _)| by)),
        unread: names_then(register, look, unread(look, models)),
    }
}

/// What these adults were called when they finished.
fn names_then(
    register: &Register,
    look: &ChildRound,
    adults: impl IntoIterator<Item = AdultId>,
) -> Vec<String> {
    let names = adults.into_iter().map(|by| register.finished_as(look, by));
    let names = names.filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

fn on_area(look: &ChildRound, area: Area, models: &Models) -> AreaOnAgenda {
    let steps: Vec<_> = readings(look, area, models)
        .into_iter()
        .map(|(_, reading)| reading.step.map(Answer::Seen))
        .collect();
    let notes = look
        .finished()
        .map(|(_, own)| some(own.answers.note(area)).is_some());
    AreaOnAgenda {
        area,
        spread: spread(steps.iter().copied()),
        answers: steps
            .into_iter()
            .map(|step| step.unwrap_or(Answer::NotSeen))
            .zip(notes)
            .collect(),
    }
}

/// The last agreements before the round the child is in.
fn earlier(register: &Register, member: &Member<'_>) -> Option<Earlier> {
    let current = member.round.map(|round| round.id);
    register
        .child_rounds(member.child.id)
        .into_iter()
        .take_while(|(round, _)| Some(round.id) != current)
        .filter_map(|(round, look)| {
            let agreements = look.position()?.value.agreements.clone();
            let round = round.name.clone();
            (!agreements.is_empty()).then_some(Earlier { round, agreements })
        })
        .last()
}

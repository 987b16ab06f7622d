//! From the register to the parents' sheet: here it is decided what may go.

use super::{AreaSeen, Assessor, CameOnSheet, Information, ParentsSheet, SinceOnSheet};
use crate::sheets::parts::some as written;
use trivsel::{
    insight::{
        MeetingState, SinceLast, call_name, keep_until, meeting, meeting_for_parents, since_last,
        whole,
    },
    instrument::{Model, Models},
    register::{
        Agreement, Child, ChildId, Institution, JointPosition, Meeting, PlannedMeeting, Register,
        RoundId,
    },
    vocabulary::{Answer, Area, Day, MeetingPart, Step},
};

/// So many days a position is how we see it now: as long as until a red one has been talked about.
const DAYS_OF_NOW: i64 = 14;

impl ParentsSheet {
    /// Takes what parents may read out of the joint position that holds, out of what came since of what
    /// was agreed, and out of nothing else that was written about the child.
    ///
    /// `None` if nothing is agreed in this round, or if the model that `JointPosition::model` names
    /// is not here: a sheet prints with the words it was agreed in.
    #[must_use]
    pub fn gather(
        register: &Register,
        child: ChildId,
        round: RoundId,
        models: &Models,
        printed: Day,
    ) -> Option<Self> {
        let position = &register.child_round(child, round)?.position()?.value;
        let model = models.of(&position.model)?;
        let known = register.child(child)?;
        let round = register.round(round)?;
        // The child may have moved since; the position stays where it was set.
        let names = &position.names;
        let whole = whole(position);
        let chosen = &position.sheet;
        let since = since_last(register, child, round.id);
        Some(Self {
            child: written(&known.given),
            called: call_name(register, known, &[position.group], position.on),
            group: written(&names.group).or_else(|| {
                let group = register.group(position.group)?;
                written(&group.name)
            }),
            band: position.band,
            round: written(&round.name).filter(|_| {
                let group = register.group(position.group);
                group.is_none_or(|group| round.is_named_in(group))
            }),
            on: position.on,
            is_of_then: since.as_ref().is_some_and(|it| it.on > position.on)
                || printed.days_since(position.on) > DAYS_OF_NOW,
            assessors: assessors(register, position),
            strengths: written(&chosen.strengths),
            seen: written(&chosen.seen),
            areas: areas(model, position),
            whole,
            whole_words: whole.step().map(|step| model.guidance(step).parents),
            sheet_line: model.sheet_line,
            grounds: written(&position.grounds).filter(|_| chosen.show_grounds),
            frames: written(&position.frames).filter(|_| chosen.show_frames),
            agreements: match &since {
                Some(since) => written_of(since.holds.iter().copied()),
                None => written_of(&position.agreements),
            },
            at_meetings: since
                .as_ref()
                .map_or_else(Vec::new, |it| it.at_meetings.clone()),
            since: since.as_ref().map(|it| on_sheet(it, printed)),
            meeting: match (next_meeting(register, known, position, printed), &since) {
                // The team has followed up since then: no family is asked to come to a day that has passed.
                (Some(it), Some(since)) if it.on < since.on => {
                    planned_meeting(register, known, printed.max(since.on))
                }
                (next, _) => next,
            },
            information: information(&register.institution, position.on),
            written_in: register.institution.language,
        })
    }
}

impl ParentsSheet {
    /// Whether the letter is silent on what was seen, though there is something to talk about.
    #[must_use]
    pub fn leaves_unsaid(&self) -> bool {
        self.whole.step() > Some(Step::Green) && self.seen.is_none()
    }

    /// Whether it says anything of a meeting, of which one home may not know: the next one, or what was
    /// agreed at one.
    #[must_use]
    pub fn tells_of_a_meeting(&self) -> bool {
        let came = self.since.iter().flat_map(|it| &it.came);
        let mut told = self.agreements.iter().chain(came.map(|it| &it.agreement));
        self.meeting.is_some() || told.any(|it| self.at_meetings.contains(&it.id))
    }

    /// The same with nothing of the next meeting: where one home must not know when, where and with
    /// whom the other meets us, nor what was agreed there. It reads as one on which no meeting is agreed yet.
    #[must_use]
    pub fn without_meeting(mut self) -> Self {
        let elsewhere = |it: &Agreement| !self.at_meetings.contains(&it.id);
        self.agreements.retain(elsewhere);
        if let Some(since) = &mut self.since {
            since.came.retain(|it| elsewhere(&it.agreement));
        }
        Self {
            meeting: None,
            at_meetings: Vec::new(),
            ..self
        }
    }
}

/// The meeting that the position promises, on the day that holds where it was moved since; where it
/// promises none, or that one was held or cancelled, the next one that was planned with the parents.
/// None while two have moved it to days of which nobody has chosen one.
fn next_meeting(
    register: &Register,
    child: &Child,
    position: &JointPosition,
    printed: Day,
) -> Option<PlannedMeeting> {
    let plan = position.next_meeting.as_ref();
    let file = plan.and_then(|plan| meeting(register, child.id, plan.id));
    match (plan, file) {
        (Some(plan), None) => Some(plan.clone()),
        (Some(plan), Some(file)) if file.state.is_open() => {
            let people = plan.people.clone();
            file.apart
                .is_empty()
                .then(|| file.meeting.as_promised(people))
        }
        (plan, file) => {
            // A day that has passed is no next meeting.
            let next = planned_meeting(register, child, position.on.max(printed));
            let held = file.is_some_and(|it| it.state == MeetingState::Held);
            next.or_else(|| plan.filter(|_| held).cloned())
        }
    }
}

/// The next one that was planned with the parents, on this day or later.
fn planned_meeting(register: &Register, child: &Child, from: Day) -> Option<PlannedMeeting> {
    let next = meeting_for_parents(register, child, from)?;
    Some(as_next(&next.meeting))
}

/// A meeting as the sheet tells it: with whom of those who are not the parents.
pub fn as_next(meeting: &Meeting) -> PlannedMeeting {
    let parts = [MeetingPart::Staff, MeetingPart::Outside];
    let people = parts.iter().flat_map(|part| meeting.names(*part));
    let people: Vec<_> = people.collect();
    meeting.as_promised(people.join(", "))
}

fn assessors(register: &Register, position: &JointPosition) -> Vec<Assessor> {
    position
        .assessors
        .iter()
        .filter_map(|id| {
            Some(Assessor {
                name: register.name_then(&position.names, *id)?.trim().to_owned(),
                role: register.adult(*id)?.role,
            })
        })
        .collect()
}

/// The areas, green first and what was not seen last, so that a worried parent
/// reads first what goes well. The surroundings come after all of them: their
/// place would tell their colour.
fn areas(model: &Model, position: &JointPosition) -> Vec<AreaSeen> {
    let seen = |area: &Area| {
        let answer = position.answer(*area);
        AreaSeen {
            area: *area,
            answer,
            words: model.parents_words(*area, answer),
            own: position.sheet.areas.get(area).and_then(|own| written(own)),
        }
    };
    let (around, own): (Vec<_>, Vec<_>) = Area::ALL
        .iter()
        .map(seen)
        .partition(|seen| seen.area == Area::Surroundings);
    let with = |answer: Answer| own.iter().filter(move |seen| seen.answer == answer);
    let in_order = Answer::ALL.into_iter().flat_map(with).cloned();
    in_order.chain(around).collect()
}

fn written_of<'a>(all: impl IntoIterator<Item = &'a Agreement>) -> Vec<Agreement> {
    let written = all.into_iter().map(Agreement::trimmed);
    // Whoever signs that it helps, without anything to do, has agreed nothing.
    written.filter(|it| !it.what.is_empty()).collect()
}

/// Of a follow-up what is answered about agreements, and the next day. Not who sees to it, why there is
/// no day or a later one, why it was ended, nor what else was written there. A day that has passed is no
/// next one.
fn on_sheet(since: &SinceLast<'_>, printed: Day) -> SinceOnSheet {
    let came = since.came.iter().map(|it| CameOnSheet {
        agreement: it.agreement.trimmed(),
        kept: it.answer.kept,
        helped: it.answer.helped,
        words: written(&it.answer.words).filter(|_| it.answer.for_parents),
        goes_on: it.goes_on,
    });
    SinceOnSheet {
        on: since.on,
        came: came.collect(),
        next: since.next.filter(|day| *day >= printed),
    }
}

fn information(institution: &Institution, on: Day) -> Information {
    Information {
        institution: written(&institution.name),
        may_see: written(&institution.may_see),
        kept_until: keep_until(institution, on),
        text: written(&institution.information),
        contact: written(&institution.contact),
    }
}

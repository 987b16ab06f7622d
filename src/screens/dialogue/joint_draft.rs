//! What the team is typing, before it is a joint position.

use serde::{Deserialize, Serialize};

use yew::Callback;

use super::{
    agreed_before::AgreedBefore, begun_from::BegunFrom, leader_typed::LeaderTyped, missing::Missing,
};
use crate::components::is_no_day;
use crate::models::models;
use crate::platform::{new_id, today};
use crate::screens::{
    agreement_lines::{AgreementLine, lines_of},
    follow_up::PlanLacks,
};
use litemap::LiteMap;
use trivsel::{
    insight::{agreed_together, fixed_form},
    register::{
        Child, ChildRound, Group, Institution, JointPosition, Meeting, MeetingId, Notify,
        PlannedFollowUp, PlannedMeeting, Register, Round, SheetText,
    },
    vocabulary::{Answer, Area, Day, Step},
};

/// The team's draft. Days are kept as they are typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JointDraft {
    /// "Hvad ændrer vi i rammerne?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub frames: String,
    /// The areas that have been set.
    #[serde(default, skip_serializing_if = "LiteMap::is_empty")]
    pub areas: LiteMap<Area, Answer>,
    /// The whole, once set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whole: Option<Step>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub grounds: String,
    /// Why a position can be set in spite of what stands in the way.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why_nonetheless: String,
    /// "Skal vi underrette?", once answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notify: Option<bool>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notify_grounds: String,
    /// The day on which it was answered: that of the position, until somebody types another answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notify_on: Option<Day>,
    /// "Ved lederen det?", asked at red.
    #[serde(default, skip_serializing_if = "LeaderTyped::is_empty")]
    pub leader: LeaderTyped,
    /// Who, what and by when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<AgreementLine>,
    /// The meeting that is moved, where one is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<MeetingId>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub next_meeting: String,
    /// From when until when.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub meeting_time: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub meeting_place: String,
    /// Who comes, beside the parents.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub meeting_people: String,
    /// Whom parents ring about it, once somebody has typed it; the workplace's contact until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting_contact: Option<String>,
    /// When to look whether it helped, once somebody has typed it; the proposal until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<PlannedFollowUp>,
    /// What stood when it was begun.
    #[serde(default, skip_serializing_if = "BegunFrom::is_empty")]
    pub begun_from: BegunFrom,
    /// What is written or ticked for the parents.
    pub sheet: SheetText,
}

/// Changes the team's draft, always starting from the newest.
#[derive(Clone, PartialEq)]
pub struct ChangeJoint(pub Callback<JointChange>);

/// One change to the draft.
pub type JointChange = Box<dyn FnOnce(&mut JointDraft)>;

impl ChangeJoint {
    /// A callback that puts what it is given somewhere into the draft.
    pub fn put<In: 'static>(
        &self,
        put: impl Fn(&mut JointDraft, In) + Clone + 'static,
    ) -> Callback<In> {
        let put = move |given| {
            let put = put.clone();
            Box::new(move |joint: &mut JointDraft| put(joint, given)) as JointChange
        };
        self.0.reform(put)
    }
}

impl JointDraft {
    /// The draft that changes a position already agreed, with all that was agreed with it. `next` is the
    /// follow-up that stands now: one may have been held since; and `moved` the meeting as it stands,
    /// where it has a plan of its own.
    #[must_use]
    pub fn of(
        look: &ChildRound,
        position: &JointPosition,
        next: Option<&PlannedFollowUp>,
        moved: Option<&Meeting>,
    ) -> Self {
        let meeting = position.next_meeting.clone().map(|plan| match moved {
            Some(moved) => PlannedMeeting {
                on: moved.on,
                time: moved.time.clone(),
                place: moved.place.clone(),
                contact: moved.contact.clone(),
                ..plan
            },
            None => plan,
        });
        let meeting = meeting.as_ref();
        let agreements: Vec<_> = agreed_together(look).into_iter().cloned().collect();
        Self {
            frames: position.frames.clone(),
            areas: position.areas.clone(),
            whole: Some(position.whole),
            grounds: position.grounds.clone(),
            why_nonetheless: position.why_nonetheless.clone(),
            notify: position.notify.as_ref().map(|it| it.yes),
            notify_grounds: position
                .notify
                .as_ref()
                .map(|it| it.grounds.clone())
                .unwrap_or_default(),
            notify_on: position.notify.as_ref().map(|_| position.on),
            leader: position
                .leader_told
                .as_ref()
                .map(LeaderTyped::of)
                .unwrap_or_default(),
            agreements: lines_of(&agreements),
            meeting: meeting.map(|it| it.id),
            next_meeting: meeting.map(|it| it.on.to_string()).unwrap_or_default(),
            meeting_time: meeting.map(|it| it.time.clone()).unwrap_or_default(),
            meeting_place: meeting.map(|it| it.place.clone()).unwrap_or_default(),
            meeting_people: meeting.map(|it| it.people.clone()).unwrap_or_default(),
            meeting_contact: meeting
                .map(|it| it.contact.clone())
                .filter(|it| !it.is_empty()),
            follow_up: next.or(position.follow_up.as_ref()).cloned(),
            begun_from: BegunFrom {
                agreements: agreements.iter().map(|it| it.id).collect(),
                next: next.cloned(),
            },
            sheet: position.sheet.clone(),
        }
    }

    /// Every area and the whole green, on these grounds.
    #[must_use]
    pub fn green(grounds: &str) -> Self {
        let green = |area: &Area| (*area, Answer::Seen(Step::Green));
        Self {
            areas: Area::ALL.iter().map(green).collect(),
            whole: Some(Step::Green),
            grounds: grounds.to_owned(),
            ..Self::default()
        }
    }

    /// Whether something is agreed, or written or ticked for the parents.
    #[must_use]
    pub fn says_more(&self) -> bool {
        let nothing = Self::default();
        self.agreements != nothing.agreements
            || self.next_meeting != nothing.next_meeting
            || self.follow_up != nothing.follow_up
            || self.sheet != nothing.sheet
    }

    /// When to look again, as it is typed; where nobody has touched it, as it stands now.
    pub(super) fn planned<'a>(&'a self, before: &'a AgreedBefore) -> Option<&'a PlannedFollowUp> {
        self.begun_from.planned(self.follow_up.as_ref(), before)
    }

    /// Everything that lacks, in the order of the screen.
    #[must_use]
    pub fn missing(&self, must_explain: bool, before: &AgreedBefore, today: Day) -> Vec<Missing> {
        let empty = |text: &str| text.trim().is_empty();
        let unset = Area::ALL.iter().any(|area| !self.areas.contains_key(area));
        let nothing = !unset && self.areas.values().all(|answer| *answer == Answer::NotSeen);
        let unasked =
            self.whole == Some(Step::Red) && (self.notify.is_none() || empty(&self.notify_grounds));
        let plan = self
            .whole
            .and_then(|whole| self.lacks_plan(whole, before, today));
        let mut days = self
            .agreements
            .iter()
            .map(|it| &it.by)
            .chain([&self.next_meeting]);
        let days = days.any(|day| is_no_day(day));
        [
            (unset, Missing::Areas),
            (nothing, Missing::NothingSeen),
            (must_explain && empty(&self.why_nonetheless), Missing::Why),
            (self.whole.is_none(), Missing::Whole),
            (empty(&self.grounds), Missing::Grounds),
            (unasked, Missing::Notify),
            (
                self.whole == Some(Step::Red) && self.leader.told(today).is_none(),
                Missing::Leader,
            ),
            (days, Missing::Days),
            (plan.is_some_and(|it| it != PlanLacks::Past), Missing::Plan),
            (plan == Some(PlanLacks::Past), Missing::PlanPast),
        ]
        .into_iter()
        .filter_map(|(lacks, what)| lacks.then_some(what))
        .collect()
    }

    /// At green a day is asked for only where somebody has typed one and nothing stands.
    fn lacks_plan(&self, whole: Step, before: &AgreedBefore, today: Day) -> Option<PlanLacks> {
        let typed = self.planned(before);
        let dated = typed.is_some_and(|it| it.on.is_some()) && before.stands.is_none();
        let asked = whole > Step::Green || dated;
        before
            .rule(whole, today)
            .lacks(typed, today)
            .filter(|_| asked)
    }

    /// Somebody says whether to notify.
    pub(super) fn answer_notify(&mut self, yes: bool) {
        (self.notify, self.notify_on) = (Some(yes), Some(today()));
    }

    /// Somebody writes why.
    pub(super) fn ground_notify(&mut self, grounds: String) {
        (self.notify_grounds, self.notify_on) = (grounds, Some(today()));
    }

    /// The meeting, once it has a day.
    fn next_meeting(&self, workplace: &Institution) -> Option<PlannedMeeting> {
        let contact = self.meeting_contact.as_deref();
        Some(PlannedMeeting {
            on: self.next_meeting.parse().ok()?,
            id: self.meeting.unwrap_or_else(|| MeetingId(new_id())),
            time: self.meeting_time.trim().to_owned(),
            place: self.meeting_place.trim().to_owned(),
            people: self.meeting_people.trim().to_owned(),
            contact: workplace.other_contact(contact.unwrap_or_default()),
        })
    }

    /// The joint position, once the whole is set.
    #[must_use]
    pub fn position(
        &self,
        register: &Register,
        child: &Child,
        group: &Group,
        round: &Round,
        look: &ChildRound,
        before: &AgreedBefore,
    ) -> Option<JointPosition> {
        let whole = self.whole?;
        let red = whole == Step::Red;
        Some(JointPosition {
            child: child.id,
            round: round.id,
            on: today(),
            model: models().current().reference(),
            band: fixed_form(Some(look), [])?.band,
            group: group.id,
            names: register.names_now(group.id, look.finished().map(|(adult, _)| adult)),
            setting: group.setting,
            assessors: look.finished().map(|(adult, _)| adult).collect(),
            frames: self.frames.trim().to_owned(),
            areas: self.areas.clone(),
            whole,
            grounds: self.grounds.trim().to_owned(),
            why_nonetheless: self.why_nonetheless.trim().to_owned(),
            notify: self.notify.filter(|_| red).map(|yes| Notify {
                yes,
                grounds: self.notify_grounds.trim().to_owned(),
            }),
            leader_told: self.leader.told(today()).filter(|_| red),
            agreements: self.begun_from.all_agreed(&self.agreements, look),
            next_meeting: self.next_meeting(&register.institution),
            follow_up: before.plan(self.planned(before), whole, today()),
            sheet: self.sheet.clone(),
        })
    }
}

#[cfg(test)]
mod tests;

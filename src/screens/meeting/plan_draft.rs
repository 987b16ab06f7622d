//! What is typed of a meeting's plan: only what was changed, so that what somebody else has written
//! meanwhile stands.

use serde::{Deserialize, Serialize};

use trivsel::{
    register::{Institution, Meeting, MeetingChanges, MeetingPerson, MeetingPoint, ParentsConsent},
    vocabulary::{Day, MeetingPart, TimeSpan},
};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanDraft {
    /// The day, as it is typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    pub changes: MeetingChanges,
}

impl PlanDraft {
    /// The day as it stands in its field.
    #[must_use]
    pub fn day(&self, before: &Meeting) -> String {
        let typed = self.day.clone();
        typed.unwrap_or_else(|| before.on.to_string())
    }

    /// The meeting as it is on screen.
    #[must_use]
    pub fn shown(&self, before: &Meeting) -> Meeting {
        self.changes.over(before)
    }

    /// Whom parents ring, as it stands in its field.
    #[must_use]
    pub fn contact<'a>(&'a self, before: &'a Meeting, workplace: &'a Institution) -> &'a str {
        let typed = self.changes.contact.as_deref();
        typed.unwrap_or_else(|| workplace.contact_or(&before.contact))
    }

    /// What is kept, once nothing lacks.
    #[must_use]
    pub fn meeting(&self, before: &Meeting, workplace: &Institution) -> Option<Meeting> {
        let mut meeting = self.shown(before);
        meeting.on = self.day(before).parse().ok()?;
        if let Some(typed) = &self.changes.contact {
            meeting.contact = workplace.other_contact(typed);
        }
        let trimmed = |text: &mut String| *text = text.trim().to_owned();
        let texts = [
            &mut meeting.time,
            &mut meeting.place,
            &mut meeting.without_parents,
            &mut meeting.interpreter,
            &mut meeting.purpose,
            &mut meeting.told,
            &mut meeting.chair,
            &mut meeting.notes_by,
        ];
        texts.into_iter().for_each(trimmed);
        for person in &mut meeting.people {
            trimmed(&mut person.name);
            let outside = person.part == MeetingPart::Outside;
            let consent = person.consent.take().filter(|_| outside);
            person.consent = consent.filter(|it| *it != ParentsConsent::default());
        }
        meeting.people.retain(|it| !it.name.is_empty());
        meeting
            .points
            .iter_mut()
            .for_each(|it| trimmed(&mut it.text));
        meeting.points.retain(|it| !it.text.is_empty());
        Some(meeting)
    }

    /// What lacks: a day, what the meeting is for, and a parent or a sentence; of a new one, a time that
    /// is none, as one that stands is given another where it is moved; and the parents' yes to each who
    /// comes from outside.
    #[must_use]
    pub fn lacks(&self, before: &Meeting, is_new: bool) -> [bool; 5] {
        let shown = self.shown(before);
        let empty = |text: &str| text.trim().is_empty();
        let alone = shown.names(MeetingPart::Parent).next().is_none();
        [
            self.day(before).parse::<Day>().is_err(),
            empty(&shown.purpose),
            alone && empty(&shown.without_parents),
            is_new && !empty(&shown.time) && TimeSpan::read(&shown.time).is_none(),
            shown.without_yes().next().is_some(),
        ]
    }
}

/// The lines of those who come on one side.
#[must_use]
pub fn people_lines(meeting: &Meeting, part: MeetingPart) -> String {
    let of = meeting.people.iter().filter(|it| it.part == part);
    let names: Vec<_> = of.map(|it| it.name.as_str()).collect();
    names.join("\n")
}

/// The people once these lines were typed of one side. Whoever stands there still keeps the yes of
/// the parents.
#[must_use]
pub fn with_people(meeting: &Meeting, part: MeetingPart, lines: &str) -> Vec<MeetingPerson> {
    let (of, others): (Vec<_>, Vec<_>) =
        (meeting.people.iter().cloned()).partition(|it| it.part == part);
    let person = |name: &str| {
        let known = of.iter().find(|it| it.name == name);
        known.cloned().unwrap_or_else(|| MeetingPerson {
            name: name.to_owned(),
            part,
            consent: None,
        })
    };
    let typed = Some(lines).filter(|lines| !lines.is_empty());
    let typed = typed.into_iter().flat_map(|lines| lines.split('\n'));
    others.into_iter().chain(typed.map(person)).collect()
}

/// The lines of what one side wants to talk about.
#[must_use]
pub fn point_lines(meeting: &Meeting, from: MeetingPart) -> String {
    let of = meeting.points.iter().filter(|it| it.from == from);
    let texts: Vec<_> = of.map(|it| it.text.as_str()).collect();
    texts.join("\n")
}

/// The points once these lines were typed of one side.
#[must_use]
pub fn with_points(meeting: &Meeting, from: MeetingPart, lines: &str) -> Vec<MeetingPoint> {
    let others = meeting.points.iter().filter(|it| it.from != from).cloned();
    let typed = Some(lines).filter(|lines| !lines.is_empty());
    let typed = typed.into_iter().flat_map(|lines| lines.split('\n'));
    let point = |text: &str| MeetingPoint {
        from,
        text: text.to_owned(),
    };
    others.chain(typed.map(point)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{ChildId, MeetingId},
        vocabulary::Id,
    };

    fn before() -> Meeting {
        let id = |number| Id::from_bytes([number; 16]);
        let day = Day::new(2026, 11, 25).unwrap();
        Meeting::new(MeetingId(id(1)), ChildId(id(2)), day, day.plus_days(14))
    }

    fn workplace() -> Institution {
        Institution {
            contact: "Mette, leder: 12 34 56 78".to_owned(),
            ..Institution::default()
        }
    }

    fn typed(change: impl FnOnce(&mut MeetingChanges)) -> PlanDraft {
        let mut draft = PlanDraft::default();
        change(&mut draft.changes);
        draft
    }

    #[test]
    fn what_lacks_is_a_day_a_purpose_and_a_parent_or_a_reason() {
        let nothing = PlanDraft::default();
        assert_eq!(
            nothing.lacks(&before(), true),
            [false, true, true, false, false]
        );
        let no_day = PlanDraft {
            day: Some("0002-12-09".to_owned()),
            ..nothing
        };
        assert_eq!(
            no_day.lacks(&before(), true),
            [true, true, true, false, false]
        );
        assert_eq!(no_day.meeting(&before(), &workplace()), None);
        let alone = typed(|it| {
            it.purpose = Some("At morgenen bliver lettere".to_owned());
            it.without_parents = Some("De har bedt om det".to_owned());
            it.time = Some("efter samling".to_owned());
        });
        assert_eq!(
            alone.lacks(&before(), true),
            [false, false, false, true, false]
        );
        assert_eq!(
            alone.lacks(&before(), false),
            [false; 5],
            "it stands with that word"
        );
        let whole = typed(|it| {
            it.purpose = Some("At morgenen bliver lettere".to_owned());
            it.people = Some(with_people(&before(), MeetingPart::Parent, "Sofie, mor"));
        });
        assert_eq!(whole.lacks(&before(), true), [false; 5]);
    }

    #[test]
    fn nobody_from_outside_comes_before_the_parents_have_said_to_what() {
        let outside = |what: &str, how: &str| {
            let mut draft = typed(|it| {
                it.purpose = Some("At morgenen bliver lettere".to_owned());
                it.without_parents = Some("De har bedt om det".to_owned());
            });
            let mut people = with_people(&before(), MeetingPart::Outside, "Ditte\n");
            people[0].consent = Some(ParentsConsent {
                what: what.to_owned(),
                how: how.to_owned(),
            });
            draft.changes.people = Some(people);
            draft.lacks(&before(), true)[4]
        };
        assert!(outside("", ""));
        assert!(outside("Sproget", " "));
        assert!(outside("", "Mor, i dag"));
        assert!(!outside("Sproget", "Mor, i dag"));
    }

    /// What another window has written meanwhile is not written over.
    #[test]
    fn only_what_was_typed_is_changed() {
        let draft = typed(|it| it.purpose = Some(" At morgenen bliver lettere ".to_owned()));
        let moved = Meeting {
            on: before().on.plus_days(7),
            place: "Lokale 12".to_owned(),
            ..before()
        };
        let kept = draft.meeting(&moved, &workplace()).unwrap();
        let expected = Meeting {
            purpose: "At morgenen bliver lettere".to_owned(),
            ..moved
        };
        assert_eq!(kept, expected);
    }

    /// The field shows the workplace's until somebody types another, and none of it is written down.
    #[test]
    fn whom_to_ring_is_the_workplaces_until_somebody_types_another() {
        let shown = |draft: &PlanDraft, before: &Meeting| {
            let shown = draft.contact(before, &workplace()).to_owned();
            let kept = draft.meeting(before, &workplace()).unwrap();
            (shown, kept.contact)
        };
        let says = |shown: &str, kept: &str| (shown.to_owned(), kept.to_owned());
        let of_settings = workplace().contact;
        let untouched = PlanDraft::default();
        assert_eq!(shown(&untouched, &before()), says(&of_settings, ""));
        let other = typed(|it| it.contact = Some(" Anne: 87 65 43 21".to_owned()));
        let anne = "Anne: 87 65 43 21";
        assert_eq!(shown(&other, &before()), says(" Anne: 87 65 43 21", anne));
        let named = Meeting {
            contact: anne.to_owned(),
            ..before()
        };
        assert_eq!(shown(&untouched, &named), says(anne, anne));
        // Emptied, or typed as the settings say it: as if nobody had named anybody.
        for same in ["", &of_settings] {
            let back = typed(|it| it.contact = Some(same.to_owned()));
            assert_eq!(shown(&back, &named), says(same, ""));
        }
    }

    #[test]
    fn a_line_is_a_person_and_keeps_the_yes() {
        let mut meeting = before();
        meeting.people = with_people(&meeting, MeetingPart::Staff, "Anne");
        let typed = "Ditte Holm, sprogvejleder\n";
        meeting.people = with_people(&meeting, MeetingPart::Outside, typed);
        assert_eq!(people_lines(&meeting, MeetingPart::Outside), typed);
        assert_eq!(people_lines(&meeting, MeetingPart::Staff), "Anne");
        let consent = ParentsConsent {
            what: "sproget".to_owned(),
            how: "mor 4. december".to_owned(),
        };
        for person in &mut meeting.people {
            person.consent = Some(consent.clone());
        }
        let more = format!("{typed}Bo");
        meeting.people = with_people(&meeting, MeetingPart::Outside, &more);
        let kept = PlanDraft::default()
            .meeting(&meeting, &workplace())
            .unwrap();
        let yes: Vec<_> = kept.people.iter().map(|it| it.consent.is_some()).collect();
        // The one who works here needs none, and the new one has none yet.
        assert_eq!(yes, [false, true, false]);
        let nobody = with_people(&meeting, MeetingPart::Outside, "");
        assert_eq!(nobody.len(), 1);
    }

    #[test]
    fn a_line_is_a_point() {
        let mut meeting = before();
        let typed = "Søvnen om søndagen\n\nHvem tager imod?";
        meeting.points = with_points(&meeting, MeetingPart::Parent, typed);
        assert_eq!(point_lines(&meeting, MeetingPart::Parent), typed);
        assert_eq!(point_lines(&meeting, MeetingPart::Child), "");
        let kept = PlanDraft::default()
            .meeting(&meeting, &workplace())
            .unwrap();
        assert_eq!(kept.points.len(), 2);
    }
}

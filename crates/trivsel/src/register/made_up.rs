//! Records with something said in every field, for tests of what must leave nothing out.

use super::{
    Adult, AdultId, Agreement, AgreementAnswer, AgreementId, Assessment, Child, ChildId,
    CopyChange, CopyWork, EntryId, FeedbackAnswer, FollowUp, FollowUpChoice, FollowUpId,
    FollowUpMove, GivenHint, Group, GroupId, HalfYear, Institution, JointPosition, LeaderTold,
    MeetingId, Moment, NamesOfTheDay, Notify, PaperKind, PlannedFollowUp, PlannedMeeting, Printed,
    Round, RoundId, SheetText, Voice, VoiceId,
};
use crate::{
    instrument::{
        Answers, AreaAnswer, AreaReading, Birth, Hint, HintReason, ModelRef, Outcome, Sign,
        built_in,
    },
    vocabulary::{
        AgeBand, Answer, Area, Day, DidHelp, FeedbackChoice, FeedbackQuestion, HalfYearChoice,
        HowFollowedUp, HowLong, Id, Language, Place, Role, Setting, Step, VoiceFrom, VoiceOf,
        WasKept, WhyEnded,
    },
};
use litemap::LiteMap;

/// The adult who is in all of it.
pub const ADULT: AdultId = AdultId(id(0xa1));
pub const GROUP: GroupId = GroupId(id(0xd1));
pub const ROUND: RoundId = RoundId(id(0xe1));

/// What records are made up of.
#[derive(Clone, Copy, Debug)]
pub struct MadeUp<'a> {
    /// The child they are about, where they are about one.
    pub child: ChildId,
    /// What every free text begins with.
    pub mark: &'a str,
}

/// An id of this digit.
pub const fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

/// The day on which all of it happened.
pub fn day() -> Day {
    Day::new(2026, 11, 22).expect("a day of the calendar")
}

impl MadeUp<'_> {
    /// A text of its own.
    pub fn text(&self, name: &str) -> String {
        format!("{}-{name}", self.mark)
    }

    pub fn institution(&self) -> Institution {
        Institution {
            name: self.text("institution"),
            contact: self.text("contact"),
            may_see: self.text("may-see"),
            information: self.text("information"),
            acute_phones: self.text("phones"),
            keep_years: Some(3),
            keep_after_leaving: Some(3),
            lock_after: Some(5),
            weeks_yellow: Some(5),
            weeks_red: Some(3),
            weeks_then: Some(7),
            weeks_at_most: Some(12),
            weeks_think_again: Some(24),
            closed_weeks: vec![29, 30],
            closed_at_new_year: true,
            invites_at_still_yellow: true,
            help_phones: self.text("help-phones"),
            language: Language::English,
        }
    }

    pub fn adult(&self) -> Adult {
        Adult {
            id: ADULT,
            name: self.text("adult"),
            role: Role::Leader,
            gone: true,
        }
    }

    pub fn group(&self) -> Group {
        Group {
            id: GROUP,
            name: self.text("group"),
            setting: Setting::Kindergarten,
            pinned: Some(AgeBand::Preschool),
            assessors: 3,
        }
    }

    /// A round: a visit to the child.
    pub fn round(&self) -> Round {
        Round {
            id: ROUND,
            name: self.text("round"),
            groups: [GROUP].into(),
            child: Some(self.child),
            opened: day(),
            until: Some(day()),
        }
    }

    /// The child itself.
    pub fn child(&self) -> Child {
        Child {
            id: self.child,
            group: GROUP,
            given: self.text("given"),
            surname: self.text("surname"),
            birth: Birth {
                year: 2022,
                month: 5,
                day: Some(7),
                weeks_early: Some(6),
            },
            since: Some(day()),
            left: Some(day()),
            sheet_language: Some(Language::English.into()),
        }
    }

    /// A paper about the child.
    pub fn printed(&self) -> Printed {
        Printed {
            paper: PaperKind::ParentsSheet,
            child: Some(self.child),
            group: Some(GROUP),
            without_meeting: true,
            both_homes_know: true,
        }
    }

    /// Locked data that were fetched.
    pub fn copy_change(&self) -> CopyChange {
        CopyChange {
            work: CopyWork::TakenLocked,
            at: Some(Moment(1_795_680_000_000)),
        }
    }

    /// A hint that was given.
    pub fn given_hint(&self) -> GivenHint {
        GivenHint {
            child: self.child,
            round: ROUND,
            of: ADULT,
            model: model(),
            hint: hint(),
        }
    }

    fn names(&self) -> NamesOfTheDay {
        let text = |name: &str| self.text(name);
        NamesOfTheDay {
            institution: text("institution-then"),
            group: text("group-then"),
            adults: LiteMap::from_iter([(ADULT, text("adult-then"))]),
        }
    }

    /// An own assessment.
    pub fn assessment(&self) -> Assessment {
        let text = |name: &str| self.text(name);
        let sign = Sign {
            answer: Answer::Seen(Step::Yellow),
            how_long: Some(HowLong::Weeks),
            places: [Place::Play].into(),
        };
        let area = |area: &Area| {
            let answer = AreaAnswer {
                direct: Some(Answer::Seen(Step::Red)),
                note: text(&format!("note-{}", area.id())),
            };
            (*area, answer)
        };
        Assessment {
            child: self.child,
            round: ROUND,
            on: day(),
            model: model(),
            names: self.names(),
            band: AgeBand::Preschool,
            months: 54,
            setting: Setting::Kindergarten,
            answers: Answers {
                signs: LiteMap::from_iter([(sign_id(), sign)]),
                areas: Area::ALL.iter().map(area).collect(),
            },
            works: text("works"),
            wonders: text("wonders"),
            childs_view: text("view"),
            corrects: Some(EntryId(id(0x98))),
        }
    }

    pub fn position(&self) -> JointPosition {
        let text = |name: &str| self.text(name);
        let areas = |area: &Area| (*area, Answer::Seen(Step::Yellow));
        let words = |area: &Area| (*area, text(&format!("parents-{}", area.id())));
        JointPosition {
            child: self.child,
            round: ROUND,
            on: day(),
            model: model(),
            band: AgeBand::Preschool,
            group: GROUP,
            names: self.names(),
            setting: Setting::Kindergarten,
            assessors: vec![ADULT],
            frames: text("frames"),
            areas: Area::ALL.iter().map(areas).collect::<LiteMap<_, _>>(),
            whole: Step::Red,
            grounds: text("grounds"),
            why_nonetheless: text("nonetheless"),
            notify: Some(Notify {
                yes: true,
                grounds: text("notify"),
            }),
            leader_told: Some(LeaderTold {
                on: Some(day()),
                who: text("leader-told"),
            }),
            agreements: vec![Agreement {
                id: AgreementId(id(0xc1)),
                who: text("agreement-who"),
                what: text("agreement-what"),
                by: Some(day()),
                sign: text("agreement-sign"),
            }],
            next_meeting: Some(PlannedMeeting {
                id: MeetingId(id(0xb1)),
                on: day(),
                time: text("meeting-time"),
                place: text("meeting-place"),
                people: text("meeting-people"),
                contact: text("meeting-contact"),
            }),
            follow_up: Some(self.planned("position")),
            sheet: SheetText {
                strengths: text("strengths"),
                seen: text("seen"),
                areas: Area::ALL.iter().map(words).collect(),
                show_grounds: true,
                show_frames: true,
            },
        }
    }

    /// A follow-up. One that was held has either a next or an end.
    pub fn follow_up(&self) -> FollowUp {
        FollowUp {
            child: self.child,
            id: FollowUpId(id(0x1f)),
            on: day(),
            who: self.text("who"),
            how: Some(HowFollowedUp::WithParents),
            easier: self.text("easier"),
            answers: vec![AgreementAnswer {
                agreement: AgreementId(id(0xc1)),
                kept: Some(WasKept::Partly),
                helped: Some(DidHelp::Little),
                words: self.text("answer-words"),
                for_parents: true,
                ends: true,
            }],
            tried: vec![self.focus_answer()],
            agreements: vec![Agreement {
                id: AgreementId(id(0xc5)),
                who: self.text("anew-who"),
                what: self.text("anew-what"),
                by: Some(day()),
                sign: self.text("anew-sign"),
            }],
            next: Some(self.planned("next")),
            ended: Some(WhyEnded::HandedOn),
            ended_words: self.text("ended-words"),
            half_year: Some(HalfYear {
                choice: HalfYearChoice::End,
                words: self.text("half-year-words"),
            }),
        }
    }

    /// A follow-up that is moved.
    pub fn follow_up_move(&self) -> FollowUpMove {
        FollowUpMove {
            child: self.child,
            on: day(),
            who: self.text("moved-by"),
            from: Some(day()),
            to: Some(self.planned("moved")),
            why: self.text("moved-why"),
            parents_know: true,
        }
    }

    /// A follow-up that is chosen.
    pub fn follow_up_choice(&self) -> FollowUpChoice {
        FollowUpChoice {
            child: self.child,
            on: day(),
            who: self.text("chosen-by"),
            chosen: FollowUpId(id(0x1f)),
            over: vec![FollowUpId(id(0x3f))],
        }
    }

    /// The mother's words.
    pub fn voice(&self) -> Voice {
        Voice {
            child: self.child,
            id: VoiceId(id(0x2f)),
            on: day(),
            of: VoiceOf::Mother,
            from: VoiceFrom::Message,
            words: self.text("words"),
            answers: vec![FeedbackAnswer {
                question: FeedbackQuestion::SaidMostImportant,
                choice: Some(FeedbackChoice::No),
                words: self.text("answer"),
            }],
            who: self.text("typed-by"),
        }
    }

    fn planned(&self, of: &str) -> PlannedFollowUp {
        PlannedFollowUp {
            on: Some(day()),
            why_none: self.text(&format!("{of}-why-none")),
            why_late: self.text(&format!("{of}-why-late")),
            lead: self.text(&format!("{of}-lead")),
        }
    }
}

fn model() -> ModelRef {
    built_in().reference()
}

fn sign_id() -> String {
    built_in().indicators[0].id.to_owned()
}

fn hint() -> Hint {
    let reason = |step| HintReason {
        area: Area::Body,
        indicator: Some(sign_id()),
        step,
        how_long: Some(HowLong::Months),
        places: [Place::Meals].into(),
        despite_effort: true,
    };
    Hint {
        outcome: Outcome::DiscussRed,
        areas: vec![AreaReading {
            area: Area::Body,
            step: Some(Step::Red),
            seen: 3,
            asked: 4,
        }],
        reasons: vec![reason(Step::Red)],
        setting: vec![reason(Step::Yellow)],
    }
}

//! One of every fact, with something said in every field: for tests of what must
//! leave nothing out.

use super::{
    Adult, AdultId, Agreement, AgreementId, Assessment, Child, ChildId, EntryId, Fact, FactName,
    FocusPoint, FocusPointId, GivenHint, Group, GroupId, Hold, HoldReason, Institution,
    JointPosition, KeyChange, KeyWork, MeetingId, NamesOfTheDay, Notify, PlannedMeeting, Round,
    RoundId, SheetText, Withheld,
};
use crate::{
    instrument::{
        Answers, AreaAnswer, AreaReading, Birth, Hint, HintReason, ModelRef, Outcome, Sign,
        built_in,
    },
    vocabulary::{AgeBand, Answer, Area, Day, HowLong, Id, Language, Place, Role, Setting, Step},
};
use litemap::LiteMap;

/// The adult who is in all of it.
pub const ADULT: AdultId = AdultId(id(0xa1));
/// The group.
pub const GROUP: GroupId = GroupId(id(0xd1));
/// The round.
pub const ROUND: RoundId = RoundId(id(0xe1));

const fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn day() -> Day {
    Day::new(2026, 11, 22).expect("a day of the calendar")
}

/// One of every fact, about this child where it is about one, in the order of
/// [`FactName::ALL`]. Every free text begins with `mark`, and no two are the same.
#[must_use]
pub fn every_fact(child: ChildId, mark: &str) -> Vec<Fact> {
    let names = FactName::ALL.iter();
    names.map(|name| made_up(*name, child, mark)).collect()
}

/// The fact of this name. A new fact does not compile before it has one here, and every
/// test that asks for all of them then has it too.
#[must_use]
pub fn made_up(name: FactName, child: ChildId, mark: &str) -> Fact {
    let text = |name: &str| format!("{mark}-{name}");
    let (round, on) = (ROUND, day());
    let model: ModelRef = built_in().reference();
    match name {
        FactName::InstitutionChanged => Fact::institution_changed(
            &Institution::default(),
            &Institution {
                name: text("institution"),
                contact: text("contact"),
                may_see: text("may-see"),
                information: text("information"),
                acute_phones: text("phones"),
                keep_years: 5,
                keep_after_leaving: Some(3),
                lock_after: Some(15),
                language: Language::English,
            },
        ),
        FactName::AdultChanged => Fact::adult_changed(
            None,
            &Adult {
                id: ADULT,
                name: text("adult"),
                role: Role::Leader,
                gone: true,
            },
        ),
        FactName::GroupChanged => Fact::group_changed(
            None,
            &Group {
                id: GROUP,
                name: text("group"),
                setting: Setting::Kindergarten,
                pinned: Some(AgeBand::Preschool),
                assessors: 2,
            },
        ),
        FactName::RoundChanged => Fact::round_changed(
            None,
            &Round {
                id: round,
                name: text("round"),
                groups: [GROUP].into(),
                child: Some(child),
                opened: on,
                until: Some(on),
            },
        ),
        FactName::ChildChanged => Fact::child_changed(
            None,
            &Child {
                id: child,
                group: GROUP,
                given: text("given"),
                surname: text("surname"),
                birth: Birth {
                    year: 2022,
                    month: 5,
                    day: Some(7),
                    weeks_early: Some(6),
                },
                since: Some(on),
                left: Some(on),
                sheet_language: Some(Language::English),
            },
        ),
        FactName::AssessmentFinished => {
            Fact::AssessmentFinished(assessment(child, model.clone(), &text))
        }
        FactName::DialogueOpened => Fact::DialogueOpened { child, round },
        FactName::HintGiven => Fact::HintGiven(GivenHint {
            child,
            round,
            of: ADULT,
            model,
            hint: hint(),
        }),
        FactName::PositionAgreed => Fact::PositionAgreed(position(child, model, &text)),
        FactName::NotAssessed => Fact::NotAssessed {
            child,
            round,
            reason: text("not-assessed"),
        },
        FactName::PutOff => Fact::PutOff {
            child,
            round,
            reason: text("put-off"),
        },
        FactName::FocusPointChanged => Fact::focus_point_changed(
            None,
            &FocusPoint {
                id: FocusPointId(id(0xf1)),
                group: GROUP,
                round,
                area: Some(Area::Body),
                what: text("what"),
                who: text("who"),
                by: Some(on),
                done: true,
            },
        ),
        FactName::BackedUp => Fact::BackedUp { on },
        FactName::BackupMerged => Fact::BackupMerged { entries: 3 },
        FactName::KeysChanged => Fact::KeysChanged(KeyChange {
            work: KeyWork::TakenAway,
            of: Some(ADULT),
        }),
        FactName::Exported => Fact::Exported {
            on,
            child: Some(child),
        },
        FactName::HoldSet => Fact::HoldSet(Hold {
            child,
            why: HoldReason::AccessRequest,
            running: true,
        }),
        FactName::WithheldSet => Fact::WithheldSet(Withheld {
            child,
            entry: EntryId(id(0x99)),
            reason: text("withheld"),
        }),
        FactName::ChildErased => Fact::ChildErased { child },
    }
}

fn names(text: &dyn Fn(&str) -> String) -> NamesOfTheDay {
    NamesOfTheDay {
        institution: text("institution-then"),
        group: text("group-then"),
        adults: LiteMap::from_iter([(ADULT, text("adult-then"))]),
    }
}

fn sign_id() -> String {
    built_in().indicators[0].id.to_owned()
}

fn assessment(child: ChildId, model: ModelRef, text: &dyn Fn(&str) -> String) -> Assessment {
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
        child,
        round: ROUND,
        on: day(),
        model,
        names: names(text),
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

fn position(child: ChildId, model: ModelRef, text: &dyn Fn(&str) -> String) -> JointPosition {
    let areas = |area: &Area| (*area, Answer::Seen(Step::Yellow));
    let words = |area: &Area| (*area, text(&format!("parents-{}", area.id())));
    JointPosition {
        child,
        round: ROUND,
        on: day(),
        model,
        band: AgeBand::Preschool,
        group: GROUP,
        names: names(text),
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
        agreements: vec![Agreement {
            id: AgreementId(id(0xc1)),
            who: text("agreement-who"),
            what: text("agreement-what"),
            by: Some(day()),
        }],
        next_meeting: Some(PlannedMeeting {
            id: MeetingId(id(0xb1)),
            on: day(),
        }),
        sheet: SheetText {
            strengths: text("strengths"),
            areas: Area::ALL.iter().map(words).collect(),
            show_grounds: true,
            show_frames: true,
        },
    }
}

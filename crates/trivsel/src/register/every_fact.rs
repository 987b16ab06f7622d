//! One of every fact, with something said in every field: for tests of what must
//! leave nothing out.

use super::{
    Adult, AdultId, Agreement, Assessment, Child, ChildId, EntryId, Fact, FocusPoint, FocusPointId,
    Group, GroupId, Hold, HoldReason, Institution, JointPosition, KeyChange, KeyWork, Notify,
    Round, RoundId, SheetText, Withheld,
};
use crate::{
    instrument::{
        Answers, AreaAnswer, AreaReading, Birth, Hint, ModelRef, Outcome, Reason, Sign, built_in,
    },
    vocabulary::{
        AgeBand, Answer, Area, Day, HowLong, Id, Language, Place, Role, Setting, SortedMap, Step,
    },
};

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

/// How many kinds of facts there are.
pub const KINDS: usize = 19;

/// Which kind a fact is. A new kind does not compile before it has a number, and
/// then lacks in [`every_fact`].
pub const fn kind(fact: &Fact) -> usize {
    match fact {
        Fact::InstitutionSet(_) => 0,
        Fact::AdultSet(_) => 1,
        Fact::GroupSet(_) => 2,
        Fact::RoundOpened(_) => 3,
        Fact::ChildSet(_) => 4,
        Fact::AssessmentFinished(_) => 5,
        Fact::DialogueOpened { .. } => 6,
        Fact::HintGiven { .. } => 7,
        Fact::PositionAgreed(_) => 8,
        Fact::NotAssessed { .. } => 9,
        Fact::PutOff { .. } => 10,
        Fact::FocusPointSet(_) => 11,
        Fact::BackedUp { .. } => 12,
        Fact::BackupMerged { .. } => 13,
        Fact::KeysChanged(_) => 14,
        Fact::Exported { .. } => 15,
        Fact::HoldSet(_) => 16,
        Fact::WithheldSet(_) => 17,
        Fact::ChildErased { .. } => 18,
    }
}

/// One of every fact, about this child where it is about one. Every free text
/// begins with `mark`, and no two are the same.
pub fn every_fact(child: ChildId, mark: &str) -> Vec<Fact> {
    let text = |name: &str| format!("{mark}-{name}");
    let (round, on) = (ROUND, day());
    let model: ModelRef = built_in().reference();
    vec![
        Fact::InstitutionSet(Institution {
            name: text("institution"),
            contact: text("contact"),
            may_see: text("may-see"),
            information: text("information"),
            acute_phones: text("phones"),
            keep_years: 5,
            keep_after_leaving: Some(3),
            lock_after: Some(15),
            language: Language::English,
        }),
        Fact::AdultSet(Adult {
            id: ADULT,
            name: text("adult"),
            role: Role::Leader,
            gone: true,
        }),
        Fact::GroupSet(Group {
            id: GROUP,
            name: text("group"),
            setting: Setting::Kindergarten,
            pinned: Some(AgeBand::Preschool),
            assessors: 2,
        }),
        Fact::RoundOpened(Round {
            id: round,
            name: text("round"),
            groups: [GROUP].into(),
            child: Some(child),
            opened: on,
            until: Some(on),
        }),
        Fact::ChildSet(Child {
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
        }),
        Fact::AssessmentFinished(assessment(child, model.clone(), &text)),
        Fact::DialogueOpened { child, round },
        Fact::HintGiven {
            child,
            round,
            of: ADULT,
            hint: hint(),
        },
        Fact::PositionAgreed(position(child, model, &text)),
        Fact::NotAssessed {
            child,
            round,
            reason: text("not-assessed"),
        },
        Fact::PutOff {
            child,
            round,
            reason: text("put-off"),
        },
        Fact::FocusPointSet(FocusPoint {
            id: FocusPointId(id(0xf1)),
            group: GROUP,
            round,
            area: Some(Area::Body),
            what: text("what"),
            who: text("who"),
            by: Some(on),
            done: true,
        }),
        Fact::BackedUp { on },
        Fact::BackupMerged { entries: 3 },
        Fact::KeysChanged(KeyChange {
            work: KeyWork::TakenAway,
            of: Some(ADULT),
        }),
        Fact::Exported {
            on,
            child: Some(child),
        },
        Fact::HoldSet(Hold {
            child,
            why: HoldReason::AccessRequest,
            running: true,
        }),
        Fact::WithheldSet(Withheld {
            child,
            entry: EntryId(id(0x99)),
            reason: text("withheld"),
        }),
        Fact::ChildErased { child },
    ]
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
        band: AgeBand::Preschool,
        months: 54,
        answers: Answers {
            signs: [(sign_id(), sign)].into(),
            areas: Area::ALL.iter().map(area).collect(),
        },
        works: text("works"),
        wonders: text("wonders"),
        childs_view: text("view"),
        corrects: Some(EntryId(id(0x98))),
    }
}

fn hint() -> Hint {
    let reason = |step| Reason {
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
        group: Some(GROUP),
        setting: Setting::Kindergarten,
        assessors: vec![ADULT],
        frames: text("frames"),
        areas: Area::ALL.iter().map(areas).collect::<SortedMap<_, _>>(),
        whole: Step::Red,
        grounds: text("grounds"),
        why_nonetheless: text("nonetheless"),
        notify: Some(Notify {
            yes: true,
            grounds: text("notify"),
        }),
        agreements: vec![Agreement {
            who: text("agreement-who"),
            what: text("agreement-what"),
            by: Some(day()),
        }],
        next_meeting: Some(day()),
        sheet: SheetText {
            strengths: text("strengths"),
            areas: Area::ALL.iter().map(words).collect(),
            show_grounds: true,
            show_frames: true,
        },
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::vocabulary::{Json, from_bytes, tight, to_bytes};

    /// What the app itself says in an entry takes a byte or two for each name and word, and nothing
    /// of it is spelled out: the list of words goes with the model and with what entries can say.
    #[test]
    fn every_name_and_word_of_an_entry_is_written_short() {
        let said_by_people = |text: &str| text.starts_with("x-") || text.parse::<Day>().is_ok();
        fn all(json: &Value, said: &mut Vec<String>) {
            match json {
                Value::String(text) => said.push(text.clone()),
                Value::Array(list) => list.iter().for_each(|one| all(one, said)),
                Value::Object(fields) => fields.iter().for_each(|(name, one)| {
                    said.push(name.clone());
                    all(one, said);
                }),
                _ => {}
            }
        }
        let mut said = Vec::new();
        for fact in every_fact(ChildId(id(1)), "x") {
            all(&serde_json::to_value(fact).unwrap(), &mut said);
        }
        said.extend(built_in().indicators.iter().map(|it| it.id.to_owned()));
        let is_id = |text: &String| text.parse::<Id>().is_ok();
        said.retain(|text| !is_id(text) && !said_by_people(text));
        assert!(said.len() > 300);
        let short = |text: &String| tight(&Json::text(text)).len() <= 3;
        said.retain(|text| !short(text));
        assert_eq!(said, [] as [&str; 0]);
    }

    /// Facts as they were first written in the tight form, kept for ever, each beside its JSON.
    const KEPT: &str = include_str!("../../../../tests/formats/facts-tight.txt");

    #[test]
    fn what_was_written_tight_is_read_for_ever() {
        let mut lines = 0;
        for line in KEPT.lines() {
            let (hex, json) = line.split_once(' ').unwrap();
            let pairs = hex.as_bytes().chunks(2);
            let digits = |pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
            let bytes: Vec<u8> = pairs.map(digits).collect();
            let fact: Fact = serde_json::from_str(json).unwrap();
            assert_eq!(from_bytes(&bytes), Some(fact), "{json}");
            lines += 1;
        }
        assert_eq!(lines, 19);
    }

    /// Prints one of every fact in the tight form, beside its JSON.
    #[test]
    #[ignore = "only prints"]
    fn prints_facts_to_keep() {
        for fact in every_fact(ChildId(id(1)), "x") {
            let hex: String = to_bytes(&fact)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            println!("{hex} {}", serde_json::to_string(&fact).unwrap());
        }
    }

    #[test]
    fn there_is_one_of_every_kind() {
        let all = every_fact(ChildId(id(1)), "x");
        let kinds: Vec<_> = all.iter().map(kind).collect();
        assert_eq!(kinds, (0..KINDS).collect::<Vec<_>>());
    }
}

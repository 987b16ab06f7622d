//! Two adults, one child: who may see what, and what must be explained.

use litemap::LiteMap;

use super::*;
use crate::{
    instrument::{Answers, AreaAnswer, Birth, Models, built_in},
    register::{
        AdultId, Agreement, AgreementId, Assessment, Child, ChildId, Entry, Fact, Group, GroupId,
        JointPosition, Register, Round, RoundId, Voice, VoiceId,
    },
    vocabulary::{AgeBand, Answer, Area, Day, Id, Setting, Step, VoiceFrom, VoiceOf},
};

pub(super) const fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

pub(super) const ANNE: AdultId = AdultId(id(1));
pub(super) const BO: AdultId = AdultId(id(2));
pub(super) const CHILD: ChildId = ChildId(id(3));
pub(super) const ROUND: RoundId = RoundId(id(4));

pub(super) fn day() -> Day {
    Day::new(2026, 11, 22).unwrap()
}

pub(super) fn group() -> Group {
    Group {
        id: GroupId(id(9)),
        name: "Myretuen".to_owned(),
        setting: Setting::Kindergarten,
        pinned: None,
        assessors: 2,
    }
}

/// An own assessment with every area set directly to one step.
pub(super) fn all(step: Step) -> Assessment {
    let direct = AreaAnswer {
        direct: Some(Answer::Seen(step)),
        note: String::new(),
    };
    Assessment {
        child: CHILD,
        round: ROUND,
        on: day(),
        model: built_in().reference(),
        names: Default::default(),
        band: AgeBand::Preschool,
        months: 50,
        setting: Setting::Kindergarten,
        answers: Answers {
            areas: Area::ALL
                .iter()
                .map(|area| (*area, direct.clone()))
                .collect(),
            ..Answers::default()
        },
        works: String::new(),
        wonders: String::new(),
        childs_view: String::new(),
        corrects: None,
    }
}

/// Of the kindergarten group, from the beginning.
pub(super) fn alma() -> Child {
    Child::new(CHILD, group().id, "Alma", Birth::in_month(2022, 9))
}

/// Alma's group in its second round, and what happened there.
pub(super) fn register(facts: impl IntoIterator<Item = (AdultId, Fact)>) -> Register {
    let round = |number, opened| Round {
        id: RoundId(id(number)),
        name: String::new(),
        groups: [group().id].into(),
        child: None,
        opened,
        until: None,
    };
    let base = [
        Fact::round_changed(None, &round(5, day().plus_days(-180))),
        Fact::round_changed(None, &round(4, day())),
        Fact::child_changed(None, &alma()),
    ];
    register_of_facts(base.into_iter().map(|fact| (ANNE, fact)).chain(facts))
}

/// The group, and what happened there.
pub(super) fn register_of_facts(facts: impl IntoIterator<Item = (AdultId, Fact)>) -> Register {
    let group = std::iter::once((ANNE, Fact::group_changed(None, &group())));
    let numbered = (1u8..).zip(group.chain(facts));
    Register::fold(
        numbered.map(|(number, (adult, fact))| Entry::made_up(number, Some(adult), fact)),
    )
}

pub(super) fn finished(adult: AdultId, step: Step) -> (AdultId, Fact) {
    (adult, Fact::AssessmentFinished(all(step)))
}

fn away(reason: &str) -> (AdultId, Fact) {
    away_on(CHILD, reason)
}

pub(super) fn away_on(child: ChildId, reason: &str) -> (AdultId, Fact) {
    let fact = Fact::NotAssessed {
        child,
        round: ROUND,
        reason: reason.to_owned(),
    };
    (ANNE, fact)
}

/// Somebody said this so many days from [`day`]; typed in from the slip.
pub(super) fn said(number: u8, on: i64, of: VoiceOf, words: &str) -> Fact {
    Fact::VoiceHeard(Voice {
        child: CHILD,
        id: VoiceId(id(number)),
        on: day().plus_days(on),
        of,
        from: VoiceFrom::Slip,
        words: words.to_owned(),
        answers: Vec::new(),
        who: "Anne".to_owned(),
    })
}

#[test]
fn nobody_sees_the_other_before_both_have_finished() {
    let opened = (
        ANNE,
        Fact::DialogueOpened {
            child: CHILD,
            round: ROUND,
        },
    );
    for (facts, anne, bo) in [
        (vec![finished(ANNE, Step::Green)], true, false),
        (
            vec![finished(ANNE, Step::Green), finished(BO, Step::Red)],
            true,
            true,
        ),
        (vec![finished(ANNE, Step::Green), opened], true, true),
    ] {
        let register = register(facts);
        let look = register.child_round(CHILD, ROUND).unwrap();
        assert_eq!(may_see_others(look, &group(), Some(ANNE)), anne);
        assert_eq!(may_see_others(look, &group(), Some(BO)), bo);
        for (adult, sees) in [(ANNE, anne), (BO, bo)] {
            let all = look.finished();
            let expected: Vec<_> = all.filter(|(by, _)| sees || *by == adult).collect();
            assert_eq!(readable(look, &group(), Some(adult)), expected);
        }
    }
    // Who has not said who they are reads nobody's before the dialogue is open.
    let register = register([finished(ANNE, Step::Green)]);
    let look = register.child_round(CHILD, ROUND).unwrap();
    assert_eq!(readable(look, &group(), None), []);
}

#[test]
fn the_stages_of_a_child() {
    for (facts, expected) in [
        (vec![], Stage::NotYetSeen),
        (vec![away("Rejst hele perioden")], Stage::NotAssessed),
        (vec![away("Rejst"), away("")], Stage::NotYetSeen),
        // Somebody looks after all, whatever was said first.
        (
            vec![away("Rejst"), finished(ANNE, Step::Green)],
            Stage::SeenBySome {
                have: 1,
                expected: 2,
            },
        ),
        (
            vec![finished(ANNE, Step::Green), away("Rejst")],
            Stage::SeenBySome {
                have: 1,
                expected: 2,
            },
        ),
        (
            vec![finished(ANNE, Step::Green)],
            Stage::SeenBySome {
                have: 1,
                expected: 2,
            },
        ),
        (
            vec![finished(ANNE, Step::Green), finished(BO, Step::Green)],
            Stage::ReadyForDialogue,
        ),
        (
            vec![
                finished(ANNE, Step::Green),
                finished(BO, Step::Green),
                (
                    ANNE,
                    Fact::PutOff {
                        child: CHILD,
                        round: ROUND,
                        reason: "Mor ringer".to_owned(),
                    },
                ),
            ],
            Stage::PutOff,
        ),
        (
            vec![(ANNE, Fact::PositionAgreed(position(ROUND, Step::Green)))],
            Stage::Agreed,
        ),
    ] {
        let register = register(facts);
        assert_eq!(stage(&register, &group(), CHILD, ROUND), expected);
        let round = register.round(ROUND).unwrap();
        assert_eq!(progress(&register, &group(), round).children(), 1);
    }
}

#[test]
fn two_steps_apart_or_too_few_must_be_explained() {
    let both = |bo| register([finished(ANNE, Step::Green), finished(BO, bo)]);
    let explain = |register: &Register| {
        let look = register.child_round(CHILD, ROUND).unwrap();
        must_explain(look, &group(), &LiteMap::new(), None, &Models::default())
    };
    assert_eq!(explain(&both(Step::Green)), []);
    assert_eq!(explain(&both(Step::Yellow)), []);
    let apart: Vec<_> = Area::ALL
        .iter()
        .copied()
        .map(MustExplain::TwoStepsApart)
        .collect();
    assert_eq!(explain(&both(Step::Red)), apart);
    let alone = register([finished(ANNE, Step::Green)]);
    assert_eq!(
        explain(&alone),
        [MustExplain::TooFew {
            have: 1,
            expected: 2
        }]
    );
}

#[test]
fn green_that_nobody_saw_must_be_explained() {
    let told = made_up::register(&[made_up::Told::own(&["nggggg", "nggggg"])]);
    let look = told.child_round(made_up::child(0), made_up::round().id);
    let explain = |answers: [Answer; 6], whole| {
        let areas = Area::ALL.iter().copied().zip(answers).collect();
        must_explain(look.unwrap(), &group(), &areas, whole, &Models::default())
    };
    let green = Answer::Seen(Step::Green);
    let mut areas = [green; 6];
    let unseen = MustExplain::GreenUnseen(Area::ALL[0]);
    assert_eq!(explain(areas, Some(Step::Green)), [unseen]);
    // The less is set, the less there is under a green whole.
    for seen in (0..6).rev() {
        areas[5 - seen] = Answer::NotSeen;
        assert_eq!(explain(areas, None), []);
        assert_eq!(
            explain(areas, Some(Step::Yellow)),
            [MustExplain::NoAreaOff(Step::Yellow)]
        );
        let mostly = (seen < 3).then_some(MustExplain::GreenMostlyUnseen { seen });
        let expected: Vec<_> = mostly.into_iter().collect();
        assert_eq!(explain(areas, Some(Step::Green)), expected);
    }
    // As long as not all areas are set, nothing is said of the whole.
    let areas = LiteMap::from_iter([(Area::ALL[1], green)]);
    let whole = Some(Step::Green);
    let explained = must_explain(look.unwrap(), &group(), &areas, whole, &Models::default());
    assert_eq!(explained, []);
}

/// Parents read the whole above the areas: neither may say what the other denies.
#[test]
fn a_whole_that_its_areas_deny_must_be_explained() {
    let told = made_up::register(&[made_up::Told::own(&["gggggg", "gggggg"])]);
    let look = told.child_round(made_up::child(0), made_up::round().id);
    let explain = |changed: &[(Area, Step)], whole| {
        let mut areas = LiteMap::new();
        for area in Area::ALL {
            areas.insert(*area, Answer::Seen(Step::Green));
        }
        for (area, step) in changed {
            areas.insert(*area, Answer::Seen(*step));
        }
        must_explain(
            look.unwrap(),
            &group(),
            &areas,
            Some(whole),
            &Models::default(),
        )
    };
    for whole in [Step::Yellow, Step::Red] {
        assert_eq!(explain(&[], whole), [MustExplain::NoAreaOff(whole)]);
        // Also where it is the home, or the rooms, that it is about.
        for area in Area::ALL {
            assert_eq!(explain(&[(*area, Step::Yellow)], whole), [], "{area:?}");
        }
    }
    assert_eq!(explain(&[], Step::Green), []);
    for area in Area::ALL {
        let over_red = (*area != Area::Surroundings).then_some(MustExplain::GreenOverRed(*area));
        let expected: Vec<_> = over_red.into_iter().collect();
        assert_eq!(explain(&[(*area, Step::Red)], Step::Green), expected);
        assert_eq!(explain(&[(*area, Step::Yellow)], Step::Green), []);
    }
}

pub(super) fn position(round: RoundId, step: Step) -> JointPosition {
    JointPosition {
        child: CHILD,
        round,
        on: day(),
        model: built_in().reference(),
        names: Default::default(),
        band: AgeBand::Preschool,
        group: group().id,
        setting: Setting::Kindergarten,
        assessors: vec![ANNE, BO],
        frames: String::new(),
        areas: LiteMap::from_iter([(Area::Body, Answer::Seen(step))]),
        whole: step,
        grounds: "…".to_owned(),
        why_nonetheless: String::new(),
        notify: None,
        leader_told: None,
        agreements: Vec::new(),
        next_meeting: None,
        follow_up: None,
        sheet: Default::default(),
    }
}

#[test]
fn an_effort_is_an_earlier_round_off_green_with_something_agreed() {
    let earlier = RoundId(id(5));
    let agreement = Agreement {
        id: AgreementId(id(0xc)),
        who: "Anne".into(),
        what: "…".into(),
        by: None,
        sign: String::new(),
    };
    for (step, agreements, expected) in [
        (Step::Yellow, vec![agreement.clone()], vec![Area::Body]),
        (Step::Yellow, vec![], vec![]),
        (Step::Green, vec![agreement], vec![]),
    ] {
        let told = JointPosition {
            agreements,
            ..position(earlier, step)
        };
        let register = register([(ANNE, Fact::PositionAgreed(told))]);
        let before = |round| last_position(&register, CHILD, round).map(|it| it.value.round);
        assert_eq!(before(ROUND), Some(earlier));
        assert_eq!(before(earlier), None);
        let efforts: Vec<_> = past(&register, CHILD, ROUND).efforts.into_iter().collect();
        assert_eq!(efforts, expected);
        assert!(past(&register, CHILD, earlier).efforts.is_empty());
    }
}

#[test]
fn a_backup_is_due_after_a_week() {
    let taken = |days: i64| {
        let on = day().plus_days(-days);
        register([(ANNE, Fact::BackedUp { on })])
    };
    assert!(backup_is_due(&register([]), day()));
    assert!(!backup_is_due(&taken(0), day()));
    assert!(!backup_is_due(&taken(7), day()));
    assert!(backup_is_due(&taken(8), day()));
    assert!(!backup_is_due(&Register::default(), day()));
}

//! What was answered and agreed prints in the words it was given in, with a later version of the
//! model beside.

use super::case::{ANNE, CHILD, Case, ROUND, printed, render};
use crate::sheets::{ParentsSheet, access_said, parents_sheet};
use trivsel::{
    instrument::{
        Answers, Hint, HintReason, LATER_WORDS, Model, ModelRef, Models, Outcome, built_in,
    },
    register::{Assessment, Fact, GivenHint},
    vocabulary::{About, AgeBand, Answer, Area, Language, Setting, Step},
};

fn later() -> &'static Model {
    Model::made_up_later()
}

/// Ours for what was made with it, the later one for all that is new.
fn both() -> Models {
    Models::made_up_both()
}

fn sheet(made_with: ModelRef, models: &Models, language: Language) -> String {
    let mut case = Case::new(Step::Red);
    case.position.model = made_with;
    let sheet = ParentsSheet::gather(&case.register(), CHILD, ROUND, models, printed()).unwrap();
    render(parents_sheet(&sheet, printed(), language))
}

#[test]
fn a_parents_sheet_keeps_the_words_it_was_agreed_in() {
    for language in Language::ALL {
        let now = sheet(built_in().reference(), &Models::default(), language);
        let later_on = sheet(built_in().reference(), &both(), language);
        assert_eq!(now, later_on);
        assert!(!now.contains(LATER_WORDS));
        let of_later = sheet(later().reference(), &both(), language);
        assert!(of_later.contains(LATER_WORDS), "{of_later}");
    }
}

/// What one adult answered with this model, and the hint that came of it.
fn answered(made_with: &Model) -> [Fact; 2] {
    let sign = built_in()
        .indicators
        .iter()
        .find(|it| it.band == AgeBand::Preschool && it.about == About::Child)
        .unwrap();
    let mut answers = Answers::default();
    answers.set(sign.id, Answer::Seen(Step::Red));
    let assessment = Assessment {
        child: CHILD,
        round: ROUND,
        on: printed(),
        model: made_with.reference(),
        names: Default::default(),
        band: AgeBand::Preschool,
        months: 50,
        setting: Setting::Kindergarten,
        answers,
        works: String::new(),
        wonders: String::new(),
        childs_view: String::new(),
        corrects: None,
    };
    let reason = HintReason {
        area: Area::Emotions,
        indicator: Some(sign.id.to_owned()),
        step: Step::Red,
        how_long: None,
        places: Default::default(),
        despite_effort: false,
    };
    let hint = GivenHint {
        child: CHILD,
        round: ROUND,
        of: ANNE,
        model: made_with.reference(),
        hint: Hint {
            outcome: Outcome::DiscussRed,
            areas: Vec::new(),
            reasons: vec![reason],
            setting: Vec::new(),
        },
    };
    [Fact::AssessmentFinished(assessment), Fact::HintGiven(hint)]
}

#[test]
fn what_was_answered_and_hinted_is_told_in_its_own_words() {
    let register = Case::new(Step::Red).register();
    for language in Language::ALL {
        let told = |made_with: &Model, models: &Models| {
            answered(made_with).map(|fact| {
                let (_, lines) = access_said(&register, &fact, models, language);
                format!("{lines:?}")
            })
        };
        let now = told(built_in(), &Models::default());
        assert_eq!(told(built_in(), &both()), now);
        for (of_later, now) in told(later(), &both()).iter().zip(&now) {
            assert!(of_later.contains(LATER_WORDS), "{of_later}");
            assert!(!now.contains(LATER_WORDS), "{now}");
        }
    }
}

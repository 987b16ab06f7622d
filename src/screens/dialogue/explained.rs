//! What has to be explained before a position is set, in words.

use trivsel::{
    insight::{MustExplain, must_explain},
    instrument::Models,
    register::{ChildRound, Group, Register},
    vocabulary::Language,
};

/// Whether something is asked that was not when the position that stands was set, and `why` is still the
/// explanation of then: it is no answer to what is asked only now.
pub(super) fn explained_only_then(
    now: &[MustExplain],
    why: &str,
    look: &ChildRound,
    group: &Group,
    models: &Models,
) -> bool {
    look.position().is_some_and(|it| {
        let then = &it.value;
        let explained = must_explain(look, group, &then.areas, Some(then.whole), models);
        then.why_nonetheless == why && now.iter().any(|it| !explained.contains(it))
    })
}

/// One of these, as the table says it.
pub(super) fn explained(
    it: &MustExplain,
    register: &Register,
    look: &ChildRound,
    alone: bool,
    language: Language,
) -> String {
    match it {
        MustExplain::AnotherModel(adult) => {
            language.dialogue_other_model(register.finished_as(look, *adult))
        }
        MustExplain::TwoStepsApart(area) => language.dialogue_apart(area.word(language)),
        MustExplain::GreenUnseen(area) if alone => {
            language.dialogue_green_unseen_alone(area.word(language))
        }
        MustExplain::GreenUnseen(area) => language.dialogue_green_unseen(area.word(language)),
        MustExplain::GreenMostlyUnseen { seen } => language.dialogue_green_mostly_unseen(*seen),
        MustExplain::TooFew { have, expected } => language.dialogue_too_few(*have, expected),
        MustExplain::NoAreaOff(whole) => {
            language.dialogue_no_area_off(whole.word(language).to_lowercase())
        }
        MustExplain::GreenOverRed(area) => language.dialogue_green_over_red(area.word(language)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{
            ChildId, DeviceId, Entry, EntryId, Fact, FactName, GroupId, LogicalClock, Moment,
        },
        vocabulary::{Answer, Area, Id, Setting, Step},
    };

    /// The form of an old position has its explanation in the field.
    #[test]
    fn the_explanation_of_then_is_no_answer_to_what_is_asked_only_now() {
        let child = ChildId(Id::from_bytes([1; 16]));
        let Fact::PositionAgreed(mut stood) = Fact::made_up(FactName::PositionAgreed, child, "x")
        else {
            panic!("no position");
        };
        let green = |area: &Area| (*area, Answer::Seen(Step::Green));
        stood.areas = Area::ALL.iter().map(green).collect();
        stood.whole = Step::Yellow;
        stood.why_nonetheless = "Bo var syg".to_owned();
        let round = stood.round;
        let id = Id::from_bytes([2; 16]);
        let stamp = LogicalClock::default().next(DeviceId(id), EntryId(id), None, Moment(0));
        let entry = Entry::of(&stamp.unwrap(), Fact::PositionAgreed(stood.clone()));
        let register = Register::fold([entry]);
        let look = register.child_round(child, round).unwrap();
        let group = Group {
            id: GroupId(id),
            name: String::new(),
            setting: Setting::Kindergarten,
            pinned: None,
            assessors: 2,
        };
        let models = Models::default();
        let asked = |whole| must_explain(look, &group, &stood.areas, Some(whole), &models);
        let only_then = |whole, why| explained_only_then(&asked(whole), why, look, &group, &models);
        assert!(!only_then(Step::Yellow, "Bo var syg"), "it was asked then");
        assert!(only_then(Step::Red, "Bo var syg"));
        assert!(!only_then(Step::Red, "Det er hjemmet"));
    }
}

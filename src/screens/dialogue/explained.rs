//! What has to be explained before a position is set, in words.

use trivsel::{
    insight::MustExplain,
    register::{ChildRound, Register},
    vocabulary::Language,
};

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

//! A round, a visit and an own assessment as they begin.

use super::{
    models::models,
    platform::{new_id, today},
    round_words::round_name,
};
use trivsel::{
    insight::Rhythm,
    instrument::{Answers, Form},
    register::{AdultId, Assessment, Child, Group, Register, Round, RoundId},
    vocabulary::{Language, Setting},
};

/// The first round of a new group, opened today. It has no last day until
/// somebody sets one.
#[must_use]
pub fn new_round(group: &Group, language: Language) -> Round {
    let opened = today();
    let name = match group.setting {
        Setting::HealthVisiting => language.visit_rounds().to_owned(),
        _ => round_name(Rhythm::DayCare(2), opened, language),
    };
    Round {
        id: RoundId(new_id()),
        name,
        groups: [group.id].into(),
        child: None,
        opened,
        until: None,
    }
}

/// A visit to one child, today.
#[must_use]
pub fn new_visit(child: &Child, language: Language) -> Round {
    let opened = today();
    Round {
        id: RoundId(new_id()),
        name: language.visit_name(opened.plain_words(language)),
        groups: [child.group].into(),
        child: Some(child.id),
        opened,
        until: Some(opened),
    }
}

/// An own assessment in which nothing is answered yet.
#[must_use]
pub fn empty_assessment(
    register: &Register,
    adult: AdultId,
    child: &Child,
    round: &Round,
    form: &Form<'_>,
) -> Assessment {
    Assessment {
        child: child.id,
        round: round.id,
        on: today(),
        model: models().current().reference(),
        names: register.names_now(child.group, [adult]),
        band: form.band,
        months: form.months,
        setting: form.setting,
        answers: Answers::default(),
        works: String::new(),
        wonders: String::new(),
        childs_view: String::new(),
        corrects: None,
    }
}

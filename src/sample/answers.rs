//! What one adult answers, alone.

use super::{child_in_round::ChildInRound, mixer::mix, stories::SeenSign, when::When};
use crate::models::models;
use trivsel::{
    instrument::{Answers, AreaAnswer, Form, Sign},
    register::{Assessment, NamesOfTheDay},
    vocabulary::{AgeBand, Answer, Area, Day, HowLong, Place, Setting, Step},
};

/// The own assessment of the adult at this place in the team.
pub fn assessment(
    turn: &ChildInRound<'_>,
    form: &Form<'_>,
    on: Day,
    place: usize,
    names: NamesOfTheDay,
) -> Assessment {
    let language = turn.language;
    let story = turn.story();
    let signs: Vec<_> = story
        .signs
        .iter()
        .filter(|sign| sign.steps[place] > Step::Green)
        .collect();
    // In the class check an adult goes through the whole class area by area.
    let class_check = turn.group.setting == Setting::School
        && turn.when == When::Earlier
        && signs.is_empty()
        && place == 1;
    let answers = if class_check {
        all_areas_green()
    } else {
        by_sign(turn, form, &signs, place)
    };
    let old_enough = form.band >= AgeBand::Preschool && place == 0;
    Assessment {
        child: turn.child,
        round: turn.round.id,
        on,
        model: models().current().reference(),
        names,
        band: form.band,
        months: form.months,
        setting: form.setting,
        answers,
        works: strength(turn, place),
        wonders: match story.subject {
            Some(subject) if !signs.is_empty() => (subject.wonders)(language).to_owned(),
            _ => String::new(),
        },
        childs_view: match mix(turn.number, 7) % 3 {
            0 if old_enough => language.sample_view_building().to_owned(),
            1 if old_enough => language.sample_view_quiet().to_owned(),
            _ => String::new(),
        },
        corrects: None,
    }
}

/// What works for the child as the adult at this place sees it, in words that its parents can read
/// too.
pub fn strength(turn: &ChildInRound<'_>, place: usize) -> String {
    let (language, name) = (turn.language, turn.person.given);
    let story = turn.story();
    if turn.group.setting == Setting::HealthVisiting {
        return language.sample_strength_infant(name);
    }
    let thrives = story.subject.is_none();
    match (place, mix(turn.number, turn.when as usize) % 3) {
        (0, 0) if thrives => language.sample_strength_ideas(name),
        (0, 0) | (1, 1) => language.sample_strength_laughing(name),
        (0, 1) | (1, 2) if thrives => language.sample_strength_calm(name),
        (0, _) => language.sample_strength_helping(name),
        _ => language.sample_strength_curious(name),
    }
}

fn all_areas_green() -> Answers {
    let green = AreaAnswer {
        direct: Some(Answer::Seen(Step::Green)),
        note: String::new(),
    };
    Answers {
        areas: Area::ALL
            .iter()
            .map(|area| (*area, green.clone()))
            .collect(),
        ..Answers::default()
    }
}

/// Every sign of the form answered: green but for the story's, at the most one
/// "Ikke set", and now and then something in the adults' own setting.
fn by_sign(turn: &ChildInRound<'_>, form: &Form<'_>, signs: &[&SeenSign], place: usize) -> Answers {
    let mut answers = Answers::default();
    let variety = mix(turn.number * 2 + place, turn.when as usize + 2);
    let unseen = variety % (form.indicators.len() * 2);
    for (at, indicator) in form.indicators.iter().enumerate() {
        let answer = if at == unseen {
            Answer::NotSeen
        } else {
            Answer::Seen(Step::Green)
        };
        answers.set(indicator.id, answer);
    }
    let own_setting = form.indicators.iter().find(|sign| !sign.counts());
    if let Some(indicator) = own_setting.filter(|_| variety.is_multiple_of(5) || !signs.is_empty())
    {
        let where_seen = match turn.group.setting {
            Setting::HealthVisiting => Place::Home,
            _ => Place::Transitions,
        };
        let sign = Sign {
            answer: Answer::Seen(Step::Yellow),
            how_long: Some(HowLong::Weeks),
            places: [where_seen].into(),
        };
        answers.signs.insert(indicator.id.to_owned(), sign);
    }
    for seen in signs {
        let sign = Sign {
            answer: Answer::Seen(seen.steps[place]),
            how_long: Some(seen.how_long),
            places: seen.places.iter().copied().collect(),
        };
        answers.signs.insert(seen.indicator.to_owned(), sign);
    }
    // One note, on the area of the first sign.
    if let Some(area) = signs.first().and_then(|seen| seen.area()) {
        answers.areas.entry(area).or_default().note = turn.language.sample_note().to_owned();
    }
    answers
}

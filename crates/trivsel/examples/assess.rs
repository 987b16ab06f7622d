//! Assesses a made-up child from the command line and prints the hint with its reasons:
//! `cargo run -p trivsel --example assess`.

use std::process::ExitCode;

use trivsel::{
    instrument::{Answers, Birth, Hint, HintReason, Outcome, Past, built_in, choose_form, hint},
    vocabulary::{Answer, Area, Day, HowLong, Language, Place, Setting, Step},
};

fn main() -> ExitCode {
    match assess() {
        Some(lines) => {
            print!("{lines}");
            ExitCode::SUCCESS
        }
        None => ExitCode::FAILURE,
    }
}

/// Everything green, but for the first sign of belonging, which has been yellow for weeks.
fn assess() -> Option<String> {
    let language = Language::English;
    let model = built_in();
    let birth = Birth {
        year: 2022,
        month: 5,
        day: None,
        weeks_early: None,
    };
    let today = Day::new(2026, 11, 22)?;
    let form = choose_form(model, birth, Setting::Kindergarten, None, today).ok()?;
    let mut answers = Answers::default();
    for indicator in &form.indicators {
        answers.set(indicator.id, Answer::Seen(Step::Green));
    }
    let worry = form.of_area(Area::Relations).find(|it| it.counts())?;
    answers.set(worry.id, Answer::Seen(Step::Yellow));
    let sign = answers.signs.get_mut(worry.id)?;
    sign.how_long = Some(HowLong::Weeks);
    sign.places = [Place::Play].into();

    let hint = hint(&form, &answers, &Past::default());
    let mut lines = format!("Model {}, {} months\n", model.reference(), form.months);
    lines += outcome(&hint, language);
    lines += "\n";
    for reading in &hint.areas {
        let step = reading.step.map_or(Answer::NotSeen, Answer::Seen);
        let (area, step) = (reading.area.word(language), step.word(language));
        lines += &format!(
            "  {area}: {step} ({} of {} seen)\n",
            reading.seen, reading.asked
        );
    }
    for it in hint.reasons.iter().chain(&hint.setting) {
        lines += &reason(it, language);
    }
    Some(lines)
}

#[test]
fn the_example_prints_the_hint_with_its_reasons() {
    let lines = assess().expect("the child is born, and the sign is asked for");
    let all: Vec<_> = lines.lines().collect();
    assert!(all[0].starts_with("Model trivsel-0-10 ") && all[0].ends_with(", 54 months"));
    assert!(
        lines.contains("Surroundings: Green (2 of 2 seen)"),
        "{lines}"
    );
    assert_eq!(
        all.last(),
        Some(&"- Joining in play: Yellow. Weeks. Play"),
        "{lines}"
    );
}

fn outcome(hint: &Hint, language: Language) -> &'static str {
    match hint.outcome {
        Outcome::Green => language.hint_green(),
        Outcome::CannotSayYet => language.hint_cannot_say(),
        Outcome::Yellow => language.hint_yellow(),
        Outcome::DiscussRed => language.hint_discuss_red(),
    }
}

/// A sign off green: which, how long, and where.
fn reason(it: &HintReason, language: Language) -> String {
    let sign = it
        .indicator
        .as_ref()
        .and_then(|id| built_in().indicator(id));
    let name = sign.map_or("", |sign| sign.name.text(language));
    let long = it.how_long.map_or("", |long| long.word(language));
    let places: Vec<_> = it.places.iter().map(|it| it.word(language)).collect();
    let step = it.step.word(language);
    format!("- {name}: {step}. {long}. {}\n", places.join(", "))
}

//! Rounds: two adults look at every child, then the team agrees.

use trivsel::insight::{ProposedDays, own_hint, past};
use trivsel::instrument::{Answers, AreaAnswer, Form, Models, Sign, built_in, choose_form};
use trivsel::register::{
    Agreement, AgreementId, Assessment, Child, Fact, GivenHint, JointPosition, MeetingId,
    PlannedFollowUp, PlannedMeeting, Round, RoundId, SheetText,
};
use trivsel::vocabulary::{Answer, Area, Day, HowLong, Place, Setting, Step};

use super::followed::follow_up;
use super::people::Class;
use super::size::School;
use super::writer::SchoolWriter;

/// Opens every round, the earliest first; the last one was opened two weeks ago. Where there are
/// several classes, the last of them is not in it yet: its sheets can still be printed.
pub fn open(
    writer: &mut SchoolWriter,
    school: School,
    classes: &[Class],
    today: Day,
) -> Vec<Round> {
    let rounds = (0..=school.rounds).map(|number| {
        let half_years = i64::try_from(school.rounds - number).unwrap_or(0);
        let in_it = match classes {
            [but_the_last @ .., _] if number == school.rounds && !but_the_last.is_empty() => {
                but_the_last
            }
            all => all,
        };
        let round = Round {
            id: RoundId(writer.id()),
            name: format!("Runde {}", number + 1),
            groups: in_it.iter().map(|class| class.group.id).collect(),
            child: None,
            opened: today.plus_days(-14 - 182 * half_years),
            until: None,
        };
        writer.write(None, Fact::round_changed(None, &round));
        round
    });
    rounds.collect()
}

/// Holds one round in one class, to its end, and follows up what it set yellow. After the last one
/// those children are still followed closely.
pub fn hold(writer: &mut SchoolWriter, class: &Class, round: &Round, last: bool) {
    for (number, child) in class.children.iter().enumerate() {
        let on = round
            .opened
            .plus_days(1 + i64::try_from(number).unwrap_or(0) % 10);
        let Ok(form) = choose_form(
            built_in(),
            child.birth,
            class.group.setting,
            class.group.pinned,
            on,
        ) else {
            continue;
        };
        // One in seven positions is yellow, at another child in each round.
        let off_green =
            (number + round.name.len() + round.opened.day_of_month() as usize).is_multiple_of(7);
        let past = past(&writer.register, child.id, round.id);
        let mut hints = Vec::new();
        for adult in class.team {
            // The first adult answers sign by sign, the second in the class check, area by area.
            let answers = if adult == class.team[0] {
                by_sign(&form, off_green)
            } else {
                by_area(off_green)
            };
            let names = writer.register.names_now(class.group.id, [adult]);
            let assessment = Assessment {
                names,
                ..assessment(child, round, on, &form, answers)
            };
            let hint = own_hint(&assessment, &past, &Models::default());
            hints.extend(hint.map(|hint| (adult, hint)));
            writer.write(Some(adult), Fact::AssessmentFinished(assessment));
        }
        for (of, hint) in hints {
            let (child, round) = (child.id, round.id);
            let fact = Fact::HintGiven(GivenHint {
                child,
                round,
                of,
                model: built_in().reference(),
                hint,
            });
            writer.write(Some(class.team[0]), fact);
        }
        let position = position(writer, class, child, round, &form, off_green);
        let followed = off_green.then(|| position.clone());
        writer.write(Some(class.team[0]), Fact::PositionAgreed(position));
        if let Some(position) = followed {
            follow_up(writer, class, child, &position, last);
        }
    }
}

fn assessment(
    child: &Child,
    round: &Round,
    on: Day,
    form: &Form<'_>,
    answers: Answers,
) -> Assessment {
    Assessment {
        child: child.id,
        round: round.id,
        on,
        model: built_in().reference(),
        names: Default::default(),
        band: form.band,
        months: form.months,
        setting: form.setting,
        answers,
        works: format!("{} hjælper gerne de andre i gang.", child.given),
        wonders: String::new(),
        childs_view: String::new(),
        corrects: None,
    }
}

fn by_sign(form: &Form<'_>, off_green: bool) -> Answers {
    let mut answers = Answers::default();
    for indicator in &form.indicators {
        answers.set(indicator.id, Answer::Seen(Step::Green));
    }
    let first = form
        .of_area(Area::Relations)
        .find(|indicator| indicator.counts());
    if let Some(indicator) = first.filter(|_| off_green) {
        let sign = Sign {
            answer: Answer::Seen(Step::Yellow),
            how_long: Some(HowLong::Weeks),
            places: [Place::Breaks, Place::Outdoors].into(),
        };
        answers.signs.insert(indicator.id.to_owned(), sign);
        answers.areas.entry(Area::Relations).or_default().note =
            "Mest når de andre leger i store grupper.".to_owned();
    }
    answers
}

fn by_area(off_green: bool) -> Answers {
    let areas = Area::ALL.iter().map(|area| {
        let answer = AreaAnswer {
            direct: Some(step(*area, off_green)),
            note: String::new(),
        };
        (*area, answer)
    });
    Answers {
        areas: areas.collect(),
        ..Answers::default()
    }
}

fn step(area: Area, off_green: bool) -> Answer {
    Answer::Seen(if off_green && area == Area::Relations {
        Step::Yellow
    } else {
        Step::Green
    })
}

fn position(
    writer: &mut SchoolWriter,
    class: &Class,
    child: &Child,
    round: &Round,
    form: &Form<'_>,
    off_green: bool,
) -> JointPosition {
    let on = round.opened.plus_days(14);
    let agreement = Agreement {
        id: AgreementId(writer.id()),
        who: "Signe".to_owned(),
        what: "Vi laver faste makkerpar i frikvarteret.".to_owned(),
        by: Some(on.plus_days(7)),
        sign: "Flere går selv hen til en makker.".to_owned(),
    };
    JointPosition {
        child: child.id,
        round: round.id,
        on,
        model: built_in().reference(),
        names: writer.register.names_now(class.group.id, class.team),
        band: form.band,
        group: class.group.id,
        setting: Setting::School,
        assessors: class.team.to_vec(),
        frames: "Vi deler klassen i to hold om mandagen.".to_owned(),
        areas: Area::ALL
            .iter()
            .map(|area| (*area, step(*area, off_green)))
            .collect(),
        whole: if off_green { Step::Yellow } else { Step::Green },
        grounds: "Vi har set det samme i timerne og i frikvarteret.".to_owned(),
        why_nonetheless: String::new(),
        notify: None,
        leader_told: None,
        agreements: if off_green {
            vec![agreement]
        } else {
            Vec::new()
        },
        next_meeting: off_green.then(|| PlannedMeeting {
            id: MeetingId(writer.id()),
            on: on.plus_days(35),
            time: "15.30–15.50".to_owned(),
            place: "Lokale 12".to_owned(),
            people: String::new(),
            contact: String::new(),
        }),
        follow_up: off_green.then(|| PlannedFollowUp {
            on: Some(ProposedDays::default().first(Step::Yellow, on).on),
            why_none: String::new(),
            why_late: String::new(),
            lead: "Signe".to_owned(),
        }),
        sheet: SheetText {
            strengths: format!("{} hjælper gerne de andre i gang.", child.given),
            ..SheetText::default()
        },
    }
}

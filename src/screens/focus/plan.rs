//! A plan of the handleguide, as *Tolv uger tæt på*: focus points that follow one another.

use yew::prelude::*;

use crate::{
    components::trouble,
    handle::use_app,
    hooks::use_record,
    platform::{new_id, today},
};
use trivsel::{
    insight::ProposedDays,
    instrument::{Plan, PlanPhase, handleguide},
    register::{ChildId, Fact, FocusPlan, FocusPoint, FocusPointId, GroupId, RoundId},
    vocabulary::{Day, Language},
};

/// For which child.
#[derive(Clone, Copy, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    pub group: GroupId,
    pub round: Option<RoundId>,
}

/// The plans, folded together until somebody asks. One at a time: whoever calls shows it where none
/// is begun.
#[component]
pub fn Plans(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let who = app.adult().map(|it| it.name.clone()).unwrap_or_default();
    let blank = {
        let props = *props;
        move || FocusPoint {
            round: props.round,
            who: who.clone(),
            ..FocusPoint::new(FocusPointId(new_id()), Some(props.child), props.group)
        }
    };
    let one = |plan: &'static Plan| {
        let begin = {
            let (record, blank) = (record.clone(), blank.clone());
            let days = ProposedDays::of(&app.register().institution);
            Callback::from(move |_: MouseEvent| {
                let points = points(plan, days, today(), language, &blank);
                let facts = points.iter().map(|it| Fact::focus_point_changed(None, it));
                record.run(facts.collect(), vec![], || {});
            })
        };
        html! {
            <details class="more" key={plan.id}>
                <summary>{ plan.name.text(language) }</summary>
                <div class="stack">
                    <p class="help">{ plan.about.text(language) }</p>
                    <ol class="plain">{ for (0..plan.phases.len()).map(|at| html! { <li>{ phase_words(plan, at, language) }</li> }) }</ol>
                    <p><button type="button" onclick={begin}>{ language.plan_begin(plan.name.text(language)) }</button></p>
                </div>
            </details>
        }
    };
    html! {
        <>
            { for handleguide().plans.iter().map(one) }
            { trouble(record.trouble().as_ref(), language) }
        </>
    }
}

/// Its focus points, each from where the one before ends.
fn points(
    plan: &Plan,
    days: ProposedDays,
    today: Day,
    language: Language,
    blank: &dyn Fn() -> FocusPoint,
) -> Vec<FocusPoint> {
    let until = plan.phases.iter().map(|it| it.until_week.into());
    let until = days.parts(until, today);
    let mut starts = today;
    let point = |(phase, by): (usize, Day)| {
        let point = FocusPoint {
            what: phase_words(plan, phase, language),
            starts: Some(starts),
            by: Some(by),
            plan: Some(FocusPlan {
                plan: plan.id.to_owned(),
                phase,
            }),
            ..blank()
        };
        starts = by;
        point
    };
    (0..plan.phases.len()).zip(until).map(point).collect()
}

/// "Uge 1–4. Bliv enige om retningen: hør, hvad …"
fn phase_words(plan: &Plan, at: usize, language: Language) -> String {
    let week = |it: &PlanPhase| it.until_week;
    let before = at.checked_sub(1).and_then(|at| plan.phases.get(at));
    let from = before.map_or(0, week) + 1;
    let Some(it) = plan.phases.get(at) else {
        return String::new();
    };
    let what = format!("{}: {}", it.name.text(language), it.text.text(language));
    language.plan_weeks(from, it.until_week, what)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{screens::focus::row::focus_words, sheets::tests::case::render};
    use trivsel::vocabulary::Id;

    #[test]
    fn twelve_weeks_are_three_focus_points_with_dates() {
        let id = |number| Id::from_bytes([number; 16]);
        let blank = || FocusPoint::new(FocusPointId(id(1)), Some(ChildId(id(2))), GroupId(id(3)));
        let today: Day = "2027-01-06".parse().unwrap();
        let days = ProposedDays::default();
        let all = points(
            &handleguide().plans[0],
            days,
            today,
            Language::Danish,
            &blank,
        );
        let days = all.iter().map(|it| (it.starts, it.by));
        let day = |text: &str| text.parse::<Day>().ok();
        let expected = [
            (day("2027-01-06"), day("2027-02-03")),
            (day("2027-02-03"), day("2027-03-03")),
            (day("2027-03-03"), day("2027-03-31")),
        ];
        assert_eq!(days.collect::<Vec<_>>(), expected);
        let phases = all.iter().filter_map(|it| Some(it.plan.as_ref()?.phase));
        assert_eq!(phases.collect::<Vec<_>>(), [0, 1, 2]);
        // Each says which weeks it is of: three alike would all seem to be under way.
        let weeks = all.iter().filter_map(|it| it.what.split_once(". "));
        let weeks: Vec<_> = weeks.map(|(weeks, _)| weeks).collect();
        assert_eq!(weeks, ["Uge 1–4", "Uge 5–8", "Uge 9–12"]);
        let card =
            |it: &FocusPoint| render(html! { <ul>{ focus_words(it, Language::Danish) }</ul> });
        for (point, begins) in all.iter().zip(["6. januar", "3. februar", "3. marts"]) {
            let card = card(point);
            for says in ["Tolv uger tæt på", &*format!("Begynder {begins} 2027")] {
                assert!(card.contains(says), "{says}: {card}");
            }
        }
    }

    /// It is opened with the parents beside the screen, who would read of other families what they fear
    /// for their own.
    #[test]
    fn nothing_beside_a_child_tells_of_a_placement_in_care() {
        for plan in handleguide().plans {
            for language in Language::ALL {
                let phases = plan.phases.iter();
                let phases = phases.flat_map(|it| [it.name, it.text]);
                for words in phases.chain([plan.name, plan.about]) {
                    let words = words.text(language).to_lowercase();
                    for not_there in [
                        "anbring",
                        "anbragt",
                        "placement",
                        "in care",
                        "kommune",
                        "municipality",
                    ] {
                        assert!(!words.contains(not_there), "{words}");
                    }
                }
                assert!(!plan.source.text(language).is_empty());
            }
        }
    }
}

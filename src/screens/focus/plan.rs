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
                    <ol>{ for plan.phases.iter().map(|it| html! {
                        <li><b>{ it.name.text(language) }</b>{ ". " }{ it.text.text(language) }{ " " }<span class="quiet">{ language.plan_until_week(it.until_week.to_string()) }</span></li>
                    }) }</ol>
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
    let point = |((phase, it), by): ((usize, &PlanPhase), Day)| {
        let point = FocusPoint {
            what: format!("{}. {}", it.name.text(language), it.text.text(language)),
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
    let phases = plan.phases.iter().enumerate();
    phases.zip(until).map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
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
    }
}

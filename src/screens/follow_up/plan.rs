//! When the team looks again: a date or a sentence, and who sees to it.

use yew::prelude::*;

use crate::{
    components::{DayField, TextField},
    platform::focus,
};
use trivsel::{
    register::PlannedFollowUp,
    vocabulary::{Language, Term},
};

/// One change to what is planned; nothing is planned by hand until somebody types.
pub type PlanChange = Box<dyn FnOnce(&mut Option<PlannedFollowUp>)>;

/// Whether a plan has neither a date nor a sentence.
#[must_use]
pub fn lacks_plan(plan: Option<&PlannedFollowUp>) -> bool {
    plan.is_some_and(|plan| plan.on.is_none() && plan.why_none.trim().is_empty())
}

/// What is kept of what was typed: the proposed plan where nobody has typed.
#[must_use]
pub fn planned(typed: Option<&PlannedFollowUp>, proposed: PlannedFollowUp) -> PlannedFollowUp {
    let plan = typed.cloned().unwrap_or(proposed);
    let why = plan.why_none.trim();
    PlannedFollowUp {
        on: plan.on,
        why_none: why.chars().filter(|_| plan.on.is_none()).collect(),
        lead: plan.lead.trim().to_owned(),
    }
}

/// The fields of a plan. With an empty date a sentence is asked for, where a date is proposed.
pub fn plan_fields(
    typed: Option<&PlannedFollowUp>,
    proposed: PlannedFollowUp,
    onchange: Callback<PlanChange>,
    error: Option<&'static str>,
    language: Language,
) -> Html {
    let asked_for = proposed.on.is_some();
    let plan = typed.unwrap_or(&proposed).clone();
    let text = |put| set(&onchange, &proposed, put);
    let day = set(&onchange, &proposed, |plan, day| plan.on = day);
    let no_date = day.reform(|_: MouseEvent| {
        // The button goes away with the date.
        focus("#plan-day");
        None
    });
    html! {
        <>
            <DayField {language} id="plan-day" label={language.plan_day()} day={plan.on} onchange={day} />
            if let Some(on) = plan.on {
                <p class="quiet">{ on.words_with_weekday(language) }</p>
                if asked_for {
                    <p><button type="button" class="plain" onclick={no_date}>{ language.plan_no_date() }</button></p>
                }
            } else if asked_for {
                <TextField {language} id="plan-why" label={language.plan_why()} required=true
                    value={plan.why_none} onchange={text(|plan, text| plan.why_none = text)} {error} />
            }
            <TextField {language} id="plan-lead" label={Term::Lead.word(language)} help={language.plan_lead_help()}
                value={plan.lead} onchange={text(|plan, text| plan.lead = text)} />
        </>
    }
}

/// What puts one thing into the plan; the first puts it into what was proposed.
fn set<In: 'static>(
    onchange: &Callback<PlanChange>,
    proposed: &PlannedFollowUp,
    put: fn(&mut PlannedFollowUp, In),
) -> Callback<In> {
    let proposed = proposed.clone();
    onchange.reform(move |given: In| {
        let proposed = proposed.clone();
        Box::new(move |plan: &mut Option<PlannedFollowUp>| {
            put(plan.get_or_insert(proposed), given);
        }) as PlanChange
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::vocabulary::Day;

    fn plan(on: Option<Day>, why: &str, lead: &str) -> PlannedFollowUp {
        PlannedFollowUp {
            on,
            why_none: why.to_owned(),
            lead: lead.to_owned(),
        }
    }

    #[test]
    fn a_date_or_a_sentence_is_asked_for() {
        let day = Day::new(2027, 1, 8);
        assert!(!lacks_plan(None));
        assert!(!lacks_plan(Some(&plan(day, "", ""))));
        assert!(!lacks_plan(Some(&plan(None, "ferie", ""))));
        assert!(lacks_plan(Some(&plan(None, "  ", "Anne"))));
    }

    #[test]
    fn the_proposal_holds_until_somebody_types_and_a_date_needs_no_sentence() {
        let (first, later) = (Day::new(2027, 1, 8), Day::new(2027, 2, 1));
        let kept =
            |typed: Option<PlannedFollowUp>| planned(typed.as_ref(), plan(first, "", "Anne"));
        assert_eq!(kept(None), plan(first, "", "Anne"));
        let typed = plan(later, "ferie", " Bo ");
        assert_eq!(kept(Some(typed)), plan(later, "", "Bo"));
        let none = plan(None, " ferie ", "");
        assert_eq!(kept(Some(none)), plan(None, "ferie", ""));
    }
}

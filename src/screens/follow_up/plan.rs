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

/// Whether a plan has neither a date nor a sentence, or a date later than the rule and no sentence
/// for that.
#[must_use]
pub fn lacks_plan(plan: Option<&PlannedFollowUp>, proposed: &PlannedFollowUp) -> bool {
    plan.is_some_and(|plan| match plan.on {
        None => plan.why_none.trim().is_empty(),
        Some(_) => is_late(plan, proposed) && plan.why_late.trim().is_empty(),
    })
}

/// Whether the team looks again later than the rule proposes.
fn is_late(plan: &PlannedFollowUp, proposed: &PlannedFollowUp) -> bool {
    let both = plan.on.zip(proposed.on);
    both.is_some_and(|(on, rule)| on > rule)
}

/// What is kept of what was typed: the proposed plan where nobody has typed.
#[must_use]
pub fn planned(typed: Option<&PlannedFollowUp>, proposed: PlannedFollowUp) -> PlannedFollowUp {
    let late = typed.is_some_and(|plan| is_late(plan, &proposed));
    let plan = typed.cloned().unwrap_or(proposed);
    let kept = |text: &str, keeps: bool| match keeps {
        true => text.trim().to_owned(),
        false => String::new(),
    };
    PlannedFollowUp {
        on: plan.on,
        why_none: kept(&plan.why_none, plan.on.is_none()),
        why_late: kept(&plan.why_late, late),
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
    let late = typed.is_some_and(|plan| is_late(plan, &proposed));
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
                if let Some(rule) = proposed.on.filter(|_| late) {
                    <TextField {language} id="plan-late" label={language.plan_late()} required=true
                        value={plan.why_late.clone()} onchange={text(|plan, text| plan.why_late = text)}
                        error={error.map(|_| language.missing_late(rule.words(language)))} />
                }
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
    use trivsel::{
        insight::first_follow_up,
        vocabulary::{Day, Step},
    };

    fn plan(on: Option<Day>, why: &str, lead: &str) -> PlannedFollowUp {
        PlannedFollowUp {
            on,
            why_none: why.to_owned(),
            why_late: String::new(),
            lead: lead.to_owned(),
        }
    }

    #[test]
    fn a_date_or_a_sentence_is_asked_for() {
        let day = Day::new(2027, 1, 8);
        let lacks = |typed: Option<PlannedFollowUp>| lacks_plan(typed.as_ref(), &plan(day, "", ""));
        assert!(!lacks(None));
        assert!(!lacks(Some(plan(day, "", ""))));
        assert!(!lacks(Some(plan(None, "ferie", ""))));
        assert!(lacks(Some(plan(None, "  ", "Anne"))));
    }

    /// Red on 27 November 2026: 23 December is proposed, and 20 January asks why.
    #[test]
    fn a_day_later_than_the_rule_asks_why() {
        let red = first_follow_up(Step::Red, Day::new(2026, 11, 27).unwrap());
        assert_eq!(red.to_string(), "2026-12-23");
        let rule = plan(Some(red), "", "Anne");
        let typed = |on: &str, why: &str| PlannedFollowUp {
            why_late: why.to_owned(),
            ..plan(on.parse().ok(), "", "Anne")
        };
        for (on, why, lacks, kept) in [
            ("2026-12-23", "", false, ""),
            ("2026-12-09", "fejl", false, ""),
            ("2026-12-24", " ", true, ""),
            ("2027-01-20", "", true, ""),
            (
                "2027-01-20",
                " Familien er rejst ",
                false,
                "Familien er rejst",
            ),
        ] {
            let typed = typed(on, why);
            assert_eq!(lacks_plan(Some(&typed), &rule), lacks, "{on}");
            assert_eq!(planned(Some(&typed), rule.clone()).why_late, kept, "{on}");
        }
        // Where nothing is asked for, nothing is late.
        let at_green = plan(None, "", "Anne");
        assert!(!lacks_plan(Some(&typed("2027-06-01", "")), &at_green));
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

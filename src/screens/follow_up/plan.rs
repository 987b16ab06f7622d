//! When the team looks again: a date or a sentence, and who sees to it.

use yew::prelude::*;

use crate::{
    components::{DayField, TextField},
    platform::{focus, today},
};
use trivsel::{
    insight::ProposedDay,
    register::PlannedFollowUp,
    vocabulary::{Day, Language, Term},
};

/// One change to what is planned; nothing is planned by hand until somebody types.
pub type PlanChange = Box<dyn FnOnce(&mut Option<PlannedFollowUp>)>;

/// What a plan is measured by while it is typed.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRule {
    /// It holds until somebody types another day or name.
    pub proposed: PlannedFollowUp,
    /// A day later than this asks why, where none stands.
    pub latest: Option<Day>,
    /// The day of the follow-up that stands, and why it is that late. Its day can stay, and a later one
    /// asks why, whatever would be proposed today.
    pub stands: Option<(Day, String)>,
}

/// What a plan lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanLacks {
    /// It has neither a date nor a sentence.
    Date,
    /// Its day has passed.
    Past,
    /// It is late, and there is no sentence for that.
    WhyLate,
}

impl PlanRule {
    /// Nothing stands: a day later than the rule's own asks why.
    #[must_use]
    pub fn anew(proposed: Option<ProposedDay>, lead: &str) -> Self {
        Self {
            proposed: PlannedFollowUp {
                on: proposed.map(|it| it.on),
                why_none: String::new(),
                why_late: String::new(),
                lead: lead.to_owned(),
            },
            latest: proposed.map(|it| it.latest),
            stands: None,
        }
    }

    /// What lacks in what was typed, or in what is proposed where nobody has typed.
    #[must_use]
    pub fn lacks(&self, typed: Option<&PlannedFollowUp>, today: Day) -> Option<PlanLacks> {
        let plan = typed.unwrap_or(&self.proposed);
        let empty = |text: &str| text.trim().is_empty();
        match plan.on {
            None => empty(&plan.why_none).then_some(PlanLacks::Date),
            Some(on) if self.keeps(on) => None,
            Some(on) if on < today => Some(PlanLacks::Past),
            Some(on) if self.later_than(on).is_some() && empty(&plan.why_late) => {
                Some(PlanLacks::WhyLate)
            }
            Some(_) => None,
        }
    }

    /// What is kept of it.
    #[must_use]
    pub fn plan(&self, typed: Option<&PlannedFollowUp>) -> PlannedFollowUp {
        let plan = typed.unwrap_or(&self.proposed).clone();
        let kept = |text: &str, keeps: bool| match keeps {
            true => text.trim().to_owned(),
            false => String::new(),
        };
        let stands = self.stands.as_ref();
        let stands = stands.filter(|(day, _)| plan.on == Some(*day));
        let late = plan.on.is_some_and(|on| self.later_than(on).is_some());
        PlannedFollowUp {
            on: plan.on,
            why_none: kept(&plan.why_none, plan.on.is_none()),
            why_late: match stands {
                Some((_, why)) => why.clone(),
                None => kept(&plan.why_late, late),
            },
            lead: plan.lead.trim().to_owned(),
        }
    }

    /// Whether it is the day that stands.
    fn keeps(&self, on: Day) -> bool {
        self.stands.as_ref().is_some_and(|(day, _)| *day == on)
    }

    /// The day that this one is later than, where it is too late to go without a word.
    fn later_than(&self, on: Day) -> Option<Day> {
        let stands = self.stands.as_ref().map(|(day, _)| *day);
        stands.or(self.latest).filter(|latest| on > *latest)
    }
}

/// The fields of a plan. With an empty date a sentence is asked for, where a date is proposed.
pub fn plan_fields(
    typed: Option<&PlannedFollowUp>,
    rule: &PlanRule,
    onchange: Callback<PlanChange>,
    error: Option<&'static str>,
    language: Language,
) -> Html {
    let proposed = &rule.proposed;
    let asked_for = proposed.on.is_some();
    let plan = typed.unwrap_or(proposed).clone();
    let late = plan.on.and_then(|on| rule.later_than(on));
    let past = (rule.lacks(Some(&plan), today()) == Some(PlanLacks::Past))
        .then(|| language.missing_plan_past());
    let text = |put| set(&onchange, proposed, put);
    let day = set(&onchange, proposed, |plan, day| plan.on = day);
    let no_date = day.reform(|_: MouseEvent| {
        // The button goes away with the date.
        focus("#plan-day");
        None
    });
    html! {
        <>
            <DayField {language} id="plan-day" label={language.plan_day()} day={plan.on} onchange={day}
                error={past.filter(|_| error.is_some())} />
            if plan.on.is_some() {
                if let Some(latest) = late {
                    <TextField {language} id="plan-late" label={language.plan_late()} required=true
                        value={plan.why_late.clone()} onchange={text(|plan, text| plan.why_late = text)}
                        error={error.map(|_| language.missing_late(latest.words(language)))} />
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
    use trivsel::{insight::ProposedDays, vocabulary::Step};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn plan(on: &str, why: &str) -> PlannedFollowUp {
        PlannedFollowUp {
            on: on.parse().ok(),
            why_none: String::new(),
            why_late: why.to_owned(),
            lead: "Anne".to_owned(),
        }
    }

    fn undated(why: &str) -> PlannedFollowUp {
        PlannedFollowUp {
            why_none: why.to_owned(),
            ..plan("", "")
        }
    }

    fn by(on: &str) -> PlanRule {
        let on = day(on);
        PlanRule::anew(Some(ProposedDay { on, latest: on }), "Anne")
    }

    #[test]
    fn a_date_that_has_not_been_or_a_sentence_is_asked_for() {
        let rule = by("2027-01-08");
        for (typed, lacks) in [
            (None, None),
            (Some(plan("2027-01-08", "")), None),
            (Some(undated("ferie")), None),
            (Some(undated("  ")), Some(PlanLacks::Date)),
            (Some(plan("2026-11-27", "")), None),
            // January of the year that is.
            (Some(plan("2026-01-08", "")), Some(PlanLacks::Past)),
            (Some(plan("2026-11-26", "")), Some(PlanLacks::Past)),
        ] {
            let found = rule.lacks(typed.as_ref(), day("2026-11-27"));
            assert_eq!(found, lacks, "{typed:?}");
        }
    }

    /// Red on 27 November 2026: 23 December is proposed, the rule's own day is Christmas Day, and
    /// 20 January asks why.
    #[test]
    fn a_day_later_than_the_rule_asks_why() {
        let today = day("2026-11-27");
        let red = ProposedDays::default().first(Step::Red, today);
        assert_eq!(red.on.to_string(), "2026-12-23");
        let rule = PlanRule::anew(Some(red), "Anne");
        let late = Some(PlanLacks::WhyLate);
        for (on, why, lacks, kept) in [
            ("2026-12-23", "", None, ""),
            ("2026-12-09", "fejl", None, ""),
            ("2026-12-25", "fejl", None, ""),
            ("2026-12-26", " ", late, ""),
            ("2027-01-20", "", late, ""),
            ("2027-01-20", " De er rejst ", None, "De er rejst"),
        ] {
            let typed = plan(on, why);
            assert_eq!(rule.lacks(Some(&typed), today), lacks, "{on}");
            assert_eq!(rule.plan(Some(&typed)).why_late, kept, "{on}");
        }
        // Where nothing is asked for, nothing is late.
        let at_green = PlanRule::anew(None, "Anne");
        assert_eq!(at_green.lacks(Some(&plan("2027-06-01", "")), today), None);
    }

    /// The day that stands stays with its reason, however late it is by today's rule or by the
    /// calendar; a later one asks why, also where today's rule would propose it.
    #[test]
    fn the_day_that_stands_is_what_a_later_one_is_measured_by() {
        let why = "De er rejst";
        let rule = PlanRule {
            stands: Some((day("2027-01-20"), why.to_owned())),
            ..by("2027-03-01")
        };
        let late = Some(PlanLacks::WhyLate);
        for (typed, today, lacks, kept) in [
            (Some(plan("2027-01-20", why)), "2026-12-23", None, why),
            (Some(plan("2027-01-20", "")), "2027-02-01", None, why),
            (Some(plan("2027-01-13", why)), "2026-12-23", None, ""),
            (Some(plan("2027-01-21", "")), "2026-12-23", late, ""),
            (Some(plan("2027-01-21", "Syg")), "2026-12-23", None, "Syg"),
            (None, "2027-02-01", late, ""),
        ] {
            let typed = typed.as_ref();
            assert_eq!(rule.lacks(typed, day(today)), lacks, "{typed:?}");
            assert_eq!(rule.plan(typed).why_late, kept, "{typed:?}");
        }
    }

    #[test]
    fn the_proposal_holds_until_somebody_types_and_a_date_needs_no_sentence() {
        let rule = by("2027-01-08");
        assert_eq!(rule.plan(None), plan("2027-01-08", ""));
        let typed = PlannedFollowUp {
            why_none: "ferie".to_owned(),
            lead: " Bo ".to_owned(),
            ..plan("2027-01-07", "")
        };
        let kept = rule.plan(Some(&typed));
        assert_eq!((kept.why_none.as_str(), kept.lead.as_str()), ("", "Bo"));
        assert_eq!(rule.plan(Some(&undated(" ferie "))), undated("ferie"));
    }
}

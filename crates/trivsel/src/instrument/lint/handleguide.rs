//! What a handleguide file must hold before it may be used.

use std::collections::BTreeSet;

use super::{Expected, Problem, linter::Linter};
use crate::{
    instrument::{
        raw::RawText,
        raw_handleguide::{
            RawGuideLines, RawHandleguide, RawIdea, RawOffer, RawPlan, RawRhythmWeeks,
        },
    },
    vocabulary::{AgeBand, Area, Pause, Rung, Setting, Step},
};

/// The version of the file's layout that this app reads.
const FORMAT: u32 = 1;
/// So few ideas leave nothing to choose between.
const FEWEST_IDEAS: usize = 3;
/// A plan is looked at again before the half-year is over.
const LONGEST_PLAN_WEEKS: u32 = Pause::MOST_WEEKS as u32;

/// Every problem in a handleguide file.
pub fn lint_handleguide(guide: &RawHandleguide) -> Vec<Problem> {
    let mut found = Linter::default();
    if guide.format != FORMAT {
        found.add("format", Expected::Format(FORMAT));
    }
    for (path, text) in [("id", &guide.id), ("version", &guide.version)] {
        if text.trim().is_empty() {
            found.add(path, Expected::Text);
        }
    }
    found.rhythm(&guide.rhythm);
    let rungs: Vec<_> = guide.ladder.iter().map(|it| it.id.as_str()).collect();
    let expected: Vec<_> = Rung::ALL.iter().map(|it| it.id()).collect();
    if rungs != expected {
        found.add("ladder", Expected::InOrder(expected));
    }
    for (at, it) in guide.ladder.iter().enumerate() {
        found.text(&format!("ladder[{at}].name"), &it.name);
        found.text(&format!("ladder[{at}].decides"), &it.decides);
    }
    found.offers(&guide.offers);
    found.guide(&guide.guide);
    found.ideas(&guide.ideas);
    found.plans(&guide.plans);
    found.problems
}

impl Linter {
    fn rhythm(&mut self, rhythm: &[RawRhythmWeeks]) {
        let pauses: Vec<_> = rhythm.iter().map(|it| it.id.as_str()).collect();
        let expected: Vec<_> = Pause::ALL.iter().map(|it| it.id()).collect();
        if pauses != expected {
            self.add("rhythm", Expected::InOrder(expected));
        }
        let of = |pause: Pause| rhythm.iter().find(|it| it.id == pause.id());
        let longest = of(Pause::AtMost).map_or(Pause::MOST_WEEKS, |it| it.weeks);
        for (at, it) in rhythm.iter().enumerate() {
            let looks_again = Pause::from_id(&it.id).is_some_and(Pause::is_at_most_the_longest);
            let most = if looks_again {
                longest
            } else {
                Pause::MOST_WEEKS
            };
            let most = most.min(Pause::MOST_WEEKS);
            if !(1..=most).contains(&it.weeks) {
                let weeks = Expected::LaterWeek(0, most.into());
                self.add(format!("rhythm[{at}].weeks"), weeks);
            }
            self.text(&format!("rhythm[{at}].source"), &it.source);
        }
    }

    fn offers(&mut self, offers: &[RawOffer]) {
        self.unique("offers", offers.iter().map(|it| &*it.id));
        for (at, it) in offers.iter().enumerate() {
            let path = format!("offers[{at}]");
            let rungs = [Rung::Advice, Rung::OpenHelp];
            self.one_of(
                format!("{path}.rung"),
                &it.rung,
                rungs.map(Rung::id).into_iter(),
            );
            self.settings(&format!("{path}.only_in"), &it.only_in);
            self.text(&format!("{path}.name"), &it.name);
            if let Some(contact) = &it.contact {
                self.text(&format!("{path}.contact"), contact);
            }
            if it.opens_case && !it.needs_consent {
                self.add(format!("{path}.needs_consent"), Expected::ConsentBeforeCase);
            }
            if it.opens_case && it.rung == Rung::OpenHelp.id() {
                self.add(format!("{path}.opens_case"), Expected::NoCase);
            }
        }
    }

    fn guide(&mut self, guide: &[RawGuideLines]) {
        for (at, it) in guide.iter().enumerate() {
            let path = format!("guide[{at}]");
            let steps = Step::ALL.iter().map(|it| it.id());
            self.one_of(format!("{path}.step"), &it.step, steps);
            self.settings(&format!("{path}.settings"), &it.settings);
            self.texts(&format!("{path}.must"), &it.must);
            self.texts(&format!("{path}.can"), &it.can);
        }
        for step in Step::ALL.iter().map(|it| it.id()) {
            for setting in Setting::ALL.iter().map(|it| it.id()) {
                let says = |it: &&RawGuideLines| {
                    it.step == step && it.settings.iter().any(|known| known == setting)
                };
                let count = guide.iter().filter(says).count();
                if count > 1 || count == 0 && step != Step::Green.id() {
                    self.add(format!("guide, {step}"), Expected::Entry(setting));
                }
            }
        }
    }

    fn ideas(&mut self, ideas: &[RawIdea]) {
        self.unique("ideas", ideas.iter().map(|it| &*it.id));
        for (at, it) in ideas.iter().enumerate() {
            let path = format!("ideas[{at}]");
            // Whoever is only told of help cannot try it.
            let rungs = [Rung::Everyday, Rung::Advice];
            self.one_of(
                format!("{path}.rung"),
                &it.rung,
                rungs.map(Rung::id).into_iter(),
            );
            let areas = Area::ALL.iter().map(|it| it.id());
            self.one_of(format!("{path}.area"), &it.area, areas);
            let bands = AgeBand::ALL.iter().map(|it| it.id());
            self.one_of(format!("{path}.band"), &it.band, bands);
            let stem = format!("{}.{}.", it.band, it.area);
            if it.id.strip_prefix(&stem).is_none_or(str::is_empty) {
                self.add(format!("{path}.id"), Expected::IdForm(stem));
            }
            self.text(&format!("{path}.text"), &it.text);
        }
        for band in AgeBand::ALL.iter().copied() {
            for area in Area::ALL.iter().copied() {
                let of = |it: &&RawIdea| it.band == band.id() && it.area == area.id();
                if ideas.iter().filter(of).count() < FEWEST_IDEAS {
                    self.add("ideas", Expected::Ideas(FEWEST_IDEAS, area, band));
                }
            }
        }
    }

    fn plans(&mut self, plans: &[RawPlan]) {
        self.unique("plans", plans.iter().map(|it| &*it.id));
        for (at, plan) in plans.iter().enumerate() {
            let path = format!("plans[{at}]");
            self.text(&format!("{path}.name"), &plan.name);
            self.text(&format!("{path}.about"), &plan.about);
            self.text(&format!("{path}.source"), &plan.source);
            let mut before = 0;
            for (at, it) in plan.phases.iter().enumerate() {
                let path = format!("{path}.phases[{at}]");
                if it.until_week <= before || it.until_week > LONGEST_PLAN_WEEKS {
                    let weeks = Expected::LaterWeek(before, LONGEST_PLAN_WEEKS);
                    self.add(format!("{path}.until_week"), weeks);
                }
                before = it.until_week;
                self.text(&format!("{path}.name"), &it.name);
                self.text(&format!("{path}.text"), &it.text);
            }
            if plan.phases.is_empty() {
                self.add(format!("{path}.phases"), Expected::Text);
            }
        }
    }

    fn unique<'a>(&mut self, path: &str, ids: impl Iterator<Item = &'a str>) {
        let mut known = BTreeSet::new();
        for (at, id) in ids.enumerate() {
            if id.is_empty() || !known.insert(id) {
                self.add(format!("{path}[{at}].id"), Expected::UniqueId);
            }
        }
    }

    fn settings(&mut self, path: &str, settings: &[String]) {
        for (at, setting) in settings.iter().enumerate() {
            let known = Setting::ALL.iter().map(|it| it.id());
            self.one_of(format!("{path}[{at}]"), setting, known);
        }
    }

    fn texts(&mut self, path: &str, texts: &[RawText]) {
        for (at, text) in texts.iter().enumerate() {
            self.text(&format!("{path}[{at}]"), text);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn problems(place: &str, value: Value) -> Vec<String> {
        let file = include_str!("../../../../../models/handleguide.json");
        let mut guide: Value = serde_json::from_str(file).unwrap();
        *guide.pointer_mut(place).unwrap() = value;
        let guide = serde_json::from_value(guide).unwrap();
        let problems = lint_handleguide(&guide);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_fault_is_named_by_its_place() {
        let ladder = json!([{ "id": "advice" }]);
        let word = json!({ "da": "Børn med ADHD.", "en": "Walk." });
        for (place, value, path) in [
            ("/format", json!(2), "format"),
            ("/version", json!(" "), "version"),
            ("/rhythm", json!([{ "id": "then" }]), "rhythm"),
            ("/rhythm/0/weeks", json!(0), "rhythm[0].weeks"),
            ("/rhythm/0/weeks", json!(14), "rhythm[0].weeks"),
            ("/rhythm/4/weeks", json!(27), "rhythm[4].weeks"),
            ("/rhythm/2/source/da", json!(" "), "rhythm[2].source.da"),
            ("/ladder", ladder, "ladder"),
            ("/ladder/0/decides/en", json!(""), "ladder[0].decides.en"),
            ("/offers/0/rung", json!("authority"), "offers[0].rung"),
            ("/offers/1/id", json!("colleague"), "offers[1].id"),
            ("/offers/1/contact/en", json!(""), "offers[1].contact.en"),
            ("/offers/1/contact", json!({}), "offers[1].contact.da"),
            (
                "/offers/6/needs_consent",
                json!(false),
                "offers[6].needs_consent",
            ),
            ("/offers/6/rung", json!("open_help"), "offers[6].opens_case"),
            ("/guide/0/settings", json!(["school"]), "guide, yellow"),
            ("/guide/1/step", json!("blue"), "guide[1].step"),
            ("/guide/0/can/0/da", json!(""), "guide[0].can[0].da"),
            ("/ideas/0/rung", json!("open_help"), "ideas[0].rung"),
            ("/ideas/0/area", json!("body"), "ideas[0].id"),
            ("/ideas/0/text", word, "ideas[0].text.da"),
            (
                "/ideas/1/band",
                json!("72-131"),
                "ideas: expected at least 3",
            ),
            (
                "/plans/0/phases/1/until_week",
                json!(4),
                "plans[0].phases[1].until_week",
            ),
            ("/plans/0/phases", json!([]), "plans[0].phases"),
        ] {
            let found = problems(place, value);
            let named = found.iter().any(|it| it.starts_with(path));
            assert!(named, "{place}: {path} is not in {found:?}");
        }
    }
}

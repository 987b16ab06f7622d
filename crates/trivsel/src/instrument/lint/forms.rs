//! What a sign needs of its place, and a form of its signs.

use super::{Expected, linter::Linter};
use crate::{
    instrument::{
        raw::RawIndicator,
        reading_time::{LONGEST_MINUTES, WORDS_A_MINUTE, word_count},
    },
    vocabulary::{About, AgeBand, Area, Language, Setting},
};

/// The fewest signs an area may have in a band.
const FEWEST_SIGNS: usize = 3;

/// What a form of each band must ask: what a child has lost, its hearing and sight, that it is caught up in
/// something, and our own work with its languages. Each was missing or hidden in another sign once.
const ASKED_IN: [(AgeBand, &[&str]); 4] = [
    (
        AgeBand::Infant,
        &[
            "0-11.learning.kept-skills",
            "0-11.learning.listening",
            "0-11.learning.curiosity",
        ],
    ),
    (
        AgeBand::Toddler,
        &[
            "12-35.learning.kept-skills",
            "12-35.body.hearing-and-sight",
            "12-35.learning.exploring",
            "12-35.surroundings.our-languages",
        ],
    ),
    (
        AgeBand::Preschool,
        &[
            "36-71.learning.kept-skills",
            "36-71.body.hearing-and-sight",
            "36-71.learning.absorption",
            "36-71.surroundings.our-languages",
        ],
    ),
    (
        AgeBand::School,
        &[
            "72-131.learning.kept-skills",
            "72-131.body.hearing-and-sight",
            "72-131.learning.interests",
            "72-131.surroundings.our-languages",
        ],
    ),
];

/// From this band on a form has a sign of the child that leads to the Akut page.
const ACUTE_FROM: AgeBand = AgeBand::Preschool;

impl Linter {
    /// Its month lies in its band, and whom it is about fits its area.
    pub(super) fn place_of(&mut self, path: &str, indicator: &RawIndicator) {
        if let Some(band) = AgeBand::from_id(&indicator.band) {
            let (first, last) = band.months().into_inner();
            let fits = match indicator.from_month {
                Some(month) if band == AgeBand::Infant => month <= last,
                Some(month) => (first + 1..=last).contains(&month),
                None => band != AgeBand::Infant,
            };
            if !fits {
                self.add(format!("{path}.from_month"), Expected::MonthOfBand(band));
            }
        }
        let surroundings = indicator.area == Area::Surroundings.id();
        let about = About::from_id(&indicator.about);
        if surroundings && about == Some(About::Child) {
            self.add(format!("{path}.about"), Expected::NotTheChild);
        }
        if !surroundings && about == Some(About::Setting) {
            self.add(format!("{path}.area"), Expected::SettingInSurroundings);
        }
        if indicator.acute && about != Some(About::Child) {
            self.add(format!("{path}.acute"), Expected::TheChild);
        }
    }

    /// Every form has enough signs for every area, one of our own making, and is
    /// read in a few minutes, whatever the setting.
    pub(super) fn forms(&mut self, indicators: &[RawIndicator]) {
        for band in AgeBand::ALL.iter().copied() {
            let in_band: Vec<_> = indicators.iter().filter(|i| i.band == band.id()).collect();
            let mut missing: Vec<(Expected, Vec<Setting>)> = Vec::new();
            for setting in Setting::ALL.iter().copied() {
                let form: Vec<_> = in_band
                    .iter()
                    .copied()
                    .filter(|i| {
                        i.only_in.is_empty() || i.only_in.iter().any(|it| it == setting.id())
                    })
                    .collect();
                for expected in missing_in(&form, band) {
                    match missing.iter_mut().find(|(known, _)| *known == expected) {
                        Some((_, settings)) => settings.push(setting),
                        None => missing.push((expected, vec![setting])),
                    }
                }
            }
            for (expected, settings) in missing {
                if settings.len() == Setting::ALL.len() {
                    self.add("indicators", expected);
                } else {
                    let names: Vec<_> = settings.iter().map(|it| it.id()).collect();
                    self.add(format!("indicators ({})", names.join(", ")), expected);
                }
            }
        }
    }
}

/// What one form lacks, or has too much of.
fn missing_in(form: &[&RawIndicator], band: AgeBand) -> Vec<Expected> {
    let mut missing = Vec::new();
    for area in Area::ALL.iter().copied() {
        let in_area = form.iter().filter(|i| i.area == area.id());
        if in_area.clone().count() < FEWEST_SIGNS {
            missing.push(Expected::Signs(FEWEST_SIGNS, area, band));
        }
        let from_birth =
            |i: &&&RawIndicator| i.from_month.unwrap_or(0) == 0 && i.about != About::Setting.id();
        if !in_area.clone().any(|i| from_birth(&i)) {
            missing.push(Expected::FromBirth(area));
        }
    }
    let own =
        |i: &&RawIndicator| i.area == Area::Surroundings.id() && i.about == About::Setting.id();
    if !form.iter().any(own) {
        missing.push(Expected::OwnSetting(band));
    }
    let asked = ASKED_IN.iter().filter(|(of, _)| *of == band);
    let asked = asked.flat_map(|(_, ids)| ids.iter().copied());
    let lacks = asked.filter(|id| !form.iter().any(|i| i.id == *id));
    missing.extend(lacks.map(Expected::Sign));
    if band >= ACUTE_FROM && !form.iter().any(|i| i.acute) {
        missing.push(Expected::AcuteSign(band));
    }
    let longest = Language::ALL.map(|language| words_in(form, language));
    if longest
        .iter()
        .any(|words| *words > LONGEST_MINUTES * WORDS_A_MINUTE)
    {
        missing.push(Expected::ReadIn(LONGEST_MINUTES));
    }
    missing
}

fn words_in(form: &[&RawIndicator], language: Language) -> u32 {
    let texts = form
        .iter()
        .flat_map(|i| [&i.name, &i.green, &i.yellow, &i.red]);
    texts
        .filter_map(|text| text.get(language.code()))
        .map(|text| word_count(text))
        .sum()
}

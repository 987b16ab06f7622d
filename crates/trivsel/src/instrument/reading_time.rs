//! How long a form takes to read, and what a model holds, form by form.

use std::fmt::Write;

use super::{Indicator, Model};
use crate::vocabulary::{About, AgeBand, Language, Setting, Step};

/// A calm reader's words a minute.
pub const WORDS_A_MINUTE: u32 = 200;
/// The longest a form may take to read, in minutes.
pub const LONGEST_MINUTES: u32 = 8;

/// How many words a text has.
pub(super) fn word_count(text: &str) -> u32 {
    u32::try_from(text.split_whitespace().count()).unwrap_or(u32::MAX)
}

impl Indicator {
    /// How many words stand in it.
    fn words(&self, language: Language) -> u32 {
        let sentences = Step::ALL.iter().map(|step| self.sentence(*step, language));
        let name = self.name.text(language);
        sentences.chain([name]).map(word_count).sum()
    }
}

impl Model {
    /// What it holds: a line of counts, whom its signs are about, and for every
    /// form its signs and its reading time in minutes in each language.
    #[must_use]
    pub fn report(&self) -> String {
        let mut report = format!("{}\n{}", self.counts(), abouts(self.indicators.iter()));
        for band in AgeBand::ALL.iter().copied() {
            for (form, settings) in self.forms(band) {
                let minutes = Language::ALL.map(|language| {
                    let words: u32 = form.iter().map(|sign| sign.words(language)).sum();
                    let tenths = words * 10 / WORDS_A_MINUTE;
                    format!("{}.{} min {}", tenths / 10, tenths % 10, language.code())
                });
                let settings: Vec<_> = settings.iter().map(|it| it.id()).collect();
                _ = write!(
                    report,
                    "\n{} in {}: {} signs ({}), {}",
                    band.id(),
                    settings.join(", "),
                    form.len(),
                    abouts(form.iter().copied()),
                    minutes.join(", "),
                );
            }
        }
        report
    }

    /// The forms of a band that differ, each with the settings that get it.
    fn forms(&self, band: AgeBand) -> Vec<(Vec<&Indicator>, Vec<Setting>)> {
        let mut forms: Vec<(Vec<&Indicator>, Vec<Setting>)> = Vec::new();
        for setting in Setting::ALL.iter().copied() {
            let signs = self.indicators.iter();
            let form: Vec<_> = signs
                .filter(|sign| sign.band == band && sign.asked_in(setting))
                .collect();
            match forms.iter_mut().find(|(known, _)| *known == form) {
                Some((_, settings)) => settings.push(setting),
                None => forms.push((form, vec![setting])),
            }
        }
        forms
    }
}

/// "child 20, home 3, setting 4".
fn abouts<'a>(signs: impl Iterator<Item = &'a Indicator> + Clone) -> String {
    let count = |about: &About| {
        let of = signs.clone().filter(|sign| sign.about == *about).count();
        format!("{} {of}", about.id())
    };
    About::ALL.iter().map(count).collect::<Vec<_>>().join(", ")
}

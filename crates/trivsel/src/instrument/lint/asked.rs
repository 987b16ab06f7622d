//! The signs that the model must ask. Each was once missing, hidden in another sign, or asked of the wrong
//! people. What every form must ask, whatever the setting, stands in `forms`.

use super::{Expected, linter::Linter};
use crate::{
    instrument::raw::{RawIndicator, RawModel, RawText},
    vocabulary::{About, Language, Setting},
};

/// What a sign that must be there must be like, too.
#[derive(Clone, Copy)]
enum SignNeed {
    /// Nothing more.
    Sign,
    /// About these.
    About(About),
    /// Not asked before a month of its own: a younger child would be yellow for being young.
    Month,
    /// Asked of a health visitor alone: nobody else can know.
    HealthVisitor,
    /// Its red leads to the Akut page.
    Acute,
    /// Its red says the word *mobning*.
    Bullying,
}

const SETTING: SignNeed = SignNeed::About(About::Setting);
const HOME: SignNeed = SignNeed::About(About::Home);

const ASKED: [(&str, SignNeed); 47] = [
    // Bullied and bullying, apart.
    ("36-71.relations.left-out", SignNeed::Bullying),
    ("72-131.relations.belonging", SignNeed::Bullying),
    ("72-131.relations.leaving-out", SignNeed::Bullying),
    // Care that can be seen on the child.
    ("12-35.surroundings.care", HOME),
    ("36-71.surroundings.care", HOME),
    ("72-131.surroundings.care", HOME),
    // Sleep, meals and toilet. Toilet is not asked from six on: few adults at a school see it, and what they
    // do see, a child that has a stomach ache or goes home, is `72-131.body.aches`.
    ("0-11.body.sleep", SignNeed::Sign),
    ("0-11.body.feeding", SignNeed::Sign),
    ("12-35.body.rest", SignNeed::Sign),
    ("12-35.body.eating", SignNeed::Sign),
    ("12-35.body.toilet", SignNeed::Month),
    ("36-71.body.rest", SignNeed::Sign),
    ("36-71.body.meals", SignNeed::Sign),
    ("36-71.body.toilet", SignNeed::Sign),
    ("72-131.body.energy", SignNeed::Sign),
    ("72-131.body.meals", SignNeed::Sign),
    // Body, limits and sexuality.
    ("36-71.body.body-and-limits", SignNeed::Acute),
    ("72-131.body.body-and-limits", SignNeed::Acute),
    // Digital life, leisure and absence.
    ("72-131.everyday.digital", SignNeed::Sign),
    ("72-131.relations.breaks", SignNeed::Sign),
    ("72-131.everyday.attendance", SignNeed::Sign),
    ("72-131.surroundings.our-way-back", SETTING),
    // A sibling, a death, a divorce, as the child shows it.
    ("12-35.emotions.changes-at-home", SignNeed::Sign),
    ("36-71.emotions.changes-at-home", SignNeed::Sign),
    ("72-131.emotions.changes-at-home", SignNeed::Sign),
    // Parent and child, and reactions after a birth.
    ("0-11.surroundings.interplay", SignNeed::HealthVisitor),
    ("0-11.surroundings.needs-answered", SignNeed::HealthVisitor),
    (
        "0-11.surroundings.parents-strength",
        SignNeed::HealthVisitor,
    ),
    ("0-11.surroundings.help-close-by", SignNeed::HealthVisitor),
    ("0-11.surroundings.our-contact", SignNeed::HealthVisitor),
    ("0-11.surroundings.our-support", SignNeed::HealthVisitor),
    // Several languages.
    ("12-35.learning.words-and-signs", SignNeed::Month),
    ("12-35.surroundings.our-languages", SETTING),
    ("36-71.surroundings.our-languages", SETTING),
    ("72-131.surroundings.our-languages", SETTING),
    // Money, a sign about the adults.
    ("36-71.surroundings.everyone-in", SETTING),
    ("72-131.surroundings.everyone-in", SETTING),
    // The child is asked, and heeded.
    ("12-35.surroundings.our-listening", SETTING),
    ("36-71.surroundings.our-listening", SETTING),
    ("72-131.surroundings.our-ways-in", SETTING),
    // How the adults work with the home.
    ("12-35.surroundings.our-talk", SETTING),
    ("36-71.surroundings.shared-picture", SETTING),
    ("72-131.surroundings.home-and-school", SETTING),
    // What a one-year-old does not do yet.
    ("12-35.relations.play", SignNeed::Month),
    ("12-35.relations.squabbles", SignNeed::Month),
    ("12-35.learning.understanding", SignNeed::Month),
    ("12-35.everyday.helping", SignNeed::Month),
];

/// The word, in both languages.
const BULLYING: [&str; 2] = ["mobning", "bullying"];
/// What the model says of itself, in both languages: nobody has tried it.
const NOT_VALIDATED: [&str; 2] = [
    "ikke videnskabeligt afprøvet",
    "not been scientifically validated",
];

impl Linter {
    /// Every sign that must be asked is there, and is as it must be.
    pub(super) fn asked(&mut self, model: &RawModel) {
        for (id, need) in ASKED {
            match model.indicators.iter().position(|it| it.id == id) {
                Some(at) => self.needed(&format!("indicators[{at}]"), &model.indicators[at], need),
                None => {
                    let lacks = Expected::Sign(id);
                    if !self.problems.iter().any(|it| it.expected == lacks) {
                        self.add("indicators", lacks);
                    }
                }
            }
        }
        self.says("about", &model.about, NOT_VALIDATED);
    }

    fn needed(&mut self, path: &str, sign: &RawIndicator, need: SignNeed) {
        match need {
            SignNeed::Sign => {}
            SignNeed::About(about) => {
                if sign.about != about.id() {
                    self.add(format!("{path}.about"), Expected::OneOf(vec![about.id()]));
                }
            }
            SignNeed::Month => {
                if sign.from_month.is_none() {
                    self.add(format!("{path}.from_month"), Expected::Month);
                }
            }
            SignNeed::HealthVisitor => {
                let only = Setting::HealthVisiting.id();
                if sign.only_in != [only] {
                    self.add(format!("{path}.only_in"), Expected::OneOf(vec![only]));
                }
            }
            SignNeed::Acute => {
                if !sign.acute {
                    self.add(format!("{path}.acute"), Expected::LeadsToAcute);
                }
            }
            SignNeed::Bullying => self.says(&format!("{path}.red"), &sign.red, BULLYING),
        }
    }

    /// A text says these words, in each language.
    fn says(&mut self, path: &str, text: &RawText, words: [&'static str; 2]) {
        for (language, words) in Language::ALL.iter().zip(words) {
            let code = language.code();
            let said = text.get(code).is_none_or(|text| text.contains(words));
            if !said {
                self.add(format!("{path}.{code}"), Expected::Words(words));
            }
        }
    }
}

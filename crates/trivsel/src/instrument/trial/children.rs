//! The made-up children that pairs read of: three for each band.

use crate::{
    instrument::{Form, Model, choose_band},
    vocabulary::{Language, Setting},
};

/// One of them. Its texts are those of `texts/…/trial.ftl`, and of `docs/enighed.md`.
#[derive(Clone, Copy, Debug)]
pub struct TrialChild {
    pub name: &'static str,
    /// Completed months.
    pub months: u32,
    /// Where it is looked after, or visited.
    pub setting: Setting,
}

impl TrialChild {
    /// The signs that the app would ask of it.
    #[must_use]
    pub fn form(&self, model: &'static Model) -> Form<'static> {
        let band = choose_band(self.months, None);
        Form::new(model, band, self.months, self.setting)
    }

    /// Its age and where it is, in words.
    #[must_use]
    pub fn where_words(&self, language: Language) -> &'static str {
        self.texts(language)[0]
    }

    /// What the adults have seen and the parents have told.
    #[must_use]
    pub fn told(&self, language: Language) -> &'static str {
        self.texts(language)[1]
    }

    /// No table of functions: what one holds comes with the first part of the program.
    #[rustfmt::skip]
    fn texts(&self, language: Language) -> [&'static str; 2] {
        match self.name {
            "Vilja" => [language.trial_vilja_where(), language.trial_vilja()],
            "Sami" => [language.trial_sami_where(), language.trial_sami()],
            "Otto" => [language.trial_otto_where(), language.trial_otto()],
            "Liv" => [language.trial_liv_where(), language.trial_liv()],
            "Jonathan" => [language.trial_jonathan_where(), language.trial_jonathan()],
            "Amira" => [language.trial_amira_where(), language.trial_amira()],
            "Malthe" => [language.trial_malthe_where(), language.trial_malthe()],
            "Freja" => [language.trial_freja_where(), language.trial_freja()],
            "Yusuf" => [language.trial_yusuf_where(), language.trial_yusuf()],
            "Clara" => [language.trial_clara_where(), language.trial_clara()],
            "Noah" => [language.trial_noah_where(), language.trial_noah()],
            "Ella" => [language.trial_ella_where(), language.trial_ella()],
            _ => [""; 2],
        }
    }
}

const fn child(name: &'static str, months: u32, setting: Setting) -> TrialChild {
    TrialChild {
        name,
        months,
        setting,
    }
}

/// Every one, the youngest band first.
pub const TRIAL_CHILDREN: [TrialChild; 12] = [
    child("Vilja", 5, Setting::HealthVisiting),
    child("Sami", 3, Setting::HealthVisiting),
    child("Otto", 10, Setting::Childminding),
    child("Liv", 16, Setting::Nursery),
    child("Jonathan", 26, Setting::Nursery),
    child("Amira", 33, Setting::Childminding),
    child("Malthe", 54, Setting::Kindergarten),
    child("Freja", 62, Setting::Kindergarten),
    child("Yusuf", 44, Setting::Kindergarten),
    child("Clara", 88, Setting::School),
    child("Noah", 114, Setting::School),
    child("Ella", 97, Setting::School),
];

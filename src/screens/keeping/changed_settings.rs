//! What was changed in the settings, from what to what, for the logbook.

use trivsel::{
    instrument::handleguide,
    register::{Entry, Institution, Register},
    vocabulary::{ClosedWeeks, Language, Pause},
};

/// The settings as they were after the entries that were met.
#[derive(Default)]
pub struct ChangedSettings(Register);

impl ChangedSettings {
    /// What an entry changed, a line for each setting. Entries come in their order.
    pub fn lines(&mut self, entry: &Entry, language: Language) -> Vec<String> {
        let before = said(&self.0.institution, language);
        self.0.apply(entry.clone());
        let after = said(&self.0.institution, language);
        let changed = before.into_iter().zip(after);
        let changed = changed.filter(|(before, after)| before != after);
        let line = |((what, before), (_, after)): (Said, Said)| {
            let shown = |value: String| match value.trim() {
                "" => language.audit_setting_empty().to_owned(),
                _ => value,
            };
            language.audit_setting(what, shown(before), shown(after))
        };
        changed.map(line).collect()
    }
}

/// A setting, as its own screen calls it, and what it says.
type Said = (&'static str, String);

fn said(institution: &Institution, language: Language) -> Vec<Said> {
    // All fields are named, so that a new one does not compile before it is told of.
    let Institution {
        name,
        contact,
        may_see,
        information,
        acute_phones,
        keep_years,
        keep_after_leaving,
        lock_after: _,
        weeks_yellow: _,
        weeks_red: _,
        weeks_then: _,
        weeks_at_most: _,
        weeks_think_again: _,
        closed_weeks,
        closed_at_new_year,
        invites_at_still_yellow,
        help_phones,
        language: spoken,
    } = institution;
    let left = match keep_after_leaving.unwrap_or(0) {
        0 => language.retention_at_once().to_owned(),
        months => language.retention_months(usize::from(months)),
    };
    let lock = language.lock_minutes(usize::from(institution.idle_minutes()));
    let years = keep_years.map(|years| language.keep_years(usize::from(years)));
    let mut all = vec![
        (language.institution_name(), name.clone()),
        (language.institution_contact(), contact.clone()),
        (language.institution_may_see(), may_see.clone()),
        (language.institution_information(), information.clone()),
        (language.acute_phone_label(), acute_phones.clone()),
        (language.institution_keep(), years.unwrap_or_default()),
        (language.retention_left(), left),
        (language.institution_lock(), lock),
        (language.settings_language(), spoken.own_name().to_owned()),
    ];
    all.extend(Pause::ALL.iter().map(|pause| {
        let weeks = institution.weeks(*pause);
        let weeks = weeks.unwrap_or(handleguide().rhythm(*pause).weeks);
        (
            pause.word(language),
            language.guide_weeks(usize::from(weeks)),
        )
    }));
    let answer = |yes: bool| match yes {
        true => language.yes().to_owned(),
        false => language.no().to_owned(),
    };
    all.extend([
        (language.guide_closed(), ClosedWeeks::written(closed_weeks)),
        (language.guide_new_year(), answer(*closed_at_new_year)),
        (
            language.guide_still_yellow(),
            answer(*invites_at_still_yellow),
        ),
        (language.guide_phones(), help_phones.clone()),
    ]);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::register::Fact;

    fn entry(number: u8, before: &Institution, after: &Institution) -> Entry {
        Entry::made_up(number, None, Fact::institution_changed(before, after))
    }

    #[test]
    fn each_setting_is_told_from_what_to_what() {
        let first = Institution {
            name: "Æblehaven".to_owned(),
            lock_after: Some(15),
            ..Institution::default()
        };
        let second = Institution {
            contact: "Lise".to_owned(),
            keep_years: Some(2),
            keep_after_leaving: Some(3),
            lock_after: Some(60),
            weeks_red: Some(2),
            closed_weeks: vec![28, 29, 30, 42],
            closed_at_new_year: true,
            invites_at_still_yellow: true,
            help_phones: "PPR 00 00 00 00".to_owned(),
            language: Language::English,
            ..first.clone()
        };
        let mut settings = ChangedSettings::default();
        let mut lines = |entry: &Entry| settings.lines(entry, Language::Danish);
        assert_eq!(
            lines(&entry(1, &Institution::default(), &first)),
            ["Ændrede »Arbejdsstedets navn«: fra »(tomt)« til »Æblehaven«"],
            "what says what held before is no change"
        );
        assert_eq!(
            lines(&entry(2, &first, &second)),
            [
                "Ændrede »Hvem kan forældrene henvende sig til?«: fra »(tomt)« til »Lise«",
                "Ændrede »Hvor længe gemmes det, der er skrevet om et barn?«: fra »(tomt)« til »Højst 2 år«",
                "Ændrede »Hvornår slettes oplysningerne om et barn, der er stoppet?«: fra »Dagen efter sidste dag« til »3 måneder efter sidste dag«",
                "Ændrede »Hvornår skal Trivselsspor låse af sig selv?«: fra »Efter 15 minutter« til »Efter 60 minutter«",
                "Ændrede »Sprog«: fra »Dansk« til »English«",
                "Ændrede »Første opfølgning efter rød«: fra »4 uger« til »2 uger«",
                "Ændrede »Lukkeuger hvert år«: fra »(tomt)« til »28–30, 42«",
                "Ændrede »Lukket mellem jul og nytår«: fra »Nej« til »Ja«",
                "Ændrede »Stadig gul efter fire uger: inviter forældrene«: fra »Nej« til »Ja«",
                "Ændrede »Hvem kan man ringe til om hjælp udefra?«: fra »(tomt)« til »PPR 00 00 00 00«",
            ]
        );
        assert_eq!(lines(&entry(3, &second, &second)), [] as [&str; 0]);
    }
}

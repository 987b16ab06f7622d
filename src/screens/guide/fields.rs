//! What is typed of a house's own handleguide, and what it changes.

use trivsel::{
    insight::ProposedDays,
    instrument::handleguide,
    register::Institution,
    vocabulary::{ClosedWeeks, Language, Pause},
};

/// The fields as they are typed.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideFields {
    weeks: Vec<String>,
    pub closed: String,
    pub at_new_year: bool,
    pub still_yellow: bool,
    pub phones: String,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideFault {
    /// It is no number of weeks.
    NotWeeks,
    /// It is longer than the longest pause.
    TooLong,
    /// They are no weeks of a year, or too many.
    NotClosed,
}

impl GuideFault {
    pub fn says(self, language: Language) -> &'static str {
        match self {
            Self::NotWeeks => language.guide_fault_weeks(),
            Self::TooLong => language.guide_fault_long(),
            Self::NotClosed => language.guide_fault_closed(),
        }
    }
}

impl GuideFields {
    /// What holds now.
    pub fn of(known: &Institution) -> Self {
        let weeks = Pause::ALL.iter().map(|it| holds(known, *it).to_string());
        Self {
            weeks: weeks.collect(),
            closed: ClosedWeeks::written(&known.closed_weeks),
            at_new_year: known.closed_at_new_year,
            still_yellow: known.invites_at_still_yellow,
            phones: known.help_phones.clone(),
        }
    }

    /// What is typed where this holds now, and the form began with something else before: what nobody has
    /// typed is as it holds now.
    pub fn begin(&self, before: Option<(&Self, &Self)>) -> Self {
        fn of<T: Clone + PartialEq>(now: &T, begun: &T, typed: &T) -> T {
            if typed == begun { now } else { typed }.clone()
        }
        let Some((begun, typed)) = before else {
            return self.clone();
        };
        let weeks = |pause: &Pause| {
            let [now, begun, typed] = [self, begun, typed].map(|it| &it.weeks[*pause as usize]);
            of(now, begun, typed)
        };
        Self {
            weeks: Pause::ALL.iter().map(weeks).collect(),
            closed: of(&self.closed, &begun.closed, &typed.closed),
            at_new_year: of(&self.at_new_year, &begun.at_new_year, &typed.at_new_year),
            still_yellow: of(&self.still_yellow, &begun.still_yellow, &typed.still_yellow),
            phones: of(&self.phones, &begun.phones, &typed.phones),
        }
    }

    pub fn weeks(&self, pause: Pause) -> &str {
        &self.weeks[pause as usize]
    }

    pub fn set_weeks(&mut self, pause: Pause, text: String) {
        self.weeks[pause as usize] = text;
    }

    fn number(&self, pause: Pause) -> Option<u8> {
        let weeks = self.weeks(pause).trim().parse().ok();
        weeks.filter(|weeks| (1..=Pause::MOST_WEEKS).contains(weeks))
    }

    /// What is wrong with the weeks of a pause.
    pub fn weeks_fault(&self, pause: Pause) -> Option<GuideFault> {
        let Some(weeks) = self.number(pause) else {
            return Some(GuideFault::NotWeeks);
        };
        let longest = self.number(Pause::AtMost).unwrap_or(Pause::MOST_WEEKS);
        let too_long = pause.is_at_most_the_longest() && weeks > longest;
        too_long.then_some(GuideFault::TooLong)
    }

    /// What is wrong with the closed weeks.
    pub fn closed_fault(&self) -> Option<GuideFault> {
        let read = ClosedWeeks::read(&self.closed);
        read.is_none().then_some(GuideFault::NotClosed)
    }

    /// The institution with what is typed; none where something is wrong. Weeks that are the
    /// handleguide's own are not set, so that a later handleguide can better them.
    pub fn over(&self, known: &Institution) -> Option<Institution> {
        let mut after = Institution {
            closed_weeks: ClosedWeeks::read(&self.closed)?,
            closed_at_new_year: self.at_new_year,
            invites_at_still_yellow: self.still_yellow,
            help_phones: self.phones.trim().to_owned(),
            ..known.clone()
        };
        for &pause in Pause::ALL {
            if self.weeks_fault(pause).is_some() {
                return None;
            }
            let weeks = self.number(pause)?;
            if weeks != holds(known, pause) {
                *after.weeks_mut(pause) = Some(weeks);
            }
        }
        Some(after)
    }

    /// The days that would be proposed by what is typed, where nothing is wrong with it.
    pub fn days(&self) -> Option<ProposedDays> {
        Some(ProposedDays::of(&self.over(&Institution::default())?))
    }
}

/// The weeks of a pause as they hold: the house's own, or the handleguide's.
fn holds(known: &Institution, pause: Pause) -> u8 {
    let own = known.weeks(pause);
    own.unwrap_or(handleguide().rhythm(pause).weeks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::register::{Fact, InstitutionChanges};

    fn typed(pause: Pause, text: &str) -> GuideFields {
        let mut fields = GuideFields::of(&Institution::default());
        fields.set_weeks(pause, text.to_owned());
        fields
    }

    #[test]
    fn each_fault_stands_at_its_field() {
        use GuideFault::{NotClosed, NotWeeks, TooLong};
        for (pause, text, fault) in [
            (Pause::Then, "6", None),
            (Pause::Then, " 13 ", None),
            (Pause::Then, "", Some(NotWeeks)),
            (Pause::Then, "0", Some(NotWeeks)),
            (Pause::Then, "27", Some(NotWeeks)),
            (Pause::Then, "seks", Some(NotWeeks)),
            (Pause::Then, "14", Some(TooLong)),
            (Pause::FirstRed, "14", Some(TooLong)),
            (Pause::ThinkAgain, "14", None),
            (Pause::AtMost, "26", None),
        ] {
            let fields = typed(pause, text);
            assert_eq!(fields.weeks_fault(pause), fault, "{pause:?} {text}");
            assert_eq!(
                fields.over(&Institution::default()).is_none(),
                fault.is_some()
            );
        }
        let shorter = typed(Pause::AtMost, "5");
        assert_eq!(shorter.weeks_fault(Pause::FirstYellow), Some(TooLong));
        assert_eq!(shorter.weeks_fault(Pause::FirstRed), None);
        let mut closed = typed(Pause::Then, "6");
        closed.closed = "29, sommer".to_owned();
        assert_eq!(closed.closed_fault(), Some(NotClosed));
        assert_eq!(closed.over(&Institution::default()), None);
    }

    /// Nothing that was left as it stood is said anew, so that it does not undo what another device
    /// says.
    #[test]
    fn only_what_changed_is_told() {
        let known = Institution {
            name: "Æblehaven".to_owned(),
            weeks_red: Some(3),
            closed_weeks: vec![29, 30],
            help_phones: "PPR".to_owned(),
            ..Institution::default()
        };
        let mut fields = GuideFields::of(&known);
        assert_eq!(fields.over(&known), Some(known.clone()));
        fields.set_weeks(Pause::FirstYellow, "5".to_owned());
        fields.closed = "uge 29-30, 42".to_owned();
        fields.still_yellow = true;
        let after = fields.over(&known).unwrap();
        let changes = InstitutionChanges {
            weeks_yellow: Some(Some(5)),
            closed_weeks: Some(vec![29, 30, 42]),
            invites_at_still_yellow: Some(true),
            ..InstitutionChanges::default()
        };
        let fact = Fact::institution_changed(&known, &after);
        assert_eq!(fact, Fact::InstitutionChanged { changes });
        fields.set_weeks(Pause::FirstRed, "4".to_owned());
        assert_eq!(fields.over(&known).unwrap().weeks_red, Some(4));
    }

    /// Another window sets the first pause and the numbers while somebody types the closed weeks here.
    #[test]
    fn what_nobody_has_typed_follows_what_another_window_stores() {
        let begun = GuideFields::of(&Institution::default());
        let mut here = begun.clone();
        here.closed = "uge 29".to_owned();
        here.set_weeks(Pause::Then, "7".to_owned());
        let known = Institution {
            weeks_yellow: Some(5),
            weeks_then: Some(9),
            help_phones: "PPR".to_owned(),
            ..Institution::default()
        };
        let now = GuideFields::of(&known);
        assert_eq!(now.begin(None), now);
        let shown = now.begin(Some((&begun, &here)));
        let weeks = [Pause::FirstYellow, Pause::Then].map(|it| shown.weeks(it));
        assert_eq!(weeks, ["5", "7"]);
        let texts = [&*shown.closed, &*shown.phones];
        assert_eq!(texts, ["uge 29", "PPR"]);
        // Once it is stored it begins with that.
        let stored = GuideFields::of(&shown.over(&known).unwrap());
        assert_eq!(stored.begin(Some((&now, &shown))).weeks(Pause::Then), "7");
    }
}

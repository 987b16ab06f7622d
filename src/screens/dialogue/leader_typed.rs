//! What is typed under "Ved lederen det?".

use serde::{Deserialize, Serialize};

use trivsel::{register::LeaderTold, vocabulary::Day};

/// The answer, and the day or the name that goes with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaderTyped {
    /// Whether the leader knows, once answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub knows: Option<bool>,
    /// The day of it, as it is typed; today until somebody types another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// Who tells the leader.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
}

impl LeaderTyped {
    /// Whether nothing is typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// As it stands in a position.
    #[must_use]
    pub fn of(told: &LeaderTold) -> Self {
        Self {
            knows: Some(told.on.is_some()),
            on: told.on.map(|on| on.to_string()),
            who: told.who.clone(),
        }
    }

    /// What is kept: a day until today on which the leader was told, or who tells it.
    #[must_use]
    pub fn told(&self, today: Day) -> Option<LeaderTold> {
        match self.knows? {
            true => {
                let on = match &self.on {
                    Some(typed) => typed.parse().ok().filter(|on| *on <= today)?,
                    None => today,
                };
                Some(LeaderTold {
                    on: Some(on),
                    who: String::new(),
                })
            }
            false => {
                let who = self.who.trim().to_owned();
                (!who.is_empty()).then_some(LeaderTold { on: None, who })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yes_has_a_day_that_has_been_and_a_no_says_who_tells_it() {
        let today: Day = "2026-11-24".parse().unwrap();
        let typed = |knows, on: Option<&str>, who: &str| {
            let typed = LeaderTyped {
                knows,
                on: on.map(str::to_owned),
                who: who.to_owned(),
            };
            let told = typed.told(today);
            if let Some(told) = &told {
                assert_eq!(LeaderTyped::of(told).told(today).as_ref(), Some(told));
            }
            told.map(|it| (it.on.map(|on| on.to_string()), it.who))
        };
        let on = |day: &str| Some((Some(day.to_owned()), String::new()));
        assert_eq!(typed(None, None, "Anne"), None);
        assert_eq!(typed(Some(true), None, ""), on("2026-11-24"));
        assert_eq!(
            typed(Some(true), Some("2026-11-20"), "Anne"),
            on("2026-11-20")
        );
        assert_eq!(typed(Some(true), Some("2026-11-25"), ""), None);
        assert_eq!(typed(Some(true), Some("i går"), ""), None);
        assert_eq!(typed(Some(true), Some(""), ""), None);
        assert_eq!(typed(Some(false), None, "  "), None);
        let who = Some((None, "Anne, i morgen".to_owned()));
        assert_eq!(
            typed(Some(false), Some("2026-11-20"), " Anne, i morgen "),
            who
        );
    }
}

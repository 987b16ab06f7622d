//! A field for a day that is kept as a day, and not as it was typed.

use yew::prelude::*;

use super::TextField;
use trivsel::vocabulary::{Day, Language};

/// What a field for a day needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The language on screen.
    pub language: Language,
    /// Unique on the page.
    pub id: AttrValue,
    /// The label above the field.
    pub label: AttrValue,
    /// One sentence of help; empty where none is needed.
    #[prop_or_default]
    pub help: &'static str,
    /// The day that is kept; none where there is none yet.
    pub day: Option<Day>,
    /// Called with every change: no day while it is being typed.
    pub onchange: Callback<Option<Day>>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// A field of the browser's own for dates. Whoever types a year by keyboard is at year 2 first, then
/// at 20 and 202, which are no days of ours: the text stays until it is one, for a field that is
/// emptied in the middle takes the day and the month with it.
#[component]
pub fn DayField(props: &Props) -> Html {
    let typed = use_state_eq(String::new);
    let shown = shown(&typed, props.day);
    let onchange = {
        let onchange = props.onchange.clone();
        Callback::from(move |text: String| {
            onchange.emit(text.parse().ok());
            typed.set(text);
        })
    };
    html! {
        <TextField language={props.language} id={props.id.clone()} label={props.label.clone()} help={props.help} kind="date"
            value={shown} error={props.error.clone()} {onchange} />
    }
}

/// Whether something that is typed as a day is none: a form with such a day is not stored, as the day
/// that stood there before would be taken away by it.
#[must_use]
pub fn is_no_day(text: &str) -> bool {
    !text.trim().is_empty() && text.parse::<Day>().is_err()
}

/// What was typed, as long as it says the day that is kept.
fn shown(typed: &str, day: Option<Day>) -> String {
    match typed.parse().ok() == day {
        true => typed.to_owned(),
        false => day.map_or_else(String::new, |day| day.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_stays_until_it_is_a_day() {
        let day: Day = "2027-01-08".parse().unwrap();
        assert_eq!(shown("", Some(day)), "2027-01-08");
        assert_eq!(shown("2027-01-07", Some(day)), "2027-01-08");
        assert_eq!(shown("2027-01-08", None), "");
        for half in ["0002-01-08", "0020-01-08", "0202-01-08", ""] {
            assert_eq!(half.parse::<Day>().ok(), None, "{half}");
            assert_eq!(is_no_day(half), !half.is_empty(), "{half}");
            assert_eq!(shown(half, None), half);
        }
    }
}

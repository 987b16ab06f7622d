//! A day that was agreed is moved, or what was to happen then does not.

use yew::prelude::*;

use crate::{
    components::{Choices, TextField, form_foot},
    handle::use_app,
    hooks::{Edit, use_edit, use_focus_after, use_record},
    platform::{focus_heading, today},
};
use trivsel::{register::Fact, vocabulary::Day};

/// What is typed.
#[derive(Clone, Debug, PartialEq)]
struct Typed {
    /// It does not happen; otherwise it is moved.
    cancels: bool,
    /// The new day, as it is typed.
    day: String,
    time: String,
    why: String,
    parents_know: Option<bool>,
    pressed: bool,
}

impl Typed {
    fn on(&self) -> Option<Day> {
        self.day.parse().ok()
    }

    /// What lacks: a day that has not been, a reason, and whether the parents know. Where there was
    /// no date, none is moved, and the new one needs no reason.
    fn lacks(&self, from: Option<Day>, today: Day) -> [bool; 3] {
        let moves = self.cancels || from.is_some();
        [
            !self.cancels && self.on().is_none_or(|on| on < today),
            moves && self.why.trim().is_empty(),
            self.parents_know.is_none(),
        ]
    }
}

/// What somebody has said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The new day; none where it does not happen.
    pub to: Option<Day>,
    /// The new time, where there is one.
    pub time: String,
    pub why: String,
    /// Whether the parents know.
    pub parents_know: bool,
}

/// What is moved, and in which words.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Names its fields, unique on the page.
    pub name: &'static str,
    /// The day that was agreed.
    pub from: Option<Day>,
    /// The day that is proposed in its place.
    pub proposed: Day,
    /// The time of day, where it has one.
    #[prop_or_default]
    pub time: Option<AttrValue>,
    /// The button to move it.
    pub moves: &'static str,
    /// The button that says that it does not happen, where there is something that may not.
    #[prop_or_default]
    pub cancels: Option<&'static str>,
    /// Why: it moves, it does not happen.
    pub why: [&'static str; 2],
    /// What is written down of what was said.
    pub facts: Callback<Moved, Vec<Fact>>,
}

/// The buttons, and the form that comes in their place.
#[component]
pub fn Moving(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let typed: Edit<Option<Typed>> = use_edit(|| None).still_while(record.storing());
    let name = props.name;
    use_focus_after(
        (*typed.value()).as_ref().map(|it| it.cancels),
        move |form| match form {
            None => format!("#{name}"),
            Some(false) => format!("#{name}-day"),
            Some(true) => format!("#{name}-why"),
        },
    );
    // As it stood when somebody began: a day that another window has moved meanwhile is not the one that
    // is moved here.
    let begun = use_state(|| props.clone());
    let is_open = typed.value().is_some();
    let from = if is_open { begun.from } else { props.from };
    let open = |cancels: bool| {
        let (typed, begun, props) = (typed.clone(), begun.clone(), props.clone());
        Callback::from(move |_: MouseEvent| {
            begun.set(props.clone());
            typed.change(|it| {
                *it = Some(Typed {
                    cancels,
                    day: props.proposed.to_string(),
                    time: props.time.as_deref().unwrap_or_default().to_owned(),
                    why: String::new(),
                    parents_know: None,
                    pressed: false,
                });
            });
        })
    };
    let (moves, cancels) = (props.moves, props.cancels);
    let Some(value) = (*typed.value()).clone() else {
        return html! {
            <>
                <button type="button" id={name} onclick={open(false)}>{ moves }</button>
                if let Some(cancels) = cancels {
                    <button type="button" class="plain" onclick={open(true)}>{ cancels }</button>
                }
            </>
        };
    };
    let lacks = value.lacks(from, today());
    let sentences = [
        language.missing_move_day(),
        language.missing_move_why(),
        language.missing_move_parents(),
    ];
    let error = |which: usize| {
        let lacks = value.pressed && lacks.get(which) == Some(&true);
        lacks.then(|| sentences[which])
    };
    let put = |change: fn(&mut Typed, String)| {
        typed.put(move |it: &mut Option<Typed>, text: String| {
            if let Some(it) = it {
                change(it, text);
            }
        })
    };
    let keep = {
        let (typed, record, facts) = (typed.clone(), record.clone(), begun.facts.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            typed.change(|it| it.iter_mut().for_each(|it| it.pressed = true));
            let latest = typed.latest();
            let complete = (*latest).as_ref();
            let complete = complete.filter(|it| !it.lacks(from, today()).contains(&true));
            let Some(latest) = complete else { return };
            let moved = Moved {
                to: latest.on().filter(|_| !latest.cancels),
                time: latest.time.trim().to_owned(),
                why: latest.why.trim().to_owned(),
                parents_know: latest.parents_know == Some(true),
            };
            let typed = typed.clone();
            record.run(facts.emit(moved), vec![], move || {
                typed.change(|it| *it = None);
                focus_heading();
            });
        })
    };
    let close = {
        let typed = typed.clone();
        Callback::from(move |_: MouseEvent| typed.change(|it| *it = None))
    };
    let [why_moves, why_cancels] = props.why;
    let (title, why) = match (value.cancels, from) {
        (true, _) => (cancels.unwrap_or(moves), Some(why_cancels)),
        (false, Some(_)) => (moves, Some(why_moves)),
        (false, None) => (moves, None),
    };
    let known = match value.parents_know {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    let knows = Choices {
        name: format!("{name}-parents").into(),
        legend: language.move_parents().into(),
        options: vec![
            ("yes".into(), language.yes().into()),
            ("no".into(), language.no().into()),
        ],
        chosen: vec![known.into()],
        many: false,
        onpick: put(|it, id| it.parents_know = Some(id == "yes"))
            .reform(|id: AttrValue| id.to_string()),
    };
    html! {
        <form class="stack" onsubmit={keep} novalidate=true aria-labelledby={format!("{name}-title")}>
            <h3 id={format!("{name}-title")}>{ title }</h3>
            if !value.cancels {
                <TextField {language} id={format!("{name}-day")} label={language.move_day()} kind="date" error={error(0)}
                    value={value.day.clone()} onchange={put(|it, text| it.day = text)} />
                if props.time.is_some() {
                    <TextField {language} id={format!("{name}-time")} label={language.meeting_time()}
                        help={language.meeting_time_help()} value={value.time.clone()}
                        onchange={put(|it, text| it.time = text)} />
                }
            }
            if let Some(why) = why {
                <TextField {language} id={format!("{name}-why")} label={why} required=true error={error(1)}
                    value={value.why.clone()} onchange={put(|it, text| it.why = text)} />
            }
            { knows.view() }
            if let Some(words) = error(2) { <p class="error" role="alert">{ words }</p> }
            { form_foot(&record, close, language) }
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_that_is_moved_needs_a_reason_and_the_first_one_none() {
        let today = Day::new(2027, 1, 6).unwrap();
        let typed = Typed {
            cancels: false,
            day: today.to_string(),
            time: String::new(),
            why: "  ".to_owned(),
            parents_know: None,
            pressed: true,
        };
        let planned = Some(today.plus_days(2));
        assert_eq!(typed.lacks(planned, today), [false, true, true]);
        assert_eq!(typed.lacks(None, today), [false, false, true]);
        let whole = Typed {
            why: "Anne er syg".to_owned(),
            parents_know: Some(false),
            ..typed.clone()
        };
        assert_eq!(whole.lacks(planned, today), [false; 3]);
        assert_eq!(
            whole.lacks(planned, today.plus_days(1)),
            [true, false, false]
        );
        let half_typed = Typed {
            day: "0002-01-06".to_owned(),
            ..whole
        };
        assert_eq!(half_typed.lacks(planned, today), [true, false, false]);
        let cancels = Typed {
            cancels: true,
            day: String::new(),
            ..typed
        };
        assert_eq!(cancels.lacks(None, today), [false, true, true]);
    }
}

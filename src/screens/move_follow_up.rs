//! Flyt datoen, and Vi behøver det ikke: what is done with a follow-up that is planned.

use yew::prelude::*;

use crate::{
    components::{Choices, TextField, form_foot},
    handle::use_app,
    hooks::{Edit, use_edit, use_focus_after, use_record},
    platform::{focus_heading, today},
};
use trivsel::{
    insight::{moved_follow_up, promises},
    register::{ChildId, Fact, FollowUpMove, PlannedFollowUp},
    vocabulary::Day,
};

/// What is typed.
#[derive(Clone, Debug, PartialEq)]
struct Typed {
    /// It is not needed; otherwise it is moved.
    cancels: bool,
    on: Option<Day>,
    why: String,
    parents_know: Option<bool>,
    pressed: bool,
}

impl Typed {
    /// What lacks: a day that has not been, a reason, and whether the parents know. Where there was
    /// no date, none is moved, and the new one needs no reason.
    fn lacks(&self, from: Option<Day>, today: Day) -> [bool; 3] {
        let moves = self.cancels || from.is_some();
        [
            !self.cancels && self.on.is_none_or(|on| on < today),
            moves && self.why.trim().is_empty(),
            self.parents_know.is_none(),
        ]
    }
}

/// Of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The child, of whom a follow-up is planned.
    pub child: ChildId,
}

/// The two buttons, and the form that comes in their place.
#[component]
pub fn MoveFollowUp(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let typed: Edit<Option<Typed>> = use_edit(|| None);
    let child = props.child;
    use_focus_after(
        (*typed.value()).as_ref().map(|it| it.cancels),
        |form| match form {
            None => "#move-follow-up",
            Some(false) => "#move-day",
            Some(true) => "#move-why",
        },
    );
    let Some(plan) = promises(app.register(), child).next.cloned() else {
        return html! {};
    };
    let from = plan.on;
    let open = |cancels: bool| {
        let typed = typed.clone();
        Callback::from(move |_: MouseEvent| {
            typed.change(|it| {
                *it = Some(Typed {
                    cancels,
                    on: Some(moved_follow_up(from, today())),
                    why: String::new(),
                    parents_know: None,
                    pressed: false,
                });
            });
        })
    };
    let Some(value) = (*typed.value()).clone() else {
        let moves = match from {
            Some(_) => language.move_open(),
            None => language.move_set(),
        };
        return html! {
            <>
                <button type="button" id="move-follow-up" onclick={open(false)}>{ moves }</button>
                <button type="button" class="plain" onclick={open(true)}>{ language.move_cancel() }</button>
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
        let (typed, record) = (typed.clone(), record.clone());
        let who = app.adult().map_or_else(String::new, |it| it.name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            typed.change(|it| it.iter_mut().for_each(|it| it.pressed = true));
            let latest = typed.latest();
            let complete = (*latest).as_ref();
            let complete = complete.filter(|it| !it.lacks(from, today()).contains(&true));
            let Some(latest) = complete else { return };
            let to = PlannedFollowUp {
                on: latest.on,
                why_none: String::new(),
                lead: plan.lead.clone(),
            };
            let moved = FollowUpMove {
                child,
                on: today(),
                who: who.clone(),
                from,
                to: (!latest.cancels).then_some(to),
                why: latest.why.trim().to_owned(),
                parents_know: latest.parents_know == Some(true),
            };
            let typed = typed.clone();
            record.run(vec![Fact::FollowUpMoved(moved)], vec![], move || {
                typed.change(|it| *it = None);
                focus_heading();
            });
        })
    };
    let close = {
        let typed = typed.clone();
        Callback::from(move |_: MouseEvent| typed.change(|it| *it = None))
    };
    let (title, why) = match (value.cancels, from) {
        (true, _) => (language.move_cancel(), Some(language.cancel_why())),
        (false, Some(_)) => (language.move_open(), Some(language.move_why())),
        (false, None) => (language.move_set(), None),
    };
    let known = match value.parents_know {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    let knows = Choices {
        name: "parents-know".into(),
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
        <form class="stack" onsubmit={keep} novalidate=true aria-labelledby="move-title">
            <h3 id="move-title">{ title }</h3>
            if !value.cancels {
                <TextField {language} id="move-day" label={language.move_day()} kind="date" error={error(0)}
                    value={value.on.map(|on| on.to_string()).unwrap_or_default()}
                    onchange={put(|it, text| it.on = text.parse().ok())} />
                if let Some(on) = value.on { <p class="quiet">{ on.words_with_weekday(language) }</p> }
            }
            if let Some(why) = why {
                <TextField {language} id="move-why" label={why} required=true error={error(1)}
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
            on: Some(today),
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
        let cancels = Typed {
            cancels: true,
            on: None,
            ..typed
        };
        assert_eq!(cancels.lacks(None, today), [false, true, true]);
    }
}

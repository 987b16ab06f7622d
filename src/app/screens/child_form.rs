//! Adding a child, and changing what is known of it.

use yew::prelude::*;

use crate::{
    app::{
        components::{Options, Select, TextField, trouble},
        handle::use_app,
        hooks::{use_edit, use_record},
        ports::{new_id, today},
    },
    instrument::Birth,
    register::{Child, ChildId, Fact, GroupId},
    vocabulary::{Language, month_word},
};

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The child to change; `None` adds one.
    pub child: Option<Child>,
    /// The group it belongs to.
    pub group: GroupId,
    /// Called when it is stored or put away.
    pub ondone: Callback<()>,
}

/// What is typed, as it is typed.
#[derive(Clone, Default, PartialEq)]
struct Fields {
    given: String,
    surname: String,
    month: String,
    year: String,
    day: String,
    weeks_early: String,
}

/// Why the birth does not hold.
#[derive(Clone, Copy, PartialEq)]
enum Wrong {
    NoSuchDay,
    NotBornYet,
}

/// Name, month of birth, and what is optional.
#[component]
pub fn ChildForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let edit = use_edit(|| props.child.as_ref().map(Fields::of).unwrap_or_default());
    let fields = edit.value();
    let pressed = use_state_eq(|| false);
    let onsubmit = {
        let (edit, record, pressed) = (edit.clone(), record.clone(), pressed.clone());
        let (child, group, ondone) = (props.child.clone(), props.group, props.ondone.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            let fields = edit.latest();
            let (given, Ok(birth)) = (fields.given.trim(), fields.birth()) else {
                return;
            };
            if given.is_empty() {
                return;
            }
            let before = child.as_ref();
            let child = Child {
                id: before.map_or_else(|| ChildId(new_id()), |child| child.id),
                group,
                given: given.to_owned(),
                surname: fields.surname.trim().to_owned(),
                birth,
                since: before.and_then(|child| child.since),
                left: before.and_then(|child| child.left),
                sheet_language: before.and_then(|child| child.sheet_language),
            };
            let ondone = ondone.clone();
            record.run(vec![Fact::ChildSet(child)], vec![], move || ondone.emit(()));
        })
    };
    let month = Select {
        id: "child-month",
        label: language.child_month(),
        help: "",
        options: months(language),
        chosen: fields.month.clone().into(),
        onpick: edit.put(|fields: &mut Fields, id: AttrValue| fields.month = id.to_string()),
    };
    let cancel = props.ondone.reform(|_: MouseEvent| ());
    let no_name = *pressed && fields.given.trim().is_empty();
    let wrong = fields
        .birth()
        .err()
        .filter(|_| *pressed)
        .map(|wrong| match wrong {
            Wrong::NoSuchDay => language.child_no_such_day(),
            Wrong::NotBornYet => language.child_not_born(),
        });
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h2>{ if props.child.is_some() { language.child_change() } else { language.child_add() } }</h2>
            <TextField {language} id="child-given" label={language.child_given()} help={language.child_given_help()}
                value={fields.given.clone()} onchange={edit.put(|fields: &mut Fields, text| fields.given = text)}
                required=true error={no_name.then(|| language.field_missing())} />
            <TextField {language} id="child-surname" label={language.child_surname()}
                value={fields.surname.clone()} onchange={edit.put(|fields: &mut Fields, text| fields.surname = text)} />
            { month.view() }
            <TextField {language} id="child-year" label={language.child_year()} kind="number"
                value={fields.year.clone()} onchange={edit.put(|fields: &mut Fields, text| fields.year = text)}
                required=true error={wrong} />
            <details class="more" open={!fields.day.is_empty() || !fields.weeks_early.is_empty()}>
                <summary>{ language.child_more() }</summary>
                <div class="stack">
                    <TextField {language} id="child-day" label={language.child_day()} help={language.child_day_help()}
                        kind="number" value={fields.day.clone()}
                        onchange={edit.put(|fields: &mut Fields, text| fields.day = text)} />
                    <TextField {language} id="child-early" label={language.child_early()}
                        help={language.child_early_help()} kind="number"
                        value={fields.weeks_early.clone()}
                        onchange={edit.put(|fields: &mut Fields, text| fields.weeks_early = text)} />
                </div>
            </details>
            { trouble(record.trouble().as_ref(), language) }
            <div class="actions">
                <button type="submit" class="primary" aria-disabled={record.waits()}>{ language.save() }</button>
                <button type="button" class="plain" onclick={cancel}>{ language.cancel() }</button>
            </div>
        </form>
    }
}

impl Fields {
    fn of(child: &Child) -> Self {
        let number = |number: Option<u8>| number.map(|it| it.to_string()).unwrap_or_default();
        Self {
            given: child.given.clone(),
            surname: child.surname.clone(),
            month: child.birth.month.to_string(),
            year: child.birth.year.to_string(),
            day: number(child.birth.day),
            weeks_early: number(child.birth.weeks_early),
        }
    }

    fn birth(&self) -> Result<Birth, Wrong> {
        let optional = |text: &str| match text.trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| Wrong::NoSuchDay),
        };
        let birth = Birth {
            year: self.year.trim().parse().map_err(|_| Wrong::NoSuchDay)?,
            month: self.month.parse().map_err(|_| Wrong::NoSuchDay)?,
            day: optional(&self.day)?,
            weeks_early: optional(&self.weeks_early)?.filter(|weeks| *weeks > 0),
        };
        birth.date().ok_or(Wrong::NoSuchDay)?;
        birth.age_on(today()).map_err(|_| Wrong::NotBornYet)?;
        Ok(birth)
    }
}

fn months(language: Language) -> Options {
    let choose = ("".into(), language.child_month_choose().into());
    let month = |month: u8| (month.to_string().into(), month_word(month, language).into());
    std::iter::once(choose).chain((1..=12).map(month)).collect()
}

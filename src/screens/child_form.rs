//! Adding a child, and changing what is known of it.

mod fields;

use yew::prelude::*;

use self::fields::{BirthFieldError, ChildFormFields};
use super::child_again::{may_be_there, same_child};
use crate::{
    components::{Options, Select, TextField, form_foot_with, is_no_day},
    group_words::{kind_word, left_words, since_words},
    handle::{App, use_app},
    hooks::{Edit, use_edit, use_record},
    platform::{focus, new_id, today},
};
use exchange::roster::come_back;
use trivsel::{
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

/// Name, month of birth, and what is optional.
#[component]
pub fn ChildForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    // As it stood when somebody began: what another window changes meanwhile is not put back.
    let begun = use_memo((), |()| props.child.clone());
    let edit = use_edit(|| match &*begun {
        Some(child) => ChildFormFields::of(child),
        None => ChildFormFields::empty(props.group.to_string()),
    })
    .still_while(record.storing());
    let fields = edit.value();
    let pressed = use_state_eq(|| false);
    let added = use_state_eq(|| None::<String>);
    // Whether the press that submits is the one for another child.
    let another = use_mut_ref(|| false);
    let onsubmit = {
        let (added, another) = (added.clone(), another.clone());
        let (edit, record, pressed) = (edit.clone(), record.clone(), pressed.clone());
        let (app, child, ondone) = (app.clone(), (*begun).clone(), props.ondone.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let another = another.take();
            pressed.set(true);
            let fields = edit.latest();
            let given = fields.given.trim();
            let (Ok(birth), Ok(group)) = (fields.birth(), fields.group.parse()) else {
                return;
            };
            let [given_digits, surname_digits] = fields.four_digits(child.as_ref());
            if given.is_empty() || given_digits || surname_digits {
                return;
            }
            if fields.left_too_early() || fields.has_no_day() {
                return;
            }
            let register = app.register();
            let typed = fields.candidate(birth);
            let known = may_be_there(register, group, &typed).filter(|_| child.is_none());
            let done = {
                let (edit, pressed, added) = (edit.clone(), pressed.clone(), added.clone());
                let ondone = ondone.clone();
                let (group, name) = (fields.group.clone(), given.to_owned());
                move || {
                    if !another {
                        return ondone.emit(());
                    }
                    edit.change(|fields| *fields = ChildFormFields::empty(group));
                    pressed.set(false);
                    added.set(Some(name));
                    focus("#child-given");
                }
            };
            if let Some(known) = known {
                match fields.is(known) {
                    None => return,
                    Some(true) if known.has_stopped(today()) => {
                        let back = come_back(&typed, known, group, fields.first_day(today()));
                        let fact = Fact::child_changed(Some(known), &back);
                        record.run(vec![fact], vec![], done);
                        return;
                    }
                    // It is there already.
                    Some(true) => return done(),
                    Some(false) => {}
                }
            }
            let before = child.as_ref();
            let changed = Child {
                id: before.map_or_else(|| ChildId(new_id()), |child| child.id),
                group,
                given: given.to_owned(),
                surname: fields.surname.trim().to_owned(),
                birth,
                since: fields.since.parse().ok(),
                left: fields.left.parse().ok(),
                sheet_language: before.and_then(|child| child.sheet_language),
            };
            let fact = Fact::child_changed(before, &changed);
            record.run(vec![fact], vec![], done);
        })
    };
    let month = Select {
        id: "child-month",
        label: language.child_month(),
        help: "",
        options: months(language),
        chosen: fields.month.clone().into(),
        onpick: edit.put(|fields: &mut ChildFormFields, id: AttrValue| {
            fields.put_birth(|it| it.month = id.to_string());
        }),
    };
    let cancel = props.ondone.reform(|_: MouseEvent| ());
    let onmore = Callback::from(move |_: MouseEvent| {
        another.replace(true);
    });
    let also = html! {
        if props.child.is_none() {
            <button type="submit" aria-disabled={record.waits()} onclick={onmore}>{ language.child_add_another() }</button>
        }
    };
    let no_name = *pressed && fields.given.trim().is_empty();
    let digits = fields.four_digits((*begun).as_ref());
    let digits = digits.map(|it| (it && *pressed).then(|| language.name_four_digits()));
    let wrong = fields
        .birth()
        .err()
        .filter(|_| *pressed)
        .map(|wrong| match wrong {
            BirthFieldError::NoSuchDay => language.child_no_such_day(),
            BirthFieldError::NotBornYet => language.child_not_born(),
        });
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h2>{ if props.child.is_some() { language.child_change() } else { language.child_add() } }</h2>
            <TextField {language} id="child-given" label={language.child_given()} help={language.child_given_help()}
                value={fields.given.clone()} onchange={edit.put(|fields: &mut ChildFormFields, text| fields.given = text)}
                required=true error={no_name.then(|| language.field_missing()).or(digits[0])} />
            <TextField {language} id="child-surname" label={language.child_surname()}
                value={fields.surname.clone()} onchange={edit.put(|fields: &mut ChildFormFields, text| fields.surname = text)} error={digits[1]} />
            if (*begun).as_ref().is_some_and(|before| fields.renames(before)) {
                <p class="help" role="status">{ language.child_renames() }</p>
            }
            { month.view() }
            <TextField {language} id="child-year" label={language.child_year()} kind="number"
                value={fields.year.clone()} onchange={edit.put(|fields: &mut ChildFormFields, text| fields.put_birth(|it| it.year = text))}
                required=true error={wrong} />
            <details class="more" open={!fields.day.is_empty() || !fields.weeks_early.is_empty()}>
                <summary>{ language.child_more() }</summary>
                <div class="stack">
                    <TextField {language} id="child-birthday" label={language.child_birthday()} help={language.child_birthday_help()}
                        kind="date" value={fields.birthday.clone()}
                        onchange={edit.put(|fields: &mut ChildFormFields, text| fields.put_birthday(text))}
                        error={(*pressed && is_no_day(&fields.birthday)).then(|| language.missing_days())} />
                    <TextField {language} id="child-day" label={language.child_day()} help={language.child_day_help()}
                        kind="number" value={fields.day.clone()}
                        onchange={edit.put(|fields: &mut ChildFormFields, text| fields.put_birth(|it| it.day = text))} />
                    <TextField {language} id="child-early" label={language.child_early()}
                        help={language.child_early_help()} kind="number"
                        value={fields.weeks_early.clone()}
                        onchange={edit.put(|fields: &mut ChildFormFields, text| fields.weeks_early = text)} />
                </div>
            </details>
            { again(&app, &edit, props, *pressed) }
            { come_and_go(&app, &edit, props.child.is_some(), *pressed) }
            { form_foot_with(&record, also, cancel, language) }
            if let Some(name) = &*added {
                <p role="status">{ language.child_added(name) }</p>
            }
        </form>
    }
}

/// Whether it is one who is there, or was; nothing where it is like nobody.
fn again(app: &App, edit: &Edit<ChildFormFields>, props: &Props, asked: bool) -> Html {
    let fields = edit.value();
    let typed = fields.birth().ok().map(|birth| fields.candidate(birth));
    let typed = typed.filter(|_| props.child.is_none());
    let known = typed.and_then(|typed| may_be_there(app.register(), props.group, &typed));
    let Some(known) = known else {
        return html! {};
    };
    let id = known.id;
    let onpick = edit.put(move |fields: &mut ChildFormFields, same| fields.same = Some((id, same)));
    same_child(
        app.register(),
        known,
        fields.is(known),
        asked,
        onpick,
        app.language(),
    )
}

/// When it came to its group, and where it has gone. A child that moves is new
/// in its group from today, unless somebody writes another day.
fn come_and_go(app: &App, edit: &Edit<ChildFormFields>, known: bool, pressed: bool) -> Html {
    let (language, fields) = (app.language(), edit.value());
    let groups = app.register().groups();
    let chosen = groups.iter().find(|it| it.id.to_string() == fields.group);
    let setting = chosen.map(|it| it.setting).unwrap_or_default();
    let moves = Select {
        id: "child-group",
        label: kind_word(setting, language),
        help: language.child_group_help(),
        options: groups
            .iter()
            .map(|group| (group.id.to_string().into(), group.name.clone().into()))
            .collect(),
        chosen: fields.group.clone().into(),
        onpick: edit.put(|fields: &mut ChildFormFields, group: AttrValue| {
            fields.move_to(&group, today());
        }),
    };
    let no_day = |text: &str| (pressed && is_no_day(text)).then(|| language.missing_days());
    let error = fields
        .left_too_early()
        .then(|| language.child_left_too_early())
        .or_else(|| no_day(&fields.left));
    let open = !fields.since.is_empty() || !fields.left.is_empty();
    html! {
        <details class="more" {open}>
            <summary>{ language.child_comes_and_goes() }</summary>
            <div class="stack">
                if known && groups.len() > 1 { { moves.view() } }
                <TextField {language} id="child-since" label={since_words(setting, language)} kind="date"
                    help={language.child_since_help()} value={fields.since.clone()}
                    onchange={edit.put(|fields: &mut ChildFormFields, text| fields.since = text)}
                    error={no_day(&fields.since)} />
                if known {
                    <TextField {language} id="child-left" label={left_words(setting, language)} kind="date"
                        help={language.child_left_help()} value={fields.left.clone()}
                        onchange={edit.put(|fields: &mut ChildFormFields, text| fields.left = text)} {error} />
                }
            </div>
        </details>
    }
}

fn months(language: Language) -> Options {
    let choose = ("".into(), language.child_month_choose().into());
    let month = |month: u8| (month.to_string().into(), month_word(month, language).into());
    std::iter::once(choose).chain((1..=12).map(month)).collect()
}

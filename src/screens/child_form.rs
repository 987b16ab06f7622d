//! Adding a child, and changing what is known of it.

use yew::prelude::*;

use super::child_again::{may_be_there, same_child};
use crate::{
    components::{Options, Select, TextField, form_foot_with, is_no_day},
    handle::{App, use_app},
    hooks::{Edit, use_edit, use_record},
    platform::{focus, new_id, today},
};
use exchange::roster::{Candidate, come_back};
use trivsel::{
    instrument::Birth,
    register::{Child, ChildId, Fact, GroupId},
    vocabulary::{Day, Language, month_word},
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
struct ChildFormFields {
    given: String,
    surname: String,
    month: String,
    year: String,
    day: String,
    weeks_early: String,
    group: String,
    since: String,
    left: String,
    /// The group that it comes from and the days there, while another one is chosen.
    from: Option<[String; 3]>,
    /// The child that it is like, and whether it is that one.
    same: Option<(ChildId, bool)>,
}

/// Why the birth does not hold.
#[derive(Clone, Copy, PartialEq)]
enum BirthFieldError {
    NoSuchDay,
    NotBornYet,
}

/// Name, month of birth, and what is optional.
#[component]
pub fn ChildForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let edit = use_edit(|| match &props.child {
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
        let (app, child, ondone) = (app.clone(), props.child.clone(), props.ondone.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let another = another.take();
            pressed.set(true);
            let fields = edit.latest();
            let given = fields.given.trim();
            let (Ok(birth), Ok(group)) = (fields.birth(), fields.group.parse()) else {
                return;
            };
            if given.is_empty() || fields.left_too_early() || fields.has_no_day() {
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
        onpick: edit
            .put(|fields: &mut ChildFormFields, id: AttrValue| fields.month = id.to_string()),
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
                required=true error={no_name.then(|| language.field_missing())} />
            <TextField {language} id="child-surname" label={language.child_surname()}
                value={fields.surname.clone()} onchange={edit.put(|fields: &mut ChildFormFields, text| fields.surname = text)} />
            if props.child.as_ref().is_some_and(|before| fields.renames(before)) {
                <p class="help" role="status">{ language.child_renames() }</p>
            }
            { month.view() }
            <TextField {language} id="child-year" label={language.child_year()} kind="number"
                value={fields.year.clone()} onchange={edit.put(|fields: &mut ChildFormFields, text| fields.year = text)}
                required=true error={wrong} />
            <details class="more" open={!fields.day.is_empty() || !fields.weeks_early.is_empty()}>
                <summary>{ language.child_more() }</summary>
                <div class="stack">
                    <TextField {language} id="child-day" label={language.child_day()} help={language.child_day_help()}
                        kind="number" value={fields.day.clone()}
                        onchange={edit.put(|fields: &mut ChildFormFields, text| fields.day = text)} />
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
    let moves = Select {
        id: "child-group",
        label: language.child_group(),
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
                <TextField {language} id="child-since" label={language.child_since()} kind="date"
                    help={language.child_since_help()} value={fields.since.clone()}
                    onchange={edit.put(|fields: &mut ChildFormFields, text| fields.since = text)}
                    error={no_day(&fields.since)} />
                if known {
                    <TextField {language} id="child-left" label={language.child_left()} kind="date"
                        help={language.child_left_help()} value={fields.left.clone()}
                        onchange={edit.put(|fields: &mut ChildFormFields, text| fields.left = text)} {error} />
                }
            </div>
        </details>
    }
}

impl ChildFormFields {
    /// Nothing of a child yet, in its group.
    fn empty(group: String) -> Self {
        Self {
            group,
            ..Self::default()
        }
    }

    fn of(child: &Child) -> Self {
        let number = |number: Option<u8>| number.map(|it| it.to_string()).unwrap_or_default();
        Self {
            given: child.given.clone(),
            surname: child.surname.clone(),
            month: child.birth.month.to_string(),
            year: child.birth.year.to_string(),
            day: number(child.birth.day),
            weeks_early: number(child.birth.weeks_early),
            group: child.group.to_string(),
            since: child.since.map(|day| day.to_string()).unwrap_or_default(),
            left: child.left.map(|day| day.to_string()).unwrap_or_default(),
            from: None,
            same: None,
        }
    }

    /// Another group is chosen, or, as an arrow key passes it, the one that the child comes from: there
    /// its days are what they were.
    fn move_to(&mut self, group: &str, today: Day) {
        let here = [&self.group, &self.since, &self.left].map(String::clone);
        let from = self.from.take().unwrap_or(here);
        if from[0] == group {
            [self.group, self.since, self.left] = from;
        } else {
            self.group = group.to_owned();
            self.since = today.to_string();
            self.left.clear();
            self.from = Some(from);
        }
    }

    /// Whether the child is called something else than before.
    fn renames(&self, before: &Child) -> bool {
        (self.given.trim(), self.surname.trim()) != (&*before.given, &*before.surname)
    }

    /// What is answered of this child: whether it is the one that is typed in.
    fn is(&self, known: &Child) -> Option<bool> {
        let (of, same) = self.same?;
        (of == known.id).then_some(same)
    }

    /// What is typed, as a row of a list tells it.
    fn candidate(&self, birth: Birth) -> Candidate {
        Candidate {
            line: 0,
            given: self.given.trim().to_owned(),
            surname: self.surname.trim().to_owned(),
            birth,
            group: String::new(),
        }
    }

    /// The first day of a child that comes back: as typed, else today.
    fn first_day(&self, today: Day) -> Day {
        self.since.parse().unwrap_or(today)
    }

    /// Whether it would leave before it came. Days as they are typed stand in the
    /// order of their letters.
    fn left_too_early(&self) -> bool {
        !self.left.is_empty() && self.left < self.since
    }

    /// Whether its first or its last day is typed in half: a year of two digits is none.
    fn has_no_day(&self) -> bool {
        is_no_day(&self.since) || is_no_day(&self.left)
    }

    fn birth(&self) -> Result<Birth, BirthFieldError> {
        let optional = |text: &str| match text.trim() {
            "" => Ok(None),
            text => text
                .parse()
                .map(Some)
                .map_err(|_| BirthFieldError::NoSuchDay),
        };
        let birth = Birth {
            year: self
                .year
                .trim()
                .parse()
                .map_err(|_| BirthFieldError::NoSuchDay)?,
            month: self.month.parse().map_err(|_| BirthFieldError::NoSuchDay)?,
            day: optional(&self.day)?,
            weeks_early: optional(&self.weeks_early)?.filter(|weeks| *weeks > 0),
        };
        birth.date().ok_or(BirthFieldError::NoSuchDay)?;
        birth
            .age_on(today())
            .map_err(|_| BirthFieldError::NotBornYet)?;
        Ok(birth)
    }
}

fn months(language: Language) -> Options {
    let choose = ("".into(), language.child_month_choose().into());
    let month = |month: u8| (month.to_string().into(), month_word(month, language).into());
    std::iter::once(choose).chain((1..=12).map(month)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_that_is_passed_on_the_way_changes_no_day() {
        let today: Day = "2026-11-29".parse().unwrap();
        let typed = ChildFormFields {
            group: "a".to_owned(),
            since: "2025-08-01".to_owned(),
            left: "2026-12-31".to_owned(),
            ..ChildFormFields::default()
        };
        let mut fields = typed.clone();
        for group in ["b", "c", "b"] {
            fields.move_to(group, today);
            let days = [&fields.group, &fields.since, &fields.left].map(|it| &**it);
            assert_eq!(days, [group, "2026-11-29", ""]);
        }
        fields.move_to("a", today);
        assert!(fields == typed);
    }

    #[test]
    fn a_child_comes_back_on_the_day_that_is_typed_else_today() {
        let today: Day = "2026-11-29".parse().unwrap();
        for (typed, first_day) in [
            ("2026-08-17", "2026-08-17"),
            ("2026-12-01", "2026-12-01"),
            ("", "2026-11-29"),
            ("17. august", "2026-11-29"),
        ] {
            let fields = ChildFormFields {
                since: typed.to_owned(),
                ..ChildFormFields::default()
            };
            assert_eq!(fields.first_day(today).to_string(), first_day, "{typed}");
        }
    }
}

//! Writing a focus point, and changing one.

use yew::prelude::*;

use super::row::rung_words;
use crate::{
    components::{Choices, Options, Select, TextField, form_foot},
    handle::use_app,
    hooks::{use_edit, use_record},
};
use trivsel::{
    instrument::handleguide,
    register::{ContactDetail, Fact, FocusPoint},
    vocabulary::{Area, Day, FocusKind, Language, NotADay, Rung, Term},
};

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The focus point as it stands, or a new one.
    pub point: FocusPoint,
    /// Called when it is stored or put away.
    pub ondone: Callback<()>,
}

/// The focus point as it is typed, and whether it was pressed with something
/// lacking.
#[derive(Clone)]
struct FocusFormFields {
    point: FocusPoint,
    by: String,
    pressed: bool,
}

impl FocusFormFields {
    /// The day, where one is written.
    fn day(&self) -> Result<Option<Day>, NotADay> {
        let by = self.by.trim();
        (!by.is_empty()).then(|| by.parse()).transpose()
    }
}

/// Area, what, who and by when. It stays as it is until it is stored.
#[component]
pub fn FocusForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let edit = use_edit(|| FocusFormFields {
        point: props.point.clone(),
        by: props.point.by.map(|it| it.to_string()).unwrap_or_default(),
        pressed: false,
    })
    .still_while(record.storing());
    let fields = edit.value();
    let onsubmit = {
        let (edit, record, ondone) = (edit.clone(), record.clone(), props.ondone.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            edit.change(|fields| fields.pressed = true);
            let fields = edit.latest();
            let (what, Ok(by)) = (fields.point.what.trim(), fields.day()) else {
                return;
            };
            if what.is_empty() {
                return;
            }
            let point = FocusPoint {
                what: what.to_owned(),
                sign: fields.point.sign.trim().to_owned(),
                who: fields.point.who.trim().to_owned(),
                by,
                ..fields.point.clone()
            };
            let ondone = ondone.clone();
            let register = app.register();
            let known = match point.child {
                Some(child) => register.focus_points_of(child).find(|it| it.id == point.id),
                None => register.focus_point(point.id),
            };
            let fact = Fact::focus_point_changed(known, &point);
            record.run(vec![fact], vec![], move || ondone.emit(()));
        })
    };
    let area = Select {
        id: "focus-area",
        label: language.focus_area(),
        help: "",
        options: areas(language),
        chosen: fields.point.area.map_or("", Area::id).into(),
        onpick: edit.put(|fields: &mut FocusFormFields, id: AttrValue| {
            fields.point.area = Area::from_id(&id)
        }),
    };
    let option = |it: &FocusKind| (it.id().into(), it.word(language).into());
    let kind = Choices {
        name: "focus-kind".into(),
        legend: language.focus_kind().into(),
        options: [FocusKind::Group, FocusKind::Frames]
            .iter()
            .map(option)
            .collect(),
        chosen: vec![fields.point.kind.id().into()],
        many: false,
        onpick: edit.put(|fields: &mut FocusFormFields, id: AttrValue| {
            fields.point.kind = FocusKind::from_id(&id).unwrap_or(fields.point.kind);
        }),
    };
    let rung = Select {
        id: "focus-rung",
        label: language.focus_rung(),
        help: handleguide()
            .ladder_step(fields.point.rung)
            .decides
            .text(language),
        options: rungs(language),
        chosen: fields.point.rung.id().into(),
        onpick: edit.put(|fields: &mut FocusFormFields, id: AttrValue| {
            fields.point.rung = Rung::from_id(&id).unwrap_or(fields.point.rung);
        }),
    };
    let of_child = fields.point.child.is_some();
    let no_words = fields.pressed && fields.point.what.trim().is_empty();
    let no_day = fields.pressed && fields.day().is_err();
    let cancel = props.ondone.reform(|_: MouseEvent| ());
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h3>{ Term::FocusPoint.word(language) }</h3>
            if !of_child { { kind.view() } }
            { area.view() }
            <TextField {language} id="focus-what" label={language.focus_what()} lines=true required=true
                value={fields.point.what.clone()} error={no_words.then(|| language.field_missing())}
                onchange={edit.put(|fields: &mut FocusFormFields, text| fields.point.what = text)} />
            <TextField {language} id="focus-sign" asks={Some(&ContactDetail::ALL[..])} label={language.focus_sign()} value={fields.point.sign.clone()}
                onchange={edit.put(|fields: &mut FocusFormFields, text| fields.point.sign = text)} />
            <TextField {language} id="focus-who" asks={Some(&ContactDetail::ALL[..])} label={language.focus_who()} value={fields.point.who.clone()}
                onchange={edit.put(|fields: &mut FocusFormFields, text| fields.point.who = text)} />
            <TextField {language} id="focus-by" label={language.focus_by()} kind="date" value={fields.by.clone()}
                error={no_day.then(|| language.missing_days())}
                onchange={edit.put(|fields: &mut FocusFormFields, text| fields.by = text)} />
            if of_child { { rung.view() } }
            { form_foot(&record, cancel, language) }
        </form>
    }
}

fn areas(language: Language) -> Options {
    let none = ("".into(), language.focus_area_none().into());
    let area = |area: &Area| (area.id().into(), area.word(language).into());
    std::iter::once(none)
        .chain(Area::ALL.iter().map(area))
        .collect()
}

/// The steps a team can choose: what the municipality decides is not among them.
fn rungs(language: Language) -> Options {
    let all = Rung::ALL.iter().filter(|it| **it < Rung::Authority);
    all.map(|it| (it.id().into(), rung_words(*it, language).into()))
        .collect()
}

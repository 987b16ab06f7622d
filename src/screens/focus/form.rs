//! Writing a focus point, and changing one.

use serde::{Deserialize, Serialize};
use yew::prelude::*;

use super::row::rung_words;
use crate::{
    components::{Choices, DraftFormFoot, NewerDraft, Options, Select, TextField},
    handle::use_app,
    hooks::{DraftHandle, use_draft, use_record},
    session::DraftKey,
};
use trivsel::{
    instrument::handleguide,
    register::{ContactDetail, Fact, FocusPoint, FocusPointChanges, Register},
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

/// What is typed: what it changes, so that what another changes meanwhile stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FocusFields {
    /// The day, as it is typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    pub changes: FocusPointChanges,
}

impl FocusFields {
    /// Nothing is changed of one that is known; of a new one all that it begins with.
    fn begin(about: &FocusPoint, known: Option<&FocusPoint>) -> Self {
        let changes = match known {
            Some(_) => FocusPointChanges::default(),
            None => FocusPointChanges::between(Some(&base(about, None)), about),
        };
        Self { by: None, changes }
    }

    /// The focus point as it is on screen.
    fn shown(&self, about: &FocusPoint, known: Option<&FocusPoint>) -> FocusPoint {
        self.changes.over(&base(about, known))
    }

    /// The day as it stands in its field.
    fn day(&self, shown: &FocusPoint) -> String {
        let typed = self.by.clone();
        typed.unwrap_or_else(|| shown.by.map(|it| it.to_string()).unwrap_or_default())
    }

    /// What is kept; nothing while something lacks. Whether it is ended, and where it belongs, is not for
    /// a draft to say.
    fn fact(&self, about: &FocusPoint, known: Option<&FocusPoint>) -> Option<Fact> {
        let shown = self.shown(about, known);
        let base = base(about, known);
        let what = shown.what.trim();
        let point = FocusPoint {
            group: base.group,
            end: base.end,
            what: (!what.is_empty()).then(|| what.to_owned())?,
            sign: shown.sign.trim().to_owned(),
            who: shown.who.trim().to_owned(),
            by: read(&self.day(&shown)).ok()?,
            ..shown
        };
        Some(Fact::focus_point_changed(known, &point))
    }
}

/// The day, where one is written.
fn read(by: &str) -> Result<Option<Day>, NotADay> {
    let by = by.trim();
    (!by.is_empty()).then(|| by.parse()).transpose()
}

/// What the changes are put over.
fn base(about: &FocusPoint, known: Option<&FocusPoint>) -> FocusPoint {
    let new = || FocusPoint::new(about.id, about.child, about.group);
    known.cloned().unwrap_or_else(new)
}

/// The focus point as it stands.
fn known<'a>(register: &'a Register, about: &FocusPoint) -> Option<&'a FocusPoint> {
    match about.child {
        Some(child) => register.focus_points_of(child).find(|it| it.id == about.id),
        None => register.focus_point(about.id),
    }
}

/// Area, what, who and by when. It is a draft until it is stored.
#[component]
pub fn FocusForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let pressed = use_state_eq(|| false);
    let FocusPoint {
        id: point, group, ..
    } = props.point;
    let key = match props.point.child {
        Some(child) => DraftKey::Focus { child, point },
        None => DraftKey::GroupFocus { group, point },
    };
    let draft: DraftHandle<FocusFields> = use_draft(key, || {
        FocusFields::begin(&props.point, known(app.register(), &props.point))
    });
    if draft.is_newer() {
        return html! { <NewerDraft onanyway={draft.put_over_newer()} /> };
    }
    let typed = draft.value();
    let fields = typed.shown(&props.point, known(app.register(), &props.point));
    let day = typed.day(&fields);
    let onsubmit = {
        let (app, draft, record) = (app.clone(), draft.clone(), record.clone());
        let (pressed, props) = (pressed.clone(), props.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            if let Some(fact) = draft
                .latest()
                .fact(&props.point, known(app.register(), &props.point))
            {
                let ondone = props.ondone.clone();
                record.run(vec![fact], vec![draft.key()], move || ondone.emit(()));
            }
        })
    };
    let area = Select {
        id: "focus-area",
        label: language.focus_area(),
        help: "",
        options: areas(language),
        chosen: fields.area.map_or("", Area::id).into(),
        onpick: draft.put(|fields: &mut FocusFields, id: AttrValue| {
            fields.changes.area = Some(Area::from_id(&id))
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
        chosen: vec![fields.kind.id().into()],
        many: false,
        onpick: draft.put(|fields: &mut FocusFields, id: AttrValue| {
            fields.changes.kind = FocusKind::from_id(&id).or(fields.changes.kind);
        }),
    };
    let rung = Select {
        id: "focus-rung",
        label: language.focus_rung(),
        help: handleguide()
            .ladder_step(fields.rung)
            .decides
            .text(language),
        options: rungs(language),
        chosen: fields.rung.id().into(),
        onpick: draft.put(|fields: &mut FocusFields, id: AttrValue| {
            fields.changes.rung = Rung::from_id(&id).or(fields.changes.rung);
        }),
    };
    let of_child = props.point.child.is_some();
    let no_words = *pressed && fields.what.trim().is_empty();
    let no_day = *pressed && read(&day).is_err();
    let (save, onclose) = (language.save(), props.ondone.clone());
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h3>{ Term::FocusPoint.word(language) }</h3>
            if !of_child { { kind.view() } }
            { area.view() }
            <TextField {language} id="focus-what" label={language.focus_what()} lines=true required=true
                value={fields.what.clone()} error={no_words.then(|| language.field_missing())}
                onchange={draft.put(|fields: &mut FocusFields, text| fields.changes.what = Some(text))} />
            <TextField {language} id="focus-sign" asks={Some(&ContactDetail::ALL[..])} label={language.focus_sign()} value={fields.sign.clone()}
                onchange={draft.put(|fields: &mut FocusFields, text| fields.changes.sign = Some(text))} />
            <TextField {language} id="focus-who" asks={Some(&ContactDetail::ALL[..])} label={language.focus_who()} value={fields.who.clone()}
                onchange={draft.put(|fields: &mut FocusFields, text| fields.changes.who = Some(text))} />
            <TextField {language} id="focus-by" label={language.focus_by()} kind="date" value={day.clone()}
                error={no_day.then(|| language.missing_days())}
                onchange={draft.put(|fields: &mut FocusFields, text| fields.by = Some(text))} />
            if of_child { { rung.view() } }
            { DraftFormFoot { record: &record, draft: &draft, save, onclose }.view(&app) }
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

#[cfg(test)]
mod tests;

//! Adding a group, and changing one.

use yew::prelude::*;

use crate::{
    components::{Options, Select, TextField, form_foot},
    group_words::{add_words, change_words, name_words},
    handle::use_app,
    hooks::{use_edit, use_record},
    new_records::new_round,
    platform::new_id,
    route::Route,
};
use trivsel::{
    register::{Fact, Group, GroupId},
    vocabulary::{AgeBand, Language, Setting},
};

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The group to change; `None` adds one.
    pub group: Option<Group>,
    /// Called when it is stored or put away.
    pub ondone: Callback<()>,
}

/// Name, setting, how many adults look, and the form if it is pinned.
#[component]
pub fn GroupForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    // As it stood when somebody began: what another window changes meanwhile is not put back.
    let begun = use_memo((), |()| props.group.clone());
    let edit = use_edit(|| {
        let setting = app.adult().map(|adult| adult.role.usual_setting());
        (*begun).clone().unwrap_or_else(|| empty(setting))
    })
    .still_while(record.storing());
    let group = edit.value();
    // Somebody has said how many adults look: another setting, which an arrow key passes, keeps it.
    let said = use_mut_ref(|| props.group.is_some());
    let pressed = use_state_eq(|| false);
    let pick = |put: fn(&mut Group, &str)| {
        edit.put(move |group: &mut Group, id: AttrValue| put(group, &id))
    };
    let onsubmit = {
        let (edit, record, pressed) = (edit.clone(), record.clone(), pressed.clone());
        let (ondone, before) = (props.ondone.clone(), (*begun).clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let mut group = (*edit.latest()).clone();
            group.name = group.name.trim().to_owned();
            pressed.set(group.name.is_empty());
            if group.name.is_empty() {
                return;
            }
            let id = group.id;
            let round = before
                .is_none()
                .then(|| Fact::round_changed(None, &new_round(&group, language)));
            let facts = std::iter::once(Fact::group_changed(before.as_ref(), &group))
                .chain(round)
                .collect();
            let ondone = ondone.clone();
            record.run(facts, vec![], move || {
                ondone.emit(());
                Route::Group(id).go();
            });
        })
    };
    let cancel = props.ondone.reform(|_: MouseEvent| ());
    let setting = Select {
        id: "group-setting",
        label: language.group_setting(),
        help: "",
        options: settings(language),
        chosen: group.setting.id().into(),
        onpick: {
            let said = said.clone();
            edit.put(move |group: &mut Group, id: AttrValue| {
                set_setting(group, &id, *said.borrow());
            })
        },
    };
    let assessors = Select {
        id: "group-assessors",
        label: language.group_assessors(),
        help: language.group_assessors_help(),
        options: numbers(),
        chosen: group.assessors.to_string().into(),
        onpick: edit.put(move |group: &mut Group, text: AttrValue| {
            said.replace(true);
            group.assessors = text.parse().unwrap_or(1);
        }),
    };
    let band = Select {
        id: "group-band",
        label: language.group_band(),
        help: language.group_band_help(),
        options: bands(language),
        chosen: group.pinned.map_or("", AgeBand::id).into(),
        onpick: pick(|group, text| group.pinned = AgeBand::from_id(text)),
    };
    let missing = *pressed && group.name.trim().is_empty();
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h2>{ if props.group.is_some() { change_words(group.setting, language) } else { add_words(group.setting, language) } }</h2>
            <TextField {language} id="group-name" label={name_words(group.setting, language)} help={name_help(group.setting, language)}
                value={group.name.clone()} required=true
                onchange={edit.put(|group: &mut Group, text| group.name = text)}
                error={missing.then(|| language.field_missing())} />
            { setting.view() }
            { assessors.view() }
            { band.view() }
            { form_foot(&record, cancel, language) }
        </form>
    }
}

/// A new group, of the kind that whoever makes it usually works in.
fn empty(setting: Option<Setting>) -> Group {
    let setting = setting.unwrap_or_default();
    Group {
        id: GroupId(new_id()),
        name: String::new(),
        setting,
        pinned: None,
        assessors: setting.usual_assessors(),
    }
}

/// What such a place is called.
fn name_help(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.group_name_help_district(),
        Setting::Childminding => language.group_name_help_childminder(),
        Setting::School => language.group_name_help_class(),
        Setting::Nursery | Setting::Kindergarten | Setting::AfterSchool => {
            language.group_name_help()
        }
    }
}

/// Another setting, with as many adults as look there usually, unless somebody has said how many.
fn set_setting(group: &mut Group, id: &str, said: bool) {
    if let Some(setting) = Setting::from_id(id) {
        group.setting = setting;
        if !said {
            group.assessors = setting.usual_assessors();
        }
    }
}

fn settings(language: Language) -> Options {
    let option = |setting: &Setting| (setting.id().into(), setting.word(language).into());
    Setting::ALL.iter().map(option).collect()
}

fn numbers() -> Options {
    (1..=4)
        .map(|number: u8| (number.to_string().into(), number.to_string().into()))
        .collect()
}

fn bands(language: Language) -> Options {
    let own = ("".into(), language.group_band_own().into());
    let band = |band: &AgeBand| (band.id().into(), band.word(language).into());
    std::iter::once(own)
        .chain(AgeBand::ALL.iter().map(band))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::vocabulary::Id;

    #[test]
    fn how_many_look_is_proposed_until_somebody_has_said_it() {
        let mut group = Group {
            id: GroupId(Id::from_bytes([1; 16])),
            name: String::new(),
            setting: Setting::Kindergarten,
            pinned: None,
            assessors: 2,
        };
        set_setting(&mut group, Setting::Childminding.id(), false);
        assert_eq!((group.setting, group.assessors), (Setting::Childminding, 1));
        group.assessors = 3;
        for setting in [Setting::HealthVisiting, Setting::School] {
            set_setting(&mut group, setting.id(), true);
            assert_eq!((group.setting, group.assessors), (setting, 3));
        }
    }
}

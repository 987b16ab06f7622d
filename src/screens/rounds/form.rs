//! Making a round, and changing one.

use yew::prelude::*;

use super::fields::{RoundFormFaults, RoundFormFields};
use crate::{
    components::{Choices, Select, TextField, Tone, form_foot, notice},
    handle::App,
    hooks::{Edit, Record},
    platform::today,
};
use trivsel::{
    insight::{Stage, progress},
    register::{Group, GroupId},
    vocabulary::{Language, Setting},
};

/// Name, time and groups of a round.
pub fn form(
    app: &App,
    edit: &Edit<Option<RoundFormFields>>,
    fields: &RoundFormFields,
    record: &Record,
    pressed: bool,
    onsubmit: Callback<SubmitEvent>,
) -> Html {
    let language = app.language();
    let groups = app.register().groups();
    let wrong = fields
        .round(today())
        .err()
        .filter(|_| pressed)
        .unwrap_or_default();
    let put = |put: fn(&mut RoundFormFields, String)| {
        let app = app.clone();
        edit.put(move |open: &mut Option<RoundFormFields>, text: String| {
            if let Some(fields) = open {
                put(fields, text);
                fields.propose(&app.register().groups(), language);
            }
        })
    };
    let cancel = edit.put(|open, _: MouseEvent| *open = None);
    let title = if fields.new {
        language.round_new()
    } else {
        language.round_change()
    };
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h2>{ title }</h2>
            { groups_view(&groups, fields, &put(toggle), language) }
            if wrong.groups { <p class="error" role="alert">{ language.round_groups_none() }</p> }
            if fields.new && !fields.all_school(&groups) {
                { rhythm(fields, put(|fields, times| fields.times = times.parse().unwrap_or(2)), language) }
            }
            <TextField {language} id="round-name" label={language.round_name()} value={fields.name.clone()}
                onchange={put(|fields, text| fields.name = text)} required=true
                error={wrong.name.then(|| language.field_missing())} />
            { days(fields, wrong, put, language) }
            if fields.new {
                { unfinished(app, &groups, fields) }
                { began_later(app, &groups, fields) }
            }
            { form_foot(record, cancel, language) }
        </form>
    }
}

fn toggle(fields: &mut RoundFormFields, group: String) {
    if let Ok(group) = group.parse::<GroupId>()
        && !fields.groups.remove(&group)
    {
        fields.groups.insert(group);
    }
}

/// The groups to tick, those of one setting together.
fn groups_view(
    groups: &[&Group],
    fields: &RoundFormFields,
    onpick: &Callback<String>,
    language: Language,
) -> Html {
    let of_setting = |setting: &Setting| {
        let here: Vec<_> = groups.iter().filter(|it| it.setting == *setting).collect();
        if here.is_empty() {
            return html! {};
        }
        let choices = Choices {
            name: format!("round-{}", setting.id()).into(),
            legend: setting.word(language).into(),
            options: here
                .iter()
                .map(|group| (group.id.to_string().into(), group.name.clone().into()))
                .collect(),
            chosen: fields
                .groups
                .iter()
                .map(|group| group.to_string().into())
                .collect(),
            many: true,
            onpick: onpick.reform(|id: AttrValue| id.to_string()),
        };
        choices.view()
    };
    html! { <div class="stack">{ for Setting::ALL.iter().map(of_setting) }</div> }
}

/// How often, which only proposes.
fn rhythm(fields: &RoundFormFields, onpick: Callback<String>, language: Language) -> Html {
    let times = [
        ("1", language.round_rhythm_1()),
        ("2", language.round_rhythm_2()),
        ("3", language.round_rhythm_3()),
        ("4", language.round_rhythm_4()),
    ];
    let rhythm = Select {
        id: "round-rhythm",
        label: language.round_rhythm(),
        help: language.round_rhythm_help(),
        options: times
            .iter()
            .map(|(id, words)| ((*id).into(), (*words).into()))
            .collect(),
        chosen: fields.times.to_string().into(),
        onpick: onpick.reform(|id: AttrValue| id.to_string()),
    };
    rhythm.view()
}

fn days(
    fields: &RoundFormFields,
    wrong: RoundFormFaults,
    put: impl Fn(fn(&mut RoundFormFields, String)) -> Callback<String>,
    language: Language,
) -> Html {
    html! {
        <div class="columns">
            <TextField {language} id="round-first-day" label={language.round_first_day()} kind="date"
                value={fields.opened.clone()} onchange={put(|fields, text| fields.opened = text)} required=true
                error={wrong.opened.then(|| language.round_first_day_wrong())} />
            <TextField {language} id="round-last-day" label={language.round_last_day()} kind="date"
                help={language.round_last_day_help()} value={fields.until.clone()}
                onchange={put(|fields, text| fields.until = text)}
                error={wrong.until.then(|| language.round_last_day_wrong())} />
        </div>
    }
}

/// Which groups would leave a round that is not talked through.
fn unfinished(app: &App, groups: &[&Group], fields: &RoundFormFields) -> Html {
    let (language, register) = (app.language(), app.register());
    let left_over = |group: &&Group| {
        let round = register.current_round(group.id)?;
        let progress = progress(register, group, round);
        let settled = progress.at(Stage::Agreed) + progress.at(Stage::NotAssessed);
        let open = progress.children() - settled;
        (fields.groups.contains(&group.id) && open > 0)
            .then(|| language.round_unfinished(&group.name, open, &round.name))
    };
    let lines = groups.iter().filter_map(left_over).collect();
    warning(lines, language.round_unfinished_help())
}

/// Which groups are in a round that began after this one, and stay in it.
fn began_later(app: &App, groups: &[&Group], fields: &RoundFormFields) -> Html {
    let (language, register) = (app.language(), app.register());
    let stays = |group: &&Group| {
        let round = register.current_round(group.id)?;
        let later = fields.first_day().is_some_and(|first| round.opened > first);
        (later && fields.groups.contains(&group.id))
            .then(|| language.round_earlier(&group.name, &round.name))
    };
    let lines = groups.iter().filter_map(stays).collect();
    warning(lines, language.round_earlier_help())
}

fn warning(lines: Vec<String>, help: &'static str) -> Html {
    if lines.is_empty() {
        return html! {};
    }
    let line = |line: &String| html! { <li>{ line }</li> };
    notice(
        Tone::Warn,
        html! { <><ul>{ for lines.iter().map(line) }</ul><p>{ help }</p></> },
    )
}

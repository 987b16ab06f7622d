//! Afprøv ordene: whether pairs of adults read the signs alike, tried on made-up children.

use yew::{platform::spawn_local, prelude::*};

use web_sys::HtmlInputElement;

use crate::{
    components::{Select, Tone, notice, trouble},
    handle::use_app,
    models::models,
    platform::{bytes_of, chosen_file, print, today},
    route::Route,
    screens::hand_over::hand_over,
    session::SessionError,
    sheets::trial_sheet,
};
use exchange::roster::{ListText, text_of};
use trivsel::{
    instrument::{
        AnswerFault, SignAgreement, TRIAL_CHILDREN, TRIAL_COLUMNS, TrialAgreement, TrialFault,
        empty_trial_list, read_trial_answers,
    },
    vocabulary::{Language, Term},
};

/// The largest file of answers that is read, in bytes.
const LARGEST_TRIAL_BYTES: usize = 10_000_000;
/// So many faults are named.
const MOST_FAULTS: usize = 20;

/// What came of the file that was chosen.
#[derive(Clone, PartialEq)]
enum Read {
    Unreadable,
    Faults(Vec<TrialFault>),
    Agreement(TrialAgreement),
}

/// Sheets to print, a list to fill in, and what the answers come to. Nothing of it is kept.
#[component]
pub fn TrialScreen() -> Html {
    let app = use_app();
    let language = app.language();
    let chosen = use_state_eq(String::new);
    let read = use_state_eq(|| None::<Read>);
    let onfile = {
        let read = read.clone();
        Callback::from(move |event: Event| {
            let field: Option<HtmlInputElement> = event.target_dyn_into();
            let Some(file) = field.as_ref().and_then(chosen_file) else {
                return;
            };
            let read = read.clone();
            spawn_local(async move {
                let bytes = bytes_of(&file, LARGEST_TRIAL_BYTES).await;
                read.set(Some(
                    bytes.map_or(Read::Unreadable, |bytes| agreement(&bytes)),
                ));
            });
        })
    };
    let untaken = use_state_eq(|| None::<SessionError>);
    let onlist = {
        let untaken = untaken.clone();
        Callback::from(move |_: MouseEvent| {
            let list = empty_trial_list(models().current(), language);
            // So that a spreadsheet reads the Danish letters.
            let list = format!("\u{feff}{list}");
            untaken.set(hand_over("trivselsspor-afproevning.csv", list.as_bytes()).err());
        })
    };
    let every = std::iter::once(("".into(), language.trial_every_child().into()));
    let one = |it: &trivsel::instrument::TrialChild| {
        let words = format!("{}\u{a0}· {}", it.name, it.where_words(language));
        (it.name.into(), words.into())
    };
    let choose = Select {
        id: "trial-child",
        label: language.trial_child(),
        help: "",
        options: every.chain(TRIAL_CHILDREN.iter().map(one)).collect(),
        chosen: (*chosen).clone().into(),
        onpick: {
            let chosen = chosen.clone();
            Callback::from(move |name: AttrValue| chosen.set(name.to_string()))
        },
    };
    let onprint = Callback::from(move |_: MouseEvent| print());
    let printed = TRIAL_CHILDREN.iter();
    let printed = printed.filter(|it| chosen.is_empty() || it.name == *chosen);
    html! {
        <div class="stack loose">
            <div class="screen-only stack loose">
                <div class="stack tight">
                    <p class="eyebrow"><a href={Route::Model.href()}>{ language.model_title() }</a></p>
                    <h1 tabindex="-1">{ language.trial_title() }</h1>
                    <p class="lead">{ language.trial_lead() }</p>
                    <p>{ language.trial_shows() }</p>
                </div>
                <section class="card stack">
                    <h2>{ language.trial_papers() }</h2>
                    <p>{ language.trial_papers_help() }</p>
                    { choose.view() }
                    <div class="actions">
                        <button type="button" onclick={onprint}>{ language.trial_print() }</button>
                    </div>
                </section>
                <section class="card stack">
                    <h2>{ language.trial_answers() }</h2>
                    <p id="trial-answers-help">{ language.trial_answers_help() }</p>
                    <div class="actions">
                        <button type="button" onclick={onlist}>{ language.trial_list() }</button>
                    </div>
                    { trouble(untaken.as_ref(), language) }
                    <div class="field">
                        <label for="trial-file">{ language.trial_file() }</label>
                        <p class="help" id="trial-file-help">{ language.trial_file_help() }</p>
                        <input type="file" id="trial-file" accept=".csv,.txt,text/csv,text/plain"
                            onchange={onfile} aria-describedby="trial-file-help" />
                    </div>
                </section>
                <div role="status">{ for read.as_ref().map(|read| result(read, language)) }</div>
            </div>
            <section class="sheets" tabindex="0" aria-label={language.trial_papers()}>
                { for printed.map(|it| trial_sheet(it, models().current(), today(), language)) }
            </section>
        </div>
    }
}

fn agreement(bytes: &[u8]) -> Read {
    let text = match text_of(bytes) {
        Ok(ListText::Plain(text) | ListText::EitherAlphabet { windows: text, .. }) => text,
        Err(_) => return Read::Unreadable,
    };
    let model = models().current();
    match read_trial_answers(&text, model) {
        Ok(answers) => TrialAgreement::of(model, &answers)
            .map_or(Read::Faults(vec![TrialFault::Empty]), Read::Agreement),
        Err(faults) => Read::Faults(faults),
    }
}

fn result(read: &Read, language: Language) -> Html {
    match read {
        Read::Unreadable => notice(Tone::Error, language.trial_fault_file().into()),
        Read::Faults(faults) => {
            let told = faults.iter().take(MOST_FAULTS);
            let told = told.map(|it| html! { <p>{ fault(it, language) }</p> });
            notice(Tone::Error, html! { <>{ for told }</> })
        }
        Read::Agreement(found) => agreed(found, language),
    }
}

fn fault(fault: &TrialFault, language: Language) -> String {
    match fault {
        TrialFault::Head => language.trial_fault_head(TRIAL_COLUMNS.join(", ")),
        TrialFault::Empty => language.trial_fault_empty().to_owned(),
        TrialFault::Line(line, AnswerFault::Cells) => language.trial_fault_cells(*line),
        TrialFault::Line(line, AnswerFault::Unnamed) => language.trial_fault_unnamed(*line),
        TrialFault::Line(line, AnswerFault::Sign(sign)) => language.trial_fault_sign(*line, sign),
        TrialFault::Line(line, AnswerFault::Answer(it)) => language.trial_fault_answer(*line, it),
        TrialFault::Line(line, AnswerFault::Twice) => language.trial_fault_twice(*line),
    }
}

/// The areas and the whole first, then the signs, those on which the fewest agree first.
fn agreed(found: &TrialAgreement, language: Language) -> Html {
    let area = |(area, it): &(_, SignAgreement)| {
        let area: &trivsel::vocabulary::Area = area;
        row(area.word(language).to_owned(), it, language)
    };
    let sign = |(id, it): &(&'static str, SignAgreement)| {
        let sign = models().current().indicator(id)?;
        let words = format!(
            "{}\u{a0}· {}",
            sign.name.text(language),
            sign.band.word(language)
        );
        Some(row(words, it, language))
    };
    html! {
        <section class="card stack">
            <h2>{ language.trial_result() }</h2>
            <p>{ language.trial_counts(found.all.answers, found.children) }</p>
            <p>{ language.trial_alpha_help() }</p>
            { table(
                Term::Area.word(language),
                html! { <>
                    { for found.areas.iter().map(area) }
                    { row(language.trial_all().to_owned(), &found.all, language) }
                </> },
                language,
            ) }
            { table(
                Term::Indicator.word(language),
                html! { <>{ for found.signs.iter().filter_map(sign) }</> },
                language,
            ) }
            if found.unasked > 0 { <p class="quiet">{ language.trial_unasked(found.unasked) }</p> }
        </section>
    }
}

fn table(of: &'static str, rows: Html, language: Language) -> Html {
    html! {
        <div class="scrolls" tabindex="0" role="region" aria-label={of}>
            <table class="counts">
                <thead><tr>
                    <th scope="col">{ of }</th>
                    <th scope="col">{ language.trial_answers() }</th>
                    <th scope="col">{ language.trial_same() }</th>
                    <th scope="col">{ language.trial_apart() }</th>
                    <th scope="col">{ language.trial_alpha() }</th>
                </tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

fn row(of: String, it: &SignAgreement, language: Language) -> Html {
    let alpha = it
        .alpha
        .map_or_else(|| "–".to_owned(), |it| decimals(it, language));
    html! {
        <tr>
            <th scope="row">{ of }</th>
            <td>{ it.answers }</td>
            <td>{ format!("{:.0} %", it.same_percent()) }</td>
            <td>{ it.far_apart }</td>
            <td>{ alpha }</td>
        </tr>
    }
}

/// Three decimals, as the language writes them.
fn decimals(number: f64, language: Language) -> String {
    let written = format!("{number:.3}");
    match language {
        Language::Danish => written.replace('.', ","),
        Language::English => written,
    }
}

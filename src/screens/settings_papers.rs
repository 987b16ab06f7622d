//! Forældrenes sprog: which languages the parents' papers can be in, and who has read them.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, TextField, trouble},
    handle::use_app,
    hooks::{use_edit_begun, use_record},
    platform::today,
    session::Reauthenticated,
};
use trivsel::{
    register::{Fact, PapersRead},
    vocabulary::{Language, PaperLanguage},
};

/// Every language of the papers alone; one of them can be opened and read.
#[component]
pub fn SettingsPapers() -> Html {
    let app = use_app();
    let language = app.language();
    let open = use_state_eq(|| None::<PaperLanguage>);
    let line = |it: PaperLanguage| {
        let read = app.register().papers_read(it);
        let state = read.map_or(language.papers_draft_mark().to_owned(), |read| {
            language.papers_read_by(&read.reader, read.on.words(language))
        });
        let onclick = {
            let (open, app) = (open.clone(), app.clone());
            Callback::from(move |_: MouseEvent| {
                app.bring(it);
                open.set((*open != Some(it)).then_some(it));
            })
        };
        let name = it.name(language);
        html! {
            <li key={it.code()}>
                <span>{ name }{ "\u{a0}· " }<bdi lang={it.code()}>{ it.own_name() }</bdi></span>
                <span class="quiet">{ state }</span>
                <button type="button" class="plain" {onclick} aria-expanded={(*open == Some(it)).to_string()}>
                    { language.papers_open(name) }
                </button>
            </li>
        }
    };
    let others = PaperLanguage::ALL.filter(|it| it.whole().is_none());
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    html! {
        <section class="stack">
            <h2>{ language.papers_title() }</h2>
            <p>{ language.papers_lead() }</p>
            <ul class="people">{ for others.map(line) }</ul>
            if let Some(it) = open.filter(|it| it.is_here()) {
                <Reading key={it.code()} language={it} {onclose} />
            }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ReadingProps {
    language: PaperLanguage,
    onclose: Callback<()>,
}

/// What is typed of who has read, and whether the passphrase is asked for.
#[derive(Clone, Default, PartialEq)]
struct Reader {
    name: String,
    asks: bool,
    lacks: bool,
    /// Who has read them already, as it stood when somebody began: what they sign takes nothing back.
    read: Option<PapersRead>,
}

impl Reader {
    /// Nothing typed yet stays so with what is known now; what is typed stays what it is.
    fn begin(known: Option<PapersRead>, before: Option<(&Option<PapersRead>, &Self)>) -> Self {
        let typed = before.filter(|(begun, typed)| **typed != Self::of((*begun).clone()));
        typed.map_or_else(|| Self::of(known), |(_, typed)| typed.clone())
    }

    /// Nobody has typed or pressed anything.
    fn of(read: Option<PapersRead>) -> Self {
        Self {
            read,
            ..Self::default()
        }
    }
}

/// Every sentence beside the Danish one, and below them who has read them.
#[component]
fn Reading(props: &ReadingProps) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let it = props.language;
    let known = app.register().papers_read(it).cloned();
    let edit = use_edit_begun(known.clone(), |before| Reader::begin(known, before))
        .still_while(record.storing());
    let reader = edit.value();
    let read = &reader.read;
    let ask = {
        let (edit, known) = (edit.clone(), read.is_some());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            edit.change(|reader| {
                reader.lacks = !known && reader.name.trim().is_empty();
                reader.asks = !reader.lacks;
            });
        })
    };
    let onproved = {
        let (edit, record, onclose) = (edit.clone(), record.clone(), props.onclose.clone());
        let read = read.clone();
        Callback::from(move |proof: Reauthenticated| {
            let fact = said(it, read.clone(), edit.latest().name.trim());
            let onclose = onclose.clone();
            let facts = fact.into_iter().collect();
            record.run_proved(proof, facts, move || onclose.emit(()));
        })
    };
    let oncancel = edit.put(|reader: &mut Reader, ()| reader.asks = false);
    let onchange = edit.put(|reader: &mut Reader, name| reader.name = name);
    let close = props.onclose.reform(|_: MouseEvent| ());
    let go = match read {
        Some(_) => language.papers_take_back(),
        None => language.papers_sign(),
    };
    let lacks = reader.lacks.then(|| language.missing_papers_reader());
    html! {
        <div class="card stack">
            <p>{ language.papers_help() }</p>
            { sentences(it) }
            <form class="stack" onsubmit={ask} novalidate=true>
                if read.is_none() {
                    <TextField {language} id="papers-reader" label={language.papers_reader()} help={language.papers_reader_help()}
                        value={reader.name.clone()} {onchange} error={lacks} />
                }
                { trouble(record.trouble().as_ref(), language) }
                if !reader.asks {
                    <div class="actions">
                        <button type="submit" class="primary" aria-disabled={record.waits()}>{ go }</button>
                        <button type="button" class="plain" onclick={record.put_away(close)}>{ language.cancel() }</button>
                    </div>
                }
            </form>
            if reader.asks {
                <PassphraseAgain {go} busy={record.waits().is_some()} {onproved} {oncancel} />
            }
        </div>
    }
}

/// What is written down: that they were read today, or that this was a mistake.
fn said(language: PaperLanguage, read: Option<PapersRead>, reader: &str) -> Option<Fact> {
    let read = match read {
        Some(read) => PapersRead {
            taken_back: true,
            ..read
        },
        None => PapersRead {
            language,
            texts: language.texts_sum()?.to_owned(),
            reader: reader.to_owned(),
            on: today(),
            taken_back: false,
        },
    };
    Some(Fact::PapersRead(read))
}

/// Danish and the language, side by side.
fn sentences(language: PaperLanguage) -> Html {
    let dir = if language.is_rtl() { "rtl" } else { "ltr" };
    let danish = PaperLanguage::from(Language::Danish);
    let row = |[said, own]: [String; 2]| {
        html! {
            <tr><td lang="da">{ said }</td><td lang={language.code()} {dir}>{ own }</td></tr>
        }
    };
    html! {
        <table class="paper-sentences">
            <thead><tr><th scope="col">{ danish.own_name() }</th><th scope="col" lang={language.code()}>{ language.own_name() }</th></tr></thead>
            <tbody>{ for language.sentences().into_iter().map(row) }</tbody>
        </table>
    }
}

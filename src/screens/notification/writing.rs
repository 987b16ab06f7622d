//! The writing sheet: what is typed, what is ticked, the paper and the text to copy.

use yew::prelude::*;

use super::dropping::DropSheet;
use crate::{
    components::{NewerDraft, TextField, saved_line, trouble},
    handle::use_app,
    hooks::{DraftHandle, use_draft, use_record},
    platform::{print, today},
    session::DraftKey,
    sheets::{WritingSheet, writing_sheet, writing_text},
    writing_draft::WritingDraft,
};
use trivsel::{
    insight::{WritingPiece, writing_pieces},
    register::{ChildId, Fact, PaperKind, Printed},
    vocabulary::{Language, WritingPart},
};

/// About which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    /// Called once the draft is thrown away.
    pub ondropped: Callback<()>,
    /// What stands between the fields and the paper.
    pub children: Html,
}

/// The parts, each with what may be taken along.
#[component]
pub fn WritingForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let id = props.child;
    let key = DraftKey::Notification { child: id };
    let draft: DraftHandle<WritingDraft> = use_draft(key, || WritingDraft::begin(today()));
    let register = app.register();
    let Some(child) = register.child(id) else {
        return html! {};
    };
    if draft.is_newer() {
        return html! { <NewerDraft onanyway={draft.put_over_newer()} /> };
    }
    let value = draft.value();
    let adult = app.adult().map(|adult| adult.id);
    let pieces = writing_pieces(register, child, adult, today(), language);
    let taken = value.taken(&pieces);
    let sheet = WritingSheet::gather(register, child, &value.typed, &taken, today(), language);
    // The logbook first: what it does not know of does not go to the printer.
    let onprint = {
        let (record, group) = (record.clone(), Some(child.group));
        Callback::from(move |_: MouseEvent| {
            let printed = Printed::of(PaperKind::NotificationSheet, Some(id), group);
            record.run(vec![Fact::Printed(printed)], Vec::new(), print);
        })
    };
    let text = writing_text(&sheet, language);
    html! {
        <>
            <section class="screen-only card stack" aria-labelledby="writing-title">
                <h2 id="writing-title">{ language.writing_title() }</h2>
                <p>{ language.writing_lead() }</p>
                <p class="quiet">{ language.writing_days(value.until().words(language)) }</p>
                { for WritingPart::ALL.iter().map(|part| part_fields(*part, &draft, &pieces, language)) }
                { saved_line(draft.saved(), &draft.again(), language) }
                { trouble(record.trouble().as_ref(), language) }
                if !text.is_empty() {
                    <details class="more">
                        <summary>{ language.writing_copy() }</summary>
                        <p class="help">{ language.writing_copy_help() }</p>
                        <textarea readonly=true rows="12" aria-label={language.writing_copy()} value={text} />
                    </details>
                }
                <div class="actions">
                    <button type="button" aria-disabled={record.waits()} onclick={onprint}>{ language.writing_print() }</button>
                    <DropSheet child={id} ondropped={props.ondropped.clone()} />
                </div>
            </section>
            <div class="screen-only">{ props.children.clone() }</div>
            { writing_sheet(&sheet, today(), language) }
        </>
    }
}

/// One part: its field, and what is on record that belongs to it.
fn part_fields(
    part: WritingPart,
    draft: &DraftHandle<WritingDraft>,
    pieces: &[WritingPiece],
    language: Language,
) -> Html {
    let value = draft.value();
    let help = match part {
        WritingPart::Seen => language.writing_seen_help(),
        WritingPart::Parents => language.writing_parents_help(),
        WritingPart::Judgement => language.writing_judgement_help(),
        _ => "",
    };
    let own = pieces.iter().filter(|it| it.part == part);
    let words = |it: &WritingPiece| {
        let day = it.on.words(language);
        let origin = [&*day, &*it.from].map(str::to_owned);
        let origin: Vec<_> = origin.into_iter().filter(|it| !it.is_empty()).collect();
        format!("{}: {}", origin.join(", "), it.text)
    };
    let own: Vec<_> = own.collect();
    let ticked = own
        .iter()
        .filter(|it| value.ticked.contains(&it.key))
        .count();
    let piece = |it: &&WritingPiece| {
        let key = it.key.clone();
        let onchange = draft.put(move |draft: &mut WritingDraft, _: Event| draft.turn(&key));
        let checked = value.ticked.contains(&it.key);
        html! {
            <label class="choice" key={it.key.clone()}>
                <input type="checkbox" name={format!("writing-{}", part.id())} value={it.key.clone()} {checked} {onchange} />
                { words(it) }
            </label>
        }
    };
    let text = value.typed.get(&part).cloned().unwrap_or_default();
    html! {
        <div class="stack tight" key={part.id()}>
            <TextField {language} id={format!("writing-{}", part.id())} label={part.word(language)} {help}
                lines=true value={text} onchange={draft.put(move |draft: &mut WritingDraft, text: String| {
                    draft.typed.insert(part, text);
                })} />
            // On a phone all of them are several screens long.
            if !own.is_empty() {
                <details class="more">
                    <summary>{ language.writing_take(ticked, own.len()) }</summary>
                    <fieldset class="choices unfolded">
                        <legend class="visually-hidden">{ part.word(language) }</legend>
                        { for own.iter().map(piece) }
                    </fieldset>
                </details>
            }
        </div>
    }
}

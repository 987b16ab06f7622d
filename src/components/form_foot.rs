//! How a form ends.

use yew::prelude::*;

use super::trouble;
use crate::hooks::Record;
use trivsel::vocabulary::Language;

/// What went wrong with storing, "Gem" and "Annuller".
pub fn form_foot(record: &Record, cancel: Callback<MouseEvent>, language: Language) -> Html {
    form_foot_with(record, html! {}, cancel, language)
}

/// The same with another button beside the one that stores.
pub fn form_foot_with(
    record: &Record,
    also: Html,
    cancel: Callback<MouseEvent>,
    language: Language,
) -> Html {
    html! {
        <>
            { trouble(record.trouble().as_ref(), language) }
            <div class="actions">
                <button type="submit" class="primary" aria-disabled={record.waits()}>{ language.save() }</button>
                { also }
                <button type="button" class="plain" aria-disabled={record.waits()} onclick={record.put_away(cancel)}>{ language.cancel() }</button>
            </div>
        </>
    }
}

//! The file of a backup, chosen and read.

use crate::session::SessionError;
use web_sys::{Event, File, HtmlInputElement};
use yew::prelude::*;

use crate::platform::{LARGEST_BACKUP_BYTES, bytes_of, chosen_file};

/// The field in which it is chosen.
pub fn backup_field(
    id: &'static str,
    label: &'static str,
    file: &UseStateHandle<Option<File>>,
) -> Html {
    let onchange = {
        let file = file.clone();
        Callback::from(move |event: Event| {
            let field: Option<HtmlInputElement> = event.target_dyn_into();
            file.set(field.as_ref().and_then(chosen_file));
        })
    };
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <input {id} type="file" accept=".json,application/json" {onchange} />
        </div>
    }
}

/// What stands in it.
///
/// # Errors
/// [`SessionError::NoFile`] when none is chosen, or it cannot be read.
pub async fn backup_bytes(file: Option<File>) -> Result<Vec<u8>, SessionError> {
    let file = file.ok_or(SessionError::NoFile)?;
    let bytes = bytes_of(&file, LARGEST_BACKUP_BYTES).await;
    bytes.map_err(|_| SessionError::NoFile)
}

//! Whether the browser keeps the vault.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    handle::use_app,
    platform::{FileHandle, ask_to_last},
    route::Route,
};

/// What the answer needs.
#[derive(Clone, Copy, PartialEq, Eq, Properties)]
pub struct Props {
    /// Whether nothing has been written yet: the way to a backup stands beside it, and how to find out
    /// what the browser does when it is closed, which no page can ask.
    #[prop_or_default]
    pub way: bool,
}

/// Asks the browser to keep the vault, anew each time, as some say no to a page they hardly
/// know; and shows the answer. Until there is one, nothing is promised. Nothing in the sample,
/// which is not stored.
#[component]
pub fn Lasting(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let lasts = use_state_eq(|| false);
    let stored = app.is_kept();
    {
        let lasts = lasts.clone();
        use_effect_with(stored, move |stored| {
            if *stored {
                spawn_local(async move { lasts.set(ask_to_last().await) });
            }
        });
    }
    if !stored {
        return html! {};
    }
    html! {
        <div class="stack tight screen-only">
            <p class="quiet">
                { if *lasts { language.backup_kept() } else { language.backup_not_kept() } }
                if props.way && !*lasts {
                    { " " }<a href={Route::Backup.href()}>{ Route::Backup.title(language) }</a>
                }
            </p>
            if props.way {
                <p>{ language.backup_try() }</p>
                if FileHandle::can_be_chosen() { <p>{ language.backup_try_file() }</p> }
            }
        </div>
    }
}

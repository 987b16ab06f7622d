//! Whether the app opens without a net, and how it comes onto a home screen.

use yew::prelude::*;

use crate::{
    handle::use_app,
    hooks::{AppKept, use_kept_app},
    platform::{from_disk, in_one_file},
};

/// The part of the settings about this device.
#[component]
pub fn SettingsOffline() -> Html {
    let language = use_app().language();
    let kept = use_kept_app();
    if in_one_file() {
        return html! {
            <section class="card stack">
                <h2>{ language.offline_title() }</h2>
                if from_disk() {
                    <p>{ language.one_file_offline() }</p>
                    <p>{ language.one_file_place() }</p>
                    <p>{ language.one_file_shared() }</p>
                } else {
                    <p>{ language.one_file_hosted() }</p>
                }
            </section>
        };
    }
    let kept = match kept {
        AppKept::Known(kept) if kept.is_here => language.offline_here(),
        AppKept::Known(_) => language.offline_not_yet(),
        AppKept::Never => language.offline_never(),
        AppKept::Asked => "",
    };
    html! {
        <section class="card stack">
            <h2>{ language.offline_title() }</h2>
            <p role="status">{ kept }</p>
            <details class="more">
                <summary>{ language.home_screen_title() }</summary>
                <p>{ language.home_screen_ipad() }</p>
                <p>{ language.home_screen_menu() }</p>
            </details>
        </section>
    }
}

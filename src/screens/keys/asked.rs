//! What is filled in or said yes to, and what is told afterwards.

use yew::prelude::*;

use super::{Doing, adults::Line, set_passphrase::SetPassphrase, work::Work};
use crate::{
    components::{Tone, notice},
    handle::App,
    route::Route,
};
use trivsel::vocabulary::{Id, Language};
use vault::Holder;

/// What was just done.
pub fn told(doing: Doing, language: Language) -> Html {
    match doing {
        Doing::Set => html! { <p class="saved" role="status">{ language.keys_set() }</p> },
        Doing::KeyChanged => html! {
            <div role="status">{ notice(Tone::Plain, html! {
                <p>
                    { language.vault_key_changed() }{ " " }
                    <a href={Route::Backup.href()}>{ Route::Backup.title(language) }</a>
                </p>
            }) }</div>
        },
        _ => html! {},
    }
}

/// What is to be filled in or said yes to.
pub fn asked(
    app: &App,
    doing: &UseStateHandle<Doing>,
    work: &Work,
    lines: &[Line],
    me: Id,
) -> Html {
    let language = app.language();
    let to = |next: Doing| {
        let (doing, work) = (doing.clone(), work.clone());
        Callback::from(move |_: MouseEvent| {
            work.forget();
            doing.set(next);
        })
    };
    let inner = match **doing {
        Doing::Setting(holder) => {
            let line = lines.iter().find(|line| line.holder == Some(holder));
            let name = line.map_or("", |line| &line.name);
            let (title, help) = match holder {
                Holder::Adult(id) if id != me => {
                    (language.keys_for(name), language.keys_for_help())
                }
                Holder::Adult(_) => (language.keys_yours().to_owned(), language.keys_yours_help()),
                _ => (language.keys_shared().to_owned(), ""),
            };
            let ondone = {
                let doing = doing.clone();
                Callback::from(move |set| doing.set(if set { Doing::Set } else { Doing::Nothing }))
            };
            html! { <SetPassphrase {holder} {title} {help} {ondone} /> }
        }
        Doing::Removing(slot) => {
            let line = lines
                .iter()
                .find(|line| line.slot.is_some_and(|it| it.id == slot));
            let Some(line) = line else {
                return html! {};
            };
            let warning = match line.holder {
                Some(Holder::Shared) => language.keys_removing_shared().to_owned(),
                _ => language.keys_removing(&line.name),
            };
            html! {
                <div class="card stack">
                    { notice(Tone::Warn, html! { <><p>{ warning }</p><p>{ language.keys_removing_means() }</p></> }) }
                    { work.view(language) }
                    <div class="actions">
                        <button type="button" class="danger" onclick={change_key(app, doing, work, vec![slot])}
                            aria-disabled={work.waits()}>{ language.keys_remove_now() }</button>
                        <button type="button" class="plain" onclick={to(Doing::Nothing)}>{ language.cancel() }</button>
                    </div>
                </div>
            }
        }
        _ => return html! {},
    };
    html! { <div id="asked" tabindex="-1">{ inner }</div> }
}

/// Takes slots away and changes the vault key.
pub fn change_key(
    app: &App,
    doing: &UseStateHandle<Doing>,
    work: &Work,
    gone: Vec<Id>,
) -> Callback<MouseEvent> {
    let (app, doing, work) = (app.clone(), doing.clone(), work.clone());
    Callback::from(move |_| {
        let (app, doing, gone) = (app.clone(), doing.clone(), gone.clone());
        work.run(async move { app.change_key(&gone).await }, move || {
            doing.set(Doing::KeyChanged);
        });
    })
}

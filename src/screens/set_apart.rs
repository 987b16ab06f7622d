//! Two have set a position without knowing of one another: both are read, and one is chosen.

use yew::prelude::*;

use super::trail::{agreed, by_step};
use crate::{
    components::{Tone, notice, position_badge, trouble},
    handle::use_app,
    hooks::use_record,
    platform::focus_heading,
};
use trivsel::{
    insight::{agree_once_more, whole},
    register::{ChildId, EntryId, RoundId},
    vocabulary::Term,
};

/// Of which child, and in which round.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The child's id.
    pub child: ChildId,
    /// The round's id.
    pub round: RoundId,
}

/// The positions that were set apart, beside one another; nothing where there are none. What is
/// chosen is written once more, by somebody who has read all of them.
#[component]
pub fn SetApart(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let register = app.register();
    let look = register.child_round(props.child, props.round);
    let apart = look.map_or_else(Vec::new, |look| look.concurrent_positions());
    if apart.is_empty() {
        return html! {};
    }
    let choose = |chosen: EntryId| {
        let (record, app) = (record.clone(), app.clone());
        let Props { child, round } = *props;
        Callback::from(move |_: MouseEvent| {
            let look = app.register().child_round(child, round);
            let mut positions = look.iter().flat_map(|look| look.positions());
            let found = positions.find(|it| it.entry == chosen);
            if let Some(fact) = found.and_then(|it| agree_once_more(&it.value)) {
                record.run(vec![fact], vec![], focus_heading);
            }
        })
    };
    let who = |it| register.author_then(it).map(str::to_owned);
    let says = html! {
        <div class="stack">
            <p>{ language.set_apart_sentence() }</p>
            <div class="columns">
                { for apart.into_iter().map(|it| html! {
                    <section class="card stack" key={it.entry.to_string()}>
                        <h2>{ Term::JointPosition.word(language) }{ " " }{ who(it) }</h2>
                        <p>{ position_badge(whole(&it.value), language) }</p>
                        { by_step(&it.value, language) }
                        { agreed(&it.value, language) }
                        if agree_once_more(&it.value).is_some() {
                            <p><button type="button" onclick={choose(it.entry)} aria-disabled={record.waits()}>
                                <span class="visually-hidden">{ who(it) }{ ": " }</span>{ language.apart_choose() }
                            </button></p>
                        }
                    </section>
                }) }
            </div>
            { trouble(record.trouble().as_ref(), language) }
        </div>
    };
    notice(Tone::Warn, says)
}

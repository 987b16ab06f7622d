//! Two have corrected one follow-up without knowing of one another: both are read, and one is chosen.

use yew::prelude::*;

use super::{follow_up::settled, trail::held};
use crate::{
    components::{Tone, notice, trouble},
    handle::use_app,
    hooks::use_record,
    platform::focus_heading,
};
use trivsel::{
    insight::{choose_correction, promises},
    register::{ChildId, Fact, FocusPoint, FollowUp, FollowUpApart},
};

/// Of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
}

/// The versions beside one another; nothing where there is one. What is chosen is written once more, by
/// somebody who has read all of them.
#[component]
pub fn CorrectedApart(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let (register, child) = (app.register(), props.child);
    let promises = promises(register, child);
    if promises.is_apart() != Some(FollowUpApart::Corrected) {
        return html! {};
    }
    let versions = &promises.corrected_apart;
    let apart: Vec<_> = versions.iter().map(|it| &it.value).collect();
    let points = promises.tried.iter().map(|it| it.point.clone());
    let points: Vec<FocusPoint> = points.collect();
    let choose = |chosen: &FollowUp| {
        let record = record.clone();
        // What the other one has ended goes on, and what this one has ended ends.
        let mut facts = settled(&points, &apart, chosen);
        facts.push(Fact::FollowUpHeld(choose_correction(register, chosen)));
        Callback::from(move |_: MouseEvent| record.run(facts.clone(), vec![], focus_heading))
    };
    let says = html! {
        <div class="stack">
            <p>{ language.corrected_apart_sentence() }</p>
            <div class="columns">
                { for versions.iter().map(|it| {
                    let by = it.by.and_then(|adult| {
                        register.adults_then().name_at(adult, it.stamp.order())
                    });
                    let by = by.map(str::to_owned);
                    html! {
                        <section class="card stack" key={it.entry.to_string()}>
                            <h2>{ language.follow_up_held() }{ " " }{ it.value.on.words(language) }</h2>
                            if let Some(by) = &by { <p class="quiet">{ language.corrected_apart_by(by) }</p> }
                            { held(register, &it.value, language) }
                            <p><button type="button" onclick={choose(&it.value)} aria-disabled={record.waits()}>
                                <span class="visually-hidden">{ by }{ ": " }</span>{ language.apart_choose() }
                            </button></p>
                        </section>
                    }
                }) }
            </div>
            { trouble(record.trouble().as_ref(), language) }
        </div>
    };
    notice(Tone::Warn, says)
}

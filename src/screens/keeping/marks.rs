//! Marks on a child that nothing of it may be erased yet.

use yew::prelude::*;

use crate::{components::Choices, handle::App, hooks::Record, sheets::hold_word};
use trivsel::register::{ChildId, Fact, Hold, HoldReason};

/// Sets a mark and lifts it.
pub fn marks(app: &App, child: ChildId, record: &Record) -> Html {
    let language = app.language();
    let holds = app.register().holds(child).to_vec();
    let onpick = {
        let (record, holds) = (record.clone(), holds.clone());
        Callback::from(move |id: AttrValue| {
            if let Some(why) = HoldReason::from_id(&id) {
                let hold = Hold {
                    child,
                    why,
                    running: !holds.contains(&why),
                };
                record.run(vec![Fact::HoldSet(hold)], vec![], || ());
            }
        })
    };
    let choices = Choices {
        name: "holds".into(),
        legend: language.hold_legend().into(),
        options: HoldReason::ALL
            .map(|why| (why.id().into(), hold_word(why, language).into()))
            .to_vec(),
        chosen: holds.iter().map(|why| why.id().into()).collect(),
        many: true,
        onpick,
    };
    html! {
        <section class="card stack">
            { choices.view() }
            <p class="help">{ language.hold_help() }</p>
        </section>
    }
}

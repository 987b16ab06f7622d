//! What became of every row, once it is over.

use yew::prelude::*;

use super::{
    preview::why,
    roster_import::{ImportStage, ROWS_SHOWN, RosterImport},
};
use crate::hooks::Edit;
use exchange::roster::{ReceiptLine, RowFate};
use trivsel::vocabulary::Language;

/// Every row of the list with its line, its name and what became of it; more of them at each press.
pub fn receipt(edit: &Edit<RosterImport>, language: Language) -> Html {
    let work = edit.value();
    let ImportStage::Ended(done, ..) = work.stage else {
        return html! {};
    };
    let all = work.plan.receipt(&work.answers, &work.refused, done);
    let row = |ReceiptLine { line, name, fate }: &ReceiptLine| {
        let fate = words(fate, language);
        let words = match name.as_str() {
            "" => language.roster_refused_row(*line, fate),
            name => language.roster_refused_named(*line, name, fate),
        };
        html! { <li key={*line}>{ words }</li> }
    };
    let more =
        edit.put(|work: &mut RosterImport, _: MouseEvent| work.refused_shown += ROWS_SHOWN * 4);
    html! {
        <section class="stack tight" aria-labelledby="roster-receipt">
            <h2 id="roster-receipt">{ language.roster_receipt() }</h2>
            <ul class="roster-lines">{ for all.iter().take(work.refused_shown).map(row) }</ul>
            if all.len() > work.refused_shown {
                <p>{ language.roster_and_more(all.len() - work.refused_shown) }</p>
                <button type="button" onclick={more}>{ language.roster_show_more() }</button>
            }
        </section>
    }
}

fn words(fate: &RowFate, language: Language) -> String {
    let plain = match fate {
        RowFate::Added => language.roster_fate_added(),
        RowFate::Corrected => language.roster_fate_corrected(),
        RowFate::AlreadyThere => language.roster_fate_there(),
        RowFate::NotAnswered => language.roster_fate_not_answered(),
        RowFate::NotStored => language.roster_fate_not_stored(),
        RowFate::Refused(reason) => return why(reason, language),
    };
    plain.to_owned()
}

//! What is written or ticked for the parents.

use yew::prelude::*;

use super::table::JointView;
use crate::{components::TextField, platform::focus};
use trivsel::{
    register::{ChildRound, SheetText},
    vocabulary::{Area, Step, Term},
};

impl JointView<'_> {
    /// Strengths first, a sentence for any area, and what else parents may read.
    pub fn for_parents(&self, look: &ChildRound) -> Html {
        let language = self.language;
        let sheet = &self.joint.sheet;
        let mut works: Vec<_> = look
            .finished()
            .map(|(_, own)| own.works.clone())
            .filter(|it| !it.is_empty() && !sheet.strengths.contains(it.trim()))
            .collect();
        works.dedup();
        let take = |words: String| {
            self.onchange.put(move |joint, _: MouseEvent| {
                let strengths = &mut joint.sheet.strengths;
                *strengths = format!("{strengths}\n{words}").trim().to_owned();
                // The button goes away with what was taken.
                focus("#strengths");
            })
        };
        // What stands there was written with another colour, and goes out with the new one.
        let from = |is: fn(&SheetText) -> &String| {
            let then = self
                .stood
                .filter(|(_, then)| !is(then).is_empty() && is(then) == is(sheet));
            then.map(|(on, _)| html! { <p class="quiet">{ language.look_again_from(on.words(language)) }</p> })
        };
        let area = |area: &Area| {
            let area = *area;
            let onchange = self.onchange.put(move |joint, text: String| {
                joint.sheet.areas.insert(area, text);
                joint.sheet.areas.retain(|_, text| !text.is_empty());
            });
            html! {
                <TextField {language} key={area.id()} id={format!("parents-{}", area.id())} label={area.word(language)}
                    lines=true value={sheet.areas.get(&area).cloned().unwrap_or_default()} {onchange} />
            }
        };
        html! {
            <section class="stack">
                <h2>{ language.parents_title() }</h2>
                <p>{ language.parents_help() }</p>
                { for from(|it| &it.strengths) }
                <TextField {language} id="strengths" label={language.parents_strengths()} lines=true
                    help={language.parents_strengths_help()} value={sheet.strengths.clone()}
                    onchange={self.onchange.put(|joint, text| joint.sheet.strengths = text)} />
                // In a list of their own: the field above stays the same when one comes or goes.
                if !works.is_empty() {
                    <div class="stack">
                        { for works.into_iter().map(|words| html! {
                            <div class="spread">
                                <p class="quote">{ &words }</p>
                                <button type="button" onclick={take(words)}>{ language.parents_take() }</button>
                            </div>
                        }) }
                    </div>
                }
                // Asked for where there is something to talk about, and there as long as somebody has
                // written it.
                if self.joint.whole > Some(Step::Green) || self.had_seen {
                    { for from(|it| &it.seen) }
                    <TextField {language} id="parents-seen" label={language.parents_seen()} lines=true
                        help={language.parents_seen_help()} value={sheet.seen.clone()}
                        onchange={self.onchange.put(|joint, text| joint.sheet.seen = text)} />
                }
                <details class="more">
                    <summary>{ language.parents_areas() }</summary>
                    <div class="stack">{ for Area::ALL.iter().map(area) }</div>
                </details>
                <label class="check">
                    <input type="checkbox" checked={sheet.show_frames}
                        onchange={self.onchange.put(|joint, _: Event| joint.sheet.show_frames = !joint.sheet.show_frames)} />
                    { language.parents_show(language.dialogue_frames()) }
                </label>
                <label class="check">
                    <input type="checkbox" checked={sheet.show_grounds}
                        onchange={self.onchange.put(|joint, _: Event| joint.sheet.show_grounds = !joint.sheet.show_grounds)} />
                    { language.parents_show(Term::Grounds.word(language)) }
                </label>
            </section>
        }
    }
}

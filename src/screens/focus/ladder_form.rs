//! A step of the ladder as it is written: why, who holds on or is asked, and what the parents say.

use yew::prelude::*;

use super::row::rung_words;
use crate::{
    components::{Choices, Options, Select, TextField, form_foot},
    handle::use_app,
    hooks::{use_edit, use_record},
    platform::today,
};
use trivsel::{
    instrument::handleguide,
    register::{ChildId, ContactDetail, Fact, RungChange},
    vocabulary::{ParentsSay, Rung, Setting},
};

/// From where to where.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    pub setting: Setting,
    pub from: Rung,
    pub to: Rung,
    /// Called when it is stored or put away.
    pub ondone: Callback<()>,
}

#[derive(Clone, Default)]
struct LadderFields {
    why: String,
    holds_on: String,
    offer: String,
    parents: Option<ParentsSay>,
    parents_words: String,
    pressed: bool,
}

/// What is still to be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lacks {
    Why,
    HoldsOn,
    Parents,
    /// Somebody from outside is to hear of the child, and the parents have not said yes.
    TheirYes,
}

impl LadderFields {
    fn lacks(&self, up: bool) -> Vec<Lacks> {
        let empty = |text: &str| text.trim().is_empty();
        let known = handleguide().offer(&self.offer);
        // Whoever is not on the list may be anybody.
        let outside = up && known.is_none_or(|it| it.needs_consent);
        let lacks = [
            (Lacks::Why, empty(&self.why)),
            (Lacks::HoldsOn, !up && empty(&self.holds_on)),
            (Lacks::Parents, self.parents.is_none()),
            (
                Lacks::TheirYes,
                outside && self.parents.is_some_and(|it| it != ParentsSay::Agree),
            ),
        ];
        lacks
            .into_iter()
            .filter(|(_, it)| *it)
            .map(|(it, _)| it)
            .collect()
    }
}

/// It stays as it is until it is stored.
#[component]
pub fn LadderForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let edit = use_edit(LadderFields::default).still_while(record.storing());
    let fields = edit.value();
    let up = props.to > props.from;
    let onsubmit = {
        let (edit, record, props) = (edit.clone(), record.clone(), props.clone());
        let who = app.adult().map(|it| it.name.clone()).unwrap_or_default();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            edit.change(|fields| fields.pressed = true);
            let fields = edit.latest();
            let Some(parents) = fields.parents else {
                return;
            };
            if !fields.lacks(up).is_empty() {
                return;
            }
            let change = RungChange {
                child: props.child,
                on: today(),
                who: who.clone(),
                from: props.from,
                to: props.to,
                why: fields.why.trim().to_owned(),
                holds_on: fields.holds_on.trim().to_owned(),
                offer: fields.offer.clone(),
                parents,
                parents_words: fields.parents_words.trim().to_owned(),
            };
            let ondone = props.ondone.clone();
            record.run(vec![Fact::RungChanged(change)], vec![], move || {
                ondone.emit(())
            });
        })
    };
    let lacks = fields.lacks(up);
    let shown = |it: Lacks| fields.pressed && lacks.contains(&it);
    let offers: Options = std::iter::once(("".into(), language.ladder_offer_none().into()))
        .chain(
            handleguide()
                .offers(props.to, props.setting)
                .map(|it| (it.id.into(), it.name.text(language).into())),
        )
        .collect();
    let offer = Select {
        id: "ladder-offer",
        label: language.ladder_offer(),
        help: "",
        options: offers,
        chosen: fields.offer.clone().into(),
        onpick: edit.put(|fields: &mut LadderFields, id: AttrValue| fields.offer = id.to_string()),
    };
    let option = |it: &ParentsSay| (it.id().into(), it.word(language).into());
    let parents = Choices {
        name: "ladder-parents".into(),
        legend: language.ladder_parents().into(),
        options: ParentsSay::ALL.iter().map(option).collect(),
        chosen: fields.parents.iter().map(|it| it.id().into()).collect(),
        many: false,
        onpick: edit.put(|fields: &mut LadderFields, id: AttrValue| {
            fields.parents = ParentsSay::from_id(&id);
        }),
    };
    let why = match up {
        true => language.ladder_tried(),
        false => language.ladder_seen(),
    };
    let cancel = props.ondone.reform(|_: MouseEvent| ());
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h3>{ rung_words(props.to, language) }</h3>
            <p class="quiet">{ handleguide().ladder_step(props.to).decides.text(language) }</p>
            <TextField {language} id="ladder-why" asks={Some(&ContactDetail::ALL[..])} label={why} lines=true required=true
                value={fields.why.clone()} error={shown(Lacks::Why).then(|| language.field_missing())}
                onchange={edit.put(|fields: &mut LadderFields, text| fields.why = text)} />
            if up {
                { offer.view() }
            } else {
                <TextField {language} id="ladder-holds-on" asks={Some(&ContactDetail::ALL[..])} label={language.ladder_holds_on()} required=true
                    value={fields.holds_on.clone()} error={shown(Lacks::HoldsOn).then(|| language.field_missing())}
                    onchange={edit.put(|fields: &mut LadderFields, text| fields.holds_on = text)} />
            }
            { parents.view() }
            if shown(Lacks::Parents) { <p class="error" role="alert">{ language.ladder_missing_parents() }</p> }
            if shown(Lacks::TheirYes) { <p class="error" role="alert">{ language.ladder_needs_yes() }</p> }
            <TextField {language} id="ladder-parents-words" asks={Some(&ContactDetail::ALL[..])} label={language.ladder_parents_words()}
                value={fields.parents_words.clone()}
                onchange={edit.put(|fields: &mut LadderFields, text| fields.parents_words = text)} />
            { form_foot(&record, cancel, language) }
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_from_outside_hears_of_the_child_without_the_parents_yes() {
        let fields = |offer: &str, parents| LadderFields {
            why: "Vi har prøvet i seks uger".to_owned(),
            offer: offer.to_owned(),
            parents: Some(parents),
            ..LadderFields::default()
        };
        use ParentsSay::{Agree, Heard, NotYet};
        for (offer, parents, lacks) in [
            ("ppr", Agree, vec![]),
            ("ppr", Heard, vec![Lacks::TheirYes]),
            ("ppr", NotYet, vec![Lacks::TheirYes]),
            ("", NotYet, vec![Lacks::TheirYes]),
            ("colleague", NotYet, vec![]),
        ] {
            assert_eq!(
                fields(offer, parents).lacks(true),
                lacks,
                "{offer} {parents:?}"
            );
        }
        let down = fields("", NotYet);
        assert_eq!(down.lacks(false), [Lacks::HoldsOn]);
        let nothing = LadderFields::default();
        assert_eq!(nothing.lacks(true), [Lacks::Why, Lacks::Parents]);
    }
}

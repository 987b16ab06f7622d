//! A step of the ladder as it is written: why, who holds on or is asked, and what the parents say.

use serde::{Deserialize, Serialize};
use yew::prelude::*;

use super::{offer::offer_facts, row::rung_words};
use crate::{
    components::{Choices, DraftFormFoot, NewerDraft, Options, Select, TextField},
    handle::use_app,
    hooks::{DraftHandle, use_draft, use_has_been, use_record},
    platform::today,
    session::DraftKey,
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

/// What is typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LadderFields {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub holds_on: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub offer: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parents: Option<ParentsSay>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub parents_words: String,
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
    /// The same for a step to there: what was begun for another step may name an offer that is none of
    /// this one's, and it is not shown.
    fn at(&self, to: Rung, setting: Setting) -> Self {
        let mut fields = self.clone();
        let mut offers = handleguide().offers(to, setting);
        if !offers.any(|it| it.id == fields.offer) {
            fields.offer.clear();
        }
        fields
    }

    /// What the municipality decides asks nobody's yes.
    fn lacks(&self, from: Rung, to: Rung) -> Vec<Lacks> {
        let up = to > from;
        let empty = |text: &str| text.trim().is_empty();
        let known = handleguide().offer(&self.offer);
        // Whoever is not on the list may be anybody.
        let outside = up && to != Rung::Authority && known.is_none_or(|it| it.needs_consent);
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

/// It is a draft until it is stored.
#[component]
pub fn LadderForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let pressed = use_state_eq(|| false);
    let key = DraftKey::Ladder {
        child: props.child,
        from: props.from,
        to: props.to,
    };
    let draft: DraftHandle<LadderFields> = use_draft(key, LadderFields::default);
    // Words that were begun for a step down are shown, and not kept unseen.
    let had_holds_on = use_has_been(!draft.value().holds_on.is_empty());
    if draft.is_newer() {
        return html! { <NewerDraft onanyway={draft.put_over_newer()} /> };
    }
    let fields = draft.value().at(props.to, props.setting);
    let up = props.to > props.from;
    let onsubmit = {
        let (draft, record, props) = (draft.clone(), record.clone(), props.clone());
        let pressed = pressed.clone();
        let who = app.adult().map(|it| it.name.clone()).unwrap_or_default();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            let fields = draft.latest().at(props.to, props.setting);
            let Some(parents) = fields.parents else {
                return;
            };
            if !fields.lacks(props.from, props.to).is_empty() {
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
            let facts = vec![Fact::RungChanged(change)];
            record.run(facts, vec![draft.key()], move || ondone.emit(()));
        })
    };
    let lacks = fields.lacks(props.from, props.to);
    let shown = |it: Lacks| *pressed && lacks.contains(&it);
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
        onpick: draft.put(|fields: &mut LadderFields, id: AttrValue| fields.offer = id.to_string()),
    };
    let known = handleguide().offer(&fields.offer);
    let option = |it: &ParentsSay| (it.id().into(), it.word(language).into());
    let parents = Choices {
        name: "ladder-parents".into(),
        legend: language.ladder_parents().into(),
        options: ParentsSay::ALL.iter().map(option).collect(),
        chosen: fields.parents.iter().map(|it| it.id().into()).collect(),
        many: false,
        onpick: draft.put(|fields: &mut LadderFields, id: AttrValue| {
            fields.parents = ParentsSay::from_id(&id);
        }),
    };
    let phones = app.register().institution.help_phones.clone();
    let why = match up {
        true => language.ladder_tried(),
        false => language.ladder_seen(),
    };
    let onclose = props.ondone.clone();
    let save = language.save();
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h3>{ rung_words(props.to, language) }</h3>
            <p class="quiet">{ handleguide().ladder_step(props.to).decides.text(language) }</p>
            <TextField {language} id="ladder-why" asks={Some(&ContactDetail::ALL[..])} label={why} lines=true required=true
                value={fields.why.clone()} error={shown(Lacks::Why).then(|| language.field_missing())}
                onchange={draft.put(|fields: &mut LadderFields, text| fields.why = text)} />
            if up {
                { offer.view() }
                <div aria-live="polite">{ for known.map(|it| offer_facts(it, language)) }</div>
                if !phones.is_empty() {
                    <div>
                        <p class="quiet">{ language.guide_phones() }</p>
                        <p class="quote">{ phones }</p>
                    </div>
                }
            }
            if !up || had_holds_on {
                <TextField {language} id="ladder-holds-on" asks={Some(&ContactDetail::ALL[..])} label={language.ladder_holds_on()} required={!up}
                    value={fields.holds_on.clone()} error={shown(Lacks::HoldsOn).then(|| language.field_missing())}
                    onchange={draft.put(|fields: &mut LadderFields, text| fields.holds_on = text)} />
            }
            { parents.view() }
            if shown(Lacks::Parents) { <p class="error" role="alert">{ language.ladder_missing_parents() }</p> }
            if shown(Lacks::TheirYes) { <p class="error" role="alert">{ language.ladder_needs_yes() }</p> }
            <TextField {language} id="ladder-parents-words" asks={Some(&ContactDetail::ALL[..])} label={language.ladder_parents_words()}
                value={fields.parents_words.clone()}
                onchange={draft.put(|fields: &mut LadderFields, text| fields.parents_words = text)} />
            { DraftFormFoot { record: &record, draft: &draft, save, onclose }.view(&app) }
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// It was begun for another step, which somebody went meanwhile.
    #[test]
    fn an_offer_of_another_step_is_let_go_of_and_the_words_stay() {
        let setting = Setting::Kindergarten;
        let first = handleguide().offers(Rung::Advice, setting).next();
        let fields = LadderFields {
            why: "Vi har prøvet i seks uger".to_owned(),
            offer: first.map(|it| it.id.to_string()).unwrap_or_default(),
            ..LadderFields::default()
        };
        assert!(!fields.offer.is_empty());
        assert_eq!(fields.at(Rung::Advice, setting), fields);
        let elsewhere = fields.at(Rung::Everyday, setting);
        assert_eq!((&*elsewhere.why, &*elsewhere.offer), (&*fields.why, ""));
    }

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
                fields(offer, parents).lacks(Rung::Everyday, Rung::Advice),
                lacks,
                "{offer} {parents:?}"
            );
        }
        let down = fields("", NotYet);
        assert_eq!(down.lacks(Rung::Advice, Rung::Everyday), [Lacks::HoldsOn]);
        // What the municipality has decided is noted, whatever the parents say.
        assert_eq!(down.lacks(Rung::OpenHelp, Rung::Authority), []);
        let nothing = LadderFields::default();
        assert_eq!(
            nothing.lacks(Rung::Everyday, Rung::Advice),
            [Lacks::Why, Lacks::Parents]
        );
    }
}

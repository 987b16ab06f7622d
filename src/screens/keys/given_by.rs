//! Whose passphrases somebody may know who is let go, for the leader to take along.

use yew::prelude::*;

use crate::{components::Choices, handle::App, platform::day_of};
use trivsel::{
    insight::{MayKnow, may_know},
    register::AdultId,
    vocabulary::{Id, Language, Role},
};
use vault::Holder;

/// The passphrases, each with its slot and what is said of it.
pub struct OthersGiven(Vec<(Id, MayKnow, String)>);

/// Those that whoever holds this gave to others, or of which it cannot be told who gave them.
pub fn others_that(app: &App, holder: Option<Holder>) -> OthersGiven {
    match holder {
        Some(Holder::Adult(id)) => in_doubt(app, Some(AdultId(id))),
        _ => OthersGiven(Vec::new()),
    }
}

/// The same; without anybody only those of which it cannot be told.
fn in_doubt(app: &App, who: Option<AdultId>) -> OthersGiven {
    let (register, language) = (app.register(), app.language());
    let Some(me) = app.adult().map(|adult| adult.id) else {
        return OthersGiven(Vec::new());
    };
    let slots = app.slots();
    let slot_of = |adult: AdultId| {
        let mut slots = slots.iter();
        slots.find(|slot| slot.holder == Some(Holder::Adult(adult.0)))
    };
    // A leader's goes only where another leader is sure to have one.
    let stays = |adult: AdultId| {
        let leads = register.adult(adult).map(|it| it.role) == Some(Role::Leader);
        leads && slot_of(me).is_none()
    };
    let said = |it: MayKnow| {
        let name = register.adult(it.of).map(|adult| adult.name.as_str());
        let name = name.unwrap_or(language.keys_unknown());
        let slot = slot_of(it.of).filter(|_| !stays(it.of))?.id;
        let day = it.at.map(|at| day_of(at).words(language));
        let words = match day {
            Some(day) if it.surely => language.keys_given_by_them(name, day),
            Some(day) => language.keys_given_on(name, day),
            None => name.to_owned(),
        };
        Some((slot, it, words))
    };
    let found = may_know(register, &app.session().can_open(), who, me);
    OthersGiven(found.into_iter().filter_map(said).collect())
}

/// The adults of whose passphrase it cannot be told who gave it.
pub fn untold(app: &App) -> Vec<AdultId> {
    let found = in_doubt(app, None).0;
    found.into_iter().map(|(_, it, _)| it.of).collect()
}

impl OthersGiven {
    /// The slots of those that were surely given by the one who is let go.
    pub fn surely(&self) -> Vec<Id> {
        let sure = self.0.iter().filter(|(_, it, _)| it.surely);
        sure.map(|(slot, ..)| *slot).collect()
    }

    /// The question which of them go along; nothing where there are none.
    pub fn view(&self, name: &str, also: &UseStateHandle<Vec<Id>>, language: Language) -> Html {
        if self.0.is_empty() {
            return html! {};
        }
        let onpick = {
            let also = also.clone();
            Callback::from(move |id: AttrValue| {
                let Ok(slot) = id.parse::<Id>() else { return };
                let mut next = (*also).clone();
                match next.iter().position(|known| *known == slot) {
                    Some(at) => drop(next.remove(at)),
                    None => next.push(slot),
                }
                also.set(next);
            })
        };
        let option = |(slot, _, words): &(Id, MayKnow, String)| {
            (slot.to_string().into(), words.clone().into())
        };
        let choices = Choices {
            name: "also-removed".into(),
            legend: language.keys_also_remove(name).into(),
            options: self.0.iter().map(option).collect(),
            chosen: also.iter().map(|slot| slot.to_string().into()).collect(),
            many: true,
            onpick,
        };
        html! {
            <div class="stack tight">
                { choices.view() }
                <p class="help">{ language.keys_also_remove_help() }</p>
            </div>
        }
    }
}

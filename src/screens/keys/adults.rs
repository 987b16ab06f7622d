//! Whose keys there are, and what can be done with each.

use yew::prelude::*;

use super::{keys_dialog::KeysDialog, rules::Rules};
use trivsel::{
    register::{Adult, AdultId, AdultsThen},
    vocabulary::{Id, Language},
};
use vault::{Holder, KeySlot};

/// One line of the list.
pub struct KeyLine {
    /// The holder; none where this version does not know them.
    pub holder: Option<Holder>,
    /// The name on screen.
    pub name: String,
    /// The role, where it is an adult's.
    pub role: &'static str,
    /// The slot, where there is one.
    pub slot: Option<KeySlot>,
    /// Whether nobody can tell who gave the passphrase.
    pub untold: bool,
    /// The other names that they have had.
    pub before: String,
}

/// The shared passphrase, every adult, and what else opens the vault but for the
/// recovery key, which has a place of its own.
pub fn lines(
    rules: &Rules<'_>,
    untold: &[AdultId],
    then: &AdultsThen,
    language: Language,
) -> Vec<KeyLine> {
    let of_shared = |slot: &KeySlot| KeyLine {
        holder: slot.holder,
        name: language.keys_shared().to_owned(),
        role: "",
        slot: Some(*slot),
        untold: false,
        before: String::new(),
    };
    let of_adult = |adult: &&Adult| {
        let holder = Holder::Adult(adult.id.0);
        KeyLine {
            holder: Some(holder),
            name: adult.name.clone(),
            role: adult.role.word(language),
            slot: rules.slot_of(holder).copied(),
            untold: untold.contains(&adult.id),
            before: then.called_before(adult.id, &adult.name).join(", "),
        }
    };
    let known = |id: Id| rules.adults.iter().any(|adult| adult.id.0 == id);
    let others = rules.slots.iter().filter(|slot| match slot.holder {
        Some(Holder::Adult(id)) => !known(id),
        Some(Holder::Shared | Holder::Recovery) => false,
        None => true,
    });
    let of_other = |slot: &KeySlot| KeyLine {
        holder: None,
        name: language.keys_unknown().to_owned(),
        role: "",
        slot: Some(*slot),
        untold: false,
        before: String::new(),
    };
    let shared = rules.slot_of(Holder::Shared).map(of_shared);
    shared
        .into_iter()
        .chain(rules.adults.iter().map(of_adult))
        .chain(others.map(of_other))
        .collect()
}

/// A line with what the adult at the screen may do.
pub fn line_view(
    line: &KeyLine,
    rules: &Rules<'_>,
    dialog: &UseStateHandle<KeysDialog>,
    language: Language,
) -> Html {
    let own = line.holder == Some(Holder::Adult(rules.me.0));
    let set = match line.holder {
        Some(Holder::Shared) if rules.may_change_shared() => {
            Some(language.keys_shared_change().to_owned())
        }
        Some(Holder::Adult(_)) if own || rules.may_lead() => {
            Some(match (own, line.slot.is_some()) {
                (true, false) => language.keys_own_make().to_owned(),
                (true, true) => language.keys_own_change().to_owned(),
                (false, false) => language.keys_give(&line.name),
                (false, true) => language.keys_reset(&line.name),
            })
        }
        _ => None,
    };
    let stays = line.slot.filter(|slot| rules.must_stay(slot));
    let remove = line.slot.filter(|_| stays.is_none() && rules.may_lead());
    let to = |next: KeysDialog| {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| dialog.set(next))
    };
    let status = match (line.holder, line.slot) {
        (Some(Holder::Adult(_)), Some(_)) => language.keys_has_own(),
        (Some(Holder::Adult(_)), None) => language.keys_has_none(),
        _ => "",
    };
    let why_stays = match line.holder {
        Some(Holder::Shared) => language.keys_shared_stays(),
        _ => language.keys_leader_stays(),
    };
    html! {
        <li>
            <div class="stack tight">
                <p>
                    <strong>{ &line.name }</strong>
                    if !line.role.is_empty() { <span class="quiet">{ "\u{a0}· " }{ line.role }</span> }
                </p>
                if !line.before.is_empty() { <p class="quiet">{ language.keys_called_before(&line.before) }</p> }
                if !status.is_empty() { <p class="quiet">{ status }</p> }
                if line.untold && rules.may_lead() { <p class="quiet">{ language.keys_untold(&line.name) }</p> }
                if line.slot.is_some_and(|slot| slot.opened_with) { <p class="quiet">{ language.keys_opened_with() }</p> }
                if stays.is_some() && rules.may_lead() { <p class="quiet">{ why_stays }</p> }
            </div>
            <div class="actions">
                if let (Some(words), Some(holder)) = (set, line.holder) {
                    <button type="button" onclick={to(KeysDialog::Setting(holder))}>{ words }</button>
                }
                if let Some(slot) = remove {
                    <button type="button" class="plain" onclick={to(KeysDialog::Removing(slot.id))}>
                        { language.keys_remove(&line.name) }
                    </button>
                }
            </div>
        </li>
    }
}

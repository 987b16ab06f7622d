//! The papers of a meeting, seen before they are printed.

use yew::prelude::*;

use crate::{
    child_words::called_short,
    components::{Choices, Select, Tone, notice, trouble},
    handle::use_app,
    hooks::{use_language, use_record},
    platform::{after_print, print, today},
    screens::paper_language::{PaperLanguageNotes, paper_languages},
    sheets::{Invitation, MeetingSheet, SheetLanguage, invitation, meeting_sheet, sheet_language},
};
use trivsel::{
    insight::{MeetingFile, homes_apart, meeting},
    register::{ChildId, Fact, MeetingId, PaperKind, Printed},
    vocabulary::{Language, PaperLanguage},
};

/// Which paper of which meeting.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    pub meeting: MeetingId,
    pub kind: PaperKind,
    /// Called for the way back.
    pub onback: Callback<()>,
}

/// For how many homes, the preview, and the way to the printer.
#[component]
pub fn Papers(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let homes = use_state_eq(|| None::<bool>);
    {
        // Chosen for one print: the page is not drawn as another paper before it is through.
        let homes = homes.clone();
        use_effect_with((), move |()| {
            let printed = after_print(move || homes.set(None));
            move || drop(printed)
        });
    }
    let asks = use_state_eq(|| false);
    let Props {
        child: id, kind, ..
    } = *props;
    let register = app.register();
    let child = register.child(id);
    let spoken =
        use_language(child.map_or(language.into(), |child| sheet_language(child, language)));
    let Some((child, file)) = child.zip(meeting(register, id, props.meeting)) else {
        return html! {};
    };
    let (choose, spoken) = (spoken.clone(), spoken.shown());
    let shown = SheetLanguage::of(register, spoken);
    // Where a meeting was once kept off a sheet, one home must not know of it: nothing is chosen before
    // somebody does.
    let held_back = held_back(&file, language);
    let kept_off_before = homes_apart(register, child.id);
    let chosen = homes.or((!kept_off_before).then_some(false));
    let apart = chosen.unwrap_or_default();
    let (title, mut papers, beside) = if kind == PaperKind::Invitation {
        let letters = Invitation::gather(register, child, &file.meeting, apart, today());
        let beside = letters.first();
        let beside = beside.map(|it| invitation(it, today(), language));
        let letters = letters.iter().map(|it| invitation(it, today(), shown));
        (
            language.meet_invitation(),
            letters.collect::<Vec<_>>(),
            beside,
        )
    } else {
        let sheet = MeetingSheet::gather(register, child, &file, today());
        let copies = if apart { 2 } else { 1 };
        // The team writes on it too, so that it is in a language of the app.
        let sheet = meeting_sheet(&sheet, today(), spoken.whole().unwrap_or(language));
        (language.meet_sheet(), vec![sheet; copies], None)
    };
    let choice = Select {
        id: "sheet-language",
        label: language.print_language(),
        help: "",
        options: paper_languages(&app),
        chosen: spoken.code().into(),
        onpick: Callback::from(move |code: AttrValue| {
            choose.choose(PaperLanguage::from_code(&code).unwrap_or_default());
        }),
    };
    // The browser's own way to print takes what is drawn.
    if chosen.is_none() || held_back.is_some() {
        papers.clear();
    }
    let id = |apart: bool| AttrValue::from(if apart { "two" } else { "one" });
    let homes_choice = Choices {
        name: "homes".into(),
        legend: language.meet_homes().into(),
        options: vec![
            (id(false), language.meet_one_home().into()),
            (id(true), language.meet_two_homes().into()),
        ],
        chosen: chosen.map(id).into_iter().collect(),
        many: false,
        onpick: {
            let homes = homes.clone();
            Callback::from(move |picked: AttrValue| homes.set(Some(picked == id(true))))
        },
    };
    // The logbook first: what it does not know of does not go to the printer.
    let onclick = {
        let (record, group) = (record.clone(), Some(child.group));
        let child = Some(child.id);
        let (papers, asks) = (papers.len(), asks.clone());
        Callback::from(move |_: MouseEvent| {
            asks.set(chosen.is_none());
            if papers == 0 {
                return;
            }
            let printed = Fact::Printed(Printed::of(kind, child, group));
            record.run(vec![printed; papers], vec![], print);
        })
    };
    let onback = props.onback.reform(|_: MouseEvent| ());
    html! {
        <div class="stack loose">
            <div class="screen-only stack">
                <h1 tabindex="-1">{ title }{ "\u{a0}· " }{ called_short(register, child, language) }</h1>
                <p>{ language.meet_papers_lead() }</p>
                { homes_choice.view() }
                if kept_off_before {
                    { notice(if *asks { Tone::Error } else { Tone::Warn }, html! { <p>{ language.meet_papers_before() }</p> }) }
                }
                if kind == PaperKind::Invitation { { choice.view() } }
                if let Some(why) = &held_back {
                    { notice(Tone::Error, html! { <p>{ why }</p> }) }
                }
                { trouble(record.trouble().as_ref(), language) }
                <div class="actions">
                    <button type="button" class="primary" {onclick} aria-disabled={record.waits().or(held_back.as_ref().map(|_| "true"))}>{ language.print_go() }</button>
                    <button type="button" class="plain" onclick={onback}>{ language.meet_back() }</button>
                </div>
            </div>
            if let Some(beside) = beside {
                <PaperLanguageNotes languages={vec![spoken]} {beside} />
            }
            <section class="sheets sheet-leaves" tabindex="0" aria-label={title}>{ for papers }</section>
        </div>
    }
}

/// Why nobody is invited yet, in words: two have chosen each their day, or the parents' yes to somebody
/// from outside is missing.
fn held_back(file: &MeetingFile<'_>, language: Language) -> Option<String> {
    if !file.apart.is_empty() {
        return Some(language.meet_papers_apart().to_owned());
    }
    let without_yes: Vec<_> = file.meeting.without_yes().collect();
    let missing = || language.meet_consent_missing(without_yes.join("; "));
    let words = || [&missing(), language.meet_papers_consent()].join(" ");
    (!without_yes.is_empty()).then(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{Entry, Meeting, MeetingPerson, ParentsConsent, Register},
        vocabulary::{Id, MeetingPart},
    };

    const fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    /// Of a meeting to which these come from outside, and of whom the parents have said this.
    fn why(outside: &[(&str, Option<ParentsConsent>)]) -> Option<String> {
        let (child, day) = (ChildId(id(1)), "2026-12-09".parse().unwrap());
        let mut planned = Meeting::new(MeetingId(id(2)), child, day, day);
        let person = |(name, consent): &(&str, Option<ParentsConsent>)| MeetingPerson {
            name: (*name).to_owned(),
            part: MeetingPart::Outside,
            consent: consent.clone(),
        };
        planned.people = outside.iter().map(person).collect();
        let mut register = Register::default();
        let fact = Fact::meeting_changed(None, &planned);
        register.apply(Entry::made_up(3, None, fact));
        let file = meeting(&register, child, planned.id).unwrap();
        held_back(&file, Language::Danish)
    }

    /// As an older plan may have it, or one that came from another device.
    #[test]
    fn no_paper_comes_before_the_parents_yes_to_each_from_outside() {
        let yes = |what: &str, how: &str| {
            Some(ParentsConsent {
                what: what.to_owned(),
                how: how.to_owned(),
            })
        };
        let whole = || yes("Sproget", "Mor, i dag");
        assert_eq!(why(&[]), None);
        assert_eq!(why(&[("Ditte", whole()), ("Bo", whole())]), None);
        for half in [
            None,
            yes("", ""),
            yes("Sproget", " "),
            yes("", "Mor, i dag"),
        ] {
            let why = why(&[("Ditte", whole()), ("Bo", half)]).unwrap();
            assert!(why.contains("Bo") && !why.contains("Ditte"), "{why}");
        }
    }
}

//! The slip as a page.

use yew::prelude::*;

use super::Slip;
use crate::sheets::parts::{
    Running, SheetLanguage, block, fact, foot, head, joined_apart, lang_of_written, paper,
    question, room, some, time_words, told_of_language, written,
};
use trivsel::vocabulary::{AgeBand, Day, PaperLanguage};

/// Before the meeting: open questions to the parents, and to the child those
/// that fit its age, with room to draw. One page.
pub fn slip(slip: &Slip, printed: Day, spoken: impl Into<SheetLanguage>) -> Html {
    let spoken = spoken.into();
    let language = spoken.language;
    let lang = lang_of_written(slip.written_in, language);
    let name = slip.child.as_deref().unwrap_or(language.sheet_your_child());
    let meeting = match &slip.meeting {
        Some(it) => {
            let day = it.on.words_with_weekday(language);
            let time = some(&it.time).map(|it| time_words(&it, language));
            let place = some(&it.place);
            joined_apart(&[Some(&day), time.as_deref(), place.as_deref()], language).into()
        }
        None => html! { { room(1) } },
    };
    let kind = language.slip_kind();
    let likes = language.slip_likes(name);
    let yours = [
        (language.slip_home(), 3),
        (&likes, 2),
        (language.slip_wonders(), 2),
        (language.slip_talk(), 3),
    ];
    let child = to_the_child(slip.band, language);
    let called = some(&slip.called.short(language));
    let about = joined_apart(&[called.as_deref(), slip.group.as_deref()], language);
    let running = Running {
        kind: joined_apart(&[Some(kind), slip.institution.as_deref()], language),
        about: about.clone().into(),
        warning: spoken.draft_mark(),
    };
    let body = html! {
        <>
            { head(
                about,
                vec![fact(language.slip_meeting(), meeting)],
                html! { <>
                    <p class="sheet-note">{ language.slip_lead(name) }</p>
                    { told_of_language(slip.written_in, spoken) }
                </> },
            ) }
            { block(language.slip_yours(), "", html! { <>{ for yours.map(|(words, lines)| question(words, lines)) }</> }) }
            { block(language.sheet_childs_view(name), "sheet-childs", html! { <>
                <p class="sheet-note">{ child.how }</p>
                { for [child.nice, child.hard].map(|words| question(words, 2)) }
                <p class="sheet-ask">{ child.draw }</p>
                <div class="sheet-drawing" aria-hidden="true" />
            </> }) }
            <div class="sheet-about">
                <p>{ language.slip_bring() }{ " " }{ language.sheet_duty() }</p>
                if let Some(contact) = &slip.contact {
                    <p><strong>{ language.sheet_meeting_reach() }</strong></p>
                    { written(contact, lang) }
                }
            </div>
            { foot(kind, printed, language) }
        </>
    };
    paper("sheet-slip", running, vec![body], language)
}

/// What is asked of a child of this age.
pub struct ToTheChild {
    /// How to ask.
    pub how: &'static str,
    /// What is nice.
    pub nice: &'static str,
    /// What is hard.
    pub hard: &'static str,
    /// What to draw.
    pub draw: &'static str,
}

/// Questions to a child that fit its age.
pub fn to_the_child(band: AgeBand, language: PaperLanguage) -> ToTheChild {
    let [how, nice, hard, draw] = match band {
        AgeBand::Infant => [
            language.slip_infant_how(),
            language.slip_infant_nice(),
            language.slip_infant_hard(),
            language.slip_infant_draw(),
        ],
        AgeBand::Toddler => [
            language.slip_toddler_how(),
            language.slip_toddler_nice(),
            language.slip_toddler_hard(),
            language.slip_toddler_draw(),
        ],
        AgeBand::Preschool => [
            language.slip_preschool_how(),
            language.slip_preschool_nice(),
            language.slip_preschool_hard(),
            language.slip_preschool_draw(),
        ],
        AgeBand::School => [
            language.slip_school_how(),
            language.slip_school_nice(),
            language.slip_school_hard(),
            language.slip_school_draw(),
        ],
    };
    ToTheChild {
        how,
        nice,
        hard,
        draw,
    }
}

//! The slip as a page.

use yew::prelude::*;

use super::Slip;
use crate::sheets::parts::{
    Running, block, fact, foot, head, joined, paper, question, room, some, written,
};
use trivsel::vocabulary::{AgeBand, Day, Language};

/// Before the meeting: open questions to the parents, and to the child those
/// that fit its age, with room to draw. One page.
pub fn slip(slip: &Slip, printed: Day, language: Language) -> Html {
    let name = slip.child.as_deref().unwrap_or(language.sheet_your_child());
    let meeting = match &slip.meeting {
        Some(it) => {
            let day = it.on.words_with_weekday(language);
            joined(&[
                Some(&day),
                some(&it.time).as_deref(),
                some(&it.place).as_deref(),
            ])
            .into()
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
    let about = joined(&[called.as_deref(), slip.group.as_deref()]);
    let running = Running {
        kind: joined(&[Some(kind), slip.institution.as_deref()]),
        about: about.clone().into(),
        warning: "",
    };
    let body = html! {
        <>
            { head(
                about,
                vec![fact(language.slip_meeting(), meeting)],
                html! { <p class="sheet-note">{ language.slip_lead(name) }</p> },
            ) }
            { block(language.slip_yours(), "", html! { <>{ for yours.map(|(words, lines)| question(words, lines)) }</> }) }
            { block(language.sheet_childs_view(name), "sheet-childs", html! { <>
                <p class="sheet-note">{ child.how }</p>
                { for [child.nice, child.hard].map(|words| question(words, 2)) }
                <p class="sheet-ask">{ child.draw }</p>
                <div class="sheet-drawing" aria-hidden="true" />
            </> }) }
            <div class="sheet-about">
                <p>{ language.slip_bring() }</p>
                { for slip.contact.as_deref().map(|contact| written(contact, None)) }
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
pub fn to_the_child(band: AgeBand, language: Language) -> ToTheChild {
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

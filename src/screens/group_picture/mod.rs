//! Gruppeoverblik: what many children share, and whom to follow up.

mod bars;
mod children;
mod trail;

use yew::prelude::*;

use self::{
    bars::bars,
    children::{children, names},
    trail::group_trail_view,
};
use crate::models::models;
use crate::{
    components::{UnsavedMark, answer_badge, not_here, not_yet},
    group_words::to_words,
    handle::use_app,
    hooks::use_edit,
    round_words::round_called,
    route::Route,
    screens::{focus::FocusPoints, group_corrected_apart::GroupCorrectedApart},
};
use trivsel::{
    insight::{Basis, GroupPicture, PictureRow, SharedArea, Stage, group_picture},
    register::GroupId,
    vocabulary::{Answer, Area, Language, Term},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: GroupId,
}

/// The picture of a group. Counts and names: no ranking, no share in percent
/// and no arrow, for in a group of this size they would be noise.
#[component]
pub fn GroupPictureScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let register = app.register();
    let show = use_edit(|| AttrValue::Static(children::ALL));
    // The area a new focus point is about; counted, so that the same one can be
    // asked for again.
    let asked = use_state(|| (0usize, None::<Area>));
    let Some(group) = register.group(props.id) else {
        return not_here(language);
    };
    let Some(round) = register.current_round(props.id) else {
        let way = (Route::Group(group.id), to_words(group.setting, language));
        return not_yet(
            Term::GroupPicture.word(language),
            language.check_no_round(),
            way,
        );
    };
    let adult = app.adult().map(|adult| adult.id);
    let picture = group_picture(register, group, round, adult, &models());
    let write = |area: Area| {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set((asked.0 + 1, Some(area))))
    };
    let points: Vec<_> = register
        .focus_points(group.id)
        .into_iter()
        .cloned()
        .collect();
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow">
                    <a href={Route::Group(group.id).href()}>{ &group.name }</a>{ "\u{a0}· " }{ round_called(group, round, language) }
                </p>
                <h1 tabindex="-1">{ Term::GroupPicture.word(language) }</h1>
                if picture.children.is_empty() {
                    <p>{ language.group_no_children() }</p>
                } else {
                    <p class="lead">{ language.picture_lead() }</p>
                }
            </div>
            <GroupCorrectedApart group={group.id} />
            if !picture.children.is_empty() {
                { stands_on(&picture, group.assessors, language) }
                { bars(&picture, language) }
                { shared(&picture.shared(), &write, language) }
            }
            <FocusPoints group={group.id} round={Some(round.id)} points={points.clone()} asked={*asked} />
            { group_trail_view(register, group, &points, language) }
            if !picture.children.is_empty() {
                { follow_up(&picture, language) }
                { children(&picture, group.assessors, &show, language) }
            }
        </div>
    }
}

/// How much of the picture is agreed, and how much is only seen so far.
fn stands_on(picture: &GroupPicture<'_>, assessors: u8, language: Language) -> Html {
    let line = |basis: &Basis| {
        let count = picture.standing_on(*basis);
        let word = match basis {
            Basis::Joint => Term::JointPosition.word(language),
            Basis::Own => Term::OwnAssessment.word(language),
            Basis::Waiting => language.picture_waiting(),
            Basis::NotYetSeen => Stage::NotYetSeen.word(assessors, language),
            Basis::NotAssessed => language.stage_not_assessed(),
        };
        if count == 0 {
            return html! {};
        }
        html! { <div><dt>{ word }</dt><dd class="number">{ count }</dd></div> }
    };
    html! {
        <section class="card quiet stack tight" aria-labelledby="stands-on">
            <h2 id="stands-on">{ language.picture_stands_on() }</h2>
            <dl class="picture-basis">{ for Basis::ALL.iter().map(line) }</dl>
            if picture.standing_on(Basis::Own) > 0 {
                <p class="quiet">
                    { language.picture_worst() }
                    // Whoever answers alone has no others.
                    if assessors > 1 { { " " }{ language.picture_worst_others() } }
                </p>
            }
        </section>
    }
}

/// What many children share points at the setting, and not at a child.
fn shared(
    shared: &[SharedArea],
    write: &dyn Fn(Area) -> Callback<MouseEvent>,
    language: Language,
) -> Html {
    let one = |shared: &SharedArea| {
        let word = shared.area.word(language);
        html! {
            <li key={shared.area.id()} class="card stack tight">
                <h3>{ word }</h3>
                <p>{ language.picture_shared(shared.off_green, shared.seen) }</p>
                <p><button type="button" onclick={write(shared.area)}>{ language.picture_shared_write(word) }</button></p>
            </li>
        }
    };
    html! {
        <section class="stack" aria-labelledby="shared">
            <h2 id="shared">{ language.picture_shared_title() }</h2>
            if shared.is_empty() {
                <p>{ language.picture_shared_none() }</p>
            }
            <ul class="columns">{ for shared.iter().map(one) }</ul>
        </section>
    }
}

/// Whom to follow up, by name, with the areas that are off green.
fn follow_up(picture: &GroupPicture<'_>, language: Language) -> Html {
    let names = names(picture, language);
    let one = |standing: &PictureRow<'_>| {
        let areas: Vec<_> = standing
            .off_green()
            .map(|(area, step)| {
                html! {
                    <span class="row picture-area" key={area.id()}>
                        { area.word(language) }{ " " }{ answer_badge(Answer::Seen(step), language) }
                    </span>
                }
            })
            .collect();
        html! {
            <li key={standing.child.id.to_string()}>
                <a href={Route::Child(standing.child.id).href()}>{ names.get(&standing.child.id).cloned() }</a><UnsavedMark child={standing.child.id} />
                <span class="row picture-why">
                    if let Some(whole) = standing.whole {
                        <span class="row picture-area">
                            { Term::JointPosition.word(language) }{ " " }{ answer_badge(Answer::Seen(whole), language) }
                        </span>
                    }
                    { areas }
                </span>
            </li>
        }
    };
    let rows: Vec<_> = picture.to_follow_up().map(one).collect();
    html! {
        <section class="stack" aria-labelledby="follow-up">
            <h2 id="follow-up">{ language.picture_follow_title() }</h2>
            if rows.is_empty() {
                <p>{ language.picture_follow_none() }</p>
            } else {
                <p class="quiet">{ language.picture_follow_help() }</p>
            }
            <ul class="people">{ rows }</ul>
        </section>
    }
}

//! The five questions about one child.

use yew::prelude::*;

use super::asked::AskedAbout;
use crate::{
    child_words::called,
    components::{Choices, DraftFormFoot, NewerDraft, TextField, Tone, not_here, notice},
    handle::use_app,
    hooks::{DraftHandle, use_draft, use_of_news, use_record},
    platform::{new_id, today},
    route::Route,
    session::DraftKey,
};
use trivsel::{
    insight::{newest_review, reviews},
    register::{ChildId, Fact, Register, Review, ReviewId},
    vocabulary::{Assent, Day, Language, ReviewQuestion},
};

/// Of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub about: AskedAbout,
    /// Called once it is done with, with whether the answers were kept.
    pub ondone: Callback<bool>,
}

/// Answers of which none is given yet.
fn begin(about: AskedAbout, on: Day) -> Review {
    Review {
        child: about.child,
        id: ReviewId(new_id()),
        on,
        who: String::new(),
        kind: about.kind,
        answers: Default::default(),
        seen_by: String::new(),
        need: String::new(),
    }
}

/// The answers that are corrected, as they are kept now.
fn corrected(register: &Register, about: AskedAbout) -> Option<&Review> {
    let all = reviews(register, about.child).into_iter();
    let mut all = all.map(|it| &it.value);
    all.find(|it| Some(it.id) == about.corrects)
}

/// What others have put right of the same answers without having read them.
fn others_apart(register: &Register, about: AskedAbout) -> Vec<&Review> {
    let all = reviews(register, about.child).into_iter();
    let same = all.map(|it| &it.value);
    let same = same.filter(|it| Some(it.id) == about.corrects);
    same.skip(1).collect()
}

/// The answers as they were kept, to be read beside the form.
fn as_kept(it: &Review, language: Language) -> Html {
    let answers = it.answers.iter();
    let answers =
        answers.map(|(question, answer)| (question.word(language), answer.word(language)));
    let words = [
        (language.review_seen_by(), &*it.seen_by),
        (language.review_need(), &*it.need),
    ];
    let words = words.into_iter().filter(|(_, text)| !text.is_empty());
    html! {
        <dl class="facts">
            <dt>{ language.follow_up_by() }</dt><dd>{ &it.who }</dd>
            { for answers.chain(words).map(|(term, said)| html! { <><dt>{ term }</dt><dd>{ said }</dd></> }) }
        </dl>
    }
}

/// Whether the same draft was kept already, on another device: those answers stand, and these are others.
fn is_kept(draft: &Review, register: &Register, child: ChildId) -> bool {
    let known = reviews(register, child);
    known.iter().any(|it| it.value.id == draft.id)
}

/// The draft as it is kept, about whom the screen asks. What is corrected stands at its own day.
fn finished(
    draft: &Review,
    about: AskedAbout,
    kept: Option<&Review>,
    who: String,
    today: Day,
) -> Review {
    Review {
        child: about.child,
        kind: about.kind,
        id: kept.map_or(draft.id, |kept| kept.id),
        on: kept.map_or(today, |kept| kept.on),
        who,
        seen_by: draft.seen_by.trim().to_owned(),
        need: draft.need.trim().to_owned(),
        ..draft.clone()
    }
}

/// The questions, and the button that keeps the answers.
#[component]
pub fn ReviewForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let pressed = use_state_eq(|| false);
    let about = props.about;
    let AskedAbout {
        child,
        kind,
        corrects,
    } = about;
    // The key stays the same after the answers are kept, when others are the last.
    let after = use_of_news(|| newest_review(app.register(), child, kind));
    let key = DraftKey::Review {
        child,
        kind,
        after: after.filter(|_| corrects.is_none()),
        corrects,
    };
    let draft: DraftHandle<Review> = use_draft(key, || {
        let kept = corrected(app.register(), about).cloned();
        kept.unwrap_or_else(|| begin(about, today()))
    });
    let register = app.register();
    let Some(known) = register.child(child) else {
        return not_here(language);
    };
    let name = called(register, known, language);
    let title = format!("{}: {name}", kind.word(language));
    if draft.is_newer() {
        return html! { <NewerDraft {title} onanyway={draft.put_over_newer()} /> };
    }
    let typed = draft.value();
    let kept = corrected(register, about);
    let says = kept.map(|it| language.follow_up_corrects(it.on.words(language)));
    let others = others_apart(register, about);
    let question = |question: &ReviewQuestion| {
        let question = *question;
        let chosen = typed.answers.get(&question).map_or("", |it| it.id());
        let options = Assent::ALL.iter();
        let choices = Choices {
            name: question.id().into(),
            legend: question.word(language).into(),
            options: options
                .map(|it| (it.id().into(), it.word(language).into()))
                .collect(),
            chosen: vec![chosen.into()],
            many: false,
            onpick: draft.put(move |typed: &mut Review, id: AttrValue| {
                if let Some(answer) = Assent::from_id(&id) {
                    typed.answers.insert(question, answer);
                }
            }),
        };
        let helps = question == ReviewQuestion::Helps;
        html! { <>
            { choices.view() }
            if helps {
                <TextField {language} id="review-seen-by" label={language.review_seen_by()} help={language.review_optional()}
                    value={typed.seen_by.clone()} onchange={draft.put(|typed: &mut Review, text| typed.seen_by = text)} />
            }
        </> }
    };
    let onsubmit = {
        let (app, draft, record) = (app.clone(), draft.clone(), record.clone());
        let (pressed, ondone) = (pressed.clone(), props.ondone.clone());
        let who = app.adult().map_or_else(String::new, |it| it.name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            let typed = draft.latest();
            if typed.answers.len() < ReviewQuestion::ALL.len() {
                return;
            }
            let kept = corrected(app.register(), about);
            let mut review = finished(&typed, about, kept, who.clone(), today());
            if kept.is_none() && is_kept(&typed, app.register(), child) {
                review.id = ReviewId(new_id());
            }
            let ondone = ondone.clone();
            let facts = vec![Fact::ReviewHeld(review)];
            record.run(facts, vec![draft.key()], move || ondone.emit(true));
        })
    };
    let onclose = props.ondone.reform(|()| false);
    let save = language.review_save();
    let lacks = *pressed && typed.answers.len() < ReviewQuestion::ALL.len();
    html! {
        <form class="stack loose" {onsubmit} novalidate=true>
            <div class="stack tight">
                <p class="eyebrow"><a href={Route::Child(child).href()}>{ name }</a></p>
                <h1 tabindex="-1">{ title }</h1>
                <p class="quiet">{ says }</p>
                <p class="quiet">{ language.review_in_copy() }</p>
            </div>
            if !others.is_empty() {
                { notice(Tone::Warn, html! { <>
                    <p>{ language.review_apart() }</p>
                    { for others.into_iter().map(|it| as_kept(it, language)) }
                </> }) }
            }
            { for ReviewQuestion::ALL.iter().map(question) }
            <TextField {language} id="review-need" label={language.review_need()} help={language.review_optional()} lines=true
                value={typed.need.clone()} onchange={draft.put(|typed: &mut Review, text| typed.need = text)} />
            if lacks { <p class="error" role="alert">{ language.review_missing() }</p> }
            { DraftFormFoot { record: &record, draft: &draft, save, onclose }.view(&app) }
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{Entry, FactName},
        vocabulary::Id,
    };

    fn kept() -> Review {
        let child = ChildId(Id::from_bytes([1; 16]));
        match Fact::made_up(FactName::ReviewHeld, child, "x") {
            Fact::ReviewHeld(it) => it,
            _ => unreachable!(),
        }
    }

    /// Another window may have put the same answers right since this was begun.
    #[test]
    fn what_is_corrected_stays_the_same_look_at_its_own_day() {
        let kept = kept();
        let today = kept.on.plus_days(20);
        let typed = Review {
            need: " To voksne \n".to_owned(),
            on: today,
            ..kept.clone()
        };
        let about = AskedAbout {
            child: kept.child,
            kind: kept.kind,
            corrects: None,
        };
        let corrected = finished(&typed, about, Some(&kept), "Lis".to_owned(), today);
        assert_eq!((corrected.id, corrected.on), (kept.id, kept.on));
        assert_eq!((&*corrected.need, &*corrected.who), ("To voksne", "Lis"));
        let first = finished(&typed, about, None, "Lis".to_owned(), today.plus_days(1));
        assert_eq!((first.id, first.on), (typed.id, today.plus_days(1)));
    }

    /// The body of a draft is not what says about whom it is, nor which answers it takes the place of.
    #[test]
    fn answers_are_about_whom_the_screen_asks_and_over_none_that_are_kept() {
        let kept = kept();
        let other = ChildId(Id::from_bytes([2; 16]));
        let about = AskedAbout {
            child: other,
            kind: kept.kind,
            corrects: None,
        };
        let review = finished(&kept, about, None, "Lis".to_owned(), kept.on);
        assert_eq!(review.child, other);
        let entry = Entry::made_up(1, None, Fact::ReviewHeld(kept.clone()));
        let register = Register::fold([entry]);
        assert!(is_kept(&kept, &register, kept.child));
        assert!(!is_kept(&kept, &Register::fold([]), kept.child));
    }
}

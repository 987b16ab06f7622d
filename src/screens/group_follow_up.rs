//! Følg op for a group: what came of what the team tries for it and around it.

use yew::prelude::*;

use super::follow_up::{FocusAnswerChange, told_of, tried, untold};
use crate::{
    components::{DayField, TextField, begin_at_faults, faults, faults_of, form_foot, not_here},
    handle::use_app,
    hooks::{use_edit, use_record},
    platform::{focus_heading, new_id, today},
    route::Route,
};
use trivsel::{
    insight::next_follow_up,
    register::{
        Fact, FocusAnswer, FocusEnd, FocusPoint, FollowUpId, GroupFollowUp, GroupId, Register,
    },
    vocabulary::{Day, Language},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: GroupId,
}

/// What is typed.
#[derive(Clone)]
struct LookFields {
    id: FollowUpId,
    easier: String,
    tried: Vec<FocusAnswer>,
    /// When the team looks again at what goes on.
    next: Option<Day>,
    pressed: bool,
}

impl LookFields {
    fn begin() -> Self {
        Self {
            id: FollowUpId(new_id()),
            easier: String::new(),
            tried: Vec::new(),
            next: Some(next_follow_up(today())),
            pressed: false,
        }
    }

    fn told(&self) -> impl Iterator<Item = &FocusAnswer> {
        self.tried
            .iter()
            .filter(|it| **it != untold(it.focus_point))
    }

    fn ends(&self, point: &FocusPoint) -> bool {
        let mut answers = self.tried.iter();
        answers.any(|it| it.focus_point == point.id && it.ends.is_some())
    }

    /// What lacks: something said, and a day where something goes on.
    fn lacks(&self, points: &[FocusPoint]) -> [bool; 2] {
        let said = !self.easier.trim().is_empty() || self.told().next().is_some();
        let goes_on = points.iter().any(|it| !self.ends(it));
        let ahead = self.next.is_some_and(|next| next > today());
        [!said, goes_on && !ahead]
    }

    /// What is kept: what was said, and what that changes about each focus point.
    fn facts(&self, group: GroupId, points: &[FocusPoint], who: String, on: Day) -> Vec<Fact> {
        let held = GroupFollowUp {
            group,
            id: self.id,
            on,
            who,
            easier: self.easier.trim().to_owned(),
            tried: self.told().cloned().collect(),
        };
        let changed = points.iter().filter_map(|before| {
            let answer = held.tried.iter().find(|it| it.focus_point == before.id);
            let end = answer.and_then(|it| {
                Some(FocusEnd {
                    on,
                    why: it.ends?,
                    words: it.words.clone(),
                })
            });
            let by = match end {
                Some(_) => before.by,
                None => before.by.max(self.next),
            };
            let after = FocusPoint {
                end,
                by,
                ..before.clone()
            };
            (after != *before).then(|| Fact::focus_point_changed(Some(before), &after))
        });
        let mut facts: Vec<_> = changed.collect();
        facts.push(Fact::GroupFollowedUp(held));
        facts
    }
}

/// What is tried for a group now: it has begun, and nobody has ended it.
#[must_use]
pub fn group_tries(register: &Register, group: GroupId, on: Day) -> Vec<FocusPoint> {
    let all = register.focus_points(group).into_iter();
    let open = all.filter(|it| it.end.is_none() && it.starts.is_none_or(|starts| starts <= on));
    let mut open: Vec<_> = open.cloned().collect();
    open.sort_by_key(|it| (it.by.is_none(), it.by, it.id));
    open
}

/// The questions about each focus point, and when to look again.
#[component]
pub fn GroupFollowUpScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let kept = use_state_eq(|| None::<Option<Day>>);
    let edit = use_edit(LookFields::begin).still_while(record.storing());
    let Some(group) = app.register().group(props.id) else {
        return not_here(language);
    };
    if let Some(next) = *kept {
        return thanks(props.id, next, language);
    }
    let id = group.id;
    let points = group_tries(app.register(), id, today());
    let fields = edit.value();
    let lacks = fields.lacks(&points).map(|lacks| lacks && fields.pressed);
    let onsubmit = {
        let (edit, record, points, kept) =
            (edit.clone(), record.clone(), points.clone(), kept.clone());
        let who = app.adult().map_or_else(String::new, |it| it.name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            edit.change(|fields| fields.pressed = true);
            let latest = edit.latest();
            if latest.lacks(&points).contains(&true) {
                begin_at_faults();
                return;
            }
            let goes_on = points.iter().any(|it| !latest.ends(it));
            let next = latest.next.filter(|_| goes_on);
            let kept = kept.clone();
            let facts = latest.facts(id, &points, who.clone(), today());
            record.run(facts, vec![], move || {
                kept.set(Some(next));
                focus_heading();
            });
        })
    };
    let asked = |point: &FocusPoint| {
        let point_id = point.id;
        let answer = fields.tried.iter().find(|it| it.focus_point == point_id);
        let answer = answer.cloned().unwrap_or_else(|| untold(point_id));
        let onchange = edit.put(move |fields: &mut LookFields, change: FocusAnswerChange| {
            change(told_of(&mut fields.tried, point_id));
        });
        tried(point, answer, &onchange, language)
    };
    let sentences = [language.group_missing_said(), language.group_missing_next()];
    let (errors, missing) = faults_of(lacks, sentences, ["#group-easier", "#group-next"]);
    let goes_on = points.iter().any(|it| !fields.ends(it));
    let back = Callback::from(move |_: MouseEvent| Route::GroupPicture(id).go());
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow"><a href={Route::Group(id).href()}>{ &group.name }</a></p>
                <h1 tabindex="-1">{ language.promises_go() }{ " · " }{ &group.name }</h1>
                <p>{ language.group_follow_up_lead() }</p>
            </div>
            if points.is_empty() {
                <p>{ language.focus_none() }</p>
                <p><a class="button" href={Route::GroupPicture(id).href()}>{ language.group_follow_up_back() }</a></p>
            } else {
                <form class="stack loose" {onsubmit} novalidate=true>
                    <TextField {language} id="group-easier" label={language.follow_up_easier()} help={language.follow_up_easier_help()}
                        lines=true value={fields.easier.clone()} error={errors[0]}
                        onchange={edit.put(|fields: &mut LookFields, text| fields.easier = text)} />
                    <section class="stack">
                        <h2>{ language.tried_asked() }</h2>
                        { for points.iter().map(asked) }
                    </section>
                    if goes_on {
                        <DayField {language} id="group-next" label={language.plan_day()} day={fields.next} error={errors[1]}
                            onchange={edit.put(|fields: &mut LookFields, day| fields.next = day)} />
                    }
                    { faults(language.follow_up_missing(), &missing) }
                    { form_foot(&record, back, language) }
                </form>
            }
        </div>
    }
}

/// What is said once it is kept.
fn thanks(group: GroupId, next: Option<Day>, language: Language) -> Html {
    let title = match next {
        Some(day) => language.follow_up_thanks(day.words_with_weekday(language)),
        None => language.group_follow_up_ended().to_owned(),
    };
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ title }</h1>
            <p>{ language.group_follow_up_kept() }</p>
            <p><a class="button primary" href={Route::GroupPicture(group).href()}>{ language.group_follow_up_back() }</a></p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::FocusPointId,
        vocabulary::{DidHelp, Id, WhyFocusEnded},
    };

    const fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    const GROUP: GroupId = GroupId(id(1));

    fn point(number: u8, by: Option<&str>) -> FocusPoint {
        FocusPoint {
            by: by.map(day),
            ..FocusPoint::new(FocusPointId(id(number)), None, GROUP)
        }
    }

    #[test]
    fn what_goes_on_gets_a_new_day_and_what_is_ended_keeps_its_own() {
        let points = [
            point(2, Some("2026-12-01")),
            point(3, Some("2027-03-01")),
            point(4, None),
        ];
        let mut fields = LookFields {
            id: FollowUpId(id(9)),
            easier: " Morgenen \n".to_owned(),
            tried: Vec::new(),
            next: Some(day("2027-01-20")),
            pressed: false,
        };
        told_of(&mut fields.tried, points[0].id).helped = Some(DidHelp::Little);
        told_of(&mut fields.tried, points[1].id);
        let told = told_of(&mut fields.tried, points[2].id);
        (told.ends, told.words) = (Some(WhyFocusEnded::Reached), "Det går selv".to_owned());
        let mut facts = fields.facts(GROUP, &points, "Anne".to_owned(), day("2026-12-09"));
        let Some(Fact::GroupFollowedUp(held)) = facts.pop() else {
            panic!("no follow-up");
        };
        assert_eq!((&*held.easier, held.tried.len()), ("Morgenen", 2));
        let after: Vec<_> = facts
            .into_iter()
            .map(|fact| match fact {
                Fact::FocusPointChanged {
                    focus_point,
                    changes,
                    ..
                } => {
                    let before = points.iter().find(|it| it.id == focus_point).unwrap();
                    changes.over(before)
                }
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(after.len(), 2, "the one with a later day keeps it");
        assert_eq!(
            (after[0].by, after[0].end.is_some()),
            (Some(day("2027-01-20")), false)
        );
        assert_eq!((after[1].by, after[1].end.is_some()), (None, true));
    }

    #[test]
    fn one_thing_is_enough_and_a_day_where_something_goes_on() {
        let points = [point(2, None)];
        let mut fields = LookFields {
            id: FollowUpId(id(9)),
            easier: String::new(),
            tried: Vec::new(),
            next: None,
            pressed: false,
        };
        let lacks = |fields: &LookFields| {
            (
                fields.told().next().is_none(),
                points.iter().any(|it| !fields.ends(it)),
            )
        };
        assert_eq!(lacks(&fields), (true, true));
        told_of(&mut fields.tried, points[0].id);
        assert_eq!(lacks(&fields), (true, true), "opened, not answered");
        told_of(&mut fields.tried, points[0].id).ends = Some(WhyFocusEnded::Enough);
        assert_eq!(lacks(&fields), (false, false));
    }
}

//! Which children a paper is printed for, and in which language.

use yew::prelude::*;

use super::{paper::Paper, print_choice::PrintChoice};
use crate::models::models;
use crate::{
    components::{Tone, UnsavedMark, list_option, notice, picked},
    handle::App,
    hooks::{Edit, Record},
    platform::today,
    screens::paper_language::paper_languages,
    sheets::{Member, ParentsSheet, sheet_language},
};
use trivsel::{
    insight::{CallNames, call_names, homes_apart, meeting_for_parents},
    register::{Child, Fact, JointPosition, Register},
    vocabulary::{Day, Language, PaperLanguage},
};

/// A tick for each child, and the language of what its parents get.
pub fn children(
    app: &App,
    members: &[Member<'_>],
    edit: &Edit<PrintChoice>,
    record: &Record,
) -> Html {
    let language = app.language();
    let chosen = edit.value();
    let printed: Vec<_> = members
        .iter()
        .filter(|member| can_have(chosen.paper, member))
        .collect();
    let ids: Vec<_> = printed.iter().map(|member| member.child.id).collect();
    let ticked = ids.iter().filter(|id| chosen.has(**id)).count();
    let none_left = ticked == 0;
    let all_or_none = edit.put(move |chosen: &mut PrintChoice, _: MouseEvent| {
        chosen.off = if none_left { vec![] } else { ids.clone() };
    });
    let all: Vec<_> = members.iter().map(|member| member.child).collect();
    let called = call_names(&all);
    let row = |member: &&Member<'_>| {
        let name = called.get(&member.child.id);
        let name = name.map_or_else(String::new, |name| name.full(language));
        row(app, member, name, edit, record)
    };
    let shared: Vec<_> = called.values().filter(|name| name.shared).collect();
    html! { <>
        if !printed.is_empty() {
            <fieldset class="paper-children">
                <legend>{ language.group_print_children() }</legend>
                <p class="row">
                    <span role="status">{ language.group_print_chosen(ticked, printed.len()) }</span>
                    <button type="button" class="plain" onclick={all_or_none}>
                        { if none_left { language.group_print_all() } else { language.group_print_none() } }
                    </button>
                </p>
                <ul class="columns">{ for printed.iter().map(row) }</ul>
                if let Some(name) = shared.first() {
                    { notice(Tone::Warn, html! { <p>{ language.group_print_shared(name.full(language)) }</p> }) }
                }
            </fieldset>
        }
        if chosen.paper == Paper::Parents { { without(app.register(), members, language) } }
    </> }
}

/// Whether there is this paper for the child.
pub fn can_have(paper: Paper, member: &Member<'_>) -> bool {
    paper != Paper::Parents || position(member).is_some_and(is_of_this_model)
}

/// Takes away those of whose meetings one home must not know, where their sheet tells of one, and gives
/// their names: what one home must not know is chosen child by child.
pub fn kept_apart(
    register: &Register,
    members: &mut Vec<Member<'_>>,
    (on, language): (Day, Language),
) -> Vec<String> {
    let apart = |member: &Member<'_>| {
        let child = member.child.id;
        homes_apart(register, child) && {
            let sheet = member
                .round
                .and_then(|it| ParentsSheet::gather(register, child, it.id, &models(), on));
            sheet.is_some_and(|it| it.tells_of_a_meeting())
        }
    };
    let (held, kept) = members.drain(..).partition::<Vec<_>, _>(apart);
    *members = kept;
    let names = CallNames::new(register, on);
    let name = |it: &Member<'_>| names.of(it.child).full(language);
    held.iter().map(name).collect()
}

/// Those of them that are chosen whose letter says nothing of what was seen, though there is something to
/// talk about, as they are called.
pub fn unsaid(
    register: &Register,
    members: &[Member<'_>],
    chosen: &PrintChoice,
    (on, language): (Day, Language),
) -> Vec<String> {
    let silent = |member: &&Member<'_>| {
        chosen.has(member.child.id)
            && position(member).is_some_and(|it| it.sheet.leaves_unsaid(it.whole))
    };
    let names = CallNames::new(register, on);
    let silent = members.iter().filter(silent);
    silent.map(|it| names.of(it.child).full(language)).collect()
}

/// Those whose slip leaves the meeting out for the same reason.
pub fn slips_without_meeting<'a>(
    register: &Register,
    members: &[Member<'a>],
    on: Day,
) -> Vec<&'a Child> {
    let children = members.iter().map(|it| it.child);
    let apart = children.filter(|it| homes_apart(register, it.id));
    let meets = |child: &Child| meeting_for_parents(register, child, on).is_some();
    apart.filter(|child| meets(child)).collect()
}

fn position<'a>(member: &Member<'a>) -> Option<&'a JointPosition> {
    Some(&member.look?.position()?.value)
}

fn is_of_this_model(position: &JointPosition) -> bool {
    models().of(&position.model).is_some()
}

fn row(
    app: &App,
    member: &Member<'_>,
    name: String,
    edit: &Edit<PrintChoice>,
    record: &Record,
) -> Html {
    let child = member.child;
    let (id, chosen) = (child.id, edit.value());
    let onchange = edit.put(move |chosen: &mut PrintChoice, _: Event| {
        let ticked = chosen.has(id);
        chosen.off.retain(|off| *off != id);
        if ticked {
            chosen.off.push(id);
        }
    });
    html! {
        <li key={id.to_string()}>
            <label class="check">
                <input type="checkbox" checked={chosen.has(id)} {onchange} />
                <span>{ name.clone() }<UnsavedMark child={id} /></span>
            </label>
            if chosen.paper != Paper::Agenda {
                { languages(app, child, name, record) }
            }
        </li>
    }
}

/// The language of what this child's parents get; here it is chosen, and kept
/// with the child.
fn languages(app: &App, child: &Child, name: String, record: &Record) -> Html {
    let on_screen = app.language();
    let chosen = sheet_language(child, on_screen);
    let onpick = {
        let (child, record) = (child.clone(), record.clone());
        Callback::from(move |code: AttrValue| {
            let changed = Child {
                sheet_language: PaperLanguage::from_code(&code),
                ..child.clone()
            };
            let fact = Fact::child_changed(Some(&child), &changed);
            record.run(vec![fact], vec![], || ());
        })
    };
    let onchange = picked(chosen.code().into(), onpick);
    let option = |(code, word): (AttrValue, AttrValue)| {
        let is_chosen = code == chosen.code();
        list_option(code, word, is_chosen)
    };
    html! {
        <select aria-label={on_screen.group_print_language_of(name)} {onchange}>
            { for paper_languages(app).into_iter().map(option) }
        </select>
    }
}

/// Those who have no sheet, by name, and why.
fn without(register: &Register, members: &[Member<'_>], language: Language) -> Html {
    let called = CallNames::new(register, today());
    let names = |told: &dyn Fn(&Member<'_>) -> bool| {
        let told = members.iter().filter(|member| told(member));
        let names: Vec<_> = told
            .map(|member| called.of(member.child).full(language))
            .collect();
        names.join(", ")
    };
    let nothing = names(&|member| position(member).is_none());
    let other = names(&|member| position(member).is_some_and(|it| !is_of_this_model(it)));
    let line = |says: &str, names: String| {
        html! { if !names.is_empty() { <p>{ says }{ " " }{ names }</p> } }
    };
    html! { <>
        { line(language.group_print_no_position(), nothing) }
        { line(language.group_print_other_model(), other) }
    </> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{sample::tests::written, sheets::members};
    use trivsel::{
        register::{
            ChildId, DeviceId, Entry, EntryId, Meeting, MeetingId, MeetingPerson, Moment,
            PaperKind, Printed,
        },
        vocabulary::{Id, MeetingPart},
    };

    fn with(mut register: Register, facts: impl IntoIterator<Item = Fact>) -> Register {
        for (number, fact) in (1u8..).zip(facts) {
            register.apply(Entry {
                id: EntryId(Id::from_bytes([0xee - number; 16])),
                device: DeviceId(Id::from_bytes([0xe1; 16])),
                adult: None,
                clock: 100_000 + u64::from(number),
                sequence: u64::from(number),
                seen: Default::default(),
                at: Moment(0),
                fact,
            });
        }
        register
    }

    fn printed_without(child: ChildId) -> Fact {
        Fact::Printed(Printed {
            paper: PaperKind::ParentsSheet,
            child: Some(child),
            group: None,
            without_meeting: true,
            both_homes_know: false,
        })
    }

    fn planned(child: ChildId, on: Day, one_home: bool) -> Fact {
        let mut meeting = Meeting::new(MeetingId(Id::from_bytes([9; 16])), child, on, on);
        meeting.one_home = one_home;
        meeting.people = vec![MeetingPerson {
            name: "Sofie, mor".to_owned(),
            part: MeetingPart::Parent,
            consent: None,
        }];
        Fact::meeting_changed(None, &meeting)
    }

    /// Of a meeting that no position promises, too: one home would read of the other's.
    #[test]
    fn whose_meeting_was_once_left_out_gets_no_sheet_in_the_pile_that_tells_of_any() {
        let on: Day = "2026-11-22".parse().unwrap();
        let sample = || written(on, Language::Danish).1;
        let register = sample();
        let groups = register.groups();
        let group = groups.iter().find(|it| it.name == "Solsikken").unwrap().id;
        let promises_none = |it: &&Member<'_>| {
            let position = position(it).filter(|it| it.next_meeting.is_none());
            position.is_some() && meeting_for_parents(&register, it.child, on).is_none()
        };
        let all = members(&register, group, on);
        let mut quiet = all.iter().filter(promises_none).map(|it| it.child.id);
        let [alma, other] = [(); 2].map(|()| quiet.next().unwrap());
        let day = on.plus_days(10);
        for (facts, kept_off) in [
            (vec![planned(alma, day, false)], false),
            (vec![planned(alma, day, true)], true),
            (vec![printed_without(alma)], false),
            (
                vec![printed_without(other), planned(alma, day, false)],
                false,
            ),
            (vec![printed_without(alma), planned(alma, day, false)], true),
        ] {
            let register = with(sample(), facts);
            let mut left = members(&register, group, on);
            let names = kept_apart(&register, &mut left, (on, Language::Danish));
            let name = register.child(alma).unwrap().full_name();
            let expected: Vec<_> = kept_off.then_some(name).into_iter().collect();
            assert_eq!(names, expected);
            let ids: Vec<_> = left.iter().map(|it| it.child.id).collect();
            let expected = all.iter().map(|it| it.child.id);
            let expected = expected.filter(|it| !kept_off || *it != alma);
            assert_eq!(ids, expected.collect::<Vec<_>>());
        }
    }
}

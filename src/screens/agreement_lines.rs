//! Who does what, what shows that it helps, and by when, as it is typed.

use serde::{Deserialize, Serialize};
use yew::prelude::*;

use crate::{components::TextField, platform::new_id, route::Route};
use trivsel::{
    insight::Promises,
    register::{Agreement, AgreementId, ChildId, ContactDetail},
    vocabulary::Language,
};

/// Do not start too much at once: after so many lines no empty one is offered.
const MOST_OFFERED: usize = 3;

/// One agreement as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AgreementLine {
    /// The agreement that it changes; a new one gets its id once the team agrees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<AgreementId>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// By when.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// "Sådan ser vi, at det hjælper".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sign: String,
}

/// One change to the lines.
pub type LinesChange = Box<dyn FnOnce(&mut Vec<AgreementLine>)>;

/// The lines that change what was agreed already.
#[must_use]
pub fn lines_of(agreements: &[Agreement]) -> Vec<AgreementLine> {
    agreements.iter().map(line_of).collect()
}

/// The line that says this agreement.
#[must_use]
pub fn line_of(it: &Agreement) -> AgreementLine {
    AgreementLine {
        id: Some(it.id),
        who: it.who.clone(),
        what: it.what.clone(),
        by: it.by.map(|day| day.to_string()).unwrap_or_default(),
        sign: it.sign.clone(),
    }
}

/// What is agreed; empty lines are none.
#[must_use]
pub fn agreed(lines: &[AgreementLine]) -> Vec<Agreement> {
    let agreement = |line: &AgreementLine| Agreement {
        id: line.id.unwrap_or_else(|| AgreementId(new_id())),
        who: line.who.clone(),
        what: line.what.clone(),
        by: line.by.parse().ok(),
        sign: line.sign.clone(),
    };
    let all = lines.iter().map(|line| agreement(line).trimmed());
    all.filter(|it| !it.is_empty()).collect()
}

/// How many agreements are open beside those that these lines change.
#[must_use]
pub fn stand_beside(lines: &[AgreementLine], promises: &Promises<'_>) -> usize {
    let here = |it: &&&Agreement| lines.iter().any(|line| line.id == Some(it.id));
    promises.open.iter().filter(|it| !here(it)).count()
}

/// How many lines are shown: an empty one below those that are written, as long as no more than so many
/// are agreed at once, those among them that `stand` from before.
const fn lines_shown(written: usize, stand: usize) -> usize {
    match stand + written < MOST_OFFERED {
        true => written + 1,
        false => written,
    }
}

/// The agreements, one line each, with an empty one ready. `stand` are open from before and go on: with
/// three of them none is offered until one is ended, where the team follows up on the `child`.
pub fn agreement_lines(
    lines: &[AgreementLine],
    (child, stand): (ChildId, usize),
    onchange: &Callback<LinesChange>,
    language: Language,
) -> Html {
    let shown = lines_shown(lines.len(), stand);
    if shown == 0 {
        return html! {
            <p>
                { language.follow_up_anew_enough() }{ " " }
                <a href={Route::FollowUp(child).href()}>{ language.promises_go() }</a>
            </p>
        };
    }
    let line = |at: usize| {
        let line = lines.get(at).cloned().unwrap_or_default();
        fields(at, line, onchange, language)
    };
    // Lines alone in their list stay the same fields when one is added, so that whoever is typing
    // goes on typing.
    html! { <div class="stack">{ for (0..shown).map(line) }</div> }
}

fn fields(
    at: usize,
    line: AgreementLine,
    onchange: &Callback<LinesChange>,
    language: Language,
) -> Html {
    let number = at + 1;
    let set = |put: fn(&mut AgreementLine, String)| {
        onchange.reform(move |text: String| {
            Box::new(move |lines: &mut Vec<AgreementLine>| {
                if lines.len() <= at {
                    lines.push(AgreementLine::default());
                }
                if let Some(line) = lines.get_mut(at) {
                    put(line, text);
                }
            }) as LinesChange
        })
    };
    html! {
        <fieldset class="columns agreement" key={at}>
            <legend>{ language.agreement_number(number) }</legend>
            <TextField {language} id={format!("who-{number}")} asks={Some(&ContactDetail::ALL[..])} label={language.agreement_who()}
                value={line.who} onchange={set(|line, text| line.who = text)} />
            <TextField {language} id={format!("what-{number}")} asks={Some(&ContactDetail::ALL[..])} label={language.agreement_what()}
                lines=true value={line.what} onchange={set(|line, text| line.what = text)} />
            <TextField {language} id={format!("sign-{number}")} asks={Some(&ContactDetail::ALL[..])} label={language.agreement_sign()}
                value={line.sign} onchange={set(|line, text| line.sign = text)} />
            <TextField {language} id={format!("by-{number}")} label={language.agreement_by()}
                kind="date" value={line.by} onchange={set(|line, text| line.by = text)} />
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::vocabulary::{Day, Id};

    fn agreement() -> Agreement {
        Agreement {
            id: AgreementId(Id::from_bytes([1; 16])),
            who: "Anne".to_owned(),
            what: "Tager imod".to_owned(),
            by: Day::new(2026, 12, 11),
            sign: "Alma går selv ind".to_owned(),
        }
    }

    #[test]
    fn no_more_than_three_are_agreed_at_once_with_those_that_stand() {
        let shown = |stand| [0, 1, 2, 3, 4].map(|written| lines_shown(written, stand));
        assert_eq!(shown(0), [1, 2, 3, 3, 4]);
        assert_eq!(shown(1), [1, 2, 2, 3, 4]);
        assert_eq!(shown(2), [1, 1, 2, 3, 4]);
        assert_eq!(shown(3), [0, 1, 2, 3, 4]);
        assert_eq!(shown(9), [0, 1, 2, 3, 4]);
    }

    /// One that the form changes is not counted twice.
    #[test]
    fn what_the_lines_change_does_not_stand_beside_them() {
        let [first, second] = [1, 2].map(|number| Agreement {
            id: AgreementId(Id::from_bytes([number; 16])),
            ..agreement()
        });
        let mut promises = Promises::default();
        promises.open = vec![&first, &second];
        let lines = lines_of(std::slice::from_ref(&first));
        assert_eq!(stand_beside(&[], &promises), 2);
        assert_eq!(stand_beside(&lines, &promises), 1);
        assert_eq!(stand_beside(&[AgreementLine::default()], &promises), 2);
    }

    /// Whoever opens the form and changes nothing changes nothing of what was agreed.
    #[test]
    fn what_was_agreed_is_the_same_after_it_was_in_the_form() {
        let without = Agreement {
            sign: String::new(),
            ..agreement()
        };
        let all = [agreement(), without];
        assert_eq!(agreed(&lines_of(&all)), all);
    }

    #[test]
    fn a_sign_alone_is_written_and_room_around_it_is_not() {
        let [empty, sign] = ["  ", " Alma går selv ind\n"].map(|sign| AgreementLine {
            id: Some(agreement().id),
            sign: sign.to_owned(),
            ..AgreementLine::default()
        });
        let all = agreed(&[empty, sign]);
        let signs: Vec<_> = all.iter().map(|it| &*it.sign).collect();
        assert_eq!(signs, ["Alma går selv ind"]);
    }

    /// A line that was typed before an agreement had a sign.
    #[test]
    fn a_line_of_an_older_draft_is_read() {
        let before = r#"{"who":"Anne","what":"Tager imod","by":"2026-12-11"}"#;
        let line: AgreementLine = serde_json::from_str(before).unwrap();
        assert_eq!(line.sign, "");
        assert_eq!(serde_json::to_string(&line).unwrap(), before);
    }
}

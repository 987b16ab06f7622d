//! Udskriv: what a leader must see now, on paper for the leader's own meeting.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::{
    children::{counts_now, sees},
    page::{FourShown, LeaderPage},
};
use crate::{
    components::trouble,
    handle::use_app,
    hooks::use_record,
    platform::{print, today},
    sheets::{LeaderPaper, LeaderPaperLine, leader_paper},
};
use trivsel::{
    insight::CallNames,
    register::{Fact, PaperKind, Printed, Register},
    vocabulary::{Day, Language},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What stands on the page.
    pub page: LeaderPage,
    /// Back to the page.
    pub onback: Callback<()>,
}

/// The paper as it comes out, and the buttons.
#[component]
pub fn LeaderPrint(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let by = app.adult().map_or_else(String::new, |it| it.name.clone());
    let paper = gather(app.register(), &props.page, by, today(), language);
    // The logbook first: what it does not know of does not go to the printer.
    let onprint = {
        let record = record.clone();
        Callback::from(move |_: MouseEvent| {
            let printed = Printed::of(PaperKind::SeenNow, None, None);
            record.run(vec![Fact::Printed(printed)], vec![], print);
        })
    };
    let onback = props.onback.reform(|_: MouseEvent| ());
    html! {
        <div class="stack loose">
            <div class="screen-only stack">
                <h1 tabindex="-1">{ language.leader_see() }</h1>
                <p>{ language.leader_paper_lead() }</p>
                { trouble(record.trouble().as_ref(), language) }
                <div class="actions">
                    <button type="button" class="primary" onclick={onprint} aria-disabled={record.waits()}>{ language.print_go() }</button>
                    <button type="button" class="plain" onclick={onback}>{ language.leader_paper_back() }</button>
                </div>
            </div>
            <section class="sheets" tabindex="0" aria-label={language.leader_see()}>
                { leader_paper(&paper, today(), language) }
            </section>
        </div>
    }
}

/// What of the page goes on paper: a child by the shortest name that tells it from the others, and why
/// it is looked at. What somebody has written of it stays on the screen.
fn gather(
    register: &Register,
    page: &LeaderPage,
    by: String,
    today: Day,
    language: Language,
) -> LeaderPaper {
    let names = CallNames::new(register, today);
    let lines = page.sees.iter().filter_map(|(why, it)| {
        let child = register.child(it.child)?;
        Some(LeaderPaperLine {
            name: names.of(child).short(language),
            beside: it.beside.clone(),
            says: sees(*why, language),
        })
    });
    LeaderPaper {
        institution: register.institution.name.clone(),
        by,
        counts: counts_now(page, language),
        looks: looks(page, language),
        lines: lines.collect(),
    }
}

/// How far the four at random and the quarter's look have come; nothing where there is none to do.
fn looks(page: &LeaderPage, language: Language) -> Vec<String> {
    // A child can be drawn from the house and of its tovholder: it is talked about once.
    let each = page.four_of_each.iter().flatten().map(|(_, it)| it);
    let drawn = each.chain([&page.four]).flat_map(|it| match it {
        FourShown::Drawn { children, .. } => &**children,
        FourShown::All(_) | FourShown::NotDrawn => &[],
    });
    let drawn: BTreeMap<_, _> = drawn.map(|it| (it.0, it.2.is_some())).collect();
    let four = (!drawn.is_empty()).then(|| {
        let talked = drawn.values().filter(|it| **it).count();
        let month = page.month.words(language);
        let words = language.four_talked(month, talked, drawn.len());
        format!("{}, {words}", language.review_drawn())
    });
    let (due, _) = page.due;
    let end = page.quarter_end.words(language);
    let quarter = (due > 0).then(|| {
        let words = language.quarter_due(due, end);
        format!("{}: {words}", language.review_quarter())
    });
    four.into_iter().chain(quarter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        sample::tests::written,
        sheets::tests::case::{CHILD, Case, planted, printed, render},
    };
    use trivsel::{
        insight::promises,
        vocabulary::{Step, Term},
    };

    /// Whatever else is known of a child, the paper has its name, its group, who sees to it, since when,
    /// the step of help and why it is looked at.
    #[test]
    fn of_all_that_is_known_the_paper_has_the_names_and_why() {
        let mut case = Case::new(Step::Red);
        case.before = planted(CHILD, "mærke-aldrig");
        let register = case.register();
        // The follow-ups that were planned have passed long ago.
        let today = printed().plus_days(400);
        let lead = promises(&register, CHILD).plan.map(|it| it.lead.clone());
        for language in Language::ALL {
            let page = LeaderPage::reckon(&register, today, None, language);
            assert!(!page.sees.is_empty());
            let paper = gather(&register, &page, "Lis".to_owned(), today, language);
            let mut html = render(leader_paper(&paper, today, language));
            for says in ["Alma", "Myretuen", "Solhøj", "Lis"] {
                assert!(html.contains(says), "{says}: {html}");
            }
            if let Some(lead) = lead.as_deref().filter(|it| !it.is_empty()) {
                html = html.replace(lead, "");
            }
            assert!(!html.contains("mærke-"), "{html}");
            assert!(!html.contains("Efternavnsen"), "{html}");
            for word in Step::ALL.iter().map(|it| it.word(language)) {
                assert!(!html.contains(&format!(">{word}<")), "{word}: {html}");
            }
            let heading = Term::Notification.word(language);
            assert!(!html.contains(heading), "{heading}: {html}");
        }
    }

    /// Everybody that the page names, by the short name, and nothing that was written of the child.
    #[test]
    fn the_paper_has_first_names_only_and_no_written_words() {
        let language = Language::Danish;
        let today = "2026-11-28".parse().unwrap();
        let (_, register) = written(today, language);
        let mut page = LeaderPage::reckon(&register, today, None, language);
        page.sees
            .iter_mut()
            .for_each(|(_, it)| "mærke-ord".clone_into(&mut it.why_none));
        let paper = gather(&register, &page, "Lis".to_owned(), today, language);
        assert!(!paper.lines.is_empty());
        assert_eq!(paper.lines.len(), page.sees.len());
        let names = CallNames::new(&register, today);
        for (line, (_, it)) in paper.lines.iter().zip(&page.sees) {
            let child = register.child(it.child).unwrap();
            assert_eq!(line.name, names.of(child).short(language));
            assert_ne!(line.name, child.full_name());
        }
        assert!(!format!("{paper:?}").contains("mærke-ord"));
        assert!(!paper.counts.is_empty());
        // And how far the draw and the quarter have come, without a name.
        let child = page.sees[0].1.child;
        page.four = FourShown::Drawn {
            pool: 6,
            children: vec![(child, "mærke-navn".to_owned(), None)],
        };
        page.due = (2, Some(child));
        let looks = looks(&page, language);
        assert_eq!(looks.len(), 2, "{looks:?}");
        assert!(looks[0].contains(language.review_drawn()) && !looks[0].contains("mærke-navn"));
        (page.four, page.due) = (FourShown::NotDrawn, (0, None));
        assert_eq!(super::looks(&page, language), [""; 0]);
    }
}

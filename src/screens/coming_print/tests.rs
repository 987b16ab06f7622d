//! Who, when and what: nothing else is on the paper that lies on the table of the team.

use std::collections::BTreeSet;

use super::*;
use crate::{
    sample::tests::written,
    sheets::tests::{
        case::{CHILD, Case, day, planted, printed, render},
        meetings::plan,
    },
};
use trivsel::{
    register::{Fact, Meeting},
    vocabulary::{Area, Step, Term},
};

#[test]
fn of_all_that_is_known_the_paper_has_the_call_name_the_day_and_what() {
    let mut case = Case::new(Step::Red);
    case.before = planted(CHILD, "mærke-aldrig");
    let meeting = Meeting {
        on: printed().plus_days(3),
        ..plan()
    };
    case.before.push(Fact::meeting_changed(None, &meeting));
    let register = case.register();
    for language in Language::ALL {
        let paper = gather(&register, &OwnPlaces::default(), printed(), language);
        let html = render(next_days(&paper, printed(), language));
        for says in [
            "Alma",
            "Solhøj",
            "15.30",
            &*meeting.on.words_with_weekday(language),
        ] {
            assert!(html.contains(says), "{says}: {html}");
        }
        assert!(!html.contains("mærke-"), "{html}");
        assert!(!html.contains("Efternavnsen"), "{html}");
        let steps = Step::ALL.iter().map(|it| it.word(language));
        let areas = Area::ALL.iter().map(|it| it.word(language));
        for word in steps
            .chain(areas)
            .chain([Term::Notification.word(language)])
        {
            assert!(!html.contains(word), "{word}: {html}");
        }
    }
}

/// As many lines as the list on the screen, and no two children by one name.
#[test]
fn in_the_sample_no_two_children_stand_by_one_name() {
    let made = day("2026-11-22");
    let (_, register) = written(made, Language::Danish);
    let mut lines = 0;
    for days in (0..70).step_by(7) {
        let today = made.plus_days(days);
        let paper = gather(&register, &OwnPlaces::default(), today, Language::Danish);
        lines += paper.lines.len();
        assert!(paper.lines.is_sorted_by_key(|it| it.on));
    }
    assert!(lines > 3, "{lines}");
    let all: Vec<&Child> = register.all_children().collect();
    let names = call_names(&all).into_values();
    let names: Vec<_> = names.map(|it| it.short(Language::Danish)).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}

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
    insight::{FollowUpDue, coming_focus_points, coming_follow_ups, due_follow_ups},
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
        let on = meeting.on.words_with_weekday(language);
        let on = on.replace('\u{a0}', " ");
        for says in ["Alma", "Solhøj", "15.30", &*on] {
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

/// What is overdue has its own lines at the top: a meeting of which nobody has said what became is asked
/// about there.
#[test]
fn a_meeting_whose_day_has_passed_is_overdue_and_not_to_come() {
    for (days, expected, overdue) in [(-21, 0, 1), (-1, 0, 1), (0, 1, 0), (14, 1, 0), (15, 0, 0)] {
        let mut case = Case::new(Step::Green);
        let meeting = Meeting {
            on: printed().plus_days(days),
            ..plan()
        };
        case.before.push(Fact::meeting_changed(None, &meeting));
        let register = case.register();
        let everywhere = OwnPlaces::default();
        let paper = gather(&register, &everywhere, printed(), Language::Danish);
        let meetings = paper
            .lines
            .iter()
            .filter(|it| it.what.starts_with("Møde 15.30"));
        assert_eq!(meetings.count(), expected, "{days}");
        let asked = paper.overdue.iter().map(|it| (it.on, &*it.what));
        let asked: Vec<_> = asked.collect();
        let meeting = (meeting.on, Language::Danish.meet_overdue());
        assert_eq!(asked, vec![meeting; overdue], "{days}");
        let html = render(next_days(&paper, printed(), Language::Danish));
        assert_eq!(html.contains("Overskredet: "), overdue > 0, "{html}");
    }
}

/// Everything that is to come is on it, each day in its order, and two children have two names.
#[test]
fn in_the_sample_all_that_is_to_come_is_on_it_and_no_two_children_by_one_name() {
    let made = day("2026-11-22");
    let (_, register) = written(made, Language::Danish);
    let everywhere = OwnPlaces::default();
    let (mut lines, mut passed, mut overdue) = (0, 0, 0);
    for days in (0..70).step_by(7) {
        let today = made.plus_days(days);
        let until = today.plus_days(14);
        let language = Language::Danish;
        let paper = gather(&register, &everywhere, today, language);
        assert!(paper.lines.is_sorted_by_key(|it| it.on));
        let due = due_follow_ups(&register, today);
        let due = due
            .iter()
            .filter(|(why, _)| matches!(why, FollowUpDue::On(on) if *on < today));
        let followed_up = paper
            .overdue
            .iter()
            .filter(|it| it.what == language.promises_go());
        assert!(
            due.clone().count() <= followed_up.clone().count(),
            "{today}"
        );
        assert!(paper.overdue.iter().all(|it| it.on < today));
        assert!(paper.overdue.is_sorted_by_key(|it| it.on));
        overdue += due.count();
        let meetings = next_meetings(&register, today);
        let met = meetings.iter().map(|(file, _)| file.meeting.on);
        passed += met.clone().filter(|on| *on < today).count();
        let met = met.filter(|on| (today..=until).contains(on));
        let followed = coming_follow_ups(&register, today, until);
        let looks = coming_focus_points(&register, today, until);
        let looks: BTreeSet<_> = looks.iter().map(|(on, it)| (on, it.group)).collect();
        let mut expected: Vec<_> = met
            .chain(followed.iter().map(|(on, _)| *on))
            .chain(looks.iter().map(|(on, _)| **on))
            .collect();
        expected.sort_unstable();
        let printed: Vec<_> = paper.lines.iter().map(|it| it.on).collect();
        assert_eq!(printed, expected, "{today}");
        lines += printed.len();
        // The same lines by what no two children share.
        let by_id = |child: &Child| child.id.to_string();
        let ids = near_lines(&register, &everywhere, &meetings, (today, language), by_id);
        let pairs = paper.lines.iter().zip(&ids);
        let pairs: BTreeSet<_> = pairs.map(|(it, (_, id, _))| (&it.name, id)).collect();
        let names: BTreeSet<_> = pairs.iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), pairs.len(), "{today}: {pairs:?}");
    }
    assert!(
        lines > 3 && passed > 0 && overdue > 0,
        "{lines} {passed} {overdue}"
    );
}

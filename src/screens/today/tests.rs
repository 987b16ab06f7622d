//! Whose day it is, and what waits in it.

use super::{
    adults_day::AdultsDay,
    line_words::LineContext,
    lines::{GroupToday, TodayLine, ask_in_own_groups},
    tests_parents_not_yet::followed_by,
};
use crate::{
    sample::tests::written,
    screens::own_places::{OwnPlaces, tests::adults_of_sample},
    sheets::tests::meetings::{person, plan},
};
use trivsel::{
    insight::{CallNames, FollowUpDue, Standing, next_meetings, open_meetings, standings},
    register::{Adult, AdultId, Child, EntryId, Fact, FactName, Meeting, Notification, Register},
    vocabulary::{Day, Id, Language, MeetingPart, NotificationWay, Role},
};

const TODAY: &str = "2026-11-22";

/// What waits for this adult of the sample, who has begun a form about these children.
fn lines(name: &str, on: Day, begun: &[&str], test: impl Fn(&[TodayLine<'_>])) {
    let (_, register) = written(TODAY.parse().unwrap(), Language::Danish);
    let adults = register.adults();
    let adult = adults.iter().find(|it| it.name == name);
    let adult = adult.map_or(AdultId(Id::from_bytes([77; 16])), |it| it.id);
    let all = register.groups();
    let mut groups: Vec<_> = all
        .into_iter()
        .map(|group| {
            let round = register.current_round(group.id).unwrap();
            let standings = standings(&register, group, round, &register.children(group.id));
            let mine = standings.iter().filter(|it| it.lacks(adult)).count();
            GroupToday {
                group,
                standings,
                mine,
            }
        })
        .collect();
    let own = |it: &Standing<'_>| {
        let mut looks = register.child_rounds(it.child.id).into_iter();
        looks.find_map(|(_, look)| Some(look.finished().next()?.1.clone()))
    };
    let begun: Vec<_> = groups
        .iter()
        .flat_map(|it| &it.standings)
        .filter(|it| begun.contains(&&*it.child.given))
        .filter_map(|it| Some((it.child, own(it)?)))
        .collect();
    ask_in_own_groups(&register, adult, &mut groups);
    let meetings = next_meetings(&register, on);
    let everywhere = OwnPlaces::default();
    let day = AdultsDay::new(&register, adult, &everywhere, &meetings, on);
    test(&day.lines(day.follow_ups().0, &groups, &begun));
}

fn today() -> Day {
    TODAY.parse().unwrap()
}

/// The lines in short: whom or which group, and what.
fn told(lines: &[TodayLine<'_>]) -> Vec<String> {
    let told = |line: &TodayLine<'_>| match line {
        TodayLine::Meeting(child, _) => format!("meet {}", child.given),
        TodayLine::Notified(child, asks) => format!("{asks:?} {}", child.given),
        TodayLine::Ring(child, question) => format!("ring {} {}", child.given, question.id()),
        TodayLine::Waits(_) => "waits".to_owned(),
        TodayLine::FollowUp(FollowUpDue::On(day), child) => {
            format!("follow up {} {}", child.given, today().days_since(*day))
        }
        TodayLine::FollowUp(why, child) => format!("follow up {} {why:?}", child.given),
        TodayLine::LookAt(_, _, group) => format!("look at {}", group.name),
        TodayLine::LookApart(_, group) => format!("look apart {}", group.name),
        TodayLine::ParentsWait(days, child) => format!("wait {} {days}", child.given),
        TodayLine::Invite(since, child) => {
            format!("invite {} {}", child.given, today().days_since(*since))
        }
        TodayLine::GoOn(child, _) => format!("go on {}", child.given),
        TodayLine::Talk(group, ready) => format!("talk {} {}", group.name, ready.len()),
        TodayLine::Answer(group, count) => format!("answer {} {count}", group.name),
    };
    lines.iter().map(told).collect()
}

/// A parent who works there, or passes the screen, reads of it nothing.
#[test]
fn where_parents_must_not_be_told_first_the_overview_has_no_name() {
    let (entries, register) = written(today(), Language::Danish);
    let child = register.all_children().next().unwrap().id;
    let leader = register
        .adults()
        .into_iter()
        .find(|it| it.role == Role::Leader);
    let leader = leader.unwrap().id;
    let lines = |way| {
        let noted = Fact::made_up(FactName::NotificationNoted, child, "mærke");
        let Fact::NotificationNoted(it) = noted else {
            panic!("no notification");
        };
        let it = Notification {
            way,
            made: today(),
            filed: None,
            taken_back: false,
            ..it
        };
        let mut last = entries.last().unwrap().clone();
        last.id = EntryId(Id::from_bytes([0xfe; 16]));
        last.clock += 1;
        last.sequence += 1;
        last.fact = Fact::NotificationNoted(it);
        let register = Register::fold(entries.iter().cloned().chain([last]));
        let everywhere = OwnPlaces::default();
        let day = AdultsDay::new(&register, leader, &everywhere, &[], today());
        told(&day.lines(day.follow_ups().0, &[], &[])).remove(0)
    };
    assert!(lines(NotificationWay::Together).starts_with("WithinADay "));
    assert_eq!(lines(NotificationWay::ParentsNotFirst), "waits");
}

#[test]
fn what_is_begun_stands_before_what_can_be_talked_about_and_that_before_new_answers() {
    lines("Anne", today(), &["Tilde"], |lines| {
        assert_eq!(
            told(lines),
            [
                "follow up Tilde 4",
                "go on Tilde",
                "talk Solsikken 2",
                "answer Solsikken 4"
            ]
        );
    });
}

#[test]
fn a_meeting_comes_first_on_its_day_last_on_the_days_before_and_is_asked_about_afterwards() {
    let (_, register) = written(today(), Language::Danish);
    let malthe = |child: &&Child| child.given == "Malthe";
    let malthe = register.all_children().find(malthe).unwrap();
    let open = open_meetings(&register, malthe, today());
    let on = open[0].meeting.on;
    for (days, first, last) in [
        (-8, "go on Tilde", "answer Solsikken 4"),
        (-7, "go on Tilde", "meet Malthe"),
        (0, "meet Malthe", "answer Solsikken 4"),
        (1, "meet Malthe", "answer Solsikken 4"),
    ] {
        lines("Anne", on.plus_days(days), &["Tilde"], |lines| {
            let told = told(lines);
            let promised = ["follow up", "wait"];
            let other = |it: &&String| !promised.iter().any(|word| it.starts_with(word));
            let told = told.iter().filter(other);
            let mut told = told.filter(|it| !it.ends_with("Aleksander"));
            assert_eq!(told.next().map(String::as_str), Some(first), "{days}");
            assert_eq!(told.next_back().map(String::as_str), Some(last), "{days}");
        });
    }
}

/// Somebody new has the first name of whoever comes to the meeting, of a child that nobody has answered
/// about. Is the one who comes gone, it is everybody's.
#[test]
fn a_meeting_of_somebody_with_a_longer_name_is_not_on_ones_list() {
    let (entries, register) = written(today(), Language::Danish);
    let child = register.all_children().find(|child| {
        let mut looks = register.looks(child.id);
        looks.all(|it| it.finished().next().is_none())
    });
    let child = child.unwrap().id;
    let [bo, holm] = [71, 72].map(|number| AdultId(Id::from_bytes([number; 16])));
    let adult = |id, name: &str, gone| {
        let (name, role) = (name.to_owned(), Role::Pedagogue);
        Fact::adult_changed(
            None,
            &Adult {
                id,
                name,
                role,
                gone,
            },
        )
    };
    let listed = |written: &str, holm_is_gone| {
        let meeting = Meeting {
            child,
            on: today(),
            people: vec![person(written, MeetingPart::Staff)],
            ..plan()
        };
        let facts = [
            adult(bo, "Bo", false),
            adult(holm, "Bo Holm", holm_is_gone),
            Fact::meeting_changed(None, &meeting),
        ];
        let register = followed_by(&entries, facts);
        let (meetings, everywhere) = (next_meetings(&register, today()), OwnPlaces::default());
        [bo, holm].map(|adult| {
            let day = AdultsDay::new(&register, adult, &everywhere, &meetings, today());
            let lines = day.lines(vec![], &[], &[]);
            let of = |it: &TodayLine<'_>| matches!(it, TodayLine::Meeting(it, _) if it.id == child);
            lines.iter().any(of)
        })
    };
    assert_eq!(listed("Bo, pædagog", false), [true, false]);
    assert_eq!(listed("Bo Holm, pædagog", false), [false, true]);
    // The colleague without an answer of her own has it as well: it is nobody's who is here.
    let everybodys = listed("Bo Holm, pædagog", true);
    assert!(everybodys[0], "{everybodys:?}");
    assert_eq!(listed("Bo, pædagog", true), [true, false]);
}

#[test]
fn whoever_has_answered_nowhere_may_answer_in_any_group() {
    lines("nobody", today(), &[], |lines| {
        let all = [
            "answer 1.b 9",
            "answer Distrikt Nord 1",
            "answer Solsikken 5",
        ];
        assert_eq!(told(lines), all);
    });
}

/// Their follow-ups in short, and those of colleagues.
fn of_both(name: &str, on: Day) -> (Vec<String>, Vec<String>) {
    let (_, register) = written(today(), Language::Danish);
    let adults = register.adults();
    let adult = adults.iter().find(|it| it.name == name).unwrap();
    let everywhere = OwnPlaces::default();
    let day = AdultsDay::new(&register, adult.id, &everywhere, &[], on);
    let (mine, others) = day.follow_ups();
    (told(&mine), told(&others))
}

#[test]
fn what_is_overdue_stands_first_with_its_tovholder_and_folded_with_the_others() {
    let (tilde, yusuf) = ("follow up Tilde 4", "follow up Yusuf 11");
    for (name, mine, others) in [
        ("Anne", vec![tilde], vec![yusuf]),
        ("Mikkel", vec![yusuf], vec![tilde]),
        ("Jonas", vec![], vec![yusuf, tilde]),
    ] {
        let (own, of_others) = of_both(name, today());
        assert_eq!(own, mine, "{name}");
        assert_eq!(of_others, others, "{name}");
        lines(name, today(), &["Tilde"], |lines| {
            let told = told(lines);
            assert!(told.starts_with(&own), "{name}: {told:?}");
            let all = told.iter().filter(|it| it.starts_with("follow up"));
            assert_eq!(all.count(), mine.len(), "{name}: {told:?}");
        });
    }
}

fn next_day(register: &Register, adult: AdultId, from: Day) -> Option<Day> {
    let meetings = next_meetings(register, from);
    AdultsDay::new(register, adult, &OwnPlaces::default(), &meetings, from).next_day()
}

/// Theirs and their colleagues', from the day the sample is made on until what was promised is long
/// overdue.
#[test]
fn in_the_sample_nothing_waits_that_is_of_another_place() {
    let (_, register) = written(today(), Language::Danish);
    let mut left_out = 0;
    for (adult, places) in adults_of_sample(&register) {
        for days in (0..70).step_by(7) {
            let on = today().plus_days(days);
            let groups_of = |places: &OwnPlaces| {
                let meetings = next_meetings(&register, on);
                let day = AdultsDay::new(&register, adult, places, &meetings, on);
                let (mine, others) = day.follow_ups();
                let lines = day.lines(mine, &[], &[]);
                let all = lines.iter().chain(&others);
                all.map(TodayLine::group).collect::<Vec<_>>()
            };
            let here = groups_of(&places);
            assert!(here.iter().all(|it| places.has(*it)), "{adult} {on}");
            let all = groups_of(&OwnPlaces::default());
            let of_others = all.iter().filter(|it| !places.has(**it)).count();
            assert_eq!(here.len() + of_others, all.len(), "{adult} {on}");
            left_out += of_others;
        }
    }
    assert!(left_out > 0, "everything is of one place");
}

#[test]
fn where_nothing_waits_the_next_day_is_told() {
    let (_, register) = written(today(), Language::Danish);
    let adults = register.adults();
    let anne = adults.iter().find(|it| it.name == "Anne").unwrap().id;
    let malthe = register.all_children().find(|it| it.given == "Malthe");
    let on = open_meetings(&register, malthe.unwrap(), today())[0]
        .meeting
        .on;
    let next = |from| next_day(&register, anne, from);
    assert!(next(today()).is_some_and(|day| today() <= day && day <= on));
    assert_eq!(next(on), Some(on));
    assert!(next(on.plus_days(1)).is_none_or(|day| day > on));
    assert_eq!(next(on.plus_days(4_000)), None);
}

#[test]
fn the_next_day_is_a_groups_too_for_whoever_sees_to_it() {
    let (_, register) = written(today(), Language::Danish);
    let point = register.all_focus_points().find(|it| it.end.is_none());
    let point = point.unwrap();
    let by = point.by.unwrap();
    let adults = register.adults();
    let of = |own: bool| {
        let found = adults.iter().find(|it| (it.name == point.who) == own);
        found.unwrap().id
    };
    assert_eq!(next_day(&register, of(true), by), Some(by));
    assert_ne!(next_day(&register, of(false), by), Some(by));
}

#[test]
fn a_meeting_of_today_is_said_to_be_today() {
    let language = Language::Danish;
    let (_, register) = written(today(), language);
    let all = next_meetings(&register, today());
    let (file, child) = all.first().expect("the sample plans one");
    let on = file.meeting.on;
    let says = |today: Day| {
        let names = CallNames::new(&register, today);
        let context = LineContext {
            register: &register,
            names: &names,
            today,
            language,
        };
        context.words(&TodayLine::Meeting(child, file)).what
    };
    assert!(says(on).ends_with(": møde i dag"), "{}", says(on));
    let before = says(on.plus_days(-1));
    assert!(
        before.ends_with(&on.words_with_weekday(language)),
        "{before}"
    );
}

//! How far the rounds have come.

use std::collections::BTreeMap;

use super::{super::when::When, days, facts, group, register, today};
use trivsel::{
    insight::{FollowUpDue, Spread, Stage, due_follow_ups, progress, promises, spreads},
    instrument::{Models, Outcome},
    register::{Child, Fact},
    vocabulary::{Area, Day, Language, Setting, Step},
};

#[test]
fn the_earlier_round_is_finished_and_the_current_one_half_way() {
    for today in days() {
        let register = register(today);
        for group in register.groups() {
            let [earlier, current] = register.rounds(group.id)[..] else {
                panic!("two rounds");
            };
            let born = |child: &&Child| child.birth.date().unwrap() <= earlier.opened;
            let born = register
                .children(group.id)
                .iter()
                .filter(|c| born(c))
                .count();
            assert_eq!(progress(&register, group, earlier).at(Stage::Agreed), born);
            let now = progress(&register, group, current);
            for (stage, count) in now.places() {
                let least = match stage {
                    Stage::Agreed => 2,
                    Stage::ReadyForDialogue | Stage::NotYetSeen => 1,
                    Stage::SeenBySome { expected, .. } => usize::from(expected > 1),
                    Stage::PutOff | Stage::NotAssessed => 0,
                };
                assert!(count >= least, "{stage:?} in {}", group.name);
            }
        }
    }
}

#[test]
fn once_two_adults_are_two_steps_apart() {
    let register = register(today());
    let group = group(&register, Setting::Kindergarten);
    let round = register.current_round(group.id).unwrap().id;
    let apart = register
        .children(group.id)
        .into_iter()
        .filter_map(|child| register.child_round(child.id, round))
        .filter(|look| {
            spreads(look, &Models::default()).contains(&(Area::Relations, Spread::TwoStepsApart))
        });
    assert_eq!(apart.count(), 1);
}

/// Counted per 24 children, the size of an ordinary group.
#[test]
fn most_positions_are_green() {
    for today in days() {
        let register = register(today);
        let mut by_round: BTreeMap<String, [usize; 3]> = BTreeMap::new();
        for group in register.groups() {
            for child in register.children(group.id) {
                for (round, look) in register.child_rounds(child.id) {
                    let Some(position) = look.position() else {
                        continue;
                    };
                    let whole = position.value.whole as usize;
                    by_round.entry(round.opened.to_string()).or_default()[whole] += 1;
                    if group.setting != Setting::HealthVisiting {
                        let key = format!("{} {}", group.name, round.name);
                        by_round.entry(key).or_default()[whole] += 1;
                    }
                }
            }
        }
        assert_eq!(by_round.len(), 6);
        for (round, counts) in by_round {
            let all: usize = counts.iter().sum();
            for (count, (from, to)) in counts.into_iter().zip([(18, 21), (3, 5), (0, 2)]) {
                let in_24 = count * 24;
                assert!(
                    (from * all..=to * all).contains(&in_24),
                    "{round} {counts:?}"
                );
            }
        }
    }
}

#[test]
fn hints_stand_beside_positions_and_nothing_lies_ahead() {
    let register = register(today());
    let mut despite_effort = false;
    for group in register.groups() {
        for child in register.children(group.id) {
            for (_, look) in register.child_rounds(child.id) {
                assert!(look.finished().all(|(_, own)| own.on <= today()));
                let Some(position) = look.position() else {
                    continue;
                };
                assert!(position.value.on <= today());
                assert_eq!(look.hints().count(), usize::from(group.assessors));
                for hint in look.hints().map(|it| &it.hint) {
                    assert_eq!(hint.unseen().count(), 0);
                    let green = position.value.whole == Step::Green;
                    assert!(!green || hint.outcome == Outcome::Green);
                    despite_effort |= hint.reasons.iter().any(|reason| reason.despite_effort);
                }
            }
        }
    }
    assert!(despite_effort);
}

/// Whoever opens the sample meets a follow-up that waits, in each place that works by the year, and
/// none of a child who thrives again.
#[test]
fn a_yellow_child_of_each_place_has_a_follow_up_that_is_overdue() {
    for today in days() {
        let register = register(today);
        let due = due_follow_ups(&register, today);
        let of = |setting| {
            let group = group(&register, setting).id;
            let due = due.iter().filter(move |(_, child)| child.group == group);
            due.map(|(why, child)| match why {
                FollowUpDue::On(day) => (today.days_since(*day), child),
                other => panic!("{other:?}"),
            })
            .collect::<Vec<_>>()
        };
        // At school so late that the leader sees it too.
        for (setting, given, days_late) in [
            (Setting::Kindergarten, "Tilde", 4..=9),
            (Setting::School, "Yusuf", 11..=16),
        ] {
            let due = of(setting);
            assert_eq!(due.len(), 1, "{today} {due:?}");
            let (late, child) = due[0];
            assert!(days_late.contains(&late), "{today} {late}");
            assert_eq!(child.given, given);
            assert!(!promises(&register, child.id).plan.unwrap().lead.is_empty());
        }
    }
}

/// Nobody is asked to come on a Saturday, whatever day the sample is opened: on fourteen days in a row,
/// at an ordinary time, over New Year and over Easter.
#[test]
fn whatever_is_done_or_promised_falls_on_a_day_of_work() {
    for first in ["2026-11-22", "2026-12-23", "2027-03-22"] {
        let first: Day = first.parse().unwrap();
        for today in (0..14).map(|days| first.plus_days(days)) {
            let (mut meetings, mut agreements) = (0, 0);
            let open = |day: Day, what: &str| {
                assert!(!day.is_closed(), "opened {today}: {what} on {day}");
            };
            for round in When::ALL {
                open(round.opened(today), "a round begins");
            }
            for fact in facts(today, Language::Danish) {
                match fact {
                    Fact::AssessmentFinished(it) => open(it.on, "an assessment"),
                    Fact::VoiceHeard(it) => open(it.on, "a parent's words"),
                    Fact::PositionAgreed(it) => {
                        open(it.on, "a position");
                        for agreement in &it.agreements {
                            let by = agreement.by.unwrap();
                            open(by, "an agreement");
                            assert!(by >= it.on, "{today}");
                            agreements += 1;
                        }
                        if let Some(meeting) = &it.next_meeting {
                            open(meeting.on, "a meeting");
                            assert!(meeting.on > it.on, "{today}");
                            meetings += 1;
                        }
                        if let Some(day) = it.follow_up.as_ref().and_then(|it| it.on) {
                            open(day, "a follow-up");
                        }
                    }
                    Fact::FollowUpHeld(it) => {
                        open(it.on, "a follow-up held");
                        if let Some(day) = it.next.and_then(|it| it.on) {
                            open(day, "the next follow-up");
                        }
                    }
                    _ => (),
                }
            }
            assert!(meetings > 3 && agreements > 3, "{today}");
        }
    }
}

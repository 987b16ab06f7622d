//! What two devices write, each by what it has read.

use std::collections::BTreeSet;

use proptest::sample::Index;

use super::{
    agreed_together,
    tests::{agreed, chosen, held, moved, with_anew},
    tests_acts::PromiseAct,
    tests_apart::{on_two_devices, written},
    tests_look_again::{are_as_they_were, looked_again},
    *,
};
use crate::{
    insight::{
        agree_once_more, meetings,
        meetings::tests::{held as meeting_held, plan},
        tests::{CHILD, day, id},
    },
    register::{Child, Entry, Fact, GroupId, Meeting, MeetingId, MeetingMove, Moment, RoundId},
    vocabulary::Step,
};

/// What both have written in the end.
pub(super) struct Played {
    pub(super) entries: Vec<Entry>,
    /// The agreements that were taken away in a form.
    pub(super) taken: BTreeSet<AgreementId>,
    /// Those of a position in whose place another one was chosen.
    pub(super) over: BTreeSet<AgreementId>,
    /// Whether somebody has erased the child.
    pub(super) is_erased: bool,
}

/// Each writes only what its screen lets it write, by what it has read.
pub(super) fn play(all: &[(bool, PromiseAct)]) -> Played {
    let base = on_two_devices(vec![], vec![]);
    let mut devices = [base.clone(), base];
    let (mut taken, mut over) = (BTreeSet::new(), BTreeSet::new());
    let mut is_erased = false;
    for ((second, done), number) in all.iter().zip(0x20u8..) {
        let at = usize::from(*second);
        let register = Register::fold(devices[at].clone());
        let known = promises(&register, CHILD);
        let from = known.next.day().map(|it| it.days_since(day()));
        let look = |round: u8| register.child_round(CHILD, RoundId(id(round)));
        let is_here = register.child(CHILD).is_some() || matches!(done, PromiseAct::Read);
        if !is_here {
            continue;
        }
        let of_meetings = meetings(&register, CHILD);
        let which = |it: &Index| of_meetings.get(it.index(of_meetings.len().max(1)));
        let mut plans = None;
        let fact = match done {
            PromiseAct::Read => {
                let other = devices[1 - at].clone();
                let new = |it: &Entry| devices[at].iter().all(|known| known.id != it.id);
                let new: Vec<_> = other.into_iter().filter(new).collect();
                devices[at].extend(new);
                continue;
            }
            PromiseAct::Agree {
                round,
                on,
                without,
                anew,
                next,
                undated,
                green,
            } => {
                let shown = look(*round).map(agreed_together).unwrap_or_default();
                let mut shown: Vec<_> = shown.into_iter().map(number_of).collect();
                if let Some(without) = without.filter(|_| !shown.is_empty()) {
                    let gone = shown.remove(without.index(shown.len()));
                    taken.insert(AgreementId(id(gone)));
                }
                shown.extend(anew.then_some(number));
                let mut fact = agreed(RoundId(id(*round)), *on, &shown, next.or(from));
                if let Fact::PositionAgreed(it) = &mut fact {
                    if *green {
                        it.whole = Step::Green;
                    }
                    if *undated {
                        it.follow_up = Some(PlannedFollowUp {
                            why_none: "Vi hører forældrene først".to_owned(),
                            ..PlannedFollowUp::default()
                        });
                    }
                }
                fact
            }
            PromiseAct::LookAgain { round, on, to } => match looked_again(look(*round), *on, *to) {
                Some(fact) => fact,
                None => continue,
            },
            PromiseAct::ChoosePosition { round, which } => {
                let apart = look(*round).map(|look| look.concurrent_positions());
                let apart = apart.filter(|it| !it.is_empty());
                let Some(apart) = apart else { continue };
                let chosen = &apart[which.index(apart.len())].value;
                let shown = look(*round).map(agreed_together).unwrap_or_default();
                let keeps = |it: AgreementId| chosen.agreements.iter().any(|kept| kept.id == it);
                over.extend(shown.iter().map(|it| it.id).filter(|it| !keeps(*it)));
                agree_once_more(chosen).unwrap()
            }
            PromiseAct::Hold {
                number: held_as,
                on,
                ends,
                anew,
                next,
            } => {
                let open: Vec<_> = known.open.iter().map(|it| number_of(it)).collect();
                let ends = ends.filter(|_| !open.is_empty());
                let ends = ends.map(|it| (open[it.index(open.len())], true));
                let ends: Vec<_> = ends.into_iter().collect();
                let mut held_before = known.held.iter();
                let again = held_before.find(|it| it.value.id == FollowUpId(id(*held_as)));
                let shown = again.iter().flat_map(|it| &it.value.agreements);
                let shown = shown.map(number_of).chain(anew.then_some(number));
                let shown: Vec<_> = shown.collect();
                // No form moves one that was held to another day.
                let on = again.map_or(*on, |it| it.value.on.days_since(day()));
                with_anew(held(*held_as, on, &ends, *next), &shown)
            }
            PromiseAct::Move { on, to } if from.is_some() => moved(*on, from, *to),
            PromiseAct::Choose(which) if known.apart.len() > 1 => {
                let ids = known.apart.iter().map(|it| it.0.as_bytes()[0]);
                let mut over: Vec<_> = ids.collect();
                let one = over.remove(which.index(over.len()));
                chosen(one, &over)
            }
            PromiseAct::Correct { which, next } if !known.held.is_empty() => {
                let mut held = known.held[which.index(known.held.len())].value.clone();
                held.easier = number.to_string();
                if let (Some(plan), Some(next)) = (&mut held.next, next) {
                    plan.on = Some(day().plus_days(*next));
                }
                Fact::FollowUpHeld(held)
            }
            PromiseAct::ChooseCorrection(which) if !known.corrected_apart.is_empty() => {
                let apart = &known.corrected_apart;
                let chosen = &apart[which.index(apart.len())].value;
                Fact::FollowUpHeld(choose_correction(&register, chosen))
            }
            PromiseAct::ChooseDay(which) if !known.moved_apart.is_empty() => {
                let apart = &known.moved_apart;
                let chosen = &apart[which.index(apart.len())];
                Fact::FollowUpMoved(known.choose_day(CHILD, chosen, day(), String::new()))
            }
            PromiseAct::Group(group) => {
                let before = register.child(CHILD).unwrap();
                let after = Child {
                    group: GroupId(id(*group)),
                    ..before.clone()
                };
                Fact::child_changed(Some(before), &after)
            }
            PromiseAct::Meet {
                number: meeting,
                on,
                without,
                anew,
            } => {
                let of = MeetingId(id(*meeting));
                let known = of_meetings.iter().find(|it| it.meeting.id == of);
                if known.is_none() {
                    plans = Some(Fact::meeting_changed(None, &plan(*meeting, *on)));
                }
                let on = known.map_or(*on, |it| it.meeting.on.days_since(day()));
                let shown = known.into_iter().flat_map(|it| &it.minutes);
                let shown = shown.flat_map(|it| &it.value.agreements).map(number_of);
                let mut shown: Vec<_> = shown.collect::<BTreeSet<_>>().into_iter().collect();
                if let Some(without) = without.filter(|_| !shown.is_empty()) {
                    let gone = shown.remove(without.index(shown.len()));
                    taken.insert(AgreementId(id(gone)));
                }
                shown.extend(anew.then_some(number));
                meeting_held(*meeting, on.min(0), &shown)
            }
            PromiseAct::CallOffMeeting(it) => match which(it) {
                Some(it) => Fact::MeetingMoved(moved_meeting(&it.meeting, None)),
                None => continue,
            },
            PromiseAct::MoveMeeting { which: it, to } => match which(it) {
                Some(it) if it.state.is_open() => {
                    let to = day().plus_days(*to);
                    let after = Meeting {
                        on: to,
                        ..it.meeting.clone().into_owned()
                    };
                    plans = Some(Fact::meeting_changed(Some(&it.meeting), &after));
                    Fact::MeetingMoved(moved_meeting(&it.meeting, Some(to)))
                }
                _ => continue,
            },
            PromiseAct::Erase => {
                is_erased = true;
                Fact::ChildErased { child: CHILD }
            }
            PromiseAct::Move { .. }
            | PromiseAct::Choose(_)
            | PromiseAct::Correct { .. }
            | PromiseAct::ChooseCorrection(_)
            | PromiseAct::ChooseDay(_) => continue,
        };
        let device = 2 + u8::from(*second);
        // Of a meeting two are written at once.
        for (number, fact) in [(number + 0x20, plans), (number, Some(fact))] {
            let Some(fact) = fact else { continue };
            // Three things are done on each day.
            let day = u64::from(number % 0x20) / 3;
            let entry = Entry {
                at: Moment(day * 86_400_000),
                ..written(device, number, &devices[at], fact)
            };
            devices[at].push(entry);
        }
        let again = matches!(done, PromiseAct::LookAgain { .. });
        are_as_they_were(again, &known, &devices[at]);
    }
    let [first, second] = devices;
    let new: Vec<_> = second
        .into_iter()
        .filter(|it| first.iter().all(|known| known.id != it.id))
        .collect();
    Played {
        entries: [first, new].concat(),
        taken,
        over,
        is_erased,
    }
}

/// What is written where a meeting is moved, or called off.
fn moved_meeting(it: &Meeting, to: Option<Day>) -> MeetingMove {
    MeetingMove {
        child: CHILD,
        meeting: it.id,
        on: day(),
        who: String::new(),
        from: it.on,
        to,
        why: String::new(),
        parents_know: true,
    }
}

fn number_of(agreement: &Agreement) -> u8 {
    agreement.what.parse().unwrap()
}

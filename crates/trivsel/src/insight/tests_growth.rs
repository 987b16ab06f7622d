//! I dag, the leader's page and a child's trail cost what they show: whatever the house, and however long
//! the years. Counted, not timed: how often all that was promised about a child is reckoned, and how often
//! two entries are compared.

use super::{
    meetings::tests::held as met,
    promises::PROMISED,
    promises::tests::{agreed, held},
    tests::{day, group, id, said},
    *,
};
use crate::{
    instrument::Birth,
    register::{
        Adult, AdultId, Child, ChildId, DeviceId, Entry, EntryId, Fact, FollowUp, JointPosition,
        Meeting, MeetingId, Minutes, Moment, Register, Round, RoundId, SEEN_ASKED, Voice,
    },
    vocabulary::{Id, Month, Role, Step, VoiceOf},
};

const LEADER: AdultId = AdultId(id(0xa9));

fn number(child: u16) -> ChildId {
    let [high, low] = child.to_be_bytes();
    let mut bytes = [7; 16];
    bytes[0] = high;
    bytes[1] = low;
    ChildId(Id::from_bytes(bytes))
}

/// The same fact about another child.
fn of(child: ChildId, fact: Fact) -> Fact {
    match fact {
        Fact::PositionAgreed(it) => Fact::PositionAgreed(JointPosition { child, ..it }),
        Fact::FollowUpHeld(it) => Fact::FollowUpHeld(FollowUp { child, ..it }),
        Fact::MeetingHeld(it) => Fact::MeetingHeld(Minutes { child, ..it }),
        Fact::VoiceHeard(it) => Fact::VoiceHeard(Voice { child, ..it }),
        other => other,
    }
}

/// A house with so many followed closely through so many rounds of half a year, each with a position, a
/// meeting, what the mother said and a follow-up; and so many who were green all the time.
fn house(followed: u16, green: u16, rounds: u8) -> Register {
    let mut facts = vec![Fact::adult_changed(
        None,
        &Adult {
            id: LEADER,
            name: "Lis".to_owned(),
            role: Role::Leader,
            gone: false,
        },
    )];
    facts.push(Fact::group_changed(None, &group()));
    let ago = |round: u8| -180 * i64::from(rounds - round);
    for round in 0..rounds {
        facts.push(Fact::round_changed(
            None,
            &Round {
                id: RoundId(id(round)),
                name: String::new(),
                groups: [group().id].into(),
                child: None,
                opened: day().plus_days(ago(round)),
                until: None,
            },
        ));
    }
    for at in 0..followed + green {
        let child = number(at);
        let born = Birth::in_month(2020, 3);
        let known = Child::new(child, group().id, "Alma", born);
        facts.push(Fact::child_changed(None, &known));
        for round in 0..rounds {
            let on = ago(round);
            let set = agreed(RoundId(id(round)), on, &[round], Some(on + 42));
            if at >= followed {
                if let Fact::PositionAgreed(it) = set {
                    facts.push(Fact::PositionAgreed(JointPosition {
                        child,
                        whole: Step::Green,
                        agreements: Vec::new(),
                        follow_up: None,
                        ..it
                    }));
                }
                continue;
            }
            facts.push(of(child, set));
            let meeting = MeetingId(id(round));
            let days = [on, on + 10].map(|on| day().plus_days(on));
            let plan = Meeting::new(meeting, child, days[0], days[1]);
            facts.push(Fact::meeting_changed(None, &plan));
            facts.push(of(child, met(round, on + 10, &[])));
            facts.push(of(child, said(round, on + 10, VoiceOf::Mother, "a")));
            if round + 1 == rounds {
                let soon = MeetingId(id(0xb0));
                let plan = Meeting::new(soon, child, day(), day().plus_days(3));
                facts.push(Fact::meeting_changed(None, &plan));
            }
            let answers = [(round, true)];
            facts.push(of(child, held(round, on + 42, &answers, Some(on + 184))));
        }
    }
    let mut register = Register::default();
    for (clock, fact) in (1u64..).zip(facts) {
        let mut entry = [0; 16];
        entry[..8].copy_from_slice(&clock.to_be_bytes());
        register.apply(Entry {
            id: EntryId(Id::from_bytes(entry)),
            device: DeviceId(id(0)),
            adult: None,
            clock,
            sequence: clock,
            seen: Default::default(),
            at: Moment(0),
            fact,
        });
    }
    register
}

/// How often promises were reckoned and entries compared in answering, the second time it is asked: what
/// is kept in brief is reckoned when something new is known.
fn cost<T: PartialEq + std::fmt::Debug>(ask: impl Fn() -> T) -> (usize, usize) {
    let first = ask();
    PROMISED.with(|count| count.set(0));
    SEEN_ASKED.with(|count| count.set(0));
    assert_eq!(ask(), first);
    (PROMISED.with(|it| it.get()), SEEN_ASKED.with(|it| it.get()))
}

/// All that *I dag* asks, in how many lines.
fn i_dag(register: &Register) -> [usize; 9] {
    let (today, leader) = (day(), register.adult(LEADER).unwrap());
    let sees = SeesTo::new(register);
    let due = due_follow_ups(register, today);
    let asked = due.iter().filter(|(_, it)| sees.is_asked(it, LEADER));
    [
        asked.count(),
        due.len(),
        due_focus_points(register, today).len(),
        coming_follow_ups(register, today, today.plus_days(14)).len(),
        groups_corrected_apart(register).len(),
        notifications_asking(register, leader, today).len(),
        parents_to_ring(register, LEADER, today).len(),
        parents_waiting(register, today).count(),
        next_meetings(register, today).len(),
    ]
}

/// All that the leader's page asks, in how many lines.
fn leader(register: &Register) -> [usize; 4] {
    let (today, month) = (day(), Month::of(day()));
    let followed = all_followed(register, today);
    let due = reviews_due(register, &followed, today);
    let drawn = drawn_before(register, month).len();
    let quarter = quarter_reviews(register, today).len();
    [
        followed.len(),
        leader_sees(&followed).len(),
        due.len(),
        drawn + quarter,
    ]
}

/// All that a child's trail asks, in how many lines.
fn trail(register: &Register, child: ChildId) -> [usize; 4] {
    let rounds = register.child_rounds(child);
    let stood = rounds.iter().flat_map(|(_, look)| stood(look));
    [
        promises(register, child).held.len(),
        stood.count(),
        meetings(register, child).len(),
        voices(register, child).len(),
    ]
}

const FOLLOWED: u16 = 10;

#[test]
fn i_dag_and_the_leaders_page_grow_with_the_children_they_show() {
    let (small, large) = (house(FOLLOWED, 10, 4), house(FOLLOWED, 690, 4));
    let shown = i_dag(&small);
    let [due, meetings] = [shown[1], shown[8]];
    assert_eq!([due, meetings], [usize::from(FOLLOWED); 2], "{shown:?}");
    assert_eq!(shown, i_dag(&large));
    assert_eq!(cost(|| i_dag(&small)), cost(|| i_dag(&large)));
    assert_eq!(leader(&small)[0], usize::from(FOLLOWED));
    assert_eq!(leader(&small), leader(&large));
    let shown = cost(|| leader(&small));
    assert_eq!(shown, cost(|| leader(&large)));
    assert_eq!(shown.0, usize::from(FOLLOWED), "each who is shown once");
    // Twice as many are twice as much.
    let double = house(2 * FOLLOWED, 10, 4);
    let double = cost(|| leader(&double));
    assert_eq!(double, (2 * shown.0, 2 * shown.1));
}

#[test]
fn a_childs_trail_grows_with_its_own_years_alone() {
    let one = number(0);
    let (alone, among) = (house(1, 0, 4), house(FOLLOWED, 690, 4));
    assert_eq!(trail(&alone, one), [4, 4, 5, 4]);
    assert_eq!(cost(|| trail(&alone, one)), cost(|| trail(&among, one)));
    let years = |rounds| {
        let register = house(1, 0, rounds);
        let shown = trail(&register, one);
        assert_eq!(shown[..2], [usize::from(rounds); 2]);
        cost(|| trail(&register, one))
    };
    let (two, ten) = (years(4), years(20));
    assert_eq!((two.0, ten.0), (1, 1), "reckoned once");
    // Each of its follow-ups is looked at beside the others, so of five times as many no more than each
    // beside each.
    assert!(two.1 > 0 && ten.1 <= 25 * two.1, "{two:?} {ten:?}");
    let beside = |rounds| {
        let register = house(1, 0, rounds);
        cost(|| (meetings(&register, one).len(), voices(&register, one).len()))
    };
    let (two, ten) = (beside(4), beside(20));
    assert!(ten.1 <= 5 * two.1, "meetings and words {two:?} {ten:?}");
}

//! What lacks before a position can be set, and what is kept of what was typed.

use super::*;
use trivsel::vocabulary::Id;

fn today() -> Day {
    "2026-11-24".parse().unwrap()
}

fn none() -> AgreedBefore {
    AgreedBefore::default()
}

fn whole() -> JointDraft {
    JointDraft {
        areas: Area::ALL
            .iter()
            .map(|area| (*area, Answer::Seen(Step::Yellow)))
            .collect(),
        whole: Some(Step::Yellow),
        grounds: "Leger mest alene".to_owned(),
        ..JointDraft::default()
    }
}

#[test]
fn what_lacks_is_named() {
    assert_eq!(whole().missing(false, &none(), today()), []);
    assert_eq!(whole().missing(true, &none(), today()), [Missing::Why]);
    assert_eq!(
        JointDraft::green("Vi ser det ens").missing(false, &none(), today()),
        []
    );
    assert_eq!(
        JointDraft::default().missing(false, &none(), today()),
        [Missing::Areas, Missing::Whole, Missing::Grounds]
    );
    let blank = JointDraft {
        grounds: "  ".to_owned(),
        ..whole()
    };
    assert_eq!(blank.missing(false, &none(), today()), [Missing::Grounds]);
    let day = JointDraft {
        next_meeting: "på fredag".to_owned(),
        ..whole()
    };
    assert_eq!(day.missing(false, &none(), today()), [Missing::Days]);
}

#[test]
fn off_green_a_date_or_a_sentence_is_asked_for() {
    let emptied = |whole: JointDraft| JointDraft {
        follow_up: Some(PlannedFollowUp::default()),
        ..whole
    };
    assert_eq!(
        emptied(whole()).missing(false, &none(), today()),
        [Missing::Plan]
    );
    let green = JointDraft {
        whole: Some(Step::Green),
        ..whole()
    };
    assert_eq!(emptied(green.clone()).missing(false, &none(), today()), []);
    // January of the year that is, at green too.
    for whole in [green, whole()] {
        let past = JointDraft {
            follow_up: Some(PlannedFollowUp {
                on: Day::new(2026, 1, 8),
                ..PlannedFollowUp::default()
            }),
            ..whole
        };
        let missing = past.missing(false, &none(), today());
        assert_eq!(missing, [Missing::PlanPast]);
    }
}

#[test]
fn nothing_seen_is_no_position() {
    let unseen = |area: &Area| (*area, Answer::NotSeen);
    let nothing = JointDraft {
        areas: Area::ALL.iter().map(unseen).collect(),
        whole: Some(Step::Green),
        ..whole()
    };
    assert_eq!(
        nothing.missing(false, &none(), today()),
        [Missing::NothingSeen]
    );
}

#[test]
fn red_asks_whether_to_notify_and_whether_the_leader_knows() {
    let red = JointDraft {
        whole: Some(Step::Red),
        leader: LeaderTyped {
            knows: Some(true),
            ..LeaderTyped::default()
        },
        ..whole()
    };
    assert_eq!(red.missing(false, &none(), today()), [Missing::Notify]);
    let answered = JointDraft {
        notify: Some(false),
        ..red.clone()
    };
    assert_eq!(answered.missing(false, &none(), today()), [Missing::Notify]);
    let grounded = JointDraft {
        notify_grounds: "Fordi …".to_owned(),
        ..answered
    };
    assert_eq!(grounded.missing(false, &none(), today()), []);
    let unasked = JointDraft {
        leader: LeaderTyped::default(),
        ..grounded
    };
    assert_eq!(unasked.missing(false, &none(), today()), [Missing::Leader]);
    let yellow = JointDraft {
        whole: Some(Step::Yellow),
        ..unasked
    };
    assert_eq!(yellow.missing(false, &none(), today()), []);
}

/// Nobody writes the workplace's number at each child: what is not typed is not kept, so that the papers
/// say what the settings say when they are printed.
#[test]
fn whom_to_ring_is_kept_only_where_it_is_another_than_the_workplaces() {
    let workplace = Institution {
        contact: "Mette, leder: 12 34 56 78".to_owned(),
        ..Institution::default()
    };
    let kept = |typed: Option<&str>| {
        let draft = JointDraft {
            meeting: Some(MeetingId(Id::from_bytes([3; 16]))),
            next_meeting: "2026-12-09".to_owned(),
            meeting_contact: typed.map(str::to_owned),
            ..whole()
        };
        draft.next_meeting(&workplace).unwrap().contact
    };
    for of_settings in [None, Some(" "), Some("Mette, leder: 12 34 56 78 ")] {
        assert_eq!(kept(of_settings), "");
    }
    assert_eq!(kept(Some(" Anne: 87 65 43 21 ")), "Anne: 87 65 43 21");
}

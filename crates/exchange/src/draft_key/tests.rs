use super::*;

const fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

#[test]
fn a_key_comes_back_from_its_name_and_a_cursor_is_no_childs() {
    let (adult, child, round) = (AdultId(id(1)), ChildId(id(2)), RoundId(id(3)));
    for (key, about) in [
        (
            DraftKey::Own {
                adult,
                child,
                round,
            },
            Some(id(2)),
        ),
        (DraftKey::Joint { child, round }, Some(id(2))),
        (DraftKey::FollowUp { child, after: None }, Some(id(2))),
        (
            DraftKey::FollowUp {
                child,
                after: Some(FollowUpId(id(5))),
            },
            Some(id(2)),
        ),
        (
            DraftKey::Voice {
                child,
                childs: false,
                after: Some(VoiceId(id(6))),
                corrects: None,
            },
            Some(id(2)),
        ),
        (
            DraftKey::Voice {
                child,
                childs: true,
                after: None,
                corrects: Some(VoiceId(id(6))),
            },
            Some(id(2)),
        ),
        (
            DraftKey::Meeting {
                child,
                meeting: None,
                minutes: false,
            },
            Some(id(2)),
        ),
        (
            DraftKey::Meeting {
                child,
                meeting: Some(MeetingId(id(7))),
                minutes: true,
            },
            Some(id(2)),
        ),
        (DraftKey::Notification { child }, Some(id(2))),
        (
            DraftKey::Review {
                child,
                kind: ReviewKind::Drawn,
                after: Some(ReviewId(id(8))),
                corrects: None,
            },
            Some(id(2)),
        ),
        (
            DraftKey::Review {
                child,
                kind: ReviewKind::Quarter,
                after: None,
                corrects: Some(ReviewId(id(8))),
            },
            Some(id(2)),
        ),
        (
            DraftKey::Ladder {
                child,
                from: Rung::Advice,
                to: Rung::Everyday,
            },
            Some(id(2)),
        ),
        (
            DraftKey::Focus {
                child,
                point: FocusPointId(id(6)),
            },
            Some(id(2)),
        ),
        (
            DraftKey::GroupFocus {
                group: GroupId(id(4)),
                point: FocusPointId(id(6)),
            },
            None,
        ),
        (
            DraftKey::GroupFollowUp {
                group: GroupId(id(4)),
                after: None,
            },
            None,
        ),
        (
            DraftKey::GroupFollowUp {
                group: GroupId(id(4)),
                after: Some(FollowUpId(id(5))),
            },
            None,
        ),
        (
            DraftKey::Cursor {
                adult,
                group: GroupId(id(4)),
                round,
            },
            None,
        ),
    ] {
        assert_eq!(key.name().child, about);
        assert_eq!(DraftKey::of(&key.name()), Some(key));
        for other in [
            b"of a later version".to_vec(),
            key.name().name[1..].to_vec(),
            vec![],
        ] {
            let name = DraftName {
                name: other,
                ..key.name()
            };
            assert_eq!(DraftKey::of(&name), None);
        }
    }
}

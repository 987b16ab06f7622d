//! What was being typed when an app was replaced by a newer one is read by it.

use std::collections::BTreeSet;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    agreement_lines::AgreementLine,
    dialogue::{BegunFrom, JointDraft, LeaderTyped},
    focus::{FocusFields, LadderFields},
    group_check::SavedCursor,
    group_follow_up::LookFields,
    meeting::{MinutesDraft, PlanDraft},
    voice::VoiceDraft,
};
use crate::{
    draft_codec::{decode_draft, encode_draft, is_newer},
    session::{DraftKey, tests::draft_kinds::every_kind},
    writing_draft::WritingDraft,
};
use trivsel::{
    register::{
        AgreementId, Assessment, ChildId, EntryId, Fact, FactName, FollowUp, JointPosition,
        MeetingChanges, MeetingId, Moment, Review, Voice,
    },
    vocabulary::{Area, Id, WritingPart},
};

/// A draft of each kind as it was first written, with everything that it says. It is read for ever:
/// lines are added at the end, and none is ever changed or taken away.
const FORMAT_1: &str = include_str!("../../tests/formats/drafts-1.jsonl");

const ALMA: ChildId = ChildId(Id::from_bytes([1; 16]));

/// What is done with a draft of a kind: it is made up with something in every field, or read again.
trait Visit<Out> {
    fn visit<T: Serialize + DeserializeOwned>(&self, made_up: T) -> Out;
}

/// The name of a kind in the kept file, and what is typed there. The compiler asks for every new one.
fn of_kind<Out>(key: DraftKey, visit: &impl Visit<Out>) -> (&'static str, Out) {
    match key {
        DraftKey::Own { .. } => ("own", visit.visit(assessment())),
        DraftKey::Joint { .. } => ("joint", visit.visit(joint())),
        DraftKey::FollowUp { .. } => ("follow_up", visit.visit(follow_up())),
        DraftKey::Voice { .. } => ("voice", visit.visit(voice())),
        DraftKey::Meeting { minutes: false, .. } => ("meeting_plan", visit.visit(plan())),
        DraftKey::Meeting { minutes: true, .. } => ("minutes", visit.visit(minutes())),
        DraftKey::Notification { .. } => ("notification", visit.visit(writing())),
        DraftKey::GroupFollowUp { .. } => ("group_follow_up", visit.visit(group_look())),
        DraftKey::Review { .. } => ("review", visit.visit(review())),
        DraftKey::Ladder { .. } => ("ladder", visit.visit(ladder())),
        DraftKey::Focus { .. } => ("focus", visit.visit(focus())),
        DraftKey::GroupFocus { .. } => ("group_focus", visit.visit(focus())),
        DraftKey::Cursor { .. } => ("cursor", visit.visit(cursor())),
    }
}

fn assessment() -> Assessment {
    match Fact::made_up(FactName::AssessmentFinished, ALMA, "x") {
        Fact::AssessmentFinished(it) => it,
        _ => unreachable!(),
    }
}

fn position() -> JointPosition {
    match Fact::made_up(FactName::PositionAgreed, ALMA, "x") {
        Fact::PositionAgreed(it) => it,
        _ => unreachable!(),
    }
}

fn follow_up() -> FollowUp {
    match Fact::made_up(FactName::FollowUpHeld, ALMA, "x") {
        Fact::FollowUpHeld(it) => it,
        _ => unreachable!(),
    }
}

fn said() -> Voice {
    match Fact::made_up(FactName::VoiceHeard, ALMA, "x") {
        Fact::VoiceHeard(it) => it,
        _ => unreachable!(),
    }
}

fn meeting() -> MeetingChanges {
    match Fact::made_up(FactName::MeetingChanged, ALMA, "x") {
        Fact::MeetingChanged { changes, .. } => changes,
        _ => unreachable!(),
    }
}

fn text(what: &str) -> String {
    format!("x-{what}")
}

fn line() -> AgreementLine {
    AgreementLine {
        id: Some(AgreementId(Id::from_bytes([2; 16]))),
        who: text("who"),
        what: text("what"),
        by: text("by"),
        sign: text("sign"),
    }
}

fn joint() -> JointDraft {
    let position = position();
    JointDraft {
        frames: text("frames"),
        areas: position.areas,
        whole: Some(position.whole),
        grounds: text("grounds"),
        why_nonetheless: text("why"),
        notify: Some(true),
        notify_grounds: text("notify"),
        notify_on: Some(position.on),
        leader: LeaderTyped {
            knows: Some(true),
            on: Some(text("leader-on")),
            who: text("leader-who"),
        },
        agreements: vec![line()],
        meeting: Some(MeetingId(Id::from_bytes([3; 16]))),
        next_meeting: text("day"),
        meeting_time: text("time"),
        meeting_place: text("place"),
        meeting_people: text("people"),
        meeting_contact: Some(text("contact")),
        begun_from: BegunFrom {
            agreements: vec![AgreementId(Id::from_bytes([2; 16]))],
            next: position.follow_up.clone(),
        },
        follow_up: position.follow_up,
        sheet: position.sheet,
    }
}

fn voice() -> VoiceDraft {
    let said = said();
    VoiceDraft {
        id: said.id,
        on: Some(said.on),
        of: Some(said.of),
        from: Some(said.from),
        words: said.words,
        answers: said.answers,
    }
}

fn plan() -> PlanDraft {
    PlanDraft {
        day: Some(text("day")),
        changes: meeting(),
    }
}

fn minutes() -> MinutesDraft {
    MinutesDraft {
        item: 2,
        began: Some(Moment(1_795_680_000_000)),
        turned: Some(Moment(1_795_680_060_000)),
        longer: 5,
        came: vec![text("came")],
        good: text("good"),
        wonder: text("wonder"),
        hopes: text("hopes"),
        lines: vec![line()],
        read_aloud: true,
        copies_to: text("copies"),
        begun_from: vec![EntryId(Id::from_bytes([4; 16]))],
    }
}

fn writing() -> WritingDraft {
    WritingDraft {
        begun: said().on,
        typed: WritingPart::ALL
            .iter()
            .map(|it| (*it, text(it.id())))
            .collect(),
        ticked: [text("piece")].into(),
    }
}

fn group_look() -> LookFields {
    match Fact::made_up(FactName::GroupFollowedUp, ALMA, "x") {
        Fact::GroupFollowedUp(it) => LookFields {
            id: it.id,
            next: Some(it.on),
            easier: it.easier,
            tried: it.tried,
        },
        _ => unreachable!(),
    }
}

fn review() -> Review {
    match Fact::made_up(FactName::ReviewHeld, ALMA, "x") {
        Fact::ReviewHeld(it) => it,
        _ => unreachable!(),
    }
}

fn ladder() -> LadderFields {
    match Fact::made_up(FactName::RungChanged, ALMA, "x") {
        Fact::RungChanged(it) => LadderFields {
            why: it.why,
            holds_on: it.holds_on,
            offer: it.offer,
            parents: Some(it.parents),
            parents_words: it.parents_words,
        },
        _ => unreachable!(),
    }
}

fn focus() -> FocusFields {
    match Fact::made_up(FactName::FocusPointChanged, ALMA, "x") {
        Fact::FocusPointChanged { changes, .. } => FocusFields {
            by: Some(text("by")),
            changes,
        },
        _ => unreachable!(),
    }
}

fn cursor() -> SavedCursor {
    SavedCursor {
        child: ALMA,
        area: Area::Emotions,
    }
}

/// The line that keeps a draft.
struct ToKeep;

impl Visit<Value> for ToKeep {
    fn visit<T: Serialize + DeserializeOwned>(&self, made_up: T) -> Value {
        decode_draft(&encode_draft(&made_up)).unwrap()
    }
}

/// What this app writes back of these bytes, and whether it takes them for a newer app's.
struct ReadAgain<'a>(&'a [u8]);

impl Visit<(Option<Value>, bool)> for ReadAgain<'_> {
    fn visit<T: Serialize + DeserializeOwned>(&self, _: T) -> (Option<Value>, bool) {
        let draft: Option<T> = decode_draft(self.0);
        let again = draft.and_then(|draft| decode_draft(&encode_draft(&draft)));
        (again, is_newer::<T>(self.0))
    }
}

fn key_of(kind: &str) -> DraftKey {
    let mut keys = every_kind().into_iter();
    keys.find(|key| of_kind(*key, &ToKeep).0 == kind)
        .unwrap_or_else(|| panic!("a kept draft is of a kind that is gone: {kind}"))
}

fn read_again(kind: &str, payload: &Value) -> (Option<Value>, bool) {
    let bytes = serde_json::to_vec(payload).unwrap();
    of_kind(key_of(kind), &ReadAgain(&bytes)).1
}

fn kept() -> Vec<(String, Value)> {
    let line = |line: &str| {
        let mut json: Value = serde_json::from_str(line).unwrap();
        let kind = json["kind"].as_str().unwrap().to_owned();
        (kind, json["draft"].take())
    };
    FORMAT_1.lines().map(line).collect()
}

#[test]
fn what_was_being_typed_is_read_for_ever() {
    for (kind, draft) in kept() {
        assert_eq!(
            read_again(&kind, &draft),
            (Some(draft), false),
            "a kept draft of {kind} is not read any more; mend its type, not the file"
        );
    }
}

/// The names of everything that a draft says, by their paths.
fn names(json: &Value, path: &str, all: &mut BTreeSet<String>) {
    match json {
        Value::Object(fields) => {
            for (name, it) in fields {
                let path = format!("{path}.{name}");
                names(it, &path, all);
                all.insert(path);
            }
        }
        Value::Array(list) => list.iter().for_each(|it| names(it, path, all)),
        _ => {}
    }
}

#[test]
fn every_kind_of_draft_is_kept_with_every_field() {
    let mut known = BTreeSet::new();
    for (kind, draft) in kept() {
        names(&draft, &kind, &mut known);
    }
    let mut to_add = BTreeSet::new();
    for key in every_kind() {
        let (kind, draft) = of_kind(key, &ToKeep);
        let mut now = BTreeSet::new();
        names(&draft, kind, &mut now);
        if !now.is_subset(&known) {
            let line = serde_json::json!({ "kind": kind, "draft": draft });
            to_add.insert(line.to_string());
        }
    }
    assert!(
        to_add.is_empty(),
        "Not kept in tests/formats/drafts-1.jsonl: add these lines at its end (without a change to \
         any line that stands there).\n{}\n",
        to_add.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// A field or a word of tomorrow anywhere in a draft makes it a newer one, over which nothing is typed.
#[test]
fn what_a_newer_app_typed_is_known_as_such() {
    for (kind, draft) in kept() {
        let mut more = draft.clone();
        more["of_tomorrow"] = "x".into();
        assert!(read_again(&kind, &more).1, "{kind}: a field");
        for name in draft.as_object().unwrap().keys() {
            let mut other = draft.clone();
            other[name] = serde_json::json!([{ "of_tomorrow": 1.5 }]);
            assert!(read_again(&kind, &other).1, "{kind}: {name}");
        }
        // What is left empty says nothing.
        let mut same = draft.clone();
        same["of_tomorrow"] = serde_json::json!([]);
        assert!(!read_again(&kind, &same).1, "{kind}: nothing");
    }
}

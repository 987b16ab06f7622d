//! Fokuspunkt: what the adults try, for a child, for a group of children, or around them.

use serde::{Deserialize, Serialize};

use super::{ChildId, FocusPointId, GroupId, RoundId, changes::changes};
use crate::vocabulary::{Area, Day, DidHelp, FocusKind, Rung, WasKept, WhyFocusEnded};

/// Something the adults try. What many children share points at the setting and not at a child,
/// so the adults name what *they* will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FocusPoint {
    pub id: FocusPointId,
    /// The child it is for, where it is for one.
    pub child: Option<ChildId>,
    /// The group it was written in.
    pub group: GroupId,
    /// What the adults change.
    pub what: String,
    /// The round in which it was written, where one was open.
    pub round: Option<RoundId>,
    pub kind: FocusKind,
    /// The area it is about, where it is about one.
    pub area: Option<Area>,
    /// Tegnet: what they will see when it helps.
    pub sign: String,
    /// Tovholder: who sees to it.
    pub who: String,
    pub rung: Rung,
    /// The day it begins.
    pub starts: Option<Day>,
    /// When they look whether it helped.
    pub by: Option<Day>,
    /// The id of the idea it was made from, in the handleguide of that day.
    pub idea: String,
    /// The part of a plan it is, where it is one.
    pub plan: Option<FocusPlan>,
    /// It is done with.
    pub end: Option<FocusEnd>,
}

impl FocusPoint {
    /// One of which nothing is written.
    #[must_use]
    pub const fn new(id: FocusPointId, child: Option<ChildId>, group: GroupId) -> Self {
        Self {
            id,
            child,
            group,
            what: String::new(),
            round: None,
            kind: match child {
                Some(_) => FocusKind::Child,
                None => FocusKind::Group,
            },
            area: None,
            sign: String::new(),
            who: String::new(),
            rung: Rung::Everyday,
            starts: None,
            by: None,
            idea: String::new(),
            plan: None,
            end: None,
        }
    }
}

/// Which part of which plan of the handleguide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FocusPlan {
    /// The id of the plan.
    pub plan: String,
    /// Its part, from 0.
    pub phase: usize,
}

/// That a focus point is done with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FocusEnd {
    /// The day it was ended.
    pub on: Day,
    pub why: WhyFocusEnded,
    /// The same in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

/// What came of a focus point, as the team saw it when it followed up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FocusAnswer {
    pub focus_point: FocusPointId,
    /// "Blev det holdt?"
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<WasKept>,
    /// "Hjalp det?"
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helped: Option<DidHelp>,
    /// A word on it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// "Og nu?" It goes on until somebody ends it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<WhyFocusEnded>,
}

changes! {
    /// What changed about a focus point.
    FocusPointChanges, FocusPointFields of FocusPoint(id: FocusPointId, child: Option<ChildId>) {
        needed {
            group: GroupId,
            what: String,
        }
        also {
            round: Option<RoundId> = None,
            kind: FocusKind = FocusKind::Group,
            area: Option<Area> = None,
            sign: String = String::new(),
            who: String = String::new(),
            rung: Rung = Rung::Everyday,
            starts: Option<Day> = None,
            by: Option<Day> = None,
            idea: String = String::new(),
            plan: Option<FocusPlan> = None,
            end: Option<FocusEnd> = None,
        }
    }
}

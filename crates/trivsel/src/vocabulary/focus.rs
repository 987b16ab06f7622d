//! What a focus point is for, and why it is done with.

use super::words::words;

words! {
    /// Whom or what the adults change something for.
    FocusKind {
        Child = "child": focus_kind_child;
        /// The group of children.
        Group = "group": focus_kind_group;
        /// Rammerne: the room, the rhythm, where the adults are.
        Frames = "frames": focus_kind_frames;
    }
}

words! {
    /// Why a focus point is done with.
    WhyFocusEnded {
        /// What was hoped for is there.
        Reached = "reached": focus_reached;
        /// It is not needed any more.
        Enough = "enough": focus_enough;
        /// Something else is tried instead.
        Changed = "changed": focus_changed;
    }
}

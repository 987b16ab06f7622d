//! What a leader and a team answer when they look at how a child is followed.

use super::words::words;

words! {
    /// Why a child was looked at.
    ReviewKind {
        /// It was among the four at random.
        Drawn = "drawn": review_drawn;
        /// Kvartalsblik: nobody had looked for 13 weeks.
        Quarter = "quarter": review_quarter;
    }
}

words! {
    /// What is asked about each child.
    ReviewQuestion {
        /// Ved alle, hvad vi prøver, og hvorfor?
        Known = "known": review_known;
        /// Er forældrenes og barnets ord med?
        Voices = "voices": review_voices;
        /// Hjælper det, og hvad ser vi det på?
        Helps = "helps": review_helps;
        /// Er det det mindst indgribende, der kan hjælpe?
        Least = "least": review_least;
    }
}

words! {
    /// How far it is so.
    Assent {
        /// It is.
        Yes = "yes": yes;
        /// Some of it is.
        Partly = "partly": kept_partly;
        /// It is not.
        No = "no": no;
    }
}

//! Underretning: in which way it is made, and how it reached the municipality.

use super::words::words;

words! {
    /// Which way a notification goes: whether parents may know of it first.
    NotificationWay {
        /// With the parents: they are spoken with first.
        Together = "together": notification_way_together;
        /// It is urgent: the leader and the municipality decide who speaks with the parents.
        Urgent = "urgent": notification_way_urgent;
        /// Somebody in the home may be behind violence or abuse: nobody speaks with the parents first.
        ParentsNotFirst = "parents_not_first": notification_way_not_first;
    }
}

words! {
    /// How a notification reached the municipality.
    NotificationChannel {
        Phone = "phone": notification_by_phone;
        /// The municipality's own form.
        Form = "form": notification_by_form;
        /// Digital Post, or a letter.
        Post = "post": notification_by_post;
        /// At a meeting.
        InPerson = "in_person": notification_in_person;
    }
}

words! {
    /// A part of the writing sheet. There is none for what the municipality should do.
    WritingPart {
        /// Hvem er du, og hvor godt kender du barnet?
        Who = "who": writing_who;
        /// Hvordan havde barnet det før?
        Before = "before": writing_before;
        /// Det, vi har set og hørt.
        Seen = "seen": writing_seen;
        /// Det, der går godt.
        Well = "well": writing_well;
        /// Det, vi har prøvet, og hvad det gav.
        Tried = "tried": writing_tried;
        /// Forældrenes syn, ordret.
        Parents = "parents": writing_parents;
        /// Barnets syn.
        Childs = "childs": writing_childs;
        /// Faglig vurdering, for sig.
        Judgement = "judgement": writing_judgement;
        /// Tolk.
        Interpreter = "interpreter": writing_interpreter;
    }
}

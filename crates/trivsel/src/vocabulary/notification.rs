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

//! Jeg har underrettet: the day, the hour, and how.

use yew::prelude::*;

use crate::{
    components::{Choices, DayField, TextField},
    hooks::Edit,
    platform::{new_id, today},
};
use trivsel::{
    register::{ChildId, Notification, NotificationId},
    vocabulary::{Day, Language, NotificationChannel, NotificationWay},
};

/// What is typed. Nothing of it is kept before it is written down.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteTyped {
    /// What it becomes: the same where it could not be stored and is pressed again.
    pub id: NotificationId,
    pub way: Option<NotificationWay>,
    pub made: Option<Day>,
    pub at: String,
    pub channel: Option<NotificationChannel>,
    pub pressed: bool,
}

impl NoteTyped {
    /// Nothing is chosen yet; the day is today.
    #[must_use]
    pub fn begin() -> Self {
        Self::on(NotificationId(new_id()), today())
    }

    const fn on(id: NotificationId, today: Day) -> Self {
        Self {
            id,
            way: None,
            made: Some(today),
            at: String::new(),
            channel: None,
            pressed: false,
        }
    }

    /// Whether the day lacks, or has not been.
    fn lacks_day(&self, today: Day) -> bool {
        self.made.is_none_or(|made| made > today)
    }

    /// What is written down; none where something lacks.
    #[must_use]
    pub fn notification(&self, child: ChildId, who: String, today: Day) -> Option<Notification> {
        if self.lacks_day(today) {
            return None;
        }
        Some(Notification {
            child,
            id: self.id,
            on: today,
            who,
            way: self.way?,
            made: self.made?,
            at: self.at.trim().to_owned(),
            channel: self.channel?,
            receipt: None,
            rang: None,
            filed: None,
            taken_back: false,
        })
    }
}

/// The fields, and the button. `onnote` is called when it is to be written down.
pub fn note_fields(
    note: &Edit<NoteTyped>,
    way: NotificationWay,
    waits: Option<&'static str>,
    onnote: &Callback<()>,
    language: Language,
) -> Html {
    let typed = note.value();
    let lacks_day = typed.pressed && typed.lacks_day(today());
    let lacks_channel = typed.pressed && typed.channel.is_none();
    let channels = Choices {
        name: "notification-channel".into(),
        legend: language.notification_channel().into(),
        options: NotificationChannel::ALL
            .iter()
            .map(|it| (it.id().into(), it.word(language).into()))
            .collect(),
        chosen: vec![typed.channel.map_or("", NotificationChannel::id).into()],
        many: false,
        onpick: note.put(|typed: &mut NoteTyped, id: AttrValue| {
            typed.channel = NotificationChannel::from_id(&id);
        }),
    };
    let onsubmit = onnote.reform(|event: SubmitEvent| event.prevent_default());
    let help = match way {
        NotificationWay::ParentsNotFirst => language.notification_note_plain(),
        _ => language.notification_note_help(),
    };
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h2>{ language.notification_note_title() }</h2>
            <p>{ help }</p>
            <DayField {language} id="notification-day" label={language.notification_day()} day={typed.made}
                error={lacks_day.then(|| language.notification_missing_day())}
                onchange={note.put(|typed: &mut NoteTyped, day| typed.made = day)} />
            <TextField {language} id="notification-hour" label={language.notification_hour()} help={language.notification_hour_help()}
                value={typed.at.clone()} onchange={note.put(|typed: &mut NoteTyped, text| typed.at = text)} />
            { channels.view() }
            if lacks_channel { <p class="error" role="alert">{ language.notification_missing_channel() }</p> }
            <p><button type="submit" class="primary" aria-disabled={waits}>{ language.notification_note_go() }</button></p>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::vocabulary::Id;

    #[test]
    fn a_day_that_has_been_a_way_and_how_are_needed() {
        let today = Day::new(2026, 12, 2).unwrap();
        let child = ChildId(Id::from_bytes([1; 16]));
        let begun = NoteTyped::on(NotificationId(Id::from_bytes([2; 16])), today);
        let whole = NoteTyped {
            way: Some(NotificationWay::Urgent),
            at: " 14.20 ".to_owned(),
            channel: Some(NotificationChannel::Phone),
            ..begun.clone()
        };
        let of = |typed: &NoteTyped| typed.notification(child, "Anne".to_owned(), today);
        let made = of(&whole).unwrap();
        assert_eq!((made.made, &*made.at, made.id), (today, "14.20", begun.id));
        assert!(made.is_open());
        let tomorrow = Some(today.plus_days(1));
        for lacking in [
            begun,
            NoteTyped {
                way: None,
                ..whole.clone()
            },
            NoteTyped {
                channel: None,
                ..whole.clone()
            },
            NoteTyped {
                made: None,
                ..whole.clone()
            },
            NoteTyped {
                made: tomorrow,
                ..whole
            },
        ] {
            assert_eq!(of(&lacking), None, "{lacking:?}");
        }
    }
}

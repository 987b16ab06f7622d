//! What is typed while people meet, and where they are.

use serde::{Deserialize, Serialize};

use crate::{
    components::is_no_day,
    screens::agreement_lines::{AgreementLine, agreed, lines_of},
};
use trivsel::{
    register::{Meeting, Minutes, Moment},
    vocabulary::Day,
};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MinutesDraft {
    /// The item they are at, from 0.
    #[serde(default)]
    pub item: usize,
    /// When they began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<Moment>,
    /// When they came to this item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turned: Option<Moment>,
    /// So many minutes more than were planned.
    #[serde(default)]
    pub longer: u16,
    /// Who came, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub came: Vec<String>,
    /// "Hvad går godt?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub good: String,
    /// "Hvad undrer os?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wonder: String,
    /// "Hvad håber I på?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hopes: String,
    /// "Hvad prøver vi?"
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<AgreementLine>,
    /// The notes were read aloud.
    #[serde(default)]
    pub read_aloud: bool,
    /// Who gets a copy.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub copies_to: String,
}

impl MinutesDraft {
    /// The draft that changes minutes that are kept.
    #[must_use]
    pub fn of(minutes: &Minutes) -> Self {
        Self {
            came: minutes.came.clone(),
            good: minutes.good.clone(),
            wonder: minutes.wonder.clone(),
            hopes: minutes.hopes.clone(),
            lines: lines_of(&minutes.agreements),
            read_aloud: minutes.read_aloud,
            copies_to: minutes.copies_to.clone(),
            ..Self::default()
        }
    }

    /// Whether a day of an agreement is none.
    #[must_use]
    pub fn lacks_day(&self) -> bool {
        self.lines.iter().any(|it| is_no_day(&it.by))
    }

    /// To another item.
    pub fn turn_to(&mut self, item: usize, now: Moment) {
        self.item = item;
        self.turned = Some(now);
    }

    /// Somebody came after all, or did not.
    pub fn toggle(&mut self, name: &str) {
        if self.came.iter().any(|it| it == name) {
            self.came.retain(|it| it != name);
        } else {
            self.came.push(name.to_owned());
        }
    }

    /// What is kept. Nobody meets on a day that has not come.
    #[must_use]
    pub fn minutes(&self, meeting: &Meeting, who: String, today: Day) -> Minutes {
        let text = |text: &str| text.trim().to_owned();
        Minutes {
            child: meeting.child,
            meeting: meeting.id,
            on: meeting.on.min(today),
            who,
            came: self.came.clone(),
            good: text(&self.good),
            wonder: text(&self.wonder),
            hopes: text(&self.hopes),
            agreements: agreed(&self.lines),
            read_aloud: self.read_aloud,
            copies_to: text(&self.copies_to),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{ChildId, Fact, FactName, MeetingId},
        vocabulary::Id,
    };

    /// Whoever opens it to change a word changes nothing else.
    #[test]
    fn minutes_come_back_as_they_were_written() {
        let child = ChildId(Id::from_bytes([1; 16]));
        let Fact::MeetingHeld(minutes) = Fact::made_up(FactName::MeetingHeld, child, "x") else {
            panic!("no minutes");
        };
        let (on, today) = (minutes.on, minutes.on.plus_days(3));
        let meeting = Meeting::new(minutes.meeting, child, on, on);
        let draft = MinutesDraft::of(&minutes);
        let again = draft.minutes(&meeting, minutes.who.clone(), today);
        assert_eq!(again, minutes);
        let early = Meeting::new(MeetingId(Id::from_bytes([2; 16])), child, on, today);
        assert_eq!(draft.minutes(&early, String::new(), on).on, on);
    }

    #[test]
    fn who_came_is_said_and_taken_back() {
        let mut draft = MinutesDraft::default();
        draft.toggle("Sofie");
        draft.toggle("Emil");
        draft.toggle("Sofie");
        assert_eq!(draft.came, ["Emil"]);
        draft.turn_to(3, Moment(7));
        assert_eq!((draft.item, draft.turned), (3, Some(Moment(7))));
        assert!(!draft.lacks_day());
        draft.lines.push(AgreementLine {
            by: "på fredag".to_owned(),
            ..AgreementLine::default()
        });
        assert!(draft.lacks_day());
    }
}

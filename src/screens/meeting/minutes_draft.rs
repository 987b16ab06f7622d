//! What is typed while people meet, and where they are.

use serde::{Deserialize, Serialize};

use crate::{
    components::is_no_day,
    screens::agreement_lines::{AgreementLine, agreed, line_of},
};
use trivsel::{
    insight::MeetingFile,
    register::{EntryId, Meeting, Minutes, Moment},
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
    /// The minutes that it changes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub begun_from: Vec<EntryId>,
}

impl MinutesDraft {
    /// The draft that changes minutes that are kept; of two that were written apart both.
    #[must_use]
    pub fn of(file: &MeetingFile<'_>) -> Self {
        let mut draft = Self::default();
        draft.take_others(file);
        draft
    }

    /// Takes what is kept and what it was not begun from: somebody else has written meanwhile, and what
    /// this draft does not say would stand nowhere any more.
    pub fn take_others(&mut self, file: &MeetingFile<'_>) {
        self.take_changed(file);
        for it in &file.minutes {
            if self.begun_from.contains(&it.entry) {
                continue;
            }
            self.begun_from.push(it.entry);
            let minutes = &it.value;
            let came = minutes.came.iter();
            let more: Vec<_> = came.filter(|it| !self.came.contains(it)).cloned().collect();
            self.came.extend(more);
            add(&mut self.good, &minutes.good);
            add(&mut self.wonder, &minutes.wonder);
            add(&mut self.hopes, &minutes.hopes);
            add(&mut self.copies_to, &minutes.copies_to);
            let lines = file.agreements.iter().copied();
            let lines = lines.filter(|it| minutes.agreements.iter().any(|said| said.id == it.id));
            let lines = lines.map(line_of);
            let known: Vec<_> = self.lines.iter().map(|it| it.id).collect();
            self.lines
                .extend(lines.filter(|it| !known.contains(&it.id)));
            self.read_aloud |= minutes.read_aloud;
        }
    }

    /// Of an agreement that nothing was typed about stands what was changed last.
    fn take_changed(&mut self, file: &MeetingFile<'_>) {
        let stored = file.versions.iter();
        let stored = stored.flat_map(|it| &it.value.agreements).map(line_of);
        let stored: Vec<_> = stored.collect();
        for line in &mut self.lines {
            let mut agreed = file.agreements.iter();
            let agreed = agreed.find(|it| Some(it.id) == line.id);
            if let Some(agreed) = agreed.filter(|_| stored.contains(line)) {
                *line = line_of(agreed);
            }
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

/// Puts another's words under one's own, where they say something else.
fn add(words: &mut String, others: &str) {
    if words.contains(others) {
        return;
    }
    if !words.trim().is_empty() {
        words.push('\n');
    }
    words.push_str(others);
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use trivsel::{
        insight::MeetingState,
        register::{
            Agreement, AgreementId, ChildId, DeviceId, Fact, FactName, LogicalClock, MeetingId,
            Recorded,
        },
        vocabulary::Id,
    };

    const ALMA: ChildId = ChildId(Id::from_bytes([1; 16]));

    fn written(number: u8, mark: &str) -> Recorded<Minutes> {
        let Fact::MeetingHeld(mut value) = Fact::made_up(FactName::MeetingHeld, ALMA, mark) else {
            panic!("no minutes");
        };
        let id = Id::from_bytes([number; 16]);
        value.agreements[0].id = AgreementId(id);
        let stamp = LogicalClock::default().next(DeviceId(id), EntryId(id), None, Moment(0));
        let stamp = stamp.unwrap();
        Recorded {
            entry: stamp.entry,
            by: None,
            at: stamp.at,
            value,
            stamp: stamp.into(),
        }
    }

    /// The meeting with these minutes, of which the last one says what was changed last.
    fn file<'a>(kept: &[&'a Recorded<Minutes>]) -> MeetingFile<'a> {
        let mut agreements: Vec<&Agreement> = Vec::new();
        for it in kept.iter().flat_map(|it| &it.value.agreements) {
            agreements.retain(|known| known.id != it.id);
            agreements.push(it);
        }
        let value = &kept[0].value;
        MeetingFile {
            meeting: Cow::Owned(Meeting::new(value.meeting, ALMA, value.on, value.on)),
            state: MeetingState::Held,
            moves: Vec::new(),
            apart: Vec::new(),
            minutes: kept.to_vec(),
            versions: kept.to_vec(),
            agreements,
        }
    }

    /// Another one has changed the sign meanwhile: whoever has typed nothing about it keeps that, and lays
    /// nothing old over it.
    #[test]
    fn what_another_one_changed_of_an_agreement_stands() {
        let before = written(1, "a");
        let mut after = written(2, "a");
        after.value.agreements[0] = Agreement {
            sign: "Ler".to_owned(),
            ..before.value.agreements[0].clone()
        };
        let changed = file(&[&before, &after]);
        let mut draft = MinutesDraft::of(&file(&[&before]));
        draft.take_others(&changed);
        assert_eq!(draft.lines[0].sign, "Ler");
        assert_eq!(draft.lines.len(), 1);
        let mut typed = MinutesDraft::of(&file(&[&before]));
        typed.lines[0].sign = "Vinker".to_owned();
        typed.take_others(&changed);
        assert_eq!(typed.lines[0].sign, "Vinker");
    }

    /// Two have written apart, or one while the other was typing: whoever keeps it keeps both.
    #[test]
    fn what_two_have_written_is_kept_by_whoever_puts_a_word_right() {
        let (one, other) = (written(1, "a"), written(2, "b"));
        let both = MinutesDraft::of(&file(&[&one, &other]));
        let mut meanwhile = MinutesDraft::of(&file(&[&one]));
        assert_eq!(meanwhile.lines.len(), 1);
        meanwhile.take_others(&file(&[&one, &other]));
        assert_eq!(meanwhile, both);
        assert_eq!(
            both.good,
            format!("{}\n{}", one.value.good, other.value.good)
        );
        assert_eq!(both.lines.len(), 2);
        for it in [&one.value, &other.value] {
            assert!(it.came.iter().all(|name| both.came.contains(name)));
        }
        // What is taken away there is taken away.
        let mut corrected = both;
        corrected.lines.pop();
        corrected.good.clear();
        let kept = corrected.clone();
        corrected.take_others(&file(&[&one, &other]));
        assert_eq!(corrected, kept);
    }

    /// Whoever opens it to change a word changes nothing else.
    #[test]
    fn minutes_come_back_as_they_were_written() {
        let child = ALMA;
        let kept = written(1, "x");
        let minutes = kept.value.clone();
        let (on, today) = (minutes.on, minutes.on.plus_days(3));
        let meeting = Meeting::new(minutes.meeting, child, on, on);
        let draft = MinutesDraft::of(&file(&[&kept]));
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

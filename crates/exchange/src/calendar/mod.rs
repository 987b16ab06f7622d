//! A file for the calendar (iCalendar, RFC 5545). A calendar lies outside of what is locked, so the
//! file holds no name, nothing of what a meeting or a follow-up is about, and nobody who comes.

use std::fmt::Write;

use trivsel::{
    register::{FollowUpId, MeetingId, Moment},
    vocabulary::{Day, Id, TimeOfDay},
};

mod gather;
#[cfg(test)]
mod tests;

/// The longest line, in bytes.
const LONGEST_LINE_BYTES: usize = 75;

/// The time zone of all meetings, with the rule that holds since 1996.
const ZONE: &str = "BEGIN:VTIMEZONE
TZID:Europe/Copenhagen
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE";

/// What stands in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarOf {
    Meeting(MeetingId),
    /// The next follow-up, that was planned by this one.
    FollowUp(FollowUpId),
}

impl CalendarOf {
    /// By which the calendar finds it again.
    #[must_use]
    pub const fn id(self) -> Id {
        match self {
            Self::Meeting(id) => id.0,
            Self::FollowUp(id) => id.0,
        }
    }
}

/// A meeting or a follow-up as the calendar gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    pub of: CalendarOf,
    /// How often it was moved, corrected or cancelled. The file with the highest number holds.
    pub sequence: usize,
    pub on: Day,
    /// From when until when; the whole day where that is not known.
    pub time: Option<(TimeOfDay, TimeOfDay)>,
    /// Initials alone.
    pub summary: String,
    /// The room.
    pub place: String,
    /// It does not take place, and the calendar takes it out.
    pub cancelled: bool,
}

impl CalendarEntry {
    /// What the file is called: its kind and its day.
    #[must_use]
    pub fn file_name(&self) -> String {
        let kind = match self.of {
            CalendarOf::Meeting(_) => "moede",
            CalendarOf::FollowUp(_) => "opfoelgning",
        };
        format!("{kind}-{}.ics", self.on)
    }
}

/// The file. `made` is when it was made.
#[must_use]
pub fn calendar_file(entry: &CalendarEntry, made: Moment) -> String {
    let (method, status) = match entry.cancelled {
        true => ("CANCEL", "CANCELLED"),
        false => ("PUBLISH", "CONFIRMED"),
    };
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Trivselsspor//Trivselsspor//DA".to_owned(),
        format!("METHOD:{method}"),
    ];
    if entry.time.is_some() {
        lines.extend(ZONE.lines().map(str::to_owned));
    }
    lines.extend([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@trivselsspor", entry.of.id()),
        format!("SEQUENCE:{}", entry.sequence),
        format!("DTSTAMP:{}", universal(made)),
        format!("STATUS:{status}"),
        "CLASS:PRIVATE".to_owned(),
        format!("SUMMARY:{}", text(&entry.summary)),
    ]);
    lines.extend(match entry.time {
        Some((from, until)) => [
            local("DTSTART", entry.on, from),
            local("DTEND", entry.on, until),
        ],
        None => [
            whole("DTSTART", entry.on),
            whole("DTEND", entry.on.plus_days(1)),
        ],
    });
    if !entry.place.trim().is_empty() {
        lines.push(format!("LOCATION:{}", text(entry.place.trim())));
    }
    lines.extend(["END:VEVENT", "END:VCALENDAR"].map(str::to_owned));
    let mut file = String::new();
    for line in &lines {
        fold(line, &mut file);
    }
    file
}

fn date(on: Day) -> String {
    on.to_string().replace('-', "")
}

fn whole(name: &str, on: Day) -> String {
    format!("{name};VALUE=DATE:{}", date(on))
}

fn local(name: &str, on: Day, at: TimeOfDay) -> String {
    let (hours, minutes) = (at.minute() / 60, at.minute() % 60);
    let date = date(on);
    format!("{name};TZID=Europe/Copenhagen:{date}T{hours:02}{minutes:02}00")
}

/// A moment in UTC.
fn universal(moment: Moment) -> String {
    let seconds = moment.0 / 1000;
    let (days, of_day) = (seconds / 86_400, seconds % 86_400);
    let days = i64::try_from(days).unwrap_or_default();
    let on = Day::new(1970, 1, 1).map(|first| first.plus_days(days));
    let (hours, minutes) = (of_day / 3600, of_day / 60 % 60);
    let date = on.map(date).unwrap_or_default();
    format!("{date}T{hours:02}{minutes:02}{:02}Z", of_day % 60)
}

/// A text in which nothing is taken for a sign of the format. What cannot be seen is left out.
fn text(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Writes a line, and breaks it where it would be too long, never within a letter.
fn fold(line: &str, file: &mut String) {
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE_BYTES {
            file.push_str("\r\n ");
            length = 1;
        }
        _ = file.write_char(letter);
        length += letter.len_utf8();
    }
    file.push_str("\r\n");
}

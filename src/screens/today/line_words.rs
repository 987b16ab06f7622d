//! The words of a line of I dag.

use super::lines::TodayLine;
use crate::{
    route::Route,
    screens::{group_rows::begun_words, strip::apart_words},
};
use trivsel::{
    insight::{CallNames, FollowUpDue, MeetingFile, NotificationAsks, promises},
    register::{Child, FocusPoint, FollowUpApart, Group, Register},
    vocabulary::{Day, FeedbackQuestion, Language, Term},
};

/// What waits, where, and the way there.
pub struct LineWords {
    pub what: String,
    pub beside: String,
    pub route: Route,
    /// The words on the way there.
    pub go: &'static str,
    /// Whom or what it is about, for who does not see the line; may be empty.
    pub of: String,
}

/// What a line is said with.
pub struct LineContext<'a> {
    pub register: &'a Register,
    pub names: &'a CallNames<'a>,
    pub today: Day,
    pub language: Language,
}

impl LineContext<'_> {
    /// What a line says.
    pub fn words(&self, line: &TodayLine<'_>) -> LineWords {
        let language = self.language;
        match line {
            TodayLine::FollowUp(why, child) => self.follow_up(*why, child),
            TodayLine::LookAt(day, point, group) => self.look_at(*day, point, group),
            TodayLine::LookApart(_, group) => {
                let beside = apart_words(FollowUpApart::Corrected, language);
                self.group_follow_up(group, beside.to_owned())
            }
            TodayLine::ParentsWait(days, child) => {
                let days = usize::try_from(*days).unwrap_or_default();
                self.parents(child, |name| language.today_parents_wait(name, days))
            }
            TodayLine::Ring(child, question) => self.parents(child, |name| match question {
                FeedbackQuestion::RightThings => language.feedback_said_no_right(name),
                FeedbackQuestion::KnowsNext => language.feedback_said_no_know(name),
                _ => language.feedback_said_no_said(name),
            }),
            TodayLine::Invite(since, child) => self.invite(*since, child),
            TodayLine::Meeting(child, file) => self.meeting(child, file),
            TodayLine::Notified(child, asks) => self.notified(child, *asks),
            TodayLine::Waits(child) => LineWords {
                what: language.today_waits().to_owned(),
                beside: String::new(),
                route: Route::Notification(child.id),
                go: language.notification_open(),
                of: String::new(),
            },
            TodayLine::GoOn(child, own) => LineWords {
                what: language.today_begun(self.called(child)),
                beside: beside(&[&begun_words(own, language), self.group(child)]),
                route: Route::Assessment(child.id),
                go: language.today_go_on(),
                of: self.called(child),
            },
            TodayLine::Talk(group, children) => self.talk(group, children),
            TodayLine::Answer(group, count) => LineWords {
                what: language.check_unseen(*count),
                beside: group.name.clone(),
                route: Route::GroupCheck(group.id),
                go: language.today_answer(),
                of: group.name.clone(),
            },
        }
    }

    fn group(&self, child: &Child) -> &str {
        let group = self.register.group(child.group);
        group.map_or("", |group| &*group.name)
    }

    fn called(&self, child: &Child) -> String {
        self.names.of(child).full(self.language)
    }

    fn follow_up(&self, why: FollowUpDue, child: &Child) -> LineWords {
        let (name, language) = (self.called(child), self.language);
        let late = match promises(self.register, child.id).late(self.today).count() {
            0 => String::new(),
            late => language.agreements_late(late),
        };
        LineWords {
            what: language.today_follow_up(&name),
            beside: beside(&[&self.due(why), &late, self.group(child)]),
            route: Route::FollowUp(child.id),
            go: language.promises_go(),
            of: name,
        }
    }

    fn look_at(&self, day: Day, point: &FocusPoint, group: &Group) -> LineWords {
        let due = self.due(FollowUpDue::On(day));
        self.group_follow_up(group, format!("{due}\u{a0}· {}", point.what))
    }

    fn group_follow_up(&self, group: &Group, beside: String) -> LineWords {
        LineWords {
            what: self.language.today_follow_up(&group.name),
            beside,
            route: Route::GroupFollowUp(group.id),
            go: self.language.promises_go(),
            of: group.name.clone(),
        }
    }

    /// The parents' words are to be heard and written down.
    fn parents(&self, child: &Child, what: impl Fn(&str) -> String) -> LineWords {
        let name = self.called(child);
        LineWords {
            what: what(&name),
            beside: self.group(child).to_owned(),
            route: Route::ParentsWords(child.id),
            go: self.language.voice_parents_write(),
            of: name,
        }
    }

    fn invite(&self, since: Day, child: &Child) -> LineWords {
        let (name, language) = (self.called(child), self.language);
        let since = language.today_invite_since(since.words(language));
        LineWords {
            what: language.today_invite(&name),
            beside: format!("{since}\u{a0}· {}", self.group(child)),
            route: Route::Meeting(child.id, None),
            go: language.meet_plan(),
            of: name,
        }
    }

    fn meeting(&self, child: &Child, file: &MeetingFile<'_>) -> LineWords {
        let (name, language) = (self.called(child), self.language);
        let meeting = &*file.meeting;
        let what = match file.is_overdue(self.today) {
            _ if !file.apart.is_empty() => language.meet_apart_of(&name),
            true => language.meet_overdue_of(&name, meeting.on.words(language)),
            false if meeting.on == self.today => language.today_meeting_today(&name),
            false => language.today_meeting(&name, meeting.on.words_with_weekday(language)),
        };
        LineWords {
            what,
            beside: beside(&[&meeting.time, &meeting.place, self.group(child)]),
            route: Route::Meeting(child.id, Some(meeting.id)),
            go: language.meet_open(),
            of: name,
        }
    }

    fn notified(&self, child: &Child, asks: NotificationAsks) -> LineWords {
        let (name, language) = (self.called(child), self.language);
        LineWords {
            what: match asks {
                NotificationAsks::WithinADay => language.today_notified(&name),
                NotificationAsks::Receipt => language.today_receipt(&name),
                NotificationAsks::Filed => language.today_filed(&name),
            },
            beside: String::new(),
            route: Route::Notification(child.id),
            go: language.notification_open(),
            of: name,
        }
    }

    fn talk(&self, group: &Group, children: &[&Child]) -> LineWords {
        let language = self.language;
        let (what, route, go, of) = match *children {
            [child] => (
                language.today_ready_one(self.called(child)),
                Route::Dialogue(child.id),
                Term::Dialogue,
                self.called(child),
            ),
            _ => (
                language.today_ready(children.len()),
                Route::WalkThrough(group.id),
                Term::WalkThrough,
                group.name.clone(),
            ),
        };
        LineWords {
            what,
            beside: group.name.clone(),
            route,
            go: go.word(language),
            of,
        }
    }

    /// When it is to be followed up on, or why.
    fn due(&self, why: FollowUpDue) -> String {
        let language = self.language;
        match why {
            FollowUpDue::Apart(of) => apart_words(of, language).to_owned(),
            FollowUpDue::NoDate => language.follow_ups_no_date().to_owned(),
            FollowUpDue::On(day) => match usize::try_from(self.today.days_since(day)) {
                Ok(late) if late > 0 => language.promises_overdue(late),
                _ => day.words_with_weekday(language),
            },
        }
    }
}

/// What there is of these, side by side.
fn beside(parts: &[&str]) -> String {
    let parts = parts.iter().copied().filter(|it| !it.is_empty());
    let parts: Vec<_> = parts.collect();
    parts.join("\u{a0}· ")
}

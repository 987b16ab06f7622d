//! What is done with a meeting that is planned: papers, a file for the calendar, another day.

use exchange::calendar::CalendarEntry;
use yew::prelude::*;

use crate::{
    handle::App,
    platform::today,
    screens::{
        calendar_file::CalendarFile,
        meeting_words::plan_first,
        moving::{Moved, Moving},
    },
};
use trivsel::{
    insight::{MeetingFile, MeetingState, ProposedDays},
    register::{Child, Fact, Meeting, MeetingMove, PaperKind},
};

/// The buttons above the plan.
pub fn before(
    app: &App,
    child: &Child,
    file: &MeetingFile<'_>,
    print: &dyn Fn(Option<PaperKind>) -> Callback<()>,
) -> Html {
    let language = app.language();
    let paper = |kind: PaperKind, word: &'static str| {
        let onclick = print(Some(kind)).reform(|_: MouseEvent| ());
        html! { <button type="button" {onclick}>{ word }</button> }
    };
    let meeting = &*file.meeting;
    let cancelled = file.state == MeetingState::Cancelled;
    let entry = CalendarEntry::gather(app.register(), child, file, language);
    let summary = entry.summary.clone();
    // What is cancelled is not cancelled again.
    let buttons = match cancelled {
        true => (language.meet_anew(), None),
        false => (language.meet_move(), Some(language.meet_cancel())),
    };
    html! {
        <section class="card quiet stack">
            <div class="actions">
                if !cancelled {
                    { paper(PaperKind::Invitation, language.meet_invitation_print()) }
                    { paper(PaperKind::MeetingSheet, language.meet_sheet_print()) }
                    { paper(PaperKind::AnswerSheet, language.feedback_print()) }
                }
                // Between two days nobody has chosen yet.
                if file.state != MeetingState::Held && file.apart.is_empty() {
                    <CalendarFile child={child.id} group={child.group} {entry} />
                }
                // An overdue one is asked about above.
                if file.state != MeetingState::Held && !file.is_overdue(today()) {
                    { moving(app, meeting, "move-meeting", buttons) }
                }
            </div>
            if file.state != MeetingState::Held && file.apart.is_empty() {
                <p class="help">{ language.meet_calendar_help(summary) }</p>
            }
        </section>
    }
}

/// The way to another day, and to none.
pub fn moving(
    app: &App,
    meeting: &Meeting,
    name: &'static str,
    (moves, cancels): (&'static str, Option<&'static str>),
) -> Html {
    let language = app.language();
    let facts = {
        let (app, meeting) = (app.clone(), meeting.clone());
        Callback::from(move |moved: Moved| facts(&app, &meeting, moved))
    };
    let days = ProposedDays::of(&app.register().institution);
    let proposed = days.moved(Some(meeting.on), today());
    html! {
        <Moving {name} from={Some(meeting.on)} {proposed}
            time={Some(AttrValue::from(meeting.time.clone()))} {moves} cancels={cancels} {facts}
            why={[language.meet_move_why(), language.meet_cancel_why()]} />
    }
}

/// What is written down where a meeting is moved or cancelled.
fn facts(app: &App, meeting: &Meeting, moved: Moved) -> Vec<Fact> {
    let register = app.register();
    let known = register.meeting(meeting.child, meeting.id);
    let plan = match moved.to {
        Some(on) => {
            let after = Meeting {
                on,
                time: moved.time,
                ..meeting.clone()
            };
            Some(Fact::meeting_changed(known, &after))
        }
        None => plan_first(register, meeting),
    };
    let moved = Fact::MeetingMoved(MeetingMove {
        child: meeting.child,
        meeting: meeting.id,
        on: today(),
        who: app.adult().map_or_else(String::new, |it| it.name.clone()),
        from: meeting.on,
        to: moved.to,
        why: moved.why,
        parents_know: moved.parents_know,
    });
    plan.into_iter().chain([moved]).collect()
}

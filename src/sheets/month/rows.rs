//! The lines of the paper and of the file.

use crate::sheets::parts::shown_count;
use trivsel::{
    insight::{FEWEST_CHILDREN, ShownFigures, positions_of},
    instrument::handleguide,
    register::MonthFigure,
    vocabulary::{AgeBand, DidHelp, Language, MeetingKind, Rung, Step, WasKept},
};

use MonthFigure as F;

/// A line: what is counted, and what is shown of it for each month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureRow {
    /// Where it stands.
    pub place: FigurePlace,
    /// What is counted.
    pub name: String,
    /// What is shown for each month.
    pub values: Vec<String>,
}

/// Where a line stands among the fourteen figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigurePlace {
    /// It begins the one of this number.
    Begins(u8),
    /// A second question of the same number; before the first of them, how many children all are of.
    Beside,
    /// A part of the line above.
    Part,
}

/// Every line that one of the months has something to show in.
pub fn rows(months: &[&ShownFigures], language: Language) -> Vec<FigureRow> {
    let mut rows = FigureRows {
        months,
        language,
        all: Vec::new(),
    };
    rows.counted(FigurePlace::Beside, language.figure_children(), F::Children);
    rows.share(
        FigurePlace::Begins(1),
        language.figure_seen(),
        F::Seen,
        F::InRound,
    );
    rows.share(
        FigurePlace::Begins(2),
        language.figure_talked(),
        F::Talked,
        F::InRound,
    );
    rows.positions();
    rows.begin(4, language.figure_followed(), F::Followed);
    rows.by_age([
        F::FollowedInfant,
        F::FollowedToddler,
        F::FollowedPreschool,
        F::FollowedSchool,
    ]);
    for (name, figure) in [
        (language.figure_begun(), F::Begun),
        (language.figure_ended_back(), F::EndedBack),
        (language.figure_ended_handed_on(), F::EndedHandedOn),
        (language.figure_ended_left(), F::EndedLeft),
        (language.figure_ended_other(), F::EndedOther),
    ] {
        rows.part(name, figure);
    }
    rows.begin(5, language.figure_due(), F::Due);
    for (name, figure) in [
        (language.figure_held_in_time(), F::HeldInTime),
        (language.figure_held_late(), F::HeldLate),
        (language.figure_not_held(), F::NotHeld),
    ] {
        rows.part(name, figure);
    }
    rows.by_age([F::DueInfant, F::DueToddler, F::DuePreschool, F::DueSchool]);
    rows.overdue();
    rows.begin(7, language.figure_undated(), F::Undated);
    rows.begin(8, language.figure_parents(), F::ParentsMissing);
    rows.begin(9, language.figure_kept(), F::Kept);
    let kept = [F::KeptYes, F::KeptPartly, F::KeptNo, F::KeptNotBegun];
    for (word, figure) in WasKept::ALL.iter().zip(kept) {
        rows.part(word.word(language), figure);
    }
    rows.by_age([
        F::KeptInfant,
        F::KeptToddler,
        F::KeptPreschool,
        F::KeptSchool,
    ]);
    rows.counted(FigurePlace::Beside, language.figure_helped(), F::Helped);
    let helped = [
        F::HelpedYes,
        F::HelpedLittle,
        F::HelpedNo,
        F::HelpedTooEarly,
    ];
    for (word, figure) in DidHelp::ALL.iter().zip(helped) {
        rows.part(word.word(language), figure);
    }
    rows.begin(10, language.figure_stepped_up(), F::SteppedUp);
    rows.part(language.figure_stepped_down(), F::SteppedDown);
    let rungs = [
        F::RungEveryday,
        F::RungAdvice,
        F::RungOpenHelp,
        F::RungAuthority,
    ];
    for (rung, figure) in Rung::ALL.iter().zip(rungs) {
        let name = handleguide().ladder_step(*rung).name.text(language);
        rows.part(
            &language.focus_rung_words(rung.number().to_string(), name),
            figure,
        );
    }
    rows.begin(11, language.figure_meetings(), F::MeetingsHeld);
    let kinds = [F::MeetingTalks, F::MeetingDialogues, F::MeetingNetworks];
    for (kind, figure) in MeetingKind::ALL.iter().zip(kinds) {
        rows.part(&kind.word(language).to_lowercase(), figure);
    }
    rows.part(language.figure_meetings_parents(), F::MeetingsParents);
    rows.part(language.figure_meetings_child(), F::MeetingsChild);
    rows.begin(12, language.figure_group_tries(), F::GroupTries);
    rows.part(language.figure_group_tries_seen(), F::GroupTriesSeen);
    rows.share(
        FigurePlace::Begins(13),
        language.figure_reviews(),
        F::ReviewsHeld,
        F::ReviewsDue,
    );
    rows.share(
        FigurePlace::Beside,
        language.figure_drawn(),
        F::DrawnDiscussed,
        F::Drawn,
    );
    rows.begin(14, language.figure_notified(), F::Notified);
    rows.part(language.figure_notified_receipt(), F::NotifiedReceipt);
    rows.all
}

struct FigureRows<'a> {
    months: &'a [&'a ShownFigures],
    language: Language,
    all: Vec<FigureRow>,
}

impl FigureRows<'_> {
    /// A line of what one of the months shows something of.
    fn put(
        &mut self,
        place: FigurePlace,
        name: String,
        value: impl Fn(&ShownFigures) -> Option<String>,
    ) {
        let values: Vec<_> = self.months.iter().map(|it| value(it)).collect();
        if values.iter().any(Option::is_some) {
            let unshown = self.language.count_unshown();
            let values = values.into_iter();
            self.all.push(FigureRow {
                place,
                name,
                values: values
                    .map(|it| it.unwrap_or_else(|| unshown.to_owned()))
                    .collect(),
            });
        }
    }

    fn begin(&mut self, number: u8, name: &str, figure: MonthFigure) {
        self.counted(FigurePlace::Begins(number), name, figure);
    }

    fn part(&mut self, name: &str, figure: MonthFigure) {
        self.counted(FigurePlace::Part, name, figure);
    }

    fn counted(&mut self, place: FigurePlace, name: &str, figure: MonthFigure) {
        let language = self.language;
        let shown = |it: &ShownFigures| it.get(&figure).map(|it| shown_count(*it, language));
        self.put(place, name.to_owned(), shown);
    }

    fn by_age(&mut self, figures: [MonthFigure; 4]) {
        for (band, figure) in AgeBand::ALL.iter().zip(figures) {
            self.part(&self.language.figure_age(band.word(self.language)), figure);
        }
    }

    /// "3 af 28".
    fn share(&mut self, place: FigurePlace, name: &str, part: MonthFigure, whole: MonthFigure) {
        let language = self.language;
        let shown = |it: &ShownFigures| {
            let [part, whole] = [part, whole].map(|figure| it.get(&figure));
            let part = shown_count(*part?, language);
            Some(language.month_of(part, shown_count(*whole?, language)))
        };
        self.put(place, name.to_owned(), shown);
    }

    /// Where the children stand; of a month that may not tell, that it does not.
    fn positions(&mut self) {
        let language = self.language;
        let unshown = |it: &ShownFigures| {
            let children = it.get(&F::Children)?.count()?;
            let hidden = children >= FEWEST_CHILDREN && !positions_of(it);
            hidden.then(|| language.count_unshown().to_owned())
        };
        if self.months.iter().all(|it| unshown(it).is_some()) {
            self.put(
                FigurePlace::Begins(3),
                language.figure_positions().to_owned(),
                unshown,
            );
            return;
        }
        let step = |step: Step| step.word(language).to_lowercase();
        self.begin(3, &language.figure_position(step(Step::Green)), F::Green);
        self.part(&step(Step::Yellow), F::Yellow);
        self.part(&step(Step::Red), F::Red);
        self.part(language.figure_off_green(), F::OffGreen);
        self.part(language.figure_no_position(), F::NoPosition);
    }

    fn overdue(&mut self) {
        let language = self.language;
        let shown = |it: &ShownFigures| {
            let overdue = *it.get(&F::Overdue)?;
            let weeks = it.get(&F::OldestWeeks).and_then(|it| it.count());
            let count = shown_count(overdue, language);
            let weeks = weeks.and_then(|weeks| usize::try_from(weeks).ok());
            Some(match weeks {
                Some(weeks) => language.figure_oldest(weeks, &count),
                None => count,
            })
        };
        let name = language.figure_overdue().to_owned();
        self.put(FigurePlace::Begins(6), name, shown);
    }
}

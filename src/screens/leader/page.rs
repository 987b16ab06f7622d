//! What is on a leader's page, reckoned once.

use trivsel::{
    insight::{
        CallNames, FollowedChild, FourAtRandom, LeaderSees, all_followed, drawn_before,
        four_at_random, four_of_each, is_drawn_of_each, leader_sees, quarter_end, quarter_reviews,
        reviews_due,
    },
    register::{Child, ChildId, FollowUpApart, Register, Review, ReviewId},
    vocabulary::{Day, Language, Month},
};

/// Everything on the page, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct LeaderPage {
    /// Whom to look at now, and why.
    pub sees: Vec<(LeaderSees, LeaderLine)>,
    /// Everybody who is followed closely.
    pub followed: Vec<LeaderLine>,
    /// The month of the draw.
    pub month: Month,
    /// The four at random.
    pub four: FourShown,
    /// Those of each tovholder, by name, where they are drawn so or the leader has chosen it.
    pub four_of_each: Option<Vec<(String, FourShown)>>,
    /// What was answered about the four of earlier months.
    pub four_before: Vec<(ChildId, String, ReviewAnswered)>,
    /// How many to look at before the quarter is over, and the first of them.
    pub due: (usize, Option<ChildId>),
    /// The kvartalsblik of this quarter that are answered.
    pub answered: Vec<(ChildId, ReviewAnswered)>,
    /// The last day of the quarter.
    pub quarter_end: Day,
}

/// Answers that were kept, and their day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReviewAnswered {
    pub id: ReviewId,
    pub on: Day,
}

impl From<&Review> for ReviewAnswered {
    fn from(it: &Review) -> Self {
        Self {
            id: it.id,
            on: it.on,
        }
    }
}

/// A child on the page. What it is called is asked where it is drawn: that costs a look at every child
/// of the house.
#[derive(Clone, Debug, PartialEq)]
pub struct LeaderLine {
    pub child: ChildId,
    /// Its group, who sees to it, since when it is followed, and the step of help it is on.
    pub beside: String,
    /// The day of the next follow-up.
    pub next: Option<Day>,
    /// Why it has none.
    pub why_none: String,
    /// What two have done of it apart.
    pub apart: Option<FollowUpApart>,
    /// Its last day, where it has left.
    pub left: Option<Day>,
}

/// The four at random, by name.
#[derive(Clone, Debug, PartialEq)]
pub enum FourShown {
    /// So few that all are talked about.
    All(Vec<(ChildId, String)>),
    /// Nobody has drawn yet.
    NotDrawn,
    /// Each with what was answered when it was talked about.
    Drawn {
        /// From how many they were drawn.
        pool: u16,
        children: Vec<(ChildId, String, Option<ReviewAnswered>)>,
    },
}

impl LeaderPage {
    /// Reckons all of it; `of_each` is whether the four of each tovholder are chosen, where somebody has said.
    #[must_use]
    pub fn reckon(
        register: &Register,
        today: Day,
        of_each: Option<bool>,
        language: Language,
    ) -> Self {
        let names = CallNames::new(register, today);
        let name = |child: &Child| names.of(child).full(language);
        let line = |it: &FollowedChild<'_>| {
            let group = register.group(it.child.group);
            let lead = match it.lead {
                "" => String::new(),
                lead => language.leader_lead(lead),
            };
            let beside = [
                group.map_or_else(String::new, |group| group.name.clone()),
                lead,
                language.leader_since(it.since.words(language)),
                language.leader_rung(register.rung(it.child.id).number()),
            ];
            let beside: Vec<_> = beside.into_iter().filter(|it| !it.is_empty()).collect();
            LeaderLine {
                child: it.child.id,
                beside: beside.join("\u{a0}· "),
                next: it.next,
                why_none: it.why_none.to_owned(),
                apart: it.apart,
                left: it.left,
            }
        };
        let followed = all_followed(register, today);
        let sees = leader_sees(&followed).into_iter();
        let due = reviews_due(register, &followed, today);
        let month = Month::of(today);
        let shown = |four: FourAtRandom<'_>| match four {
            FourAtRandom::All(all) => {
                FourShown::All(all.iter().map(|it| (it.id, name(it))).collect())
            }
            FourAtRandom::NotDrawn(_) => FourShown::NotDrawn,
            FourAtRandom::Drawn { pool, children } => FourShown::Drawn {
                pool,
                children: children
                    .into_iter()
                    .map(|(it, looked)| (it.id, name(it), looked.map(Into::into)))
                    .collect(),
            },
        };
        let of_each = of_each.unwrap_or_else(|| is_drawn_of_each(register, month));
        let of_each = of_each.then(|| four_of_each(register, month).into_iter());
        let of_each = of_each.map(|all| all.map(|(lead, four)| (lead, shown(four))).collect());
        Self {
            sees: sees.map(|(why, it)| (why, line(it))).collect(),
            due: (due.len(), due.first().map(|it| it.child.id)),
            followed: followed.iter().map(line).collect(),
            month,
            four: shown(four_at_random(register, month)),
            four_of_each: of_each,
            four_before: drawn_before(register, month)
                .into_iter()
                .map(|(it, looked)| (it.id, name(it), looked.into()))
                .collect(),
            answered: quarter_reviews(register, today)
                .into_iter()
                .map(|(child, it)| (child.id, it.into()))
                .collect(),
            quarter_end: quarter_end(today),
        }
    }
}

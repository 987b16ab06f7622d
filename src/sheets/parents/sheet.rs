//! What stands on the parents' sheet, and nothing else.

use crate::sheets::parts::{lang_of_written, some};
use trivsel::{
    insight::CallName,
    instrument::Words,
    register::{Agreement, AgreementId, PlannedMeeting},
    vocabulary::{
        AgeBand, Answer, Area, Day, DidHelp, Language, PaperLanguage, Role, Step, WasKept,
    },
};

/// Everything that is printed for the parents of one child in one round. It has no place for
/// another child, one adult's own answers, or the answer to "Skal vi underrette?", and for a
/// surname only where the group has two of the same first name. A text nobody wrote is `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct ParentsSheet {
    /// First name or initials, inside a sentence.
    pub child: Option<String>,
    /// What tells the child from the others of its group, at the top of each page.
    pub called: CallName,
    /// The name of the group the round was held in.
    pub group: Option<String>,
    /// The form the child was assessed with, so that the questions to the child fit.
    pub band: AgeBand,
    /// The name of the round.
    pub round: Option<String>,
    /// The day the position was agreed.
    pub on: Day,
    /// The position was agreed too long ago to be how we see it now: the team has followed up since, or
    /// the weeks have gone.
    pub is_of_then: bool,
    /// The adults behind it.
    pub assessors: Vec<Assessor>,
    /// What the child is good at and what works.
    pub strengths: Option<String>,
    /// What the adults have seen and want to talk about.
    pub seen: Option<String>,
    /// The six areas, what goes well first.
    pub areas: Vec<AreaSeen>,
    /// The joint position; not seen where nothing it rests on is.
    pub whole: Answer,
    /// What the model says to parents of that position; nothing where it is not seen.
    pub whole_words: Option<Words>,
    /// The model's sentence that it is a position and not a child.
    pub sheet_line: Words,
    /// The grounds, if the team ticked that parents read them.
    pub grounds: Option<String>,
    /// What the adults change in the frames, if the team ticked it.
    pub frames: Option<String>,
    /// Who does what, by when: what the position says, or what holds since the team has followed up.
    pub agreements: Vec<Agreement>,
    /// What came of it, where the team has followed up since the position before this one.
    pub since: Option<SinceOnSheet>,
    /// What was agreed at a meeting.
    pub at_meetings: Vec<AgreementId>,
    /// When, where and with whom they meet next.
    pub meeting: Option<PlannedMeeting>,
    /// What the institution tells the parents.
    pub information: Information,
    /// The language the staff write in.
    pub written_in: Language,
}

/// One of the adults who assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessor {
    /// Initials or first name.
    pub name: String,
    /// What the adult is to the child.
    pub role: Role,
}

/// What parents read of one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaSeen {
    pub area: Area,
    /// The joint answer.
    pub answer: Answer,
    /// The model's sentence for that area and answer.
    pub words: Words,
    /// The team's own sentence for the parents.
    pub own: Option<String>,
}

/// What parents read of the last follow-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinceOnSheet {
    /// The day the team followed up.
    pub on: Day,
    pub came: Vec<CameOnSheet>,
    /// When it looks again.
    pub next: Option<Day>,
}

/// What came of one agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CameOnSheet {
    pub agreement: Agreement,
    pub kept: Option<WasKept>,
    pub helped: Option<DidHelp>,
    /// What was said of it.
    pub words: Option<String>,
    pub goes_on: bool,
}

/// What the institution tells the parents about what is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Information {
    pub institution: Option<String>,
    /// Who can see it.
    pub may_see: Option<String>,
    /// The day by which it is deleted, once the institution has set how long it keeps things.
    pub kept_until: Option<Day>,
    /// The municipality's own information text.
    pub text: Option<String>,
    /// Whom to turn to, at the workplace.
    pub contact: Option<String>,
}

impl ParentsSheet {
    /// What the sheet calls the child inside a sentence.
    #[must_use]
    pub fn name(&self, language: impl Into<PaperLanguage>) -> &str {
        let yours = language.into().sheet_your_child();
        self.child.as_deref().unwrap_or(yours)
    }

    /// Whom the parents ring: whom the meeting names, and else whom the workplace does.
    #[must_use]
    pub fn contact(&self) -> Option<String> {
        let of_meeting = self.meeting.as_ref().and_then(|it| some(&it.contact));
        of_meeting.or_else(|| self.information.contact.clone())
    }

    /// Whether any red stands on it. Of the surroundings no colour does.
    #[must_use]
    pub fn shows_red(&self) -> bool {
        let red = Answer::Seen(Step::Red);
        let mut shown = self.areas.iter().filter(|it| it.area != Area::Surroundings);
        self.whole == red || shown.any(|it| it.answer == red)
    }

    /// The language of free text, where it is not the sheet's own.
    #[must_use]
    pub fn lang_of_written(&self, sheet: PaperLanguage) -> Option<&'static str> {
        lang_of_written(self.written_in, sheet)
    }
}

//! The field that each thing the team has not said yet belongs to.

use super::{joint_draft::JointDraft, missing::Missing};
use crate::components::is_no_day;
use trivsel::vocabulary::Area;

impl Missing {
    /// The field it is about, as a selector: the first that lacks something.
    #[must_use]
    pub fn field(self, joint: &JointDraft) -> String {
        let area = || Area::ALL.iter().find(|it| !joint.areas.contains_key(it));
        let line = || joint.agreements.iter().position(|it| is_no_day(&it.by));
        match self {
            Self::SeenByNobody => "#not-assessed, #not-assessed-reason".to_owned(),
            Self::Areas | Self::NothingSeen => {
                let area = area().unwrap_or(&Area::ALL[0]);
                format!("#joint-{} input", area.id())
            }
            Self::Whole => "#whole input".to_owned(),
            Self::Grounds => "#grounds".to_owned(),
            Self::Why | Self::WhyNow => "#why".to_owned(),
            Self::Notify if joint.notify.is_none() => "[name=notify]".to_owned(),
            Self::Notify => "#notify-grounds".to_owned(),
            // The question where it has no answer, else what goes with it.
            Self::Leader => match joint.leader.knows {
                None => "[name=leader-told]".to_owned(),
                Some(true) => "#leader-told-day".to_owned(),
                Some(false) => "#leader-told-who".to_owned(),
            },
            Self::Days => match line() {
                Some(at) => format!("#by-{}", at + 1),
                None => "#next-meeting".to_owned(),
            },
            Self::PlanPast => "#plan-day".to_owned(),
            // One of them is there.
            Self::Plan => "#plan-why, #plan-late".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::agreement_lines::AgreementLine;
    use trivsel::vocabulary::{Answer, Step};

    #[test]
    fn each_fault_leads_to_the_first_field_that_lacks_something() {
        let green = || JointDraft::green("Vi ser det ens");
        let mut half = green();
        half.areas.remove(&Area::ALL[2]);
        half.areas.remove(&Area::ALL[4]);
        let third = format!("#joint-{} input", Area::ALL[2].id());
        assert_eq!(Missing::Areas.field(&half), third);
        let mut unseen = green();
        for area in Area::ALL {
            unseen.areas.insert(*area, Answer::NotSeen);
        }
        let first = format!("#joint-{} input", Area::ALL[0].id());
        assert_eq!(Missing::NothingSeen.field(&unseen), first);
        let line = |by: &str| AgreementLine {
            by: by.to_owned(),
            ..AgreementLine::default()
        };
        let days = JointDraft {
            agreements: vec![line(""), line("på fredag")],
            ..green()
        };
        assert_eq!(Missing::Days.field(&days), "#by-2");
        assert_eq!(Missing::Days.field(&green()), "#next-meeting");
        let red = |notify| JointDraft {
            whole: Some(Step::Red),
            notify,
            ..green()
        };
        assert_eq!(Missing::Notify.field(&red(None)), "[name=notify]");
        assert_eq!(Missing::Notify.field(&red(Some(true))), "#notify-grounds");
        assert_eq!(Missing::Leader.field(&red(None)), "[name=leader-told]");
    }
}

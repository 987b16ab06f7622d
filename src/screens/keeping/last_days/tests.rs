use super::*;
use trivsel::{
    instrument::Birth,
    register::{Adult, AdultId, Child, GroupId},
    vocabulary::{Id, Role},
};

const RIKKE: AdultId = AdultId(Id::from_bytes([1; 16]));
const NOAH: ChildId = ChildId(Id::from_bytes([2; 16]));

fn moment(number: u8) -> Moment {
    Moment(number.into())
}

fn entry(number: u8, adult: Option<AdultId>, fact: Fact) -> Entry {
    Entry {
        at: moment(number),
        ..Entry::made_up(number, adult, fact)
    }
}

/// Otherwise a leader erases a child whose last day somebody put into the past by hand, unseen.
#[test]
fn who_wrote_the_last_day_that_stands_is_told_by_the_name_of_then() {
    let rikke = |name: &str| Adult {
        id: RIKKE,
        name: name.to_owned(),
        role: Role::Pedagogue,
        gone: false,
    };
    let group = GroupId(Id::from_bytes([3; 16]));
    let here = Child::new(NOAH, group, "Noah", Birth::in_month(2020, 3));
    let left = |day: &str| Child {
        left: day.parse().ok(),
        ..here.clone()
    };
    let (late, early) = (left("2030-06-30"), left("2020-06-30"));
    let corrected = Child {
        given: "Noa".to_owned(),
        ..early.clone()
    };
    let adult = Some(RIKKE);
    let changed = |before, after| Fact::child_changed(before, after);
    let entries = [
        entry(1, None, Fact::adult_changed(None, &rikke("Rikke"))),
        entry(2, adult, changed(None, &here)),
        entry(3, None, changed(Some(&here), &late)),
        entry(4, adult, changed(Some(&late), &early)),
        entry(5, None, changed(Some(&early), &corrected)),
        entry(
            6,
            None,
            Fact::adult_changed(Some(&rikke("Rikke")), &rikke("Ida")),
        ),
    ];
    let told = |until: usize| {
        let all = LastDaysWritten::of(&entries[..until]);
        all.written(NOAH)
            .map(|(by, at)| (by.map(str::to_owned), at))
    };
    assert_eq!(told(2), None);
    assert_eq!(told(3), Some((None, moment(3))));
    let by_rikke = Some((Some("Rikke".to_owned()), moment(4)));
    assert_eq!(told(6), by_rikke, "who put a name right wrote no last day");
}

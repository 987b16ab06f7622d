//! Not seen is not green: no paper says that a child thrives where nothing was seen.

use proptest::prelude::*;

use super::case::{ANNE, CHILD, Case, GROUP, ROUND, id, printed, render};
use crate::sheets::{
    AccessCopy, Agenda, GroupOverview, ParentsSheet, access_copy, agenda, members, overview,
    parents_sheet,
};
use trivsel::instrument::Models;
use trivsel::{
    instrument::built_in,
    register::{DeviceId, Entry, EntryId, Fact, Moment},
    vocabulary::{Answer, Area, Language, Step},
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// However such a position came into the register.
    #[test]
    fn green_is_on_no_paper_where_nothing_was_seen(
        seen in prop::collection::vec(prop::sample::select(Area::ALL), 0..2),
        whole in prop::sample::select(Step::ALL),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let mut case = Case::new(whole);
        let answer = |area: &Area| {
            let step = if seen.contains(area) { Answer::Seen(Step::Green) } else { Answer::NotSeen };
            (*area, step)
        };
        case.position.areas = Area::ALL.iter().map(answer).collect();
        case.position.sheet.strengths.clear();
        let agreed = Entry {
            id: EntryId(id(0x99)),
            device: DeviceId(id(0xf1)),
            adult: Some(ANNE),
            clock: 99, sequence: 99, seen: Default::default(),
            at: Moment(0),
            fact: Fact::PositionAgreed(case.position.clone()),
        };
        let register = case.register();
        let group = register.group(GROUP).unwrap();
        let all = members(&register, GROUP, printed());
        let copy = AccessCopy::gather(&register, &[agreed], CHILD, printed(), &Models::default(), language).unwrap();
        let sheet = ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), printed()).unwrap();
        let papers = [
            parents_sheet(&sheet, printed(), language),
            agenda(&Agenda::gather(&register, group, &all, printed(), &Models::default()), printed(), language),
            overview(&GroupOverview::gather(&register, group, &all, true, printed()), printed(), language),
            access_copy(&copy, &|_| String::new(), printed(), language),
        ];
        let guidance = built_in().guidance(Step::Green);
        for html in papers.map(render) {
            let thrives = html.contains(Step::Green.name(language))
                || html.contains(guidance.parents.text(language))
                || html.contains(&format!("> {}</strong>", Step::Green.word(language)));
            if seen.is_empty() {
                prop_assert!(!thrives, "{}", html);
            }
        }
        let html = render(parents_sheet(&sheet, printed(), language));
        prop_assert_eq!(
            html.contains(language.sheet_not_seen()),
            seen.is_empty() && whole == Step::Green
        );
    }
}

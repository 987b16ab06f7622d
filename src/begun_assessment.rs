//! An own assessment that was begun while the child was in another group. It follows the child:
//! nobody has to write it again.

use super::{
    draft_codec::{decode_draft, is_newer},
    session::DraftKey,
};
use trivsel::{
    instrument::{Form, Models},
    register::{AdultId, Assessment, Child, EntryId, Register, Round, RoundId},
};

/// What an adult has typed of a child.
type DraftLookup<'a> = &'a dyn Fn(DraftKey) -> Option<Vec<u8>>;

/// What an adult has begun of a child and not finished: in this round, or, where they have begun
/// nothing there, in the round that another group is in. `earlier` is what they have finished in
/// this round. What was set aside in a round that is over and chosen in this one bears that round
/// still: a form shows it as [`taken_into`] this one.
pub fn begun(
    register: &Register,
    draft: DraftLookup<'_>,
    adult: AdultId,
    child: &Child,
    round: &Round,
    earlier: Option<EntryId>,
) -> Option<Assessment> {
    let read = |round: RoundId| decode_draft(&draft(DraftKey::own(adult, child.id, round))?);
    read(round.id).or_else(|| {
        let elsewhere = elsewhere(register, child, round).into_iter();
        let carried: Assessment = elsewhere.filter_map(read).next()?;
        Some(Assessment {
            round: round.id,
            corrects: earlier,
            ..carried
        })
    })
}

/// What was typed in a round that is over, as it is begun in another: its answers and words with the
/// age, the names and the model that `fresh` has. A sign that this form does not ask about stays out.
pub fn taken_into(own: Assessment, fresh: &Assessment, models: &Models) -> Assessment {
    let mut answers = own.answers;
    if let Some(model) = models.of(&fresh.model) {
        let form = Form::new(model, fresh.band, fresh.months, fresh.setting);
        let asked = |id: &String| form.indicators.iter().any(|it| it.id == id.as_str());
        answers.signs.retain(|id, _| asked(id));
    }
    Assessment {
        answers,
        works: own.works,
        wonders: own.wonders,
        childs_view: own.childs_view,
        ..fresh.clone()
    }
}

/// What was typed in this round, of what lies in its place: another round's form is nobody else's here.
pub fn typed_in(round: RoundId, stored: Vec<Vec<u8>>) -> Vec<Assessment> {
    let all = stored.iter().filter_map(|it| decode_draft(it));
    all.filter(|own: &Assessment| own.round == round).collect()
}

/// Every draft that is done with once the assessment is finished.
pub fn drafts_of(
    register: &Register,
    draft: DraftLookup<'_>,
    adult: AdultId,
    child: &Child,
    round: &Round,
) -> Vec<DraftKey> {
    let elsewhere = elsewhere(register, child, round).into_iter();
    let elsewhere = elsewhere.map(|round| DraftKey::own(adult, child.id, round));
    let mut all = vec![DraftKey::own(adult, child.id, round.id)];
    let is_taken_up = |stored: Vec<u8>| !is_newer::<Assessment>(&stored);
    all.extend(elsewhere.filter(|key| draft(*key).is_some_and(is_taken_up)));
    all
}

/// The rounds that other groups are in at the time of this one, the latest first. The child may
/// have come from any of them.
fn elsewhere(register: &Register, child: &Child, round: &Round) -> Vec<RoundId> {
    let all = register.all_rounds().into_iter().rev();
    let current = |other: &&Round| {
        let mut groups = other.groups.iter();
        let is_current = |group| register.current_round(group).map(|it| it.id) == Some(other.id);
        other.child.is_none()
            && !other.concerns(child.group)
            && other.until.is_none_or(|until| until >= round.opened)
            && groups.any(|group| is_current(*group))
    };
    all.filter(current).map(|other| other.id).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::draft_codec::encode_draft;
    use trivsel::{
        instrument::{Answers, Birth, built_in},
        register::{ChildId, DeviceId, Entry, Fact, GroupId, Moment},
        vocabulary::{AgeBand, Answer, Day, Id, Setting, Step},
    };

    const ADULT: AdultId = AdultId(Id::from_bytes([1; 16]));
    const CHILD: ChildId = ChildId(Id::from_bytes([2; 16]));
    const OLD: GroupId = GroupId(Id::from_bytes([3; 16]));
    const NEW: GroupId = GroupId(Id::from_bytes([4; 16]));

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn round(number: u8, group: GroupId, opened: &str, until: Option<&str>) -> Round {
        Round {
            id: RoundId(Id::from_bytes([number; 16])),
            name: String::new(),
            groups: [group].into(),
            child: None,
            opened: day(opened),
            until: until.map(day),
        }
    }

    fn register(rounds: &[Round]) -> Register {
        let entries = rounds.iter().enumerate().map(|(at, round)| Entry {
            id: EntryId(Id::from_bytes([100 + at as u8; 16])),
            device: DeviceId(Id::from_bytes([9; 16])),
            adult: None,
            clock: 1 + at as u64,
            sequence: 1 + at as u64,
            seen: Default::default(),
            at: Moment(0),
            fact: Fact::round_changed(None, round),
        });
        Register::fold(entries)
    }

    fn child(group: GroupId) -> Child {
        Child::new(CHILD, group, "Alma", Birth::in_month(2020, 3))
    }

    fn typed(round: &Round, wonders: &str) -> Assessment {
        Assessment {
            child: CHILD,
            round: round.id,
            on: day("2026-09-10"),
            model: built_in().reference(),
            names: Default::default(),
            band: AgeBand::School,
            months: 78,
            setting: Setting::School,
            answers: Answers::default(),
            works: String::new(),
            wonders: wonders.to_owned(),
            childs_view: String::new(),
            corrects: None,
        }
    }

    #[test]
    fn what_was_begun_follows_a_child_to_another_group() {
        let past = round(20, OLD, "2026-02-01", Some("2026-05-01"));
        let old = round(21, OLD, "2026-09-01", None);
        let new = round(22, NEW, "2026-09-03", None);
        let register = register(&[past.clone(), old.clone(), new.clone()]);
        let mut drafts = BTreeMap::new();
        let mut put = |round: &Round, text: &str| {
            let key = DraftKey::own(ADULT, CHILD, round.id);
            drafts.insert(key, encode_draft(&typed(round, text)));
        };
        put(&past, "for længe siden");
        put(&old, "Blå mærker på armen");
        let draft = |key: DraftKey| drafts.get(&key).cloned();
        let child = child(NEW);
        let earlier = Some(EntryId(Id::from_bytes([7; 16])));
        let begun = begun(&register, &draft, ADULT, &child, &new, earlier).unwrap();
        assert_eq!(begun.wonders, "Blå mærker på armen");
        assert_eq!((begun.round, begun.corrects), (new.id, earlier));
        let done = drafts_of(&register, &draft, ADULT, &child, &new);
        let key = |round: &Round| DraftKey::own(ADULT, CHILD, round.id);
        assert_eq!(done, [key(&new), key(&old)], "both go when it is finished");
    }

    /// Otherwise a colleague who begins now gets the form of a child of last year.
    #[test]
    fn what_is_chosen_in_another_round_has_the_form_of_that_one() {
        let past = round(20, OLD, "2024-02-01", None);
        let now = round(21, OLD, "2026-09-01", None);
        let young = Form::new(built_in(), AgeBand::Toddler, 30, Setting::Nursery);
        let old = Form::new(built_in(), AgeBand::School, 78, Setting::School);
        let mut typed_then = Assessment {
            band: young.band,
            months: young.months,
            setting: young.setting,
            on: day("2024-03-01"),
            ..typed(&past, "Hvad undrer?")
        };
        for sign in [young.indicators[0], old.indicators[0]] {
            typed_then.answers.set(sign.id, Answer::Seen(Step::Yellow));
        }
        let fresh = typed(&now, "");
        let stored = [&typed_then, &fresh].map(encode_draft).to_vec();
        assert_eq!(typed_in(now.id, stored), std::slice::from_ref(&fresh));
        let mut asked = Answers::default();
        asked.set(old.indicators[0].id, Answer::Seen(Step::Yellow));
        let expected = Assessment {
            answers: asked,
            wonders: "Hvad undrer?".to_owned(),
            ..fresh.clone()
        };
        let models = Models::new(built_in(), &[]);
        assert_eq!(taken_into(typed_then, &fresh, &models), expected);
    }

    #[test]
    fn what_is_begun_here_goes_before_it_and_a_past_round_is_left_alone() {
        let past = round(20, OLD, "2026-02-01", Some("2026-05-01"));
        let old = round(21, OLD, "2026-09-01", None);
        let new = round(22, NEW, "2026-09-03", None);
        let draft = |round: &Round, text: &str| {
            let key = DraftKey::own(ADULT, CHILD, round.id);
            (key, encode_draft(&typed(round, text)))
        };
        let only_past = BTreeMap::from([draft(&past, "for længe siden")]);
        let drafts = BTreeMap::from([draft(&old, "der"), draft(&new, "her")]);
        let past_round = past.clone();
        let register = register(&[past, old, new.clone()]);
        let child = child(NEW);
        let here = |key: DraftKey| drafts.get(&key).cloned();
        let found = begun(&register, &here, ADULT, &child, &new, None);
        assert_eq!(found.map(|it| it.wonders).as_deref(), Some("her"));
        // Set aside in the past one, and chosen here.
        let chosen = encode_draft(&typed(&past_round, "valgt"));
        let here = |_: DraftKey| Some(chosen.clone());
        let found = begun(&register, &here, ADULT, &child, &new, None).unwrap();
        assert_eq!((found.round, &*found.wonders), (past_round.id, "valgt"));
        let past = |key: DraftKey| only_past.get(&key).cloned();
        assert_eq!(begun(&register, &past, ADULT, &child, &new, None), None);
    }
}

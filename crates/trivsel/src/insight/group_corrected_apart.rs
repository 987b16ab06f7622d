//! A group's follow-up that two devices corrected, neither having read the other.

use super::promises::versions::unread;
use crate::register::{Group, GroupFollowUp, GroupId, Recorded, Register};

/// Its versions while nobody has chosen, in the order of entries; of the one that was held last where
/// there are several.
#[must_use]
pub fn group_corrected_apart(register: &Register, group: GroupId) -> Vec<&Recorded<GroupFollowUp>> {
    let all = register.group_follow_up_versions();
    let of_group = all.filter(|all| all.last().is_some_and(|it| it.value.group == group));
    let apart = of_group.filter_map(|all| apart(&all.iter().collect::<Vec<_>>()));
    let last = apart.max_by_key(|all| all.last().map(|it| (it.value.on, it.stamp.order())));
    last.unwrap_or_default()
}

/// Every group with such a follow-up, in the order of groups.
#[must_use]
pub fn groups_corrected_apart(register: &Register) -> Vec<(&Group, Vec<&Recorded<GroupFollowUp>>)> {
    let groups = register.groups().into_iter();
    let apart = groups.map(|group| (group, group_corrected_apart(register, group.id)));
    apart.filter(|(_, versions)| !versions.is_empty()).collect()
}

/// The versions that nobody has corrected after reading them, where they say different things.
fn apart<'a>(versions: &[&'a Recorded<GroupFollowUp>]) -> Option<Vec<&'a Recorded<GroupFollowUp>>> {
    let unread = unread(versions);
    let said = |it: &Recorded<GroupFollowUp>| GroupFollowUp {
        who: String::new(),
        ..it.value.clone()
    };
    let mut pairs = unread.windows(2);
    let differ = pairs.any(|pair| said(pair[0]) != said(pair[1]));
    differ.then_some(unread)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{
            promises::tests_apart::written,
            tests::{day, group, id},
        },
        register::{DeviceId, Entry, Fact, FollowUpId},
    };

    fn held(number: u8, on: i64, words: &str) -> Fact {
        Fact::GroupFollowedUp(GroupFollowUp {
            group: group().id,
            id: FollowUpId(id(number)),
            on: day().plus_days(on),
            who: String::new(),
            easier: words.to_owned(),
            tried: Vec::new(),
        })
    }

    /// The same as it is written by somebody else, who has read all or, without the other device, one.
    fn corrected(all: &[Entry], device: u8, words: &str, without: u8) -> Entry {
        let other = DeviceId(id(without));
        let read: Vec<_> = all
            .iter()
            .filter(|it| it.device != other)
            .cloned()
            .collect();
        let number = 0x10 * device + u8::try_from(all.len()).unwrap();
        written(device, number, &read, held(9, -18, words))
    }

    /// What stands, and what is asked about, whichever way the entries come.
    fn known(entries: &[Entry]) -> (Vec<String>, Vec<String>) {
        let of = |register: &Register| {
            let apart = group_corrected_apart(register, group().id);
            let apart: Vec<_> = apart.iter().map(|it| it.value.easier.clone()).collect();
            let asked = groups_corrected_apart(register);
            assert_eq!(asked.len(), usize::from(!apart.is_empty()));
            let all = register.group_follow_ups().into_iter();
            (all.map(|it| it.easier.clone()).collect::<Vec<_>>(), apart)
        };
        let first = of(&Register::fold(entries.iter().cloned()));
        for turn in 0..entries.len() {
            let mut turned = entries.to_vec();
            turned.rotate_left(turn);
            turned.reverse();
            assert_eq!(of(&Register::fold(turned)), first);
        }
        let again = Register::fold(entries.iter().cloned()).to_entries();
        assert_eq!(of(&Register::fold(again)), first, "also from a file");
        first
    }

    #[test]
    fn both_corrections_stand_until_somebody_who_has_read_them_chooses() {
        let mut all = vec![written(1, 1, &[], Fact::group_changed(None, &group()))];
        all.push(written(1, 2, &all, held(9, -18, "Morgenen")));
        assert_eq!(known(&all), (vec!["Morgenen".to_owned()], vec![]));
        // By turns it is corrected, and nothing is asked.
        let mut by_turns = all.clone();
        for (device, words) in [(2, "Morgener"), (3, "Morgenerne")] {
            by_turns.push(corrected(&by_turns, device, words, 0xff));
        }
        assert_eq!(known(&by_turns), (vec!["Morgenerne".to_owned()], vec![]));
        let same = [corrected(&all, 2, "Ens", 3), corrected(&all, 3, "Ens", 2)];
        let same = [all.clone(), same.to_vec()].concat();
        assert_eq!(
            known(&same).1,
            [""; 0],
            "the same words twice are no question"
        );
        all.push(corrected(&all, 2, "Samlingen", 3));
        all.push(corrected(&all, 3, "Morgenen er roligere", 2));
        let both = ["Samlingen", "Morgenen er roligere"];
        let (stands, apart) = known(&all);
        assert_eq!(apart, both);
        assert_eq!(stands, both[1..]);
        for words in both {
            let mut chosen = all.clone();
            chosen.push(corrected(&chosen, 4, words, 0xff));
            assert_eq!(known(&chosen), (vec![words.to_owned()], vec![]));
        }
        // Whoever had read one of them only has not chosen.
        let mut one = all.clone();
        one.push(corrected(&one, 3, "Morgenen er rolig", 2));
        assert_eq!(known(&one).1, ["Samlingen", "Morgenen er rolig"]);
    }
}

//! Verbs that meet in pairs: keys taken from somebody and a copy of another device from in between;
//! an erasure, the kept file and a lock; a conversation and keys that are changed elsewhere; what is
//! noted, met and tried, with erasures and copies. With late news and a writer lock that is stolen.

use proptest::prelude::*;
use yew::Reducible;

use super::{
    forged_copy::copy_of,
    pair_history::{PairHistory, Theirs, begun_with, keep, sheet},
    shared_keys::{KeyAct, change_keys, hear, proved_with_any, unlock_with_any},
    world::{ALMA, BO, Window},
};
use crate::{
    conversation::Conversation,
    session::{SessionError, WriterRole},
    state::Action,
};
use trivsel::register::{ChildId, Fact, FactName};

/// What is written down about a child on the leader's, the meeting's and the notification's screens.
const NOTED: [FactName; 12] = [
    FactName::NotificationNoted,
    FactName::FocusPointChanged,
    FactName::RungChanged,
    FactName::MeetingChanged,
    FactName::MeetingHeld,
    FactName::VoiceHeard,
    FactName::FollowUpHeld,
    FactName::ReviewHeld,
    FactName::InstitutionChanged,
    FactName::PapersRead,
    FactName::MonthClosed,
    FactName::GroupFollowedUp,
];

#[derive(Clone, Debug)]
enum PairAct {
    Note(FactName, ChildId),
    /// The writing sheet is typed.
    Sheet(ChildId),
    /// It is done with: "Jeg har underrettet".
    Done(ChildId),
    Erase(ChildId),
    Keys(KeyAct),
    /// A copy is taken.
    Copy,
    /// Another device begins with it, and writes.
    Elsewhere(FactName, ChildId),
    /// Another device begins with it, and erases.
    ErasedElsewhere(ChildId),
    /// What that device wrote is read in, and with it the children are erased that it says.
    Merge,
    /// Something runs for a child from now on, or no more.
    Runs(ChildId, bool),
    /// The disk is full, or no more.
    Fill(bool),
    /// The kept file is written.
    Keep,
    /// The parents are at the screen.
    Talk(ChildId),
    EndTalk,
    Hold(bool),
    Step,
    Pass,
    Lock,
    Unlock,
    UnlockBehind,
    Hear,
    Steal,
}

fn any_act() -> impl Strategy<Value = PairAct> {
    let child = prop_oneof![Just(ALMA), Just(BO)];
    let fact = prop::sample::select(NOTED.to_vec());
    let of_child = (fact, child.clone());
    prop_oneof![
        4 => of_child.clone().prop_map(|(fact, child)| PairAct::Note(fact, child)),
        2 => child.clone().prop_map(PairAct::Sheet),
        2 => child.clone().prop_map(PairAct::Done),
        1 => child.clone().prop_map(PairAct::Erase),
        3 => KeyAct::any().prop_map(PairAct::Keys),
        2 => Just(PairAct::Copy),
        2 => of_child.prop_map(|(fact, child)| PairAct::Elsewhere(fact, child)),
        2 => child.clone().prop_map(PairAct::ErasedElsewhere),
        3 => Just(PairAct::Merge),
        3 => (child.clone(), any::<bool>()).prop_map(|(child, runs)| PairAct::Runs(child, runs)),
        2 => any::<bool>().prop_map(PairAct::Fill),
        3 => Just(PairAct::Keep),
        2 => child.prop_map(PairAct::Talk),
        1 => Just(PairAct::EndTalk),
        2 => any::<bool>().prop_map(PairAct::Hold),
        6 => Just(PairAct::Step),
        1 => Just(PairAct::Pass),
        1 => Just(PairAct::Lock),
        2 => Just(PairAct::Unlock),
        2 => Just(PairAct::UnlockBehind),
        3 => Just(PairAct::Hear),
        1 => Just(PairAct::Steal),
    ]
}

impl PairHistory {
    fn act(&mut self, act: PairAct) {
        let (writer, other) = (&self.windows[self.writes], &self.windows[1 - self.writes]);
        match act {
            PairAct::Note(fact, child) => self.note(fact, child, Vec::new()),
            PairAct::Sheet(child) => {
                self.count += 1;
                writer.type_text(sheet(child), &self.count.to_string());
            }
            PairAct::Done(child) => {
                self.note(FactName::NotificationNoted, child, vec![sheet(child)]);
            }
            PairAct::Erase(child) => {
                drop(self.world.begin(erase_with_any(writer, child)));
            }
            PairAct::Keys(what) => {
                self.count += 1;
                change_keys(&self.world, writer, what, self.count);
            }
            PairAct::Copy => {
                let (session, copy) = (writer.session.clone(), self.copy.clone());
                drop(self.world.begin(async move {
                    if let Ok(file) = session.backup().await {
                        copy.replace(Some(file));
                    }
                }));
            }
            PairAct::Elsewhere(fact, child) => {
                let copy = self.copy.borrow().clone();
                let Some(there) = copy.as_deref().and_then(begun_with) else {
                    return;
                };
                let mark = self.mark();
                let fact = Fact::made_up(fact, child, &mark);
                let child = fact.child();
                let proof = there.world.wait(proved_with_any(&there.session));
                let (proof, _) = proof.unwrap();
                let stored = there.session.record_proved(None, proof, vec![fact]);
                if there.world.wait(stored).is_ok() {
                    let file = copy_of(&there);
                    self.theirs = Some(Theirs { file, child, mark });
                }
            }
            PairAct::ErasedElsewhere(child) => {
                let copy = self.copy.borrow().clone();
                let Some(there) = copy.as_deref().and_then(begun_with) else {
                    return;
                };
                if there.world.wait(erase_with_any(&there, child)) == Ok(1) {
                    let (mark, child) = (self.mark(), Some(child));
                    let file = copy_of(&there);
                    self.theirs = Some(Theirs { file, child, mark });
                }
            }
            PairAct::Merge => self.merge(),
            PairAct::Runs(child, runs) => self.mark_running(child, runs),
            PairAct::Fill(full) => self.world.fill(full),
            PairAct::Keep => {
                let kept = keep(writer.session.clone(), self.kept.clone());
                drop(self.world.begin(kept));
            }
            PairAct::Talk(child) => {
                if writer.is_open() {
                    other.session.lock_here();
                    let with = Conversation {
                        child,
                        meeting: None,
                        ends: None,
                    };
                    reduce(writer, Action::Converse(Some(with)));
                    self.talks[self.writes] = Some((child, writer.session.generation()));
                }
            }
            PairAct::EndTalk => {
                reduce(writer, Action::Converse(None));
                self.talks[self.writes] = None;
            }
            PairAct::Hold(held) => self.world.hold(held),
            PairAct::Step => self.world.step(),
            PairAct::Pass => self.world.pass(11_000),
            PairAct::Lock => writer.session.lock(),
            PairAct::Unlock => {
                if !writer.is_open() {
                    drop(self.world.begin(unlock_with_any(writer)));
                }
            }
            PairAct::UnlockBehind => {
                if !other.is_open() {
                    let (session, unlock) = (other.session.clone(), unlock_with_any(other));
                    drop(self.world.begin(async move {
                        if unlock.await.is_ok() {
                            session.set_role(WriterRole::Follows);
                        }
                    }));
                }
            }
            PairAct::Hear => {
                hear(&self.world, writer, other);
                hear(&self.world, other, writer);
            }
            PairAct::Steal => {
                let session = other.session.clone();
                drop(self.world.begin(async move {
                    if session.catch_up(true).await.is_ok() {
                        session.set_role(WriterRole::Writes);
                    }
                }));
                self.writes = 1 - self.writes;
            }
        }
    }
}

fn erase_with_any(
    window: &Window,
    child: ChildId,
) -> impl Future<Output = Result<usize, SessionError>> + use<> {
    let session = window.session.clone();
    async move {
        let (proof, _) = proved_with_any(&session).await?;
        session.erase(None, proof, &[child]).await
    }
}

fn reduce(window: &Window, action: Action) {
    let next = window.state.borrow().clone().reduce(action);
    window.state.replace(next);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn verbs_that_meet_in_pairs_lose_nothing_and_bring_nothing_back(
        acts in prop::collection::vec(any_act(), 1..60),
    ) {
        let mut history = PairHistory::new();
        for act in acts {
            history.act(act);
            history.check()?;
            history.world.tick();
        }
        history.check_at_the_end()?;
    }
}

//! A file that speaks in a leader's place. It was made where no leader had a passphrase of their own:
//! in a copy of before, put into another profile of the same browser.

use super::{
    carrying::written_by_a_newer_app,
    forged_copy::{adult, copy_of, record},
    of_leaders::{LISE, LISES, REFUSED, RIKKE, RIKKES, give, shared_by_two},
    world::{ALMA, PASSPHRASE, Window, World, proved_with, reason},
};
use crate::session::SessionError;
use exchange::merging::Provenance;
use trivsel::{
    register::{AdultId, Fact, Hold, HoldReason, PapersRead},
    vocabulary::{PaperLanguage, Role},
};

fn held(running: bool) -> Fact {
    Fact::HoldSet(Hold {
        child: ALMA,
        why: HoldReason::Notification,
        running,
    })
}

/// Reads the file in on this passphrase, as somebody who has chosen a name.
fn merge(
    window: &Window,
    file: &[u8],
    typed: &str,
    of_leaders: bool,
) -> Result<usize, SessionError> {
    let read = window.session.read_backup(file, PASSPHRASE);
    let backup = window.world.wait(read)?.expect("of this vault");
    assert_eq!(backup.provenance, Provenance::Current);
    let proof = window.world.wait(proved_with(&window.session, typed))?;
    let merged = window
        .session
        .merge(Some(LISE), proof, backup, &[], of_leaders);
    window.world.wait(merged)
}

fn leads(window: &Window, id: AdultId) -> bool {
    let register = window.state.borrow().register.clone();
    register.adult(id).map(|it| it.role) == Some(Role::Leader)
}

fn is_held(window: &Window) -> bool {
    let register = window.state.borrow().register.clone();
    !register.holds(ALMA).is_empty()
}

/// Otherwise whoever has the shared passphrase becomes a leader without any tool.
#[test]
fn what_a_copy_says_in_a_leaders_place_takes_a_leaders_own() {
    let window = shared_by_two();
    record(&window, PASSPHRASE, vec![held(true)]);
    let kept = copy_of(&window);
    give(&window, LISE, LISES);
    give(&window, RIKKE, RIKKES);
    let there = World::restored(&kept, PASSPHRASE).open();
    let facts = vec![
        adult(RIKKE, "Rikke", Role::Leader),
        adult(LISE, "Lise", Role::Pedagogue),
        held(false),
        reason(ALMA, "skrevet der"),
    ];
    record(&there, PASSPHRASE, facts);
    let file = copy_of(&there);
    for anothers in [PASSPHRASE, RIKKES] {
        assert_eq!(merge(&window, &file, anothers, true), Err(REFUSED));
    }
    assert_eq!(merge(&window, &file, RIKKES, false), Ok(1));
    assert_eq!(window.reason(ALMA), "skrevet der", "the rest is taken");
    assert!(leads(&window, LISE) && !leads(&window, RIKKE) && is_held(&window));
    let stored = window.world.stored().entries;
    let merged = stored.iter().rev();
    let mut merged = merged.filter(|it| matches!(it.fact, Fact::BackupMerged { .. }));
    assert_eq!(merged.next().unwrap().adult, Some(RIKKE), "whose it was");
    // A leader may leave it too, or take it.
    assert_eq!(merge(&window, &file, LISES, false), Ok(0));
    assert!(!leads(&window, RIKKE));
    assert_eq!(merge(&window, &file, LISES, true), Ok(3));
    assert!(leads(&window, RIKKE) && !is_held(&window));
}

/// Two who share one passphrase read each other's copies in as before.
#[test]
fn where_no_leader_has_their_own_nothing_of_a_copy_is_left() {
    let window = shared_by_two();
    let there = World::restored(&copy_of(&window), PASSPHRASE).open();
    record(
        &there,
        PASSPHRASE,
        vec![adult(RIKKE, "Rikke", Role::Leader)],
    );
    assert_eq!(merge(&window, &copy_of(&there), PASSPHRASE, false), Ok(1));
    assert!(leads(&window, RIKKE));
}

/// The file names whoever erased there. Here it was a leader who chose it by name.
#[test]
fn what_a_copy_erases_bears_whoever_chose_it_here() {
    let window = shared_by_two();
    give(&window, LISE, LISES);
    let there = World::restored(&copy_of(&window), PASSPHRASE).open();
    let erased = Fact::ChildErased { child: ALMA };
    record(&there, LISES, vec![erased.clone()]);
    let file = copy_of(&there);
    let read = window.session.read_backup(&file, PASSPHRASE);
    let backup = window.world.wait(read).unwrap().expect("of this vault");
    let proof = proved_with(&window.session, LISES);
    let proof = window.world.wait(proof).unwrap();
    let merged = window
        .session
        .merge(Some(LISE), proof, backup.clone(), &[ALMA], false);
    assert_eq!(window.world.wait(merged), Ok(1));
    let said = || {
        let stored = window.world.stored().entries;
        let said = stored.into_iter().filter(|it| it.fact == erased);
        said.map(|it| (it.device == window.session.device().unwrap(), it.adult))
            .collect::<Vec<_>>()
    };
    assert_eq!(said().len(), 2);
    assert!(said().contains(&(true, Some(LISE))));
    // Once is enough.
    let proof = proved_with(&window.session, LISES);
    let proof = window.world.wait(proof).unwrap();
    let merged = window
        .session
        .merge(Some(LISE), proof, backup, &[ALMA], false);
    assert_eq!(window.world.wait(merged), Ok(0));
    assert_eq!(said().len(), 2);
}

/// What a newer app would call it cannot be known here: it would take effect for all once they have it.
#[test]
fn what_only_a_newer_app_knows_is_left_to_a_leader() {
    for has_own in [true, false] {
        let window = shared_by_two();
        if has_own {
            give(&window, LISE, LISES);
        }
        let there = World::restored(&copy_of(&window), PASSPHRASE);
        let there = written_by_a_newer_app(&there);
        let file = copy_of(&there);
        let unknown = || {
            let newer = window.world.stored().newer.into_iter();
            newer.filter(|it| it.unknown_word.is_none()).count()
        };
        merge(&window, &file, PASSPHRASE, false).unwrap();
        assert_eq!(unknown() == 0, has_own);
        if has_own {
            assert_eq!(merge(&window, &file, PASSPHRASE, true), Err(REFUSED));
            assert_eq!(unknown(), 0);
            merge(&window, &file, LISES, true).unwrap();
            assert!(unknown() > 0);
        }
    }
}

/// It would print the papers in a language that nobody here has read as if somebody had, or take from
/// somebody what they read.
#[test]
fn a_file_says_for_nobody_that_papers_are_read() {
    let mut others = PaperLanguage::ALL.filter(|it| it.whole().is_none());
    let [one, other] = [others.next().unwrap(), others.next().unwrap()];
    let read = |language: PaperLanguage, taken_back| {
        Fact::PapersRead(PapersRead {
            language,
            texts: language.texts_sum().unwrap().to_owned(),
            reader: "Ola".to_owned(),
            on: "2026-11-30".parse().unwrap(),
            taken_back,
        })
    };
    let window = shared_by_two();
    record(&window, PASSPHRASE, vec![read(other, false)]);
    let before = copy_of(&window);
    let drafts = || {
        let register = window.state.borrow().register.clone();
        [one, other].map(|it| register.is_draft(it))
    };
    assert_eq!(drafts(), [true, false]);
    let there = World::restored(&before, PASSPHRASE).open();
    let said = vec![read(one, false), read(other, true)];
    record(&there, PASSPHRASE, said);
    let file = copy_of(&there);
    // Where no leader has their own, whoever reads it in is told, and it comes along.
    let open = World::restored(&before, PASSPHRASE).open();
    assert_eq!(merge(&open, &file, PASSPHRASE, false), Ok(2));

    give(&window, LISE, LISES);
    give(&window, RIKKE, RIKKES);
    for typed in [PASSPHRASE, RIKKES, LISES] {
        assert_eq!(merge(&window, &file, typed, false), Ok(0));
        assert_eq!(drafts(), [true, false], "{typed}");
    }
    assert_eq!(merge(&window, &file, RIKKES, true), Err(REFUSED));
    assert_eq!(drafts(), [true, false]);
    assert_eq!(merge(&window, &file, LISES, true), Ok(2));
    assert_eq!(drafts(), [false, true]);

    // What was made with keys of before says nothing of it, whoever takes it in.
    give(&window, RIKKE, "rikkes nye fem gode ord");
    let again = vec![read(one, true), read(other, false)];
    record(&there, PASSPHRASE, again);
    let file = copy_of(&there);
    let read = window.session.read_backup(&file, PASSPHRASE);
    let backup = window.world.wait(read).unwrap().expect("of this vault");
    assert_eq!(backup.provenance, Provenance::Earlier);
    let proof = proved_with(&window.session, LISES);
    let proof = window.world.wait(proof).unwrap();
    let merged = window.session.merge(Some(LISE), proof, backup, &[], true);
    assert_eq!(window.world.wait(merged), Ok(0));
    assert_eq!(drafts(), [false, true]);
}

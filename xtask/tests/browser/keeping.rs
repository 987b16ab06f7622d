//! Keeping and erasing: a child is gone when it is erased, a copy read in does not bring it back,
//! and its parents get all that was written.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::app::{
    Adult, Child, PASSPHRASE, PRESCHOOLER, PUPIL, RAGNHILD, THORVALD, add_adult, add_child,
    add_group, again, again_with, arrive, open_child, open_group, open_last, sit_down, unlock,
    with_child, with_prepared_vault, with_vault,
};
use crate::backup::{came, download_to, on_another_device, take_to};
use crate::harness::{Browser, Verbs, holds, sitting, sitting_unsealed};
use crate::sitting::stories::{OF_PRESCHOOLER, Story};
use crate::sitting::{agree_together, assess_alone};
use crate::stored::stored;

pub const STORY: &Story = &OF_PRESCHOOLER;

/// What is typed and not finished.
const DRAFT: &str = "Hænger ved lågen hver morgen";

/// Withholds something, and erases what a copy says is erased.
pub const LEADER: Adult = Adult {
    name: "Bodilø",
    role: "Leder",
};

/// A child with a whole story and a draft, and another child.
#[track_caller]
pub fn sit(page: &Browser) {
    with_prepared_vault(page, "a whole story and another child", |page| {
        add_adult(page, THORVALD);
        for child in [STORY.child, PUPIL] {
            add_group(page, child);
            add_child(page, child);
        }
        assess_alone(page, STORY);
        agree_together(page, STORY);
    });
    sit_down(page, THORVALD);
    open_child(page, STORY.child);
    open_last(page);
    page.fill("Hvad undrer?", DRAFT);
    page.sees("Gemt kl.");
}

/// All that was typed about the child, and no more.
fn of_the_child() -> Vec<&'static str> {
    let joint = &STORY.joint;
    let mut typed = STORY.private();
    typed.extend([STORY.child.given, joint.strengths, joint.agreement, DRAFT]);
    typed
}

/// From any screen to what is kept of a child.
#[track_caller]
pub fn open_keeping(page: &Browser, child: Child) {
    open_child(page, child);
    page.click("link", "Opbevaring");
    arrive(page, "Opbevaring");
}

#[track_caller]
pub fn erase(page: &Browser, child: Child) {
    open_keeping(page, child);
    page.sees("Barnets fornavn er ikke fundet i det, der er skrevet om andre.");
    page.click("button", "Slet oplysningerne om barnet");
    again(page, "Ja, slet nu");
    arrive(page, "Oplysningerne om barnet er slettet");
}

/// Which of these texts lie open in what is stored.
fn found(page: &Browser, texts: &[&'static str]) -> Vec<&'static str> {
    let stored = stored(page);
    let lies = |text: &&&str| stored.values().any(|bytes| holds(bytes, text));
    texts.iter().filter(lies).copied().collect()
}

#[test]
fn an_erased_child_is_gone() {
    sitting(|page| {
        sit(page);
        open_keeping(page, STORY.child);
        let asked = "Forældrene har bedt om aktindsigt og har ikke fået den endnu.";
        page.click("checkbox", asked);
        again(page, "Sæt fluebenet");
        page.sees("Forældrene har bedt om aktindsigt, så intet kan slettes nu.");
        page.click("checkbox", asked);
        again(page, "Fjern fluebenet");
        page.sees_not("så intet kan slettes nu.");
        page.is_accessible();
        page.screenshot("keeping-child");
        page.click("button", "Slet oplysningerne om barnet");
        page.sees("bliver slettet nu. Det kan ikke fortrydes.");
        page.screenshot("keeping-sure");
        page.click("button", "Annuller");
        let before = stored(page);
        erase(page, STORY.child);
        page.sees("Hent nu en ny sikkerhedskopi");
        page.is_accessible();
        page.screenshot("keeping-erased");
        assert!(
            stored(page).len() < before.len(),
            "keys and drafts are gone"
        );

        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        page.sees_not("kan ikke læses");
        open_group(page, STORY.child.group);
        page.sees("Ingen børn endnu");
        page.sees_not(STORY.child.given);
        // The other child is as it was, and there is more to write.
        open_child(page, PUPIL);
        add_child_again(page);
        page.go("#/logbog");
        arrive(page, "Logbog");
        page.sees("Slettede oplysningerne om et barn");
        page.is_accessible();
        page.screenshot("keeping-audit");
    });
}

#[track_caller]
fn add_child_again(page: &Browser) {
    open_group(page, STORY.child.group);
    add_child(page, STORY.child);
}

/// With sealing switched off, what is stored can be read: before the erasure all of it is found,
/// and afterwards nothing.
#[test]
#[ignore = "slow: needs a build with sealing switched off"]
fn nothing_of_an_erased_child_is_stored() {
    sitting_unsealed(|page| {
        sit(page);
        let texts = of_the_child();
        assert_eq!(found(page, &texts), texts);
        erase(page, STORY.child);
        assert_eq!(found(page, &texts), [] as [&str; 0]);
        assert_eq!(found(page, &[PUPIL.given]), [PUPIL.given]);
        page.restart();
        assert_eq!(found(page, &texts), [] as [&str; 0]);
    });
}

#[test]
#[ignore = "slow: a child from beginning to end; the rule is held by insight::keeping::tests too"]
fn a_child_who_has_left_is_proposed_and_erased() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        page.go("#/slettefrister");
        arrive(page, "Slettefrister");
        page.sees("Der er ingen oplysninger, der skal slettes i dag.");
        open_child(page, PRESCHOOLER);
        page.click("button", "Ret barnets oplysninger");
        page.click("button", "Begyndt, stoppet eller flyttet");
        page.fill("Stoppede i gruppen", "05052026");
        page.click("button", "Gem");
        page.sees("Stoppede 5. maj 2026");

        page.go("#/slettefrister");
        page.choose(
            "Hvornår slettes oplysningerne om et barn, der er stoppet?",
            "12 måneder efter sidste dag",
        );
        again(page, "Gem");
        page.sees("Der er ingen oplysninger, der skal slettes i dag.");
        page.choose(
            "Hvornår slettes oplysningerne om et barn, der er stoppet?",
            "Dagen efter sidste dag",
        );
        again(page, "Gem");
        page.sees("stoppede 5. maj 2026");
        page.is_accessible();
        add_adult(page, LEADER);
        // Told without a name.
        page.sees("Fristen for at slette er nået for ét barns oplysninger.");
        page.screenshot("keeping-deadline-told");
        page.click("link", "Slettefrister");
        arrive(page, "Slettefrister");
        page.click("checkbox", PRESCHOOLER.given);
        page.click("button", "Slet oplysningerne om ét barn");
        page.screenshot("keeping-retention");
        again(page, "Ja, slet nu");
        page.sees("Oplysningerne om ét barn er slettet.");
        page.sees("Der er ingen oplysninger, der skal slettes i dag.");
    });
}

/// The copy for parents, what a leader keeps out of it, and nothing of another child.
#[test]
fn parents_get_all_that_was_written() {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    sitting(|page| {
        sit(page);
        add_adult(page, LEADER);
        open_keeping(page, STORY.child);
        page.click("link", "Giv forældrene aktindsigt");
        arrive(page, "Aktindsigt");
        let mut written = of_the_child();
        written.retain(|text| *text != DRAFT);
        for text in &written {
            page.sees(text);
        }
        page.sees_not(DRAFT);
        page.sees_not(PUPIL.given);
        page.is_accessible();
        page.screenshot("access-screen");
        page.click("button", "Undtag noget fra aktindsigt");
        let which = page
            .script(
                "return [...document.querySelectorAll('#withhold option')]
                    .map((it) => it.textContent).find((it) => it.startsWith('Fælles position'));",
                vec![],
            )
            .as_str()
            .unwrap_or_default()
            .to_owned();
        page.choose("Hvad skal undtages?", &which);
        page.fill("Hvorfor?", "Det handler om en søskende.");
        page.click("button", "Undtag det");
        again(page, "Undtag det");
        page.sees("Undtaget: Det handler om en søskende.");
        page.sees_not(STORY.joint.grounds);

        download_to(page, folder.path());
        page.click("button", "Hent kopien som fil");
        again(page, "Hent kopien som fil");
        let file = came(page, folder.path());
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{error}"));
        for told in [
            STORY.own[0].works,
            "Det handler om en søskende.",
            THORVALD.name,
        ] {
            assert!(text.contains(told), "{told} is not in the file");
        }
        for hidden in [STORY.joint.grounds, PUPIL.given, PUPIL.surname] {
            assert!(!text.contains(hidden), "{hidden} is in the file");
        }
        page.go("#/logbog");
        page.sees("Gav forældrene aktindsigt: ");
    });
}

/// Chooses a backup on the screen of backups.
#[track_caller]
pub fn look_into(page: &Browser, file: &Path, passphrase: &str) {
    page.go("#/sikkerhedskopi");
    let field = page.find("field", "Filen med den anden sikkerhedskopi");
    page.wait(field.send_keys(file.to_string_lossy()));
    page.fill("Kodesætning", passphrase);
    page.click("button", "Se, hvad der er i kopien");
}

/// Looks into it, and puts in what is there, with nothing ticked.
#[track_caller]
pub fn put_in(page: &Browser, file: &Path, passphrase: &str) {
    look_into(page, file, passphrase);
    page.click("button", "Gå videre");
    again(page, "Læg den ind");
}

#[test]
#[ignore = "slow: two devices; the rule is held by exchange::merging::tests too"]
fn a_copy_read_in_brings_what_is_missing_and_nothing_that_is_erased() {
    let [first, second] = [(); 2].map(|()| TempDir::new().unwrap_or_else(|it| panic!("{it}")));
    sitting(|page| {
        with_vault(page);
        for child in [STORY.child, PUPIL] {
            add_group(page, child);
            add_child(page, child);
        }
        let both = take_to(page, first.path());

        // On another device the same vault goes on, and one child is erased in it.
        let one = on_another_device(&both, RAGNHILD, second.path(), |other| {
            erase(other, STORY.child);
            add_adult(other, THORVALD);
            // The copy from before does not bring it back.
            look_into(other, &both, "noget helt andet");
            other.sees("Kodesætningen passer ikke.");
            look_into(other, &both, PASSPHRASE);
            other.sees("bliver ikke lagt ind");
            other.sees("Der er ikke mere i kopien, som kan lægges ind her.");
            other.screenshot("merge-nothing");
            other.reload();
            unlock(other);
            sit_down(other, RAGNHILD);
        });

        add_adult(page, LEADER);
        look_into(page, &one, PASSPHRASE);
        page.sees("bliver stående, medmindre du sætter flueben");
        page.is_accessible();
        page.screenshot("merge-found");
        page.click("checkbox", STORY.child.given);
        page.click("button", "Gå videre");
        again(page, "Læg den ind");
        page.sees("er lagt ind.");
        page.go("#/hvem");
        page.find("button", THORVALD.name);
        open_group(page, STORY.child.group);
        page.sees("Ingen børn endnu");
        open_child(page, PUPIL);

        page.reload();
        unlock(page);
        sit_down(page, THORVALD);
        page.sees_not("kan ikke læses");
        look_into(page, &one, PASSPHRASE);
        page.sees("Alt i kopien er her allerede.");
    });
}

#[test]
#[ignore = "slow: a whole story; the rule is held by exchange::readable::tests too"]
fn everything_comes_out_as_a_file_behind_a_warning() {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    sitting(|page| {
        sit(page);
        download_to(page, folder.path());
        page.go("#/sikkerhedskopi");
        page.click("button", "Hent alt som en åben fil");
        page.sees("Filen er ikke låst.");
        page.is_accessible();
        page.screenshot("export-warning");
        again(page, "Hent den åbne fil");
        let file = came(page, folder.path());
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{error}"));
        for told in of_the_child().into_iter().chain([PUPIL.given]) {
            assert!(text.contains(told), "{told} is not in the file");
        }
        page.go("#/logbog");
        page.sees("Hentede alle data som en åben fil");
    });
}

#[test]
#[ignore = "slow: four passphrases; the rule is held by screens::keeping::changed_settings too"]
fn settings_ask_for_the_passphrase_and_the_logbook_tells_what_was_changed() {
    sitting(|page| {
        with_vault(page);
        page.go("#/indstillinger");
        let lock = "Hvornår skal Trivselsspor låse af sig selv?";
        page.choose(lock, "Efter 60 minutter");
        page.click("button", "Gem");
        page.is_accessible();
        for width in [390, 820] {
            page.screenshot_to_the_foot(&format!("settings-asks-{width}"), width, 800);
        }
        page.screen(1000, 700);
        again_with(page, "noget helt andet", "Gem");
        page.sees("Den passer ikke. Intet er ændret.");
        page.click("button", "Annuller");
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        page.go("#/logbog");
        arrive(page, "Logbog");
        page.sees("Ændrede »Arbejdsstedets navn«");
        page.sees_not(lock);
        page.go("#/indstillinger");
        page.choose(lock, "Efter 60 minutter");
        page.choose(
            "Hvor længe gemmes det, der er skrevet om et barn?",
            "Højst 2 år",
        );
        page.click("button", "Gem");
        again(page, "Gem");
        page.sees("Gemt kl.");
        page.go("#/logbog");
        page.sees("Ændrede »Hvor længe gemmes det, der er skrevet om et barn?«: fra »(tomt)« til »Højst 2 år«");
        page.sees("fra »Efter 15 minutter« til »Efter 60 minutter«");
        page.is_accessible();
        for width in [390, 820] {
            page.screenshot_to_the_foot(&format!("logbook-{width}"), width, 800);
        }
        // The language is anybody's.
        page.go("#/indstillinger");
        page.choose("Sprog", "English");
        page.click("button", "Gem");
        page.find("heading", "Settings");
    });
}

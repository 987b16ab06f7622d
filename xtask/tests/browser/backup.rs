//! The vault as a file: taken out, brought into another browser, and read without the app.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use serde_json::json;
use tempfile::TempDir;
use xtask::process::{command, run};
use xtask::project;

use crate::app::{
    Adult, BEGIN, INSTITUTION, PASSPHRASE, PRESCHOOLER, PUPIL, RAGNHILD, add_child, add_group,
    arrive, open_child, sit_down, unlock, with_vault,
};
use crate::harness::{Browser, Verbs, holds, sitting};
use crate::stored::stored;

/// What the locked page asks for before it destroys anything.
const TYPE_THE_NAME: &str = "Skriv navnet på arbejdsstedet, hvis du er sikker";

/// Lets the browser put downloads into this folder.
#[track_caller]
pub fn download_to(page: &Browser, folder: &Path) {
    page.download_to(folder);
}

/// The one backup in a folder, once it is there.
#[track_caller]
pub fn downloaded(page: &Browser, folder: &Path) -> PathBuf {
    page.until(|| {
        page.bring_downloads(folder);
        let files = fs::read_dir(folder).map_err(|error| error.to_string())?;
        let names: Vec<_> = files.flatten().map(|file| file.path()).collect();
        match &names[..] {
            [one] if one.to_string_lossy().ends_with(".tspr.json") => Ok(one.clone()),
            _ => Err(format!("no backup has come, but {names:?}")),
        }
    })
}

/// The one file in a folder, once it is there.
#[track_caller]
pub fn came(page: &Browser, folder: &Path) -> PathBuf {
    page.until(|| {
        let files = fs::read_dir(folder).map_err(|error| error.to_string())?;
        let names: Vec<_> = files.flatten().map(|file| file.path()).collect();
        let whole = names
            .iter()
            .find(|it| it.extension().is_some_and(|it| it == "json"));
        whole.cloned().ok_or_else(|| format!("{names:?}"))
    })
}

/// Takes a backup of the open vault into an empty folder.
#[track_caller]
pub fn take_to(page: &Browser, folder: &Path) -> PathBuf {
    download_to(page, folder);
    page.go("#/sikkerhedskopi");
    page.click("button", "Hent en sikkerhedskopi");
    downloaded(page, folder)
}

/// A vault with one child, and a backup of it.
#[track_caller]
fn take(page: &Browser, folder: &Path) -> PathBuf {
    with_vault(page);
    page.sees_not("Der er ikke hentet en sikkerhedskopi i den sidste uge");
    add_group(page, PRESCHOOLER);
    add_child(page, PRESCHOOLER);
    page.go("#/overblik");
    page.sees("Der er ikke hentet en sikkerhedskopi i den sidste uge");
    download_to(page, folder);
    page.click("link", "Sikkerhedskopi");
    page.sees("Der er ikke hentet en sikkerhedskopi endnu.");
    page.click("button", "Hent en sikkerhedskopi");
    let file = downloaded(page, folder);
    page.sees("Sidst hentet");
    // A fresh profile gets no promise from Chromium, and the page says so.
    page.sees("Browseren kan selv slette jeres data");
    page.go("#/overblik");
    page.find("link", PRESCHOOLER.group);
    page.sees_not("Der er ikke hentet en sikkerhedskopi i den sidste uge");
    file
}

/// Chooses a file and opens it with a passphrase.
#[track_caller]
pub fn bring_in(page: &Browser, file: &Path, passphrase: &str) {
    let field = page.find("field", "Filen med sikkerhedskopien");
    page.wait(field.send_keys(file.to_string_lossy()));
    page.fill("Kodesætning", passphrase);
    page.click("button", "Læg sikkerhedskopien ind");
}

/// On another device: the backup is put in, this adult sits down, and after what is done there a
/// backup of it comes back into an empty folder.
#[track_caller]
pub fn on_another_device(
    backup: &Path,
    adult: Adult,
    folder: &Path,
    act: impl FnOnce(&Browser),
) -> PathBuf {
    sitting(|other| {
        other.go("#/laeg-kopi-ind");
        bring_in(other, backup, PASSPHRASE);
        arrive(other, "Hvem er du?");
        sit_down(other, adult);
        act(other);
        take_to(other, folder);
    });
    match fs::read_dir(folder).map(|it| it.flatten().map(|it| it.path()).collect::<Vec<_>>()) {
        Ok(files) if files.len() == 1 => files[0].clone(),
        other => panic!("no one backup came back: {other:?}"),
    }
}

/// Where the device begins anew: types the institution's name, and destroys.
#[track_caller]
pub fn begin_anew(page: &Browser) {
    page.click("link", "Kan du ikke komme ind?");
    page.find("heading", "Kan du ikke komme ind?");
    look_further(page);
    page.click("button", "Begynd forfra");
    page.fill(TYPE_THE_NAME, &INSTITUTION.to_lowercase());
    page.click("button", "Slet alle data på denne enhed");
    page.find("link", BEGIN);
}

/// Opens what stands below the recovery key.
#[track_caller]
pub fn look_further(page: &Browser) {
    page.find("field", "Nødkode");
    page.on("details", "it.open = true");
}

/// Every entry of a backup as text, read without the app.
#[track_caller]
pub fn read_without_the_app(file: &Path) -> String {
    let mut reader = Command::new(reader())
        .arg(file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("the reader did not start: {error}"));
    if let Some(mut input) = reader.stdin.take() {
        writeln!(input, "{PASSPHRASE}").unwrap_or_else(|error| panic!("{error}"));
    }
    let read = reader
        .wait_with_output()
        .unwrap_or_else(|error| panic!("the reader did not end: {error}"));
    assert!(read.status.success(), "it is no backup that opens");
    String::from_utf8_lossy(&read.stdout).into_owned()
}

/// The program that `cargo xtask open` runs. It is built with the features of the lane that runs the
/// tests without a browser, which has built it; with its own alone every crate would be built anew.
fn reader() -> &'static Path {
    static READER: LazyLock<PathBuf> = LazyLock::new(|| {
        let mut cargo = command("cargo", &["build", "--quiet", "--workspace", "--lib"]);
        cargo.args(["--features", "xtask/driving", "--example", "open_backup"]);
        run(&mut cargo).unwrap_or_else(|failure| panic!("{failure}"));
        project::root().join("target/debug/examples/open_backup")
    });
    &READER
}

#[test]
fn a_backup_comes_back_in_another_browser() {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    sitting(|page| {
        let file = take(page, folder.path());
        let bytes = fs::read(&file).unwrap_or_else(|error| panic!("it cannot be read: {error}"));
        for secret in [PRESCHOOLER.given, PRESCHOOLER.surname, PRESCHOOLER.group] {
            assert!(!holds(&bytes, secret), "“{secret}” lies open in the backup");
        }
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        assert!(name.starts_with("kopi-2"), "{name}");

        let not_a_backup = folder.path().join("liste.csv");
        fs::write(&not_a_backup, "navn;født\n").unwrap_or_else(|error| panic!("{error}"));
        sitting(|other| {
            other.click("link", "Jeg har en sikkerhedskopi");
            arrive(other, "Har du en sikkerhedskopi?");
            bring_in(other, &not_a_backup, PASSPHRASE);
            other.sees("Filen er ikke en sikkerhedskopi");
            bring_in(other, &file, "noget helt andet");
            other.sees("Kodesætningen passer ikke. Intet er ændret.");
            assert_eq!(stored(other).len(), 0, "nothing is stored yet");
            bring_in(other, &file, PASSPHRASE);
            arrive(other, "Hvem er du?");
            sit_down(other, RAGNHILD);
            open_child(other, PRESCHOOLER);
            other.sees(PRESCHOOLER.surname);
            // It can be written on, and opened again.
            add_group(other, PUPIL);
            other.reload();
            unlock(other);
            sit_down(other, RAGNHILD);
            other.find("link", PUPIL.group);
        });
    });
}

#[test]
fn a_backup_is_read_without_the_app() {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    sitting(|page| {
        let text = read_without_the_app(&take(page, folder.path()));
        for told in [PRESCHOOLER.given, PRESCHOOLER.surname, "backed_up"] {
            assert!(text.contains(told), "“{told}” is not in:\n{text}");
        }
    });
}

#[test]
fn what_does_not_open_can_be_taken_out_and_begun_anew() {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    sitting(|page| {
        with_vault(page);
        let script = "const done = (request) => new Promise((resolve, reject) => {
                request.onsuccess = () => resolve(request.result);
                request.onerror = () => reject(request.error);
            });
            const database = await done(indexedDB.open('trivselsspor'));
            const header = database.transaction('header', 'readwrite').objectStore('header');
            const bytes = await done(header.get('header'));
            bytes[40] ^= 1;
            await done(header.put(bytes, 'header'));
            database.close();
            return true;";
        assert_eq!(page.script(script, vec![]), json!(true));
        page.reload();
        page.fill("Kodesætning", PASSPHRASE);
        page.click("button", "Lås op");
        page.sees("Jeres data kan ikke låses op. Intet er ændret");
        let damaged = stored(page);

        download_to(page, folder.path());
        page.click("link", "Kan du ikke komme ind?");
        look_further(page);
        page.click("button", "Hent de låste data, som de er");
        downloaded(page, folder.path());
        assert_eq!(stored(page), damaged, "nothing is changed by it");

        page.click("button", "Begynd forfra");
        page.sees("Uden en sikkerhedskopi er de væk.");
        page.sees("Denne enhed kender ingen sikkerhedskopi.");
        page.click("button", "Slet alle data på denne enhed");
        page.sees("Intet er slettet endnu.");
        page.fill(TYPE_THE_NAME, "slet alle data");
        page.click("button", "Slet alle data på denne enhed");
        page.sees("Intet er slettet endnu.");
        page.is_accessible();
        for width in [390, 820] {
            page.screenshot_to_the_foot(&format!("begin-anew-{width}"), width, 800);
        }
        page.screen(1000, 700);
        page.click("button", "Annuller");
        assert_eq!(stored(page), damaged, "nor by being asked, nor by a slip");
        page.click("link", "Tilbage til forsiden");
        begin_anew(page);
        assert_eq!(stored(page).len(), 0);
        page.reload();
        page.find("link", BEGIN);
        page.sees_not("Trivselsspor har været i brug her");
        with_vault(page);
    });
}

#[test]
fn what_is_fetched_while_locked_stands_in_the_logbook_at_the_next_unlocking() {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    let line = "De låste data blev hentet fra den låste skærm";
    sitting(|page| {
        with_vault(page);
        page.go("#/logbog");
        page.sees("Ændrede »Arbejdsstedets navn«");
        page.sees_not(line);
        page.reload();
        download_to(page, folder.path());
        page.click("link", "Kan du ikke komme ind?");
        look_further(page);
        page.click("button", "Hent de låste data, som de er");
        downloaded(page, folder.path());
        page.go("#/");
        unlock(page);
        sit_down(page, RAGNHILD);
        page.go("#/logbog");
        page.sees(line);
        // Once: the mark is gone with it.
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        page.go("#/logbog");
        page.sees(line);
        assert_eq!(page.text().matches(line).count(), 1);
    });
}

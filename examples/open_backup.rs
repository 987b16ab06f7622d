//! Reads a backup on the command line: the proof that the format stands without
//! the app. `cargo xtask open FILE` runs it.

use std::{
    hash::{BuildHasher, RandomState},
    io::{self, BufRead, IsTerminal},
    pin::pin,
    process::{Command, ExitCode},
    task::{Context, Poll, Waker},
};

use zeroize::Zeroizing;

use vault::{CostLimits, MemoryStorage, Random, RecoveryKey, Vault, VaultError, unpack};

fn main() -> ExitCode {
    let read = std::env::args()
        .nth(1)
        .ok_or_else(|| "name the backup".to_owned())
        .and_then(|file| open(&file));
    match read {
        Ok(lines) => {
            print!("{lines}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Every entry of a backup as a line of JSON, in the order they were written.
/// What is damaged is told on the error output and does not stand in the way of
/// the rest. A passphrase or the recovery key is asked for, and read from the input.
fn open(file: &str) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    let stored = unpack(&bytes).map_err(|error| format!("{file}: {error}"))?;
    eprintln!("A passphrase or the recovery key that the vault had when the backup was taken:");
    let passphrase = unseen().map_err(|error| error.to_string())?;
    let passphrase = passphrase.trim_end_matches(['\r', '\n']);
    // The recovery key opens it however it is typed.
    let key = RecoveryKey::parse(passphrase);
    let passphrase = key.map_or_else(
        |_| Zeroizing::new(passphrase.to_owned()),
        |key| key.passphrase(),
    );
    let storage = MemoryStorage::holding(stored);
    let opening = Vault::open(storage, passphrase.as_str(), &CostLimits::STRICT, Hasher);
    let (_, mut opened) = at_once(opening).map_err(|error| format!("{file}: {error}"))?;
    opened.entries.sort_by_key(|entry| entry.id);
    for damage in &opened.damaged {
        eprintln!("damaged: {damage:?}");
    }
    eprintln!(
        "{} entries, {} drafts, {} damaged",
        opened.entries.len(),
        opened.drafts.len(),
        opened.damaged.len()
    );
    let lines = opened
        .entries
        .iter()
        .map(|entry| format!("{}\n", String::from_utf8_lossy(&entry.payload)));
    Ok(lines.collect())
}

/// A line of the input, not shown while it is typed.
fn unseen() -> io::Result<Zeroizing<String>> {
    let terminal = io::stdin().is_terminal();
    // Where there is no such command the line is shown, which is told.
    let show = |how: &str| {
        let done = Command::new("stty").arg(how).status();
        done.is_ok_and(|it| it.success())
    };
    let hidden = terminal && show("-echo");
    if terminal && !hidden {
        eprintln!("(This terminal shows what is typed.)");
    }
    let mut line = Zeroizing::new(String::new());
    let read = io::stdin().lock().read_line(&mut line);
    if hidden {
        show("echo");
        eprintln!();
    }
    read.map(|_| line)
}

/// Reading seals nothing, so that this need not be fit for keys.
struct Hasher;

impl Random for Hasher {
    fn fill(&mut self, bytes: &mut [u8]) {
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = RandomState::new().hash_one(at).to_le_bytes()[0];
        }
    }
}

/// What opening gives: memory answers at once, so that it never has to wait.
fn at_once<T>(opening: impl Future<Output = Result<T, VaultError>>) -> Result<T, VaultError> {
    match pin!(opening).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => Err(VaultError::NoVault),
    }
}

//! `cargo xtask <command>`: reads the command line and says what went wrong.

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::{Arg, ValueExt};
use xtask::failure::{Because, Failure, Result};
use xtask::test::Lane;
use xtask::{
    agreement, architecture, bench, check, dist, model, one_file, open, project, release, serve,
    setup, size, supply, test, torture, twice, verify,
};

const HELP: &str = "\
cargo xtask <command>

  serve [--port N]  build the app and serve it on 127.0.0.1, port 8080
  test              every check and the everyday tests, in the browser too; says what it left out
  test --all        the same with every slow test: what CI runs
  dist              build the app into dist/, ready for any static host
  dist --one-file   the same, and one HTML file of it in one-file/ that opens from a disk
  size              weigh a first visit (over 240 KB fails), everything (over 1,200 KB), the workbook reader
  release           pack the app for a host that builds nothing, with sums, notes and an SBOM
  verify ADDRESS [FOLDER]
                    compare what a host serves, every file and header, with the build in dist/, or
                    with the folder `site` of a release
  twice             build once more elsewhere and compare with dist/: the same to the byte
  supply            licences, sources and doubles of every package; known faults where they can be had
  bench             measure the app beside SurveyJS and plain HTML, and with a school of 700
  torture [ROUNDS]  kill the browser 200 times while somebody writes: what showed as saved is there
  architecture      the floors of the house: which room names what
  model             lint the model and the handleguide, and count what is in them
  agreement [FILE]  how far pairs of adults agree on the signs; without a file, an empty list for one
  open FILE         read a backup without the app: asks for the passphrase, prints every entry
  check             formatting, lints and architecture
  setup             bring every tool the other commands need
  help              this text";

fn main() -> ExitCode {
    match run(lexopt::Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut name = None;
    let mut file = None;
    let mut address = None;
    let mut port = 8080;
    let mut rounds = torture::ROUNDS;
    let mut lane = Lane::Everyday;
    let mut in_one_file = false;
    let unread = "The command line could not be read";
    while let Some(argument) = arguments.next().because(unread)? {
        match argument {
            Arg::Value(value) if name.is_none() => name = Some(value.string().because(unread)?),
            Arg::Value(value)
                if matches!(name.as_deref(), Some("open" | "agreement")) && file.is_none() =>
            {
                file = Some(PathBuf::from(value));
            }
            Arg::Value(value) if name.as_deref() == Some("verify") && address.is_none() => {
                address = Some(value.string().because(unread)?);
            }
            Arg::Value(value) if name.as_deref() == Some("verify") && file.is_none() => {
                file = Some(PathBuf::from(value));
            }
            Arg::Value(value) if name.as_deref() == Some("torture") => {
                rounds = value.parse().because(unread)?;
            }
            Arg::Long("port") if name.as_deref() == Some("serve") => {
                port = arguments
                    .value()
                    .and_then(|value| value.parse())
                    .because(unread)?;
            }
            Arg::Long("all") if name.as_deref() == Some("test") => lane = Lane::All,
            Arg::Long("one-file") if name.as_deref() == Some("dist") => in_one_file = true,
            Arg::Short('h') | Arg::Long("help") => name = Some("help".into()),
            other => {
                return Err(Failure::new(format!(
                    "{unread}: {}\n\n{HELP}",
                    other.unexpected()
                )));
            }
        }
    }
    match name.as_deref() {
        Some("serve") => serve::serve(port),
        Some("test") => test::test(lane),
        Some("dist") if in_one_file => one_file::one_file(),
        Some("dist") => dist::dist(&project::dist()),
        Some("size") => size::size(&project::dist()),
        Some("release") => release::release(),
        Some("verify") => match address {
            Some(address) => verify::verify(&address, &file.unwrap_or_else(project::dist)),
            None => Err(Failure::new(
                "Name the address: `cargo xtask verify https://trivselsspor.kommune.dk`.",
            )),
        },
        Some("twice") => twice::twice(),
        Some("supply") => supply::supply(),
        Some("bench") => bench::bench(),
        Some("torture") => torture::torture(rounds),
        Some("architecture") => architecture::architecture(),
        Some("model") => model::model(),
        Some("agreement") => agreement::agreement(file.as_deref()),
        Some("open") => match file {
            Some(file) => open::open(&file),
            None => Err(Failure::new("Name the backup: `cargo xtask open FILE`.")),
        },
        Some("check") => check::check(),
        Some("setup") => {
            setup::for_building()?;
            setup::for_checking()?;
            setup::for_testing()?;
            setup::for_engines()?;
            setup::for_supply()?;
            setup::for_servers()?;
            println!("Everything is here. `cargo xtask serve` starts the app.");
            Ok(())
        }
        Some("help") => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => Err(Failure::new(format!(
            "There is no command `{other}`.\n\n{HELP}"
        ))),
        None => Err(Failure::new(HELP)),
    }
}

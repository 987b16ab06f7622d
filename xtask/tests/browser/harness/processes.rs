//! The browser's processes, and their end by SIGKILL.

use std::process::Command;

use super::Browser;

/// The processes of one browser, by their ids.
pub struct Processes(Vec<String>);

impl Browser {
    /// Every process of the browser as it runs now: those that name the profile, and all that they
    /// have started.
    #[track_caller]
    pub fn processes(&self) -> Processes {
        let profile = self.profile().to_string_lossy().into_owned();
        let listed = Command::new("ps")
            .args(["-axww", "-o", "pid=,ppid=,args="])
            .output();
        let listed = listed.unwrap_or_else(|error| panic!("ps did not start: {error}"));
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        let all: Vec<_> = listed.lines().filter_map(process).collect();
        let mut found: Vec<&str> = Vec::new();
        loop {
            let more = all.iter().filter(|(id, parent, line)| {
                !found.contains(id) && (line.contains(&profile) || found.contains(parent))
            });
            let more: Vec<_> = more.map(|(id, ..)| *id).collect();
            if more.is_empty() {
                break;
            }
            found.extend(more);
        }
        Processes(found.into_iter().map(str::to_owned).collect())
    }
}

impl Processes {
    pub fn ids(&self) -> &[String] {
        &self.0
    }

    /// Ends all of them at once, in the middle of whatever they do. Whether any was there.
    pub fn kill(&self) -> bool {
        // One that has ended already is no reason to spare the others.
        let killed = Command::new("kill").arg("-KILL").args(&self.0).output();
        !self.0.is_empty() && killed.is_ok()
    }
}

/// Id, parent's id and command line.
fn process(line: &str) -> Option<(&str, &str, &str)> {
    let (id, rest) = line.trim_start().split_once(' ')?;
    let (parent, line) = rest.trim_start().split_once(' ')?;
    Some((id, parent, line))
}

//! The memory of a browser's processes, with what they share divided among those who share it.

use std::fs;
use std::path::Path;

/// What all processes of the browser on this profile hold now, in bytes; nothing where the system does
/// not tell it as Linux does.
pub fn of_browser(profile: &Path) -> Option<u64> {
    let profile = profile.to_str()?;
    let processes: Vec<_> = fs::read_dir("/proc").ok()?.flatten().collect();
    let processes: Vec<_> = processes
        .iter()
        .filter_map(|it| Process::of(&it.path()))
        .collect();
    let mut ours: Vec<&Process> = Vec::new();
    loop {
        let is_ours = |it: &Process, ours: &[&Process]| {
            it.command.contains(profile) || ours.iter().any(|own| own.id == it.parent)
        };
        let more: Vec<_> = processes
            .iter()
            .filter(|it| !ours.iter().any(|own| own.id == it.id) && is_ours(it, &ours))
            .collect();
        if more.is_empty() {
            break;
        }
        ours.extend(more);
    }
    let bytes: u64 = ours.iter().map(|it| it.bytes).sum();
    (bytes > 0).then_some(bytes)
}

struct Process {
    id: u32,
    parent: u32,
    command: String,
    bytes: u64,
}

impl Process {
    /// What stands in its folder; nothing where it has just ended, or is no process.
    fn of(folder: &Path) -> Option<Self> {
        let read = |name: &str| fs::read_to_string(folder.join(name)).ok();
        let line = |text: &str, name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            line.split_whitespace().next()?.parse::<u64>().ok()
        };
        let parent = line(&read("status")?, "PPid:")?;
        let kilobytes = line(&read("smaps_rollup")?, "Pss:")?;
        Some(Self {
            id: folder.file_name()?.to_str()?.parse().ok()?,
            parent: u32::try_from(parent).ok()?,
            command: read("cmdline")?,
            bytes: kilobytes * 1024,
        })
    }
}

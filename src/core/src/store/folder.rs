//! The data folder: read at open, written only when the reader changes something about leaving.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Kept, Settings};

/// The settings, and what they are written to first.
const SETTINGS: &str = "settings";
const NEW: &str = "settings.new";

/// A data folder. It need not exist until something is written.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder at a path.
    pub fn at(path: &str) -> Self {
        Self(PathBuf::from(path))
    }

    /// What it says of leaving. *A file of 128 bytes is read.*
    pub fn settings(&self) -> Settings {
        // One byte more than it may have, so that a longer one is seen.
        let mut bytes = Vec::with_capacity(super::settings::SIZE + 1);
        let read = File::open(self.0.join(SETTINGS))
            .and_then(|file| file.take(super::settings::SIZE as u64 + 1).read_to_end(&mut bytes));
        match read {
            Ok(_) => Kept::decode(&bytes).map_or(Settings::Broken, Settings::Kept),
            Err(error) if error.kind() == ErrorKind::NotFound => Settings::None,
            Err(_) => Settings::Broken,
        }
    }

    /// Changes what it says: reads, changes, and puts the new file in the old one's place in one step. Whoever is killed, or
    /// finds the disk full, leaves the old one. Two processes take turns, so that each change is made to what is there.
    pub fn change(&self, change: impl FnOnce(Settings) -> Option<Kept>) -> io::Result<Kept> {
        fs::create_dir_all(&self.0)?;
        let folder = File::open(&self.0)?;
        lock(&folder)?;
        let kept = change(self.settings()).ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "the settings do not fit"))?;
        let bytes = kept.encode().ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "the settings do not fit"))?;
        let new = self.0.join(NEW);
        let written = write_new(&new, &bytes).and_then(|()| fs::rename(&new, self.0.join(SETTINGS)));
        if let Err(error) = written {
            let _ = fs::remove_file(&new);
            return Err(error);
        }
        // The new name reaches the disk, too; a file system that cannot do that has still switched.
        let _ = folder.sync_all();
        Ok(kept)
    }
}

/// Waits for another process, two seconds at most.
fn lock(folder: &File) -> io::Result<()> {
    for _ in 0..40 {
        match folder.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(50)),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Err(io::Error::new(ErrorKind::WouldBlock, "another process holds the data folder"))
}

/// Nobody but the app may read it, where the platform knows such a thing.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(cover: &str) -> Kept {
        Kept { start_covered: true, cover: Some(cover.into()), word: ([1; 16], [2; 32]) }
    }

    fn folder() -> (tempfile::TempDir, Folder) {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = Folder(dir.path().join("data"));
        (dir, folder)
    }

    #[test]
    fn reading_makes_nothing_and_a_change_is_read_again() {
        let (dir, folder) = folder();
        assert_eq!(folder.settings(), Settings::None);
        assert_eq!(fs::read_dir(dir.path()).expect("reads").count(), 0, "reading made something");
        folder.change(|_| Some(kept("recetas"))).expect("changes");
        assert_eq!(folder.settings(), Settings::Kept(kept("recetas")));
        let names: Vec<_> = fs::read_dir(&folder.0).expect("reads").flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(names, [SETTINGS]);
    }

    #[test]
    fn what_cannot_be_believed_or_read_is_broken_and_can_be_replaced() {
        let (_dir, folder) = folder();
        folder.change(|_| Some(kept("recetas"))).expect("changes");
        let path = folder.0.join(SETTINGS);
        let whole = fs::read(&path).expect("reads");
        for bytes in [&whole[..127], &[][..], &[0; 128], &[&whole[..], b"x"].concat()] {
            fs::write(&path, bytes).expect("written");
            assert_eq!(folder.settings(), Settings::Broken);
        }
        fs::remove_file(&path).expect("removed");
        fs::create_dir(&path).expect("made");
        assert_eq!(folder.settings(), Settings::Broken, "a folder in its place");
        assert!(folder.change(|_| Some(kept("apuntes"))).is_err());
        assert!(!folder.0.join(NEW).exists(), "nothing is left of a change that failed");
        fs::remove_dir(&path).expect("removed");
        folder.change(|old| (old == Settings::None).then(|| kept("apuntes"))).expect("changes");
        assert_eq!(folder.settings(), Settings::Kept(kept("apuntes")));
    }

    #[test]
    fn a_full_disk_leaves_the_old_settings() {
        let (_dir, folder) = folder();
        folder.change(|_| Some(kept("recetas"))).expect("changes");
        // What is written goes to a device that is always full.
        std::os::unix::fs::symlink("/dev/full", folder.0.join(NEW)).expect("linked");
        assert!(folder.change(|_| Some(kept("apuntes"))).is_err());
        assert_eq!(folder.settings(), Settings::Kept(kept("recetas")));
        folder.change(|_| Some(kept("apuntes"))).expect("changes once there is room");
    }

    #[test]
    fn a_folder_that_another_process_never_gives_back_is_an_error_and_not_a_wait() {
        let (_dir, folder) = folder();
        folder.change(|_| Some(kept("recetas"))).expect("changes");
        let other = File::open(&folder.0).expect("opens");
        other.lock().expect("locks");
        assert!(folder.change(|_| Some(kept("apuntes"))).is_err());
        drop(other);
        folder.change(|_| Some(kept("apuntes"))).expect("changes");
    }

    #[test]
    fn changes_from_many_threads_are_each_made_to_what_is_there() {
        let (_dir, folder) = folder();
        let count = |settings: &Settings| match settings {
            Settings::Kept(kept) => kept.word.0[0],
            _ => 0,
        };
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..8 {
                        let one_more = |old: Settings| Some(Kept { word: ([count(&old) + 1; 16], [0; 32]), ..kept("apuntes") });
                        folder.change(one_more).expect("changes");
                    }
                });
            }
        });
        assert_eq!(count(&folder.settings()), 64, "no change was lost");
    }
}

//! The data folder: read at open, written only when the reader changes something about leaving.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::{FlockOperation, OFlags, flock};
use rustix::io::Errno;

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
        self.read().unwrap_or(Settings::Broken)
    }

    /// The same; an error where there is a file and it cannot be read at this moment.
    fn read(&self) -> io::Result<Settings> {
        // One byte more than it may have, so that a longer one is seen.
        let mut bytes = Vec::with_capacity(super::settings::SIZE + 1);
        let path = self.0.join(SETTINGS);
        let read = File::open(&path).and_then(|file| file.take(super::settings::SIZE as u64 + 1).read_to_end(&mut bytes));
        match read {
            Ok(_) => Ok(Kept::decode(&bytes).map_or(Settings::Broken, Settings::Kept)),
            // A link that leads nowhere is not nothing.
            Err(error) if error.kind() == ErrorKind::NotFound => match fs::symlink_metadata(&path) {
                Err(none) if none.kind() == ErrorKind::NotFound => Ok(Settings::None),
                _ => Ok(Settings::Broken),
            },
            Err(error) => Err(error),
        }
    }

    /// Changes what it says: reads, changes, and puts the new file in the old one's place in one step. Whoever is killed, or
    /// finds the disk full, leaves the old one. Two processes take turns, so that each change is made to what is there; what
    /// cannot be read at this moment is not replaced.
    pub fn change(&self, change: impl FnOnce(Settings) -> Option<Kept>) -> io::Result<Kept> {
        fs::create_dir_all(&self.0)?;
        let folder = File::open(&self.0)?;
        lock(&folder)?;
        let kept = change(self.read()?).ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "nothing to keep"))?;
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

/// Waits for another process, two seconds at most. Where a file system has no locks the rename is still one step.
///
/// Not the standard library's lock: on Android that one is not implemented.
fn lock(folder: &File) -> io::Result<()> {
    for _ in 0..40 {
        match flock(folder, FlockOperation::NonBlockingLockExclusive) {
            Err(Errno::AGAIN | Errno::INTR) => std::thread::sleep(Duration::from_millis(50)),
            Ok(()) | Err(Errno::BADF | Errno::INVAL | Errno::NOLCK | Errno::NOSYS | Errno::OPNOTSUPP) => return Ok(()),
            Err(error) => return Err(error.into()),
        }
    }
    Err(io::Error::new(ErrorKind::WouldBlock, "another process holds the data folder"))
}

/// A file of its own, whatever stood there: no link is followed, no other's rights are taken over. Nobody but the app may read it.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => fs::remove_dir_all(path)?,
        _ => {}
    }
    let no_link = i32::try_from(OFlags::NOFOLLOW.bits()).unwrap_or_default();
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).custom_flags(no_link).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

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
    fn whatever_stands_in_the_new_files_place_is_not_written_to() {
        let (dir, folder) = folder();
        folder.change(|_| Some(kept("recetas"))).expect("changes");
        let (new, other) = (folder.0.join(NEW), dir.path().join("other"));
        fs::write(&other, "somebody's").expect("written");
        std::os::unix::fs::symlink(&other, &new).expect("linked");
        folder.change(|_| Some(kept("apuntes"))).expect("changes");
        assert_eq!(fs::read(&other).expect("reads"), b"somebody's");
        fs::create_dir_all(new.join("folder")).expect("made");
        folder.change(|_| Some(kept("recetas"))).expect("changes");
        fs::write(&new, "of a killed process, for all to read").expect("written");
        fs::set_permissions(&new, fs::Permissions::from_mode(0o666)).expect("set");
        folder.change(|_| Some(kept("apuntes"))).expect("changes");
        let file = fs::symlink_metadata(folder.0.join(SETTINGS)).expect("is there");
        assert_eq!((file.permissions().mode() & 0o777, file.len(), file.is_file()), (0o600, 128, true));
    }

    #[test]
    fn a_link_that_leads_nowhere_is_not_nothing() {
        let (_dir, folder) = folder();
        fs::create_dir(&folder.0).expect("made");
        std::os::unix::fs::symlink("nowhere", folder.0.join(SETTINGS)).expect("linked");
        assert_eq!(folder.settings(), Settings::Broken);
        folder.change(|_| Some(kept("apuntes"))).expect("changes");
        assert_eq!(folder.settings(), Settings::Kept(kept("apuntes")));
    }

    #[test]
    fn a_disk_that_takes_nothing_leaves_the_old_settings() {
        let (dir, folder) = folder();
        folder.change(|_| Some(kept("recetas"))).expect("changes");
        // A name that is too long for any file stands for a disk that takes no file; `tests/settings_kill.sh` fills one.
        let long = dir.path().join("x".repeat(300));
        assert!(write_new(&long, &[0; 128]).is_err());
        assert!(Folder(long).change(|_| Some(kept("apuntes"))).is_err());
        assert_eq!(folder.settings(), Settings::Kept(kept("recetas")));
    }

    #[test]
    fn a_folder_that_another_process_never_gives_back_is_an_error_and_not_a_wait() {
        let (_dir, folder) = folder();
        folder.change(|_| Some(kept("recetas"))).expect("changes");
        let other = File::open(&folder.0).expect("opens");
        flock(&other, FlockOperation::LockExclusive).expect("locks");
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
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..4 {
                        let one_more = |old: Settings| Some(Kept { word: ([count(&old) + 1; 16], [0; 32]), ..kept("apuntes") });
                        // A disk under load may hold the folder for longer than a save waits.
                        while let Err(error) = folder.change(one_more) {
                            assert_eq!(error.kind(), ErrorKind::WouldBlock);
                        }
                    }
                });
            }
        });
        assert_eq!(count(&folder.settings()), 16, "no change was lost");
    }
}

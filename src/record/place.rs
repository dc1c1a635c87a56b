//! Where the record lies: which folder, and whether it is on a network share.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::RecordError;

/// The folder of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder; it need not exist yet.
    pub folder: PathBuf,
    /// Who said so.
    pub origin: Origin,
    /// Whether other machines may see the same files: SQLite's write-ahead log is not safe there.
    pub is_shared: bool,
}

/// Who named the folder, the first of them that does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// `--data DIR`
    Argument,
    /// `HEARSAY_DATA`
    Variable,
    /// A folder `hearsay-data` beside the program, as on a USB stick.
    BesideProgram,
    /// The platform's folder for data of programs.
    Platform,
}

/// What the place is found from. Read by the caller, so that the search can be repeated.
#[derive(Debug, Clone, Copy, Default)]
pub struct Places<'a> {
    /// The value of `--data`.
    pub argument: Option<&'a Path>,
    /// The value of `HEARSAY_DATA`; an empty one counts as none.
    pub variable: Option<&'a OsStr>,
    /// The program's own file.
    pub program: Option<&'a Path>,
    /// The platform's folder, see [`platform_folder`].
    pub platform: Option<&'a Path>,
}

impl Place {
    /// The first folder that is named. Looks at the disk for `hearsay-data` and for network shares, and
    /// creates nothing.
    pub fn find(places: Places<'_>) -> Result<Self, RecordError> {
        let beside = places
            .program
            .and_then(Path::parent)
            .map(|folder| folder.join("hearsay-data"))
            .filter(|folder| folder.is_dir());
        let named = |path: Option<&Path>| path.filter(|p| !p.as_os_str().is_empty()).map(Path::to_path_buf);
        let found = [
            (named(places.argument), Origin::Argument),
            (named(places.variable.map(Path::new)), Origin::Variable),
            (beside, Origin::BesideProgram),
            (named(places.platform), Origin::Platform),
        ];
        let (folder, origin) = found
            .into_iter()
            .find_map(|(folder, origin)| folder.map(|folder| (folder, origin)))
            .ok_or(RecordError::NoFolder)?;
        Ok(Self { is_shared: is_network_share(&folder), folder, origin })
    }

    /// The record's file.
    pub fn file(&self) -> PathBuf {
        self.folder.join("record.sqlite3")
    }
}

/// The platform's folder for Hearsay's data, if the platform has one for this user.
pub fn platform_folder() -> Option<PathBuf> {
    Some(directories::ProjectDirs::from("", "", "hearsay")?.data_dir().to_path_buf())
}

/// Whether a folder, or the nearest one above it that exists, is on a network share or on a file system
/// of which that cannot be told.
pub fn is_network_share(folder: &Path) -> bool {
    let existing = folder.ancestors().find(|folder| folder.exists()).unwrap_or(folder);
    is_unc(folder) || existing.canonicalize().is_ok_and(|full| is_unc(&full)) || is_remote(existing)
}

/// Whether a path is `\\server\share\…`; a mapped drive becomes one when it is canonicalised. On other
/// systems than Windows no path has a prefix.
fn is_unc(path: &Path) -> bool {
    use std::path::{Component, Prefix};
    matches!(
        path.components().next(),
        Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

#[cfg(target_os = "linux")]
fn is_remote(folder: &Path) -> bool {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    rustix::fs::statfs(folder).is_ok_and(|stat| is_remote_file_system(stat.f_type))
}

#[cfg(not(target_os = "linux"))]
fn is_remote(_folder: &Path) -> bool {
    false
}

/// Whether a file system, by the number `statfs` gives on Linux, lies on another machine. FUSE counts:
/// sshfs cannot be told from a local one, and the rollback journal is only slower, never wrong.
pub fn is_remote_file_system(number: impl Into<i64>) -> bool {
    const REMOTE: [u32; 17] = [
        0x0000_6969, // NFS
        0x0000_517b, // SMB
        0xff53_4d42, // CIFS
        0xfe53_4d42, // SMB 2 and 3
        0x0102_1997, // 9P
        0x6573_5546, // FUSE
        0x786f_4256, // VirtualBox shared folder
        0x5346_414f, // AFS
        0x6b41_4653, // kAFS
        0x7375_7245, // Coda
        0x0000_564c, // NCP
        0x00c3_6400, // Ceph
        0x0bd0_0bd0, // Lustre
        0x0116_1970, // GFS2
        0x7461_636f, // OCFS2
        0x4750_4653, // GPFS
        0x1983_0326, // BeeGFS
    ];
    // The kernel's numbers have 32 bits; where its field is signed, the upper ones are copies of the sign.
    u32::try_from(number.into() & 0xffff_ffff).is_ok_and(|number| REMOTE.contains(&number))
}

//! Files: limits before reading, and writes that leave the old or the new.

use std::fs::{self, File};

use hearsay::pack::disk::{self, DiskError};
use hearsay::words::{Told, Words};

#[test]
fn a_file_comes_back_as_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.json");
    disk::write(&path, b"one").unwrap();
    disk::write(&path, b"two").unwrap();
    assert_eq!(disk::read(&path, 3).unwrap(), b"two");
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "a temporary file was left behind");
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_is_written_into_and_not_replaced() {
    use std::os::unix::fs::FileTypeExt;

    let device = std::path::Path::new("/dev/full");
    let error = disk::write(device, b"one").unwrap_err();
    assert!(Words::new("en").say(&error.told()).contains("/dev/full"));
    assert!(fs::metadata(device).unwrap().file_type().is_char_device());
}

#[test]
fn a_huge_file_is_refused_without_being_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.json");
    File::create(&path).unwrap().set_len(10 * 1024 * 1024 * 1024).unwrap();
    let error = disk::read(&path, 64 * 1024 * 1024).unwrap_err();
    assert!(matches!(error, DiskError::TooLarge { bytes: 10_737_418_240, .. }));
    assert!(Words::new("en").say(&error.told()).contains("10240 MB"));
}

#[test]
fn the_limit_itself_is_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.json");
    disk::write(&path, b"1234").unwrap();
    assert!(disk::read(&path, 4).is_ok());
    assert!(matches!(disk::read(&path, 3), Err(DiskError::TooLarge { bytes: 4, most: 3, .. })));
}

#[cfg(unix)]
#[test]
fn what_does_not_tell_its_size_is_read_up_to_the_limit() {
    let zeros = std::path::Path::new("/dev/zero");
    assert!(matches!(disk::read(zeros, 1000), Err(DiskError::TooLarge { bytes: 1001, .. })));
}

#[test]
fn nothing_and_a_folder_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let missing = disk::read(&folder.path().join("no"), 10).unwrap_err();
    assert!(matches!(missing, DiskError::Missing { .. }));
    assert!(matches!(disk::read(folder.path(), 10), Err(DiskError::IsFolder { .. })));
    assert!(matches!(disk::write(folder.path(), b""), Err(DiskError::IsFolder { .. })));
    assert!(matches!(disk::write(&folder.path().join("no/a"), b""), Err(DiskError::Write { .. })));
}

#[test]
fn a_new_file_never_takes_the_place_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.json");
    assert!(disk::write_new(&path, b"one").unwrap());
    assert!(!disk::write_new(&path, b"two").unwrap());
    assert_eq!(fs::read(&path).unwrap(), b"one");
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("a.json"), folder.path().join("link.json"));
    disk::write(&path, b"one").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&path, &link).unwrap();
    disk::write(&link, b"two").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read(&path).unwrap(), b"two");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_write_protected_file_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.json");
    disk::write(&path, b"one").unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert!(matches!(disk::write(&path, b"two"), Err(DiskError::Write { .. })));
    assert_eq!(fs::read(&path).unwrap(), b"one");
}

#[test]
fn files_are_listed_by_extension_and_name() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["b.json", "a.JSON", "c.txt", ".hearsay-x"] {
        disk::write(&folder.path().join(name), b"").unwrap();
    }
    fs::create_dir(folder.path().join("d.json")).unwrap();
    let names: Vec<_> = disk::files(folder.path(), "json").unwrap();
    assert_eq!(names, [folder.path().join("a.JSON"), folder.path().join("b.json")]);
    assert!(disk::files(&folder.path().join("no"), "json").unwrap().is_empty());
}

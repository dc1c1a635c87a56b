//! The table of commands.

use std::collections::BTreeSet;

use hearsay::app::command::{COMMANDS, Where};
use hearsay::words::Words;

#[test]
fn no_two_commands_share_a_key_in_one_place() {
    for (ix, row) in COMMANDS.iter().enumerate() {
        for other in COMMANDS.iter().skip(ix + 1).filter(|other| other.on.meets(row.on)) {
            let shared = row.keys.iter().find(|key| other.keys.contains(key));
            assert_eq!(shared, None, "{:?} and {:?}", row.command, other.command);
        }
    }
}

#[test]
fn every_command_has_a_key_and_a_name_in_every_language() {
    for tag in Words::tags() {
        let words = Words::new(tag);
        for row in COMMANDS {
            assert!(!row.keys.is_empty(), "{:?}", row.command);
            assert!(words.has(row.name), "{} in {tag}", row.name);
        }
    }
}

#[test]
fn every_command_stands_in_the_table_once() {
    let commands: Vec<String> = COMMANDS.iter().map(|row| format!("{:?}", row.command)).collect();
    assert_eq!(commands.iter().collect::<BTreeSet<_>>().len(), commands.len());
    assert!(Where::ALL.iter().all(|place| COMMANDS.iter().any(|row| row.on == *place)));
}

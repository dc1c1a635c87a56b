//! A pack for people who have no Hearsay: on paper, and in other programs' formats. Bytes come out; disks, clocks
//! and windows are somebody else's.

pub mod worksheet;

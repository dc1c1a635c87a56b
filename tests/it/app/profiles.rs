//! Who practises.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use hearsay::app::Theme;
use hearsay::record::{Badge, Colour, Origin, Pin, Place, Record, Shape};

use super::theme::{contrast, looks};
use super::window::{
    Desk, NOW, Window, assert_nothing_is_cut, click, drop_file, focused, has_heading, press, press_with,
    tab_to, type_text,
};

fn names(desk: &Desk) -> Vec<String> {
    desk.record().profiles().unwrap().into_iter().map(|profile| profile.name).collect()
}

fn ask(window: &mut Window) {
    press_with(window, Modifiers::COMMAND, Key::P);
    assert!(has_heading(window, "Who is practising?"));
}

#[test]
fn a_name_is_added_by_typing_over_the_proposed_one() {
    let desk = Desk::new();
    let mut window = desk.open();
    ask(&mut window);
    type_text(&mut window, "Ada");
    press(&mut window, &[Key::Enter]);
    window.get_by_role_and_label(Role::Button, "Name: Ada");
    assert_eq!(names(&desk), ["Ada"]);
}

#[test]
fn a_name_that_is_taken_is_refused_in_place() {
    let desk = Desk::new();
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open();
    ask(&mut window);
    window.get_by_role_and_label(Role::TextInput, "A new name").focus();
    window.run();
    type_text(&mut window, "ada");
    click(&mut window, "Add this name");
    window.get_by_label_contains("There is already somebody called ada");
    assert!(has_heading(&window, "Who is practising?"));
    assert_eq!(names(&desk), ["Ada"]);
}

#[test]
fn of_several_one_has_to_choose_before_practising() {
    let desk = Desk::new();
    let mut record = desk.record();
    record.add_profile("Ada", NOW).unwrap();
    let bo = record.add_profile("Bo", NOW).unwrap();
    drop(record);
    let mut window = desk.open();
    window.get_by_role_and_label(Role::Button, "Choose a name");
    click(&mut window, "Practise: Start here: how reports work");
    click(&mut window, "Bo");
    assert!(!has_heading(&window, "Hearsay"), "and the session has begun");
    drop(window);
    assert!(desk.record().unfinished_session(bo, None).unwrap().is_some());
}

#[test]
fn a_name_can_be_changed() {
    let desk = Desk::new();
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open();
    ask(&mut window);
    click(&mut window, "Change Ada");
    assert_eq!(focused(&window).as_deref(), Some("Change the name to"));
    type_text(&mut window, " L.");
    press(&mut window, &[Key::Enter]);
    assert_eq!(names(&desk), ["Ada L."]);
    assert!(has_heading(&window, "Who is practising?"), "the names stay on the screen");
    press(&mut window, &[Key::Escape]);
    window.get_by_role_and_label(Role::Button, "Name: Ada L.");
}

#[test]
fn escape_closes_the_dialog_and_the_keyboard_is_where_it_was() {
    let desk = Desk::new();
    let mut window = desk.open();
    window.get_by_role_and_label(Role::Button, "Choose a name").focus();
    window.run();
    press(&mut window, &[Key::Enter]);
    assert!(has_heading(&window, "Who is practising?"));
    press(&mut window, &[Key::Escape]);
    assert!(!has_heading(&window, "Who is practising?"));
    assert_eq!(focused(&window).as_deref(), Some("Choose a name"));
}

/// A record with Ada and her PIN, and Bo.
fn protected(desk: &Desk) {
    let mut record = desk.record();
    let ada = record.add_profile("Ada", NOW).unwrap();
    record.add_profile("Bo", NOW).unwrap();
    record.set_pin(ada, Some(&Pin::parse("2468").unwrap()), [3; 10]).unwrap();
}

#[test]
fn a_badge_is_chosen_by_keyboard_and_stands_with_the_name() {
    let desk = Desk::new();
    let mut window = desk.open();
    ask(&mut window);
    type_text(&mut window, "Ada");
    tab_to(&mut window, "Red");
    press(&mut window, &[Key::Space]);
    tab_to(&mut window, "Star");
    press(&mut window, &[Key::Space]);
    window.get_by_role_and_label(Role::RadioButton, "Star");
    tab_to(&mut window, "Add this name");
    press(&mut window, &[Key::Enter]);
    let badge = Badge { colour: Colour::Red, shape: Shape::Star };
    assert_eq!(desk.record().profiles().unwrap()[0].badge, badge);
    ask(&mut window);
    click(&mut window, "Change Ada");
    window.get_by_role_and_label(Role::RadioButton, "Diamond").click();
    window.run();
    let badge = Badge { colour: Colour::Red, shape: Shape::Diamond };
    assert_eq!(desk.record().profiles().unwrap()[0].badge, badge);
}

#[test]
fn a_name_with_a_pin_is_chosen_with_it_alone() {
    let desk = Desk::new();
    protected(&desk);
    let mut window = desk.open();
    ask(&mut window);
    assert!(window.query_by_role_and_label(Role::Button, "Change Ada").is_none());
    click(&mut window, "Ada");
    assert!(has_heading(&window, "PIN of Ada"));
    assert_eq!(focused(&window).as_deref(), Some("PIN"));
    type_text(&mut window, "1357");
    press(&mut window, &[Key::Enter]);
    window.get_by_label_contains("This is not the PIN");
    click(&mut window, "Back to the names");
    click(&mut window, "Ada");
    type_text(&mut window, "2468");
    press(&mut window, &[Key::Enter]);
    window.get_by_role_and_label(Role::Button, "Name: Ada");
    ask(&mut window);
    click(&mut window, "Change Ada");
    click(&mut window, "Remove the PIN");
    assert!(!desk.record().profiles().unwrap()[0].has_pin);
}

#[test]
fn the_only_name_is_not_chosen_by_itself_if_it_has_a_pin() {
    let desk = Desk::new();
    let ada = desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open();
    ask(&mut window);
    click(&mut window, "Change Ada");
    window.get_by_role_and_label(Role::PasswordInput, "New PIN").focus();
    window.run();
    type_text(&mut window, "12");
    click(&mut window, "Set this PIN");
    window.get_by_label_contains("A PIN has 4 to 8 digits");
    window.get_by_role_and_label(Role::PasswordInput, "New PIN").focus();
    window.run();
    type_text(&mut window, "34");
    click(&mut window, "Set this PIN");
    window.get_by_label_contains("From now on this name asks for its PIN");
    assert!(desk.record().pin_fits(ada, &Pin::parse("1234").unwrap()).unwrap());
    drop(window);
    desk.open().get_by_role_and_label(Role::Button, "Choose a name");
}

#[test]
fn a_deleted_name_can_be_brought_back_in_the_same_place() {
    let desk = Desk::new();
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open();
    ask(&mut window);
    click(&mut window, "Change Ada");
    window.get_by_label_contains("You can bring the name back for 7 days");
    click(&mut window, "Delete Ada");
    window.get_by_label_contains("Ada is deleted. In 7 days everything under this name is gone for good.");
    assert!(names(&desk).is_empty());
    drop(window);
    let mut window = desk.open();
    window.get_by_role_and_label(Role::Button, "Choose a name");
    ask(&mut window);
    click(&mut window, "Bring back Ada");
    assert_eq!(names(&desk), ["Ada"]);
    assert!(window.query_by_role_and_label(Role::Button, "Bring back Ada").is_none());
}

#[test]
fn a_learner_is_saved_as_a_file_and_taken_in_elsewhere() {
    let (home, school) = (Desk::new(), Desk::new());
    let file = home.path("ada.hearsay-record");
    let ada = home.record().add_profile("Ada", NOW).unwrap();
    home.record().export(ada, &file).unwrap();
    let mut window = school.open();
    drop_file(&mut window, file);
    window.get_by_label_contains("nothing new for Ada");
    ask(&mut window);
    click(&mut window, "Ada");
    window.get_by_role_and_label(Role::Button, "Name: Ada");
    drop(window);
    let mut window = school.open();
    drop_file(&mut window, school.file("broken.hearsay-record", "{}"));
    window.get_by_label_contains("broken.hearsay-record is not a learner’s record");
}

#[test]
fn the_dialog_fits_a_small_screen_with_large_letters() {
    let desk = Desk::new();
    protected(&desk);
    let mut window = desk.open_at([683.0, 384.0], &[]);
    ask(&mut window);
    assert_nothing_is_cut(&window);
    click(&mut window, "Change Bo");
    assert_nothing_is_cut(&window);
}

#[test]
fn badges_stand_out_on_everything_they_stand_on() {
    for (look, theme) in looks() {
        for colour in Colour::ALL {
            for ground in [theme.page, theme.panel, theme.panel_hovered, theme.chosen] {
                let found = contrast(Theme::badge(&theme, *colour), ground);
                assert!(found >= 3.0, "{look}: {}: {found:.2}", colour.wire());
            }
        }
    }
}

#[test]
fn another_of_the_same_name_gets_a_number_and_it_is_said() {
    let place =
        |desk: &Desk| Place { folder: desk.path("other"), origin: Origin::Argument, is_shared: false };
    let desk = Desk::new();
    let mut other = Record::open(&place(&desk), NOW).unwrap().record;
    let ada = other.add_profile("Ada", NOW).unwrap();
    other.export(ada, &desk.path("a.hearsay-record")).unwrap();
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open();
    drop_file(&mut window, desk.path("a.hearsay-record"));
    window.get_by_label_contains("Another learner here is called Ada, so this one is now Ada (2)");
    assert_eq!(names(&desk), ["Ada", "Ada (2)"]);
}

//! The README's table of keys is made from the keymap: `README=accept cargo test --test readme` writes it.

use rolodeck::tui::keymap::Keymap;

const BEGIN: &str = "<!-- keymap -->\n";
const END: &str = "<!-- /keymap -->\n";

#[test]
fn the_table_of_keys_is_the_keymap() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    let (before, rest) = readme.split_once(BEGIN).expect("the table begins");
    let (table, after) = rest.split_once(END).expect("the table ends");
    let wanted = Keymap::standard().markdown();
    if std::env::var("README").is_ok_and(|v| v == "accept") {
        let text = format!("{before}{BEGIN}{wanted}{END}{after}");
        std::fs::write(path, text).unwrap();
        return;
    }
    assert!(table == wanted, "the README's keys are not those of assets/keymap.toml");
}

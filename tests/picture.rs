//! The README's picture is a frame of the program: `cargo test --test picture -- --ignored` writes it anew.

#[path = "support/svg.rs"]
mod svg;

#[path = "support/stage.rs"]
mod stage;

use stage::{Setting, Stage, World};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/screenshot.svg");

/// The Roles tab of a team at work, two roles marked.
fn picture() -> String {
    let world = World::demo(14, 64, 75);
    let mut stage = Stage::sign_in(&world, "ada@acme.io", Setting::of(116, 22).usual());
    stage.keys("Tab Down*4 Space Down*2 Space Down*2");
    svg::picture(stage.buffer(), stage.cursor(), "The Roles tab of Rolodeck")
}

#[test]
fn the_readme_shows_what_the_program_shows() {
    let shown = std::fs::read_to_string(FILE).unwrap();
    assert!(
        shown == picture(),
        "assets/screenshot.svg is of another version: cargo test --test picture -- --ignored"
    );
}

#[test]
#[ignore = "writes assets/screenshot.svg"]
fn write() {
    std::fs::write(FILE, picture()).unwrap();
}

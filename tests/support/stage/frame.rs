//! Frames as text: what is read, what each piece means, what weight it has.

use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::style::{Color, Modifier};
use rolodeck::tui::theme::{Depth, Look, Meaning, Theme};

/// A look in which every meaning can be told from every other: by its number as the colour.
pub fn probe(unicode: bool) -> Look {
    let mut theme = String::from("[style]\n");
    for (number, meaning) in Meaning::ALL.iter().enumerate() {
        let name = snake(&format!("{meaning:?}"));
        theme.push_str(&format!("{name} = {{ fg = \"#0000{number:02x}\" }}\n"));
    }
    Look::new(&Theme::parse(&theme, "probe").unwrap(), Depth::True, unicode)
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// What a reader sees.
pub fn text(buf: &Buffer) -> String {
    lines(buf, |cell| cell.symbol().to_owned())
}

/// A letter for each piece by its meaning, and what the letters stand for. With the look of [`probe`].
pub fn meanings(buf: &Buffer) -> String {
    map(buf, |cell| match cell.fg {
        Color::Rgb(0, 0, number) => format!("{:?}", Meaning::ALL[usize::from(number)]),
        _ => "Text".to_owned(),
    })
}

/// A letter for each piece by its weight and colour, and what the letters stand for.
pub fn styles(buf: &Buffer) -> String {
    map(buf, |cell| {
        let mut words = Vec::new();
        for (name, modifier) in [
            ("bold", Modifier::BOLD),
            ("dim", Modifier::DIM),
            ("italic", Modifier::ITALIC),
            ("underlined", Modifier::UNDERLINED),
            ("reversed", Modifier::REVERSED),
        ] {
            if cell.modifier.contains(modifier) {
                words.push(name.to_owned());
            }
        }
        if cell.fg != Color::Reset || cell.bg != Color::Reset {
            words.push(format!("{} on {}", cell.fg, cell.bg));
        }
        if words.is_empty() { "plain".to_owned() } else { words.join(" ") }
    })
}

fn map(buf: &Buffer, name: impl Fn(&Cell) -> String) -> String {
    let mut used: Vec<String> = Vec::new();
    for cell in buf.content.iter().filter(|cell| !cell.symbol().trim().is_empty()) {
        let name = name(cell);
        if !used.contains(&name) {
            used.push(name);
        }
    }
    // A dot for the commonest text keeps the rest in sight.
    let letter = |name: &str| match name {
        "Text" | "plain" => '.',
        _ => {
            let place = used.iter().filter(|n| *n != "Text" && *n != "plain");
            let place = place.take_while(|n| *n != name).count();
            char::from(b'a' + u8::try_from(place).unwrap())
        }
    };
    let mut out = lines(buf, |cell| {
        let letter = letter(&name(cell)).to_string();
        if cell.symbol().trim().is_empty() {
            " ".to_owned()
        } else {
            letter.repeat(usize::from(cell.symbol().cell_width().max(1)))
        }
    });
    for name in &used {
        out.push_str(&format!("\n{} {name}", letter(name)));
    }
    out
}

fn lines(buf: &Buffer, show: impl Fn(&Cell) -> String) -> String {
    let mut lines = Vec::new();
    for y in buf.area.top()..buf.area.bottom() {
        let mut line = String::new();
        let mut x = buf.area.left();
        while x < buf.area.right() {
            let cell = &buf[(x, y)];
            line.push_str(&show(cell));
            x += cell.symbol().cell_width().max(1);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}

//! `completions`, `man`: made from the definition of the command line.

use clap::CommandFactory as _;
use clap_mangen::Man;

use super::args::{Args, Completions};
use super::failure::Failure;
use super::out::Out;

type Part = fn(&Man, &mut dyn std::io::Write) -> std::io::Result<()>;

pub fn completions(args: &Completions, out: &mut Out) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "rolodeck", &mut script);
    out.text(&String::from_utf8_lossy(&script))
}

/// One page: the program, then a section for every command.
pub fn man(out: &mut Out) -> Result<(), Failure> {
    let mut command = Args::command();
    command.build();
    let page = Man::new(command.clone());
    let parts: [Part; 5] = [
        Man::render_title,
        Man::render_name_section,
        Man::render_synopsis_section,
        Man::render_description_section,
        Man::render_options_section,
    ];
    for part in parts {
        out.text(&rendered(&page, part)?)?;
    }
    out.text(".SH EXAMPLES\n")?;
    out.text(&as_written(&rendered(&page, Man::render_extra_section)?))?;
    out.text(".SH COMMANDS\n")?;
    command.get_subcommands().try_for_each(|command| section(command, out))
}

fn section(command: &clap::Command, out: &mut Out) -> Result<(), Failure> {
    if command.has_subcommands() {
        return command.get_subcommands().try_for_each(|command| section(command, out));
    }
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    out.text(&format!(".SS \"{name}\"\n"))?;
    // What holds everywhere is said once, above.
    let everywhere = |arg: &clap::Arg| arg.is_global_set() || arg.get_id() == "help";
    let own = command.clone().mut_args(|arg| if everywhere(&arg) { arg.hide(true) } else { arg });
    let page = Man::new(own);
    let parts: [Part; 3] = [
        Man::render_synopsis_section,
        Man::render_description_section,
        Man::render_options_section,
    ];
    for part in parts {
        out.text(&format!("{}.PP\n", below_heading(&rendered(&page, part)?)))?;
    }
    out.text(&as_written(&rendered(&page, Man::render_extra_section)?))
}

fn rendered(page: &Man, part: Part) -> Result<String, Failure> {
    let mut text = Vec::new();
    part(page, &mut text)
        .map_err(|why| Failure::Io { doing: "the page cannot be written", why })?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

fn below_heading(part: &str) -> String {
    let lines = part.lines().filter(|line| !line.starts_with(".SH "));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Examples keep their lines.
fn as_written(part: &str) -> String {
    format!(".nf\n{}.fi\n", below_heading(part).replace(".br\n", ""))
}

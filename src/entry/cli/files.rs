//! Files that are named on the command line. Everything that reads or writes one goes through here.

use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use super::desk::Context;
use super::failure::Failure;
use super::out::Out;
use crate::entry::caller::Written;
use crate::team::{Kind, Refusal};

/// `-` is standard input.
pub fn input(context: &Context, path: &Path) -> Result<Box<dyn Read + Send>, Failure> {
    context.input(path).map_err(|why| unreadable(path, &why).into())
}

pub fn unreadable(path: &Path, why: &io::Error) -> Refusal {
    let name =
        if path.as_os_str() == "-" { "Standard input".into() } else { path.to_string_lossy() };
    match why.kind() {
        ErrorKind::NotFound => Refusal::new(Kind::NotFound, format!("There is no file {name}.")),
        _ => Refusal::new(Kind::Invalid, format!("{name} cannot be read: {why}.")),
    }
}

/// Line by line to a file, or to standard output where none is named. Whether it was a file.
pub fn write(
    context: &Context,
    path: Option<&Path>,
    out: &mut Out,
    lines: impl Iterator<Item = Result<String, Failure>>,
) -> Result<bool, Failure> {
    let Some(path) = path.filter(|path| path.as_os_str() != "-") else {
        for line in lines {
            out.text(&line?)?;
        }
        return Ok(false);
    };
    let trouble = |why| Failure::Io { doing: "the file cannot be written", why };
    let mut file =
        std::io::BufWriter::new(context.caller.create(path, Written::Export).map_err(trouble)?);
    for line in lines {
        file.write_all(line?.as_bytes()).map_err(trouble)?;
    }
    let file = file.into_inner().map_err(|why| trouble(why.into_error()))?;
    file.settle().map_err(trouble)?;
    Ok(true)
}

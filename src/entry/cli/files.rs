//! Files that are named on the command line. Everything that reads or writes one goes through here.

use std::io::{Read, Write};
use std::path::Path;

use super::failure::Failure;
use super::out::Out;
use crate::config::{NewFile, open_file};
use crate::team::{Kind, Refusal};

/// `-` is standard input.
pub fn input(path: &Path) -> Result<Box<dyn Read>, Failure> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(std::io::stdin()));
    }
    open_file(path).map_err(|why| {
        let message = format!("{} cannot be read: {why}.", path.display());
        Refusal::new(Kind::Invalid, message).into()
    })
}

/// Line by line to a file, or to standard output where none is named. Whether it was a file.
pub fn write(
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
    let mut file = std::io::BufWriter::new(NewFile::create(path).map_err(trouble)?);
    for line in lines {
        file.write_all(line?.as_bytes()).map_err(trouble)?;
    }
    let file = file.into_inner().map_err(|why| trouble(why.into_error()))?;
    file.finish().map_err(trouble)?;
    Ok(true)
}

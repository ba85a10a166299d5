//! A file of either kind.

use std::io::Read;
use std::path::Path;

use super::shape::Shape;
use super::source::Source;
use super::{documents, sheet};
use crate::entry::cli::args::FileFormat;
use crate::entry::cli::progress::Progress;
use crate::team::{Kind, Refusal};

/// Everything in it, or why it is not a file of rows. `name` may tell its format by its ending.
pub fn read(
    input: Box<dyn Read>,
    name: &Path,
    format: Option<FileFormat>,
    shape: &mut impl Shape,
    progress: &mut Progress,
) -> Result<(), Refusal> {
    let refused = |why: String| {
        let name = match name.as_os_str() == "-" {
            true => "Standard input".into(),
            false => name.to_string_lossy(),
        };
        Refusal::new(Kind::Invalid, format!("{name} cannot be imported: {why}."))
    };
    let source = Source::begin(input).map_err(|why| refused(why.to_string()))?;
    let sniffed = match source.first {
        Some(b'[' | b'{') => FileFormat::Json,
        _ => FileFormat::Csv,
    };
    let each = |rows| {
        if rows % 1_000 == 0 {
            progress.show("Reading", rows, None);
        }
    };
    let done = match format.or_else(|| by_ending(name)).unwrap_or(sniffed) {
        FileFormat::Csv => sheet::read(source, shape, each),
        FileFormat::Json => documents::read(source, shape, each),
    };
    done.map_err(refused)
}

pub fn by_ending(name: &Path) -> Option<FileFormat> {
    match name.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "csv" => Some(FileFormat::Csv),
        "json" | "jsonl" | "ndjson" => Some(FileFormat::Json),
        _ => None,
    }
}

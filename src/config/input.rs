//! A file that was named to be read, or `-` for standard input.

use std::fs::File;
use std::io::Read;
use std::path::Path;

pub fn open_input(path: &Path) -> std::io::Result<Box<dyn Read>> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(std::io::stdin()));
    }
    Ok(Box::new(File::open(path)?))
}

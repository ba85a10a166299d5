#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    rolodeck::entry::cli::main()
}

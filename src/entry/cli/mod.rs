//! The command line: one file per noun, text or JSON.

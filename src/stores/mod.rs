//! Where a team is kept.

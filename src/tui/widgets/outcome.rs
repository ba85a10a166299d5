//! What a widget answers.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Not for this widget: whoever is around it may act.
    Ignored,
    /// Only the view moved.
    Handled,
    /// The value is another one.
    Changed,
    /// The button with that place was pressed.
    Pressed(usize),
    /// It cannot be done, and why: a sentence.
    Refused(String),
}

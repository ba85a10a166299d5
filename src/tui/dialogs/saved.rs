//! What a form does with the answer to its command.

use super::fields::Fields;
use crate::team::describe;
use crate::tui::part::{Ask, Ctx, Reply, Toast};

/// Done: says what, and closes. Refused: marks the field that is meant, or says why.
pub fn saved(fields: &mut Fields, reply: Reply, c: &Ctx<'_>) -> Ask {
    match reply {
        Reply::Done(change) => {
            let done = describe::done(&change, c.team);
            Ask::All(vec![Ask::Say(Toast::success(done)), Ask::Close])
        }
        Reply::Refused(why) if fields.refuse(&why) => Ask::Nothing,
        Reply::Refused(why) => Ask::Say(Toast::problem(why.message)),
        _ => Ask::Nothing,
    }
}

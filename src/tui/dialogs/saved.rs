//! What a form does with the answer to its command.

use super::fields::Fields;
use crate::team::{Kind, Refusal, describe};
use crate::tui::part::{Ask, Ctx, Reply, Toast};

/// Done: says what, and closes. Refused: marks the field that is meant, or says why.
pub fn saved(fields: &mut Fields, reply: Reply, c: &Ctx<'_>) -> Ask {
    match reply {
        Reply::Done(change) => {
            let done = describe::done(&change, c.team);
            Ask::All(vec![Ask::Say(Toast::success(done)), Ask::Close])
        }
        Reply::Refused(why) if why.kind == Kind::Changed => changed(&why),
        Reply::Refused(why) if fields.refuse(&why) => Ask::Nothing,
        Reply::Refused(why) => Ask::Say(Toast::problem(why.message)),
        _ => Ask::Nothing,
    }
}

/// Somebody else saved first: what is typed stays, to be copied from.
fn changed(why: &Refusal) -> Ask {
    let said = format!("{} Open it again to see how it is now.", why.message);
    Ask::Say(Toast::problem(said))
}

//! sled panics on damaged files. Its panics end here, as errors.

use std::any::Any;
use std::cell::Cell;
use std::num::NonZeroU64;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Whether a panic on this thread is being dealt with: a panic hook has nothing to tell then.
pub fn is_guarded() -> bool {
    GUARDED.get() || std::thread::current().name().is_some_and(|name| name.starts_with("sled-"))
}

/// Runs sled. A panic becomes its message.
pub fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let loud = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if is_guarded() {
                tracing::error!("sled: {info}");
            } else {
                loud(info);
            }
        }));
    });
    let before = GUARDED.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(before);
    outcome.map_err(|panic| message(&*panic))
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("it panicked").lines().next().unwrap_or_default().to_owned()
}

/// A day, in nanoseconds.
const SLACK: Option<NonZeroU64> = NonZeroU64::new(24 * 3600 * 1_000_000_000);

/// The threads that sled begins look for work every second although they are told when there is
/// some. They inherit how late the kernel may let a wait of theirs end: so late that an idle
/// program sleeps.
pub fn unhurried<T>(work: impl FnOnce() -> T) -> T {
    // Where this is refused, the program only wakes more often.
    let _ = rustix::thread::set_current_timer_slack(SLACK);
    let done = work();
    let _ = rustix::thread::set_current_timer_slack(None);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_its_message() {
        assert_eq!(guarded(|| 7), Ok(7));
        assert_eq!(
            guarded(|| -> u8 { panic!("page {} is gone", 3) }),
            Err("page 3 is gone".into())
        );
        assert!(!is_guarded());
    }
}

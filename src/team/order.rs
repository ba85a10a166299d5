//! Users in an order, worked out once for everybody who looks at the same revision.

use std::sync::{Arc, OnceLock};

use super::id::UserId;
use super::listed::Listed;

/// Users in an order, and their ids in the same.
#[derive(Debug, Default)]
pub struct Ordered {
    pub listed: Vec<Arc<Listed>>,
    pub ids: Arc<[UserId]>,
}

impl From<Vec<Arc<Listed>>> for Ordered {
    fn from(listed: Vec<Arc<Listed>>) -> Self {
        Ordered { ids: listed.iter().map(|listed| listed.id).collect(), listed }
    }
}

/// What is worked out from the rest when it is first asked for. A copy, which may be about to change,
/// begins without.
#[derive(Debug, Default)]
pub struct Kept(OnceLock<Arc<Ordered>>);

impl Kept {
    pub fn get(&self, work_out: impl FnOnce() -> Vec<Arc<Listed>>) -> Arc<Ordered> {
        self.0.get_or_init(|| Arc::new(work_out().into())).clone()
    }
}

impl Clone for Kept {
    fn clone(&self) -> Self {
        Kept::default()
    }
}

impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

//! What a part of the screen showed when it was last drawn, so that it is drawn again only when
//! there is something new.

use bevy::prelude::*;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A fingerprint of what is shown.
#[derive(Component, Default)]
pub(super) struct Drawn(Option<u64>);

impl Drawn {
    /// Whether it has to show something else now.
    pub(super) fn differs(&mut self, now: impl Hash) -> bool {
        let mut hasher = DefaultHasher::new();
        now.hash(&mut hasher);
        let now = Some(hasher.finish());
        let differs = self.0 != now;
        self.0 = now;
        differs
    }
}

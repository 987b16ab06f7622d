//! What is taken out, and a lock that comes first.

use super::world::{ALMA, World, reason};
use crate::session::SessionError;

/// Also where somebody has unlocked again meanwhile.
#[test]
fn what_is_taken_out_is_handed_out_before_a_lock_only() {
    for unlocked in [false, true] {
        let world = World::new();
        let window = world.open();
        let taken = || {
            let session = window.session.clone();
            async move { session.record_taken_out(None, reason(ALMA, "hentet")).await }
        };
        assert_eq!(world.wait(taken()), Ok(()));
        world.hold(true);
        let outcome = world.begin(taken());
        window.session.lock();
        world.hold(false);
        if unlocked {
            world.wait(window.unlock()).unwrap();
        }
        world.settle();
        assert_eq!(*outcome.borrow(), Some(Err(SessionError::NotOpen)));
        let stored = world.stored().entries.into_iter();
        let logged = stored.filter(|it| it.fact == reason(ALMA, "hentet"));
        assert_eq!(logged.count(), 2, "the logbook knows of it");
    }
}

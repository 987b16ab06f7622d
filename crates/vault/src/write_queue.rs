//! One at a time, in the order of asking.
//!
//! Two appends under way at once would take the same sequence, and two writes
//! of one draft could land in the wrong order. A lock that is not strictly
//! first come, first served would allow the second.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    future::poll_fn,
    task::{Context, Poll, Waker},
};

/// A queue; whoever stands first in it may go on.
#[derive(Default)]
pub(crate) struct WriteQueue {
    last: Cell<u64>,
    waiting: RefCell<VecDeque<(u64, Option<Waker>)>>,
}

/// A place in the queue, given up when it is dropped, also while waiting.
pub(crate) struct QueueTicket<'a> {
    queue: &'a WriteQueue,
    ticket: u64,
}

impl WriteQueue {
    /// Waits until everybody who came before has gone.
    pub(crate) async fn enter(&self) -> QueueTicket<'_> {
        let ticket = self.last.get() + 1;
        self.last.set(ticket);
        self.waiting.borrow_mut().push_back((ticket, None));
        let queued = QueueTicket {
            queue: self,
            ticket,
        };
        poll_fn(|context| queued.poll(context)).await;
        queued
    }
}

impl QueueTicket<'_> {
    fn poll(&self, context: &Context<'_>) -> Poll<()> {
        let mut waiting = self.queue.waiting.borrow_mut();
        match waiting
            .iter_mut()
            .position(|(ticket, _)| *ticket == self.ticket)
        {
            None | Some(0) => Poll::Ready(()),
            Some(behind) => {
                if let Some((_, waker)) = waiting.get_mut(behind) {
                    *waker = Some(context.waker().clone());
                }
                Poll::Pending
            }
        }
    }
}

impl Drop for QueueTicket<'_> {
    fn drop(&mut self) {
        let next = {
            let mut waiting = self.queue.waiting.borrow_mut();
            waiting.retain(|(ticket, _)| *ticket != self.ticket);
            waiting.front_mut().and_then(|(_, waker)| waker.take())
        };
        // Woken outside the borrow: a waker may poll at once.
        if let Some(waker) = next {
            waker.wake();
        }
    }
}

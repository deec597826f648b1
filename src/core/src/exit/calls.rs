//! The contacts that a reader has opened since they came in: so that the next one is another. In memory only, and gone with
//! the visit.

use std::collections::HashMap;
use std::time::Duration;

use super::Moment;

/// The contacts opened so far.
#[derive(Debug, Default)]
pub struct Calls {
    /// The plans that were shown: a contact, and the next best one.
    planned: HashMap<String, Option<String>>,
    tried: Vec<String>,
    since: Option<Moment>,
    next: Option<String>,
}

impl Calls {
    /// A plan was shown.
    pub fn plan(&mut self, contact: &str, next: Option<&str>) {
        self.planned.insert(contact.to_owned(), next.map(str::to_owned));
    }

    /// A contact was opened. One whose plan was not shown has no next contact; the reader then sees who else can help.
    pub fn launched(&mut self, contact: String, now: Moment) {
        self.next = self.planned.get(&contact).cloned().flatten();
        self.since = Some(now);
        self.tried.retain(|tried| *tried != contact);
        self.tried.push(contact);
    }

    /// The last one was not opened after all. Said twice, or of none, it changes nothing.
    pub fn not_launched(&mut self) {
        if self.since.take().is_some() {
            self.tried.pop();
            self.next = None;
        }
    }

    /// The question about the last one was answered.
    pub fn answered(&mut self) {
        self.since = None;
    }

    /// Whether a return counts as late. Without a contact there is nothing to be late for.
    pub fn is_late(&self, now: Moment, window: Duration) -> bool {
        self.since.is_some_and(|since| since.is_past(now, window))
    }

    /// The next contact, once.
    pub fn next(&mut self) -> Option<String> {
        self.next.take()
    }

    /// Whether nothing is remembered.
    #[cfg(test)]
    pub fn is_blank(&self) -> bool {
        self.planned.is_empty() && self.tried.is_empty() && self.next.is_none()
    }

    /// Those already opened.
    pub fn tried(&self) -> &[String] {
        &self.tried
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_contact_is_the_one_of_the_plan_that_was_opened() {
        let mut calls = Calls::default();
        calls.plan("a", Some("b"));
        calls.launched("a".into(), Moment::default());
        assert_eq!(calls.next(), Some("b".into()));
        assert_eq!(calls.next(), None, "once");
        calls.plan("b", Some("c"));
        calls.launched("x".into(), Moment::default());
        assert_eq!(calls.next(), None, "opened without its plan");
        assert_eq!(calls.tried(), ["a", "x"]);
        calls.not_launched();
        assert_eq!(calls.tried(), ["a"]);
        calls.not_launched();
        assert_eq!(calls.tried(), ["a"], "said twice");
        calls.launched("b".into(), Moment::default());
        calls.answered();
        calls.not_launched();
        assert_eq!(calls.tried(), ["a", "b"], "said of one that was asked about");
        assert!(!calls.is_late(Moment(Duration::MAX), Duration::ZERO));
    }
}

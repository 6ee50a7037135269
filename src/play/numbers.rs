//! The numbers under which replies are offered.
//!
//! Whoever listens to a list remembers numbers, not places: while a beat lasts a reply keeps its
//! number, one that is gone leaves a gap, and one that comes later gets a number nobody has heard yet.

use crate::scenario::MOST_REPLIES;

/// The numbers given out in one beat.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Numbers {
    beat: Option<usize>,
    /// The reply that has each number, counted from 0, and whether it is offered now.
    seats: Vec<(usize, bool)>,
}

impl Numbers {
    /// Takes note of the replies offered now; a new beat begins again with 1.
    pub fn update(&mut self, beat: usize, offers: &[usize]) {
        if self.beat != Some(beat) {
            self.beat = Some(beat);
            self.seats.clear();
        }
        for (reply, offered) in &mut self.seats {
            *offered = offers.contains(reply);
        }
        for offer in offers {
            if self.seats.iter().any(|(reply, offered)| reply == offer && *offered) {
                continue;
            }
            if self.seats.len() < MOST_REPLIES {
                self.seats.push((*offer, true));
            } else if let Some(free) = self.seats.iter_mut().find(|(_, offered)| !offered) {
                *free = (*offer, true);
            }
        }
    }

    /// The replies offered now with their numbers, 1 to 8, rising.
    pub fn offered(&self) -> impl Iterator<Item = (usize, usize)> {
        (1..).zip(&self.seats).filter(|(_, (_, offered))| *offered).map(|(number, (reply, _))| (number, *reply))
    }

    /// The reply that is offered under a number.
    pub fn reply(&self, number: usize) -> Option<usize> {
        self.offered().find(|(known, _)| *known == number).map(|(_, reply)| reply)
    }
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    #[test]
    fn a_reply_keeps_its_number_while_its_beat_lasts() {
        let mut numbers = Numbers::default();
        for (beat, offers, numbered, why) in [
            (0, vec![40, 10, 30], vec![(1, 40), (2, 10), (3, 30)], "a beat begins in the order offered"),
            (0, vec![40, 30], vec![(1, 40), (3, 30)], "a used one leaves a gap"),
            (0, vec![20, 40, 30], vec![(1, 40), (3, 30), (4, 20)], "a new one gets a new number"),
            (0, vec![20, 10, 40, 30], vec![(1, 40), (2, 10), (3, 30), (4, 20)], "one that comes back has its own"),
            (0, vec![], vec![], "nothing is offered while the last words are spoken"),
            (1, vec![30, 50], vec![(1, 30), (2, 50)], "a new beat begins again"),
            (1, vec![50, 1, 2, 3, 4, 5, 6], vec![(2, 50), (3, 1), (4, 2), (5, 3), (6, 4), (7, 5), (8, 6)], "up to 8"),
            (1, vec![7, 1, 2, 3, 4, 5, 6], vec![(1, 7), (3, 1), (4, 2), (5, 3), (6, 4), (7, 5), (8, 6)], "then gaps"),
        ] {
            numbers.update(beat, &offers);
            assert_eq!(numbers.offered().collect::<Vec<_>>(), numbered, "{why}");
            assert!(numbered.iter().all(|(number, reply)| numbers.reply(*number) == Some(*reply)), "{why}");
        }
        assert_eq!((numbers.reply(0), numbers.reply(2), numbers.reply(9)), (None, None, None));
    }
}

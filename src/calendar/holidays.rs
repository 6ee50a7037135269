//! Public holidays of the four countries, from a data file with its sources.
//!
//! Easter is computed; a rule can hold for some years only (Denmark's store bededag until 2023,
//! Poland's 24 December from 2025).

use super::moment::{Moment, day_of, index_of};
use jiff::civil::{Date, Weekday, date};
use serde::Deserialize;
use std::str::FromStr;

/// A country whose calendar a scenario keeps.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Country {
    /// `DK`
    Denmark,
    /// `NO`
    Norway,
    /// `SE`
    Sweden,
    /// `PL`
    Poland,
}

impl FromStr for Country {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        match code {
            "DK" => Ok(Self::Denmark),
            "NO" => Ok(Self::Norway),
            "SE" => Ok(Self::Sweden),
            "PL" => Ok(Self::Poland),
            _ => Err(()),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    countries: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    country: String,
    holidays: Vec<Rule>,
}

#[derive(Deserialize, Clone, Copy, Debug)]
enum Rule {
    Fixed(i8, i8),
    FixedBetween(i8, i8, i16, i16),
    Easter(i32),
    EasterBetween(i32, i16, i16),
    WeekdayFrom(Day, i8, i8),
}

#[derive(Deserialize, Clone, Copy, Debug)]
enum Day {
    Friday,
    Saturday,
}

/// The holidays of all countries.
#[derive(Debug)]
pub struct Holidays {
    rules: Vec<(Country, Vec<Rule>)>,
}

impl Holidays {
    /// Reads the data file; an error says what is wrong in it.
    pub fn parse(source: &str) -> Result<Self, String> {
        let file: File = ron::from_str(source).map_err(|error| error.to_string())?;
        let mut rules = Vec::new();
        for entry in file.countries {
            let country = entry.country.parse().map_err(|()| format!("unknown country `{}`", entry.country))?;
            rules.push((country, entry.holidays));
        }
        Ok(Self { rules })
    }

    /// Whether the day of `moment` is a public holiday.
    pub fn contains(&self, country: Country, moment: Moment) -> bool {
        let day = moment.date();
        self.rules(country).any(|rule| rule.day_in(day.year()) == Some(day))
    }

    /// The public holidays within so many days from the day of `start` on, in order, counted as in [`Moment::day`].
    pub(super) fn days(&self, country: Country, start: Moment, days: u32) -> Vec<u32> {
        let (first, last) = (start.day(), start.day() + days);
        let years = start.date().year()..=start.midnight(days).date().year();
        let mut free: Vec<u32> = years
            .flat_map(|year| self.rules(country).filter_map(move |rule| rule.day_in(year).and_then(day_of)))
            .filter(|day| (first..last).contains(day))
            .collect();
        free.sort_unstable();
        free
    }

    fn rules(&self, country: Country) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |(of, _)| *of == country).flat_map(|(_, rules)| rules)
    }
}

impl Rule {
    fn day_in(self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day).ok(),
            Self::FixedBetween(month, day, from, to) => {
                (from..=to).contains(&year).then(|| Date::new(year, month, day).ok()).flatten()
            }
            Self::Easter(offset) => Some(easter(year).saturating_add(jiff::Span::new().days(offset))),
            Self::EasterBetween(offset, from, to) => {
                (from..=to).contains(&year).then(|| easter(year).saturating_add(jiff::Span::new().days(offset)))
            }
            Self::WeekdayFrom(day, month, first) => {
                let wanted = match day {
                    Day::Friday => Weekday::Friday,
                    Day::Saturday => Weekday::Saturday,
                };
                let first = Date::new(year, month, first).ok()?;
                let ahead = (index_of(wanted) + 7 - index_of(first.weekday())) % 7;
                Some(first.saturating_add(jiff::Span::new().days(i64::try_from(ahead).unwrap_or(0))))
            }
        }
    }
}

/// Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).
#[expect(clippy::many_single_char_names, reason = "the letters of the published algorithm")]
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    let year = i16::try_from(year).unwrap_or(2000);
    date(year, i8::try_from(month).unwrap_or(4), i8::try_from(day).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::{Country, Holidays};
    use crate::calendar::Moment;

    #[test]
    fn holidays_come_and_go_with_the_law() {
        let holidays = Holidays::parse(include_str!("../../assets/calendar/holidays.ron")).expect("the data file");
        for (day, country, free) in [
            ("2026-04-05", Country::Denmark, true),  // Easter Sunday
            ("2026-04-02", Country::Denmark, true),  // skærtorsdag
            ("2026-04-02", Country::Sweden, false),  // skärtorsdag is a working day
            ("2023-05-05", Country::Denmark, true),  // store bededag, the last one
            ("2024-04-26", Country::Denmark, false), // abolished
            ("2024-12-24", Country::Poland, false),
            ("2025-12-24", Country::Poland, true),
            ("2026-05-14", Country::Norway, true), // Ascension Day
            ("2026-05-14", Country::Poland, false),
            ("2026-06-04", Country::Poland, true), // Corpus Christi
            ("2026-06-19", Country::Sweden, true), // midsummer eve
            ("2026-06-20", Country::Sweden, true),
            ("2026-05-17", Country::Norway, true),
            ("2026-05-17", Country::Sweden, false),
            ("2026-10-31", Country::Sweden, true), // All Saints' Day
            ("2026-03-10", Country::Denmark, false),
        ] {
            let moment = Moment::parse(&format!("{day}T12:00")).expect(day);
            assert_eq!(holidays.contains(country, moment), free, "{day} {country:?}");
        }
    }
}

//! Attempts: begun, moved, ended.
//!
//! `SQLite` numbers `$1`, `$2` by where they first stand in a statement, not by their names: they are
//! written in their order everywhere.

use super::database::{Store, StoreError};
use super::people::{gender, word};
use crate::scenario::Gender;
use rusqlite::Row;

/// What is known when a call is taken.
#[derive(Clone, Debug)]
pub struct NewAttempt<'a> {
    /// Who.
    pub person: i64,
    /// Which scenario.
    pub scenario: &'a str,
    /// In which language.
    pub language: &'a str,
    /// The trainee's form of address in this attempt.
    pub gender: Gender,
    /// The seed.
    pub seed: u64,
    /// Whether silence is felt.
    pub pressure: bool,
    /// When, as RFC 3339.
    pub started: &'a str,
    /// Everything else the call depends on: name and hash.
    pub inputs: &'a [(&'static str, String)],
}

/// How an attempt ended.
#[derive(Clone, Debug)]
pub struct Ended<'a> {
    /// When, as RFC 3339.
    pub ended: &'a str,
    /// The ending's id.
    pub ending: &'a str,
    /// Whether it was passed.
    pub passed: bool,
    /// Points of each skill, none where it was not shown.
    pub points: &'a [(&'static str, Option<u8>)],
    /// The whole scorecard as JSON.
    pub scorecard: &'a str,
}

/// A stored attempt.
#[derive(Clone, PartialEq, Debug)]
#[expect(missing_docs, reason = "as NewAttempt and Ended")]
pub struct AttemptRow {
    pub id: i64,
    pub person: String,
    pub scenario: String,
    pub language: String,
    pub gender: Gender,
    pub seed: u64,
    pub pressure: bool,
    pub started: String,
    pub ended: Option<String>,
    pub ending: Option<String>,
    pub passed: Option<bool>,
    pub scorecard: Option<String>,
    /// Points by skill, in the order of the skills' ids.
    pub points: Vec<(String, Option<u8>)>,
}

const COLUMNS: &str = "a.id, p.name, a.scenario, a.language, a.gender, a.seed, a.pressure, a.started, a.ended, a.ending, a.passed, a.scorecard";

impl Store {
    /// Keeps that a call was taken; the number is the attempt's.
    pub fn begin(&self, new: &NewAttempt) -> Result<i64, StoreError> {
        let transaction = self.connection.unchecked_transaction()?;
        let seed = new.seed.cast_signed();
        let id: i64 = transaction.query_row(
            "INSERT INTO attempts (person, scenario, language, gender, seed, pressure, started) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
            (new.person, new.scenario, new.language, word(new.gender), seed, new.pressure, new.started),
            |row| row.get(0),
        )?;
        for (name, hash) in new.inputs {
            transaction.execute("INSERT INTO inputs (attempt, name, hash) VALUES ($1, $2, $3)", (id, name, hash))?;
        }
        transaction.commit()?;
        Ok(id)
    }

    /// Keeps a move; it is on disk when this returns.
    pub fn add(&self, attempt: i64, number: u32, at: u32, line: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO moves (attempt, number, at, line) VALUES ($1, $2, $3, $4)";
        self.connection.prepare_cached(sql)?.execute((attempt, number, at, line))?;
        Ok(())
    }

    /// Keeps how it ended.
    pub fn end(&self, attempt: i64, end: &Ended) -> Result<(), StoreError> {
        let transaction = self.connection.unchecked_transaction()?;
        transaction.execute(
            "UPDATE attempts SET ended = $1, ending = $2, passed = $3, scorecard = $4 WHERE id = $5",
            (end.ended, end.ending, end.passed, end.scorecard, attempt),
        )?;
        for (skill, points) in end.points {
            let sql = "INSERT INTO scores (attempt, skill, points) VALUES ($1, $2, $3) ON CONFLICT (attempt, skill) DO UPDATE SET points = excluded.points";
            transaction.execute(sql, (attempt, skill, points))?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Gives up an attempt that will not be resumed: it ends without a score.
    pub fn abandon(&self, attempt: i64, ended: &str) -> Result<(), StoreError> {
        self.connection.execute("UPDATE attempts SET ended = $1 WHERE id = $2 AND ended IS NULL", (ended, attempt))?;
        Ok(())
    }

    /// All attempts, newest last.
    pub fn attempts(&self) -> Result<Vec<AttemptRow>, StoreError> {
        self.select("ORDER BY a.id", [])
    }

    /// One attempt.
    pub fn attempt(&self, id: i64) -> Result<Option<AttemptRow>, StoreError> {
        Ok(self.select("WHERE a.id = $1", [id])?.pop())
    }

    /// The newest attempt that was begun and not ended, if there is one.
    pub fn unfinished(&self) -> Result<Option<AttemptRow>, StoreError> {
        Ok(self.select("WHERE a.ended IS NULL ORDER BY a.id", [])?.pop())
    }

    fn select<P: rusqlite::Params>(&self, rest: &str, params: P) -> Result<Vec<AttemptRow>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM attempts a JOIN people p ON p.id = a.person {rest}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows: Vec<AttemptRow> = statement.query_map(params, read)?.collect::<Result<_, _>>()?;
        let mut scores =
            self.connection.prepare_cached("SELECT skill, points FROM scores WHERE attempt = $1 ORDER BY skill")?;
        for row in &mut rows {
            row.points =
                scores.query_map([row.id], |score| Ok((score.get(0)?, score.get(1)?)))?.collect::<Result<_, _>>()?;
        }
        Ok(rows)
    }

    /// The moves of an attempt in their order: time and line.
    pub fn moves(&self, attempt: i64) -> Result<Vec<(u32, String)>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT at, line FROM moves WHERE attempt = $1 ORDER BY number")?;
        Ok(statement.query_map([attempt], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
    }

    /// What an attempt depended on: name and hash.
    pub fn inputs(&self, attempt: i64) -> Result<Vec<(String, String)>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT name, hash FROM inputs WHERE attempt = $1 ORDER BY name")?;
        Ok(statement.query_map([attempt], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row) -> rusqlite::Result<AttemptRow> {
    Ok(AttemptRow {
        id: row.get(0)?,
        person: row.get(1)?,
        scenario: row.get(2)?,
        language: row.get(3)?,
        gender: gender(&row.get::<_, String>(4)?),
        seed: row.get::<_, i64>(5)?.cast_unsigned(),
        pressure: row.get(6)?,
        started: row.get(7)?,
        ended: row.get(8)?,
        ending: row.get(9)?,
        passed: row.get(10)?,
        scorecard: row.get(11)?,
        points: Vec::new(),
    })
}

//! Who practices on this machine.

use super::database::{Store, StoreError};
use crate::scenario::Gender;

/// A trainee.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// Its number in the store.
    pub id: i64,
    /// The name given.
    pub name: String,
    /// The form of address, for languages that need it.
    pub gender: Gender,
}

/// How a gender is written in the store.
pub(super) fn word(gender: Gender) -> &'static str {
    match gender {
        Gender::Feminine => "feminine",
        Gender::Masculine => "masculine",
    }
}

/// A gender as it was written; anything else counts as feminine.
pub(super) fn gender(word: &str) -> Gender {
    if word == "masculine" { Gender::Masculine } else { Gender::Feminine }
}

impl Store {
    /// The person of this name, made or updated.
    pub fn person(&self, name: &str, form: Gender) -> Result<Person, StoreError> {
        let sql = "INSERT INTO people (name, gender) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET gender = excluded.gender RETURNING id";
        let id = self.connection.prepare_cached(sql)?.query_row([name, word(form)], |row| row.get(0))?;
        Ok(Person { id, name: name.to_owned(), gender: form })
    }

    /// Everybody, by name.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT id, name, gender FROM people ORDER BY name")?;
        let rows = statement.query_map([], |row| {
            Ok(Person { id: row.get(0)?, name: row.get(1)?, gender: gender(&row.get::<_, String>(2)?) })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

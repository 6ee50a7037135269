//! The SQLite file: how it is opened, and what is done when it is damaged or newer than we are.

use jiff::civil::DateTime;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The version of the tables that this program writes.
const VERSION: i64 = 1;

const TABLES: &str = "
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    gender TEXT NOT NULL
);
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES people (id),
    scenario TEXT NOT NULL,
    language TEXT NOT NULL,
    gender TEXT NOT NULL,
    seed BIGINT NOT NULL,
    pressure BIGINT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    ending TEXT,
    passed BIGINT,
    scorecard TEXT
);
CREATE TABLE moves (
    attempt BIGINT NOT NULL REFERENCES attempts (id),
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (attempt, number)
);
CREATE TABLE scores (
    attempt BIGINT NOT NULL REFERENCES attempts (id),
    skill TEXT NOT NULL,
    points BIGINT,
    PRIMARY KEY (attempt, skill)
);
CREATE TABLE inputs (
    attempt BIGINT NOT NULL REFERENCES attempts (id),
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (attempt, name)
);
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
";

/// Why the store could not do something.
#[derive(Debug)]
pub enum StoreError {
    /// A newer program has written the file; it was left as it is.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: i64,
    },
    /// The folder cannot be made or used.
    Folder(PathBuf, std::io::Error),
    /// SQLite refused.
    Database(rusqlite::Error),
}

impl fmt::Display for StoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Newer { path, version } => write!(
                formatter,
                "{} was written by a newer Holdord (version {version} of its tables, this one knows {VERSION}); it was left as it is: install the newer program, or choose another folder with --data",
                path.display()
            ),
            Self::Folder(path, _) => {
                write!(formatter, "failed to use the folder {}: choose another one with --data", path.display())
            }
            Self::Database(_) => formatter.write_str("failed to read or write the database"),
        }
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Newer { .. } => None,
            Self::Folder(_, error) => Some(error),
            Self::Database(error) => Some(error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

/// Something the person should know about opening the store.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// The file was damaged and lies beside the new one under this name.
    SetAside(PathBuf),
}

/// The open database.
#[derive(Debug)]
pub struct Store {
    pub(super) connection: Connection,
}

impl Store {
    /// Opens or makes `holdord.db` in a folder. A damaged file is set aside under another name, a newer one refused.
    pub fn open(folder: &Path) -> Result<(Self, Option<Notice>), StoreError> {
        fs::create_dir_all(folder).map_err(|error| StoreError::Folder(folder.to_owned(), error))?;
        let path = folder.join("holdord.db");
        match Self::try_open(&path) {
            Ok(store) => Ok((store, None)),
            Err(StoreError::Database(error)) if is_damage(&error) => {
                let aside = set_aside(&path).map_err(|error| StoreError::Folder(folder.to_owned(), error))?;
                Ok((Self::try_open(&path)?, Some(Notice::SetAside(aside))))
            }
            Err(error) => Err(error),
        }
    }

    fn try_open(path: &Path) -> Result<Self, StoreError> {
        let connection =
            Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.pragma_update(None, "trusted_schema", false)?;
        let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version > VERSION {
            return Err(StoreError::Newer { path: path.to_owned(), version });
        }
        // Until it is known to be healthy nothing may write to it, not even the close of this connection.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        let healthy: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if healthy != "ok" {
            return Err(damage(&healthy).into());
        }
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        if version == 0 {
            let transaction = connection.unchecked_transaction()?;
            transaction.execute_batch(TABLES)?;
            transaction.pragma_update(None, "user_version", VERSION)?;
            transaction.commit()?;
        }
        Ok(Self { connection })
    }

    /// A setting, if it was ever set.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT value FROM settings WHERE name = $1")?;
        let mut rows = statement.query([name])?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
    }

    /// The time on the wall here at an RFC 3339 moment; none where that is no moment.
    pub fn local(&self, moment: &str) -> Option<DateTime> {
        let sql = "SELECT strftime('%Y-%m-%dT%H:%M:%S', $1, 'localtime')";
        let text = self.connection.query_row(sql, [moment], |row| row.get::<_, Option<String>>(0));
        text.ok().flatten()?.parse().ok()
    }

    /// Keeps a setting.
    pub fn set(&self, name: &str, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.connection.prepare_cached(sql)?.execute([name, value])?;
        Ok(())
    }
}

fn damage(why: &str) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT), Some(why.to_owned()))
}

fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

/// Moves the file and what belongs to it to the first free name; nothing is overwritten.
fn set_aside(path: &Path) -> std::io::Result<PathBuf> {
    let name = |number: u32, suffix: &str| path.with_file_name(format!("holdord.damaged-{number}.db{suffix}"));
    let number = (1..10_000).find(|number| !name(*number, "").exists()).unwrap_or(10_000);
    for suffix in ["", "-wal", "-shm"] {
        let part = path.with_file_name(format!("holdord.db{suffix}"));
        if part.exists() {
            fs::rename(&part, name(number, suffix))?;
        }
    }
    Ok(name(number, ""))
}

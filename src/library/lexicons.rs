//! The lexicons: the shipped files of each language, and those in `lexicons/<tag>` of one's own folder.

use super::embedded::asset;
use super::shelf::files;
use crate::calendar::{Country, Holidays, Moment};
use crate::diagnostic::{Diagnostic, Source};
use crate::language::{self, Lexicon, Now, Table};
use crate::locale::Language;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// The moment that the times in examples are written for: a Tuesday.
const EXAMPLES: &str = "2026-03-10T10:00";

/// The lexicon of one language with its files and what is wrong with them.
pub struct Words {
    /// What can be used.
    pub lexicon: Arc<Lexicon>,
    /// The files, sorted by name, each with its problems.
    pub files: Vec<(Source, Vec<Diagnostic>)>,
}

/// The lexicons of all languages; each is read when it is first asked for.
#[derive(Default)]
pub(super) struct Lexicons {
    folders: Vec<PathBuf>,
    table: Table,
    read: [OnceLock<Words>; Language::ALL.len()],
}

impl Lexicons {
    /// Reads the table of acts only; an error says what is wrong in it.
    pub(super) fn new(folders: &[PathBuf]) -> Result<Self, String> {
        let path = "assets/lexicons/acts.ron";
        let table =
            language::read_acts(&asset(path).unwrap_or_default()).map_err(|error| format!("{path}: {error}"))?;
        Ok(Self { folders: folders.to_vec(), table, read: Default::default() })
    }

    pub(super) fn of(&self, language: Language) -> &Words {
        self.read[language as usize].get_or_init(|| self.with(language, None))
    }

    /// The lexicon with one file put in, in the place of the one of its name.
    pub(super) fn with(&self, language: Language, extra: Option<Source>) -> Words {
        let tag = language.tag();
        let mut sources = files(&format!("assets/lexicons/{tag}/"), &format!("lexicons/{tag}"), &self.folders);
        if let Some(extra) = extra {
            let name = |source: &Source| source.path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
            sources.retain(|source| name(source) != name(&extra));
            sources.push(extra);
            sources.sort_by_key(name);
        }
        let texts: Vec<&str> = sources.iter().map(|source| source.text.as_str()).collect();
        let (lexicon, problems) = language::read_lexicon(language, &texts, &self.table);
        let mut files: Vec<_> = sources.into_iter().map(|source| (source, Vec::new())).collect();
        for (file, problem) in problems {
            files[file].1.push(problem);
        }
        Words { lexicon: Arc::new(lexicon), files }
    }
}

/// Adds what a lexicon's own examples find wrong with it.
pub(super) fn prove(words: &mut Words, holidays: &Holidays) {
    let now =
        Now { moment: Moment::parse(EXAMPLES).unwrap_or_default(), country: country(words.lexicon.language), holidays };
    for (file, problem) in language::prove(&words.lexicon, now) {
        words.files[file].1.push(problem);
    }
    for (_, problems) in &mut words.files {
        problems.sort_by_key(|problem| problem.span.start);
    }
}

/// The country whose calendar a language keeps where no scenario says otherwise.
pub(super) fn country(language: Language) -> Country {
    match language {
        Language::Bokmal => Country::Norway,
        Language::Swedish => Country::Sweden,
        Language::Polish => Country::Poland,
        Language::Danish | Language::English => Country::Denmark,
    }
}

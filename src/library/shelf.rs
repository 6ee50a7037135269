//! The scenarios a trainee can choose from, the broken ones among them.

use super::editions::{self, Translated};
use super::embedded::{asset, asset_names};
use super::lexicons::{self, Lexicons, Words};
use crate::calendar::{Holidays, Moment};
use crate::conversation::{Case, Tuning};
use crate::diagnostic::{Diagnostic, Source};
use crate::exploration::Bots;
use crate::house::{self, House};
use crate::language::Now;
use crate::locale::Language;
use crate::scenario::{self, Gender, LARGEST_FILE, Scenario};
use crate::scoring::Rubric;
use crate::shift::{self, Rota, Shift};
use crate::text::Texts;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file on the shelf: what it holds, if it can be used, and its problems.
#[derive(Debug)]
pub struct Shelved<T> {
    /// Its id, from its name.
    pub id: String,
    /// The file.
    pub source: Source,
    /// What it holds, if nothing is wrong with it.
    pub content: Option<Arc<T>>,
    /// What is wrong with it.
    pub problems: Vec<Diagnostic>,
}

/// All that calls are made of.
pub struct Library {
    /// The scenarios, sorted by id.
    pub scenarios: Vec<Shelved<Scenario>>,
    /// Their translations, by language and id.
    pub translations: Vec<Translated>,
    /// The shifts, sorted by id.
    pub shifts: Vec<Shelved<Shift>>,
    /// The house rules, sorted by id.
    pub houses: Vec<Shelved<House>>,
    /// What is scored.
    pub rubric: Arc<Rubric>,
    /// The numbers of the mood.
    pub tuning: Arc<Tuning>,
    /// Public holidays.
    pub holidays: Arc<Holidays>,
    /// The scripted trainees.
    pub bots: Arc<Bots>,
    texts: BTreeMap<Language, Arc<Texts>>,
    hashes: BTreeMap<&'static str, String>,
    /// Hashes of the words for times: their length is speaking time.
    times: BTreeMap<Language, String>,
    lexicons: Lexicons,
}

impl Library {
    /// Reads everything; files in `folders` come before the shipped ones, the first folder first.
    /// Fails only where a shipped file of numbers is broken or replaced by a broken one; the message says which.
    pub fn open(folders: &[PathBuf]) -> Result<Self, String> {
        let mut hashes = BTreeMap::new();
        let mut number_file = |name: &'static str, path: &str| -> Result<String, String> {
            let text = beside(folders, path).or_else(|| asset(path)).ok_or_else(|| format!("{path}: missing"))?;
            hashes.insert(name, hash(&text));
            Ok(text)
        };
        let in_file = |path: &'static str| move |error: String| format!("{path}: {error}");
        let rubric = Rubric::parse(&number_file("rubric", "assets/rubric/standard.ron")?)
            .map_err(in_file("assets/rubric/standard.ron"))?;
        let tuning = Tuning::parse(&number_file("tuning", "assets/tuning/customer.ron")?)
            .map_err(in_file("assets/tuning/customer.ron"))?;
        let holidays = Holidays::parse(&number_file("holidays", "assets/calendar/holidays.ron")?)
            .map_err(in_file("assets/calendar/holidays.ron"))?;
        let bots = Bots::parse(&number_file("bots", "assets/bots.ron")?).map_err(in_file("assets/bots.ron"))?;
        let houses = files("assets/houses", "houses", folders).into_iter().map(shelve_house).collect::<Vec<_>>();
        let find = |id: &str| houses.iter().find(|house| house.id == id).and_then(|house| house.content.as_deref());
        let scenarios: Vec<_> = files("scenarios", "", folders)
            .into_iter()
            .map(|source| shelve_scenario(source, &find, &holidays))
            .collect();
        let translations = editions::translations(folders, &scenarios);
        let known = |id: &str| scenarios.iter().find(|known| known.id == id).and_then(|known| known.content.as_deref());
        let shifts = files("shifts", "shifts", folders).into_iter();
        let shifts = shifts.map(|source| shelve_shift(source, &known, &find, &holidays)).collect();
        let texts =
            Language::ALL.into_iter().map(|language| (language, Arc::new(texts_of(language, folders)))).collect();
        let times = Language::ALL.into_iter().map(|language| {
            let path = format!("locales/{}/time.ftl", language.tag());
            (language, hash(&beside(folders, &path).or_else(|| asset(&path)).unwrap_or_default()))
        });
        let times = times.collect();
        Ok(Self {
            scenarios,
            translations,
            shifts,
            houses,
            rubric: Arc::new(rubric),
            tuning: Arc::new(tuning),
            holidays: Arc::new(holidays),
            bots: Arc::new(bots),
            texts,
            hashes,
            times,
            lexicons: Lexicons::new(folders)?,
        })
    }

    /// The lexicon of a language; its files are read when it is first asked for.
    pub fn words(&self, language: Language) -> &Words {
        self.lexicons.of(language)
    }

    /// A language's lexicon read anew, with one file put in if there is one, and proved by its own examples.
    pub fn proved_words(&self, language: Language, extra: Option<Source>) -> Words {
        let mut words = self.lexicons.with(language, extra);
        lexicons::prove(&mut words, &self.holidays);
        words
    }

    /// A moment on the calendar of a language's own country.
    pub fn now(&self, language: Language, moment: Moment) -> Now<'_> {
        Now { moment, country: lexicons::country(language), holidays: &self.holidays }
    }

    /// The texts of a language.
    pub fn texts(&self, language: Language) -> Arc<Texts> {
        self.texts
            .get(&language)
            .or_else(|| self.texts.get(&Language::English))
            .cloned()
            .unwrap_or_else(|| Arc::new(Texts::new(language, []).0))
    }

    /// A scenario on the shelf by its id, or by its edition's name (`late-bike@pl`) in another language.
    pub fn scenario(&self, name: &str) -> Option<&Shelved<Scenario>> {
        let (id, tag) = editions::parts(name);
        let source = self.scenarios.iter().find(|shelved| shelved.id == id)?;
        let own = source.content.as_ref().map(|scenario| scenario.language.tag());
        let Some(tag) = tag.filter(|tag| own != Some(tag)) else { return Some(source) };
        let translated = self.translations.iter().find(|each| each.language.tag() == tag && each.shelved.id == id);
        translated.map(|translated| &translated.shelved)
    }

    /// The translations of a scenario that can be played.
    pub fn translated(&self, id: &str) -> impl Iterator<Item = &Arc<Scenario>> {
        let own = self.translations.iter().filter(move |each| each.shelved.id == id);
        own.filter_map(|each| each.shelved.content.as_ref())
    }

    /// A scenario, or an edition of it, ready to be played by a trainee; nothing if there is none or it is broken.
    pub fn case(&self, name: &str, trainee: Gender) -> Option<Arc<Case>> {
        self.case_of(Arc::clone(self.scenario(name)?.content.as_ref()?), trainee)
    }

    /// The same for a scenario that need not be on the shelf.
    pub(super) fn case_of(&self, scenario: Arc<Scenario>, trainee: Gender) -> Option<Arc<Case>> {
        let house = self.houses.iter().find(|house| *house.id == *scenario.house)?;
        let house = Arc::clone(house.content.as_ref()?);
        let texts = self.texts(scenario.language);
        let lexicon = Arc::clone(&self.words(scenario.language).lexicon);
        let case = Case::new(scenario, house, &self.tuning, Arc::clone(&self.holidays), texts, trainee);
        Some(Arc::new(case.with_lexicon(Some(lexicon))))
    }

    /// The name under which a kept attempt is found again: the edition of a scenario, or a shift.
    pub fn name_of(&self, id: &str, language: &str) -> String {
        if self.shift(id).is_some() { id.to_owned() } else { editions::edition(id, language) }
    }

    /// The title of a scenario, an edition or a shift; nothing if there is none or it is broken.
    pub fn title(&self, name: &str) -> Option<String> {
        if let Some(shift) = self.shift(name) {
            return shift.content.as_ref().map(|shift| shift.title.to_string());
        }
        let scenario = self.scenario(name)?.content.as_ref()?;
        Some(scenario.texts[scenario.title.0 as usize].resolve(&[]))
    }

    /// A shift on the shelf by its id.
    pub fn shift(&self, id: &str) -> Option<&Shelved<Shift>> {
        self.shifts.iter().find(|shelved| shelved.id == id)
    }

    /// A shift with its cases, ready to be played by a trainee; nothing if there is none or it is broken.
    pub fn rota(&self, id: &str, trainee: Gender) -> Option<Arc<Rota>> {
        let shift = Arc::clone(self.shift(id)?.content.as_ref()?);
        let house = self.houses.iter().find(|house| *house.id == *shift.house)?;
        let house = Arc::new(shift.house_today(house.content.as_deref()?));
        let texts = self.texts(shift.language);
        let case = |call: &shift::Call| {
            let mut scenario = Scenario::clone(self.scenario(&call.scenario)?.content.as_deref()?);
            scenario.starts = call.at;
            let (holidays, texts) = (Arc::clone(&self.holidays), Arc::clone(&texts));
            let lexicon = Arc::clone(&self.words(shift.language).lexicon);
            let case = Case::new(Arc::new(scenario), Arc::clone(&house), &self.tuning, holidays, texts, trainee);
            Some(Arc::new(case.with_lexicon(Some(lexicon))))
        };
        let cases = shift.calls.iter().map(case).collect::<Option<Vec<_>>>()?;
        Some(Arc::new(Rota { shift, cases }))
    }

    /// What an attempt at an edition or a shift depends on, by name, each with a hash of its bytes: when one changes, a stored score may.
    pub fn inputs(&self, name: &str) -> Vec<(&'static str, String)> {
        let mut inputs: Vec<_> =
            self.hashes.iter().filter(|(name, _)| **name != "bots").map(|(name, hash)| (*name, hash.clone())).collect();
        if let Some(shelved) = self.shift(name) {
            inputs.push(("shift", hash(&shelved.source.text)));
            let shift = shelved.content.as_ref();
            let scenarios = shift.into_iter().flat_map(|shift| &shift.calls);
            let scenarios = scenarios.filter_map(|call| self.scenario(&call.scenario));
            let texts: Vec<&str> = scenarios.map(|scenario| &*scenario.source.text).collect();
            inputs.push(("scenario", hash(&texts.concat())));
            inputs
                .extend(shift.and_then(|shift| self.times.get(&shift.language)).map(|times| ("times", times.clone())));
            let house = shift.and_then(|shift| self.houses.iter().find(|house| *house.id == *shift.house));
            inputs.extend(house.map(|house| ("house", hash(&house.source.text))));
        } else if let Some(shelved) = self.scenario(name) {
            let original = self.scenario(editions::parts(name).0);
            inputs.extend(original.map(|original| ("scenario", hash(&original.source.text))));
            if original.is_some_and(|original| !std::ptr::eq(original, shelved)) {
                inputs.push(("translation", hash(&shelved.source.text)));
            }
            if let Some(scenario) = &shelved.content {
                inputs.extend(self.times.get(&scenario.language).map(|times| ("times", times.clone())));
                let house = self.houses.iter().find(|house| *house.id == *scenario.house);
                inputs.extend(house.map(|house| ("house", hash(&house.source.text))));
            }
        }
        let shift = self.shift(name).and_then(|shelved| shelved.content.as_ref()).map(|shift| shift.language);
        let scenario = self.scenario(name).and_then(|shelved| shelved.content.as_ref()).map(|known| known.language);
        inputs.extend(shift.or(scenario).map(|language| {
            let files = self.words(language).files.iter().map(|(file, _)| file.text.as_str());
            ("lexicon", hash(&files.collect::<String>()))
        }));
        inputs.push(("rules", env!("CARGO_PKG_VERSION").to_owned()));
        inputs
    }
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(16).fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// Reads a scenario file.
pub(crate) fn shelve_scenario<'h>(
    source: Source,
    houses: scenario::Houses<'h>,
    holidays: &'h Holidays,
) -> Shelved<Scenario> {
    named(shelve(source, |text| scenario::read(text, houses, holidays)), |scenario| &scenario.id)
}

/// Reads a house file.
pub(crate) fn shelve_house(source: Source) -> Shelved<House> {
    named(shelve(source, house::read), |house| &house.id)
}

/// Reads a shift file.
pub(crate) fn shelve_shift<'s>(
    source: Source,
    scenarios: shift::Scenarios<'s>,
    houses: scenario::Houses<'s>,
    holidays: &Holidays,
) -> Shelved<Shift> {
    named(shelve(source, |text| shift::read(text, scenarios, houses, holidays)), |shift| &shift.id)
}

/// Sets aside what is not called as its file is: the shelf, the store and reports go by the file's name.
fn named<T>(mut shelved: Shelved<T>, id: impl Fn(&T) -> &str) -> Shelved<T> {
    if let Some(content) = shelved.content.take_if(|content| id(content) != shelved.id) {
        let name = id(&content);
        let quoted = format!("\"{name}\"");
        let start = shelved.source.text.find(&quoted).unwrap_or(0);
        let problem = Diagnostic::error("id-not-file-name", start..start + quoted.len());
        shelved.problems.push(problem.arg("name", name).arg("file", shelved.id.as_str()));
    }
    shelved
}

pub(super) fn shelve<T>(source: Source, read: impl Fn(&str) -> (Option<T>, Vec<Diagnostic>)) -> Shelved<T> {
    let (content, mut problems) = read(&source.text);
    let id = Path::new(&source.path).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    if source.text.is_empty() && problems.is_empty() {
        problems.push(Diagnostic::error("file-ends-early", 0..0));
    }
    Shelved { id, source, content: content.map(Arc::new), problems }
}

/// The RON files of a kind: those in the folders first, then the shipped ones whose names are not taken.
pub(super) fn files(shipped: &str, below: &str, folders: &[PathBuf]) -> Vec<Source> {
    let mut found: BTreeMap<String, Source> = BTreeMap::new();
    for folder in folders {
        let folder = if below.is_empty() { folder.clone() } else { folder.join(below) };
        for source in read_folder(&folder, "ron") {
            let name = Path::new(&source.path).file_name().map(|name| name.to_string_lossy().into_owned());
            found.entry(name.unwrap_or_default()).or_insert(source);
        }
    }
    for path in asset_names(shipped) {
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        if let Some(text) = asset(&path) {
            found.entry(name).or_insert(Source { path, text });
        }
    }
    found.into_values().collect()
}

/// The files in a folder whose names end in this way.
pub(super) fn read_folder(folder: &Path, ending: &str) -> Vec<Source> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.extension().is_some_and(|own| own == ending)).map(|path| read_file(&path)).collect()
}

/// A file as far as it can be read: too large a one or one that is no text becomes an empty one with a problem.
pub(crate) fn read_file(path: &Path) -> Source {
    let shown = path.display().to_string();
    let small = fs::metadata(path).is_ok_and(|data| data.len() <= LARGEST_FILE);
    let bytes = if small {
        fs::read(path).unwrap_or_default()
    } else {
        vec![b' '; usize::try_from(LARGEST_FILE).unwrap_or(0) + 1]
    };
    Source { path: shown, text: String::from_utf8_lossy(&bytes).into_owned() }
}

fn beside(folders: &[PathBuf], path: &str) -> Option<String> {
    let name = path.strip_prefix("assets/").unwrap_or(path);
    folders.iter().find_map(|folder| fs::read_to_string(folder.join(name)).ok())
}

fn texts_of(language: Language, folders: &[PathBuf]) -> Texts {
    let prefix = format!("locales/{}/", language.tag());
    let files: Vec<String> = asset_names(&prefix)
        .into_iter()
        .filter(|path| !path.contains("/scenarios/"))
        .filter_map(|path| beside(folders, &path).or_else(|| asset(&path)))
        .collect();
    Texts::new(language, files.iter().map(String::as_str)).0
}

//! A transcript in words: who said or did what, and when.

use super::own_words::{MarkView, marks};
use crate::conversation::{Case, Conversation, Happening, Transcript, Turn};
use crate::house::due_in_words;
use crate::scenario::Script;
use crate::text::Texts;

/// Who stands before a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Who {
    /// The person on the phone.
    Customer,
    /// The trainee.
    Trainee,
    /// A colleague who was asked.
    Colleague,
    /// Something that was done rather than said.
    Deed,
}

/// One line of a transcript.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineView {
    /// The number of its turn.
    pub turn: usize,
    /// When, in milliseconds of the call.
    pub at: u32,
    /// Who.
    pub who: Who,
    /// The words, or what was done.
    pub text: String,
    /// Whether it was cut off.
    pub cut: bool,
    /// What words of the trainee's own did; none in lines of another kind.
    pub marks: Vec<MarkView>,
    /// Words of the trainee's own in which nothing was understood.
    pub is_unclear: bool,
}

/// Minutes and seconds of a call.
pub fn clock_of(milliseconds: u32) -> String {
    format!("{}:{:02}", milliseconds / 60_000, milliseconds / 1000 % 60)
}

/// All lines of a call. `texts` are in the interface's language, `spoken` in the scenario's.
pub fn lines(case: &Case, script: &Script, transcript: &Transcript, texts: &Texts, spoken: &Texts) -> Vec<LineView> {
    transcript
        .turns
        .iter()
        .enumerate()
        .flat_map(|(index, turn)| line_of(case, script, transcript, index, turn, texts, spoken))
        .collect()
}

/// The lines of one turn; asking a colleague has two.
pub fn line_of(
    case: &Case,
    script: &Script,
    transcript: &Transcript,
    index: usize,
    turn: &Turn,
    texts: &Texts,
    spoken: &Texts,
) -> Vec<LineView> {
    let scenario = &*case.scenario;
    let line = |who, text: String| LineView {
        turn: index,
        at: turn.at,
        who,
        text,
        cut: false,
        marks: Vec::new(),
        is_unclear: false,
    };
    let deed = |id: &str, args: &[(&str, &str)]| vec![line(Who::Deed, texts.say(id, args))];
    let said = |id: &str| vec![line(Who::Trainee, spoken.say(id, &[]))];
    match turn.what {
        Happening::Said { line: said, wording, cut, .. } => {
            let words = script.text(scenario.lines[said].wordings[wording]);
            vec![LineView { cut, ..line(Who::Customer, words.to_owned()) }]
        }
        Happening::Replied { reply, .. } => {
            vec![line(Who::Trainee, script.text(scenario.replies[reply].text).to_owned())]
        }
        Happening::Spoke { saying, .. } => {
            let saying = &transcript.sayings[saying];
            let marks = marks(saying, texts);
            let is_unclear = !saying.is_understood();
            vec![LineView { marks, is_unclear, ..line(Who::Trainee, saying.text.to_string()) }]
        }
        Happening::Backchannel { .. } => said("say-nod"),
        Happening::Noted(note) => {
            let fact = &scenario.facts[note.fact];
            let text = match note.version {
                Some(version) => script.text(fact.versions[version]).to_owned(),
                None => texts.say("note-unsaid", &[]),
            };
            deed("line-noted", &[("label", script.text(fact.label)), ("text", &text)])
        }
        Happening::NotedPromise(entry) => {
            let entry = &transcript.ledger[entry];
            let due = due_in_words(&entry.due, entry.expected, entry.given, spoken);
            deed("line-noted-promise", &[("what", script.text(scenario.steps[entry.step].text)), ("due", &due)])
        }
        Happening::LookedUp(part) => deed("line-looked-up", &[("title", script.text(scenario.file[part].title))]),
        Happening::Held { announced: true } => said("say-hold"),
        Happening::Held { announced: false } => deed("line-held", &[]),
        Happening::Asked { colleague, question } => {
            let question = &scenario.colleagues[colleague].questions[question];
            let name = script.text(scenario.colleagues[colleague].name);
            vec![
                line(Who::Trainee, texts.say("line-asked", &[("name", name), ("text", script.text(question.text))])),
                line(
                    Who::Colleague,
                    texts.say("line-answered", &[("name", name), ("text", script.text(question.answer))]),
                ),
            ]
        }
        Happening::Resumed => said("say-back"),
        Happening::Escalated => said("say-escalate"),
        Happening::Warned => said("say-warn"),
        Happening::HungUp => deed("line-hung-up", &[]),
        Happening::CalledPolice => deed("line-police", &[]),
        Happening::Silence => deed("line-silence", &[]),
        Happening::Ended { ending } => ending.map_or_else(Vec::new, |ending| {
            deed("line-ended", &[("title", script.text(scenario.endings[ending].title))])
        }),
    }
}

/// All lines of a call under way.
pub fn spoken(call: &Conversation, texts: &Texts, words: &Texts) -> Vec<LineView> {
    lines(call.case(), call.script(), call.transcript(), texts, words)
}

/// What a turn is called in its scenario's file, for those who write it; nothing where it has no name there.
pub fn id_of(case: &Case, transcript: &Transcript, turn: usize) -> Option<String> {
    let scenario = &*case.scenario;
    let id = match transcript.turns.get(turn)?.what {
        Happening::Said { line, .. } => scenario.lines[line].id.to_string(),
        Happening::Replied { reply, .. } => scenario.replies[reply].id.to_string(),
        Happening::Noted(note) => scenario.facts[note.fact].id.to_string(),
        Happening::NotedPromise(entry) => scenario.steps[transcript.ledger[entry].step].id.to_string(),
        Happening::LookedUp(part) => scenario.file[part].id.to_string(),
        Happening::Asked { colleague, question } => {
            let colleague = &scenario.colleagues[colleague];
            format!("{} {}", colleague.id, colleague.questions[question].id)
        }
        Happening::Ended { ending } => scenario.endings[ending?].id.to_string(),
        _ => return None,
    };
    Some(id)
}

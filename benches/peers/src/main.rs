//! The small dialogue on two other engines and on ours, in turns, so that all three meet the same machine.

use bladeink::story::Story;
use holdord::library::Library;
use std::hint::black_box;
use std::time::{Duration, Instant};
use yarnspinner::compiler::{Compiler, File};
use yarnspinner::core::Program;
use yarnspinner::runtime::{Dialogue, DialogueEvent, MemoryVariableStorage, StringTableTextProvider};

#[path = "../../small/dialogue.rs"]
mod dialogue;

/// Rounds; each engine plays for `ROUND` in each of them.
const ROUNDS: usize = 7;
const ROUND: Duration = Duration::from_millis(700);

/// The same picks for all.
struct Picks(u64);

impl Picks {
    fn of(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }
}

fn ink(story: &mut Story, picks: &mut Picks) -> usize {
    story.reset_state().expect("a story can begin again");
    let mut lines = 0;
    loop {
        while story.can_continue() {
            black_box(story.cont().expect("the story goes on"));
            lines += 1;
        }
        let choices = story.get_current_choices().len();
        if choices == 0 {
            return lines;
        }
        story.choose_choice_index(picks.of(choices)).expect("the choice is there");
    }
}

fn yarn(dialogue: &mut Dialogue, picks: &mut Picks) -> usize {
    dialogue.set_node("Start").expect("the first node");
    let mut lines = 0;
    while dialogue.can_continue() {
        for event in dialogue.continue_().expect("the dialogue goes on") {
            match event {
                DialogueEvent::Line(line) => {
                    black_box(line);
                    lines += 1;
                }
                DialogueEvent::Options(options) => {
                    let option = options[picks.of(options.len())].id;
                    dialogue.set_selected_option(option).expect("the option is there");
                }
                _ => {}
            }
        }
    }
    lines
}

fn yarn_dialogue() -> Dialogue {
    let source = File { file_name: "small.yarn".into(), source: include_str!("../data/small.yarn").into() };
    let compiled = Compiler::new().add_file(source).compile().expect("the file compiles");
    let mut texts = StringTableTextProvider::new();
    texts.extend_base_language(compiled.string_table.iter().map(|(key, info)| (key.clone(), info.text.clone())));
    let program: Program = compiled.program.expect("a program");
    let mut dialogue = Dialogue::new(Box::new(MemoryVariableStorage::new()), Box::new(texts));
    dialogue.replace_program(program);
    dialogue
}

/// Plays for one round: plays a second and lines a play.
fn round(mut play: impl FnMut() -> usize) -> (f64, f64) {
    let start = Instant::now();
    let (mut plays, mut lines) = (0_u32, 0);
    while start.elapsed() < ROUND {
        for _ in 0..16 {
            lines += play();
            plays += 1;
        }
    }
    (f64::from(plays) / start.elapsed().as_secs_f64(), lines as f64 / f64::from(plays))
}

fn main() {
    let mut story = Story::new(include_str!("../data/small.ink.json")).expect("the ink file");
    let mut yarn_spinner = yarn_dialogue();
    let case = dialogue::case(&Library::open(&[]).expect("everything shipped can be read"));
    let (mut one, mut two, mut three) = (Picks(7), Picks(7), Picks(7));
    let mut speeds: [Vec<f64>; 3] = Default::default();
    let mut lines = [0.0; 3];
    for _ in 0..ROUNDS {
        let rounds = [
            round(|| ink(&mut story, &mut one)),
            round(|| yarn(&mut yarn_spinner, &mut two)),
            round(|| dialogue::play(&case, || three.of(3)).0),
        ];
        for (index, (speed, each)) in rounds.into_iter().enumerate() {
            speeds[index].push(speed);
            lines[index] = each;
        }
    }
    for ((name, speeds), lines) in ["bladeink", "yarnspinner", "holdord"].iter().zip(&mut speeds).zip(lines) {
        speeds.sort_by(f64::total_cmp);
        println!(
            "{name:<12} median {:>9.0} plays a second (lowest {:.0}, highest {:.0}), {lines:.1} lines a play",
            speeds[ROUNDS / 2],
            speeds[0],
            speeds[ROUNDS - 1]
        );
    }
}

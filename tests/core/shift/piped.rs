//! A shift in the terminal, through a pipe.

use crate::program::{folder, typed};
use crate::shelf::rotas;

#[test]
fn a_shift_goes_from_its_briefing_to_its_debrief_through_a_pipe() {
    for rota in rotas() {
        let folder = folder();
        let tag = rota.shift.language.tag();
        // Whoever hangs up at once has promised nothing, so the board comes after every call.
        let lines = "\nx\nx\n?\ne\nzz\n9\n\nn\n2\nx\nx\nn\n3\nx\nx\n1\n\n3\n\n\n";
        let args = ["play", "--shift", "--terminal", "--name", "Maja", "--language", tag, "--seed", "1"];
        let out = typed(folder.path(), args, lines).with_status(0).out;
        for words in [&*rota.shift.title, &*rota.shift.briefing, &*rota.shift.busy[0].text] {
            assert!(out.contains(words), "{}: no `{words}` in\n{out}", rota.shift.id);
        }
        for case in &rota.cases {
            let name = &*case.scenario.customer.persons[0].name;
            assert!(out.contains(name), "{}: nothing of {name} in\n{out}", rota.shift.id);
        }
        assert!(!out.contains("day-") && !out.contains("desk-"), "{}: a text is missing in\n{out}", rota.shift.id);
        assert!(!out.contains(['\u{1b}', '\t', '\r']), "{}: control signs", rota.shift.id);
    }
}

#[test]
fn a_shift_that_does_not_exist_is_said_so() {
    let folder = folder();
    let args = ["play", "--shift", "workshop-24-hours", "--terminal", "--unrecorded"];
    let answer = typed(folder.path(), args, "").with_status(2);
    assert!(answer.err.contains("workshop-24-hours"), "{}", answer.err);
}

terminal-title = Holdord: practice calls with angry customers, and keep your word.
terminal-no-window = There is no display or graphics driver here, so this is the terminal version.
    For the window: start it on a desktop (X11 or Wayland) with a Vulkan driver; a software one such as Mesa’s lavapipe will do.
terminal-built-without-window = This program was built without the window, so this is the terminal version.
terminal-who = Who practices? Your name:
terminal-gender = How are you addressed? 1 feminine, 2 masculine (some languages need it):
terminal-resume = An unfinished call is waiting: { $title }, { $person }. 1 go on with it, 2 give it up, Enter leave it for later:
terminal-choose = Which call do you take? A number, or q to stop:
terminal-card = { $number }. { $title } ({ $language }, { $kind }, difficulty { $difficulty } of 5; { $callers })
terminal-card-best = best attempt: { $passed } of 4 skills passed
terminal-card-broken = (broken) { $why }
terminal-briefing = Briefing
terminal-take = Enter takes the call, q goes back:
terminal-keys = Enter: let go on · 1 to 8: say it · n: nod · w: write down · f: case file · k: ask a colleague · h: hold or back · j: notes; write promises down · p: pass on · v: warn · x: hang up · o: police · s: stay silent · q: leave, resume later · ?: this line
terminal-speaking = … (Enter)
terminal-your-turn = Your turn (1 to 8, ? for all keys):
terminal-on-hold = { $name } is on hold (h takes them back):
terminal-notes = Notes
terminal-note-which = Which line? A number, or Enter for none:
terminal-note-version = What did the customer say? A number:
terminal-nothing-noted = nothing yet
terminal-promises = Promises
terminal-promise-line = { $number }. { $what }, { $due }: the customer expects it { $heard }{ $noted ->
    [yes] , written down
   *[no] {""}
}
terminal-promise-write = A number writes it down, Enter goes on:
terminal-file-which = Which part? A number, or Enter for none:
terminal-colleague-which = Whom do you ask? A number, or Enter for none:
terminal-question-which = In which words? A number:
terminal-no-promises = nothing was promised yet
terminal-not-kept = It could not be written to the store: { $why }
terminal-left = The call is kept. Start the program again to go on.
terminal-left-unkept = Nothing of this call is kept.
terminal-debrief = Debrief
terminal-ending = How it ended: { $title }
terminal-tips = What would have changed most
terminal-tip-said = You said: “{ $quote }”
terminal-tip-better = Better: “{ $better }”
terminal-tip-why = Why: { $why } ({ $rules })
terminal-skill = { $number }. { $name }: { $points } of 100, pass mark { $pass }: { $passed ->
    [yes] passed
   *[no] not yet
}
terminal-skill-not-shown = { $number }. { $name }: too little was shown to say
terminal-criterion = { $name }: { $points }
terminal-criterion-not-shown = { $name }: no occasion
terminal-finding = { $time } “{ $quote }”: { $earned } of 100
terminal-debrief-keys = 1 to 4: open a skill · t: the transcript · Enter: back to the list
terminal-promise-odds = { $what }, { $due }: kept with a chance of { $chance }; the house could promise { $safe } at the earliest{ $informed ->
    [yes] {""}
   *[no] ; the odds were not asked for
}
terminal-conduct = Conduct: { $what }
terminal-unknown-key = That is no key here.
terminal-goodbye = Until next time.
terminal-customer = { $name }
terminal-you = You
attempts-none = No attempt is kept yet.
attempts-line = { $id }. { $started } { $person } · { $scenario } · { $state }
attempts-unfinished = not finished
attempts-passed = passed
attempts-not-yet = not yet
replay-same = Played again, the scorecard is the same as the one kept.
replay-differs = Played again, the scorecard differs from the one kept.
replay-changed = Changed since then: { $what }
replay-none = There is no attempt { $id }.
report-line = { $person }: { $calls } calls, { $scenarios } scenarios
report-few = Fewer than three scenarios: nothing can be concluded about a person yet.
report-skill = { $name }: { $mean } of 100 on average, passed in { $passed } of { $shown }
terminal-sure = Press { $key } once more to do it, or Enter to stay in the call:

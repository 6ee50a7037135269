terminal-title = Holdord: practice calls with angry customers, and keep your word.
terminal-no-window = There is no display or graphics driver here, so this is the terminal version.
    For the window: start it on a desktop (X11 or Wayland) with a Vulkan driver; a software one such as Mesa’s lavapipe will do.
terminal-built-without-window = This program was built without the window, so this is the terminal version.
terminal-who = Who practices? Your name:
terminal-gender = How are you addressed? 1 feminine, 2 masculine (some languages need it):
terminal-resume = An unfinished call is waiting: { $title }, { $person }. 1 go on with it, 2 give it up, Enter leave it for later:
terminal-choose = Which call do you take? Its number, e for your earlier calls, q to stop:
terminal-card = { $number }. { $title } ({ $language }, { $kind }, difficulty { $difficulty } of 5; { $callers })
terminal-card-best = best attempt: { $passed } of 4 skills passed
terminal-card-broken = (broken) { $why }
terminal-briefing = Briefing
terminal-take = Enter takes the call, q goes back:
terminal-keys = Enter: listen on; when it is your turn, hear the replies again
    1 to 8: say that reply
    a whole sentence: say it in your own words
    n: “mhm”, to show that you are there
    r: hear the replies, even while the customer speaks
    w: write down what was said
    j: journal with notes and promises; write promises down
    f: case file
    k: ask a colleague
    h: ask the customer to wait, or come back
    s: stay silent for a while
    v: warn an abusive customer
    p: pass on, x: hang up, o: call the police; each asks once more
    q: leave and go on later
    ?: these keys
terminal-keys-own = Enter: listen on
    a whole sentence: say it in your own words
    n: “mhm”, to show that you are there
    w: write down what was said
    j: journal with notes and promises; write promises down
    f: case file
    k: ask a colleague
    h: ask the customer to wait, or come back
    s: stay silent for a while
    v: warn an abusive customer
    p: pass on, x: hang up, o: call the police; each asks once more
    q: leave and go on later
    ?: these keys
terminal-speaking = … (Enter: listen on, ?: keys)
terminal-your-turn = Your turn (number of a reply, ?: keys):
terminal-your-turn-own = Your turn (in your own words, ?: keys):
terminal-on-hold = { $name } is on hold (h: come back, f: case file, k: colleague, ?: keys):
terminal-still = { $seconds } seconds pass in silence.
terminal-notes = Notes
terminal-note-which = Which line? A number, a for all lines, Enter for none:
terminal-note-version = What did the customer say? A number, Enter for none:
terminal-nothing-noted = nothing yet
terminal-promises = Promises
terminal-promise-line = { $number }. { $what }, { $due }{ $clear ->
    [yes] {""}
   *[no] ; the customer expects it { $heard }
}{ $noted ->
    [yes] , written down
   *[no] , not written down
}
terminal-promise-write = The number of a promise writes it down, Enter goes on:
terminal-file-which = Which part? A number, or Enter for none:
terminal-colleague-which = Whom do you ask? A number, or Enter for none:
terminal-question-which = In which words? A number, Enter for none:
terminal-no-promises = nothing was promised yet
terminal-not-kept = It could not be written to the store: { $why }
terminal-left = The call is kept. Start the program again to go on.
terminal-left-unkept = Nothing of this call is kept.
terminal-debrief = Debrief
terminal-ending = How it ended: { $title }
terminal-tips = What would have changed most
terminal-tip-said = You said: “{ $quote }”
terminal-tip-better = Better: “{ $better }”
terminal-tip-do = Better: { $better }
terminal-tip-why = Why: { $why }
terminal-skill = { $number }. { $name }: { $points } of 100, pass mark { $pass }: { $passed ->
    [yes] passed
   *[no] not yet
}
terminal-skill-not-shown = { $number }. { $name }: too little was shown to say
terminal-criterion = { $name }: { $points }
terminal-criterion-not-shown = { $name }: no occasion
terminal-finding = { $time } “{ $quote }”: { $earned } of 100
terminal-debrief-keys = 1 to 4: open a skill, t: the call word for word, Enter: go on:
terminal-promise-odds = { $what }, { $due }. The chance that it is kept is { $chance }. The earliest safe time was { $safe }.{ $informed ->
    [yes] {""}
   *[no] {" "}Nobody asked for the odds first.
}
terminal-conduct = Conduct: { $what }
terminal-unknown-key = That is no key here; ? lists all keys.
terminal-goodbye = Until next time.
terminal-you = You
attempts-none = No attempt is kept yet.
attempts-line = { $id }. { $when }, { $person }: “{ $title }”, { $state }
attempts-unfinished = not finished
attempts-passed = passed
attempts-not-yet = not yet
replay-same = Played again, the scorecard is the same as the one kept.
replay-differs = Played again, the scorecard differs from the one kept.
replay-changed = Changed since then: { $what }
replay-none = There is no attempt { $id }.
report-line = { $person }: { $calls }, { $scenarios }
report-few = Fewer than three scenarios: nothing can be concluded about a person yet.
report-skill = { $name }: { $mean } of 100 on average, passed in { $passed } of { $shown }
report-not-shown = { $name }: not shown yet
terminal-sure = Press { $key } once more to do it, or Enter to stay in the call:
terminal-cards = Calls to practice:
terminal-first-keys = Enter lets the customer go on, a number says a reply, a sentence of your own is said as you type it, ? lists all keys.
terminal-first-keys-own = Enter lets the customer go on, a sentence of your own is said as you type it, ? lists all keys.
terminal-no-lines = Nothing has come up yet that could be written down.
terminal-rule = Rule { $id }: { $words }
terminal-criterion-which = The number of a point tells more, Enter goes back:
terminal-finding-nowhere = { $quote }: { $earned } of 100
terminal-not-over = It is not over yet.
terminal-not-that = That cannot be typed here.
terminal-not-among = A number from 1 to { $count }, or Enter for none.
terminal-no-such-reply = No reply has the number { $number } now.
terminal-not-read-yet = First hear what can be said:
terminal-sure-unkept = Nothing of this call is kept. { $key } once more to leave, Enter to stay in the call:
terminal-earlier = Your earlier calls
terminal-earlier-which = The number of a call opens its debrief, Enter goes back:
terminal-no-earlier = You have not finished a call yet.
attempts-given-up = given up
attempts-points = { $name }: { $points }
attempts-not-shown = not shown
attempts-came-of-it = How it ended: { $ending }. { $points }
attempts-how = holdord replay NUMBER shows a call again.
count-calls = { $n ->
    [one] { $n } call
   *[other] { $n } calls
}
count-scenarios = { $n ->
    [one] { $n } scenario
   *[other] { $n } scenarios
}
no-scenario = There is no call “{ $id }” that can be played. holdord check lists what is wrong with files.
simulate-heading = { $title } [{ $id }]: { $calls } with each bot
simulate-columns = Columns, means of 100: { $skills } · calls passed · bot [id]: how it ended [id]
bot-model = does it well
bot-interrupts = interrupts
bot-never-apologizes = never apologizes
bot-blames = blames others
bot-over-promises = promises too much
bot-freezes = says nothing
bot-forgets = forgets what was promised
bot-hides = hides bad news
bot-sandbags = promises far too late
bot-no-journal = writes nothing down

# The window: short, plain, to a colleague. Allow 40 % more length in translations.

window-tagline = Practice calls with angry customers. Keep your word.
window-name = Your name
window-form = How should customers speak of you?
window-feminine = as a woman
window-masculine = as a man
window-language = Language of the program
window-start = Choose a call
window-resume = Go on with “{ $title }”
window-settings = Settings
window-quit = Quit
window-back = Back
window-scenarios = Calls to practice
window-broken = This scenario has a mistake and cannot be played
window-best = Best: { $passed } of 4 skills · { $n ->
    [one] 1 attempt
   *[other] { $n } attempts
}
window-not-tried = Not tried yet
window-attempts = My calls
window-no-attempts = No calls yet.
window-unfinished = Not finished: go on
window-given-up = Given up
window-changed = This call cannot be opened any more: the scenario has changed since.
window-more = More below
window-case-file = In the case file
window-colleagues = Colleagues to ask
window-house-rules = Rules of the house
window-rule-threshold = Promise only what holds in { $percent } of cases.
window-rule-callback = A call back within { $n ->
    [one] one minute
   *[other] { $n } minutes
} is never too late.
window-rule-may = You may grant: { $remedies }.
window-rule-lead = The team lead grants: { $remedies }.
window-rule-warnings = Abuse: { $n ->
    [0] you may end the call at once.
    [one] warn once, then you may end the call.
   *[other] warn { $n } times, then you may end the call.
}
window-take-call = Take the call
window-text-size = Size of text
window-speaking-pace = Speaking pace
window-contrast = High contrast (night)
window-motion = Reduced motion
window-no-pressure = No time pressure
window-aids = Show mood as bars
window-on = On
window-off = Off
window-pause = Pause
window-paused = Paused
window-paused-note = The customer waits and notices nothing.
window-continue = Go on
window-later = Leave, go on later
window-give-up = Give this attempt up

call-clock = { $day } { $clock }
call-elapsed = { $time } on the phone
call-anger = Anger
call-trust = Trust
call-file = Case file
call-notes = Notes
call-ledger = Promises
call-count = { $done } of { $all }
call-open-part = { $title } · { $seconds } s
call-not-opened = { $title } · not opened
call-ask-first-hold = Ask the customer to wait first; then ask.
call-not-said = It was not said
call-empty-note = nothing written
call-all-notes = Show every line
call-notes-come = Lines appear as things are told.
call-no-promises = Nothing promised yet.
call-heard-due = Expected: { $due }
call-written = Written down
call-write-down = Write down
call-not-written = Not written down
call-on-hold = The customer is on hold.
call-to-debrief = To the debrief
call-key-space = Space
call-nod = “Mhm”
call-hold = Ask to hold
call-mute = Mute
call-back = Back on the line
call-ask = Colleague
call-warn = Warn
call-pass-on = Pass on
call-pass-on-sure = Really pass on?
call-hang-up = Hang up
call-hang-up-sure = Really hang up?
call-police = Police
call-police-sure = Really call?

debrief-again = Again
debrief-list = All calls
debrief-tips = Try this next time
debrief-you-said = You said: “{ $quote }”
debrief-better = Better
debrief-outcome = What became of it
debrief-promise = Promised: { $what }, { $due }. Expected { $heard }. Chance { $chance }; safe from { $safe }.
debrief-not-shown = not shown
debrief-too-little = too little to judge
debrief-reached = reached
debrief-missed = not yet
debrief-skill-label = { $name }: { $points } of 100, pass mark { $pass }, { $verdict }
debrief-what-counts = What counts
debrief-finds = What it finds: { $words }
debrief-why = Why it matters: { $words }
debrief-counts = Counts: { $words }
debrief-counts-not = Does not count: { $words }
debrief-earned = yes
debrief-lost = no
debrief-partly = { $points } %
debrief-mood = Mood in the call
debrief-point = { $time }, anger { $anger }: { $words }
debrief-cut = { $words } – cut off

## A shift: the board between the cases, the timeline, the debrief of the day.
day-cases-passed = { $passed } of { $all } cases passed
day-refused-over = The day is over.
day-refused-unknown = There is no such case on this day.
day-refused-not-yet = Nobody has called about that yet.
day-refused-at-board = No case is open. Turn to one first.
day-waiting = { $n ->
    [0] Nobody is waiting on the phone.
    [one] One customer is waiting on the phone.
   *[other] { $n } customers are waiting on the phone.
}
day-open = { $n ->
    [0] No promise is open.
    [one] One promise is open.
   *[other] { $n } promises are open.
}
day-case-waiting = calling, has waited { $span }
day-case-ringing = is calling back, has waited { $span }
day-case-waiting-now = calling now
day-case-ringing-now = is calling back now
day-case-open = open
day-case-put-away = closed
day-case-asked = A department is waiting for your answer.
day-promise-line = { $what }: by { $due }, in { $span }
day-promise-overdue-line = { $what }: was due at { $due }, { $span } ago
day-promise-open = { $what }: promised at { $given } for { $due }; { $state }
day-promise-ended = { $what }: promised at { $given } for { $due }; { $state } ({ $ended })
day-promise-later = { $what }: by { $due }
day-promise-later-open = { $what }: promised at { $given } for { $due }; { $state }
day-promise-later-ended = { $what }: promised at { $given } for { $due }; { $state } ({ $ended })
day-collides = { $one } counts on { $first } and { $other } on { $second }. You cannot call both in that time: move one of them while there is time.
day-passed = The day is passed: the four skills hold over all cases ({ $passed } of { $all } cases passed).
day-not-passed = The day is not passed yet ({ $passed } of { $all } cases passed).
day-case-passed = Passed. { $ending }
day-case-not-passed = Not passed. { $ending }
day-case-never-taken = Nobody took this call.
day-longest-wait = { $name } had to wait longest on the phone: { $span }.
day-called-in-vain = { $n ->
    [one] Once a customer called back and got no answer.
   *[other] { $n } times a customer called back and got no answer.
}
day-briefing = Your day
day-heading = The day
day-now = { $now }. The day ends at { $closes }.
day-keys = The number of a case takes the call or opens the desk
    n: wait until something happens
    h: wait half an hour
    e: the day so far, with all promises
    x: go home; asks once more while promises are open
    q: leave and go on later
    ?: these keys
day-first-keys = The number of a case takes the call or opens its desk, n waits until something happens, ? lists all keys.
day-prompt = What now? (a number, n: wait, ?: keys):
day-case-line = { $number }. { $name }, { $title }: { $state }
day-still-open = { $n ->
    [one] One promise is still open. Going home leaves it as it is.
   *[other] { $n } promises are still open. Going home leaves them as they are.
}
day-sure-home = Go home anyway? x: yes, Enter: no:
day-desk-key = b: back to all the cases of the day
day-back-hint = This is one case of your day. b goes back to all of them.
day-over = The day is over
day-timeline = The day from { $from } to { $to }
day-timeline-key = = kept, ~ renewed in time, - late with notice, ! late without notice, x broken, . open; | is the time promised
day-lane = { $number }. { $name }
day-stretch-waiting = waited on the phone { $from }–{ $to }
day-stretch-call = call { $from }–{ $to }
day-debrief-skill = { $name }: { $points } of 100, pass mark { $pass }, { $passed ->
    [yes] passed
   *[no] not passed yet
}
day-debrief-skill-none = { $name }: too little shown
day-debrief-keys = The number of a case opens its debrief, Enter goes on:
day-left = The day is kept. Start the program again to go on.
day-left-unkept = Nothing of this day is kept.
day-points = { $name } { $points }
day-points-none = { $name } not shown
day-card = { $number }. { $title } ({ $language }, { $kind }; { $callers })
day-take = Enter: begin the day, q: back:
no-shift = There is no shift for this language; `holdord check` says whether one is broken.
day-calls = { $n ->
    [one] a whole shift with one call
   *[other] a whole shift with { $n } calls
}

window-day-begin = Begin the day
window-day-first = The first call: { $title }
window-day-busy = What today is like
window-day-closes = The day ends at { $closes }.
window-day-cases = The cases of the day
window-day-so-far = The day so far
window-day-whole = The whole day
window-day-skills = The four skills over the whole day
window-day-home = Go home
window-day-home-sure = Really go home?
window-day-back = All cases of the day
call-to-board = To the cases of the day
window-day-debrief-back = Back to the day
window-day-waited = waited on the phone
window-day-call = call
window-day-desk = work at the desk
window-day-due = time promised
window-day-now = now

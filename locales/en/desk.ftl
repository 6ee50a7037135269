desk-now = { $weekday } { $day } { $month }, { $clock }
desk-day = { $weekday } { $day } { $month }
desk-between = from { $from } to { $to }
desk-hours = You are at work today { $hours }.
desk-no-hours = The company is closed today.
desk-department = { $name }: today { $hours }
desk-department-closed = { $name }: closed today
desk-holiday = closed, public holiday
desk-closed-day = closed
desk-day-deadline = { $clock }: { $what }
desk-ahead = in { $span }
desk-ago = { $span } ago
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
span-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
span-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
span-both = { $larger } and { $smaller }
desk-promise-open = open
desk-promise-overdue = the deadline has passed
fate-kept = kept
fate-renewed-in-time = renewed in time
fate-late-with-notice = late, but the customer knew before the deadline
fate-late-without-notice = late, and the customer heard of it only afterwards
fate-silently-broken = broken without a word
channel-phone = phone
channel-message = text message
channel-mail = email
channel-letter = letter
channel-in-person = in person
channel-none = not agreed
desk-log-arrived = { $from } wrote: “{ $words }”
desk-log-asked = { $contact }. You asked: “{ $question }” The answer was: “{ $answer }”
desk-log-answered = { $from }. You answered: “{ $words }”
desk-log-called = You called { $name }.
desk-log-was-called = { $name } called, and you took the call.
desk-log-called-in-vain = { $name } called, and nobody took the call.
desk-log-sent = You wrote to { $name } ({ $channel }): “{ $words }”
desk-log-wrote = You sent the letter to { $name }.
desk-log-wrote-copies = You sent the letter to { $name }. Copies: { $copies }
desk-log-reminder = The deadline is near: { $what }
desk-log-passed = The deadline has passed: { $what }
desk-log-done = It is done: { $what }
desk-log-waited = You waited { $span }.
desk-log-closed = The case is closed: { $title }
desk-handover-again = { $n ->
    [0] The customer had nothing to say again.
    [one] The customer had to say one thing again.
   *[other] The customer had to say { $n } things again.
}
desk-refused-closed = The case is closed; there is nothing left to do here.
desk-refused-on-line = You are on the phone. Finish the call first.
desk-refused-unknown = There is no such thing in this case.
desk-refused-not-asked = Nobody asked that, or you have answered it.
desk-refused-not-offered = That message does not fit now.
desk-refused-after-hours = The company is closed now. All you can do is wait.
desk-refused-no-letter = There is no letter to write, or it has been sent.
letter-problem = What happened
letter-apology = The apology
letter-agreement = What was agreed
letter-prevention = So that it does not happen again
letter-thanks = Thanks
letter-hope = The last words
letter-copies = Copies:
letter-date = { $day } { $month } { $year }
letter-place-date = { $place }, { $day } { $month } { $year }
desk-heading = At the desk
desk-begins = The call is over, but what you promised lives on. The case is closed { $closes } at the latest.
desk-first-keys = k asks how the work stands, c calls the customer, m sends a message, n waits until something happens, ? lists all keys.
desk-keys = Enter: how the promises stand now
    The number of a promise: what you said, and what the customer counts on
    k: ask a colleague how the work stands
    a: answer a department that has asked
    c: call the customer
    m: send the customer a message
    l: write the letter
    n: wait until something happens
    h: wait half an hour
    t: wait until the next morning
    d: the days that are left, and when the departments work
    i: what the departments wrote
    e: everything that has happened
    j: journal with notes
    x: close the case; asks once more while promises are open
    q: leave and go on later
    ?: these keys
desk-prompt = What do you do? (n: wait until something happens, ?: keys):
desk-new = New
desk-new-line = { $when }: { $text }
desk-promise-line = { $number }. { $what }. { $state ->
    [overdue] Overdue
   *[open] Deadline
}: { $deadline }, { $left }.{ $own ->
    [yes] {" "}Waits for you to call or write.
   *[no] {""}
}
desk-promise-page = { $number }. { $what }. You said: “{ $said }”. The customer counts on: { $deadline }. How: { $channel }. { $noted ->
    [yes] It is in the journal.
   *[no] It is not in the journal.
}
desk-promise-ended-line = { $number }. { $what }: { $state }.
desk-waits-for-answer = { $from } is waiting for an answer (key a).
desk-nobody-waits = Nobody is waiting for an answer.
desk-answer-which = Whom do you answer? A number, Enter for none:
desk-contact = { $name } ({ $takes })
desk-contact-last = { $name } ({ $takes }); last answered { $when }
desk-no-contacts = There is nobody to ask in this case.
desk-message-which = The number of a message sends it, Enter for none:
desk-message = { $channel }: “{ $words }”
desk-no-messages = No message fits now.
desk-no-call = There is nothing to call { $name } about now.
desk-rings = The phone rings. It is { $name }.
desk-you-call = You call { $name }.
letter-which = { $part }. Which sentence? One number or several, Enter leaves it out:
letter-layout = How should the letter look? 1 everything from the left margin, 2 date and closing right of the middle:
letter-copies-which = Who gets a copy? Numbers with spaces between them, Enter for nobody:
letter-own = A paragraph in your own words, on one line, Enter for none:
letter-too-long = That is too long; { $count } characters are the most.
letter-empty = The letter has no sentences. Choose at least one.
letter-page = This is the letter
letter-send = 1 send the letter, 2 write it anew, Enter leave it:
desk-log = What has happened
desk-log-empty = Nothing has happened yet.
desk-days = The days that are left
desk-day-line = { $date }{ $today ->
    [yes] , today
   *[no] {""}
}: { $hours }
desk-departments = The departments
desk-inbox = What the departments wrote
desk-inbox-line = { $when }, { $from }: “{ $words }”
desk-inbox-answered = You answered: “{ $words }”
desk-inbox-empty = Nobody has written yet.
desk-still-open = { $n ->
    [one] One promise is still open.
   *[other] { $n } promises are still open.
}
desk-sure-close = x once more closes the case, Enter stays at the desk:
desk-sure-unkept = Nothing of this case is kept. q once more to leave, Enter to stay at the desk:
desk-left = The case is kept. Start the program again to go on.
desk-left-unkept = Nothing of this case is kept.
desk-over = The case is closed
desk-handover = A colleague takes over
desk-handover-line = { $colleague }: “{ $text }” { $journal ->
    [right] (the journal says so)
    [wrong] (the journal is wrong, and the customer has to correct it)
   *[missing] (the journal is silent, and the customer has to say it again)
}
plan-call = Call { $number }

skill-listening = Listening
skill-apologizing = Apologizing
skill-avoiding-blame = Avoiding blame
skill-promising = Promising what can be kept

kind-billing = wrong bill
kind-prices = prices
kind-responsetime = waiting time
kind-staff = staff
kind-documentation = documents
kind-product = product or service

note-unsaid = not said
line-noted = noted: { $label }: { $text }
line-noted-promise = written down: { $what }, { $due }
line-looked-up = opened: { $title }
line-held = put the customer on hold without a word
line-asked = (to { $name }) { $text }
line-answered = { $name }: { $text }
line-hung-up = ended the call
line-police = called the police
line-silence = silence
line-ended = The call is over: { $title }

refused-ended = The call is over.
refused-not-offered = That reply is not on offer now.
refused-unknown = There is no such thing here.
refused-not-on-hold = The customer is not on hold.
refused-wordless = There are no words to say.
refused-on-hold = The customer is on hold already.

debrief-passed = You passed this call: all four skills reached their mark.
debrief-not-yet = Not passed yet. Below is what would have changed most.
debrief-capped = “{ $criterion }” is a key point; as long as it fails, the skill stops at { $cap }.
debrief-nothing-said = it was never done in this call

outcome-mood = Anger went from { $from } to { $to } of 100.
outcome-agreed = A step was agreed.
outcome-not-agreed = No step was agreed.
outcome-told = { $told } of { $all } facts came out.
outcome-replies = { $n ->
    [one] You said one thing.
   *[other] You gave { $n } replies.
}
outcome-no-pressure = Played without time pressure: silence was not felt.

lapse-rude = Rude words to the customer.
lapse-untruth = You said something you knew was not true.
lapse-hung-up-too-early = You hung up without the warning that belongs before it.
lapse-police-without-threat = You called the police although nobody was threatened.
lapse-ignored-danger = There was a danger, and nobody spoke of it.
debrief-later-call = { $when }: the next call
promise-open = Still open when the case was put away.
promise-ended = It ended like this: { $how }.
promise-lucky = Kept, but by luck: it was promised without knowing that it could be.
promise-needlessly-late = Safe, but needlessly late: the customer waited longer than the work needed.

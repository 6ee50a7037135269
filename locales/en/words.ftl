# Words of one's own: what they did, and what they show.

act-apology = Apology
    .tells = Says sorry for what happened, without “if” and “but” (R22, R36).
act-non-apology = Half an apology
    .tells = “If” or “but” takes the apology back, or it is about how the customer sees it.
act-empathy = Names the feeling
    .tells = Mirrors or values what the customer feels (R29, R30).
act-agree = Agrees with the experience
    .tells = Says that it should not have been like this, without judging who is right (R65).
act-ask-open = Open question
    .tells = Cannot be answered with yes or no, so the customer tells more (R06).
act-ask-fact = Asks for one thing
    .tells = Asks for a fact; what was told already should not be asked again (R53).
act-anything-else = Asks whether there is anything else
    .tells = Offers further help before the end (R64).
act-readback = Reads back
    .tells = Says again what the customer told, and right (R80).
act-misread = Reads back wrongly
    .tells = Says something again that the customer told otherwise.
act-thanks = Thanks for the complaint
    .tells = Values that the customer speaks up (R35, R64).
act-value-trust = Values the trust
    .tells = Says what it means that the customer comes with it.
act-ownership = Takes responsibility
    .tells = Stands by what went wrong, or takes the case on (R58, R88).
act-explain = Explains
    .tells = Gives a cause or a reason; it is heard only when the anger has sunk (R29).
act-next-step = Next step
    .tells = Says what happens now or what to do.
act-offer = Offer
    .tells = Offers something the house allows.
act-decline = Graceful no
    .tells = Declines with a reason (R68).
act-promise = Promise
    .tells = Commits to something by a time; it is judged by what the house can keep (R46).
act-vague = Promise without a time
    .tells = The customer sets a time of their own (R46).
act-effort = Effort only
    .tells = “I will do my best” commits to nothing.
act-assure = Assurance
    .tells = Assures that what was promised will be done (R41).
act-prevention = Prevention
    .tells = Says what keeps it from happening again.
act-blame = Blame
    .tells = Puts the fault on somebody or something.
act-deny-responsibility = Not our responsibility
    .tells = Says that fault or duty lies elsewhere (R88).
act-reprimand = Reprimand
    .tells = Tells off a colleague while the customer hears it (R54).
act-argue = Argues
    .tells = Contradicts, belittles, interrupts or orders calm (R65).
act-correct = Corrects
    .tells = Puts a claim right once, with its source.
act-untruth = Untruth
    .tells = Says what is known to be untrue.
act-rude = Rude
    .tells = Insults or scorns.
act-safety = Danger first
    .tells = Speaks of danger before anything else.
act-warning = Warning
    .tells = Says that the call ends if the abuse goes on (R94).
act-announce-hold = Announces a wait
    .tells = Says that the customer will wait, and why.
act-handover = Hands over
    .tells = Passes the case to somebody with the authority.
act-status = Says how it stands
    .tells = Tells truthfully what is done and what is not (R48, R51).
act-confirm = Asks whether it is right
    .tells = Makes sure that it works now.
act-close = Goodbye
    .tells = Ends the call politely.

own-words-heading = In your own words
own-words-said = { $sentences ->
    [one] One sentence of your own
   *[other] { $sentences } sentences of your own
}, { $understood } of them understood.
own-words-judgment = Judgment, by the replies you chose: { $points }. { $passed ->
    [yes] Passed.
   *[no] Not passed yet.
}
own-words-skill = Skill, by your own words: { $points }. { $passed ->
    [yes] Passed.
   *[no] Not passed yet.
}
own-words-not-shown = Skill is not shown: the program understood too little of what you said.
own-words-unseen = Own words cannot show this yet, so it is left out: { $names }.
own-words-mark = {"       "}“{ $words }” – { $name }. { $tells }
own-words-unclear = {"       "}Not understood, and not scored.
own-words-ask = What did you mean?
own-words-which = Which sentence? A number, Enter for none:
own-words-meant = What was it meant to do? A number, Enter for none:
own-words-kept = Noted. Whoever looks after the lexicon can use it.
terminal-debrief-keys-own = 1 to 4: open a skill, t: the call word for word, m: say what you meant where you were not understood, Enter: go on:

## A shift: the board between the cases, the timeline, the debrief of the day.
day-cases-passed = { $passed } af { $all } sager bestået
day-refused-over = Dagen er forbi.
day-refused-unknown = Den sag findes ikke i dag.
day-refused-not-yet = Den sag har ingen ringet om endnu.
day-refused-at-board = Ingen sag er åben. Vælg en først.
day-waiting = { $n ->
    [0] Ingen venter i telefonen.
    [one] Én kunde venter i telefonen.
   *[other] { $n } kunder venter i telefonen.
}
day-open = { $n ->
    [0] Ingen løfter er åbne.
    [one] Ét løfte er åbent.
   *[other] { $n } løfter er åbne.
}
day-case-waiting = ringer, har ventet { $span }
day-case-ringing = ringer igen, har ventet { $span }
day-case-waiting-now = ringer nu
day-case-ringing-now = ringer igen nu
day-case-open = åben
day-case-put-away = afsluttet
day-case-asked = En afdeling venter på dit svar.
day-promise-line = { $what }: senest kl. { $due }, om { $span }
day-promise-overdue-line = { $what }: skulle være sket kl. { $due }, for { $span } siden
day-promise-open = { $what }: lovet kl. { $given }, til kl. { $due }; { $state }
day-promise-ended = { $what }: lovet kl. { $given }, til kl. { $due }; { $state } (kl. { $ended })
day-promise-later = { $what }: senest { $due }
day-promise-later-open = { $what }: lovet kl. { $given }, til { $due }; { $state }
day-promise-later-ended = { $what }: lovet kl. { $given }, til { $due }; { $state } (kl. { $ended })
day-collides = { $one } regner med at høre fra dig kl. { $first } og { $other } kl. { $second }. Du kan ikke nå at ringe til begge: Flyt det ene løfte, mens der er tid.
day-passed = Dagen er bestået: De fire færdigheder holder på tværs af sagerne ({ $passed } af { $all } sager bestået).
day-not-passed = Dagen er ikke bestået endnu ({ $passed } af { $all } sager bestået).
day-case-passed = Bestået. { $ending }
day-case-not-passed = Ikke bestået. { $ending }
day-case-never-taken = Ingen tog telefonen.
day-longest-wait = { $name } måtte vente længst i telefonen: { $span }.
day-called-in-vain = { $n ->
    [one] Én gang ringede en kunde igen, uden at nogen tog telefonen.
   *[other] { $n } gange ringede en kunde igen, uden at nogen tog telefonen.
}
day-briefing = Din dag
day-heading = Dagen
day-now = { $now }. Dagen slutter kl. { $closes }.
day-keys = Nummeret på en sag: tag telefonen, eller gå til skrivebordet
    n: vent, til der sker noget
    h: vent en halv time
    e: dagen indtil nu med alle løfter
    x: gå hjem; spørger en ekstra gang, hvis løfter er åbne
    q: stop, og fortsæt senere
    ?: disse taster
day-first-keys = Nummeret på en sag tager telefonen eller går til skrivebordet, n venter, til der sker noget, ? viser alle taster.
day-prompt = Hvad nu? (et nummer, n: vent, ?: taster):
day-case-line = { $number }. { $name }, { $title }: { $state }
day-still-open = { $n ->
    [one] Ét løfte er stadig åbent. Går du hjem nu, bliver det, som det er.
   *[other] { $n } løfter er stadig åbne. Går du hjem nu, bliver de, som de er.
}
day-sure-home = Vil du gå hjem alligevel? x: ja, Enter: nej:
day-desk-key = b: tilbage til alle dagens sager
day-back-hint = Det her er én af dagens sager. b går tilbage til dem alle.
day-over = Dagen er forbi
day-timeline = Dagen fra kl. { $from } til kl. { $to }
day-timeline-key = = holdt, ~ fornyet i tide, - for sent med besked, ! for sent uden besked, x brudt, . åbent; | er det lovede tidspunkt
day-lane = { $number }. { $name }
day-stretch-waiting = ventede i telefonen kl. { $from }–{ $to }
day-stretch-call = samtale kl. { $from }–{ $to }
day-debrief-skill = { $name }: { $points } af 100, bestået ved { $pass }, { $passed ->
    [yes] bestået
   *[no] ikke bestået endnu
}
day-debrief-skill-none = { $name }: for lidt vist
day-debrief-keys = Nummeret på en sag åbner gennemgangen af den, Enter går videre:
day-left = Dagen er gemt. Start programmet igen for at fortsætte.
day-left-unkept = Intet af denne dag er gemt.
day-points = { $name } { $points }
day-points-none = { $name } ikke vist
day-card = { $number }. { $title } ({ $language }, { $kind }; { $callers })
day-take = Enter begynder dagen, q går tilbage:
no-shift = Der er ingen vagt på dette sprog; `holdord check` viser, om en er i stykker.
day-calls = { $n ->
    [one] en hel vagt med ét opkald
   *[other] en hel vagt med { $n } opkald
}

window-day-begin = Begynd dagen
window-day-first = Det første opkald: { $title }
window-day-busy = Sådan er det i dag
window-day-closes = Dagen slutter kl. { $closes }.
window-day-cases = Dagens sager
window-day-so-far = Dagen indtil nu
window-day-whole = Hele dagen
window-day-skills = De fire færdigheder over hele dagen
window-day-home = Gå hjem
window-day-home-sure = Vil du gå hjem nu?
window-day-back = Alle dagens sager
call-to-board = Til dagens sager
window-day-debrief-back = Tilbage til dagen
window-day-waited = ventede i telefonen
window-day-call = samtale
window-day-desk = arbejde ved skrivebordet
window-day-due = lovet tidspunkt
window-day-now = nu

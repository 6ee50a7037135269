## A shift: the board between the cases, the timeline, the debrief of the day.
day-cases-passed = { $passed } av { $all } saker bestått
day-refused-over = Dagen er over.
day-refused-unknown = Den saken finnes ikke i dag.
day-refused-not-yet = Ingen har ringt om den saken ennå.
day-refused-at-board = Ingen sak er åpen. Velg en først.
day-waiting = { $n ->
    [0] Ingen venter på telefonen.
    [one] Én kunde venter på telefonen.
   *[other] { $n } kunder venter på telefonen.
}
day-open = { $n ->
    [0] Ingen løfter er åpne.
    [one] Ett løfte er åpent.
   *[other] { $n } løfter er åpne.
}
day-case-waiting = ringer, har ventet { $span }
day-case-ringing = ringer igjen, har ventet { $span }
day-case-waiting-now = ringer nå
day-case-ringing-now = ringer igjen nå
day-case-open = åpen
day-case-put-away = avsluttet
day-case-asked = En avdeling venter på svar fra deg.
day-promise-line = { $what }: senest kl. { $due }, om { $span }
day-promise-overdue-line = { $what }: skulle ha skjedd kl. { $due }, for { $span } siden
day-promise-open = { $what }: lovet kl. { $given }, frist kl. { $due }; { $state }
day-promise-ended = { $what }: lovet kl. { $given }, frist kl. { $due }; { $state } (kl. { $ended })
day-promise-later = { $what }: senest { $due }
day-promise-later-open = { $what }: lovet kl. { $given }, frist { $due }; { $state }
day-promise-later-ended = { $what }: lovet kl. { $given }, frist { $due }; { $state } (kl. { $ended })
day-collides = Løftet til { $one } har frist kl. { $first }, løftet til { $other } kl. { $second }. I siste liten rekker du bare den ene. Ring i god tid, eller flytt det ene løftet.
day-passed = Dagen er bestått: Sett under ett når alle fire ferdighetene målet i dagens saker ({ $passed } av { $all } saker bestått).
day-not-passed = Dagen er ikke bestått ennå ({ $passed } av { $all } saker bestått).
day-case-passed = Bestått. { $ending }
day-case-not-passed = Ikke bestått. { $ending }
day-case-never-taken = Ingen tok telefonen.
day-longest-wait = { $name } måtte vente lengst på telefonen: { $span }.
day-called-in-vain = { $n ->
    [one] Én gang ringte en kunde igjen uten å få svar.
   *[other] { $n } ganger ringte en kunde igjen uten å få svar.
}
day-briefing = Dagen din
day-heading = Dagen
day-now = { $now }. Dagen slutter kl. { $closes }.
day-keys = Nummeret på en sak tar telefonen eller åpner skrivebordet
    n: vent til noe skjer
    h: vent en halv time
    e: dagen så langt med alle løfter
    x: gå hjem; spør en gang til når løfter er åpne
    q: stopp og fortsett senere
    ?: disse tastene
day-first-keys = Nummeret på en sak tar telefonen eller åpner skrivebordet, n venter til noe skjer, ? viser alle taster.
day-prompt = Hva nå? (et nummer, n: vent, ?: taster):
day-case-line = { $number }. { $name }, { $title }: { $state }
day-still-open = { $n ->
    [one] Ett løfte er fortsatt åpent. Går du hjem nå, blir det stående.
   *[other] { $n } løfter er fortsatt åpne. Går du hjem nå, blir de stående.
}
day-sure-home = Vil du gå hjem likevel? x: ja, Enter: nei:
day-desk-key = b: tilbake til alle sakene i dag
day-back-hint = Dette er én av sakene i dag. b går tilbake til alle.
day-over = Dagen er over
day-timeline = Dagen fra kl. { $from } til kl. { $to }
day-timeline-key = = holdt, ~ fornyet i tide, - for sent med beskjed, ! for sent uten beskjed, x brutt, . åpent; | er tidspunktet som ble lovet
day-lane = { $number }. { $name }
day-stretch-waiting = ventet på telefonen kl. { $from }–{ $to }
day-stretch-call = samtale kl. { $from }–{ $to }
day-debrief-skill = { $name }: { $points } av 100, bestått ved { $pass }, { $passed ->
    [yes] bestått
   *[no] ikke bestått ennå
}
day-debrief-skill-none = { $name }: for lite vist
day-debrief-keys = Nummeret på en sak åpner samtalen om den, Enter går videre:
day-left = Dagen er lagret. Start programmet igjen for å fortsette.
day-left-unkept = Ingenting av denne dagen er lagret.
day-points = { $name } { $points }
day-points-none = { $name } ikke vist
day-card = { $number }. { $title } ({ $language }, { $kind }; { $callers })
day-take = Enter: begynn dagen, q: tilbake:
no-shift = Det er ingen vakt på dette språket; `holdord check` viser om en er ødelagt.
day-calls = { $n ->
    [one] en hel vakt med én samtale
   *[other] en hel vakt med { $n } samtaler
}

window-day-begin = Begynn dagen
window-day-first = Den første samtalen: { $title }
window-day-busy = Slik er det i dag
window-day-closes = Dagen slutter kl. { $closes }.
window-day-cases = Dagens saker
window-day-so-far = Dagen så langt
window-day-whole = Hele dagen
window-day-skills = De fire ferdighetene gjennom hele dagen
window-day-home = Gå hjem
window-day-home-sure = Vil du gå hjem nå?
window-day-back = Alle sakene i dag
call-to-board = Til dagens saker
window-day-debrief-back = Tilbake til dagen
window-day-waited = ventet på telefonen
window-day-call = samtale
window-day-desk = arbeid ved skrivebordet
window-day-due = lovet tidspunkt
window-day-now = nå

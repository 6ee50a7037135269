## A shift: the board between the cases, the timeline, the debrief of the day.
day-cases-passed = { $passed } av { $all } ärenden godkända
day-refused-over = Dagen är slut.
day-refused-unknown = Det ärendet finns inte i dag.
day-refused-not-yet = Den kunden har inte ringt än.
day-refused-at-board = Inget ärende är öppet. Välj ett först.
day-waiting = { $n ->
    [0] Ingen väntar i telefon.
    [one] En kund väntar i telefon.
   *[other] { $n } kunder väntar i telefon.
}
day-open = { $n ->
    [0] Inga löften är öppna.
    [one] Ett löfte är öppet.
   *[other] { $n } löften är öppna.
}
day-case-waiting = ringer, har väntat { $span }
day-case-ringing = ringer igen, har väntat { $span }
day-case-waiting-now = ringer nu
day-case-ringing-now = ringer igen nu
day-case-open = öppet
day-case-put-away = avslutat
day-case-asked = En avdelning väntar på ditt svar.
day-promise-line = { $what }: senast kl. { $due }, om { $span }
day-promise-overdue-line = { $what }: skulle ha skett kl. { $due }, för { $span } sedan
day-promise-open = { $what }: lovat kl. { $given }, till senast kl. { $due }; { $state }
day-promise-ended = { $what }: lovat kl. { $given }, till senast kl. { $due }; { $state } (kl. { $ended })
day-collides = { $one } ska ha besked senast kl. { $first } och { $other } senast kl. { $second }. Båda hinner du knappast med: flytta det ena löftet medan det finns tid.
day-passed = Dagen är godkänd: alla fyra färdigheterna når gränsen när ärendena räknas ihop ({ $passed } av { $all } ärenden godkända).
day-promise-later = { $what }: senast { $due }
day-promise-later-open = { $what }: lovat kl. { $given }, till { $due }; { $state }
day-promise-later-ended = { $what }: lovat kl. { $given }, till { $due }; { $state } (kl. { $ended })
day-not-passed = Dagen är inte godkänd än ({ $passed } av { $all } ärenden godkända).
day-case-passed = Godkänt. { $ending }
day-case-not-passed = Inte godkänt. { $ending }
day-case-never-taken = Ingen svarade på samtalet.
day-longest-wait = { $name } fick vänta längst i telefon: { $span }.
day-called-in-vain = { $n ->
    [one] En gång ringde en kund igen utan att någon svarade.
   *[other] { $n } gånger ringde en kund igen utan att någon svarade.
}
day-briefing = Din dag
day-heading = Dagen
day-now = { $now }. Dagen slutar kl. { $closes }.
day-keys = Numret på ett ärende: svara i telefon, eller gå till skrivbordet
    n: vänta tills något händer
    h: vänta en halvtimme
    e: dagen hittills med alla löften
    x: gå hem; frågar en gång till om löften är öppna
    q: sluta och fortsätt senare
    ?: de här tangenterna
day-first-keys = Numret på ett ärende svarar i telefon eller går till skrivbordet, n väntar tills något händer, ? visar alla tangenter.
day-prompt = Vad nu? (ett nummer, n: vänta, ?: tangenter):
day-case-line = { $number }. { $name }, { $title }: { $state }
day-still-open = { $n ->
    [one] Ett löfte är fortfarande öppet. Går du hem nu får det bli som det är.
   *[other] { $n } löften är fortfarande öppna. Går du hem nu får det bli som det är.
}
day-sure-home = Vill du gå hem ändå? x: ja, Enter: nej:
day-desk-key = b: tillbaka till alla dagens ärenden
day-back-hint = Det här är ett av dagens ärenden. b går tillbaka till alla.
day-over = Dagen är slut
day-timeline = Dagen från kl. { $from } till kl. { $to }
day-timeline-key = = hållet, ~ förnyat i tid, - försenat med besked, ! försenat utan besked, x brutet, . öppet; | är den utlovade tiden
day-lane = { $number }. { $name }
day-stretch-waiting = väntade i telefon kl. { $from }–{ $to }
day-stretch-call = samtal kl. { $from }–{ $to }
day-debrief-skill = { $name }: { $points } av 100, godkänt vid { $pass }, { $passed ->
    [yes] godkänt
   *[no] inte godkänt än
}
day-debrief-skill-none = { $name }: för lite underlag
day-debrief-keys = Numret på ett ärende öppnar genomgången av det, Enter går vidare:
day-left = Dagen är sparad. Starta programmet igen för att fortsätta.
day-left-unkept = Inget av den här dagen är sparat.
day-points = { $name } { $points }
day-points-none = { $name } för lite underlag
day-card = { $number }. { $title } ({ $language }, { $kind }; { $callers })
day-take = Enter: börja dagen, q: tillbaka:
no-shift = Det finns inget arbetspass på det här språket. `holdord check` visar om något är trasigt.
day-calls = { $n ->
    [one] ett helt arbetspass med ett samtal
   *[other] ett helt arbetspass med { $n } samtal
}

window-day-begin = Börja dagen
window-day-first = Det första samtalet: { $title }
window-day-busy = Så är det i dag
window-day-closes = Dagen slutar kl. { $closes }.
window-day-cases = Dagens ärenden
window-day-so-far = Dagen hittills
window-day-whole = Hela dagen
window-day-skills = De fyra färdigheterna under hela dagen
window-day-home = Gå hem
window-day-home-sure = Vill du gå hem nu?
window-day-back = Alla dagens ärenden
call-to-board = Till dagens ärenden
window-day-debrief-back = Tillbaka till dagen
window-day-waited = väntade i telefon
window-day-call = samtal
window-day-desk = arbete vid skrivbordet
window-day-due = utlovad tid
window-day-now = nu

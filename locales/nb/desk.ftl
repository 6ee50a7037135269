desk-now = { $weekday } { $day }. { $month }, kl. { $clock }
desk-day = { $weekday } { $day }. { $month }
desk-between = kl. { $from } til { $to }
desk-hours = Du er på jobb i dag { $hours }.
desk-no-hours = Det er stengt i dag.
desk-department = { $name }: i dag { $hours }
desk-department-closed = { $name }: stengt i dag
desk-holiday = stengt, helligdag
desk-closed-day = stengt
desk-day-deadline = kl. { $clock }: { $what }
desk-ahead = om { $span }
desk-ago = for { $span } siden
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dager
}
span-hours = { $n ->
    [one] { $n } time
   *[other] { $n } timer
}
span-minutes = { $n ->
    [0] under ett minutt
    [one] { $n } minutt
   *[other] { $n } minutter
}
span-both = { $larger } og { $smaller }
desk-promise-open = åpent
desk-promise-overdue = fristen er gått ut
fate-kept = holdt
fate-renewed-in-time = fornyet i tide
fate-late-with-notice = for sent, men kunden visste det før fristen
fate-late-without-notice = for sent, og kunden fikk vite det først etterpå
fate-silently-broken = brutt uten et ord
channel-phone = telefon
channel-message = SMS
channel-mail = e-post
channel-letter = brev
channel-in-person = ansikt til ansikt
channel-none = ikke avtalt
desk-log-arrived = { $from } skrev: «{ $words }»
desk-log-asked = { $contact }. Du spurte: «{ $question }» Svaret var: «{ $answer }»
desk-log-answered = { $from }. Du svarte: «{ $words }»
desk-log-called = Du ringte { $name }.
desk-log-was-called = { $name } ringte, og du tok telefonen.
desk-log-called-in-vain = { $name } ringte, og ingen tok telefonen.
desk-log-sent = Du skrev til { $name } ({ $channel }): «{ $words }»
desk-log-wrote = Du sendte brevet til { $name }.
desk-log-wrote-copies = Du sendte brevet til { $name }. Kopi: { $copies }
desk-log-reminder = Fristen nærmer seg: { $what }
desk-log-passed = Fristen er gått ut: { $what }
desk-log-done = Det er gjort: { $what }
desk-log-waited = Du ventet { $span }.
desk-log-closed = Saken er avsluttet: { $title }
desk-handover-again = { $n ->
    [0] Kunden slapp å si noe om igjen.
    [one] Kunden måtte si én ting om igjen.
   *[other] Kunden måtte si { $n } ting om igjen.
}
desk-refused-closed = Saken er avsluttet; her er det ikke mer å gjøre.
desk-refused-on-line = Du snakker i telefonen. Gjør samtalen ferdig først.
desk-refused-unknown = Det finnes ikke i denne saken.
desk-refused-not-asked = Det har ingen spurt om, eller så har du svart.
desk-refused-not-offered = Den meldingen passer ikke nå.
desk-refused-after-hours = Det er stengt nå. Du kan bare vente.
desk-refused-no-letter = Det er ikke noe brev å skrive, eller det er sendt.
letter-problem = Hva som skjedde
letter-apology = Unnskyldningen
letter-agreement = Hva som er avtalt
letter-prevention = Så det ikke skjer igjen
letter-thanks = Takk
letter-hope = Avslutningen
letter-copies = Kopi:
letter-date = { $day }. { $month } { $year }
letter-place-date = { $place }, { $day }. { $month } { $year }
desk-heading = Ved skrivebordet
desk-begins = Samtalen er over, men det du har lovet, lever videre. Saken avsluttes senest { $closes }.
desk-first-keys = k spør hvordan det går, c ringer kunden, m sender en melding, n venter til det skjer noe, ? viser alle taster.
desk-keys = Enter: hvordan det står til med løftene nå
    Nummeret på et løfte: hva du sa, og hva kunden regner med
    k: spør en kollega hvordan arbeidet går
    a: svar en avdeling som har spurt
    c: ring kunden
    m: send kunden en melding
    l: skriv brevet
    n: vent til det skjer noe
    h: vent en halv time
    t: vent til neste morgen
    d: dagene som er igjen, og når avdelingene arbeider
    i: hva avdelingene har skrevet
    e: alt som har skjedd
    j: journal med notater
    x: avslutt saken; spør en gang til hvis løfter er åpne
    q: gå, og fortsett senere
    ?: disse tastene
desk-prompt = Hva gjør du? (n: vent til det skjer noe, ?: taster):
desk-new = Nytt
desk-new-line = { $when }: { $text }
desk-promise-line = { $number }. { $what }. { $state ->
    [overdue] Gikk ut
   *[open] Frist
}: { $deadline }, { $left }.{ $own ->
    [yes] {" "}Venter på at du ringer eller skriver.
   *[no] {""}
}
desk-promise-page = { $number }. { $what }. Du sa: «{ $said }». Kunden regner med: { $deadline }. Hvordan: { $channel }. { $noted ->
    [yes] Det står i journalen.
   *[no] Det står ikke i journalen.
}
desk-promise-ended-line = { $number }. { $what }: { $state }.
desk-waits-for-answer = { $from } venter på svar (tast a).
desk-nobody-waits = Ingen venter på svar.
desk-answer-which = Hvem svarer du? Et nummer, Enter for ingen:
desk-contact = { $name } ({ $takes })
desk-contact-last = { $name } ({ $takes }); svarte sist { $when }
desk-no-contacts = Det er ingen å spørre i denne saken.
desk-message-which = Nummeret på en melding sender den, Enter for ingen:
desk-message = { $channel }: «{ $words }»
desk-no-messages = Ingen melding passer nå.
desk-no-call = Det er ikke noe å ringe { $name } om nå.
desk-rings = Telefonen ringer. Det er { $name }.
desk-you-call = Du ringer { $name }.
letter-which = { $part }. Hvilken setning? Ett eller flere numre, Enter hopper over:
letter-layout = Hvordan skal brevet se ut? 1 alt fra venstre marg, 2 dato og hilsen til høyre for midten:
letter-copies-which = Hvem får en kopi? Numre med mellomrom, Enter for ingen:
letter-own = Et avsnitt med dine egne ord på én linje, Enter for ingen:
letter-too-long = Det er for langt; det er plass til høyst { $count } tegn.
letter-empty = Brevet har ingen setninger. Velg minst én.
letter-page = Slik ser brevet ut
letter-send = 1 send brevet, 2 skriv det på nytt, Enter la det ligge:
desk-log = Hva som har skjedd
desk-log-empty = Det har ikke skjedd noe ennå.
desk-days = Dagene som er igjen
desk-day-line = { $date }{ $today ->
    [yes] , i dag
   *[no] {""}
}: { $hours }
desk-departments = Avdelingene
desk-inbox = Hva avdelingene har skrevet
desk-inbox-line = { $when }, { $from }: «{ $words }»
desk-inbox-answered = Du svarte: «{ $words }»
desk-inbox-empty = Ingen har skrevet ennå.
desk-still-open = { $n ->
    [one] Ett løfte er fortsatt åpent.
   *[other] { $n } løfter er fortsatt åpne.
}
desk-sure-close = x en gang til for å avslutte saken, Enter for å bli ved skrivebordet:
desk-sure-unkept = Ingenting fra denne saken blir lagret. q en gang til for å gå, Enter for å bli ved skrivebordet:
desk-left = Saken er lagret. Start programmet igjen for å gå videre.
desk-left-unkept = Ingenting fra denne saken er lagret.
desk-over = Saken er avsluttet
desk-handover = En kollega tar over
desk-handover-line = { $colleague }: «{ $text }» { $journal ->
    [right] (det står i journalen)
    [wrong] (det står feil i journalen, så kunden må rette det)
   *[missing] (det står ikke i journalen, så kunden må si det om igjen)
}
plan-call = Samtale { $number }

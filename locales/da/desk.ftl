desk-now = { $weekday } den { $day }. { $month }, kl. { $clock }
desk-day = { $weekday } den { $day }. { $month }
desk-between = kl. { $from } til { $to }
desk-hours = Du er på arbejde i dag { $hours }.
desk-no-hours = Der er lukket i dag.
desk-department = { $name }: i dag { $hours }
desk-department-closed = { $name }: lukket i dag
desk-holiday = lukket, helligdag
desk-closed-day = lukket
desk-day-deadline = kl. { $clock }: { $what }
desk-ahead = om { $span }
desk-ago = for { $span } siden
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dage
}
span-hours = { $n ->
    [one] { $n } time
   *[other] { $n } timer
}
span-minutes = { $n ->
    [0] mindre end et minut
    [one] { $n } minut
   *[other] { $n } minutter
}
span-both = { $larger } og { $smaller }
desk-promise-open = åbent
desk-promise-overdue = fristen er overskredet
fate-kept = holdt
fate-renewed-in-time = fornyet i tide
fate-late-with-notice = for sent, men kunden vidste det før fristen
fate-late-without-notice = for sent, og kunden hørte det først bagefter
fate-silently-broken = brudt uden et ord
channel-phone = telefon
channel-message = sms
channel-mail = mail
channel-letter = brev
channel-in-person = personligt
channel-none = ikke aftalt
desk-log-arrived = { $from } skrev: »{ $words }«
desk-log-asked = { $contact }. Du spurgte: »{ $question }« Svaret var: »{ $answer }«
desk-log-answered = { $from }. Du svarede: »{ $words }«
desk-log-called = Du ringede til { $name }.
desk-log-was-called = { $name } ringede, og du tog telefonen.
desk-log-called-in-vain = { $name } ringede, og ingen tog telefonen.
desk-log-sent = Du skrev til { $name } ({ $channel }): »{ $words }«
desk-log-wrote = Du sendte brevet til { $name }.
desk-log-wrote-copies = Du sendte brevet til { $name }. Kopi: { $copies }
desk-log-reminder = Fristen nærmer sig: { $what }
desk-log-passed = Fristen er overskredet: { $what }
desk-log-done = Det er gjort: { $what }
desk-log-waited = Du ventede { $span }.
desk-log-closed = Sagen er afsluttet: { $title }
desk-handover-again = { $n ->
    [0] Kunden behøvede ikke at gentage noget.
    [one] Kunden måtte gentage én ting.
   *[other] Kunden måtte gentage { $n } ting.
}
desk-refused-closed = Sagen er afsluttet; der er ikke mere at gøre her.
desk-refused-on-line = Du taler i telefon. Gør samtalen færdig først.
desk-refused-unknown = Det findes ikke i denne sag.
desk-refused-not-asked = Det har ingen spurgt om, eller du har svaret.
desk-refused-not-offered = Den besked passer ikke nu.
desk-refused-after-hours = Der er lukket nu. Du kan kun vente.
desk-refused-no-letter = Der er ikke noget brev at skrive, eller det er sendt.
letter-problem = Hvad der skete
letter-apology = Undskyldningen
letter-agreement = Hvad der er aftalt
letter-prevention = Så det ikke sker igen
letter-thanks = Tak
letter-hope = Afslutningen
letter-copies = Kopi:
letter-date = den { $day }. { $month } { $year }
letter-place-date = { $place }, den { $day }. { $month } { $year }
desk-heading = Ved skrivebordet
desk-begins = Samtalen er slut, men det, du har lovet, lever videre. Sagen afsluttes senest { $closes }.
desk-first-keys = k spørger, hvordan det går, c ringer til kunden, m sender en besked, n venter, til der sker noget, ? viser alle taster.
desk-keys = Enter: hvordan løfterne står nu
    Nummeret på et løfte: hvad du sagde, og hvad kunden regner med
    k: spørg en kollega, hvordan arbejdet går
    a: svar en afdeling, der har spurgt
    c: ring til kunden
    m: send kunden en besked
    l: skriv brevet
    n: vent, til der sker noget
    h: vent en halv time
    t: vent til næste morgen
    d: dagene, der er tilbage, og hvornår afdelingerne arbejder
    i: hvad afdelingerne har skrevet
    e: alt, hvad der er sket
    j: journal med noter
    x: afslut sagen; spørger en ekstra gang, hvis løfter er åbne
    q: gå, og fortsæt senere
    ?: disse taster
desk-prompt = Hvad gør du? (n: vent, til der sker noget, ?: taster):
desk-new = Nyt
desk-new-line = { $when }: { $text }
desk-promise-line = { $number }. { $what }. { $state ->
    [overdue] Overskredet
   *[open] Frist
}: { $deadline }, { $left }.{ $own ->
    [yes] {" "}Venter på, at du ringer eller skriver.
   *[no] {""}
}
desk-promise-page = { $number }. { $what }. Du sagde: »{ $said }«. Kunden regner med: { $deadline }. Hvordan: { $channel }. { $noted ->
    [yes] Det står i journalen.
   *[no] Det står ikke i journalen.
}
desk-promise-ended-line = { $number }. { $what }: { $state }.
desk-waits-for-answer = { $from } venter på svar (tast a).
desk-nobody-waits = Ingen venter på svar.
desk-answer-which = Hvem svarer du? Et nummer, Enter for ingen:
desk-contact = { $name } ({ $takes })
desk-contact-last = { $name } ({ $takes }); svarede sidst { $when }
desk-no-contacts = Der er ingen at spørge i denne sag.
desk-message-which = Nummeret på en besked sender den, Enter for ingen:
desk-message = { $channel }: »{ $words }«
desk-no-messages = Der er ingen besked, som passer nu.
desk-no-call = Der er ikke noget at ringe til { $name } om nu.
desk-rings = Telefonen ringer. Det er { $name }.
desk-you-call = Du ringer til { $name }.
letter-which = { $part }. Hvilken sætning? Et eller flere numre, Enter springer over:
letter-layout = Hvordan skal brevet stilles op? 1 alt fra venstre margen, 2 dato og hilsen til højre for midten:
letter-copies-which = Hvem får en kopi? Numre med mellemrum, Enter for ingen:
letter-own = Et afsnit med dine egne ord på én linje, Enter for ingen:
letter-too-long = Det er for langt; der er plads til højst { $count } tegn.
letter-empty = Brevet har ingen sætninger. Vælg mindst én.
letter-page = Sådan ser brevet ud
letter-send = 1 send brevet, 2 skriv det forfra, Enter lad det ligge:
desk-log = Hvad der er sket
desk-log-empty = Der er ikke sket noget endnu.
desk-days = Dagene, der er tilbage
desk-day-line = { $date }{ $today ->
    [yes] , i dag
   *[no] {""}
}: { $hours }
desk-departments = Afdelingerne
desk-inbox = Hvad afdelingerne har skrevet
desk-inbox-line = { $when }, { $from }: »{ $words }«
desk-inbox-answered = Du svarede: »{ $words }«
desk-inbox-empty = Ingen har skrevet endnu.
desk-still-open = { $n ->
    [one] Ét løfte er stadig åbent.
   *[other] { $n } løfter er stadig åbne.
}
desk-sure-close = x en gang til for at afslutte sagen, Enter for at blive ved skrivebordet:
desk-sure-unkept = Intet af denne sag bliver gemt. q en gang til for at gå, Enter for at blive ved skrivebordet:
desk-left = Sagen er gemt. Start programmet igen for at gå videre.
desk-left-unkept = Intet af denne sag er gemt.
desk-over = Sagen er afsluttet
desk-handover = En kollega tager over
desk-handover-line = { $colleague }: »{ $text }« { $journal ->
    [right] (det står i journalen)
    [wrong] (det står forkert i journalen, så kunden må rette det)
   *[missing] (det står ikke i journalen, så kunden må gentage det)
}
plan-call = Samtale { $number }

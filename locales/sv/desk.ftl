desk-now = { $weekday } { $day } { $month }, kl. { $clock }
desk-day = { $weekday } { $day } { $month }
desk-between = kl. { $from } till { $to }
desk-hours = Du är på jobbet i dag { $hours }.
desk-no-hours = Det är stängt i dag.
desk-department = { $name }: i dag { $hours }
desk-department-closed = { $name }: stängt i dag
desk-holiday = stängt, helgdag
desk-closed-day = stängt
desk-day-deadline = kl. { $clock }: { $what }
desk-ahead = om { $span }
desk-ago = för { $span } sedan
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagar
}
span-hours = { $n ->
    [one] { $n } timme
   *[other] { $n } timmar
}
span-minutes = { $n ->
    [one] { $n } minut
   *[other] { $n } minuter
}
span-both = { $larger } och { $smaller }
desk-promise-open = öppet
desk-promise-overdue = tiden har gått ut
fate-kept = hållet
fate-renewed-in-time = förnyat i tid
fate-late-with-notice = försenat, men kunden visste det i tid
fate-late-without-notice = försenat, och kunden fick veta det först efteråt
fate-silently-broken = brutet utan ett ord
channel-phone = telefon
channel-message = sms
channel-mail = mejl
channel-letter = brev
channel-in-person = på plats
channel-none = inte avtalat
desk-log-arrived = { $from } skrev: ”{ $words }”
desk-log-asked = { $contact }. Du frågade: ”{ $question }” Svaret blev: ”{ $answer }”
desk-log-answered = { $from }. Du svarade: ”{ $words }”
desk-log-called = Du ringde { $name }.
desk-log-was-called = { $name } ringde, och du svarade.
desk-log-called-in-vain = { $name } ringde, och ingen svarade.
desk-log-sent = Du skrev till { $name } ({ $channel }): ”{ $words }”
desk-log-wrote = Du skickade brevet till { $name }.
desk-log-wrote-copies = Du skickade brevet till { $name }. Kopia: { $copies }
desk-log-reminder = Tiden närmar sig: { $what }
desk-log-passed = Tiden har gått ut: { $what }
desk-log-done = Det är klart: { $what }
desk-log-waited = Du väntade { $span }.
desk-log-closed = Ärendet är avslutat: { $title }
desk-handover-again = { $n ->
    [0] Kunden behövde inte säga något igen.
    [one] Kunden fick säga en sak igen.
   *[other] Kunden fick säga { $n } saker igen.
}
desk-refused-closed = Ärendet är avslutat; här finns inget mer att göra.
desk-refused-on-line = Du sitter i telefon. Avsluta samtalet först.
desk-refused-unknown = Det finns inte i det här ärendet.
desk-refused-not-asked = Det har ingen frågat, eller så har du redan svarat.
desk-refused-not-offered = Det meddelandet passar inte nu.
desk-refused-after-hours = Det är stängt nu. Du kan bara vänta.
desk-refused-no-letter = Det finns inget brev att skriva, eller så är det skickat.
letter-problem = Vad som hände
letter-apology = Ursäkten
letter-agreement = Vad som är avtalat
letter-prevention = Så att det inte händer igen
letter-thanks = Tack
letter-hope = Avslutningen
letter-copies = Kopia:
letter-date = den { $day } { $month } { $year }
letter-place-date = { $place } den { $day } { $month } { $year }
desk-heading = Vid skrivbordet
desk-begins = Samtalet är slut, men det du har lovat gäller fortfarande. Ärendet avslutas senast { $closes }.
desk-first-keys = k frågar hur det går, c ringer kunden, m skickar ett meddelande, n väntar tills något händer, ? visar alla tangenter.
desk-keys = Enter: hur det står till med löftena nu
    Numret på ett löfte: vad du sa, och vad kunden räknar med
    k: fråga en kollega hur arbetet går
    a: svara en avdelning som har frågat
    c: ring kunden
    m: skicka ett meddelande till kunden
    l: skriv brevet
    n: vänta tills något händer
    h: vänta en halvtimme
    t: vänta till nästa morgon
    d: dagarna som är kvar, och när avdelningarna arbetar
    i: vad avdelningarna har skrivit
    e: allt som har hänt
    j: journal med anteckningar
    x: avsluta ärendet; frågar en gång till om löften är öppna
    q: gå ut, fortsätt senare
    ?: de här tangenterna
desk-prompt = Vad gör du? (n: vänta tills något händer, ?: tangenter):
desk-new = Nytt
desk-new-line = { $when }: { $text }
desk-promise-line = { $number }. { $what }. { $state ->
    [overdue] Tiden gick ut
   *[open] Senast
}: { $deadline }, { $left }.{ $own ->
    [yes] {" "}Väntar på att du ringer eller skriver.
   *[no] {""}
}
desk-promise-page = { $number }. { $what }. Du sa: ”{ $said }”. Kunden räknar med: { $deadline }. Hur: { $channel }. { $noted ->
    [yes] Det står i journalen.
   *[no] Det står inte i journalen.
}
desk-promise-ended-line = { $number }. { $what }: { $state }.
desk-waits-for-answer = { $from } väntar på svar (tangent a).
desk-nobody-waits = Ingen väntar på svar.
desk-answer-which = Vem svarar du? Ett nummer, Enter för ingen:
desk-contact = { $name } ({ $takes })
desk-contact-last = { $name } ({ $takes }); svarade senast { $when }
desk-no-contacts = Det finns ingen att fråga i det här ärendet.
desk-message-which = Numret på ett meddelande skickar det, Enter för inget:
desk-message = { $channel }: ”{ $words }”
desk-no-messages = Inget meddelande passar nu.
desk-no-call = Det finns inget att ringa { $name } om nu.
desk-rings = Telefonen ringer. Det är { $name }.
desk-you-call = Du ringer { $name }.
letter-which = { $part }. Vilken mening? Ett eller flera nummer, Enter hoppar över:
letter-layout = Hur ska brevet se ut? 1 allt från vänstermarginalen, 2 datum och hälsning till höger om mitten:
letter-copies-which = Vem får en kopia? Nummer med mellanslag, Enter för ingen:
letter-own = Ett stycke med dina egna ord på en rad, Enter för inget:
letter-too-long = Det är för långt; högst { $count } tecken får plats.
letter-empty = Brevet har inga meningar. Välj minst en.
letter-page = Så ser brevet ut
letter-send = 1 skicka brevet, 2 skriv om det, Enter låt det ligga:
desk-log = Vad som har hänt
desk-log-empty = Inget har hänt än.
desk-days = Dagarna som är kvar
desk-day-line = { $date }{ $today ->
    [yes] , i dag
   *[no] {""}
}: { $hours }
desk-departments = Avdelningarna
desk-inbox = Vad avdelningarna har skrivit
desk-inbox-line = { $when }, { $from }: ”{ $words }”
desk-inbox-answered = Du svarade: ”{ $words }”
desk-inbox-empty = Ingen har skrivit än.
desk-still-open = { $n ->
    [one] Ett löfte är fortfarande öppet.
   *[other] { $n } löften är fortfarande öppna.
}
desk-sure-close = x en gång till avslutar ärendet, Enter stannar vid skrivbordet:
desk-sure-unkept = Inget av det här ärendet sparas. q en gång till för att gå ut, Enter för att stanna vid skrivbordet:
desk-left = Ärendet är sparat. Starta programmet igen för att fortsätta.
desk-left-unkept = Inget av det här ärendet sparas.
desk-over = Ärendet är avslutat
desk-handover = En kollega tar över
desk-handover-line = { $colleague }: ”{ $text }” { $journal ->
    [right] (det står i journalen)
    [wrong] (det står fel i journalen, så kunden får rätta det)
   *[missing] (det står inte i journalen, så kunden får säga det igen)
}
plan-call = Samtal { $number }

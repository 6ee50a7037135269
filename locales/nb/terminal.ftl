terminal-title = Holdord: Øv på samtaler med sinte kunder, og hold ord.
terminal-no-window = Her er det ingen skjerm eller grafikkdriver, så dette er terminalversjonen.
    Vil du ha vinduet: Start programmet på et skrivebord (X11 eller Wayland) med en Vulkan-driver; en i programvare, som lavapipe fra Mesa, holder.
terminal-built-without-window = Programmet er bygd uten vindu, så dette er terminalversjonen.
terminal-who = Hvem er det som øver? Navnet ditt:
terminal-gender = Hvordan skal du omtales? 1 som kvinne, 2 som mann (noen språk krever det):
terminal-resume = En samtale du ikke er ferdig med, venter: { $title }, { $person }. 1 gå videre med den, 2 gi den opp, Enter la den vente:
terminal-choose = Hvilken samtale tar du? Nummeret, e for dine tidligere samtaler, q for å slutte:
terminal-card = { $number }. { $title } ({ $language }, { $kind }, vanskelighetsgrad { $difficulty } av 5; { $callers })
terminal-card-best =    beste forsøk: { $passed } av 4 ferdigheter bestått
terminal-card-broken = (virker ikke) { $why }
terminal-briefing = Før samtalen
terminal-take = Enter tar telefonen, q går tilbake:
terminal-keys = Enter: lytt videre; når det er din tur, hør svarene igjen
    1 til 8: si det svaret
    en hel setning: si det med dine egne ord
    n: «mhm», for å vise at du er der
    r: hør svarene, også mens kunden snakker
    w: skriv ned det som ble sagt
    j: journal med notater og løfter; skriv ned løfter
    f: saksmappe
    k: spør en kollega
    h: be kunden vente, eller kom tilbake
    s: vær stille en stund
    v: advar en kunde som blir grov
    p: sett over, x: legg på, o: ring politiet; hver av dem spør en gang til
    q: gå, og fortsett senere
    ?: disse tastene
terminal-keys-own = Enter: lytt videre
    en hel setning: si det med dine egne ord
    n: «mhm», for å vise at du er der
    w: skriv ned det som ble sagt
    j: journal med notater og løfter; skriv ned løfter
    f: saksmappe
    k: spør en kollega
    h: be kunden vente, eller kom tilbake
    s: vær stille en stund
    v: advar en kunde som blir grov
    p: sett over, x: legg på, o: ring politiet; hver av dem spør en gang til
    q: gå, og fortsett senere
    ?: disse tastene
terminal-speaking = … (Enter: lytt videre, ?: taster)
terminal-your-turn = Din tur (nummer på et svar, ?: taster):
terminal-your-turn-own = Din tur (med egne ord, ?: taster):
terminal-on-hold = { $name } står på vent (h: ta samtalen igjen, f: saksmappe, k: kollega, ?: taster):
terminal-still = Det går { $seconds } sekunder i stillhet.
terminal-notes = Notater
terminal-note-which = Hvilken linje? Et nummer, a for alle linjer, Enter for ingen:
terminal-note-version = Hva sa kunden? Et nummer, Enter for ingenting:
terminal-nothing-noted = ingenting ennå
terminal-promises = Løfter
terminal-promise-line = { $number }. { $what }, { $due }{ $clear ->
    [yes] {""}
   *[no] ; kunden regner med { $heard }
}{ $noted ->
    [yes] , skrevet ned
   *[no] , ikke skrevet ned
}
terminal-promise-write = Nummeret på et løfte skriver det ned, Enter går videre:
terminal-file-which = Hvilken del? Et nummer, eller Enter for ingen:
terminal-colleague-which = Hvem spør du? Et nummer, eller Enter for ingen:
terminal-question-which = Med hvilke ord? Et nummer, Enter for ingen:
terminal-no-promises = ingenting er lovet ennå
terminal-not-kept = Det kunne ikke lagres: { $why }
terminal-left = Samtalen er lagret. Start programmet igjen for å gå videre.
terminal-left-unkept = Ingenting av denne samtalen er lagret.
terminal-debrief = Etter samtalen
terminal-ending = Slik endte det: { $title }
terminal-tips = Dette ville gjort størst forskjell
terminal-tip-said = Du sa: «{ $quote }»
terminal-tip-better = Bedre: «{ $better }»
terminal-tip-do = Bedre: { $better }
terminal-tip-why = Hvorfor: { $why }
terminal-skill = { $number }. { $name }: { $points } av 100, bestått ved { $pass }: { $passed ->
    [yes] bestått
   *[no] ikke ennå
}
terminal-skill-not-shown = { $number }. { $name }: for lite å bedømme ut fra
terminal-criterion = { $name }: { $points }
terminal-criterion-not-shown = { $name }: ingen anledning
terminal-finding = { $time } «{ $quote }»: { $earned } av 100
terminal-debrief-keys = 1 til 4: åpne en ferdighet, t: samtalen ord for ord, Enter: videre:
terminal-promise-odds = { $what }, { $due }. Sjansen for at det holder, er { $chance }. Det kunne tidligst loves til { $safe }.{ $informed ->
    [yes] {""}
   *[no] {" "}Ingen spurte om sjansen først.
}
terminal-conduct = Opptreden: { $what }
terminal-unknown-key = Den tasten virker ikke her; ? viser alle taster.
terminal-goodbye = På gjensyn.
terminal-you = Du
attempts-none = Ingen forsøk er lagret ennå.
attempts-line = { $id }. { $when }, { $person }: «{ $title }», { $state }
attempts-unfinished = ikke ferdig
attempts-passed = bestått
attempts-not-yet = ikke ennå
replay-same = Spilt på nytt blir resultatet det samme som det lagrede.
replay-differs = Spilt på nytt blir resultatet et annet enn det lagrede.
replay-changed = Endret siden da: { $what }
replay-none = Det finnes ikke noe forsøk { $id }.
report-line = { $person }: { $calls }, { $scenarios }
report-few = Færre enn tre scenarioer: Det er ennå for lite til å si noe om en person.
report-skill = { $name }: { $mean } av 100 i snitt, bestått i { $passed } av { $shown }
report-not-shown = { $name }: ikke vist ennå
terminal-sure = Trykk { $key } en gang til for å gjøre det, eller Enter for å bli i samtalen:
terminal-cards = Samtaler å øve på:
terminal-first-keys = Enter lar kunden snakke videre, et nummer sier et svar, en setning med dine egne ord blir sagt slik du skriver den, ? viser alle taster.
terminal-first-keys-own = Enter lar kunden snakke videre, en setning med dine egne ord blir sagt slik du skriver den, ? viser alle taster.
terminal-no-lines = Det har ikke kommet fram noe ennå som kan skrives ned.
terminal-rule = Regel { $id }: { $words }
terminal-criterion-which = Nummeret på et punkt forteller mer, Enter går tilbake:
terminal-finding-nowhere = { $quote }: { $earned } av 100
terminal-not-over = Det er ikke over ennå.
terminal-not-that = Det kan ikke skrives her.
terminal-not-among = Et nummer fra 1 til { $count }, eller Enter for ingen.
terminal-no-such-reply = Ingen av svarene har nummer { $number } akkurat nå.
terminal-not-read-yet = Hør først hva som kan sies:
terminal-sure-unkept = Ingenting av denne samtalen blir lagret. { $key } en gang til for å gå, Enter for å bli i samtalen:
terminal-earlier = Dine tidligere samtaler
terminal-earlier-which = Nummeret på en samtale åpner den igjen, Enter går tilbake:
terminal-no-earlier = Du har ikke fullført noen samtale ennå.
attempts-given-up = gitt opp
attempts-points = { $name }: { $points }
attempts-not-shown = ikke vist
attempts-came-of-it = Slik endte det: { $ending }. { $points }
attempts-how = holdord replay NUMMER viser en samtale igjen.
count-calls = { $n ->
    [one] { $n } samtale
   *[other] { $n } samtaler
}
count-scenarios = { $n ->
    [one] { $n } scenario
   *[other] { $n } scenarioer
}
no-scenario = Det finnes ingen samtale «{ $id }» som kan spilles. holdord check viser hva som er galt med filer.
simulate-heading = { $title } [{ $id }]: { $calls } med hver bot
simulate-columns = Kolonner, snitt av 100: { $skills } · beståtte samtaler · bot [id]: slik endte det [id]
bot-model = gjør det godt
bot-interrupts = avbryter
bot-never-apologizes = ber aldri om unnskyldning
bot-blames = skylder på andre
bot-over-promises = lover for mye
bot-freezes = sier ingenting
bot-forgets = glemmer det som er lovet
bot-hides = skjuler dårlige nyheter
bot-sandbags = lover altfor seint
bot-no-journal = skriver ikke noe ned

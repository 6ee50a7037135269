terminal-title = Holdord: Øv på samtaler med sinte kunder, og hold ord.
terminal-no-window = Her er det ingen skjerm eller grafikkdriver, så dette er terminalversjonen.
    Vil du ha vinduet: Start programmet på et skrivebord (X11 eller Wayland) med en Vulkan-driver; en i programvare, som lavapipe fra Mesa, holder.
terminal-built-without-window = Programmet er bygd uten vindu, så dette er terminalversjonen.
terminal-who = Hvem er det som øver? Navnet ditt:
terminal-gender = Hvordan skal du omtales? 1 som kvinne, 2 som mann (noen språk krever det):
terminal-resume = En samtale du ikke er ferdig med, venter: { $title }, { $person }. 1 gå videre med den, 2 gi den opp, Enter la den vente:
terminal-choose = Hvilken samtale tar du? Et nummer, eller q for å slutte:
terminal-card = { $number }. { $title } ({ $language }, { $kind }, vanskelighetsgrad { $difficulty } av 5; { $callers })
terminal-card-best =    beste forsøk: { $passed } av 4 ferdigheter bestått
terminal-card-broken = (virker ikke) { $why }
terminal-briefing = Før samtalen
terminal-take = Enter tar telefonen, q går tilbake:
terminal-keys = Enter: la kunden snakke videre · 1 til 8: si det · n: vis at du er der · w: skriv ned · f: saksmappe · k: spør en kollega · h: på vent eller tilbake · j: notater; skriv ned løfter · p: sett over · v: advar · x: legg på · o: politi · s: vær stille · q: gå, og fortsett senere · ?: denne linjen
terminal-speaking = … (Enter)
terminal-your-turn = Din tur (1 til 8, ? for alle taster):
terminal-on-hold = { $name } står på vent (h tar samtalen igjen):
terminal-notes = Notater
terminal-note-which = Hvilken linje? Et nummer, eller Enter for ingen:
terminal-note-version = Hva sa kunden? Et nummer:
terminal-nothing-noted = ingenting ennå
terminal-promises = Løfter
terminal-promise-line = { $number }. { $what }, { $due }: Kunden regner med { $heard }{ $noted ->
    [yes] , skrevet ned
   *[no] {""}
}
terminal-promise-write = Et nummer skriver det ned, Enter går videre:
terminal-file-which = Hvilken del? Et nummer, eller Enter for ingen:
terminal-colleague-which = Hvem spør du? Et nummer, eller Enter for ingen:
terminal-question-which = Med hvilke ord? Et nummer:
terminal-no-promises = ingenting er lovet ennå
terminal-not-kept = Det kunne ikke lagres: { $why }
terminal-left = Samtalen er lagret. Start programmet igjen for å gå videre.
terminal-left-unkept = Ingenting av denne samtalen er lagret.
terminal-debrief = Etter samtalen
terminal-ending = Slik endte det: { $title }
terminal-tips = Dette ville gjort størst forskjell
terminal-tip-said = Du sa: «{ $quote }»
terminal-tip-better = Bedre: «{ $better }»
terminal-tip-why = Hvorfor: { $why } ({ $rules })
terminal-skill = { $number }. { $name }: { $points } av 100, bestått ved { $pass }: { $passed ->
    [yes] bestått
   *[no] ikke ennå
}
terminal-skill-not-shown = { $number }. { $name }: for lite å bedømme ut fra
terminal-criterion = { $name }: { $points }
terminal-criterion-not-shown = { $name }: ingen anledning
terminal-finding = { $time } «{ $quote }»: { $earned } av 100
terminal-debrief-keys = 1 til 4: åpne en ferdighet · t: samtalen ord for ord · Enter: tilbake til listen
terminal-promise-odds = { $what }, { $due }: sjansen for at det holder: { $chance }; det kunne tidligst loves til { $safe }{ $informed ->
    [yes] {""}
   *[no] ; ingen spurte om sjansen
}
terminal-conduct = Opptreden: { $what }
terminal-unknown-key = Den tasten virker ikke her.
terminal-goodbye = På gjensyn.
terminal-customer = { $name }
terminal-you = Du
attempts-none = Ingen forsøk er lagret ennå.
attempts-line = { $id }. { $started } { $person } · { $scenario } · { $state }
attempts-unfinished = ikke ferdig
attempts-passed = bestått
attempts-not-yet = ikke ennå
replay-same = Spilt på nytt blir resultatet det samme som det lagrede.
replay-differs = Spilt på nytt blir resultatet et annet enn det lagrede.
replay-changed = Endret siden da: { $what }
replay-none = Det finnes ikke noe forsøk { $id }.
report-line = { $person }: samtaler: { $calls }, scenarioer: { $scenarios }
report-few = Færre enn tre scenarioer: Det er ennå for lite til å si noe om en person.
report-skill = { $name }: { $mean } av 100 i snitt, bestått i { $passed } av { $shown }
terminal-sure = Trykk { $key } en gang til for å gjøre det, eller Enter for å bli i samtalen:

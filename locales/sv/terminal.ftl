terminal-title = Holdord: öva på samtal med arga kunder, och håll det du lovar.
terminal-no-window = Här finns ingen skärm eller grafikdrivrutin, så det här är terminalversionen.
    För fönstret: starta på ett skrivbord (X11 eller Wayland) med en Vulkan-drivrutin; en mjukvarudrivrutin som Mesas lavapipe duger.
terminal-built-without-window = Det här programmet är byggt utan fönstret, så det här är terminalversionen.
terminal-who = Vem ska öva? Ditt namn:
terminal-gender = Hur omtalas du? 1 feminint, 2 maskulint (vissa språk behöver veta det):
terminal-resume = Ett samtal är inte avslutat: { $title }, { $person }. 1 fortsätt, 2 släng det, Enter spara det till senare:
terminal-choose = Vilket samtal tar du? En siffra, eller q för att sluta:
terminal-card = { $number }. { $title } ({ $language }, { $kind }, svårighet { $difficulty } av 5; { $callers })
terminal-card-best = bästa försöket: { $passed } av 4 färdigheter godkända
terminal-card-broken = (trasigt) { $why }
terminal-briefing = Inför samtalet
terminal-take = Enter tar samtalet, q går tillbaka:
terminal-keys = Enter: låt kunden fortsätta · 1 till 8: säg det · n: säg ”mm” · w: anteckna · f: ärendet · k: fråga en kollega · h: vänteläge eller tillbaka · j: anteckningar; skriv ner löften · p: lämna vidare · v: varna · x: lägg på · o: polisen · s: var tyst · q: gå ut, fortsätt senare · ?: den här raden
terminal-speaking = … (Enter)
terminal-your-turn = Din tur (1 till 8, ? för alla tangenter):
terminal-on-hold = { $name } är i vänteläge (h tar tillbaka samtalet):
terminal-notes = Anteckningar
terminal-note-which = Vilken rad? En siffra, eller Enter för ingen:
terminal-note-version = Vad sa kunden? En siffra:
terminal-nothing-noted = inget än
terminal-promises = Löften
terminal-promise-line = { $number }. { $what }, { $due }: kunden väntar sig det { $heard }{ $noted ->
    [yes] , nedskrivet
   *[no] {""}
}
terminal-promise-write = En siffra skriver ner löftet, Enter går vidare:
terminal-file-which = Vilken del? En siffra, eller Enter för ingen:
terminal-colleague-which = Vem frågar du? En siffra, eller Enter för ingen:
terminal-question-which = Med vilka ord? En siffra:
terminal-no-promises = inget är lovat än
terminal-not-kept = Det gick inte att spara: { $why }
terminal-left = Samtalet är sparat. Starta programmet igen för att fortsätta.
terminal-left-unkept = Inget av det här samtalet sparas.
terminal-debrief = Genomgång
terminal-ending = Så slutade det: { $title }
terminal-tips = Det som hade gjort störst skillnad
terminal-tip-said = Du sa: ”{ $quote }”
terminal-tip-better = Bättre: ”{ $better }”
terminal-tip-why = Varför: { $why } ({ $rules })
terminal-skill = { $number }. { $name }: { $points } av 100, gräns { $pass }: { $passed ->
    [yes] godkänt
   *[no] inte än
}
terminal-skill-not-shown = { $number }. { $name }: för lite underlag för att säga något
terminal-criterion = { $name }: { $points }
terminal-criterion-not-shown = { $name }: inget tillfälle
terminal-finding = { $time } ”{ $quote }”: { $earned } av 100
terminal-debrief-keys = 1 till 4: visa en färdighet · t: hela samtalet · Enter: tillbaka till listan
terminal-promise-odds = { $what }, { $due }: hålls med { $chance } sannolikhet; säkert tidigast { $safe }{ $informed ->
    [yes] {""}
   *[no] ; oddsen kontrollerades inte
}
terminal-conduct = Uppträdande: { $what }
terminal-unknown-key = Den tangenten gör ingenting här.
terminal-goodbye = På återseende.
terminal-customer = { $name }
terminal-you = Du
attempts-none = Inget försök är sparat än.
attempts-line = { $id }. { $started } { $person } · { $scenario } · { $state }
attempts-unfinished = inte avslutat
attempts-passed = godkänt
attempts-not-yet = inte än
replay-same = Uppspelat igen blir resultatet detsamma som det sparade.
replay-differs = Uppspelat igen skiljer sig resultatet från det sparade.
replay-changed = Ändrat sedan dess: { $what }
replay-none = Det finns inget försök { $id }.
report-line = { $person }: samtal { $calls }, scenarier { $scenarios }
report-few = Färre än tre scenarier: det går ännu inte att dra några slutsatser om en person.
report-skill = { $name }: { $mean } av 100 i snitt, godkänt i { $passed } av { $shown }
terminal-sure = Tryck { $key } en gång till för att göra det, eller Enter för att stanna i samtalet:

terminal-title = Holdord: öva på samtal med arga kunder, och håll det du lovar.
terminal-no-window = Här finns ingen skärm eller grafikdrivrutin, så det här är terminalversionen.
    För fönstret: starta på ett skrivbord (X11 eller Wayland) med en Vulkan-drivrutin; en mjukvarudrivrutin som Mesas lavapipe duger.
terminal-built-without-window = Det här programmet är byggt utan fönstret, så det här är terminalversionen.
terminal-who = Vem ska öva? Ditt namn:
terminal-gender = Hur omtalas du? 1 feminint, 2 maskulint (vissa språk behöver veta det):
terminal-resume = Ett samtal är inte avslutat: { $title }, { $person }. 1 fortsätt, 2 släng det, Enter spara det till senare:
terminal-choose = Vilket samtal tar du? Dess nummer, e för dina tidigare samtal, q för att sluta:
terminal-card = { $number }. { $title } ({ $language }, { $kind }, svårighet { $difficulty } av 5; { $callers })
terminal-card-best = bästa försöket: { $passed } av 4 färdigheter godkända
terminal-card-broken = (trasigt) { $why }
terminal-briefing = Inför samtalet
terminal-take = Enter tar samtalet, q går tillbaka:
terminal-keys = Enter: lyssna vidare; när det är din tur, hör svaren igen
    1 till 8: säg det svaret
    en hel mening: säg det med dina egna ord
    n: ”mm”, för att visa att du är där
    r: hör svaren, även medan kunden talar
    w: anteckna det som sades
    j: journal med anteckningar och löften; skriv ner löften
    f: ärendet
    k: fråga en kollega
    h: be kunden vänta, eller kom tillbaka
    s: var tyst en stund
    v: varna en kund som blir otrevlig
    p: lämna vidare, x: lägg på, o: ring polisen; alla tre frågar en gång till
    q: gå ut, fortsätt senare
    ?: de här tangenterna
terminal-keys-own = Enter: lyssna vidare
    en hel mening: säg det med dina egna ord
    n: ”mm”, för att visa att du är där
    w: anteckna det som sades
    j: journal med anteckningar och löften; skriv ner löften
    f: ärendet
    k: fråga en kollega
    h: be kunden vänta, eller kom tillbaka
    s: var tyst en stund
    v: varna en kund som blir otrevlig
    p: lämna vidare, x: lägg på, o: ring polisen; alla tre frågar en gång till
    q: gå ut, fortsätt senare
    ?: de här tangenterna
terminal-speaking = … (Enter: lyssna vidare, ?: tangenter)
terminal-your-turn = Din tur (nummer på ett svar, ?: tangenter):
terminal-your-turn-own = Din tur (med egna ord, ?: tangenter):
terminal-on-hold = { $name } är i vänteläge (h: ta tillbaka samtalet, f: ärendet, k: kollega, ?: tangenter):
terminal-still = { $seconds } sekunder går i tystnad.
terminal-notes = Anteckningar
terminal-note-which = Vilken rad? Ett nummer, a för alla rader, Enter för ingen:
terminal-note-version = Vad sa kunden? Ett nummer, Enter för inget:
terminal-nothing-noted = inget än
terminal-promises = Löften
terminal-promise-line = { $number }. { $what }, { $due }{ $clear ->
    [yes] {""}
   *[no] ; kunden räknar med { $heard }
}{ $noted ->
    [yes] , nedskrivet
   *[no] , inte nedskrivet
}
terminal-promise-write = Numret på ett löfte skriver ner det, Enter går vidare:
terminal-file-which = Vilken del? Ett nummer, eller Enter för ingen:
terminal-colleague-which = Vem frågar du? Ett nummer, eller Enter för ingen:
terminal-question-which = Med vilka ord? Ett nummer, Enter för inga:
terminal-no-promises = inget är lovat än
terminal-not-kept = Det gick inte att spara: { $why }
terminal-left = Samtalet är sparat. Starta programmet igen för att fortsätta.
terminal-left-unkept = Inget av det här samtalet sparas.
terminal-debrief = Genomgång
terminal-ending = Så slutade det: { $title }
terminal-tips = Det som hade gjort störst skillnad
terminal-tip-said = Du sa: ”{ $quote }”
terminal-tip-better = Bättre: ”{ $better }”
terminal-tip-do = Bättre: { $better }
terminal-tip-why = Varför: { $why }
terminal-skill = { $number }. { $name }: { $points } av 100, gräns { $pass }: { $passed ->
    [yes] godkänt
   *[no] inte än
}
terminal-skill-not-shown = { $number }. { $name }: för lite underlag för att säga något
terminal-criterion = { $name }: { $points }
terminal-criterion-not-shown = { $name }: inget tillfälle
terminal-finding = { $time } ”{ $quote }”: { $earned } av 100
terminal-debrief-keys = 1 till 4: visa en färdighet, t: hela samtalet ord för ord, Enter: vidare:
terminal-promise-odds = { $what }, { $due }. Chansen att löftet hålls är { $chance }. Tidigaste säkra tidpunkt: { $safe }.{ $informed ->
    [yes] {""}
   *[no] {" "}Ingen frågade om chansen först.
}
terminal-conduct = Uppträdande: { $what }
terminal-unknown-key = Den tangenten gör ingenting här; ? visar alla tangenter.
terminal-goodbye = På återseende.
terminal-you = Du
attempts-none = Inget försök är sparat än.
attempts-line = { $id }. { $when }, { $person }: ”{ $title }”, { $state }
attempts-unfinished = inte avslutat
attempts-passed = godkänt
attempts-not-yet = inte än
replay-same = Uppspelat igen blir resultatet detsamma som det sparade.
replay-differs = Uppspelat igen skiljer sig resultatet från det sparade.
replay-changed = Ändrat sedan dess: { $what }
replay-none = Det finns inget försök { $id }.
report-line = { $person }: { $calls }, { $scenarios }
report-few = Färre än tre scenarier: det går ännu inte att dra några slutsatser om en person.
report-skill = { $name }: { $mean } av 100 i snitt, godkänt i { $passed } av { $shown }
report-not-shown = { $name }: för lite underlag än
terminal-sure = Tryck { $key } en gång till för att göra det, eller Enter för att stanna i samtalet:
terminal-cards = Samtal att öva på:
terminal-first-keys = Enter låter kunden fortsätta, ett nummer säger ett svar, en mening med dina egna ord sägs så som du skriver den, ? visar alla tangenter.
terminal-first-keys-own = Enter låter kunden fortsätta, en mening med dina egna ord sägs så som du skriver den, ? visar alla tangenter.
terminal-no-lines = Ännu har inget kommit fram som går att anteckna.
terminal-rule = Regel { $id }: { $words }
terminal-criterion-which = Numret på en punkt berättar mer, Enter går tillbaka:
terminal-finding-nowhere = { $quote }: { $earned } av 100
terminal-not-over = Det är inte slut än.
terminal-not-that = Det går inte att skriva här.
terminal-not-among = Ett nummer från 1 till { $count }, eller Enter för inget.
terminal-no-such-reply = Inget svar har nummer { $number } just nu.
terminal-not-read-yet = Hör först vad som går att säga:
terminal-sure-unkept = Inget av det här samtalet sparas. { $key } en gång till för att gå ut, Enter för att stanna i samtalet:
terminal-earlier = Dina tidigare samtal
terminal-earlier-which = Numret på ett samtal öppnar genomgången, Enter går tillbaka:
terminal-no-earlier = Du har inte avslutat något samtal än.
attempts-given-up = avbrutet
attempts-points = { $name }: { $points }
attempts-not-shown = för lite underlag
attempts-came-of-it = Så slutade det: { $ending }. { $points }
attempts-how = holdord replay NUMMER visar ett samtal igen.
count-calls = { $n ->
    [one] { $n } samtal
   *[other] { $n } samtal
}
count-scenarios = { $n ->
    [one] { $n } scenario
   *[other] { $n } scenarier
}
no-scenario = Det finns inget samtal ”{ $id }” som går att spela. holdord check visar vad som är fel i filer.
simulate-heading = { $title } [{ $id }]: { $calls } med varje bot
simulate-columns = Kolumner, snitt av 100: { $skills } · godkända samtal · bot [id]: så slutade det [id]
bot-model = gör det bra
bot-interrupts = avbryter
bot-never-apologizes = ber aldrig om ursäkt
bot-blames = skyller på andra
bot-over-promises = lovar för mycket
bot-freezes = säger ingenting
bot-forgets = glömmer det som lovats
bot-hides = döljer dåliga nyheter
bot-sandbags = lovar alldeles för sent
bot-no-journal = skriver inte ner något

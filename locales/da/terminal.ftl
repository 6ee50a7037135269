terminal-title = Holdord: Øv samtaler med vrede kunder, og hold ord.
terminal-no-window = Her er ingen skærm eller grafikdriver, så det her er terminaludgaven.
    Vil du have vinduet: Start programmet på et skrivebord (X11 eller Wayland) med en Vulkan-driver; en i software som Mesas lavapipe er nok.
terminal-built-without-window = Programmet er bygget uden vindue, så det her er terminaludgaven.
terminal-who = Hvem øver sig? Dit navn:
terminal-gender = Hvordan skal du omtales? 1 som kvinde, 2 som mand (nogle sprog kræver det):
terminal-resume = Der venter en samtale, du ikke er færdig med: { $title }, { $person }. 1 gå videre med den, 2 opgiv den, Enter lad den vente:
terminal-choose = Hvilken samtale tager du? Dens nummer, e for dine tidligere samtaler, q for at slutte:
terminal-card = { $number }. { $title } ({ $language }, { $kind }, sværhedsgrad { $difficulty } af 5; { $callers })
terminal-card-best =    bedste forsøg: { $passed } af 4 færdigheder bestået
terminal-card-broken = (virker ikke) { $why }
terminal-briefing = Før samtalen
terminal-take = Enter tager telefonen, q går tilbage:
terminal-keys = Enter: lyt videre; når det er din tur, hør svarene igen
    1 til 8: sig det svar
    en hel sætning: sig det med dine egne ord
    n: »mhm«, for at vise, at du er der
    r: hør svarene, også mens kunden taler
    w: skriv ned, hvad der blev sagt
    j: journal med noter og løfter; skriv løfter ned
    f: sagsmappe
    k: spørg en kollega
    h: bed kunden vente, eller kom tilbage
    s: vær stille et stykke tid
    v: advar en kunde, der bliver grov
    p: stil videre, x: læg på, o: ring til politiet; hver spørger en ekstra gang
    q: gå, og fortsæt senere
    ?: disse taster
terminal-keys-own = Enter: lyt videre
    en hel sætning: sig det med dine egne ord
    n: »mhm«, for at vise, at du er der
    w: skriv ned, hvad der blev sagt
    j: journal med noter og løfter; skriv løfter ned
    f: sagsmappe
    k: spørg en kollega
    h: bed kunden vente, eller kom tilbage
    s: vær stille et stykke tid
    v: advar en kunde, der bliver grov
    p: stil videre, x: læg på, o: ring til politiet; hver spørger en ekstra gang
    q: gå, og fortsæt senere
    ?: disse taster
terminal-speaking = … (Enter: lyt videre, ?: taster)
terminal-your-turn = Din tur (nummer på et svar, ?: taster):
terminal-your-turn-own = Din tur (med dine egne ord, ?: taster):
terminal-on-hold = { $name } venter i røret (h: tag samtalen igen, f: sagsmappe, k: kollega, ?: taster):
terminal-still = Der går { $seconds } sekunder i stilhed.
terminal-notes = Noter
terminal-note-which = Hvilken linje? Et nummer, a for alle linjer, Enter for ingen:
terminal-note-version = Hvad sagde kunden? Et nummer, Enter for intet:
terminal-nothing-noted = intet endnu
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
terminal-colleague-which = Hvem spørger du? Et nummer, eller Enter for ingen:
terminal-question-which = Med hvilke ord? Et nummer, Enter for ingen:
terminal-no-promises = intet er lovet endnu
terminal-not-kept = Det kunne ikke gemmes: { $why }
terminal-left = Samtalen er gemt. Start programmet igen for at gå videre.
terminal-left-unkept = Intet af denne samtale er gemt.
terminal-debrief = Efter samtalen
terminal-ending = Sådan endte det: { $title }
terminal-tips = Det ville have gjort størst forskel
terminal-tip-said = Du sagde: »{ $quote }«
terminal-tip-better = Bedre: »{ $better }«
terminal-tip-do = Bedre: { $better }
terminal-tip-why = Hvorfor: { $why }
terminal-skill = { $number }. { $name }: { $points } af 100, bestået ved { $pass }: { $passed ->
    [yes] bestået
   *[no] ikke endnu
}
terminal-skill-not-shown = { $number }. { $name }: for lidt at bedømme ud fra
terminal-criterion = { $name }: { $points }
terminal-criterion-not-shown = { $name }: ingen anledning
terminal-finding = { $time } »{ $quote }«: { $earned } af 100
terminal-debrief-keys = 1 til 4: åbn en færdighed, t: samtalen ord for ord, Enter: videre:
terminal-promise-odds = { $what }, { $due }. Chancen for, at det holder, er { $chance }. Det kunne tidligst loves til { $safe }.{ $informed ->
    [yes] {""}
   *[no] {" "}Ingen spurgte til chancen først.
}
terminal-conduct = Optræden: { $what }
terminal-unknown-key = Den tast virker ikke her; ? viser alle taster.
terminal-goodbye = På gensyn.
terminal-you = Du
attempts-none = Der er ikke gemt nogen forsøg endnu.
attempts-line = { $id }. { $when }, { $person }: »{ $title }«, { $state }
attempts-unfinished = ikke færdigt
attempts-passed = bestået
attempts-not-yet = ikke endnu
replay-same = Spillet igen giver samme resultat som det gemte.
replay-differs = Spillet igen giver et andet resultat end det gemte.
replay-changed = Ændret siden da: { $what }
replay-none = Der findes ikke noget forsøg { $id }.
report-line = { $person }: { $calls }, { $scenarios }
report-few = Færre end tre scenarier: Det er endnu for lidt til at sige noget om en person.
report-skill = { $name }: { $mean } af 100 i gennemsnit, bestået i { $passed } af { $shown }
report-not-shown = { $name }: ikke vist endnu
terminal-sure = Tryk { $key } igen for at gøre det, eller Enter for at blive i samtalen:
terminal-cards = Samtaler at øve sig på:
terminal-first-keys = Enter lader kunden tale videre, et nummer siger et svar, en sætning med dine egne ord bliver sagt, som du skriver den, ? viser alle taster.
terminal-first-keys-own = Enter lader kunden tale videre, en sætning med dine egne ord bliver sagt, som du skriver den, ? viser alle taster.
terminal-no-lines = Der er endnu ikke kommet noget frem, som kan skrives ned.
terminal-rule = Regel { $id }: { $words }
terminal-criterion-which = Nummeret på et punkt fortæller mere, Enter går tilbage:
terminal-finding-nowhere = { $quote }: { $earned } af 100
terminal-not-over = Det er ikke slut endnu.
terminal-not-that = Det kan ikke skrives her.
terminal-not-among = Et nummer fra 1 til { $count }, eller Enter for ingen.
terminal-no-such-reply = Ingen af svarene har nummer { $number } lige nu.
terminal-not-read-yet = Hør først, hvad der kan siges:
terminal-sure-unkept = Intet af denne samtale bliver gemt. { $key } en gang til for at gå, Enter for at blive i samtalen:
terminal-earlier = Dine tidligere samtaler
terminal-earlier-which = Nummeret på en samtale åbner den igen, Enter går tilbage:
terminal-no-earlier = Du har ikke gjort nogen samtale færdig endnu.
attempts-given-up = opgivet
attempts-points = { $name }: { $points }
attempts-not-shown = ikke vist
attempts-came-of-it = Sådan endte det: { $ending }. { $points }
attempts-how = holdord replay NUMMER viser en samtale igen.
count-calls = { $n ->
    [one] { $n } samtale
   *[other] { $n } samtaler
}
count-scenarios = { $n ->
    [one] { $n } scenarie
   *[other] { $n } scenarier
}
no-scenario = Der findes ingen samtale »{ $id }«, som kan spilles. holdord check viser, hvad der er galt med filer.
simulate-heading = { $title } [{ $id }]: { $calls } med hver bot
simulate-columns = Kolonner, gennemsnit ud af 100: { $skills } · beståede samtaler · bot [id]: sådan endte det [id]
bot-model = gør det godt
bot-interrupts = afbryder
bot-never-apologizes = siger aldrig undskyld
bot-blames = skyder skylden på andre
bot-over-promises = lover for meget
bot-freezes = siger ingenting
bot-forgets = glemmer det lovede
bot-hides = skjuler dårlige nyheder
bot-sandbags = lover alt for sent
bot-no-journal = skriver intet ned

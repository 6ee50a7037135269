terminal-title = Holdord: Øv samtaler med vrede kunder, og hold ord.
terminal-no-window = Her er ingen skærm eller grafikdriver, så det her er terminaludgaven.
    Vil du have vinduet: Start programmet på et skrivebord (X11 eller Wayland) med en Vulkan-driver; en i software som Mesas lavapipe er nok.
terminal-built-without-window = Programmet er bygget uden vindue, så det her er terminaludgaven.
terminal-who = Hvem øver sig? Dit navn:
terminal-gender = Hvordan skal du omtales? 1 som kvinde, 2 som mand (nogle sprog kræver det):
terminal-resume = Der venter en samtale, du ikke er færdig med: { $title }, { $person }. 1 gå videre med den, 2 opgiv den, Enter lad den vente:
terminal-choose = Hvilken samtale tager du? Et nummer, eller q for at slutte:
terminal-card = { $number }. { $title } ({ $language }, { $kind }, sværhedsgrad { $difficulty } af 5; { $callers })
terminal-card-best =    bedste forsøg: { $passed } af 4 færdigheder bestået
terminal-card-broken = (virker ikke) { $why }
terminal-briefing = Før samtalen
terminal-take = Enter tager telefonen, q går tilbage:
terminal-keys = Enter: lad kunden tale videre · 1 til 8: sig det · n: vis, at du er der · w: skriv ned · f: sagsmappe · k: spørg en kollega · h: på vent eller tilbage · j: noter; skriv løfter ned · p: stil videre · v: advar · x: læg på · o: politi · s: vær stille · q: gå, og fortsæt senere · ?: denne linje
terminal-speaking = … (Enter)
terminal-your-turn = Din tur (1 til 8, ? for alle taster):
terminal-on-hold = { $name } venter i røret (h tager samtalen igen):
terminal-notes = Noter
terminal-note-which = Hvilken linje? Et nummer, eller Enter for ingen:
terminal-note-version = Hvad sagde kunden? Et nummer:
terminal-nothing-noted = intet endnu
terminal-promises = Løfter
terminal-promise-line = { $number }. { $what }, { $due }: Kunden regner med { $heard }{ $noted ->
    [yes] , skrevet ned
   *[no] {""}
}
terminal-promise-write = Et nummer skriver det ned, Enter går videre:
terminal-file-which = Hvilken del? Et nummer, eller Enter for ingen:
terminal-colleague-which = Hvem spørger du? Et nummer, eller Enter for ingen:
terminal-question-which = Med hvilke ord? Et nummer:
terminal-no-promises = intet er lovet endnu
terminal-not-kept = Det kunne ikke gemmes: { $why }
terminal-left = Samtalen er gemt. Start programmet igen for at gå videre.
terminal-left-unkept = Intet af denne samtale er gemt.
terminal-debrief = Efter samtalen
terminal-ending = Sådan endte det: { $title }
terminal-tips = Det ville have gjort størst forskel
terminal-tip-said = Du sagde: »{ $quote }«
terminal-tip-better = Bedre: »{ $better }«
terminal-tip-why = Hvorfor: { $why } ({ $rules })
terminal-skill = { $number }. { $name }: { $points } af 100, bestået ved { $pass }: { $passed ->
    [yes] bestået
   *[no] ikke endnu
}
terminal-skill-not-shown = { $number }. { $name }: for lidt at bedømme ud fra
terminal-criterion = { $name }: { $points }
terminal-criterion-not-shown = { $name }: ingen anledning
terminal-finding = { $time } »{ $quote }«: { $earned } af 100
terminal-debrief-keys = 1 til 4: åbn en færdighed · t: samtalen ord for ord · Enter: tilbage til listen
terminal-promise-odds = { $what }, { $due }: chance for at blive holdt: { $chance }; det kunne tidligst loves til { $safe }{ $informed ->
    [yes] {""}
   *[no] ; der blev ikke spurgt til chancen
}
terminal-conduct = Optræden: { $what }
terminal-unknown-key = Den tast virker ikke her.
terminal-goodbye = På gensyn.
terminal-customer = { $name }
terminal-you = Du
attempts-none = Der er ikke gemt nogen forsøg endnu.
attempts-line = { $id }. { $started } { $person } · { $scenario } · { $state }
attempts-unfinished = ikke færdigt
attempts-passed = bestået
attempts-not-yet = ikke endnu
replay-same = Spillet igen giver samme resultat som det gemte.
replay-differs = Spillet igen giver et andet resultat end det gemte.
replay-changed = Ændret siden da: { $what }
replay-none = Der findes ikke noget forsøg { $id }.
report-line = { $person }: samtaler: { $calls }, scenarier: { $scenarios }
report-few = Færre end tre scenarier: Det er endnu for lidt til at sige noget om en person.
report-skill = { $name }: { $mean } af 100 i gennemsnit, bestået i { $passed } af { $shown }
terminal-sure = Tryk { $key } igen for at gøre det, eller Enter for at blive i samtalen:

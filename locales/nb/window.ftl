window-tagline = Øv på samtaler med sinte kunder. Hold ord.
window-name = Navnet ditt
window-form = Hvordan skal kundene omtale deg?
window-feminine = som kvinne
window-masculine = som mann
window-language = Språket i programmet
window-start = Velg en samtale
window-resume = Fortsett med «{ $title }»
window-settings = Innstillinger
window-quit = Avslutt
window-back = Tilbake
window-scenarios = Samtaler å øve på
window-broken = Scenarioet har en feil og kan ikke spilles
window-best = Best: { $passed } av 4 ferdigheter · { $n ->
    [one] 1 forsøk
   *[other] { $n } forsøk
}
window-not-tried = Ikke prøvd ennå
window-attempts = Mine samtaler
window-no-attempts = Ingen samtaler ennå.
window-unfinished = Ikke ferdig: fortsett
window-given-up = Gitt opp
window-changed = Samtalen kan ikke åpnes igjen: scenarioet er endret siden.
window-more = Mer nedenfor
window-case-file = I saksmappen
window-colleagues = Kolleger du kan spørre
window-house-rules = Husets regler
window-rule-threshold = Lov bare det som holder i { $percent } av tilfellene.
window-rule-callback = Å ringe tilbake innen { $n ->
    [one] ett minutt
   *[other] { $n } minutter
} er aldri for sent.
window-rule-may = Du kan gi: { $remedies }.
window-rule-lead = Teamlederen kan gi: { $remedies }.
window-rule-warnings = Sjikane: { $n ->
    [0] Du kan avslutte samtalen med en gang.
    [one] Advar én gang, så kan du avslutte samtalen.
   *[other] Advar { $n } ganger, så kan du avslutte samtalen.
}
window-take-call = Ta telefonen
window-text-size = Tekststørrelse
window-speaking-pace = Taletempo
window-contrast = Høy kontrast (natt)
window-motion = Mindre bevegelse
window-no-pressure = Uten tidspress
window-aids = Vis stemningen som stolper
window-on = På
window-off = Av
window-pause = Pause
window-paused = På pause
window-paused-note = Kunden venter og merker ingenting.
window-continue = Fortsett
window-later = Gå nå, fortsett senere
window-give-up = Gi opp dette forsøket

call-clock = { $day } { $clock }
call-elapsed = { $time } i telefonen
call-anger = Sinne
call-trust = Tillit
call-file = Saksmappe
call-notes = Notater
call-ledger = Løfter
call-count = { $done } av { $all }
call-open-part = { $title } · { $seconds } s
call-not-opened = { $title } · ikke åpnet
call-ask-first-hold = Be kunden vente først, og spør så.
call-not-said = Det ble ikke sagt
call-empty-note = ingenting skrevet
call-all-notes = Vis alle linjer
call-notes-come = Linjer kommer til når noe blir fortalt.
call-no-promises = Ingenting lovet ennå.
call-heard-due = Ventes: { $due }
call-written = Skrevet ned
call-write-down = Skriv ned
call-not-written = Ikke skrevet ned
call-on-hold = Kunden står på vent.
call-to-debrief = Se hvordan det gikk
call-key-space = Mellomrom
call-nod = «Mhm»
call-hold = Be om å vente
call-mute = Lyd av
call-back = Tilbake på linjen
call-ask = Kollega
call-warn = Advar
call-pass-on = Sett over
call-pass-on-sure = Vil du sette over?
call-hang-up = Legg på
call-hang-up-sure = Vil du legge på?
call-police = Politi
call-police-sure = Vil du ringe dem?

debrief-again = Prøv igjen
debrief-list = Alle samtaler
debrief-tips = Prøv dette neste gang
debrief-you-said = Du sa: «{ $quote }»
debrief-better = Bedre
debrief-outcome = Slik gikk det
debrief-promise = Lovet: { $what }, { $due }. Kunden venter det { $heard }. Sjanse: { $chance }; trygt fra { $safe }.
debrief-not-shown = ikke vist
debrief-too-little = for lite å bedømme ut fra
debrief-reached = nådd
debrief-missed = ikke ennå
debrief-skill-label = { $name }: { $points } av 100, bestått ved { $pass }, { $verdict }
debrief-what-counts = Dette teller
debrief-finds = Dette blir vurdert: { $words }
debrief-why = Hvorfor det betyr noe: { $words }
debrief-counts = Teller: { $words }
debrief-counts-not = Teller ikke: { $words }
debrief-earned = ja
debrief-lost = nei
debrief-partly = { $points } %
debrief-mood = Stemningen underveis
debrief-point = { $time }, sinne { $anger }: { $words }
debrief-cut = { $words } – avbrutt

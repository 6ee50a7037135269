window-tagline = Øv samtaler med vrede kunder. Hold ord.
window-name = Dit navn
window-form = Hvordan skal kunderne omtale dig?
window-feminine = som kvinde
window-masculine = som mand
window-language = Programmets sprog
window-start = Vælg en samtale
window-resume = Fortsæt med »{ $title }«
window-settings = Indstillinger
window-quit = Afslut
window-back = Tilbage
window-scenarios = Samtaler at øve
window-broken = Scenariet har en fejl og kan ikke spilles
window-best = Bedst: { $passed } af 4 færdigheder · { $n ->
    [one] 1 forsøg
   *[other] { $n } forsøg
}
window-not-tried = Ikke prøvet endnu
window-attempts = Mine samtaler
window-no-attempts = Ingen samtaler endnu.
window-unfinished = Ikke færdig: fortsæt
window-given-up = Opgivet
window-changed = Samtalen kan ikke åbnes igen: scenariet er ændret siden.
window-more = Mere nedenfor
window-case-file = I sagsmappen
window-colleagues = Kolleger, du kan spørge
window-house-rules = Husets regler
window-rule-threshold = Lov kun det, der holder i { $percent } af tilfældene.
window-rule-callback = At ringe tilbage inden for { $n ->
    [one] et minut
   *[other] { $n } minutter
} er aldrig for sent.
window-rule-may = Du må give: { $remedies }.
window-rule-lead = Teamlederen må give: { $remedies }.
window-rule-warnings = Personlige angreb: { $n ->
    [0] Du må afslutte samtalen med det samme.
    [one] Advar én gang, så må du afslutte samtalen.
   *[other] Advar { $n } gange, så må du afslutte samtalen.
}
window-take-call = Tag telefonen
window-text-size = Tekststørrelse
window-speaking-pace = Taletempo
window-contrast = Høj kontrast (nat)
window-motion = Mindre bevægelse
window-no-pressure = Uden tidspres
window-aids = Vis stemningen som bjælker
window-on = Til
window-off = Fra
window-pause = Pause
window-paused = På pause
window-paused-note = Kunden venter og mærker ingenting.
window-continue = Fortsæt
window-later = Gå nu, fortsæt senere
window-give-up = Opgiv dette forsøg

call-clock = { $day } { $clock }
call-elapsed = { $time } i telefonen
call-anger = Vrede
call-trust = Tillid
call-file = Sagsmappe
call-notes = Noter
call-ledger = Løfter
call-count = { $done } af { $all }
call-open-part = { $title } · { $seconds } s
call-not-opened = { $title } · ikke åbnet
call-ask-first-hold = Bed først kunden om at vente, og spørg så.
call-not-said = Det blev ikke sagt
call-empty-note = intet skrevet
call-all-notes = Vis alle linjer
call-notes-come = Linjer kommer til, når noget bliver fortalt.
call-no-promises = Intet lovet endnu.
call-heard-due = Ventes: { $due }
call-written = Skrevet ned
call-write-down = Skriv ned
call-not-written = Ikke skrevet ned
call-on-hold = Kunden er sat på vent.
call-to-debrief = Se, hvordan det gik
call-key-space = Mellemrum
call-nod = »Mhm«
call-hold = Bed om at vente
call-mute = Lyd fra
call-back = Tilbage i røret
call-ask = Kollega
call-warn = Advar
call-pass-on = Stil videre
call-pass-on-sure = Vil du stille videre?
call-hang-up = Læg på
call-hang-up-sure = Vil du lægge på?
call-police = Politi
call-police-sure = Vil du ringe til dem?

debrief-again = Prøv igen
debrief-list = Alle samtaler
debrief-tips = Prøv det her næste gang
debrief-you-said = Du sagde: »{ $quote }«
debrief-better = Bedre
debrief-outcome = Sådan gik det
debrief-promise = Lovet: { $what }, { $due }. Kunden venter det { $heard }. Chance: { $chance }; sikkert fra { $safe }.
debrief-not-shown = ikke vist
debrief-too-little = for lidt at bedømme ud fra
debrief-reached = nået
debrief-missed = ikke endnu
debrief-skill-label = { $name }: { $points } af 100, bestået ved { $pass }, { $verdict }
debrief-what-counts = Det tæller
debrief-finds = Det bliver vurderet: { $words }
debrief-why = Hvorfor det betyder noget: { $words }
debrief-counts = Tæller: { $words }
debrief-counts-not = Tæller ikke: { $words }
debrief-earned = ja
debrief-lost = nej
debrief-partly = { $points } %
debrief-mood = Stemningen undervejs
debrief-point = { $time }, vrede { $anger }: { $words }
debrief-cut = { $words } – afbrudt

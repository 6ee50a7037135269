window-tagline = Öva på samtal med arga kunder. Håll det du lovar.
window-name = Ditt namn
window-form = Hur ska kunderna tala om dig?
window-feminine = som kvinna
window-masculine = som man
window-language = Programmets språk
window-start = Välj ett samtal
window-resume = Fortsätt med ”{ $title }”
window-settings = Inställningar
window-quit = Avsluta
window-back = Tillbaka
window-scenarios = Samtal att öva på
window-broken = Det finns ett fel i scenariot, så det går inte att spela
window-best = Bäst: { $passed } av 4 färdigheter · { $n ->
    [one] 1 försök
   *[other] { $n } försök
}
window-not-tried = Inte prövat än
window-attempts = Mina samtal
window-no-attempts = Inga samtal än.
window-unfinished = Inte avslutat: fortsätt
window-given-up = Avbrutet
window-changed = Samtalet kan inte öppnas igen: scenariot har ändrats sedan dess.
window-more = Mer längre ner
window-case-file = I ärendet
window-colleagues = Kollegor att fråga
window-house-rules = Företagets regler
window-rule-threshold = Lova bara det som håller i { $percent } av fallen.
window-rule-callback = Att ringa tillbaka inom { $n ->
    [one] en minut
   *[other] { $n } minuter
} är aldrig för sent.
window-rule-may = Du får bevilja: { $remedies }.
window-rule-lead = Teamledaren beviljar: { $remedies }.
window-rule-warnings = Personangrepp: { $n ->
    [0] du får avsluta samtalet direkt.
    [one] varna en gång, sedan får du avsluta samtalet.
   *[other] varna { $n } gånger, sedan får du avsluta samtalet.
}
window-take-call = Ta samtalet
window-text-size = Textstorlek
window-speaking-pace = Taltempo
window-contrast = Hög kontrast (natt)
window-motion = Mindre rörelse
window-no-pressure = Ingen tidspress
window-aids = Visa humöret som staplar
window-on = På
window-off = Av
window-pause = Paus
window-paused = Pausat
window-paused-note = Kunden väntar och märker ingenting.
window-continue = Fortsätt
window-later = Gå ut, fortsätt senare
window-give-up = Släng det här försöket

call-clock = { $day } { $clock }
call-elapsed = { $time } i telefon
call-anger = Ilska
call-trust = Förtroende
call-file = Ärendet
call-notes = Anteckningar
call-ledger = Löften
call-count = { $done } av { $all }
call-open-part = { $title } · { $seconds } s
call-not-opened = { $title } · inte öppnat
call-ask-first-hold = Be kunden vänta först, fråga sedan.
call-not-said = Det blev inte sagt
call-empty-note = inget antecknat
call-all-notes = Visa alla rader
call-notes-come = Rader kommer till när något berättas.
call-no-promises = Inget är lovat än.
call-heard-due = Väntas: { $due }
call-written = Nedskrivet
call-write-down = Skriv ner
call-not-written = Inte nedskrivet
call-on-hold = Kunden är i vänteläge.
call-to-debrief = Till genomgången
call-key-space = Mellanslag
call-nod = ”Mm”
call-hold = Be om väntan
call-mute = Mikrofon av
call-back = Tillbaka i luren
call-ask = Kollega
call-warn = Varna
call-pass-on = Lämna vidare
call-pass-on-sure = Verkligen lämna vidare?
call-hang-up = Lägg på
call-hang-up-sure = Verkligen lägga på?
call-police = Polisen
call-police-sure = Verkligen ringa?

debrief-again = En gång till
debrief-list = Alla samtal
debrief-tips = Pröva det här nästa gång
debrief-you-said = Du sa: ”{ $quote }”
debrief-better = Bättre
debrief-outcome = Så gick det
debrief-promise = Lovat: { $what }, { $due }. Väntas { $heard }. Chans { $chance }; säkert tidigast { $safe }.
debrief-not-shown = inte visat
debrief-too-little = för lite underlag
debrief-reached = klarat
debrief-missed = inte än
debrief-skill-label = { $name }: { $points } av 100, gräns { $pass }, { $verdict }
debrief-what-counts = Vad som räknas
debrief-finds = Vad vi tittar på: { $words }
debrief-why = Varför det spelar roll: { $words }
debrief-counts = Räknas: { $words }
debrief-counts-not = Räknas inte: { $words }
debrief-earned = ja
debrief-lost = nej
debrief-partly = { $points } %
debrief-mood = Humöret under samtalet
debrief-point = { $time }, ilska { $anger }: { $words }
debrief-cut = { $words } – avbrutet

skill-listening = Lytte
skill-apologizing = Be om unnskyldning
skill-avoiding-blame = Ikke skylde på andre
skill-promising = Love det som kan holdes

kind-billing = feil på regningen
kind-prices = priser
kind-responsetime = ventetid
kind-staff = ansatte
kind-documentation = papirer
kind-product = vare eller tjeneste

note-unsaid = ikke sagt
line-noted = noterte: { $label }: { $text }
line-noted-promise = skrev ned: { $what }, { $due }
line-looked-up = åpnet: { $title }
line-held = satte kunden på vent uten et ord
line-asked = (til { $name }) { $text }
line-answered = { $name }: { $text }
line-hung-up = la på
line-police = ringte politiet
line-silence = stillhet
line-ended = Samtalen er over: { $title }

refused-ended = Samtalen er over.
refused-not-offered = Det svaret kan ikke velges akkurat nå.
refused-unknown = Det finnes ikke her.
refused-not-on-hold = Kunden står ikke på vent.
refused-wordless = Det er ingen ord å si.
refused-on-hold = Kunden står allerede på vent.

debrief-passed = Du besto samtalen: Alle fire ferdighetene nådde målet.
debrief-not-yet = Ikke bestått ennå. Her er det som ville gjort størst forskjell.
debrief-capped = «{ $criterion }» er et nøkkelpunkt. Så lenge det mangler, stopper ferdigheten på { $cap }.
debrief-nothing-said = det skjedde ikke i denne samtalen

outcome-mood = Sinnet gikk fra { $from } til { $to } av 100.
outcome-agreed = Dere avtalte et neste steg.
outcome-not-agreed = Dere avtalte ikke noe neste steg.
outcome-told = { $told } av { $all } opplysninger kom fram.
outcome-replies = { $n ->
    [one] Du sa én ting.
   *[other] Du ga { $n } svar.
}
outcome-no-pressure = Spilt uten tidspress: Stillhet telte ikke med.

lapse-rude = Grove ord til kunden.
lapse-untruth = Du sa noe du visste var usant.
lapse-hung-up-too-early = Du la på uten advarselen som skal komme først.
lapse-police-without-threat = Du ringte politiet, selv om ingen var blitt truet.
lapse-ignored-danger = Det var en fare til stede, og ingen nevnte den.
debrief-later-call = { $when }: neste samtale
promise-open = Fortsatt åpent da saken ble lagt bort.
promise-ended = Slik endte det: { $how }.
promise-lucky = Holdt, men bare med flaks: Det ble lovet uten å vite om det lot seg gjøre.
promise-needlessly-late = Trygt, men unødig seint: Kunden ventet lenger enn arbeidet krevde.

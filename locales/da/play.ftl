skill-listening = Lytte
skill-apologizing = Sige undskyld
skill-avoiding-blame = Ikke skyde skylden på andre
skill-promising = Love det, der kan holdes

kind-billing = forkert regning
kind-prices = priser
kind-responsetime = ventetid
kind-staff = personale
kind-documentation = papirer
kind-product = vare eller ydelse

note-unsaid = ikke sagt
line-noted = noterede: { $label }: { $text }
line-noted-promise = skrev ned: { $what }, { $due }
line-looked-up = åbnede: { $title }
line-held = satte kunden på vent uden et ord
line-asked = (til { $name }) { $text }
line-answered = { $name }: { $text }
line-hung-up = lagde på
line-police = ringede til politiet
line-silence = stilhed
line-ended = Samtalen er slut: { $title }

refused-ended = Samtalen er slut.
refused-not-offered = Det svar kan ikke vælges lige nu.
refused-unknown = Det findes ikke her.
refused-not-on-hold = Kunden er ikke sat på vent.
refused-wordless = Der er ingen ord at sige.
refused-on-hold = Kunden er allerede sat på vent.

debrief-passed = Du bestod samtalen: Alle fire færdigheder nåede deres mål.
debrief-not-yet = Ikke bestået endnu. Her er det, der ville have gjort størst forskel.
debrief-capped = »{ $criterion }« er et nøglepunkt. Så længe det mangler, stopper færdigheden ved { $cap }.
debrief-nothing-said = det skete ikke i denne samtale

outcome-mood = Vreden gik fra { $from } til { $to } ud af 100.
outcome-agreed = I aftalte et næste skridt.
outcome-not-agreed = I aftalte ikke noget næste skridt.
outcome-told = { $told } ud af { $all } oplysninger kom frem.
outcome-replies = { $n ->
    [one] Du sagde én ting.
   *[other] Du gav { $n } svar.
}
outcome-no-pressure = Spillet uden tidspres: Stilhed talte ikke med.

lapse-rude = Grove ord til kunden.
lapse-untruth = Du sagde noget, du vidste var usandt.
lapse-hung-up-too-early = Du lagde på uden den advarsel, der skal komme først.
lapse-police-without-threat = Du ringede til politiet, selv om ingen var blevet truet.
lapse-ignored-danger = Der var fare på færde, og ingen nævnte det.
debrief-later-call = { $when }: det næste opkald
promise-open = Stadig åbent, da sagen blev lagt væk.
promise-ended = Sådan endte det: { $how }.
promise-lucky = Holdt, men kun med held: Det blev lovet uden at vide, om det kunne nås.
promise-needlessly-late = Sikkert, men unødigt sent: Kunden ventede længere, end arbejdet krævede.

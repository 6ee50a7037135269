skill-listening = Lyssna
skill-apologizing = Be om ursäkt
skill-avoiding-blame = Inte skylla ifrån sig
skill-promising = Lova det som går att hålla

kind-billing = fel på fakturan
kind-prices = priser
kind-responsetime = väntetid
kind-staff = bemötande
kind-documentation = dokument
kind-product = vara eller tjänst

note-unsaid = inte sagt
line-noted = antecknat: { $label }: { $text }
line-noted-promise = nedskrivet: { $what }, { $due }
line-looked-up = öppnade: { $title }
line-held = satte kunden i vänteläge utan ett ord
line-asked = (till { $name }) { $text }
line-answered = { $name }: { $text }
line-hung-up = avslutade samtalet
line-police = ringde polisen
line-silence = tystnad
line-ended = Samtalet är slut: { $title }

refused-ended = Samtalet är slut.
refused-not-offered = Det svaret går inte att välja just nu.
refused-unknown = Något sådant finns inte här.
refused-not-on-hold = Kunden är inte i vänteläge.
refused-wordless = Det finns inga ord att säga.
refused-on-hold = Kunden är redan i vänteläge.

debrief-passed = Du klarade samtalet: alla fyra färdigheterna nådde gränsen.
debrief-not-yet = Inte godkänt än. Här ser du vad som hade gjort störst skillnad.
debrief-capped = ”{ $criterion }” är en nyckelpunkt: innan den sitter stannar färdigheten på { $cap }.
debrief-nothing-said = det hände aldrig i det här samtalet

outcome-mood = Ilskan gick från { $from } till { $to } av 100.
outcome-agreed = Ni kom överens om en åtgärd.
outcome-not-agreed = Ni kom inte överens om någon åtgärd.
outcome-told = { $told } av { $all } uppgifter kom fram.
outcome-replies = { $n ->
    [one] Du gav ett svar.
   *[other] Du gav { $n } svar.
}
outcome-no-pressure = Spelat utan tidspress: tystnad märktes inte.

lapse-rude = Otrevliga ord till kunden.
lapse-untruth = Du sa något som du visste inte var sant.
lapse-hung-up-too-early = Du la på utan varningen som ska komma först.
lapse-police-without-threat = Du ringde polisen fast ingen hade hotat någon.
lapse-ignored-danger = Det fanns en fara, och ingen tog upp den.
debrief-later-call = { $when }: nästa samtal
promise-open = Fortfarande öppet när ärendet lades undan.
promise-ended = Så slutade det: { $how }.
promise-lucky = Hållet, men bara med tur: det lovades utan att någon visste om det gick.
promise-needlessly-late = Säkert, men i onödan sent: kunden väntade längre än arbetet krävde.

# Dine egne ord: hva de gjorde, og hva de viser.

act-apology = Unnskyldning
    .tells = Ber om unnskyldning for det som skjedde, uten «hvis» og «men» (R22, R36).
act-non-apology = En halv unnskyldning
    .tells = «Hvis» eller «men» tar unnskyldningen tilbake, eller den handler om hvordan kunden oppfatter det.
act-empathy = Setter ord på følelsen
    .tells = Speiler det kunden føler, eller viser forståelse for det (R29, R30).
act-agree = Anerkjenner opplevelsen
    .tells = Sier at det ikke skulle ha gått sånn, og tar ikke stilling til hvem som har rett (R65).
act-ask-open = Åpent spørsmål
    .tells = Kan ikke besvares med ja eller nei, så kunden forteller mer (R06).
act-ask-fact = Spør om én ting
    .tells = Spør om en opplysning; det som alt er sagt, skal du ikke spørre om igjen (R53).
act-anything-else = Spør om det er noe mer
    .tells = Tilbyr mer hjelp før samtalen er over (R64).
act-readback = Oppsummerer
    .tells = Gjentar det kunden har fortalt, og gjør det riktig (R80).
act-misread = Oppsummerer feil
    .tells = Gjentar noe som kunden har fortalt annerledes.
act-thanks = Takker for klagen
    .tells = Viser at du setter pris på at kunden sier fra (R35, R64).
act-value-trust = Verdsetter tilliten
    .tells = Sier hva det betyr at kunden kommer til dere med det.
act-ownership = Tar ansvar
    .tells = Står ved det som gikk galt, eller tar over saken (R58, R88).
act-explain = Forklarer
    .tells = Gir en årsak eller en begrunnelse; den blir ikke hørt før sinnet har lagt seg (R29).
act-next-step = Neste steg
    .tells = Sier hva som skjer nå, eller hva som skal gjøres.
act-offer = Tilbud
    .tells = Tilbyr noe som husets regler tillater.
act-decline = Et vennlig nei
    .tells = Sier nei med en begrunnelse (R68).
act-promise = Løfte
    .tells = Lover noe til et bestemt tidspunkt; det blir bedømt etter hva dere kan holde (R46).
act-vague = Løfte uten tidspunkt
    .tells = Kunden setter selv et tidspunkt (R46).
act-effort = Bare god vilje
    .tells = «Jeg skal gjøre mitt beste» forplikter ikke til noe.
act-assure = Bekrefter løftet
    .tells = Forsikrer om at det som er lovet, blir gjort (R41).
act-prevention = Forebygger
    .tells = Sier hva som blir gjort så det ikke skjer igjen.
act-blame = Skylder på noen
    .tells = Legger skylden på noen eller noe.
act-deny-responsibility = Ikke vårt ansvar
    .tells = Sier at skylden eller oppgaven ligger et annet sted (R88).
act-reprimand = Kjeft
    .tells = Gir en kollega kjeft mens kunden hører på (R54).
act-argue = Krangler
    .tells = Sier imot, bagatelliserer, avbryter eller ber kunden roe seg ned (R65).
act-correct = Retter en påstand
    .tells = Sier én gang hva som er riktig, og nevner kilden.
act-untruth = Usannhet
    .tells = Sier noe du vet er usant.
act-rude = Grove ord
    .tells = Fornærmer eller håner.
act-safety = Faren først
    .tells = Snakker om faren før alt annet.
act-warning = Advarsel
    .tells = Sier at samtalen blir avsluttet hvis personangrepene fortsetter (R94).
act-announce-hold = Varsler ventetid
    .tells = Sier at kunden må vente, og hvorfor.
act-handover = Gir saken videre
    .tells = Saken går til en som kan ta stilling til den.
act-status = Sier hvordan det står til
    .tells = Forteller ærlig hva som er gjort, og hva som ikke er det (R48, R51).
act-confirm = Spør om det er i orden
    .tells = Forsikrer seg om at det virker nå.
act-close = Ha det
    .tells = Avslutter samtalen høflig.

own-words-heading = Med dine egne ord
own-words-said = { $sentences ->
    [one] Én setning med dine egne ord, forstått: { $understood }.
   *[other] { $sentences } setninger med dine egne ord, og { $understood } av dem ble forstått.
}
own-words-judgment = Dømmekraft, ut fra svarene du valgte: { $points }. { $passed ->
    [yes] Bestått.
   *[no] Ikke bestått ennå.
}
own-words-skill = Mestring, ut fra dine egne ord: { $points }. { $passed ->
    [yes] Bestått.
   *[no] Ikke bestått ennå.
}
own-words-not-shown = Mestring vises ikke: Programmet forsto for lite av det du sa.
own-words-unseen = Egne ord kan ikke vise dette ennå, så det teller ikke med: { $names }.
own-words-mark = {"       "}«{ $words }» – { $name }. { $tells }
own-words-unclear = {"       "}Ikke forstått, så det teller ikke med.
own-words-ask = Hva mente du?
own-words-which = Hvilken setning? Et nummer, Enter for ingen:
own-words-meant = Hva ville du med den? Et nummer, Enter for ingenting:
own-words-kept = Notert. Den som tar seg av ordlisten, kan bruke det.
terminal-debrief-keys-own = 1 til 4: åpne en ferdighet, t: samtalen ord for ord, m: si hva du mente der du ikke ble forstått, Enter: videre:

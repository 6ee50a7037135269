# Dine egne ord: hvad de gjorde, og hvad de viser.

act-apology = Undskyldning
    .tells = Siger undskyld for det, der skete, uden »hvis« og »men« (R22, R36).
act-non-apology = En halv undskyldning
    .tells = »Hvis« eller »men« tager undskyldningen tilbage, eller den handler om, hvordan kunden opfatter det.
act-empathy = Nævner følelsen
    .tells = Spejler det, kunden føler, eller viser forståelse for det (R29, R30).
act-agree = Anerkender oplevelsen
    .tells = Siger, at det ikke skulle være gået sådan, og tager ikke stilling til, hvem der har ret (R65).
act-ask-open = Åbent spørgsmål
    .tells = Kan ikke besvares med ja eller nej, så kunden fortæller mere (R06).
act-ask-fact = Spørger om én ting
    .tells = Spørger om en oplysning; det, der allerede er sagt, skal du ikke spørge om igen (R53).
act-anything-else = Spørger, om der er andet
    .tells = Tilbyder mere hjælp, før samtalen slutter (R64).
act-readback = Opsummerer
    .tells = Gentager det, kunden har fortalt, og gør det rigtigt (R80).
act-misread = Opsummerer forkert
    .tells = Gentager noget, som kunden har fortalt anderledes.
act-thanks = Takker for klagen
    .tells = Viser, at du er glad for at få det at vide (R35, R64).
act-value-trust = Værdsætter tilliden
    .tells = Siger, hvad det betyder, at kunden kommer til jer med det.
act-ownership = Tager ansvar
    .tells = Står ved det, der gik galt, eller overtager sagen (R58, R88).
act-explain = Forklarer
    .tells = Giver en årsag eller en begrundelse; den bliver først hørt, når vreden har lagt sig (R29).
act-next-step = Næste skridt
    .tells = Siger, hvad der sker nu, eller hvad der skal gøres.
act-offer = Tilbud
    .tells = Tilbyder noget, som husets regler tillader.
act-decline = Et venligt nej
    .tells = Siger nej med en begrundelse (R68).
act-promise = Løfte
    .tells = Lover noget til et bestemt tidspunkt; det bliver bedømt efter, hvad I kan holde (R46).
act-vague = Løfte uden tidspunkt
    .tells = Kunden sætter selv et tidspunkt (R46).
act-effort = Kun god vilje
    .tells = »Jeg gør mit bedste« forpligter ikke til noget.
act-assure = Bekræfter løftet
    .tells = Forsikrer om, at det lovede bliver gjort (R41).
act-prevention = Forebygger
    .tells = Siger, hvad der bliver gjort, så det ikke sker igen.
act-blame = Skyder skylden på nogen
    .tells = Lægger skylden over på nogen eller noget.
act-deny-responsibility = Ikke vores ansvar
    .tells = Siger, at skylden eller opgaven ligger et andet sted (R88).
act-reprimand = Skideballe
    .tells = Skælder en kollega ud, mens kunden hører på (R54).
act-argue = Diskuterer
    .tells = Siger imod, gør det mindre, end det er, afbryder eller beder kunden om at falde ned (R65).
act-correct = Retter en påstand
    .tells = Siger én gang, hvad der er rigtigt, og nævner kilden.
act-untruth = Usandhed
    .tells = Siger noget, som du ved er usandt.
act-rude = Grove ord
    .tells = Fornærmer eller håner.
act-safety = Faren først
    .tells = Taler om faren før alt andet.
act-warning = Advarsel
    .tells = Siger, at samtalen slutter, hvis de personlige angreb fortsætter (R94).
act-announce-hold = Varsler ventetid
    .tells = Siger, at kunden kommer til at vente, og hvorfor.
act-handover = Giver sagen videre
    .tells = Sagen går til en, der må afgøre den.
act-status = Siger, hvordan det står til
    .tells = Fortæller ærligt, hvad der er gjort, og hvad der ikke er (R48, R51).
act-confirm = Spørger, om det er i orden
    .tells = Sikrer sig, at det virker nu.
act-close = Farvel
    .tells = Slutter samtalen høfligt.

own-words-heading = Med dine egne ord
own-words-said = { $sentences ->
    [one] Én sætning med dine egne ord, forstået: { $understood }.
   *[other] { $sentences } sætninger med dine egne ord, og { $understood } af dem blev forstået.
}
own-words-judgment = Dømmekraft, ud fra de svar, du valgte: { $points }. { $passed ->
    [yes] Bestået.
   *[no] Ikke bestået endnu.
}
own-words-skill = Kunnen, ud fra dine egne ord: { $points }. { $passed ->
    [yes] Bestået.
   *[no] Ikke bestået endnu.
}
own-words-not-shown = Kunnen vises ikke: Programmet forstod for lidt af det, du sagde.
own-words-unseen = Egne ord kan ikke vise dette endnu, så det tæller ikke med: { $names }.
own-words-mark = {"       "}»{ $words }« – { $name }. { $tells }
own-words-unclear = {"       "}Ikke forstået, så det tæller ikke med.
own-words-ask = Hvad mente du?
own-words-which = Hvilken sætning? Et nummer, Enter for ingen:
own-words-meant = Hvad ville du med den? Et nummer, Enter for intet:
own-words-kept = Skrevet ned. Den, der passer ordlisten, kan bruge det.
terminal-debrief-keys-own = 1 til 4: åbn en færdighed, t: samtalen ord for ord, m: sig, hvad du mente, hvor du ikke blev forstået, Enter: videre:

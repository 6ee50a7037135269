# Egna ord: vad de gjorde, och vad de visar.

act-apology = Ursäkt
    .tells = Ber om ursäkt för det som hände, utan ”om” och ”men” (R22, R36).
act-non-apology = En halv ursäkt
    .tells = ”Om” eller ”men” tar tillbaka ursäkten, eller så handlar den om hur kunden upplever det.
act-empathy = Sätter ord på känslan
    .tells = Speglar det kunden känner, eller visar förståelse för det (R29, R30).
act-agree = Håller med om upplevelsen
    .tells = Säger att det inte skulle ha blivit så, och tar inte ställning till vem som har rätt (R65).
act-ask-open = Öppen fråga
    .tells = Går inte att besvara med ja eller nej, så kunden berättar mer (R06).
act-ask-fact = Frågar om en sak
    .tells = Frågar efter en uppgift; det som redan är sagt ska du inte fråga om igen (R53).
act-anything-else = Frågar om det är något mer
    .tells = Erbjuder mer hjälp innan samtalet är slut (R64).
act-readback = Upprepar
    .tells = Återger rätt det som kunden har berättat (R80).
act-misread = Upprepar fel
    .tells = Återger något annorlunda än kunden sa det.
act-thanks = Tackar för klagomålet
    .tells = Visar att du uppskattar att kunden säger till (R35, R64).
act-value-trust = Uppskattar förtroendet
    .tells = Säger vad det betyder att kunden kommer till er med det.
act-ownership = Tar ansvar
    .tells = Står för det som gick fel, eller tar sig an ärendet (R58, R88).
act-explain = Förklarar
    .tells = Ger en orsak eller ett skäl; det går fram först när ilskan har lagt sig (R29).
act-next-step = Nästa steg
    .tells = Säger vad som händer nu, eller vad som ska göras.
act-offer = Erbjudande
    .tells = Erbjuder något som företagets regler tillåter.
act-decline = Ett vänligt nej
    .tells = Säger nej och ger ett skäl (R68).
act-promise = Löfte
    .tells = Lovar något till en viss tid; det bedöms efter vad företaget kan hålla (R46).
act-vague = Löfte utan tid
    .tells = Kunden sätter själv en tid (R46).
act-effort = Bara god vilja
    .tells = ”Jag ska göra mitt bästa” förpliktar inte till något.
act-assure = Bekräftar löftet
    .tells = Försäkrar att det som lovats blir gjort (R41).
act-prevention = Förebygger
    .tells = Säger vad som görs för att det inte ska hända igen.
act-blame = Skyller på någon
    .tells = Lägger skulden på någon eller något.
act-deny-responsibility = Inte vårt ansvar
    .tells = Säger att felet eller uppgiften ligger någon annanstans (R88).
act-reprimand = Utskällning
    .tells = Skäller på en kollega medan kunden hör på (R54).
act-argue = Argumenterar
    .tells = Säger emot, förminskar saken, avbryter eller ber kunden lugna ner sig (R65).
act-correct = Rättar ett påstående
    .tells = Säger en gång vad som är rätt, och nämner källan.
act-untruth = Osanning
    .tells = Säger något som du vet inte är sant.
act-rude = Otrevliga ord
    .tells = Förolämpar eller hånar.
act-safety = Faran först
    .tells = Tar upp faran före allt annat.
act-warning = Varning
    .tells = Säger att samtalet avslutas om påhoppen fortsätter (R94).
act-announce-hold = Förvarnar om väntan
    .tells = Säger att kunden får vänta, och varför.
act-handover = Lämnar ärendet vidare
    .tells = Ärendet går till någon som får besluta om det.
act-status = Säger hur det står till
    .tells = Berättar ärligt vad som är gjort och vad som inte är det (R48, R51).
act-confirm = Frågar om det blev rätt
    .tells = Förvissar sig om att det fungerar nu.
act-close = Hej då
    .tells = Avslutar samtalet artigt.

own-words-heading = Med dina egna ord
own-words-said = { $sentences ->
    [one] En mening med dina egna ord; förstådda meningar: { $understood }.
   *[other] { $sentences } meningar med dina egna ord, och programmet förstod { $understood } av dem.
}
own-words-judgment = Omdöme, utifrån svaren du valde: { $points }. { $passed ->
    [yes] Godkänt.
   *[no] Inte godkänt än.
}
own-words-skill = Kunnande, utifrån dina egna ord: { $points }. { $passed ->
    [yes] Godkänt.
   *[no] Inte godkänt än.
}
own-words-not-shown = Kunnandet visas inte: programmet förstod för lite av det du sa.
own-words-unseen = Egna ord kan inte visa det här än, så det räknas inte: { $names }.
own-words-mark = {"       "}”{ $words }” – { $name }. { $tells }
own-words-unclear = {"       "}Inte förstått, så det räknas inte.
own-words-ask = Vad menade du?
own-words-which = Vilken mening? Ett nummer, Enter för ingen:
own-words-meant = Vad ville du få sagt? Ett nummer, Enter för inget:
own-words-kept = Antecknat. Den som sköter ordlistan kan använda det.
terminal-debrief-keys-own = 1 till 4: visa en färdighet, t: hela samtalet ord för ord, m: säg vad du menade där programmet inte förstod, Enter: vidare:

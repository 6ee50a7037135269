## Hvad `holdord keepable` skriver. Frister har deres forholdsord med: »senest torsdag kl. 12.00«; »i dag« er den dag, arbejdet begynder.
keepable-what = { $house }, begyndt { $begun }: { $what }
keepable-chance = Et løfte om { $due } holder med { $percent } sandsynlighed.
keepable-safe = Det tidligste løfte, der når virksomhedens { $percent }: { $due }.
keepable-quantiles = Fem af ti er færdige { $half }, otte af ti { $eight }, ni af ti { $nine }, nitten af tyve { $most }.
keepable-no-house = der findes ingen virksomhed »{ $name }«, som kan bruges; `holdord check` viser, hvad der er galt
keepable-no-kind = intet i denne virksomhed hedder »{ $name }«; her er: { $known }
keepable-several = »{ $name }« passer på flere; vælg en: { $known }
keepable-no-time = »{ $text }« er ikke en dato med klokkeslæt; skriv 2026-03-10T10:12

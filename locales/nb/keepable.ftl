## Det `holdord keepable` skriver. Frister har preposisjonen med: «senest torsdag kl. 12:00»; «i dag» er dagen da arbeidet begynner.
keepable-what = { $house }, begynt { $begun }: { $what }
keepable-chance = Et løfte om { $due } holder med { $percent } sannsynlighet.
keepable-safe = Det tidligste løftet som når bedriftens { $percent }: { $due }.
keepable-quantiles = Fem av ti er ferdige { $half }, åtte av ti { $eight }, ni av ti { $nine }, nitten av tjue { $most }.
keepable-no-house = det finnes ingen bedrift «{ $name }» som kan brukes; `holdord check` viser hva som er galt
keepable-no-kind = ingenting i denne bedriften heter «{ $name }»; her er: { $known }
keepable-several = «{ $name }» passer på flere; velg én: { $known }
keepable-no-time = «{ $text }» er ikke en dato med klokkeslett; skriv 2026-03-10T10:12

## Det som `holdord keepable` skriver. Tidsgränser har sitt förord med: ”senast på torsdag kl. 12.00”; ”i dag” är den dag då arbetet börjar.
keepable-what = { $house }, påbörjat { $begun }: { $what }
keepable-chance = Ett löfte om { $due } håller med { $percent } sannolikhet.
keepable-safe = Det tidigaste löftet som når företagets { $percent }: { $due }.
keepable-quantiles = Fem av tio är klara { $half }, åtta av tio { $eight }, nio av tio { $nine }, nitton av tjugo { $most }.
keepable-no-house = det finns inget företag ”{ $name }” som går att använda; `holdord check` visar vad som är fel
keepable-no-kind = inget i det här företaget heter ”{ $name }”; det finns: { $known }
keepable-several = ”{ $name }” passar på flera; välj en: { $known }
keepable-no-time = ”{ $text }” är inget datum med klockslag; skriv 2026-03-10T10:12

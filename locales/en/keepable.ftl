## What `holdord keepable` prints. Deadlines come with their preposition: “by 12:00 Thursday”; “today” is the day on which the work begins.
keepable-what = { $house }, begun { $begun }: { $what }
keepable-chance = Promised { $due }, it is kept with a chance of { $percent }.
keepable-safe = The earliest promise that reaches the house’s { $percent }: { $due }.
keepable-quantiles = Five of ten are done { $half }, eight of ten { $eight }, nine of ten { $nine }, nineteen of twenty { $most }.
keepable-no-house = there is no house “{ $name }” that can be used; `holdord check` shows what is wrong
keepable-no-kind = nothing in this house is called “{ $name }”; there are: { $known }
keepable-several = “{ $name }” fits several; choose one: { $known }
keepable-no-time = “{ $text }” is no date and time; write it as 2026-03-10T10:12

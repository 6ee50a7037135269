## Standing phrases of the trainee; they are spoken in the scenario’s language.
say-nod = Mhm, I see.
say-hold = One moment, please. I’ll check, it takes a minute or two.
say-back = Thank you for waiting. I’m back.
say-escalate = I’ll pass you on to my team lead, who can decide this. I’ll tell them what we have talked about.
say-warn = I want to help you. If you go on speaking to me like this, I will end the call.

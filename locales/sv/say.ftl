say-nod = Mm, jag förstår.
say-hold = Ett ögonblick, så kollar jag. Det tar någon minut.
say-back = Tack för att du väntade. Nu är jag här igen.
say-escalate = Jag kopplar dig till min teamledare, som kan besluta om det här. Jag berättar vad vi har pratat om.
say-warn = Jag vill hjälpa dig. Men om du fortsätter att prata så till mig avslutar jag samtalet.

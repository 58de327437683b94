import type { Lexicon } from './lexicon.ts';

/** Swedish: Sweden and Finland. */
export const sv: Lexicon = {
  language: 'sv',
  common:
    'och, att, i, en, ett, som, är, för, med, på, av, till, vi, du, din, ditt, dina, oss, vår, vårt, våra, har, kan, eller, inom, det, den, från, inte, hos, samt, också, blir, om',
  we: 'vi, oss, vår, vårt, våra, företaget, bolaget',
  you: 'du, dig, din, ditt, dina',
  job: 'denna roll, den här rollen, rollen, denna tjänst, tjänsten, i rollen som, den här tjänsten',
  kinds: {
    intro: {
      heading:
        'om oss, om företaget, om bolaget, vilka är vi, vilka vi är, vi är, vår historia, vår vision, vår kultur, våra värderingar, värderingar, om arbetsgivaren, om, företaget, det här är vi, varför vi, om verksamheten, vår verksamhet, lär känna oss, verksamhetsbeskrivning, kund',
      strong:
        'grundades, grundat, sedan starten, vi är ett, vi är en, är ett företag, ett av sveriges, är en av, ledande, marknadsledande, världsledande, huvudkontor, med säte i, börsnoterat, börsnoterade, familjeföretag, familjeägt, koncern*, dotterbolag, startup, scaleup, # anställda, # medarbetare, # länder, # kunder, miljoner, vår vision är, vår mission, vi tror på, vi brinner för, våra kunder, våra produkter, vår plattform, vi hjälper, vi utvecklar, specialiserat på, specialiserade på, bemanningsföretag, konsultbolag',
      weak: 'vision, värderingar, kultur, kunder, innovati*, hållbar*, framtid*, världen, globalt, internationell*, teknik, lösningar, produkter, marknad*, bransch*, tillväxt, passion, samhälle*, varumärk*, tillsammans, verksamhet*, engagemang',
      first:
        'vi är, vi tror, vi utvecklar, vi hjälper, vår vision, våra kunder, sedan, grundat, med över, med mer än, som ett av, hos oss, välkommen till, företaget, bolaget',
    },
    team: {
      heading:
        'teamet, ditt team, om teamet, vårt team, team, avdelningen, om avdelningen, din grupp, dina kollegor, vem kommer du jobba med, arbetsgruppen, enheten',
      strong:
        'teamet består, vårt team, gruppen består, team på #, ingår i ett team, avdelningen består, en del av teamet, enheten består, bli en del av ett team',
      weak: 'team, teamet, avdelning*, grupp*, kollegor, enhet*',
      first: 'teamet, vårt team, gruppen, avdelningen, enheten, du blir en del av, du kommer att ingå',
    },
    role: {
      heading:
        'om rollen, rollen, din roll, om tjänsten, tjänsten, om jobbet, jobbet, om uppdraget, uppdraget, befattning, beskrivning, jobbeskrivning, befattningsbeskrivning, sammanfattning, översikt, projektet, teknik, teknikstack, tech stack, om praktiken, praktik, examensarbete, exjobb, i korthet, vi söker, bakgrund',
      strong:
        'vi söker, söker vi, söker nu, letar efter, vill du, är du, förstärka, förstärkning, i rollen som, i den här rollen, i denna roll, rollen innebär, tjänsten innebär, rapporterar till, nyckelroll, spännande möjlighet',
      weak: 'roll, rollen, tjänst, tjänsten, uppdrag*, möjlighet, utmaning*, projekt, karriär',
      first:
        'vi söker, vill du, är du, brinner du, till vårt, i rollen, som, i denna, tjänsten, rollen, nu söker, för vår kunds räkning',
    },
    responsibilities: {
      heading:
        'arbetsuppgifter, dina arbetsuppgifter, huvudsakliga arbetsuppgifter, ansvarsområden, ditt ansvar, ansvar, ansvar och arbetsuppgifter, arbetsuppgifter och ansvar, vad du kommer att göra, vad kommer du att göra, vad du gör, det här kommer du att göra, din vardag, en dag på jobbet, en typisk dag, uppgifter, dina uppgifter, mål, du kommer att, vad innebär rollen, i tjänsten ingår, om tjänsten och dina uppgifter, dina huvudsakliga arbetsuppgifter, dina ansvarsområden, i rollen ingår, exempel på arbetsuppgifter, i dina arbetsuppgifter ingår',
      strong:
        'du kommer att, du ansvarar för, ansvara för, ansvarig för, dina arbetsuppgifter, arbetsuppgifterna, i rollen ingår, i tjänsten ingår, du arbetar med, du leder, du utvecklar, du driver, i nära samarbete, i samarbete med, tillsammans med teamet, arbetsuppgifter inkluderar, ansvarar du för, kommer du att arbeta, kommer du att ansvara, andra förekommande arbetsuppgifter',
      weak: 'utveckla, ansvara, driva, planera, leda, stödja, säkerställa, analysera, samordna, samarbeta, genomföra, följa upp, underhåll, rapporter*, processer, dokumentation, kundkontakt, projektledning, uppföljning, förbättra, support, utveckling',
      first:
        'utveckla, ansvara, ansvar, driva, planera, planering, leda, stödja, säkerställa, analysera, samordna, samarbeta, genomföra, följa upp, uppföljning, bidra, delta, skapa, bygga, designa, hantera, ta fram, arbeta med, arbeta nära, förbättra, underhålla, implementera, rapportera, utföra, utreda, handlägga, stötta, coacha, testa, skriva, administrera, du ansvarar, du kommer att, du arbetar, du utvecklar, du leder, du driver, du planerar, du deltar, du samarbetar, agera, vara, identifiera, koordinera, felsökning, service',
    },
    skills: {
      heading:
        'kvalifikationer, din profil, profil, krav, kravprofil, våra krav, vem är du, vem du är, vi söker dig, vi söker dig som, om dig, din bakgrund, din kompetens, kompetens, kompetenser, erfarenhet, erfarenheter, utbildning, utbildning och erfarenhet, vad du tar med dig, det här har du med dig, det här söker vi, vad vi söker, skallkrav, ska krav, personliga egenskaper, egenskaper, för att lyckas i rollen, språk, är du den vi söker, du har, du är, vi ser gärna, förväntningar, dina kvalifikationer, krav för tjänsten, formella krav, kvalifikationskrav, vi ser gärna att du',
      strong:
        'års erfarenhet, # års, års arbetslivserfarenhet, erfarenhet av, erfarenhet från, erfarenhet inom, dokumenterad erfarenhet, tidigare erfarenhet, goda kunskaper, kunskaper i, kunskap om, kunskap inom, högskoleutbildning, universitetsutbildning, högskoleexamen, civilingenjör, examen, eftergymnasial, gymnasieutbildning, gymnasieexamen, utbildning inom, körkort, i tal och skrift, flytande, svenska, engelska, behärskar, vana av, god förmåga, förmåga att, analytisk, strukturerad, självgående, noggrann, noggrannhet, ansvarstagande, lösningsorienterad, prestigelös, initiativtagande, drivande, kommunikativ, lagspelare, samarbetsförmåga, serviceinriktad, trivs med att, stresstålig, personlig lämplighet, vi söker dig som, du som söker, meriterat, vi tror att du, som person är du, du trivs med, du är van att, god kommunikationsförmåga, stor vikt vid personlig, personliga egenskaper, legitimerad, flerårig erfarenhet',
      weak: 'erfarenhet, kunskap*, utbildning, kompetens*, förmåga, egenskaper, nyfiken, engagerad, driven, flexibel, kreativ, positiv, social, certifiering*, kvalitetsmedveten, intresse',
      first:
        'erfarenhet, minst, # års, flerårig, god, goda, mycket goda, högskole*, universitets*, examen, utbildning, relevant, du har, du är, du trivs, du behärskar, du talar, du gillar, du kan, har, är, kunskap*, flytande, svenska, engelska, körkort, b körkort, vana, förmåga, analytisk, strukturerad, stark, intresse, dokumenterad, tidigare, gymnasie*, kommunicerar',
    },
    preferred: {
      heading:
        'meriterande, det är meriterande, det är meriterande om, meriter, plus, övriga meriter, önskvärt, bör krav, börkrav, vi ser det som ett plus',
      strong: 'meriterande, ett plus, extra plus, önskvärt, är en fördel, inget krav, nice to have, är ett stort plus',
      weak: 'fördel, plus, önskvärd*, gärna',
      first: 'meriterande, det är meriterande, önskvärt, plus, vi ser gärna, gärna, bonus',
    },
    benefits: {
      heading:
        'vi erbjuder, vad vi erbjuder, vad erbjuder vi, vi erbjuder dig, vad vi kan erbjuda, det här erbjuder vi, förmåner, våra förmåner, dina förmåner, varför oss, varför jobba hos oss, varför arbeta hos oss, därför ska du jobba, vad du får, du får, vad får du, fördelar, erbjudande, hos oss får du, personlig utveckling, utvecklingsmöjligheter, hälsa, semester',
      strong:
        'friskvårdsbidrag, friskvård, semesterdagar, dagars semester, tjänstepension, pension, försäkring, försäkringar, föräldralön, föräldratillägg, flextid, flexibla arbetstider, förmånsbil, förmånscykel, tjänstebil, lunch, frukost, fika, frukt, träning, gym, kollektivavtal, kompetensutveckling, utvecklingsmöjligheter, utbildningar, karriärmöjligheter, balans mellan, work life balance, hemarbete, teamaktiviteter, after work, kickoff, personalrabatt, rabatter, trevliga kollegor, god stämning, platt organisation, korta beslutsvägar, högt i tak, prestigelös miljö, wellness, sjukvårdsförsäkring, trygg anställning, laptop, macbook, vi erbjuder dig, friskvårdstimme, afterworks, löneväxling',
      weak: 'förmåner, flexib*, utveckling*, möjlighet, möjligheter, semester, balans, kultur, hälsa, miljö, frihet, rabatt*, trygg*, försäkring*, stimulerande',
      first:
        'friskvård*, # semesterdagar, # dagars, semester, pension*, tjänstepension, försäkring*, flextid, flexib*, möjlighet, möjligheter, kompetensutveckling, en arbetsplats, ett team, en utvecklande, ett utvecklande, utvecklande, en kultur, kollektivavtal, trevliga, goda, förmåner, vi erbjuder, hos oss, ett stimulerande, ett spännande, en spännande, stora möjligheter, personlig utveckling',
    },
    compensation: {
      heading: 'lön, löner, ersättning, lön och förmåner, löneform, bonus, provision, lönespann, kompensation',
      strong:
        'lön, månadslön, timlön, lönespann, löneanspråk, kr/mån, kr i månaden, kronor i månaden, sek, provision, provisionsbaserad, bonus, aktier, optioner, ersättning, enligt kollektivavtal, enligt överenskommelse',
      weak: 'lön*, kronor, kr, $ #, rörlig',
      first:
        'lön, månadslön, fast lön, marknadsmässig, konkurrenskraftig, bonus, provision, timlön, ersättning, individuell lön',
    },
    workplace: {
      heading:
        'plats, placering, placeringsort, ort, arbetsplats, arbetsort, var, omfattning, anställningsform, anställning, arbetstid, arbetstider, tillträde, start, startdatum, varaktighet, distans, hybrid, resor, övrigt, övrig information, praktisk information, om anställningen, anställningsvillkor, längd',
      strong:
        'heltid, deltid, tillsvidare, tillsvidareanställning, provanställning, visstid, visstidsanställning, vikariat, sommarjobb, konsultuppdrag, uppdragets längd, tillträde, omgående, enligt överenskommelse, startdatum, placeringsort, placering, stationerad, distans, hybrid, hybridarbete, dagar i veckan, på kontoret, kontor i, arbetstid, skift, skiftarbete, helger, jour, beredskap, resor, tjänsteresor, timmar i veckan, måndag till fredag, säkerhetsklassad, tillträde enligt överenskommelse, omfattning, anställningsform, distansarbete, dagtid',
      weak: 'stockholm, göteborg, malmö, uppsala, linköping, kontor, kontoret, remote, timmar, veckan, helsingfors, anställning, resa',
      first:
        'plats, placering*, ort, omfattning, heltid, deltid, start*, tillträde, anställningsform, arbetstid*, varaktighet, tillsvidare*, vikariat, tjänsten är, anställningen är, resor, hybrid, distans, provanställning',
    },
    process: {
      heading:
        'ansökan, så ansöker du, hur du ansöker, ansök, ansök nu, ansök idag, din ansökan, rekryteringsprocess, rekryteringsprocessen, vår rekryteringsprocess, urval, urvalsprocess, intervju, intervjuer, kontakt, kontaktperson, kontaktpersoner, frågor, har du frågor, intresserad, låter det intressant, är du intresserad, sista ansökningsdag, nästa steg, mer information, information och ansökan, välkommen med din ansökan, välkommen att söka, om processen',
      strong:
        'ansök, ansökan, skicka in, skicka din, personligt brev, cv, urval sker löpande, löpande urval, sista ansökningsdag, senast den, välkommen att söka, intervju, intervjuer, telefonintervju, referenstagning, tester, rekryteringsprocess*, har du frågor, vid frågor, kontakta, kontaktperson, ser fram emot, för mer information, låter det, intresserad, facklig*, vi tar inte emot ansökningar, alla krav, alla punkter, alla rutor, varje krav, frågor om tjänsten',
      weak: 'ansök*, urval, rekryter*, intervju*, kontakt*, mail, mejl, telefon, frågor, process, kandidat*, referens*',
      first:
        'ansök, skicka, sök, välkommen, har du frågor, vid frågor, för mer, kontakta, låter, intresserad, är du intresserad, urval, vi ser fram emot, sista, din ansökan, i din ansökan, tveka inte, frågor, om du, intervju, fackliga, vi arbetar med löpande',
    },
    eeo: {
      heading:
        'mångfald, jämställdhet, mångfald och inkludering, likabehandling, inkludering, jämställdhet och mångfald, lika möjligheter',
      strong:
        'mångfald, jämställdhet, jämlikhet, likabehandling, inkludering, inkluderande, lika rättigheter, lika möjligheter, oavsett, diskriminering*, diskriminerar, könstillhörighet, könsidentitet, kön, etnisk tillhörighet, etnicitet, religion, trosuppfattning, funktionsnedsättning, funktionsvariation, sexuell läggning, ålder, underrepresenterad*, jämn könsfördelning, olika bakgrund*, vi välkomnar alla sökande, könsöverskridande',
      weak: 'olikheter, respekt, lika, alla, bakgrund*, välkomnar, perspektiv',
      first:
        'mångfald, vi värdesätter mångfald, vi strävar efter, vi välkomnar, alla, vi tror på mångfald, oavsett, jämställdhet, hos oss är alla',
    },
    accommodation: {
      heading: 'tillgänglighet, anpassning, anpassningar, rimliga anpassningar',
      strong:
        'rimliga anpassningar, anpassning av, anpassa rekrytering*, anpassningar i, särskilda behov, behov av anpassning, tillgänglighetsanpass*, teckenspråk*',
      weak: 'anpass*, tillgänglig*, behov, stöd',
      first: 'om du behöver, behöver du, har du behov, meddela oss, vi anpassar',
    },
    legal: {
      heading:
        'gdpr, personuppgifter, integritet, integritetspolicy, säkerhetsprövning, säkerhetsskydd, bakgrundskontroll, bakgrundskontroller, rekryteringsannonsering, observera, övriga upplysningar, arbetstillstånd, utdrag ur belastningsregistret',
      strong:
        'gdpr, personuppgifter, integritetspolicy, behandling av, dataskydd*, samtycke, arbetstillstånd, uppehållstillstånd, visum, medborgarskap, säkerhetsprövning, registerkontroll, bakgrundskontroll, belastningsregist*, drogtest, undanber, bemannings och rekryteringsföretag, annonssäljare, säljare av, rekryteringsstöd, exportkontroll, offentlighetsprincipen, skyddad identitet, säkerhetsklass*, annonsförsäljare, rekryteringsföretag och, bemanningsföretag',
      weak: 'lag, lagen, lagstift*, uppgifter, sekretess, regler, villkor, kontroll',
      first:
        'vi undanber, inför, i enlighet, genom att, dina personuppgifter, enligt, bakgrundskontroll, utdrag, för att säkerställa kvaliteten, observera, för denna tjänst krävs',
    },
    other: {
      heading: 'taggar, dela, liknande jobb, referensnummer, nyckelord',
      strong: 'liknande jobb, fler lediga jobb, dela annons*, referensnummer, annons id',
      weak: 'linkedin, instagram, facebook, youtube',
      first: 'dela, taggar, referens*, följ oss',
    },
  },
};

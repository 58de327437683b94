import type { Lexicon } from './lexicon.ts';

/** Danish. */
export const da: Lexicon = {
  language: 'da',
  common:
    'og, at, i, en, et, som, er, for, med, på, af, til, vi, du, dig, din, dit, dine, os, vores, har, kan, eller, inden, det, den, fra, ikke, hos, samt, også, bliver, om, vil, jobbet, mere, være',
  we: 'vi, os, vores, virksomheden',
  you: 'du, dig, din, dit, dine',
  job: 'denne rolle, rollen, denne stilling, stillingen, jobbet, i rollen som, i denne stilling',
  kinds: {
    intro: {
      heading:
        'om os, om virksomheden, hvem er vi, hvem vi er, vi er, vores historie, vores vision, vores kultur, vores værdier, værdier, om arbejdspladsen, om, virksomheden, kort om os, hvorfor os, lær os at kende',
      strong:
        'blev grundlagt, grundlagt i, stiftet i, siden starten, vi er en, vi er et, er en af danmarks, er danmarks, førende, markedsledende, verdensførende, hovedkontor, hovedsæde, børsnoteret, familieejet, familievirksomhed, koncern*, datterselskab, startup, scaleup, # medarbejdere, # ansatte, # lande, # kunder, millioner, vores vision er, vores mission, vi tror på, vi brænder for, vores kunder, vores produkter, vores platform, vi hjælper, vi udvikler, specialiseret i, konsulenthus',
      weak: 'vision, værdier, kultur, kunder, innovati*, bæredygtig*, fremtid*, verden, globalt, international*, teknologi*, løsninger, produkter, marked*, branche*, vækst, passion, samfund*, brand, sammen, virksomhed*',
      first:
        'vi er, vi tror, vi udvikler, vi hjælper, vores vision, vores kunder, siden, grundlagt, med over, med mere end, som en af, hos os, velkommen til, virksomheden',
    },
    team: {
      heading:
        'teamet, dit team, om teamet, vores team, team, afdelingen, om afdelingen, din afdeling, dine kolleger, dine nye kolleger, enheden',
      strong:
        'teamet består, vores team, afdelingen består, team på #, bliver en del af et team, en del af teamet, afdelingen er',
      weak: 'team, teamet, afdeling*, gruppe*, kolleger, kollegaer, enhed*',
      first: 'teamet, vores team, afdelingen, enheden, du bliver en del af, du bliver del af',
    },
    role: {
      heading:
        'om rollen, rollen, din rolle, om stillingen, stillingen, om jobbet, jobbet, stillingsbeskrivelse, jobbeskrivelse, beskrivelse, resumé, overblik, projektet, teknologi, tech stack, praktik, elevplads, kort fortalt, vi søger, baggrund',
      strong:
        'vi søger, søger vi, vi leder efter, leder vi efter, vil du, er du, har du lyst, styrke vores, i rollen som, i denne rolle, i stillingen, refererer til, du rapporterer til, nøglerolle, spændende mulighed, spændende stilling, brænder du for',
      weak: 'rolle, rollen, stilling, stillingen, opgave, mulighed, udfordring*, projekt, karriere',
      first:
        'vi søger, vi leder, vil du, er du, har du, brænder du, til vores, i rollen, som, i denne, stillingen, rollen, på vegne af',
    },
    responsibilities: {
      heading:
        'arbejdsopgaver, dine arbejdsopgaver, dine opgaver, opgaver, opgaverne, primære opgaver, dine primære opgaver, ansvarsområder, dine ansvarsområder, ansvar, dit ansvar, ansvar og opgaver, opgaver og ansvar, hvad skal du lave, det skal du lave, hvad du skal lave, din hverdag, en typisk dag, mål, du skal, du kommer til at, dine opgaver bliver',
      strong:
        'du kommer til at, du bliver ansvarlig, ansvarlig for, ansvar for, dine opgaver, dine primære opgaver, opgaverne omfatter, du får ansvaret, du skal, du arbejder med, i tæt samarbejde, i samarbejde med, sammen med teamet, dit ansvar omfatter',
      weak: 'udvikle, udvikling, drive, planlægge, lede, understøtte, sikre, analysere, koordinere, samarbejde, gennemføre, følge op, vedligehold*, rapport*, processer, dokumentation, kundekontakt, projektledelse, opfølgning, forbedre, support, drift',
      first:
        'udvikle, udvikling, ansvar, drive, drift, planlægge, planlægning, lede, ledelse, understøtte, sikre, analysere, koordinere, koordinering, samarbejde, gennemføre, følge op, opfølgning, bidrage, deltage, skabe, bygge, designe, håndtere, håndtering, udarbejde, udarbejdelse, arbejde med, forbedre, vedligeholde, vedligeholdelse, implementere, rapportere, udføre, rådgive, rådgivning, teste, skrive, administrere, du kommer til, du skal, du bliver, du får ansvar*, være, identificere, service, optimere, supportere, vejlede',
    },
    skills: {
      heading:
        'kvalifikationer, dine kvalifikationer, din profil, profil, krav, vores krav, hvem er du, hvem du er, om dig, din baggrund, kompetencer, dine kompetencer, faglige kvalifikationer, erfaring, uddannelse, uddannelse og erfaring, hvad du medbringer, det medbringer du, vi forventer, vi forestiller os, vi lægger vægt på, hvad vi søger, personlige egenskaber, egenskaber, sprog, du har, du er, er det dig, vores forventninger, hvad kan du, hvad vi forventer af dig',
      strong:
        'års erfaring, # års, erfaring med, erfaring fra, erfaring inden for, erfaring som, dokumenteret erfaring, tidligere erfaring, relevant erfaring, godt kendskab, kendskab til, viden om, videregående uddannelse, relevant uddannelse, uddannet, uddannelse som, bachelor, kandidatgrad, kandidat i, ingeniør, kørekort, i skrift og tale, flydende, dansk, engelsk, behersker, god til, gode evner, evne til, analytisk, struktureret, selvstændig, selvstændigt, omhyggelig, ansvarsbevidst, løsningsorienteret, serviceminded, initiativrig, proaktiv, holdspiller, teamplayer, samarbejdsevner, trives med, robust, humør, vi forestiller os, vi forventer at du, som person er du, gode kommunikationsevner, autorisation som',
      weak: 'erfaring, kendskab, uddannelse, kompetence*, evne, egenskaber, nysgerrig, engageret, fleksibel, kreativ, positiv, certificering*, faglig*, interesse',
      first:
        'erfaring, minimum, mindst, # års, flere års, god, gode, stærk, stærke, en relevant, relevant, uddannelse, du har, du er, du trives, du behersker, du taler, du kan, har, er, kendskab, viden, flydende, dansk, engelsk, kørekort, evne, analytisk, struktureret, interesse, dokumenteret, tidligere, en uddannelse',
    },
    preferred: {
      heading: 'det er en fordel, en fordel, fordele hvis, plus, ønskeligt, nice to have, det er et plus',
      strong:
        'en fordel, et plus, ønskeligt, ikke et krav, ikke et must, nice to have, vægtes positivt, en stor fordel',
      weak: 'fordel, plus, ønske*, gerne',
      first: 'det er en fordel, gerne, ønskeligt, plus, bonus, eventuelt',
    },
    benefits: {
      heading:
        'vi tilbyder, hvad vi tilbyder, hvad tilbyder vi, vi tilbyder dig, det tilbyder vi, vi kan tilbyde, fordele, goder, personalegoder, medarbejderfordele, hvorfor arbejde hos os, hvad får du, du får, det får du, hos os får du, personlig udvikling, udviklingsmuligheder, ferie, sundhed, derfor skal du',
      strong:
        'pension, pensionsordning, sundhedsforsikring, sundhedssikring, feriefridage, ferieuge, ugers ferie, fri, barnets første, barsel, frokostordning, kantine, frokost, kaffe, frugt, fitness, firmabil, telefon, bærbar, flekstid, fleksible arbejdstider, fleksibel arbejdstid, fleksibilitet, hjemmearbejde, work life balance, balance mellem, kompetenceudvikling, efteruddannelse, kurser, udviklingsmuligheder, karrieremuligheder, sociale arrangementer, fredagsbar, personaleforening, personalerabat, rabatter, godt arbejdsmiljø, uformel, uformelt, uhøjtideligt, flad struktur, korte beslutningsveje, gode kolleger, dygtige kolleger, grundig oplæring, onboarding, vi tilbyder, sundhedsordning, kantineordning, medarbejderrabat',
      weak: 'fordele, goder, fleksib*, udvikling*, mulighed*, ferie, balance, kultur, sundhed, miljø, frihed, rabat*, tryg*, forsikring*, arbejdsmiljø',
      first:
        'pension*, sundheds*, ferie*, # ugers, frokost*, fleks*, mulighed*, kompetenceudvikling, en arbejdsplads, et team, et job, et uformelt, en uformel, et godt, gode, fordele, vi tilbyder, hos os, en hverdag, spændende, sociale, personlig udvikling, firmabil, kantine, attraktive, store muligheder',
    },
    compensation: {
      heading:
        'løn, løn og ansættelsesvilkår, løn og vilkår, ansættelsesvilkår og løn, bonus, provision, kompensation, aflønning',
      strong:
        'løn, månedsløn, timeløn, lønpakke, kr pr, kr om måneden, dkk, provision, bonusordning, bonus, aktier, warrants, overenskomst, overenskomsten, aftales individuelt, forhandling',
      weak: 'løn*, kroner, kr, $ #, tillæg',
      first: 'løn, månedsløn, fast løn, konkurrencedygtig, bonus*, provision, timeløn, aflønning, lønnen',
    },
    workplace: {
      heading:
        'sted, arbejdssted, placering, lokation, hvor, arbejdstid, arbejdstider, ansættelsesform, ansættelse, tiltrædelse, opstart, startdato, varighed, hjemmearbejde, hybrid, rejser, rejseaktivitet, praktisk information, praktiske oplysninger, om ansættelsen, ansættelsesvilkår',
      strong:
        'fuldtid, deltid, fuldtidsstilling, deltidsstilling, fastansættelse, fast stilling, tidsbegrænset, vikariat, barselsvikariat, studiejob, timer om ugen, timer ugentligt, # timer, tiltrædelse, snarest, hurtigst muligt, opstart, startdato, arbejdsstedet er, arbejdssted, placeret i, kontor i, på kontoret, hjemmefra, dage om ugen, hybrid, remote, skiftehold, aftenvagt, weekend, vagter, rejsedage, rejseaktivitet, rejse, mandag til fredag, efter aftale, 37 timer, tiltræde, hjemmearbejde, hjemmearbejdsdage, aftenvagter, weekendvagter',
      weak: 'københavn, aarhus, århus, odense, aalborg, kontor, kontoret, timer, ugen, ansættelse, region',
      first:
        'sted, arbejdssted*, placering, lokation, arbejdstid*, fuldtid, deltid, start*, tiltrædelse, ansættelse*, varighed, stillingen er, rejse*, hybrid, jobbet er på',
    },
    process: {
      heading:
        'ansøgning, sådan søger du, søg, søg nu, søg stillingen, din ansøgning, ansøgningsfrist, rekrutteringsproces, rekrutteringsprocessen, samtaler, jobsamtale, samtale, kontakt, kontaktperson, spørgsmål, har du spørgsmål, interesseret, lyder det interessant, er du interesseret, næste skridt, yderligere information, vil du vide mere, ansøgning og kontakt',
      strong:
        'søg stillingen, ansøgning, send din, send os, cv, ansøgningsfrist, indkalder løbende, senest den, søg allerede, jobsamtale, samtaler, samtale, telefonsamtale, referencer, test, rekrutteringsproces*, har du spørgsmål, spørgsmål til stillingen, kontakt, kontakte, vi glæder os, ser frem til, hører fra dig, høre fra dig, yderligere oplysninger, lyder det, interesseret, alle krav, alle punkter, hvert krav, søg jobbet, ansættelsesprocessen',
      weak: 'ansøg*, rekrutter*, samtale*, kontakt*, mail, telefon, spørgsmål, proces, kandidat*, reference*',
      first:
        'søg, send, upload, har du spørgsmål, ved spørgsmål, vil du vide, for yderligere, kontakt, lyder, interesseret, er du interesseret, vi glæder, vi ser frem, din ansøgning, ansøgningsfrist, tøv ikke, spørgsmål, hvis du, samtaler, første samtale, vi afholder, vi behandler',
    },
    eeo: {
      heading:
        'mangfoldighed, ligestilling, diversitet, mangfoldighed og inklusion, ligebehandling, inklusion, lige muligheder, diversitet og inklusion',
      strong:
        'mangfoldighed, ligestilling, diversitet, ligebehandling, inklusion, inkluderende, lige muligheder, uanset, diskrimin*, kønsidentitet, køn, etnisk, etnicitet, religion, tro, handicap, funktionsnedsættelse, seksuel orientering, seksualitet, alder, alle kvalificerede, opfordrer alle, underrepræsenter*',
      weak: 'forskellighed*, respekt, lige, alle, baggrund*, perspektiver',
      first:
        'mangfoldighed, vi værdsætter, vi opfordrer, alle interesserede, vi ønsker at afspejle, uanset, diversitet, hos os er alle',
    },
    accommodation: {
      heading: 'tilgængelighed, tilpasning, rimelige tilpasninger, særlige behov',
      strong:
        'rimelige tilpasninger, tilpasning af, tilpasninger i, særlige behov, behov for tilpasning, tilgængelighed*, tegnsprog*, fortrinsadgang',
      weak: 'tilpas*, tilgængelig*, behov, støtte',
      first: 'hvis du har brug, har du brug for, har du behov, giv os besked',
    },
    legal: {
      heading:
        'gdpr, persondata, privatlivspolitik, personoplysninger, straffeattest, sikkerhedsgodkendelse, baggrundstjek, bemærk, arbejdstilladelse',
      strong:
        'gdpr, persondata, personoplysninger, privatlivspolitik, behandling af, databeskyttelse*, samtykke, arbejdstilladelse, opholdstilladelse, visum, statsborgerskab, sikkerhedsgodkendelse, sikkerhedsgodkendes, straffeattest, børneattest, baggrundstjek, rekrutteringsbureauer, henvendelser fra, uopfordrede henvendelser, eksportkontrol, svindel, referencer indhentes, overenskomst mellem',
      weak: 'lov, loven, lovgiv*, oplysninger, fortrolig*, regler, vilkår, attest',
      first:
        'vi beder om ikke, i overensstemmelse, ved at, dine personoplysninger, ifølge, straffeattest, bemærk, ansættelse forudsætter, vi indhenter',
    },
    other: {
      heading: 'tags, del, lignende job, referencenummer, nøgleord',
      strong: 'lignende job, flere ledige stillinger, del jobopslag*, referencenummer, job id',
      weak: 'linkedin, instagram, facebook, youtube',
      first: 'del, tags, reference*, følg os',
    },
  },
};

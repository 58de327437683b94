import type { Lexicon } from './lexicon.ts';

/** Norwegian: Bokmål, with the commonest words of Nynorsk. */
export const nb: Lexicon = {
  language: 'nb',
  common:
    'og, at, i, en, et, som, er, for, med, på, av, til, vi, du, deg, din, ditt, dine, oss, vår, vårt, våre, har, kan, eller, innen, det, den, fra, ikke, hos, samt, også, blir, om, vil, ikkje, eit, ein, me',
  we: 'vi, oss, vår, vårt, våre, me, selskapet, bedriften, virksomheten',
  you: 'du, deg, din, ditt, dine',
  job: 'denne rollen, rollen, denne stillingen, stillingen, i rollen som, i denne stillingen, jobben',
  kinds: {
    intro: {
      heading:
        'om oss, om selskapet, om bedriften, om virksomheten, hvem er vi, hvem vi er, vi er, vår historie, vår visjon, vår kultur, våre verdier, verdier, om arbeidsgiveren, om, selskapet, hvorfor oss, bli kjent med oss, kort om oss',
      strong:
        'ble grunnlagt, grunnlagt i, etablert i, stiftet i, siden oppstarten, vi er en, vi er et, er et av norges, er norges, ledende, markedsledende, verdensledende, hovedkontor, børsnotert, familieeid, familiebedrift, konsern*, datterselskap, startup, oppstartsselskap, # ansatte, # medarbeidere, # land, # kunder, millioner, vår visjon, vi tror på, vi brenner for, våre kunder, våre produkter, plattformen vår, vi hjelper, vi utvikler, spesialisert på, konsulentselskap, bemanningsbyrå',
      weak: 'visjon, verdier, kultur, kunder, innovati*, bærekraft*, fremtid*, framtid*, verden, globalt, internasjonal*, teknologi*, løsninger, produkter, marked*, bransje*, vekst, samfunn*, merkevare*, sammen, virksomhet*',
      first:
        'vi er, vi tror, vi utvikler, vi hjelper, vår visjon, våre kunder, siden, grunnlagt, med over, med mer enn, som et av, hos oss, velkommen til, selskapet, bedriften',
    },
    team: {
      heading:
        'teamet, ditt team, teamet ditt, om teamet, vårt team, team, avdelingen, om avdelingen, avdelingen din, dine kolleger, seksjonen, enheten',
      strong:
        'teamet består, vårt team, teamet vårt, avdelingen består, team på #, en del av et team, en del av teamet, avdelingen har, seksjonen har',
      weak: 'team, teamet, avdeling*, gruppe*, kolleger, kollegaer, enhet*, seksjon*',
      first: 'teamet, vårt team, avdelingen, seksjonen, enheten, du blir en del av, du blir del av',
    },
    role: {
      heading:
        'om rollen, rollen, din rolle, rollen din, om stillingen, stillingen, om jobben, jobben, stillingsbeskrivelse, beskrivelse, sammendrag, oversikt, prosjektet, teknologi, tech stack, praksis, sommerjobb, kort fortalt, vi søker, bakgrunn, stillingstittel',
      strong:
        'vi søker, søker vi, vi ser etter, ser vi etter, leter etter, vil du, er du, har du lyst, styrke, i rollen som, i denne rollen, i stillingen, rapporterer til, nøkkelrolle, spennende mulighet, spennende stilling, ledig stilling, det er ledig',
      weak: 'rolle, rollen, stilling, stillingen, oppdrag*, mulighet, utfordring*, prosjekt, karriere',
      first:
        'vi søker, vi ser etter, vil du, er du, har du, brenner du, til vårt, i rollen, som, i denne, stillingen, rollen, på vegne av, vi har ledig',
    },
    responsibilities: {
      heading:
        'arbeidsoppgaver, dine arbeidsoppgaver, arbeidsoppgåver, oppgaver, dine oppgaver, hovedoppgaver, ansvarsområder, ansvar, ditt ansvar, ansvar og oppgaver, ansvars og arbeidsoppgaver, arbeidsoppgaver og ansvar, hva du skal gjøre, hva skal du gjøre, hva vil du gjøre, dette skal du gjøre, hverdagen din, en vanlig dag, mål, du skal, du vil, dine viktigste oppgaver',
      strong:
        'du vil ha ansvar, du får ansvar, ansvarlig for, ansvar for, dine oppgaver, arbeidsoppgavene, oppgavene omfatter, du skal, du jobber med, du vil jobbe, i tett samarbeid, i samarbeid med, sammen med teamet, andre oppgaver, arbeidsoppgaver vil være, delta i, øvrige oppgaver',
      weak: 'utvikle, utvikling, drive, planlegge, lede, støtte, sikre, analysere, koordinere, samarbeide, gjennomføre, følge opp, vedlikehold*, rapport*, prosesser, dokumentasjon, kundekontakt, prosjektledelse, oppfølging, forbedre, support, drift',
      first:
        'utvikle, utvikling, ansvar, drive, drift, planlegge, planlegging, lede, ledelse, støtte, sikre, analysere, koordinere, koordinering, samarbeide, samarbeid, gjennomføre, følge opp, oppfølging, bidra, delta, skape, bygge, designe, håndtere, håndtering, utarbeide, utarbeidelse, arbeide med, jobbe med, forbedre, vedlikeholde, vedlikehold, implementere, rapportere, rapportering, utføre, rådgi, rådgivning, teste, skrive, administrere, du skal, du vil, du får ansvar*, være, identifisere, service, optimalisere, veilede, veiledning, saksbehandling, undervisning, andre oppgaver',
    },
    skills: {
      heading:
        'kvalifikasjoner, dine kvalifikasjoner, kvalifikasjonar, din profil, profil, krav, våre krav, krav til stillingen, kvalifikasjonskrav, hvem er du, hvem du er, om deg, din bakgrunn, kompetanse, din kompetanse, erfaring, utdanning, utdanning og erfaring, utdanningsretning, hva du tar med deg, dette har du, vi forventer, vi ser etter deg som, vi ser etter, hva vi ser etter, personlige egenskaper, personlege eigenskapar, egenskaper, språk, du har, du er, er dette deg, ønsket kompetanse, hvem ser vi etter',
      strong:
        'års erfaring, # års, erfaring med, erfaring fra, erfaring innen, erfaring som, dokumentert erfaring, tidligere erfaring, relevant erfaring, god kjennskap, kjennskap til, kunnskap om, høyere utdanning, relevant utdanning, utdanning på, bachelor, master, bachelorgrad, mastergrad, ingeniør, fagbrev, autorisasjon, førerkort, skriftlig og muntlig, muntlig og skriftlig, flytende, norsk, engelsk, behersker, god på, gode evner, evne til, analytisk, strukturert, selvstendig, nøyaktig, ansvarsbevisst, løsningsorientert, serviceinnstilt, initiativrik, proaktiv, lagspiller, samarbeidsevner, trives med, personlig egnethet, realkompetanse, vi søker deg som, vi ser etter deg som, vi ønsker at du, du har erfaring, autorisert, gode norskkunnskaper, personlige egenskaper, gode kommunikasjonsevner',
      weak: 'erfaring, kjennskap, utdanning, kompetanse*, evne, egenskaper, nysgjerrig, engasjert, fleksibel, kreativ, positiv, sertifisering*, faglig*, interesse',
      first:
        'erfaring, minimum, minst, # års, flere års, god, gode, sterk, sterke, relevant, utdanning, du har, du er, du trives, du behersker, du snakker, du kan, har, er, kjennskap, kunnskap, flytende, norsk, engelsk, førerkort, evne, analytisk, strukturert, interesse, dokumentert, tidligere, fagbrev, høyere utdanning, bachelor, master, personlig egnethet',
    },
    preferred: {
      heading: 'det er en fordel, en fordel, ønskelig, pluss, ønskede kvalifikasjoner, nice to have, fordel',
      strong: 'en fordel, et pluss, ønskelig, ikke et krav, nice to have, det vektlegges positivt',
      weak: 'fordel, pluss, ønske*, gjerne',
      first: 'det er en fordel, gjerne, ønskelig, pluss, bonus, fordel',
    },
    benefits: {
      heading:
        'vi tilbyr, vi tilbyr deg, hva vi tilbyr, hva tilbyr vi, vi kan tilby, vi kan tilby deg, fordeler, goder, ansattfordeler, hvorfor jobbe hos oss, hva får du, du får, dette får du, hos oss får du, personlig utvikling, utviklingsmuligheter, ferie, helse, derfor skal du, me tilbyr',
      strong:
        'pensjonsordning, pensjon, tjenestepensjon, forsikring, forsikringer, helseforsikring, gruppelivsforsikring, feriedager, ukers ferie, ekstra ferieuke, foreldrepermisjon, lunsj, lunsjordning, kantine, kaffe, frukt, trening, treningstilbud, firmabil, telefon, fleksitid, fleksibel arbeidstid, fleksibilitet, hjemmekontor, work life balance, balanse mellom, kompetanseutvikling, faglig utvikling, kurs, karrieremuligheter, utviklingsmuligheter, bedriftshytte, bedriftsidrettslag, ansattrabatt, rabatter, godt arbeidsmiljø, uformelt, flat struktur, hyggelige kolleger, gode kolleger, dyktige kolleger, grundig opplæring, god opplæring, onboarding, trygg arbeidsplass, vi tilbyr, vi kan tilby, gode pensjons, forsikringsordning*, personalrabatt, bedriftshelsetjeneste, treningstid, sosiale arrangement*',
      weak: 'fordeler, goder, fleksib*, utvikling*, mulighet*, ferie, balanse, kultur, helse, miljø, frihet, rabatt*, trygg*, forsikring*, arbeidsmiljø',
      first:
        'pensjon*, forsikring*, ferie*, # ukers, lunsj*, fleks*, mulighet*, kompetanseutvikling, en arbeidsplass, et team, et uformelt, et godt, et arbeidsmiljø, en spennende, et faglig, gode, godt, fordeler, vi tilbyr, hos oss, en hverdag, spennende, utfordrende, varierte, sosiale, personlig utvikling, firmabil, kantine, hjemmekontor, store muligheter, god pensjon*',
    },
    compensation: {
      heading: 'lønn, lønn og betingelser, løn, betingelser, bonus, provisjon, lønnstrinn, kompensasjon',
      strong:
        'lønn, årslønn, fastlønn, timelønn, konkurransedyktige betingelser, lønnstrinn, lønnsspenn, kroner per år, kr pr år, nok, provisjon, bonusordning, bonus, aksjer, opsjoner, aksjeprogram, tariffavtale, etter avtale, brutto pr år, lønnes',
      weak: 'lønn*, kroner, kr, $ #, tillegg',
      first: 'lønn, årslønn, fast lønn, konkurransedyktig*, bonus*, provisjon, timelønn, stillingen lønnes, aksje*',
    },
    workplace: {
      heading:
        'sted, arbeidssted, plassering, lokasjon, hvor, arbeidstid, arbeidstider, ansettelsesform, ansettelse, stillingsprosent, tiltredelse, oppstart, startdato, varighet, hjemmekontor, hybrid, reise, reisevirksomhet, praktisk informasjon, omfang, stillingstype',
      strong:
        'fulltid, deltid, heltid, heltidsstilling, # stilling, fast stilling, fast ansettelse, vikariat, engasjement, prøvetid, midlertidig, timer i uken, # timer, tiltredelse, snarest, oppstart, startdato, arbeidssted, lokalisert i, kontor i, på kontoret, hjemmefra, dager i uken, hybrid, remote, skift, turnus, helg, helger, kveld, vakt, reisedager, reisevirksomhet, noe reise, mandag til fredag, etter avtale, fast 100, prosjektstilling, stillingsprosent, oppstart etter avtale, hjemmekontor, skiftarbeid, helgearbeid',
      weak: 'oslo, bergen, trondheim, stavanger, kristiansand, kontor, kontoret, timer, uken, ansettelse, fylke',
      first:
        'sted, arbeidssted*, plassering, lokasjon, arbeidstid*, fulltid, deltid, heltid, oppstart, tiltredelse, ansettelse*, varighet, stillingen er, reise*, hybrid, fast, vikariat, # stilling',
    },
    process: {
      heading:
        'søknad, slik søker du, søk, søk nå, søk på stillingen, søknaden din, søknadsfrist, rekrutteringsprosess, rekrutteringsprosessen, intervju, intervjuer, kontakt, kontaktperson, kontaktinfo, spørsmål, har du spørsmål, interessert, høres dette interessant ut, er du interessert, neste steg, mer informasjon, vil du vite mer, søknad og kontakt, kontaktinformasjon',
      strong:
        'søk stillingen, søknad, søknaden din, send inn, send din, søknadsbrev, cv, søknadsfrist, fortløpende, senest, søk i dag, intervju, intervjuer, førstegangsintervju, telefonintervju, referanser, referansesjekk, tester, rekrutteringsprosess*, har du spørsmål, spørsmål om stillingen, kontakt, vi gleder oss, ser frem til, ser fram til, høre fra deg, mer informasjon, høres dette, interessert, attester, alle krav, alle punkter, alle kravene, hvert krav, søk på stillingen, kontakt gjerne, kontaktperson*',
      weak: 'søk*, rekrutter*, intervju*, kontakt*, mail, e post, telefon, spørsmål, prosess, kandidat*, referans*',
      first:
        'søk, send, last opp, har du spørsmål, ved spørsmål, vil du vite, for mer, kontakt, ta kontakt, høres, interessert, er du interessert, vi gleder, vi ser frem, søknad, søknadsfrist, ikke nøl, spørsmål, hvis du, intervju, vi vurderer, aktuelle kandidater',
    },
    eeo: {
      heading: 'mangfold, likestilling, mangfold og inkludering, likebehandling, inkludering, like muligheter',
      strong:
        'mangfold, likestilling, likebehandling, inkludering, inkluderende, like muligheter, uavhengig av, uansett, diskrimin*, kjønnsidentitet, kjønn, etnisk, etnisitet, religion, livssyn, funksjonsevne, funksjonsnedsettelse, seksuell orientering, legning, alder, innvandrerbakgrunn, oppfordrer alle, kvalifiserte kandidater, positiv særbehandling, hull i cv, kvalifiserte kandidater til å søke',
      weak: 'forskjellig*, respekt, like, alle, bakgrunn*, perspektiver',
      first:
        'mangfold, vi verdsetter, vi oppfordrer, alle kvalifiserte, vi ønsker mangfold, uavhengig, hos oss er alle, har du hull, vi vektlegger mangfold',
    },
    accommodation: {
      heading: 'tilrettelegging, tilgjengelighet, tilpasninger, behov for tilrettelegging',
      strong: 'tilrettelegging, tilrettelegge, rimelige tilpasninger, særlige behov, universell utforming, tegnspråk*',
      weak: 'tilpas*, tilgjengelig*, behov, støtte',
      first:
        'hvis du trenger, trenger du, har du behov, gi oss beskjed, vi tilrettelegger, vi vil om nødvendig tilrettelegge',
    },
    legal: {
      heading:
        'gdpr, personvern, personopplysninger, personvernerklæring, politiattest, sikkerhetsklarering, bakgrunnssjekk, merk, arbeidstillatelse, offentlig søkerliste',
      strong:
        'gdpr, personvern, personopplysninger, personvernerklæring, behandling av, samtykke, arbeidstillatelse, oppholdstillatelse, visum, statsborgerskap, sikkerhetsklarering, sikkerhetsklareres, politiattest, vandelsattest, bakgrunnssjekk, rekrutteringsbyråer, henvendelser fra, offentlig søkerliste, offentleglova, offentlighetsloven, eksportkontroll, svindel, karantene, unntatt offentlighet, taushetsplikt, autoriseres',
      weak: 'lov, loven, lovgiv*, opplysninger, regler, vilkår, attest',
      first:
        'vi ber om at, i henhold til, ved å, dine personopplysninger, ifølge, politiattest, merk, det kreves, opplysninger om, du kan bli oppført, vi ønsker ikke henvendelser',
    },
    other: {
      heading: 'tagger, del, lignende stillinger, referansenummer, nøkkelord, finn kode',
      strong: 'lignende stillinger, flere ledige stillinger, del annonsen, referansenummer, finn kode',
      weak: 'linkedin, instagram, facebook, youtube',
      first: 'del, tagger, referanse*, følg oss, finn kode',
    },
  },
};

import type { Lexicon } from './lexicon.ts';

/** Dutch: the Netherlands and Flanders. */
export const nl: Lexicon = {
  language: 'nl',
  common:
    'de, het, een, en, van, voor, met, wij, je, jij, jouw, ons, onze, bij, zijn, is, op, aan, die, dat, in, te, om, als, of, ook, naar, door, wat, ben, bent, hebt, heb, niet, er, uit, over, binnen, u, jou, tot',
  we: 'wij, we, ons, onze, bedrijf, organisatie',
  you: 'jij, je, jou, jouw, u, uw, jullie',
  job: 'deze functie, deze rol, deze vacature, deze positie, de functie, in deze functie, in deze rol, als onze',
  kinds: {
    intro: {
      heading:
        'over ons, wie zijn wij, wie zijn we, wie wij zijn, over het bedrijf, over de organisatie, het bedrijf, de organisatie, onze organisatie, bedrijf, bedrijfsprofiel, bedrijfsomschrijving, onze missie, missie, onze visie, visie, onze waarden, kernwaarden, onze kernwaarden, onze cultuur, cultuur, bedrijfscultuur, ons verhaal, onze geschiedenis, wat doen wij, wat wij doen, wat we doen, dit zijn wij, wij zijn, waarom wij, wat maakt ons, leer ons kennen, maak kennis met, hoe wij werken, ons product, onze klant, de opdrachtgever, opdrachtgever, over, waar ga je werken, bij wie ga je werken, introductie, welkom bij, jouw werkgever, onze opdrachtgever, onze principes, principes',
      strong:
        'we zijn een, wij zijn, opgericht, bestaat sinds, sinds #, al meer dan # jaar, al ruim # jaar, marktleider, toonaangevend*, grootste, familiebedrijf, beursgenoteerd*, internationale organisatie, internationaal bedrijf, scale up, startup, dochteronderneming, onderdeel van, hoofdkantoor, gevestigd in, vestigingen, # medewerkers, # werknemers, # collega s, # landen, # klanten, miljoen, miljoenen, miljard, onze missie, onze visie, onze kernwaarden, wij geloven, we geloven, onze klanten, onze producten, ons platform, wij helpen, we helpen, wij ontwikkelen, gespecialiseerd in, specialist in, dienstverlener, detacheerder, uitzendbureau, investeerders, wereldwijd actief, b corp',
      weak: 'missie, visie, waarden, cultuur, klanten, innovatie, innovatief, innovatieve, markt, branche, sector, wereld, wereldwijd, internationaal, technologie, oplossingen, producten, groei, groeiend*, duurzaam, duurzaamheid, toekomst, vertrouwen, passie, impact, maatschappij, samen, merk, merken, platform, ambitie*',
      first:
        'wij zijn, we zijn, wij geloven, onze missie, onze klanten, sinds, opgericht, met meer dan, met ruim, met vestigingen, al meer dan, al ruim, als marktleider, wij helpen, wij ontwikkelen, welkom, onze opdrachtgever, bij ons, de organisatie',
    },
    team: {
      heading:
        'het team, jouw team, je team, ons team, over het team, team, de afdeling, afdeling, jouw afdeling, met wie ga je werken, je collega s, jouw collega s, je nieuwe team, jouw nieuwe team, jouw nieuwe collega s, met wie werk je samen, waar kom je terecht, waar kom je te werken',
      strong:
        'ons team bestaat, het team bestaat, team van #, team bestaat uit, ons team is, het team is, je komt te werken in, je komt terecht in, je maakt deel uit van, je maakt onderdeel uit van, binnen het team, in een team van, hecht team, de afdeling',
      weak: 'team, teams, afdeling, collega, squad, multidisciplinair*, hecht',
      first:
        'ons team, het team, jouw team, je team, de afdeling, je komt terecht, je komt te werken, je maakt deel uit, binnen het team, binnen ons team, samen met je collega',
    },
    role: {
      heading:
        'de functie, functie, over de functie, functieomschrijving, functiebeschrijving, functie inhoud, functieprofiel, jouw functie, de rol, jouw rol, over de rol, rol, de vacature, vacature, over de vacature, vacatureomschrijving, de job, jobomschrijving, jobinhoud, je job, de positie, doel van de functie, samenvatting, in het kort, omschrijving, beschrijving, het project, project, de opdracht, opdracht, opdrachtomschrijving, tech stack, onze stack, technologieën, tools, de uitdaging, uitdaging, jouw uitdaging, context, achtergrond, stage, de stage, stageopdracht, wat is de functie, jouw missie, functietitel, de baan, jouw baan',
      strong:
        'wij zoeken, we zoeken, op zoek naar, gezocht, ter versterking, ter uitbreiding, deze functie, deze rol, als onze nieuwe, rapporteer je aan, je rapporteert aan, rapporterend aan, je valt onder, ben jij, heb jij, wil jij, lijkt het jou, ben je verantwoordelijk, kom jij, word jij, sleutelrol, spilfunctie, uitdagende functie, deze vacature, zoeken we een, zoeken wij een, zoeken we, zoeken wij',
      weak: 'functie, rol, vacature, baan, uitdaging, uitdagende, project, projecten, opdracht, kans, versterken, bijdragen, carrière, versterking',
      first:
        'wij zoeken, we zoeken, wij zijn op zoek, voor ons team, voor onze, ter versterking, als, in deze functie, in deze rol, deze functie, deze rol, ben jij, ben je, heb jij, wil jij, wil je, houd jij, krijg jij, zoek jij, jouw missie, in de functie, in de rol',
    },
    responsibilities: {
      heading:
        'taken, jouw taken, je taken, takenpakket, jouw takenpakket, je takenpakket, werkzaamheden, jouw werkzaamheden, de werkzaamheden, wat ga je doen, wat ga jij doen, dit ga je doen, dit ga jij doen, wat je gaat doen, wat jij gaat doen, wat doe je, wat doe jij, wat je doet, wat zal je doen, wat ga je bij ons doen, verantwoordelijkheden, jouw verantwoordelijkheden, je verantwoordelijkheden, taken en verantwoordelijkheden, hoofdtaken, kerntaken, voornaamste taken, belangrijkste taken, jouw werkdag, je werkdag, een dag, hoe ziet je dag eruit, hoe ziet jouw werkdag eruit, een dag als, jouw dag, jouw impact, resultaatgebieden, doelen, jouw bijdrage, wat staat je te wachten, wat houdt de functie in, waar ga je mee aan de slag, hier ga je mee aan de slag, jouw opdracht, concreet, je gaat, de eerste maanden, jouw eerste maanden',
      strong:
        'jij bent verantwoordelijk, u bent verantwoordelijk, verantwoordelijk voor, verantwoordelijk zijn voor, je gaat aan de slag, je houdt je bezig, houd je je bezig, je werkt nauw samen, je werkt samen met, je zorgt voor, je zorgt ervoor, zorg je voor, je ondersteunt, je ontwikkelt, je begeleidt, je adviseert, je analyseert, je bouwt, je beheert, je coördineert, je onderhoudt, je stelt, je draagt bij, je denkt mee, je voert, je neemt, je levert, je staat in voor, je vertaalt, je signaleert, je bewaakt, je stuurt, je optimaliseert, je ontwerpt, je test, je schrijft, behoren tot jouw taken, aanspreekpunt, in nauwe samenwerking',
      weak: 'ontwikkelen, beheren, ondersteunen, coördineren, adviseren, begeleiden, analyseren, opstellen, uitvoeren, bewaken, optimaliseren, onderhouden, implementeren, verbeteren, samenwerken, opvolgen, rapporteren, stakeholders, processen, projecten, onderhoud, beheer, uitvoering, realiseren, planning, rapportages, verantwoordelijk, documentatie',
      first:
        '*eren, ontwikkelen, ondersteunen, begeleiden, opstellen, bewaken, onderhouden, samenwerken, opvolgen, bouwen, schrijven, maken, meedenken, zorgen, bijdragen, verzorgen, ontwerpen, testen, werken aan, vertalen, oplossen, opzetten, uitwerken, opbouwen, het ontwikkelen, het beheren, het opstellen, het uitvoeren, het verzorgen, het bewaken, het begeleiden, het maken, je bent verantwoordelijk, je zorgt, je ondersteunt, je ontwikkelt, je begeleidt, je adviseert, je beheert, je werkt, je maakt, je bouwt, je gaat, je houdt, je voert, je stelt, je draagt, je denkt, je analyseert, je coördineert, je neemt, je bewaakt, je stuurt, je levert, je staat in, je ontwerpt, je schrijft, je vertaalt, jij zorgt, jij bent verantwoordelijk, verantwoordelijk voor, eerste aanspreekpunt, aanspreekpunt, beheer, onderhoud, ondersteuning, opvolging, uitvoering, analyse, je onderhoudt, je lost, je controleert, je helpt, je verzorgt, je regelt, je plant, je organiseert, je verwerkt, je implementeert, je test, je verbetert, je vertegenwoordigt, je volgt, je registreert, je initieert',
    },
    skills: {
      heading:
        'functie eisen, functie-eisen, functieeisen, eisen, vereisten, onze eisen, harde eisen, profiel, jouw profiel, je profiel, kandidaatprofiel, wie ben jij, wie ben je, wie jij bent, dit ben jij, jij bent, dit ben jij ten voeten uit, wie zoeken we, wie zoeken wij, wij zoeken, wie we zoeken, wat vragen we, wat vragen wij, wij vragen, dit vragen wij, wat wij vragen, wat vragen wij van jou, wat verwachten we, wat verwachten wij, wat verwachten we van jou, dit verwachten we, wat breng je mee, wat breng jij mee, dit breng je mee, dit breng jij mee, wat neem je mee, wat neem jij mee, dit neem je mee, wat heb je nodig, wat heb jij in huis, dit heb jij in huis, jij hebt, je hebt, je beschikt over, vaardigheden, competenties, jouw competenties, kwalificaties, jouw kwalificaties, ervaring, opleiding, opleiding en ervaring, kennis, kennis en ervaring, kennis en vaardigheden, talen, talenkennis, jouw achtergrond, jouw talenten, hard skills, soft skills, skills, must haves, must have, herken jij jezelf, herken je jezelf, is dit op jou van toepassing, jij herkent je hierin, voor deze functie, wat vragen wij van je, wat vragen we van je, over jou, wat je meebrengt, wat jij meebrengt',
      strong:
        'jaar ervaring, # jaar, werkervaring, ervaring met, ervaring in, ervaring als, aantoonbare ervaring, ruime ervaring, eerste ervaring, kennis van, goede kennis, kennis over, affiniteit met, in het bezit van, je beschikt over, je hebt ervaring, je hebt een, je hebt minimaal, minimaal een, hbo, mbo, wo, afgeronde, bachelor, master, diploma, denkniveau, opleiding in, bachelordiploma, masterdiploma, student, rijbewijs, vloeiend, goede beheersing, beheersing van, nederlandse taal, engelse taal, in woord en geschrift, nederlands, engels, frans, communicatief, communicatieve vaardigheden, sociaal vaardig, analytisch, zelfstandig, teamspeler, teamplayer, proactief, proactieve, initiatief, nauwkeurig, stressbestendig, flexibel, klantgericht, klantgerichtheid, resultaatgericht, oplossingsgericht, leergierig, enthousiast, verantwoordelijkheidsgevoel, mentaliteit, doorzettingsvermogen, probleemoplossend, organisatietalent, je bent in staat, je spreekt, je kunt goed, je houdt van, oog voor detail, drive',
      weak: 'ervaring, kennis, opleiding, diploma, vaardigheden, niveau, competenties, taal, zelfstandig, flexibel, creatief, gemotiveerd, enthousiast, gedreven, sterk, sterke, pragmatisch, certificering*, certificaat, nauwkeurig, leergierig*, communicatie, leiderschap, affiniteit, passie',
      first:
        'ervaring, werkervaring, minimaal, minstens, # jaar, enkele jaren, je hebt, jij hebt, je bent, jij bent, je beschikt, je spreekt, je kunt, je kan, je weet, je houdt van, je kent, je beheerst, je bezit, je denkt analytisch, je werkt graag, een afgeronde, afgeronde, hbo, mbo, wo, bachelor, master, diploma, opleiding, kennis, goede, uitstekende, sterke, sterk, in bezit, in het bezit, rijbewijs, vloeiend, beheersing, nederlands, engels, communicatief, analytisch, zelfstandig, teamspeler, proactief, proactieve, flexibel, klantgericht, nauwkeurig, affiniteit, aantoonbare, ruime, relevante, vaardig, ondernemend, enthousiast, leergierig, passie, bereidheid, hands on, stressbestendig, gestructureerd, oog voor, een goede, een sterke, een proactieve, bekend met, ervaren, een diploma, u hebt, u bent, u beschikt',
    },
    preferred: {
      heading:
        'pre, een pre, is een pre, pre s, pluspunten, pluspunt, is een plus, nice to have, nice to haves, bonuspunten, wensen, gewenst, bij voorkeur, mooi meegenomen, extra',
      strong:
        'een pre, is een plus, pluspunt, is een voordeel, mooi meegenomen, bij voorkeur, gewenst, niet vereist, geen vereiste, geen must, nice to have, strekt tot aanbeveling, een troef',
      weak: 'voorkeur, pre, plus, bonus, idealiter, gewenst, ideaal',
      first: 'bij voorkeur, pre, nice to have, idealiter, pluspunt*, bonus, een pre, is een, gewenst',
    },
    benefits: {
      heading:
        'wat bieden wij, wat bieden we, wat wij bieden, wat we bieden, wij bieden, dit bieden wij, dit bieden we, dit bieden wij jou, wat bieden wij jou, wat bieden wij je, wat we je bieden, wat wij jou bieden, ons aanbod, aanbod, het aanbod, arbeidsvoorwaarden, onze arbeidsvoorwaarden, secundaire arbeidsvoorwaarden, voordelen, jouw voordelen, extralegale voordelen, benefits, wat krijg je, wat krijg jij, dit krijg je, dit krijg jij, wat krijg je ervoor terug, dit krijg je van ons, wat krijg je van ons, wat mag je verwachten, wat kun je van ons verwachten, wat kan je verwachten, wat mag je van ons verwachten, waarom werken bij, waarom kiezen voor, waarom bij ons, waarom ons, perks, extra s, wat je krijgt, jij krijgt, groei en ontwikkeling, ontwikkeling, doorgroeimogelijkheden, vitaliteit, vakantie, verlof, daarom werken bij, goed om te weten, het leukste',
      strong:
        'vakantiedagen, verlofdagen, vakantiegeld, adv dagen, pensioen, pensioenregeling, groepsverzekering, hospitalisatieverzekering, maaltijdcheques, ecocheques, bedrijfswagen, leaseauto, lease auto, leasefiets, fietsplan, fietsvergoeding, laptop, telefoon, gsm, tankkaart, reiskostenvergoeding, reiskosten, ns business card, thuiswerkvergoeding, vergoeding, zorgverzekering, collectieve, korting, personeelskorting, bedrijfsfitness, sportabonnement, fitness, sportschool, lunch, vrijmibo, borrel, borrels, uitjes, bedrijfsuitjes, teamuitjes, personeelsvereniging, opleidingsbudget, opleidingsmogelijkheden, opleidingen, opleidingsplan, trainingen, cursussen, persoonlijke ontwikkeling, professionele ontwikkeling, doorgroeimogelijkheden, doorgroeien, groeimogelijkheden, loopbaan, flexibele werktijden, flexibele werkuren, glijdende uren, flexibele uren, thuiswerken, thuis werken, hybride werken, werk privé balans, werk privébalans, balans tussen werk, informele werksfeer, informele sfeer, goede sfeer, fijne werksfeer, leuke collega s, gezellige, enthousiaste collega s, platte organisatie, korte lijnen, uitzicht op vast, zicht op een vast contract, vaste aanstelling, fruit, koffie, ouderschapsverlof, sabbatical, onboarding, macbook, uitdagende baan, afwisselende functie, afwisselende baan, vrijheid, ruimte voor, je krijgt de kans, winstdeling en',
      weak: 'flexibel*, ontwikkeling, groei, sfeer, kansen, mogelijkheden, mogelijkheid, opleiding, budget, training, verlof, verzekering, thuiswerken, balans, informeel, informele, ruimte, vrijheid, extra, goede, collega s, benefits, voordelen, onbeperkt, gratis',
      first:
        '# vakantiedagen, vakantiedagen, pensioen, een pensioen*, flexibele, flexibiliteit, reiskosten*, laptop, een laptop, leaseauto, lease, bedrijfswagen, fiets*, maaltijdcheques, hospitalisatie*, groepsverzekering, korting, ruimte, volop, veel, mogelijkheid, mogelijkheden, de mogelijkheid, opleidings*, doorgroei*, een informele, informele, een leuke, een prettige, een fijne, een gezellig, een uitdagende, een afwisselende, een dynamische, een hecht, een open, een inspirerende, een goede werk*, een werkomgeving, een contract, een vast contract, een jaarcontract, thuiswerk*, hybride werken, trainingen, gratis, leuke, gezellige, borrels, vrijmibo, werken in, werken bij, de kans, kans om, alle ruimte, een opleidings*, persoonlijk, persoonlijke, uitzicht op, goede, wij bieden, extra*, wellness, ouderschapsverlof, je krijgt, een mooie, een toffe',
    },
    compensation: {
      heading:
        'salaris, het salaris, jouw salaris, loon, verloning, salarisindicatie, beloning, vergoeding, uurtarief, tarief, bonus, salaris en arbeidsvoorwaarden, stagevergoeding, loonpakket, salarisschaal',
      strong:
        'salaris, bruto, per maand, maandsalaris, jaarsalaris, brutosalaris, uurloon, per uur, salarisschaal, schaal #, salarisindicatie, marktconform, afhankelijk van ervaring, afhankelijk van je ervaring, op basis van ervaring, cao, 13e maand, dertiende maand, eindejaarsuitkering, # % vakantiegeld, vakantietoeslag, winstuitkering, winstdeling, bonus, bonusregeling, provisie, commissie, loonpakket, verloning, aandelen, stagevergoeding, uurtarief, nettovergoeding, o b v',
      weak: 'loon, beloning, tarief, $ #, euro, toeslag, competitief, aantrekkelijk, maand, inschaling',
      first:
        'salaris, een salaris, een marktconform, marktconform, een goed salaris, een bruto, bruto, een aantrekkelijk, aantrekkelijk, een competitief, loon, bonus*, winst*, 13e, dertiende, vakantietoeslag, vakantiegeld, eindejaar*, $ #, stagevergoeding, uurtarief, een uurloon, tarief, provisie',
    },
    workplace: {
      heading:
        'locatie, standplaats, werklocatie, plaats, plaats tewerkstelling, waar, werkplek, werkplaats, uren, aantal uren, uren per week, werktijden, werkuren, werkregime, dienstverband, contract, contractvorm, type contract, contracttype, startdatum, start, duur, looptijd, periode, thuiswerken, hybride, reizen, rooster, ploegendienst, beschikbaarheid, praktische informatie, praktisch',
      strong:
        'standplaats, werklocatie, locatie, kantoor in, op kantoor, ons kantoor, gevestigd te, fulltime, full time, parttime, part time, voltijds, deeltijds, voltijdse, # uur, uur per week, uren per week, 36 uur, 38 uur, 40 uur, contract van onbepaalde, onbepaalde duur, bepaalde duur, onbepaalde tijd, bepaalde tijd, jaarcontract, tijdelijk contract, vast contract, vaste baan, freelance, zzp, detachering, uitzendbasis, interim, dagen per week, dagen thuis, thuiswerken mogelijk, hybride, remote, startdatum, per direct, zo snel mogelijk, per zo spoedig mogelijk, ploegendienst, ploegen, ploegenstelsel, dagdienst, nachtdienst, wachtdienst, bereikbaarheidsdienst, consignatiedienst, weekend, weekenddienst, avonddienst, bereid te reizen, bereid om te reizen, reisbereidheid, woonachtig, regio, duur van de opdracht, maandag tot en met vrijdag, maandag t m vrijdag',
      weak: 'amsterdam, rotterdam, utrecht, den haag, eindhoven, antwerpen, gent, brussel, leuven, kantoor, locatie, uren, uur, contract, week, dienstverband, thuis, remote, maanden, dagen',
      first:
        'locatie, standplaats, uren, aantal uren, dienstverband, contract, startdatum, start, duur, werktijden, fulltime, parttime, full time, voltijds, deeltijds, hybride, remote, beschikbaar*, bereid*, je bent beschikbaar, je woont, woonachtig, regio, plaats, contracttype, # uur, minimaal # uur, ploegen*, rooster, looptijd, werkregime',
    },
    process: {
      heading:
        'solliciteren, solliciteer, solliciteer direct, solliciteer nu, solliciteer nu direct, hoe solliciteren, hoe solliciteer je, sollicitatieprocedure, de sollicitatieprocedure, sollicitatieproces, procedure, de procedure, selectieprocedure, wervingsprocedure, het sollicitatieproces, contact, contactpersoon, meer informatie, meer weten, vragen, nog vragen, interesse, interesse gewekt, geïnteresseerd, enthousiast geworden, enthousiast, iets voor jou, is dit iets voor jou, klaar voor, word jij onze nieuwe collega, word jij, volgende stappen, stappen, vervolgstappen, hoe nu verder, hoe verder, reageren, reageer, sluitingsdatum, kom bij ons, kom jij ons team versterken, ons team versterken, jij en wij, aan de slag',
      strong:
        'solliciteer, solliciteren, sollicitatie, sollicitatiebrief, sollicitatieprocedure, sollicitatiegesprek, stuur dan, stuur ons, stuur je, je cv, jouw cv, motivatiebrief, motivatie, curriculum, via de sollicitatiebutton, via onderstaande, onderstaand formulier, neem contact op, contact opnemen, contact op met, meer informatie over, voor meer informatie, heb je vragen, vragen over, bel of mail, mail naar, reageer, reageren, sluitingsdatum, uiterlijk, kennismaking, kennismakingsgesprek, eerste gesprek, tweede gesprek, telefonisch, gesprek met, assessment, proefdag, meeloopdag, arbeidsvoorwaardengesprek, referentiecheck, we horen graag, wij horen graag, we kijken uit, zien we graag, ontvangen we graag, wacht niet langer, twijfel je, voldoe je niet aan, ook als je niet, enthousiast geworden, spreekt deze, past dit bij jou, herken je jezelf, interesse, geïnteresseerd, acquisitie, alle eisen, elke eis, alle vereisten, 100 % van, alle vakjes, solliciteer toch, toch solliciteren',
      weak: 'sollicit*, contact, gesprek, gesprekken, vragen, recruiter, mail, telefoon, procedure, interview, cv, formulier, kandidaat, kandidaten, leren kennen, hr, vacature',
      first:
        'solliciteer, stuur, mail, reageer, ben je enthousiast, enthousiast, interesse, geïnteresseerd, heb je interesse, heb je vragen, heb jij interesse, voor meer informatie, meer informatie, voor vragen, wil je meer, neem, spreekt, past, klinkt, herken, dan, we horen, wij horen, we kijken uit, twijfel, ook als, word jij, een eerste, eerste gesprek, kennismaking, telefonisch, tweede, na je sollicitatie, nadat, de sollicitatieprocedure, de procedure, je sollicitatie, stap #, gesprek, interview, bel, contact*, waar wacht je, sluitingsdatum, klik',
    },
    eeo: {
      heading:
        'diversiteit, diversiteit en inclusie, inclusie, gelijke kansen, gelijkheid, inclusiviteit, diversiteit en inclusiviteit, iedereen welkom, diversiteitsbeleid',
      strong:
        'gelijke kansen, gelijke behandeling, diversiteit, inclusie, inclusief, inclusieve, inclusiviteit, discriminatie, discrimineren, ongeacht, afkomst, geaardheid, seksuele oriëntatie, seksuele voorkeur, genderidentiteit, gender, geslacht, leeftijd, etniciteit, etnische, geloof, religie, handicap, beperking, arbeidsbeperking, afstand tot de arbeidsmarkt, huidskleur, nationaliteit, iedereen welkom, iedereen is welkom, overheid voor iedereen, diverse achtergronden, culturele achtergrond, m v x, kwaliteiten van mensen, wervingsreserve, lhbti*, lgbt*',
      weak: 'divers*, inclusie*, gelijk*, welkom, respect, verschillen, achtergrond*, iedereen, uniek, zichzelf',
      first:
        'diversiteit, iedereen, wij geloven in diversiteit, wij geloven dat diversiteit, we vinden diversiteit, wij streven naar, wij vinden het belangrijk dat iedereen, ongeacht, gelijke kansen, bij gelijke geschiktheid, kwaliteiten, we verwelkomen, wij verwelkomen, als inclusieve, wij hechten, je competenties zijn',
    },
    accommodation: {
      heading: 'toegankelijkheid, redelijke aanpassingen, aanpassingen, ondersteuning bij sollicitatie',
      strong:
        'redelijke aanpassing, redelijke aanpassingen, aanpassingen nodig, aanpassing nodig, aangepaste selectie*, aangepaste procedure, toegankelijk*, extra ondersteuning, ondersteuning nodig, speciale behoeften, bijzondere behoeften, gebarentaal, arbeidspostaanpassing, vanwege een beperking, kandidaten met een beperking, hulp bij het solliciteren',
      weak: 'aanpassing*, behoefte*, beperking, ondersteuning, toegankelijk',
      first:
        'heb je aanpassingen, heb je ondersteuning, als je aanpassingen, als je ondersteuning, heb je een beperking, heb je een handicap, laat het ons weten, indien je, mocht je',
    },
    legal: {
      heading:
        'privacy, privacyverklaring, avg, gdpr, privacybeleid, acquisitie, disclaimer, screening, vog, let op, werkvergunning, juridisch, belangrijk',
      strong:
        'avg, gdpr, persoonsgegevens, privacyverklaring, privacybeleid, privacy, gegevensbescherming, verwerking van, verwerken van je, toestemming, werkvergunning, verblijfsvergunning, gecombineerde vergunning, visum, eu nationaliteit, nederlandse nationaliteit, verklaring omtrent gedrag, vog, screening, pre employment, antecedentenonderzoek, uittreksel strafregister, bewijs van goed gedrag, veiligheidsonderzoek, acquisitie, niet op prijs gesteld, wordt niet op prijs, bureaus, recruitmentbureaus, werving en selectiebureaus, exportcontrole, fraude, phishing, kunstmatige intelligentie bij, wijzigingen voorbehouden, geheimhouding, rechten ontleend, geautomatiseerde hulpmiddelen, geautomatiseerde besluitvorming',
      weak: 'gegevens, wet, wettelijk*, vertrouwelijk*, regelgeving, toestemming, bewaard, rechten, beleid, voorwaarden',
      first:
        'acquisitie, door te solliciteren, met je sollicitatie, wij verwerken, je gegevens, jouw gegevens, een vog, een verklaring, een screening, een pre employment, let op, lees onze privacy*, in het kader van, wij gaan zorgvuldig, bureaus, een geldige, geldige werk*, je hebt een werkvergunning, aan deze vacature',
    },
    other: {
      heading: 'tags, delen, deel deze vacature, vergelijkbare vacatures, referentie, vacaturenummer, trefwoorden',
      strong:
        'vergelijkbare vacatures, deel deze vacature, vacaturenummer, referentienummer, bekijk meer vacatures, andere vacatures',
      weak: 'linkedin, instagram, facebook, youtube',
      first: 'deel, tags, vacaturenummer, referentie*, volg ons',
    },
  },
};

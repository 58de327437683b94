import type { Lexicon } from './lexicon.ts';

/** Slovak. */
export const sk: Lexicon = {
  language: 'sk',
  common:
    'a, sa, na, je, že, pre, alebo, sme, si, ste, ťa, ti, vám, nás, náš, naše, tvoje, čo, ako, ktorý, ktorá, ktoré, vo, pri, do, za, budeš, budete, tiež, ale, aj, už, nie, vďaka, s, v, z, k, o, od, po, sú, máme, máš, či, bude',
  we: 'my, nás, nám, náš, naša, naše, nášho, našom, našich, sme, spoločnosť, firma, u nás',
  you: 'ty, ťa, ti, teba, tebe, tvoj, tvoja, tvoje, vás, vám, vy, váš, vaša, vaše, si, ste, budeš, budete, máš, máte',
  job: 'táto pozícia, túto pozíciu, na tejto pozícii, na pozícii, v tejto úlohe, uchádzač',
  kinds: {
    intro: {
      heading:
        'o nás, kto sme, kto sme my, o spoločnosti, o firme, spoločnosť, charakteristika spoločnosti, stručná charakteristika spoločnosti, naša misia, naša vízia, naše hodnoty, hodnoty, naša kultúra, náš príbeh, čo robíme, čomu sa venujeme, prečo my, kto je, ako u nás funguje, spoznaj nás, pár slov o nás, náš produkt, náš klient, firemná kultúra',
      strong:
        'vznikla v roku, od roku #, založen*, na trhu od, na trhu už, pôsobíme, pôsobí na trhu, patríme medzi, patrí medzi, popredn*, najväčš*, líder*, lídrom, rodinná firma, slovenská firma, start up, startup, # zamestnancov, # ľudí, # krajinách, # zákazníkov, # klientov, # rokov, pobočk*, centrála, materská, dcérsk*, naša misia, naša vízia, naše hodnoty, veríme, pomáhame, vyvíjame, naši klienti, naši zákazníci, naše produkty, náš produkt, špecializujeme sa, zaoberáme sa, sme spoločnosť, sme firma, nadnárodn*, medzinárodná spoločnosť, investor*, miliard*, milión*, hlavná činnosť',
      weak: 'misia, vízia, hodnoty, kultúra, klient*, zákazník*, inovác*, inovatívn*, technológi*, riešeni*, produkt*, svet*, európ*, rast, rastieme, komunit*, značk*, trhu, budúcnos*, platform*, spoločnosti, firmy',
      first:
        'sme, veríme, naša misia, naším cieľom, od roku, už od, pomáhame, vyvíjame, naši klienti, spoločnosť, firma, pôsobíme, patríme, špecializujeme, zakladáme si',
    },
    team: {
      heading: 'náš tím, o tíme, tím, tvoj tím, váš tím, kolegovia, s kým budeš pracovať, oddelenie',
      strong:
        'náš tím, tím tvorí, v tíme je, v tíme sú, sme tím, tím zložený, členný tím, # členn*, do tímu, súčasťou tímu, tvoj tím, tvojimi kolegami',
      weak: 'tím, tímu, tímom, tímy, kolegovia, kolegov, kolegami, oddelenie',
      first: 'náš tím, tím, v tíme, sme tím, oddelenie, naše oddelenie, tvoj tím',
    },
    role: {
      heading:
        'o pozícii, pozícia, popis pozície, opis pozície, opis pracovnej pozície, o role, rola, tvoja rola, tvoja úloha, o práci, pracovná pozícia, informácie o pracovnom mieste, hľadáme, projekt, projekty, o projekte, na čom pracujeme, tech stack, technológie, s čím pracujeme, používané technológie, nástroje, kontext, príležitosť, stáž, zhrnutie, pracovná ponuka, ponuka práce, s čím budeš pracovať',
      strong:
        'hľadáme, do nášho tímu, rozširujeme, posilňujeme, kolegu, kolegyňu, pridaj sa k nám ako, baví ťa, láka ťa, chceš, v tejto roli, na tejto pozícii, reportovať, budeš súčasťou, staneš sa, stanete sa, tech stack, príležitosť, kľúčovú úlohu, pracujeme s, používame',
      weak: 'pozíci*, rola, projekt*, príležitos*, prácu, výzv*, technológie, kariér*',
      first:
        'hľadáme, do nášho, do tímu, pre nášho, aktuálne hľadáme, rozširujeme, posilňujeme, ako, na pozícii, chceš, chcete, baví, hľadáš, hľadáte, láka, zaujíma',
    },
    responsibilities: {
      heading:
        'náplň práce, pracovná náplň, náplň práce právomoci a zodpovednosti, čo bude tvojou náplňou, čo bude tvojou úlohou, čo budeš robiť, čo budete robiť, čo ťa čaká, čo vás čaká, čo ťa u nás čaká, čomu sa budeš venovať, čo budeš mať na starosti, na starosti, budeš mať na starosti, za čo budeš zodpovedať, zodpovednosti, zodpovednosť, tvoje zodpovednosti, úlohy, tvoje úlohy, hlavné úlohy, tvoj deň, ciele, budeš, budete, tvojou úlohou bude, s čím nám pomôžeš, ako bude vyzerať tvoj deň, popis práce',
      strong:
        'budeš zodpovedať, budete zodpovedať, budeš mať na starosti, budeš pracovať na, budeš spolupracovať, budeš sa podieľať, budeš navrhovať, budeš vyvíjať, budeš viesť, budeš riešiť, tvojou úlohou, tvojou náplňou, náplňou práce, podieľať sa na, zodpovednosť za, v spolupráci s, spolupracovať s, úzka spolupráca, na dennej báze',
      weak: 'návrh, vývoj, správa, údržba, tvorba, implementácia, optimalizácia, analýza, príprava, zabezpečenie, koordinácia, riadenie, testovanie, podpora, spolupráca, komunikácia s, riešenie, reporting, dokumentácia, proces*, plánovanie, rozvoj, monitoring, spracovanie, kontrola, zodpovednosť',
      first:
        '*anie, *enie, *iť, *ať, návrh, vývoj, správa, údržba, tvorba, implementácia, optimalizácia, analýza, príprava, koordinácia, podpora, spolupráca, komunikácia, účasť, starostlivosť, rozvoj, kontrola, realizácia, administrácia, organizácia, prezentácia, práca na, práca s, aktívn*, zodpovednosť, budeš, budete, konzultácie, monitoring, reporting, predaj, nákup, obsluha, evidenci*, vedenie, riadenie, vedenie tímu',
    },
    skills: {
      heading:
        'požiadavky, požadujeme, čo požadujeme, naše požiadavky, požiadavky na zamestnanca, požiadavky na uchádzača, očakávame, čo očakávame, čo od teba očakávame, čo od teba potrebujeme, čo potrebuješ, čo by si mal, čo by si mal vedieť, čo by si mal mať, čo vieš, kto si, koho hľadáme, hľadáme ťa, si to ty, profil, tvoj profil, kvalifikácia, znalosti, zručnosti, skúsenosti, tvoje skúsenosti, osobnostné predpoklady a zručnosti, predpoklady, vzdelanie, jazyky, jazykové znalosti, počítačové znalosti, pozícii vyhovujú uchádzači so vzdelaním, nutné, must have, prax na pozícii v oblasti, máš, ovládaš, čo hľadáme, ideálny kandidát, o tebe',
      strong:
        'skúsenosť s, skúsenosti s, skúsenosti v, skúsenosti z, prax v, prax s, rokov praxe, roky praxe, # rokov, # roky, minimálne #, znalosť, znalosti, pokročilá, orientácia v, schopnosť, schopnosti, samostatnosť, spoľahlivosť, precíznosť, zodpovednosť a, komunikatívnosť, komunikačné zručnosti, analytické myslenie, logické myslenie, tímový hráč, proaktívny prístup, proaktivita, chuť učiť sa, ochota učiť sa, vysokoškolské, stredoškolské, vzdelanie, maturit*, angličtin*, anglického jazyka, anglický jazyk, nemeck*, nemčin*, slovenský jazyk, aj, na komunikatívnej úrovni, úrovni b2, úroveň b2, pokročilý, vodičský preukaz, skupiny b, bezúhonnosť, ovládaš, rozumieš, nebojíš sa, máš skúsenosti, máš skúsenosť, ms office, microsoft excel, zmysel pre, porozumenie',
      weak: 'skúsenos*, prax, znalos*, zručnos*, angličtina, vzdelanie, samostatn*, zodpovedn*, flexibilit*, kreativit*, motiváci*, spoľahliv*, proaktívn*, empati*, komunikatívn*, analytick*, certifik*, ochota, technické, odbor, úroveň, úrovni',
      first:
        'skúsenos*, prax, praktick*, znalos*, dobrá, výborná, základné, pokročil*, schopnos*, samostatn*, spoľahlivosť, spoľahlivý, zodpovedný, zodpovednosť a, komunikatívn*, komunikačné, analytick*, logické, vzdelanie, vš, sš, stredoškolské, vysokoškolské, ukončené, minimálne, min, aspoň, # rokov, # roky, angličtin*, anglický, aj, nemeck*, slovenský, vodičský, chuť, ochota, máš, máte, vieš, ovládaš, rozumieš, poznáš, nebojíš, orientácia, proaktív*, flexibil*, tímový, zmysel, prehľad, porozumenie, si, dokážeš, používateľská, aktívny prístup, pozitívn*, silné, precíznosť',
    },
    preferred: {
      heading:
        'výhodou, výhoda, výhodou bude, bonus, plusové body, nice to have, oceníme, nie je nutné, potešia nás, plusom',
      strong: 'výhodou, výhoda, plusom, nie je podmienkou, nie je nutn*, oceníme, nice to have, vítan*',
      weak: 'výhodou, plus, ideálne, bonus, vítané',
      first: 'výhodou, výhoda, oceníme, ideálne, nice to have, plusom, bonus, vítan*',
    },
    benefits: {
      heading:
        'ponúkame, čo ponúkame, čo ti ponúkame, čo vám ponúkame, ponúkame ti, čo ti môžeme ponúknuť, čo od nás dostaneš, čo u nás získaš, čo získaš, čo dostaneš, čo za to, benefity, zamestnanecké výhody, zamestnanecké výhody benefity, výhody, na čo sa môžeš tešiť, tešiť sa môžeš, prečo k nám, prečo s nami, prečo pracovať, prečo sa pridať, u nás nájdeš, vzdelávanie, osobný rozvoj, dovolenka, dôvod*',
      strong:
        '# týždňov, # dní, dovolenka, dovolenky, sick days, sick day, gastrolístk*, stravné lístky, gastro, príspevok, príspevky, dôchodkové, iii pilier, na stravovanie, životné poistenie, multisport*, kafetéri*, cafeteri*, home office, homeoffice, pružný pracovný čas, flexibilný pracovný čas, práca z domu, firemné auto, služobné auto, notebook, telefón, macbook, teambuilding*, firemné akcie, vzdelávanie, školenia, školenie, konferenc*, kurzy, osobný rozvoj, kariérny rast, kariérneho rastu, možnosť rastu, priateľské prostredie, priateľský kolektív, mladý kolektív, priateľská atmosféra, príjemné pracovné prostredie, občerstvenie, káva, ovocie, zľavy, zaškolenie, onboarding, zázemie, stabiln*, parkovanie, zdravotná starostlivosť, odmena za odporúčanie',
      weak: 'benefit*, bonus*, voľno, rast, flexibil*, poistenie, kancelári*, prostredie, atmosfér*, akcie, rozpočet, zľav*, kolektív, šport*, zdrav*, rozvoj*',
      first:
        '# týždňov, # dní, týždeň, dovolenka, sick, gastrolístk*, príspev*, multisport*, home office, flexibilný, pružný, práca z domu, firemné, teambuilding*, vzdelávanie, školenia, možnosť, možnosti, príležitosť, zázemie, stabiln*, priateľsk*, príjemn*, neformálne, mladý kolektív, moderné, notebook, káva, občerstvenie, zamestnanecké, osobný, kariérny, jazykové, bonusy, ponúkame, u nás, dostaneš, získaš, priestor, zaujímav*, férové, skvel*, zaškolenie, rozpočet, benefit*, práca v, prácu v',
    },
    compensation: {
      heading:
        'mzda, plat, mzdové podmienky, mzdové podmienky brutto, finančné ohodnotenie, platové podmienky, základná zložka mzdy, odmeňovanie',
      strong:
        'mzda, mzdy, mzdu, plat od, platové, brutto, eur, eur/mesiac, eur/hod, ohodnotenie, na hodinu, variabilná zložka, pohyblivá zložka, 13 plat, 14 plat, ročný bonus, kvartálny bonus, prémie, provízie, príplatky, fakturáci*, motivujúc*, náborový príspevok',
      weak: 'odmen*, bonus*, plat, sadzba, fixn*, $ #',
      first:
        'mzda, plat, finančné, hrubá, motivujúce, nadštandardné, nástupný, základná, ročný bonus, 13, provízie, prémie, odmena, # eur, od # eur, mzdu',
    },
    workplace: {
      heading:
        'miesto práce, pracovisko, kde, kde budeš pracovať, lokalita, pracovný čas, úväzok, typ spolupráce, forma spolupráce, druh pracovného pomeru, pracovný pomer, nástup, termín nástupu, zmeny, adresa, dátum nástupu, pracovné podmienky, trvanie, ochota cestovať',
      strong:
        'miesto práce, pracovisko, lokalita, plný úväzok, skrátený úväzok, čiastočný úväzok, tpp, živnosť, szčo, na dohodu, brigáda, na dobu neurčitú, doba neurčitá, doba určitá, nástup, ihneď, dohodou, termín nástupu, pracovný čas, hodín týždenne, # hodín, zmen*, trojzmenn*, dvojzmenn*, nepretržit*, pohotovos*, víkend*, služobné cesty, cestovanie, ochota cestovať, hybridný, hybrid, remote, dni v týždni, z kancelárie, v centre, v bratislave, v košiciach, v žiline',
      weak: 'bratislava, košice, žilina, nitra, kancelári*, zmluv*, úväzok, hybrid*, remote, týždenne, mesiac*',
      first:
        'miesto, lokalita, pracovisko, nástup, úväzok, plný úväzok, tpp, forma, typ, zmluva, pracovný čas, pracovný pomer, remote, hybrid*, ochota cestovať, kde, termín, kancelária v, zmen*, druh, bratislava, adresa',
    },
    process: {
      heading:
        'ako sa prihlásiť, ako na to, výberové konanie, priebeh výberového konania, informácie o výberovom konaní, výberový proces, nábor, pohovor, ako to bude prebiehať, ďalšie kroky, kontakt, kontaktná osoba, ozvi sa, zaujala ťa, zaujali sme ťa, záujem, máš záujem, máte záujem, pridaj sa, pridaj sa k nám, prihlás sa, máš otázky, tešíme sa, predpokladaný termín ukončenia výberového konania',
      strong:
        'životopis, životopisu, životopisom, cv, motivačný list, pošlite nám, pošli, zašlite, prihlás sa, prihlásiť, ozvi sa, ozvite sa, ozveme sa, neváhaj, neváhajte, budeme sa tešiť, tešíme sa, zaujala ťa, zaujala vás, výberové konanie, výberového konania, pohovor*, osobné stretnutie, telefonát, telefonický, prvé kolo, druhé kolo, # kolo, # kolá, call s, online call, kontaktuj*, pridaj sa k nám, stretneme sa, aj keď nespĺňaš, máš záujem, máte záujem, kontaktovať, ďakujeme, referencie, vybraných uchádzačov, kandidátov splňajúcich, všetky požiadavky, všetky body, na 100 %, aj tak sa ozvi',
      weak: 'kontakt*, e mail, email, telefón, kolo, otázk*, proces, nábor*, stretnutie, hr, formulár*, interview',
      first:
        'pošli, pošlite, prihlás, ozvi, ak ťa, ak vás, ak sa, neváhaj, zaujal*, máš záujem, máte záujem, kontakt*, tešíme, budeme, pridaj, # kolo, prvé, druhé, telefon*, pohovor, krátky, online, call, osobné stretnutie, výberové, staň sa, aj keď, klikni, ďakujeme, svoj životopis',
    },
    eeo: {
      heading: 'diverzita, rozmanitosť, rovnaké príležitosti, diverzita a inklúzia, inklúzia, rovnosť',
      strong:
        'rovnaké príležitosti, rovnakých príležitostí, rovnosť príležitostí, diverzit*, inklúzi*, rozmanitos*, bez ohľadu na, diskrimin*, zdravotným postihnutím, zdravotne postihnut*, ztp, sexuáln* orientáci*, rodov* identit*, pohlavi*, etnick*, rasu, rasy, náboženstv*, národnos*, veku, pôvod*, vítaní sú všetci',
      weak: 'rovnak*, všetci, rešpekt*, vítame, postihnut*, odlišnos*',
      first:
        'diverzita, rozmanitosť, rovnaké, podporujeme, sme zamestnávateľ*, vítame, bez ohľadu, všetci uchádzači, nediskriminujeme, pozícia je vhodná',
    },
    accommodation: {
      heading: 'bezbariérov*, prístupnosť, primerané úpravy',
      strong:
        'bezbariér*, primerané úpravy, primerané opatrenia, špeciálne potreby, osobitné potreby, úpravy výberového, potrebuješ úprav*, potrebujete úprav*',
      weak: 'prispôsob*, prístupn*, potreby, postihnutie',
      first: 'ak potrebuješ, ak potrebujete, bezbariér*',
    },
    legal: {
      heading:
        'gdpr, ochrana osobných údajov, osobné údaje, spracovanie osobných údajov, súhlas, upozornenie, poznámka, pracovné povolenie',
      strong:
        'gdpr, osobných údajov, osobné údaje, osobnými údajmi, spracúvan*, spracovan* osobných, súhlas*, prevádzkovateľ*, zásady ochrany, nariadeni*, zákona, pracovné povolenie, povolenie na pobyt, víza, personáln* agentúr*, register trestov, registra trestov, previerk*, nbú, vyhradzujeme, podvod*, občan*',
      weak: 'údaj*, zákon*, právo, povoleni*, podmien*, dôvern*',
      first:
        'odoslaním, zaslaním, súhlasím, reakciou na, informácie o spracúvaní, vaše osobné, tvoje osobné, vyhradzujeme, upozor*, výpis z registra, podmienkou je, svojou reakciou',
    },
    other: {
      heading: 'kľúčové slová, zdieľať, podobné ponuky, ďalšie ponuky, id',
      strong: 'podobné ponuky, ďalšie ponuky, zdieľať ponuku, id ponuky, inzerujúca spoločnosť, dátum zverejnenia',
      weak: 'linkedin, instagram, facebook, youtube',
      first: 'zdieľať, podobné, sleduj nás',
    },
  },
};

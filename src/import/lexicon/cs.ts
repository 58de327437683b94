import type { Lexicon } from './lexicon.ts';

/** Czech. */
export const cs: Lexicon = {
  language: 'cs',
  common:
    'a, se, na, je, že, pro, nebo, jsme, jsi, jste, tě, ti, vám, nás, náš, naše, tvé, tvoje, co, jak, který, která, které, ve, při, do, za, budeš, budete, také, ale, až, už, není, díky, s, v, z, k, o, od, i, po, tak, jsou, máme, máš',
  we: 'my, nás, nám, náš, naše, naši, našeho, našem, našich, jsme, společnost, firma, u nás',
  you: 'ty, tě, ti, tebe, tobě, tvůj, tvoje, tvé, tvá, vás, vám, vy, váš, vaše, jsi, jste, budeš, budete, máš, máte',
  job: 'tato pozice, tuto pozici, na této pozici, na pozici, v této roli, tato role, pro tuto pozici, uchazeč',
  kinds: {
    intro: {
      heading:
        'o nás, kdo jsme, o společnosti, o firmě, společnost, představení společnosti, naše mise, naše vize, hodnoty, naše kultura, náš příběh, co děláme, čím se zabýváme, proč my, proč právě my, kdo je, co je, jak to u nás funguje, jak to u nás chodí, jak pracujeme, poznej nás, seznam se s námi, náš produkt, firemní kultura, náš klient, naše hodnoty, kdo jsme my, něco o nás, jak fungujeme, jak to u nás vypadá',
      strong:
        'vznikla v roce, od roku #, založen*, na trhu od, na trhu již, působíme, působí na trhu, patříme mezi, patří mezi, přední, předních, největší*, lídr*, rodinná firma, česká firma, start up, startup, # zaměstnanc*, # lidí, # zemí, # zákazníků, # klientů, # let, pobočk*, centrála, mateřsk*, dceřin*, naše mise, naše vize, naše hodnoty, věříme, pomáháme, vyvíjíme, našim klientům, naši zákazníci, naše produkty, náš produkt, specializujeme se, zabýváme se, jsme společnost, jsme firma, jsme česk*, celosvětov*, nadnárodní, mezinárodní společnost, investor*, miliard*, milion*',
      weak: 'mise, vize, hodnoty, kultura, kultuře, klient*, zákazník*, zákazníci, inovac*, inovativní, technologi*, řešení, produkt*, svět, světě, evrop*, růst, rosteme, komunit*, značk*, trh*, budoucnost*, platform*, společnost*, firm*',
      first:
        'jsme, věříme, naše mise, náš cíl, naším cílem, od roku, už od, již od, za námi, pomáháme, vyvíjíme, stavíme, naši klienti, naši zákazníci, společnost, firma, působíme, patříme, specializujeme, zakládáme si',
    },
    team: {
      heading:
        'o týmu, tým, kolegové, s kým budeš pracovat, kdo na tebe čeká, oddělení, do jakého týmu, složení týmu, náš tým, tvůj tým, váš tým, kdo tě obklopí, s kým se potkáš',
      strong:
        'náš tým, tým tvoří, v týmu je, v týmu jsou, v týmu nás je, jsme tým, tým složený, členný tým, členného týmu, # členn*, do týmu, oddělení, součástí týmu, tvůj tým, tvými kolegy',
      weak: 'tým, týmu, týmem, týmy, týmech, kolegy, kolegové, kolegů, parta, parťák*, vývojář*',
      first: 'náš tým, tým, v týmu, jsme tým, oddělení, naše oddělení, tvůj tým, tvými kolegy',
    },
    role: {
      heading:
        'o pozici, pozice, popis práce, o roli, role, o práci, hledáme, projekt, projekty, o projektu, na čem pracujeme, na čem budeš pracovat, tech stack, technologie, s čím pracujeme, používáme, nástroje, proč tě potřebujeme, kontext, o co jde, o co půjde, příležitost, stáž, shrnutí, popis pozice, popis pracovní pozice, tvoje role, tvá role, naše technologie, pracovní pozice, používané technologie, pracovní nabídka, nabídka práce, s čím budeš pracovat, s čím u nás budeš pracovat, s jakými technologiemi, informace o projektu, co pozice obnáší',
      strong:
        'hledáme, do našeho týmu, rozšiřujeme, posilujeme, posílit, posílil*, kolegu, kolegyni, přidej se k nám jako, baví tě, láká tě, chceš, jsi zkušen*, v této roli, na této pozici, reportovat, budeš součástí, staneš se, stanete se, tech stack, příležitost, zodpovíd*, klíčovou roli, pracujeme s, používáme',
      weak: 'pozic*, role, roli, projekt*, příležitost, práci, hledat, výzv*, technologie, kariér*',
      first:
        'hledáme, do našeho, do týmu, pro našeho, aktuálně hledáme, rozšiřujeme, posilujeme, jako, v roli, na pozici, chceš, chcete, baví, hledáš, hledáte, láká, jsi, přidej se k nám jako, zajímá',
    },
    responsibilities: {
      heading:
        'náplň práce, pracovní náplň, co bude tvojí náplní, co bude náplní, co bude tvým úkolem, co tě čeká, co vás čeká, co tě u nás čeká, na starosti, odpovědnosti, zodpovědnosti, zodpovědnost, odpovědnost, úkoly, tvá náplň, tvůj den, tvoje práce, co je tvojí prací, tvým úkolem bude, cíle, budeš, budete, v čem nám pomůžeš, s čím nám pomůžeš, jak nám pomůžeš, jak bude vypadat tvá práce, typický den, popis činnost*, hlavní úkoly, tvoje úkoly, tvoje zodpovědnost*, co budeš mít na starosti, co budeš dělat, hlavní výzvy, klíčové odpovědnosti, v rámci role budeš, v rámci vaší role budete',
      strong:
        'budeš zodpovídat, budete zodpovídat, budeš mít na starosti, budeš pracovat na, budeš spolupracovat, budeš se podílet, budeš navrhovat, budeš vyvíjet, budeš vést, budeš řešit, budeš komunikovat, budete se podílet, tvým úkolem, tvojí náplní, vaším úkolem, náplní práce, podílet se na, odpovědnost za, zodpovědnost za, ve spolupráci s, spolupracovat s, úzká spolupráce, na denní bázi',
      weak: 'návrh, vývoj, správa, údržba, tvorba, implementace, optimalizace, analýza, příprava, zajištění, koordinace, řízení, testování, podpora, spolupráce, komunikace s, řešení, reporting, dokumentace, code review, proces*, plánování, rozvoj, monitoring, monitorování, zpracování, kontrola',
      first:
        '*ání, *ení, *ovat, návrh, návrhy, vývoj, správa, údržba, tvorba, implementace, optimalizace, analýza, analýzy, příprava, koordinace, podpora, komunikace, účast, péče, rozvoj, kontrola, realizace, administrace, organizace, prezentace, integrace, migrace, práce na, práce s, aktivní, odpovědnost, zodpovědnost, budeš, budete, podílet, navrhneš, navrhuješ, vyvíjíš, vedeš, zajistíš, staráš se, postaráš, pomůžeš, řešíš, řešit, vést, tvořit, psát, dělat, hledat, být, spoluprac*, konzultace, akvizice, monitoring, reporting, code review, prodej, nákup, evidence, vedení, řízení, vedení týmu',
    },
    skills: {
      heading:
        'požadavky, požadujeme, očekáváme, co od tebe čekáme, co od tebe potřebujeme, co potřebujeme, co potřebuješ, co bys měl, co bychom rádi, co umíš, co k tomu potřebuješ, co k tomu budeš potřebovat, co už umíš, kdo jsi, koho hledáme, hledáme tě, jsi to ty, profil, kvalifikace, znalosti, dovednosti, zkušenosti, jaký bys měl, jaká bys měla, jaký jsi, předpoklady, vzdělání, jazyky, jazykové, nutné, must have, bez čeho to nepůjde, bez čeho se neobejdeš, uspěješ pokud, budeš se hodit, hodíš se k nám, oceníme u tebe, máš, ovládáš, co hledáme, potřebné, naše požadavky, požadavky na uchazeče, co očekáváme, co od tebe očekáváme, co od vás očekáváme, co požadujeme, tvoje zkušenosti, znalosti a zkušenosti, znalosti a dovednosti, tvůj profil, kdo jsi ty, jaký člověk se k nám hodí, ideální kandidát, jaké znalosti, o tobě, otestuj se',
      strong:
        'zkušenost s, zkušenosti s, zkušenosti v, zkušenosti z, zkušenost v, zkušenost z, praxe v, praxi v, praxe s, let praxe, roky praxe, # let zkušeností, # roky, minimálně #, znalost, znalosti, pokročilá, velmi dobrá, orientace v, schopnost, schopnosti, samostatnost, spolehlivost, pečlivost, zodpovědnost a, komunikativnost, komunikační dovednosti, analytické myšlení, logické myšlení, týmový hráč, tah na branku, proaktivní přístup, proaktivita, chuť učit se, chuť se učit, ochota učit, vysokoškolské, středoškolské, vzdělání, maturit*, angličtin*, anglického jazyka, čeština, češtiny, němčin*, aj, komunikativní úrovni, úrovni b2, úrovni b1, řidičský průkaz, skupiny b, trestní bezúhonnost, ovládáš, umíš, rozumíš, nebojíš se, máš zkušenosti, máš zkušenost, máte zkušenosti, ms office, cit pro, smysl pro, porozumění, přehled v',
      weak: 'zkušenost*, praxe, praxi, znalost*, dovednost*, angličtina, anglicky, česky, vzdělání, samostatn*, zodpovědn*, flexibilit*, kreativit*, motivac*, pečliv*, spolehliv*, proaktivn*, empati*, komunikativn*, analytick*, certifik*, nadšení, ochota, technické, obor, úroveň, úrovni',
      first:
        'zkušenost*, praxe, praktick*, znalost*, dobrá, výborná, velmi dobrá, základní, pokročil*, schopnost*, samostatn*, spolehlivost, pečlivost, zodpovědný, zodpovědnost a, komunikativn*, komunikační, analytick*, logické, vzdělání, vš, sš, středoškolské, vysokoškolské, ukončené, minimálně, min, alespoň, aspoň, # let, # roky, angličtin*, anglick*, aj, čeština, němčin*, řidičský, chuť, ochota, máš, máte, umíš, umíte, ovládáš, rozumíš, znáš, nebojíš, nechybí, orientace, orientuješ, proaktiv*, flexibil*, týmový, tah na, cit, smysl, přehled, porozumění, pokud máš, zvládáš, baví tě, jsi, dokážeš, uživatelská, trestní, odolnost, aktivní přístup, pozitivní, silné, hluboká',
    },
    preferred: {
      heading:
        'výhodou, výhoda, výhody pro tebe pokud, bonus, bonusem, plusové body, plusem, nice to have, oceníme, rádi uvidíme, není nutné, bude plus, extra body, potěší nás, za plus, výhodou bude, co je výhodou, velmi oceníme',
      strong:
        'výhodou, výhoda, plusem, je plus, není podmínkou, není nutn*, oceníme, nice to have, bonusem, ideálně, potěší nás',
      weak: 'výhodou, plus, ideálně, bonus, rádi',
      first: 'výhodou, výhoda, oceníme, ideálně, nice to have, plusem, bonus*, velkým plusem, potěší',
    },
    benefits: {
      heading:
        'nabízíme, co ti můžeme nabídnout, co můžeme nabídnout, co od nás dostaneš, co u nás získáš, co získáš, co dostaneš, co za to, za odměnu, benefity, výhody, odměna, co tě u nás čeká a nemine, na co se můžeš těšit, na co se můžete těšit, těšit se můžeš, těš se, proč k nám, proč s námi, proč pracovat, proč jít, proč zrovna, proč do toho jít, proč se přidat, co z toho budeš mít, co ti přinese, u nás najdeš, vzdělávání, osobní rozvoj, dovolená, čím tě přesvědčíme, čím tě nalákáme, důvod*, co pro tebe máme, bude se ti u nás líbit, proč tě to bude bavit, co nabízíme, co ti nabízíme, co vám nabízíme, nabízíme ti, nabízíme vám, naše benefity, zaměstnanecké výhody, na co se u nás můžeš těšit, můžeš těšit, se můžeš těšit, proč se ti u nás bude líbit, líbit se ti u nás bude',
      strong:
        '# týdnů, # dnů, dovolená, dovolené, dovolenou, sick days, sick day, sickday*, stravenk*, příspěvek, příspěvky, příspěvkem, penzijní, na penzi, na stravování, životní pojištění, multisport*, cafeteri*, kafeterie, benefit plus, benefitní, home office, homeoffice, pružná pracovní doba, flexibilní pracovní doba, volná pracovní doba, práce z domova, firemní auto, služební auto, služební vozidlo, i pro soukromé, notebook, telefon, mobil, macbook, tarif, teambuilding*, firemní akce, firemní události, večírk*, vzdělávání, školení, konferenc*, kurz*, výuka angličtiny, osobní rozvoj, kariérní růst, kariérního růstu, možnost růstu, profesní růst, přátelské prostředí, přátelský kolektiv, přátelská atmosféra, mladý kolektiv, neformální, dress code, dresscode, občerstvení, káva, ovoce, snacky, slevy, zaškolení, onboarding, mentoring, zázemí, stabilní, parkování, školk*, dog friendly, pet friendly, odměna za doporučení, vlastní iniciativu, plně vybaven*, nekorporátní',
      weak: 'benefit*, bonus*, volno, růst, flexibil*, pojištění, kancelář*, prostředí, atmosfér*, svobod*, akce, budget, rozpočet, slev*, kolektiv, kafe, pivo, sport*, zdrav*, důvěr*, seberealizac*, rozvoj*',
      first:
        '# týdnů, # dnů, # dní, týden, dovolená, sick, stravenk*, příspěv*, multisport*, home office, homeoffice, flexibilní, pružná, pružnou, volná, práce z domova, práci z domova, firemní, teambuilding*, vzdělávání, školení, možnost, možnosti, příležitost, zázemí, stabilní, přátelsk*, příjemn*, neformální, mladý kolektiv, moderní, notebook, káva, občerstvení, zaměstnanecké, osobní, kariérní, profesní, jazykové, cafeteri*, penzijní, bonusy, nabízíme, u nás, dostaneš, získáš, prostor, zajímav*, férové, skvěl*, super, zaškolení, podpora tvého, volnost, budget, rozpočet, výuka, benefit*, práce v, práci v, pracovní smlouva a',
    },
    compensation: {
      heading:
        'mzda, plat, odměňování, finanční ohodnocení, mzdové podmínky, platové podmínky, kolik si vyděláš, finance, mzdové rozpětí, platové ohodnocení, peníze, nabízená mzda, plat a benefity',
      strong:
        'mzda, mzdu, mzdy, mzdou, plat od, platové, hrubého, kč, kč/měsíc, czk, eur, finanční odměna, ohodnocení, hodinová sazba, kč/hod, na hodinu, kč/h, md, za manday, man day, fakturac*, 13 plat, 14 plat, roční bonus, kvartální bonus, výkonnostní bonus, prémie, provize, příplatky, náborový příspěvek, podíl na zisku, akcie, nadstandardní mzd*, motivující',
      weak: 'odměn*, bonus*, plat, sazba, fixní, výdělek, $ #, peníze',
      first:
        'mzda, plat, finanční, hrubá, motivující, nadstandardní, nadprůměrn*, nástupní, základní mzda, roční bonus, čtvrtletní, 13, provize, prémie, odměna, férová mzda, sazba, hodinová, # kč, zajímavé finanční, stabilní mzd*, příplatky, ohodnocení, mzdu',
    },
    workplace: {
      heading:
        'pracoviště, kde, lokalita, místo, pracovní doba, úvazek, typ úvazku, typ smlouvy, smlouva, druh pracovního poměru, pracovní poměr, nástup, termín nástupu, datum nástupu, směny, směnnost, délka, start, adresa, pracovní podmínky, spolupráce, forma, místo výkonu práce, místo práce, kde budeš pracovat, ochota cestovat, nástup možný ihned, nástup je možný ihned',
      strong:
        'místo výkonu, místo práce, pracoviště, lokalita, plný úvazek, zkrácený úvazek, částečný úvazek, poloviční úvazek, hpp, dpp, dpč, ičo, osvč, živnost*, na dobu neurčitou, doba neurčitá, doba určitá, smlouva na dobu, nástup, ihned, dle dohody, termín nástupu, pracovní doba, hodin týdně, h týdně, # hodin, směn*, dvousměnný, třísměnný, nepřetržitý provoz, pohotovost*, víkend*, služební cesty, cestování, ochota cestovat, ochotu cestovat, hybridní, hybrid, remote, dny v týdnu, dní v týdnu, z kanceláře, kanceláře v, kanceláři v, kanceláře na, v centru, u metra, na pobočce, na karlíně, v praze, v brně, v ostravě, brigád*',
      weak: 'praha, prahy, brno, ostrava, plzeň, kancelář*, smlouv*, úvazek, úvazku, hybrid*, remote, nástup, týdně, měsíc*, lokalit*',
      first:
        'místo, lokalita, pracoviště, nástup, úvazek, plný úvazek, hpp, práce na, forma spolupráce, typ, smlouva, pracovní doba, pracovní poměr, remote, hybrid*, ochota cestovat, ochotu cestovat, kde, termín, start, délka, kancelář v, kanceláře v, směn*, možnost práce na, spolupráce na ičo, praha, brno, ostrava, adresa',
    },
    process: {
      heading:
        'jak se přihlásit, jak na to, výběrové řízení, průběh výběrového řízení, výběrko, výběrový proces, náborový proces, nábor, přijímací proces, pohovor, kola, jak to bude probíhat, jak to probíhá, co bude dál, co dál, další kroky, kontakt, kontaktní osoba, kontaktuj, ozvi se, ozvěte se, zaujala tě, zaujalo tě, zaujali jsme tě, zaujala vás, zájem, líbí se ti, tak neváhej, přidej se, přihlas se, pojď do toho, jdeš do toho, chceš se přidat, máš otázky, dotazy, poslat životopis, těšíme se, jak probíhá výběrové řízení, máš zájem, máte zájem, přidej se k nám, kontaktní údaje',
      strong:
        'životopis, životopisu, životopisem, cv, motivační dopis, pošlete nám, pošli, zašli, zašlete, posílej, přihlas se, přihlásit, ozvi se, ozvěte se, ozveme se, ozvu, neváhej, neváhejte, budeme se těšit, těšíme se, těším se, zaujala tě, zaujala vás, zaujalo tě, výběrové řízení, výběrového řízení, výběrko, pohovor*, osobní setkání, osobním setkání, telefonát, telefonický, první kolo, druhé kolo, # kolo, # kol, # kola, call s, video call, online call, technické interview, kontaktuj*, kontaktní, odpověz, reaguj, přidej se k nám, pojď, přijď, potkáme se, seznámíme se, i když nesplňuješ, nesplňuješ všech*, máš zájem, máte zájem, zpětn* vazb* do, kontaktovat vybran*, děkujeme, reference, všechny požadavky, všechny body, na 100 %, i tak se ozvi, přesto se ozvi',
      weak: 'kontakt*, e mail, email, telefon, kolo, kola, kole, dotaz*, proces, nábor*, setkání, hr, pozvat, formulář*, linkedin, interview',
      first:
        'pošli, pošlete, přihlas, ozvi, ozvěte, pokud tě, pokud vás, pokud se, neváhej, neváhejte, zaujal*, máš zájem, máte zájem, líbí, kontakt*, těšíme, těším, budeme, přidej, pojď, přijď, # kolo, první, druhé, třetí, telefon*, pohovor, krátký, úvodní, online, call, osobní setkání, výběrové, výběrko, stačí, staň se, nejsi si jist*, i když, odpověz, reaguj, klikni, děkujeme',
    },
    eeo: {
      heading: 'diverzita, rozmanitost, rovné příležitosti, inkluze, rovnost, rovný přístup, diverzita a inkluze',
      strong:
        'rovné příležitosti, rovných příležitostí, rovnost příležitostí, diverzit*, inkluz*, rozmanitost*, bez ohledu na, diskrimin*, zdravotním postižením, zdravotně postižen*, ozp, sexuální orientac*, genderov*, pohlaví, etnick*, rasu, rasy, náboženství, národnost*, věku, původ*, vhodné i pro, vítáni jsou všichni',
      weak: 'rovn*, všichni, respekt*, vítáme, postižení, lgbt*, odlišnost*',
      first:
        'diverzita, rozmanitost, rovné, podporujeme, jsme zaměstnavatel*, vítáme, bez ohledu, všichni uchazeči, nediskriminujeme, pozice je vhodná',
    },
    accommodation: {
      heading: 'bezbariérov*, přístupnost, přizpůsobení, přiměřené úpravy',
      strong:
        'bezbariér*, přiměřené úpravy, přiměřená opatření, speciální potřeby, zvláštní potřeby, úpravy výběrového, přizpůsobit výběrov*, potřebuješ úprav*, potřebujete úprav*',
      weak: 'přizpůsob*, přístupn*, potřeby, postižení',
      first: 'pokud potřebuješ, pokud potřebujete, bezbariér*, potřebuješ li, rádi ti vyjdeme',
    },
    legal: {
      heading:
        'gdpr, ochrana osobních údajů, osobní údaje, zpracování osobních údajů, souhlas, upozornění, právní, poznámka, pracovní povolení',
      strong:
        'gdpr, osobních údajů, osobní údaje, osobními údaji, zpracování údajů, souhlas*, správce údajů, zásady ochrany, nařízení, zákona, pracovní povolení, povolení k pobytu, vízum, víza, agentur práce, agentury práce, agentura práce, personální agentur*, rejstřík* trestů, prověrk*, nbú, vyhrazujeme, vyhrazuje si právo, podvod*, občan*, personálními agenturami, s agenturami',
      weak: 'údaj*, zákon*, právo, práva, povolení, podmín*, důvěrn*',
      first:
        'odesláním, zasláním, odpovědí na, souhlasím, reakcí na, informace o zpracování, vaše osobní, tvoje osobní, vyhrazujeme, upozor*, nespolupracujeme, výpis z rejstříku, podmínkou je',
    },
    other: {
      heading: 'klíčová slova, sdílet, podobné pozice, další pozice, štítky, tagy',
      strong: 'podobné nabídky, další nabídky, další volné pozice, sdílet nabídku, id nabídky, zadavatel',
      weak: 'linkedin, instagram, facebook, youtube',
      first: 'sdílet, štítky, podobné, sleduj nás',
    },
  },
};

import type { Lexicon } from './lexicon.ts';

/** Finnish. */
export const fi: Lexicon = {
  language: 'fi',
  common:
    'ja, on, ei, että, se, tai, sekä, myös, kun, jos, ovat, olemme, sinulla, sinun, meillä, meidän, voit, joka, jotka, olla, kanssa, olet, mukaan, tämä, sinä, me, hyvä, ole, mutta, kuin, haemme, etsimme, vähintään, kokemus, tehtävä, tehtävään, työ, tarjoamme, yli, hakemus, lähetä, osaamista, jo',
  we: 'me, meillä, meidän, meille, meitä, olemme, tiimimme, yritys, yhtiö',
  you: 'sinä, sinulla, sinun, sinulle, sinua, olet, osaat, pääset, työskentelet',
  job: 'tässä tehtävässä, tehtävä, tässä roolissa, rooli, tehtävässä, työtehtävä',
  kinds: {
    intro: {
      heading:
        'keitä olemme, keitä me olemme, meistä, tietoa meistä, yrityksestä, yritys, tarinamme, missiomme, visiomme, arvomme, arvot, kulttuurimme, mitä teemme, miksi me, työnantaja, tutustu meihin, yritysesittely, tietoa työnantajasta',
      strong:
        'perustettu, perustettiin, olemme yritys, on suomen, on yksi suomen, johtava, johtavia, johtavista, markkinajohtaja*, edelläkävijä*, pääkonttori*, pörssiyhtiö*, pörssilistattu, perheyritys, perheyhtiö, konserni*, tytäryhtiö*, startup, kasvuyritys, # työntekijää, # ammattilaista, # maassa, # asiakasta, miljoon*, missiomme, visiomme, arvomme, uskomme, asiakkaamme, asiakkaillemme, tuotteemme, kehitämme, autamme, toimimme, vuodesta #',
      weak: 'missio*, visio*, arvo*, kulttuuri*, asiakka*, innovati*, teknologi*, ratkaisu*, tuotte*, maailma*, globaali*, markkino*, toimiala*, tulevaisuu*, kasvu*, brändi*, vastuullis*, kestäv*, yhteiskun*, yhdessä',
      first:
        'olemme, uskomme, missiomme, visiomme, asiakkaamme, vuodesta, perustettu, kehitämme, autamme, meillä työskentelee, yli, yrityksemme, toimimme',
    },
    team: {
      heading: 'tiimi, tiimistä, tiimimme, tuleva tiimisi, tiimisi, osasto, yksikkö, työyhteisö',
      strong:
        'tiimimme, tiimiimme kuuluu, tiimissämme, tiimissä työskentelee, # hengen, hengen tiimi*, osaksi tiimiä, tiimiin kuuluu, yksikössämme',
      weak: 'tiimi*, osasto*, yksikk*, kollego*, työkaver*',
      first: 'tiimimme, tiimissä, tiimiimme, osasto, yksikkö, pääset osaksi',
    },
    role: {
      heading:
        'tehtävästä, tehtävä, työtehtävä, roolista, rooli, roolisi, tehtävän kuvaus, työn kuvaus, tehtävänkuvaus, työnkuvaus, tietoa tehtävästä, paikasta, kuvaus, yhteenveto, projekti, teknologiat, harjoittelu, haemme',
      strong:
        'haemme, etsimme, haussa, tule meille, vahvistamaan, vahvistusta, kaipaamme, oletko, haluatko, tässä tehtävässä, tässä roolissa, tehtävässä pääset, raportoit, esihenkilönäsi, avainrooli*, kiinnostaako, joukkoomme',
      weak: 'rooli*, tehtäv*, mahdollisu*, projekti*, haaste*, ura*, työ',
      first:
        'haemme, etsimme, oletko, haluatko, tässä tehtävässä, tässä roolissa, nyt haemme, tule, kaipaatko, asiakkaallemme, raportoit, kiinnostaako',
    },
    responsibilities: {
      heading:
        'tehtävät, työtehtävät, tehtäväsi, keskeiset tehtävät, päätehtävät, vastuualueet, vastuut, vastuualueesi, mitä tulet tekemään, mitä pääset tekemään, mitä teet, työpäiväsi, tyypillinen työpäivä, tehtäviisi kuuluu, tehtävänkuva, tavoitteet, tulet tekemään',
      strong:
        'tehtäviisi kuuluu, tehtäviin kuuluu, tehtäviisi kuuluvat, vastaat, vastuullasi, pääset, osallistut, työskentelet, kehität, suunnittelet, toteutat, huolehdit, tuet, johdat, teet yhteistyötä, yhteistyössä, toimit, työtehtäviisi kuuluu, työtehtäviin kuuluu, tehtävässäsi, työskentelet yhdessä',
      weak: 'kehittämi*, suunnittelu*, toteutt*, ylläpit*, raportoint*, johtami*, koordinoint*, seurant*, prosess*, dokumentoint*, asiakaspalvelu*, myynti*, testau*, analysoint*, varmista*, tukemi*, hallinta*',
      first:
        '*minen, *inti, suunnittelu, kehitys, ylläpito, seuranta, hallinta, tuki, vastaat, osallistut, kehität, suunnittelet, toteutat, työskentelet, huolehdit, tuet, johdat, teet, toimit, vastuu, yhteistyö, asiakaspalvelu, myynti, pääset, hoidat, laadit, rakennat, analysoit, varmistat, testaus, tehtäviisi',
    },
    skills: {
      heading:
        'vaatimukset, edellytämme, odotamme, odotamme sinulta, mitä odotamme, mitä odotamme sinulta, mitä toivomme sinulta, hakijalta odotamme, kuka olet, millainen olet, oletko sinä, sinä olet, sinulla on, profiili, profiilisi, osaaminen, osaamisesi, taidot, kokemus, koulutus, koulutus ja kokemus, pätevyysvaatimukset, kelpoisuusvaatimukset, kielitaito, arvostamme, toivomme, ketä etsimme, mitä etsimme, menestyt tehtävässä, onnistut tehtävässä, ominaisuudet, sinusta, mitä tuot',
      strong:
        '# vuoden, vähintään # vuotta, kokemusta, kokemus, työkokemus*, tehtävään soveltuva, korkeakoulututkinto, tutkinto, ammattikorkeakoulu*, koulutus, insinööri, hyvä suomen, suomen kielen, sujuva, sujuvaa, sujuvasti, englannin kiel*, suomen ja englannin, englanti, kielitaito*, suullinen ja kirjallinen, osaamista, tuntemus*, hallitset, osaat, taito, taidot, yhteistyötaidot, vuorovaikutustaidot, viestintätaidot, ongelmanratkaisu*, itsenäinen, itsenäisesti, oma aloittei*, tiimipelaaja, järjestelmällinen, huolellinen, tarkka, paineensietokyky, ajokortti, oppimishalu*, ote työhön, asenne, palveluasenne, hygieniapassi, työturvallisuuskortti, valvira*, edellytämme, odotamme sinulta, sinulla on, yhteistyötaitoja, kelpoisuusvaatimuksena, arvostamme',
      weak: 'kokemu*, osaami*, koulutu*, tutkin*, taito*, taido*, kiel*, ominaisuu*, analyytti*, joustav*, luov*, motivoitun*, oma aloitt*, innostun*, sertifi*, ymmärry*',
      first:
        'kokemus*, vähintään, # vuoden, usean vuoden, soveltuva, tehtävään soveltuva, koulutus, korkeakoulututkinto, tutkinto, hyvä, hyvät, erinomaiset, erinomainen, sujuva, vahva, vahvaa, osaamista, osaat, hallitset, sinulla on, olet, aiempi, kyky, itsenäinen, oma, huolellisuus, b ajokortti, ajokortti, englannin, suomen, ymmärrys, tuntemus, asenne, halu, intoa, kiinnostus, järjestelmälli*, yhteistyö ja',
    },
    preferred: {
      heading:
        'eduksi, eduksi katsotaan, katsomme eduksi, plussaa, lisäksi arvostamme, bonusta, toivottavaa, eduksi luetaan',
      strong: 'eduksi, plussaa, ei ole välttämätön, ei välttämätöntä, etu, toivottavaa, ei ole välttämätöntä, eduksesi',
      weak: 'plussa*, toivo*, arvostamme',
      first: 'eduksi, plussaa, lisäksi arvostamme, arvostamme, toivottavaa, bonusta',
    },
    benefits: {
      heading:
        'tarjoamme, mitä tarjoamme, mitä me tarjoamme, tarjoamme sinulle, me tarjoamme, edut, työsuhde edut, henkilöstöedut, etumme, miksi meille, miksi tulla meille, mitä saat, saat meiltä, meillä saat, kehittyminen, kehittymismahdollisuudet, hyvinvointi, lomat, miksi viihtyisit',
      strong:
        'työterveys*, liikuntaetu, liikunta ja kulttuuri*, kulttuurietu*, epassi, smartum, edenred, polkupyöräetu, pyöräetu, työsuhdepyörä, puhelinetu, autoetu, vakuutus*, sairauskuluvakuutus, lomapäiv*, lisäloma*, vapaapäiv*, joustava*, liukuva työaika, etätyömahdollisuu*, työ ja vapaa ajan, tasapaino*, kehittymismahdollisuu*, koulutusmahdollisuu*, koulutuksia, urakehity*, etenemismahdollisuu*, mahdollisuus kehittyä, mukavat työkaverit, mukavia työkavereita, työilmapiiri*, matala hierarkia, virkistyspäiv*, after work, kattavat edut, kattava perehdyty*, perehdytyksen, henkilöstöale*, hyvä yhteishenki, vakituinen työsuhde ja, nykyaikaiset työvälineet, tarjoamme, työsuhde edut, työsuhde etu, lounasetu, henkilöstöedut, henkilökuntaedut, perehdytys, vakuutu*',
      weak: 'etu*, edut, joustav*, mahdollisu*, kehitty*, hyvinvoin*, loma*, ilmapiiri*, koulutu*, vapau*, turvallis*, vakaa*, perehdyt*, kulttuuri*',
      first:
        'tarjoamme, joustava*, kattava*, mahdollisuus, mahdollisuuden, mahdollisuuksia, lounasetu, liikunta*, työterveys*, monipuolis*, mielenkiintois*, hyvä*, mukav*, # lomapäiv*, etätyömahdollisuus, edut, perehdyt*, vakaa*, rento, työsuhde*, laajat, saat, innosta*, kehitty*, henkilöstö*',
    },
    compensation: {
      heading:
        'palkka, palkkaus, palkkaus ja edut, palkka ja edut, palkkatoive, bonus, tehtävän palkkaus, palkitseminen',
      strong:
        'palkka, palkkaus, kuukausipalkka, tuntipalkka, palkkahaarukka, palkkatoive*, palkkatoivomus*, euroa kuukaudessa, €/kk, eur/kk, €/h, provisio*, tulospalkkio*, bonus, bonukset, bonusjärjestelm*, osakkeita, optiot, tessin mukainen, työehtosopimu*, tes n mukai*, lomaraha*, henkilökohtainen palkanosa, tehtäväkohtainen palkka, tes',
      weak: 'palk*, euro*, $ #, kilpailukyky*, lisät',
      first:
        'palkka*, kuukausipalkka, kilpailukykyi*, tuntipalkka, bonus*, provisio*, tulospalkkio, tehtävän palkka*, hyvä palkka',
    },
    workplace: {
      heading:
        'sijainti, työpaikka, paikka, työpaikan sijainti, toimipaikka, työskentelypaikka, missä, työaika, työsuhde, työsuhteen tyyppi, työsuhteen muoto, aloitus, aloitusajankohta, kesto, etätyö, työn luonne, työskentelymalli, matkustaminen, työn alkaminen',
      strong:
        'kokoaikainen, osa aikainen, kokopäiväinen, kokoaikatyö, vakituinen, vakinainen, määräaikainen, toistaiseksi voimassa, työsuhde on, koeaika*, sijaisuus, kesätyö, työ alkaa, aloitus, heti, sopimuksen mukaan, mahdollisimman pian, sijaitsee, toimipiste*, toimistomme, toimistolla, toimistolta, etätyö*, etänä, hybridi*, päivänä viikossa, päivää viikossa, tuntia viikossa, # tuntia, vuorotyö*, yövuoro*, viikonloppu*, päivystys*, matkustami*, matkustusvalmius, arkisin, maanantaista perjantaihin, päivätyö*, työsuhteen kesto, työaika, kolmivuorotyö, etätyömahdollisuus, työskentelypaikka, sijainti, tehtävä alkaa',
      weak: 'helsin*, espoo*, tamper*, turku, turussa, oulu*, jyväskyl*, vanta*, toimisto*, työaika*, viikossa, työsuhde*',
      first:
        'sijainti, työaika, työsuhde, aloitus, kesto, kokoaikainen, vakituinen, määräaikainen, etätyö*, hybridi*, paikka, työ on, tehtävä on, työ alkaa, työskentelypaikka, toimipaikka, matkustami*, koeaika',
    },
    process: {
      heading:
        'hakeminen, hae, hae nyt, näin haet, miten haen, hakuohjeet, hakuaika, hakemus, hakuprosessi, rekrytointiprosessi, rekrytointiprosessin vaiheet, haastattelu, haastattelut, yhteystiedot, lisätietoja, lisätiedot, kysyttävää, kiinnostuitko, kiinnostuitko sinä, hae paikkaa, seuraavat vaiheet, yhteyshenkilö, ota yhteyttä',
      strong:
        'hae, lähetä, hakemus, hakemuks*, cv, ansioluettelo, hakuaika*, viimeistään, haastattelu*, haastattelemme, puhelinhaastattelu, rekrytointiprosessi*, soveltuvuusarvioin*, lisätietoja, yhteyttä, vastaa mielellään, kysymy*, kiinnostuitko, innostuitko, täytämme paikan, paikka täytetään, heti sopivan, referenss*, tavoitat, kaikkia vaatimuksia, kaikki kriteerit, lisätietoja tehtävästä, palkkatoive, täytämme tehtävän, odotamme hakemustasi, kysy lisää',
      weak: 'hake*, haku*, haastatt*, rekryt*, yhtey*, sähköpost*, puhelim*, lisätiet*, kysy*, hakij*',
      first:
        'hae, jätä, lähetä, kiinnostuitko, innostuitko, lisätietoja, kysy, ota, hakuaika, täytämme, odotamme hakemus*, jos, haastattel*, hakemu*, vastaamme, tehtävään liittyviin, käsittelemme hakemuks*, mikäli, toivomme hakemus*',
    },
    eeo: {
      heading:
        'monimuotoisuus, yhdenvertaisuus, tasa arvo, monimuotoisuus ja yhdenvertaisuus, inklusiivisuus, yhdenvertaisuus ja tasa arvo',
      strong:
        'monimuotoisu*, monimuotoinen, yhdenvertai*, tasa arvo*, tasavertai*, inklusiivi*, syrji*, iästä, ikään, sukupuol*, etni*, uskonto*, uskonno*, vamma*, seksuaali*, taustasta, alkuperä*, riippumatta, katsomatta, kaikenlaisia hakijoita, anonyymi*',
      weak: 'tasa arv*, monimuoto*, kunnioi*, kaikki, erilai*, tausta*',
      first:
        'monimuotoisuus, arvostamme monimuotoisuutta, yhdenvertaisuus, edistämme, toivomme hakijoiksi, toivotamme tervetulleeksi, kaikki, olemme sitoutuneet',
    },
    accommodation: {
      heading: 'esteettömyys, saavutettavuus, kohtuulliset mukautukset',
      strong:
        'kohtuullis* mukautu*, mukautuks*, esteettö*, saavutettav*, erityistarpe*, erityisjärjestely*, viittomakiel*, tukea hakuprosessi*',
      weak: 'mukautu*, esteett*, tarpe*, tukea',
      first: 'jos tarvitset, mikäli tarvitset, kerro meille, tarvitsetko',
    },
    legal: {
      heading:
        'tietosuoja, gdpr, henkilötiedot, tietosuojaseloste, turvallisuusselvitys, rikosrekisteriote, huomioitavaa, työlupa, muuta',
      strong:
        'tietosuoja*, gdpr, henkilötie*, suostumu*, työlupa*, oleskelulupa*, työnteko oikeu*, viisumi*, kansalaisuus*, turvallisuusselvity*, rikosrekister*, rikostausta*, luottotie*, huumausainetest*, huumetesti*, taustatarkistu*, rekrytointitoimisto*, huijau*, lain, laki, lainsäädän*, lääkärinlausun*, asetuks*, soveltuvuusarviointi, tartuntatautilain',
      weak: 'laki*, lain*, tietoja, luottamuksell*, sääntö*, ehdot, lupa*, rekister*',
      first:
        'henkilötie*, käsittelemme henkilötie*, hakemalla, tietosuoja*, turvallisuusselvitys, valitun, valittavan, huomioithan, ennen tehtävään, rikosrekister*, tehtävään valittava*, tehtävään valitusta',
    },
    other: {
      heading: 'tunnisteet, jaa, samankaltaiset työpaikat, avainsanat, viitenumero',
      strong: 'samankaltaiset työpaikat, muut avoimet, jaa ilmoitus, ilmoitusnumero',
      weak: 'linkedin, instagram, facebook',
      first: 'jaa, tunnisteet, seuraa meitä, ilmoitusnumero',
    },
  },
};

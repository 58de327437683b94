import type { Lexicon } from './lexicon.ts';

/** Italian: Italy and Ticino. */
export const it: Lexicon = {
  language: 'it',
  common:
    'il, lo, la, i, gli, le, di, del, della, dei, delle, e, in, un, una, per, con, che, si, sono, è, nel, nella, al, alla, dal, ai, anche, come, tuo, tua, nostro, nostra, ti, ci, più, o, sul, da',
  we: 'noi, nostro, nostra, nostri, nostre, ci, siamo, azienda, società, gruppo',
  you: 'tu, te, ti, tuo, tua, tuoi, tue, voi, vostro, sarai, avrai, hai, sei',
  job: 'questa posizione, la posizione, questo ruolo, il ruolo, questa figura, la figura, la risorsa, il candidato, la candidata, risorsa selezionata',
  kinds: {
    intro: {
      heading:
        'chi siamo, su di noi, riguardo a noi, l azienda, azienda, la società, il gruppo, il nostro cliente, la nostra azienda, la nostra storia, la nostra missione, la nostra mission, mission, vision, i nostri valori, valori, la nostra cultura, cultura, cosa facciamo, di cosa ci occupiamo, perché noi, cosa ci distingue, cosa ci rende, conosciamoci, conoscici, lavorare con noi, come lavoriamo, il nostro prodotto, il nostro scopo, descrizione azienda, descrizione dell azienda, about us, benvenuto in, il contesto aziendale, a proposito di, i nostri principi, principi, scopri di più su di noi',
      strong:
        'siamo un, siamo una, è un azienda, è una società, fondato nel, fondata, nata nel, nasce, nato nel, dal #, oltre # anni, leader, realtà, multinazionale, azienda familiare, start up, startup, scale up, filiale, sede principale, con sede a, con sedi, quotata, # dipendenti, # collaboratori, # persone, # professionisti, # paesi, # clienti, milioni di, presente in, la nostra mission, la nostra missione, i nostri valori, crediamo, i nostri clienti, la nostra piattaforma, i nostri prodotti, aiutiamo, ci occupiamo di, specializzata in, specializzata nel, specializzato in, società di consulenza, agenzia per il lavoro, investitori',
      weak: 'mission, vision, valori, cultura, clienti, innovazione, innovativ*, settore, mercato, mondo, globale, internazionale, italia, tecnologi*, soluzioni, prodotti, crescita, sostenib*, futuro, passione, fiducia, persone, marchi, brand, eccellenza, qualità, piattaforma, trasformazione',
      first:
        'siamo, crediamo, la nostra mission, la nostra missione, i nostri clienti, fondata, nata, nasce, da oltre, dal, con oltre, con più di, per azienda, per importante, azienda, società, aiutiamo, ci occupiamo, in qualità di, multinazionale, realtà, il nostro cliente, il gruppo',
    },
    team: {
      heading:
        'il team, team, il tuo team, il nostro team, la squadra, il gruppo di lavoro, il reparto, il dipartimento, la divisione, con chi lavorerai, i tuoi colleghi, la funzione',
      strong:
        'il nostro team, il team è, il team di, team composto, team di # persone, all interno del team, entrerai a far parte del team, farai parte del team, farai parte di un team, sarai inserito in un team, inserito nel team, il reparto, la divisione, il dipartimento',
      weak: 'team, squadra, reparto, dipartimento, colleghi, divisione, gruppo di lavoro, multidisciplinar*',
      first:
        'il team, il nostro team, il reparto, la squadra, il dipartimento, all interno del team, farai parte, entrerai a far parte',
    },
    role: {
      heading:
        'il ruolo, ruolo, la posizione, posizione, descrizione del ruolo, descrizione della posizione, descrizione del lavoro, descrizione dell offerta, descrizione, il tuo ruolo, la figura, la risorsa, l opportunità, opportunità, panoramica, sintesi, scopo del ruolo, scopo della posizione, obiettivo del ruolo, missione del ruolo, il progetto, progetto, progetti, stack, stack tecnologico, tecnologie, ambiente tecnologico, strumenti, la sfida, contesto, il contesto, tirocinio, stage, lo stage, titolo, job description, la tua missione, figura ricercata, posizione lavorativa, l offerta',
      strong:
        'cerchiamo un, cerchiamo una, stiamo cercando, siamo alla ricerca, ricerchiamo, ricerca un, ricerca una, seleziona, selezioniamo, è alla ricerca, alla ricerca di, per ampliamento, per il potenziamento, in ottica di, nell ottica di, in questo ruolo, questa posizione, la risorsa, la figura, la persona, riporterà, riportando, a riporto, a diretto riporto, rispondendo, sarà responsabile, sarai responsabile, verrà inserita, verrà inserito, sarà inserita, sarai inserito, opportunità di, ruolo chiave, la tua missione, vuoi, ricerca per, per importante azienda cliente, per azienda cliente',
      weak: 'ruolo, posizione, risorsa, figura, opportunità, progetto, progetti, sfida, sfide, ricerca, inserire, inserimento, candidato, contribuire, crescere',
      first:
        'cerchiamo, stiamo cercando, siamo alla ricerca, ricerchiamo, selezioniamo, per ampliamento, per azienda cliente, in questo ruolo, in questa posizione, la risorsa, la figura, il candidato, come, nel ruolo, a riporto, riportando, rispondendo, vuoi, ti piacerebbe, se sei, all interno, nell ambito, inseriti, inserito, posizione, ruolo, unisciti',
    },
    responsibilities: {
      heading:
        'responsabilità, le tue responsabilità, principali responsabilità, responsabilità principali, responsabilità chiave, ruolo e responsabilità, attività, le attività, principali attività, attività principali, attività e responsabilità, mansioni, le mansioni, mansioni principali, principali mansioni, compiti, i tuoi compiti, compiti principali, compiti e responsabilità, di cosa ti occuperai, cosa farai, che cosa farai, cosa farai con noi, cosa andrai a fare, la tua giornata, una giornata tipo, le tue attività, i tuoi obiettivi, obiettivi, le tue sfide, cosa ti aspetta, ti occuperai di, si occuperà di, si occuperà, la risorsa si occuperà, in particolare, nello specifico, sarai responsabile di, dovrai, quale sarà il tuo ruolo, il tuo contributo',
      strong:
        'si occuperà, ti occuperai, sarai responsabile, sarà responsabile, responsabile di, avrai la responsabilità, avrà la responsabilità, dovrà occuparsi, dovrai, gestirai, svilupperai, collaborerai, supporterai, lavorerai, contribuirai, parteciperai, guiderai, progetterai, analizzerai, garantirai, coordinerai, in collaborazione con, in stretta collaborazione, supporto a, garantire il, garantire la',
      weak: 'garantire, gestire, gestione, sviluppo, supportare, supporto, collaborare, collaborazione, coordinare, coordinamento, analisi, progettazione, monitoraggio, pianificazione, manutenzione, implementazione, predisposizione, redazione, reportistica, report, processi, attività, miglioramento continuo, ottimizzazione, stakeholder, documentazione, organizzazione',
      first:
        '*are, *ere, *ire, *rre, gestione, sviluppo, supporto, collaborazione, coordinamento, analisi, progettazione, monitoraggio, pianificazione, manutenzione, implementazione, predisposizione, redazione, preparazione, controllo, verifica, realizzazione, elaborazione, definizione, creazione, organizzazione, partecipazione, assistenza, vendita, ricerca di, raccolta, aggiornamento, installazione, configurazione, integrazione, ottimizzazione, responsabile di, ti occuperai, si occuperà, sarai, dovrai, presidio, interfaccia, affiancamento, svolgimento, cura, accoglienza, esecuzione, attività di, ti occuperai di',
    },
    skills: {
      heading:
        'requisiti, requisiti richiesti, requisiti necessari, requisiti minimi, requisiti tecnici, i tuoi requisiti, requisiti fondamentali, requisiti obbligatori, competenze, competenze richieste, competenze tecniche, le tue competenze, profilo, il tuo profilo, il profilo, profilo ideale, profilo ricercato, profilo richiesto, il candidato ideale, candidato ideale, cosa cerchiamo, chi cerchiamo, cosa ci aspettiamo, cosa ci aspettiamo da te, cosa chiediamo, cosa richiediamo, di cosa hai bisogno, cosa ti serve, cosa serve, cosa porti, chi sei, tu sei, sei la persona giusta se, sei tu, hai, qualifiche, formazione, istruzione, titolo di studio, esperienza, esperienza richiesta, conoscenze, lingue, conoscenze linguistiche, capacità, attitudini, hard skills, soft skills, skills, indispensabile, must have, ti riconosci, fa per te se, caratteristiche, completano il profilo, doti, chi stiamo cercando, stiamo cercando te, cosa stiamo cercando, su di te, chi sei tu, il profilo ricercato',
      strong:
        'anni di esperienza, # anni, esperienza di almeno, esperienza pregressa, pregressa esperienza, precedente esperienza, comprovata esperienza, esperienza maturata, esperienza in, esperienza nel, esperienza nella, esperienza con, esperienza nello, breve esperienza, hai maturato, conoscenza di, conoscenza del, conoscenza della, conoscenza dei, ottima conoscenza, buona conoscenza, conoscenza base, padronanza, capacità di, capacità analitiche, capacità relazionali, capacità organizzative, capacità comunicative, ottime capacità, buone capacità, ottime doti, doti comunicative, predisposizione al, attitudine al, attitudine alla, orientamento al cliente, orientamento al risultato, problem solving, lavoro in team, lavorare in team, lavoro di squadra, spirito di squadra, proattività, proattivo, autonomia, precisione, flessibilità, laurea, laureato, laureata, laureandi, neolaureat*, diploma, diplomat*, perito, titolo di studio, ingegneria, livello b2, livello c1, inglese, pacchetto office, patente, automunit*, iscrizione alle liste, categorie protette l, dimestichezza, familiarità con, completano il profilo, voglia di imparare, disponibilità e, indispensabile, imprescindibile, gradita esperienza',
      weak: 'esperienza, conoscenza, conoscenze, competenze, capacità, laurea, diploma, inglese, lingua, livello, profilo, autonomia, precisione, determinazione, dinamismo, entusiasmo, curiosità, empatia, creatività, leadership, comunicazione, organizzazione, certificazion*, motivat*, passione, proattiv*, affidabil*, solid*, forte, ottim*, buon*',
      first:
        'esperienza, almeno, minimo, # anni, conoscenza, conoscenze, ottima, ottime, ottimo, buona, buone, buon, capacità, competenze, laurea, laureat*, diploma, diplomat*, titolo, inglese, lingua, lingue, padronanza, attitudine, predisposizione, orientamento, spirito, proattiv*, autonomia, precisione, flessibilità, problem solving, forte, forti, solida, solide, solido, spiccate, spiccata, elevata, passione, entusiasmo, curiosità, hai, sei, conosci, parli, sai, possiedi, ami, patente, automunit*, pregressa, precedente, comprovata, dimestichezza, familiarità, affidabil*, motivazione, determinazione, serietà, voglia, mentalità, empatia, leadership, dinamismo, residenza in zona, possesso, aver, avere, essere in grado, teamwork, età, richiediamo',
    },
    preferred: {
      heading:
        'requisiti preferenziali, preferenziale, titolo preferenziale, gradito, graditi, costituisce titolo preferenziale, plus, costituisce un plus, è un plus, sarà un plus, nice to have, requisiti desiderabili, desiderabile, saranno considerati un plus, bonus, completa il profilo, preferibile',
      strong:
        'preferenziale, gradito, gradita, graditi, gradite, costituisce titolo, un plus, nice to have, non indispensabile, non obbligatori*, preferibile, preferibilmente, valutato positivamente, sarà valutat*, sarà apprezzat*, rappresenta un vantaggio',
      weak: 'preferibil*, gradit*, plus, idealmente, desiderabil*, vantaggio',
      first:
        'gradit*, preferibil*, idealmente, è gradita, plus, nice to have, costituisce, costituiranno, titolo preferenziale, desiderabil*, bonus',
    },
    benefits: {
      heading:
        'cosa offriamo, che cosa offriamo, offriamo, si offre, cosa ti offriamo, ti offriamo, cosa ti proponiamo, la nostra offerta, offerta, benefit, i nostri benefit, benefits, vantaggi, i vantaggi, i tuoi vantaggi, perché unirti, perché scegliere, perché scegliere noi, perché lavorare con noi, perché lavorare, perché entrare, cosa troverai, cosa troverai da noi, condizioni, welfare, formazione e crescita, crescita, crescita professionale, sviluppo professionale, percorso di crescita, benessere, work life balance, cosa puoi aspettarti, ferie, perks, motivi per, i benefit, salute e benessere, crescita e sviluppo, supporto finanziario',
      strong:
        'buoni pasto, ticket restaurant, mensa, welfare, assicurazione sanitaria, polizza sanitaria, copertura sanitaria, fondo pensione, previdenza complementare, smart working, lavoro agile, orario flessibile, flessibilità oraria, orari flessibili, ferie, permessi, congedo parentale, auto aziendale, telefono aziendale, pc aziendale, convenzioni, sconti, scontistica, palestra, asilo nido, formazione continua, corsi di formazione, piano di formazione, formazione iniziale, affiancamento iniziale, percorso di formazione, percorso di crescita, crescita professionale, opportunità di crescita, possibilità di crescita, crescita e sviluppo, percorsi di carriera, ambiente di lavoro, ambiente giovane, ambiente dinamico, ambiente stimolante, ambiente internazionale, contesto dinamico, contesto stimolante, contesto internazionale, stabilità, inserimento diretto in azienda, team building, eventi aziendali, frutta, caffè, budget, certificazioni, bilanciamento, equilibrio tra, possibilità di inserimento, benefit aziendali, macbook, ticket',
      weak: 'benefit, flessibil*, formazione, crescita, crescere, carriera, ambiente, opportunità, percorso, contesto, stimolante, assicurazione, permessi, sconti, benessere, equilibrio, autonomia, corsi, giovane, dinamico',
      first:
        'buoni, ticket, mensa, welfare, assicurazione, polizza, smart working, orario flessibile, flessibilità oraria, ferie, # giorni, giorni, auto aziendale, convenzioni, sconti, formazione, corsi, un ambiente, ambiente, contesto, un contesto, percorso, un percorso, opportunità, possibilità, crescita, inserimento, stabilità, team giovane, budget, offriamo, si offre, ti offriamo, un team, eventi, frutta, benefit, accesso, fondo, piano, programm*, equilibrio, affiancamento iniziale, supporto costante, palestra',
    },
    compensation: {
      heading:
        'retribuzione, stipendio, ral, compenso, inquadramento, inquadramento e retribuzione, range retributivo, trattamento economico, rimborso spese, pacchetto retributivo, livello e retribuzione',
      strong:
        'ral, retribuzione, stipendio, salario, lordi annui, lordi mensili, lordo, € lordi, €/mese, annua lorda, inquadramento, ccnl, livello #, tredicesima, quattordicesima, mensilità, premio di risultato, premio di produzione, premi, mbo, bonus, provvigioni, fisso + variabile, incentivi, commisurata all esperienza, commisurato all esperienza, in linea con, rimborso spese, indennità, stock options, compenso, paga oraria, euro, range',
      weak: 'lord*, annui, mensile, netto, variabile, fisso, $ #, economico, competitiv*, commisurat*, trasferta',
      first:
        'ral, retribuzione, stipendio, inquadramento, compenso, premio, bonus, provvigioni, range, una retribuzione, pacchetto retributivo, incentivi, rimborso, fisso, ccnl, indennità, trattamento, livello retributivo',
    },
    workplace: {
      heading:
        'sede, sede di lavoro, luogo di lavoro, luogo, dove, zona, zona di lavoro, località, orario, orario di lavoro, orari, tipo di contratto, tipologia contrattuale, tipologia di contratto, contratto, contratto offerto, modalità di lavoro, modalità, data inizio, data di inizio, inizio, durata, disponibilità, trasferte, turni, impegno, full time, remoto, ibrido, smart working, dettagli, informazioni, percentuale',
      strong:
        'luogo di lavoro, sede, zona di lavoro, contratto a tempo, tempo indeterminato, tempo determinato, apprendistato, somministrazione, partita iva, tirocinio, scopo assunzione, full time, part time, tempo pieno, dal lunedì al venerdì, lunedì venerdì, turni, turno, giornata, orario spezzato, orario di lavoro, ore settimanali, # ore, giorni a settimana, in presenza, da remoto, full remote, ibrido, modalità ibrida, smart working # giorni, # mesi, inizio immediato, inserimento immediato, da subito, disponibilità, trasferte, trasferta, reperibilità, weekend, domicilio in zona, residenza, provincia di',
      weak: 'milano, roma, torino, bologna, padova, firenze, napoli, lugano, ufficio, uffici, sede, contratto, orario, remoto, zona, provincia, indeterminato, determinato, scopo, mesi',
      first:
        'sede, luogo, zona, orario, contratto, tipo di contratto, durata, inizio, disponibilità, trasferte, turni, full time, part time, da remoto, remoto, lavoro ibrido, ibrido, modalità, tempo, stage, dal lunedì, tipologia, località, # ore, residenza, si offre contratto, assunzione, iniziale contratto',
    },
    process: {
      heading:
        'come candidarsi, come candidarti, candidati, candidatura, candidature, invia la tua candidatura, processo di selezione, il processo di selezione, iter di selezione, iter, selezione, fasi della selezione, fasi, colloquio, colloqui, prossimi passi, contatti, contatto, interessato, interessata, ti interessa, sei interessato, ti abbiamo incuriosito, ti riconosci in, unisciti a noi, entra a far parte, entra nel team, vuoi far parte, pronto, domande, ti aspettiamo, informazioni per candidarsi, scadenza',
      strong:
        'inviare cv, inviare il cv, inviare il proprio, invia la tua, inviaci, cv aggiornato, tuo cv, curriculum, lettera di presentazione, lettera motivazionale, candidarsi, candidati, candidatura, candidature, processo di selezione, iter di selezione, colloquio, colloqui, test tecnico, prova pratica, se sei interessat*, se ti riconosci, se pensi di essere, se credi, se sei la persona, anche se non, non esitare, ti aspettiamo, non vediamo l ora, unisciti a, entra a far parte, entra nel, verranno contattat*, saranno contattat*, sarai contattat*, ti contatteremo, contattaci, clicca, portfolio, scadenza, selezionatore, tutti i requisiti, tutte le caselle, ogni requisito, il 100 % dei, non soddisfi tutti, candidati comunque',
      weak: 'cv, candidat*, selezione, colloqui*, contatt*, mail, email, interessat*, link, annuncio, referenze, hr',
      first:
        'invia, inviare, inviaci, candidati, se sei, se pensi, se ti, ti aspettiamo, unisciti, entra, colloquio, primo colloquio, un primo, iter, il processo, interessat*, ti riconosci, per candidarsi, per candidarti, gli interessati, i candidati interessati, clicca, contatt*, non vediamo, cosa aspetti, anche se, test, scopri di più',
    },
    eeo: {
      heading:
        'pari opportunità, diversità, diversità e inclusione, diversity, inclusione, equità, uguaglianza, parità di genere, categorie protette',
      strong:
        'pari opportunità, ambosessi, entrambi i sessi, ambo i sessi, 903/77, 125/91, dlgs 198, d lgs 198, d lgs n 198, tutte le nazionalità, tutti i sessi, categorie protette, legge 68/99, l 68/99, art 1, inclusivo, inclusivi, discriminazion*, discriminare, senza distinzione, indipendentemente da, a prescindere da, orientamento sessuale, genere, etnia, origine etnica, razza, religione, credo, disabilità, età, certificazione della parità, parità di trattamento, uguaglianza, lgbt*, rivolto a tutti, diversità e inclusione, diversità e l inclusione, la diversità è, valorizziamo la diversità, promuoviamo la diversità, inclusione e diversità, ambiente inclusivo, ambiente di lavoro inclusivo, cultura inclusiva',
      weak: 'divers*, inclus*, pari, sesso, rispetto, nazionalità, unicità, legge, valorizz*, equ*, diversità, inclusione, inclusiva',
      first:
        'il presente annuncio, la ricerca è rivolta, l offerta si rivolge, l offerta è rivolta, la posizione è rivolta, la selezione è rivolta, annuncio rivolto, gli annunci, pari opportunità, promuoviamo, valorizziamo, la diversità, garantiamo, crediamo nella diversità, ai sensi, il nostro impegno, incoraggiamo, i candidati ambosessi',
    },
    accommodation: {
      heading: 'accessibilità, accomodamenti ragionevoli, adattamenti, esigenze specifiche',
      strong:
        'accomodamenti ragionevoli, accomodamento ragionevole, adattamenti ragionevoli, accessibil*, esigenze particolari, esigenze specifiche, necessità particolari, supporto durante il processo, adattamenti durante, ausili, a causa di una disabilità, candidati con disabilità',
      weak: 'adattament*, esigenze, disabilità, necessità, assistenza',
      first: 'se hai bisogno, se hai esigenze, qualora avessi, in caso di necessità, se necessiti, facci sapere',
    },
    legal: {
      heading:
        'privacy, informativa privacy, informativa sulla privacy, gdpr, trattamento dei dati, protezione dei dati, dati personali, note, nota, avviso, note legali, permesso di lavoro, autorizzazione',
      strong:
        'gdpr, informativa, privacy policy, trattamento dei dati, dati personali, autorizzazione al trattamento, consenso al trattamento, regolamento ue, reg ue, 2016/679, 679/2016, 196/2003, d lgs 196, titolare del trattamento, permesso di soggiorno, permesso di lavoro, autorizzazione a lavorare, cittadinanza, visto, casellario giudiziale, controlli pre assunzione, agenzie di selezione, agenzie di reclutamento, aut min, autorizzazione ministeriale, truffe, truffa, frode, fraudolent*, intelligenza artificiale nel, non esaustivo, legge, normativa vigente, ai sensi della, ai sensi dell, strumenti automatizzati, decisioni automatizzate',
      weak: 'dati, normativ*, legale, legali, riservat*, trattati, autorizz*, regolamento, conformità, diritti, consenso',
      first:
        'ai sensi, i dati, i tuoi dati, candidandoti, candidandosi, inviando, in conformità, informativa, si prega di leggere, leggi l informativa, consultare l informativa, autorizzazione ministeriale, aut min, è richiesto il permesso, attenzione, nota, non accettiamo',
    },
    other: {
      heading: 'tag, condividi, annunci simili, riferimento, rif annuncio, parole chiave',
      strong: 'annunci simili, condividi annuncio, rif annuncio, riferimento annuncio, altre offerte, codice annuncio',
      weak: 'linkedin, instagram, facebook, hashtag',
      first: 'tag, condividi, rif, riferimento, seguici',
    },
  },
};

import type { Lexicon } from './lexicon.ts';

/** Romanian. */
export const ro: Lexicon = {
  language: 'ro',
  common:
    'și, si, de, la, în, cu, pentru, pe, un, o, sau, din, care, este, sunt, nu, să, ne, noi, tu, tău, ta, nostru, noastră, vei, ai, mai, prin, cele, al, ale, îți, ți',
  we: 'noi, ne, nostru, noastră, noastre, noștri, suntem, compania, companie, firma',
  you: 'tu, te, ție, îți, tău, ta, tale, tăi, dumneavoastră, vei, ai, ești',
  job: 'acest rol, acest post, această poziție, în acest rol, pe această poziție, candidatul',
  kinds: {
    intro: {
      heading:
        'cine suntem, despre noi, despre companie, compania, descrierea companiei, misiunea noastră, viziunea noastră, valorile noastre, valori, cultura noastră, povestea noastră, ce facem, de ce noi, despre, produsul nostru',
      strong:
        'fondată în, înființată în, a fost fondată, suntem o companie, suntem o echipă, este o companie, lider, liderul, companie multinațională, afacere de familie, startup, # angajați, # țări, # clienți, milioane, misiunea noastră, viziunea noastră, valorile noastre, credem în, credem că, clienții noștri, produsele noastre, platforma noastră, ajutăm, dezvoltăm, peste # ani, pe piața, sediul central, specializată în, investitori, grupul',
      weak: 'misiune, viziune, valori, cultur*, clien*, inovați*, tehnologi*, soluții, produse, lume*, piaț*, industri*, viitor*, creștere, brand*, sustenab*, calitate, companie*',
      first:
        'suntem, credem, misiunea noastră, clienții noștri, fondată, de peste, cu peste, compania, ajutăm, dezvoltăm',
    },
    team: {
      heading: 'echipa, despre echipă, echipa ta, echipa noastră, departamentul, cu cine vei lucra',
      strong:
        'echipa noastră, echipa este formată, echipă formată, echipă de #, în cadrul echipei, departamentul nostru, vei face parte din echipa',
      weak: 'echip*, departament*, coleg*',
      first: 'echipa, departamentul, în cadrul echipei, vei face parte',
    },
    role: {
      heading:
        'despre rol, rolul, rolul tău, despre post, descrierea postului, descrierea jobului, descriere, descriere job, postul, poziția, despre poziție, despre job, proiectul, despre proiect, tehnologii, stack, scopul postului, rezumat, oportunitatea, context',
      strong:
        'căutăm, suntem în căutarea, în căutarea unui, în căutarea unei, angajăm, recrutăm, angajează, ne extindem, pentru a completa, în acest rol, pe această poziție, vei raporta, raportează către, alătură te, ești în căutarea, oportunitatea de',
      weak: 'rol, rolul, post, postul, poziți*, oportunit*, proiect*, provoc*, carier*, job*',
      first:
        'căutăm, suntem în căutarea, în acest rol, acest rol, ca, îți dorești, ești, ne extindem, pentru echipa, angajăm, titularul',
    },
    responsibilities: {
      heading:
        'responsabilități, responsabilitățile tale, principalele responsabilități, responsabilități principale, atribuții, atribuțiile tale, sarcini, activități, activități principale, ce vei face, ce o să faci, ce vei face la noi, o zi obișnuită, obiective, vei fi responsabil, rol și responsabilități',
      strong:
        'vei fi responsabil, vei fi responsabilă, responsabil de, responsabil pentru, responsabilă de, vei lucra, vei colabora, vei dezvolta, vei gestiona, vei coordona, vei participa, colaborare cu, participarea la, alte sarcini',
      weak: 'gestionare*, dezvoltare*, coordonare*, implementare*, analiz*, elaborare*, monitorizare*, asigură, menținere*, planificare*, organizare*, supor*, raport*, procese*, documentați*, colabor*, întocmi*',
      first:
        '*area, *erea, *irea, *ează, *ește, asigură, dezvoltă, participă, menține, oferă, propune, analiza, dezvolți, coordonezi, colaborezi, participi, asiguri, vei, suport, mentenanță',
    },
    skills: {
      heading:
        'cerințe, cerințele postului, cerințele noastre, cerințe minime, candidatul ideal, profilul candidatului, profilul tău, profil, ce căutăm, pe cine căutăm, ce ne dorim de la tine, ce așteptăm de la tine, ce ai nevoie, așteptările noastre, calificări, competențe, abilități, aptitudini, experiență, studii, educație, cunoștințe, limbi străine, cine ești, ești persoana potrivită dacă, te potrivești dacă, ai, despre tine',
      strong:
        '# ani, experiența, cunoștințe de, cunoștințe solide, cunoașterea, studii superioare, studii medii, absolvent*, diplomă, facultate*, engleză, nivel avansat, nivel mediu, abilități, capacitatea de, capacitate de, spirit de echipă, orientare către, orientat către, atenție la detalii, proactiv*, seriozitate, responsabilitate și, punctualitate, permis de conducere, categoria b, dorința de a învăța, gândire analitică, operare pc, certificare*',
      weak: 'experienț*, cunoștin*, abilit*, studii, calific*, competenț*, limb*, nivel, comunicare, organizat*, flexibil*, motivat*, analitic*, pasiune, disponibil*, aptitudini',
      first:
        'experiență, minim, minimum, cel puțin, # ani, cunoștințe, cunoașterea, studii, absolvent*, diplomă, limba, engleză, nivel, abilități, capacitate*, spirit, orientare, atenție, proactiv*, seriozitate, permis, dorință, gândire, ai, ești, bune, bun, foarte bune, excelente, solide, persoană, flexibilitate, disponibilitate, atitudine',
    },
    preferred: {
      heading:
        'constituie avantaj, constituie un avantaj, reprezintă un avantaj, avantaj, avantaje dacă, nice to have, ar fi un plus, un plus, de preferat, opțional',
      strong:
        'constituie avantaj, un avantaj, un plus, de preferat, preferabil, nice to have, nu este obligatoriu, bonus dacă',
      weak: 'avantaj, plus, preferat, preferabil, ideal',
      first: 'preferabil, de preferat, avantaj, nice to have, plus, ideal',
    },
    benefits: {
      heading:
        'ce oferim, ce îți oferim, oferim, îți oferim, oferta noastră, ce primești, ce vei primi, beneficii, beneficiile tale, avantaje, avantajele tale, pachetul de beneficii, de ce să lucrezi cu noi, de ce să ni te alături, de ce să te alături, dezvoltare, condiții, te așteaptă',
      strong:
        'tichete de masă, bonuri de masă, tichete cadou, tichete de vacanță, abonament medical, abonament la, asigurare medicală, asigurare de sănătate, asigurare de viață, concediu, zile libere, zi liberă, decontare transport, transport asigurat, decont, 7card, esx, bookster, pensie privată, program flexibil, telemuncă, formare profesională, dezvoltare profesională, oportunități de dezvoltare, oportunități de avansare, training uri, traininguri, cursuri, mediu de lucru, mediu plăcut, mediu dinamic, colectiv tânăr, atmosferă, echipă tânără, laptop, telefon de serviciu, mașină de serviciu, cafea, fructe, team building*, evenimente, stabilitate, prime de sărbători, reduceri, platformă de beneficii',
      weak: 'beneficii*, flexibil*, concedi*, dezvoltare*, oportunit*, mediu, training*, curs*, abonament*, stabil*, atmosfer*, carier*, asigurare*, bonus*',
      first:
        'tichete, bonuri, abonament, asigurare, zile, # zile, concediu, program flexibil, mediu, un mediu, oportunități, oportunitatea, posibilitate*, training*, cursuri, decontare, transport, laptop, evenimente, team building*, stabilitate, echipă, o echipă, atmosferă, pachet, acces, beneficii, oferim, prime, reduceri, colectiv, formare',
    },
    compensation: {
      heading: 'salariu, remunerație, pachet salarial, venit, salarizare, bonusuri, pachet financiar, compensații',
      strong:
        'salariu, salariul, salarial, remunerație, lei, ron, net pe lună, brut, comisioane, comision, bonus de performanță, bonusuri de performanță, prime, euro net, venit',
      weak: 'bonus*, net, brut*, motivant*, atractiv*, competitiv*, $ #, prime',
      first: 'salariu, salariul, pachet salarial, remunerație, bonus*, comision*, prime, venit*, al 13',
    },
    workplace: {
      heading:
        'locație, locația, locul de muncă, unde, oraș, program, program de lucru, programul de lucru, tip contract, tipul contractului, contract, tip job, durata, data începerii, disponibilitate, mod de lucru, adresa, ture',
      strong:
        'locul de muncă, locație, normă întreagă, full time, part time, program de lucru, luni vineri, de luni până vineri, ture, schimburi, weekend, contract de muncă, perioadă nedeterminată, perioadă determinată, contract pe, hibrid, remote, de acasă, zile pe săptămână, la birou, birou în, ore pe zi, # ore, deplasări, delegații, perioada de probă, start imediat, disponibilitate imediată',
      weak: 'bucurești, cluj*, iași, timișoara, brașov, birou*, hibrid, remote, contract*, program*, oraș*, ture',
      first:
        'locație, locația, locul, program, contract, full time, part time, hibrid, remote, disponibilitate pentru, disponibilitate la, durata, tip, adresa, luni, normă, deplasări, ture',
    },
    process: {
      heading:
        'cum aplici, aplică, aplică acum, procesul de recrutare, proces de recrutare, etapele procesului, pași, pașii următori, interviu, contact, interesat, te interesează, ești interesat, alătură te, alătură te echipei, întrebări, cum te înscrii',
      strong:
        'aplică, trimite ne, trimiteți, cv, scrisoare de intenție, candidatura, candidați, dacă ești, dacă te regăsești, te așteptăm, alătură te, interviu, interviuri, test tehnic, discuție, proces de recrutare, procesul de recrutare, vor fi contactați, te vom contacta, contactează ne, doar candidații, etapă, etape, selectați, toate cerințele',
      weak: 'interviu*, recrut*, candida*, contact*, email, telefon, cv, etap*, întreb*, pași',
      first:
        'aplică, trimite, trimiteți, dacă, te așteptăm, alătură te, interviu, interviul, contact*, doar, candidații, etapa, pasul, procesul, nu ezita, discuție, test',
    },
    eeo: {
      heading: 'egalitate de șanse, diversitate, diversitate și incluziune, incluziune, șanse egale',
      strong:
        'egalitate de șanse, șanse egale, egalitatea de șanse, diversitate, diversității, incluziune, incluziv*, discrimin*, indiferent de, fără deosebire, rasă, gen, vârstă, religie, dizabilit*, orientare sexuală, etnie, naționalitate',
      weak: 'divers*, egal*, respect, toți, inclu*',
      first: 'promovăm, diversitate*, indiferent, oferim șanse egale, suntem un angajator, încurajăm, respectăm',
    },
    accommodation: {
      heading: 'accesibilitate, adaptări rezonabile, adaptare rezonabilă',
      strong:
        'adaptări rezonabile, adaptare rezonabilă, nevoi speciale, accesibil*, nevoie de adaptări, asistență specială',
      weak: 'adapt*, accesibil*, nevoi, dizabilit*',
      first: 'dacă ai nevoie, dacă aveți nevoie, anunță ne, spune ne dacă',
    },
    legal: {
      heading:
        'gdpr, confidențialitate, protecția datelor, date cu caracter personal, prelucrarea datelor, politica de confidențialitate, notă, important',
      strong:
        'gdpr, date personale, datele personale, date cu caracter personal, datele cu caracter personal, prelucrare*, confidențialitate, consimțământ, permis de muncă, drept de muncă, cazier, verificări, agenții de recrutare, fraud*, legislați*, regulament*, cetățenie',
      weak: 'date, datele, legal*, confidențial*, drept*, condiții, acord*',
      first: 'prin trimiterea, prin aplicarea, datele, conform, în conformitate, notă, informații despre prelucrarea',
    },
    other: {
      heading: 'etichete, distribuie, joburi similare, cuvinte cheie, referință',
      strong: 'joburi similare, alte joburi, distribuie anunțul',
      weak: 'linkedin, instagram, facebook',
      first: 'etichete, distribuie, ref',
    },
  },
};

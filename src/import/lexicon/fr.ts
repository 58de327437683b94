import type { Lexicon } from './lexicon.ts';

/** French: France, Belgium, Switzerland, Canada; formal and informal address. */
export const fr: Lexicon = {
  language: 'fr',
  common:
    'le, la, les, des, du, un, une, et, de, en, pour, dans, avec, sur, au, aux, vous, nous, notre, nos, votre, vos, est, sont, par, que, qui, ce, cette, tu, ton, tes, plus, ou',
  we: 'nous, notre, nos, entreprise, société, groupe',
  you: 'vous, votre, vos, tu, toi, ton, ta, tes, te, t',
  job: 'ce poste, le poste, ce rôle, cette mission, cette fonction, ce stage, cette alternance, rattaché*',
  kinds: {
    intro: {
      heading:
        'qui sommes nous, à propos, présentation du groupe, entreprise, la société, le groupe, notre histoire, l histoire, notre mission, notre vision, notre ambition, notre raison d être, valeurs, notre culture, la culture, notre produit, nos produits, notre métier, notre activité, ce que nous faisons, ce qu on fait, pourquoi nous, on est qui, c est qui, découvrez, nous connaître, en quelques mots, en bref, en quelques chiffres, chiffres clés, employeur, notre client, bienvenue, notre adn, nos engagements, notre impact, présentation de l entreprise, présentation de la société, l entreprise, notre entreprise, nos valeurs, culture d entreprise, à propos de nous, à propos de, présentation de l équipe et',
      strong:
        'fondée en, fondé en, créée en, créé en, depuis sa création, leader mondial, leader européen, leader français, leader du marché, un des leaders, leader de, acteur majeur, acteur de référence, acteur incontournable, pionnier, filiale, entreprise familiale, pme, eti, scale up, start up, startup, licorne, levée de fonds, levé #, millions d euros, milliard*, chiffre d affaires, # collaborateurs, # salariés, # employés, # personnes, # pays, # clients, implantée, implanté, présent dans, présente dans, siège social, notre mission est, notre vision, notre ambition, notre plateforme, notre produit, nos clients, nos produits, nos valeurs, nous croyons, nous sommes convaincus que, nous aidons, nous accompagnons, nous développons, nous concevons, est une entreprise, est une société, est un groupe, est spécialisée, est spécialisé, spécialiste, bureau d études, cabinet de conseil, esn, b corp, suivez nous',
      weak: 'mission, vision, ambition, valeurs, clients, produits, solutions, innovation, innovant*, leader, marché, croissance, secteur, monde, international, europe, technologie*, transformation, transition, durable, avenir, engagement, confiance, ensemble, passion*, humain*, marque*, plateforme, impact',
      first:
        'nous sommes, nous croyons, nous aidons, nous accompagnons, nous développons, notre mission, notre vision, notre ambition, notre plateforme, nos clients, nos valeurs, fondée, fondé, créée, créé, depuis, filiale, leader, acteur, spécialis*, présent*, rejoindre un groupe, chez, avec plus de, avec près de, implanté*, le groupe, la société, l entreprise, bienvenue, découvrez',
    },
    team: {
      heading:
        'équipe, team, le service, le département, la direction, le pôle, avec qui, tes futurs collègues, environnement humain, l équipe, votre équipe, ton équipe, notre équipe, ta future équipe, votre future équipe, l équipe tech, au sein de quelle équipe',
      strong:
        'notre équipe est, l équipe est, équipe composée, équipe se compose, équipe de #, l équipe technique, l équipe compte, nos équipes, au sein de l équipe, au sein du service, au sein du pôle, au sein de la direction, tu rejoins une équipe, vous rejoignez une équipe, l équipe que, le département, squads',
      weak: 'équipe, équipes, squad, collègues, pôle, service, direction, département, pluridisciplinaire*',
      first:
        'l équipe, notre équipe, une équipe, nos équipes, votre équipe, ton équipe, au sein de l équipe, au sein du service, au sein du pôle, le service, le pôle, la direction, le département',
    },
    role: {
      heading:
        'poste, rôle, description, descriptif, résumé, contexte, enjeux, projet, projets, sujet, l opportunité, l offre, stage, alternance, stack, environnement technique, technologies, outils, le défi, mission principale, en quoi consiste, votre défi, le poste, description du poste, descriptif du poste, présentation du poste, à propos du poste, intitulé du poste, votre poste, ton poste, le rôle, ton rôle, votre rôle, sommaire du poste, résumé du poste, le contexte, contexte de la mission, contexte du poste, contexte et enjeux, contexte du recrutement, le projet, objectif du poste, le stage, offre de stage, notre stack, stack technique, l offre d emploi',
      strong:
        'nous recherchons, nous recrutons, on recherche, on recrute, recherche un, recherche une, recherche actuellement, recrute un, recrute une, à la recherche d un, à la recherche d une, dans le cadre de, dans ce rôle, dans ce poste, dans cette mission, en tant que, rattaché à, rattachée à, rattaché e, rattachés, sous la responsabilité, sous la direction, relevant de, reporting à, rattachement hiérarchique, ce poste est, ce rôle est, vous rejoignez, tu rejoins, rejoindre une, l objectif du stage, au cœur de, rôle clé, rôle central, environnement technique, stack technique, relève du, relève de la',
      weak: 'poste, rôle, mission, recherche, recrute, rejoindre, rejoignez, projet, projets, opportunité, défi, défis, challenge, stage, contexte, objectif, intégrer, intégrez, rattaché*, profil',
      first:
        'nous recherchons, nous recrutons, on recherche, dans le cadre, afin de, pour accompagner, pour renforcer, en tant que, au sein, rattaché*, sous la responsabilité, sous la direction, ce poste, ce rôle, vous rejoignez, tu rejoins, vous souhaitez, tu souhaites, vous cherchez, tu cherches, vous intégrez, tu intègres, vous êtes à la recherche, envie de, le poste, le titulaire, intitulé, basé, à la recherche, relevant',
    },
    responsibilities: {
      heading:
        'missions, mission, responsabilités, tâches, activités, ce que vous ferez, ce que tu feras, ce que tu vas faire, ce que vous allez faire, ce qui vous attend, ce qui t attend, ce que l on vous propose de faire, votre quotidien, ton quotidien, au quotidien, le quotidien, objectifs, vos défis, tes défis, vous serez amené, vous aurez à, tu auras, fonctions, attributions, concrètement, votre impact, ton impact, livrables, à ce titre, domaines de responsabilité, ce que vous accomplirez, les missions, vos missions, tes missions, la mission, votre mission, ta mission, missions principales, principales missions, principales responsabilités, vos responsabilités, tes responsabilités, principales tâches, tâches principales, tâches et responsabilités, rôle et responsabilités, rôles et responsabilités, activités principales, principales activités, vos objectifs, vos fonctions, ce que vous ferez chez nous, missions et responsabilités, vos principales missions',
      strong:
        'vous serez en charge, tu seras en charge, vous êtes en charge, chargé de, chargée de, vous serez responsable, tu seras responsable, vous serez amené, vous aurez pour mission, tu auras pour mission, auras pour missions, aurez pour missions, aurez pour principales missions, vos missions, tes missions, vos principales missions, vous assurez, tu assures, vous participez, tu participes, vous contribuez, tu contribues, vous pilotez, tu pilotes, vous accompagnez, tu accompagnes, vous développez, tu développes, vous gérez, tu gères, vous travaillez, tu travailles, vous intervenez, tu interviens, vous réalisez, vous concevez, vous animez, vous veillez, vous garantissez, vous collaborez, en collaboration avec, en lien avec, en étroite collaboration, liste non exhaustive, toute autre tâche, vous pilotez les, vous gérez un, tu gères un, portefeuille de clients',
      weak: 'assurer, participer, contribuer, développer, concevoir, réaliser, garantir, piloter, suivi, mise en place, mise en œuvre, gestion, analyse, collaboration, coordination, veiller, amélioration continue, reporting, qualité, delivery, processus, rédaction, livraison, optimisation, planification',
      first:
        '*er, *ir, prendre, mettre, mise en place, mise en œuvre, faire, être, suivre, comprendre, répondre, conduire, produire, construire, entreprendre, traduire, résoudre, vendre, participation, gestion, suivi, réalisation, élaboration, développement, conception, rédaction, analyse, animation, coordination, pilotage, organisation, préparation, contribution, support, prise en charge, encadrement, planification, vous serez, tu seras, vous aurez, tu auras, vous assurez, tu assures, vous participez, tu participes, vous pilotez, tu pilotes, vous gérez, vous développez, tu développes, vous travaillez, tu travailles, vous interviendrez, tu interviens, vous accompagnez, tu accompagnes, vous contribuez, tu contribues, vous animez, vous veillez, en collaboration, à ce titre, veille technologique',
    },
    skills: {
      heading:
        'profil, qui êtes vous, qui es tu, toi, et vous, vous êtes, tu es, vous avez, tu as, ce que nous cherchons, nous recherchons, ce qu on recherche, ce qu on attend, ce que nous attendons, attentes, qualifications, exigences, compétences, savoir faire, savoir être, savoirs, aptitudes, qualités, prérequis, pré requis, formation, expérience, expériences, diplôme, langues, hard skills, soft skills, connaissances, critères, conditions requises, les essentiels, indispensables, must have, ce poste est fait pour vous si, on te reconnaît, vos atouts, tes atouts, bagage, votre candidature est idéale si, profil recherché, votre profil, ton profil, le profil, le profil recherché, profil du candidat, qualifications requises, exigences du poste, compétences requises, compétences techniques, compétences recherchées, vos compétences, tes compétences, qualités requises, qualités recherchées, formation et expérience, expérience requise, ce que nous recherchons, formation requise, exigences et qualifications',
      strong:
        'ans d expérience, années d expérience, # ans, première expérience, expérience significative, expérience confirmée, expérience réussie, expérience professionnelle, expérience en, expérience dans, expérience avec, expérience d au moins, expérience de, justifiez, vous disposez d, tu disposes d, vous maîtrisez, tu maîtrises, maîtrise de, maîtrise des, maîtrise du, bonne maîtrise, connaissance de, connaissances en, bonne connaissance, solides connaissances, connaissance approfondie, capacité à, capacité d, aisance relationnelle, aisance rédactionnelle, sens de l organisation, sens du service, sens du relationnel, sens des responsabilités, esprit d équipe, esprit d analyse, esprit de synthèse, esprit critique, force de proposition, rigueur, autonomie, autonome, rigoureux, rigoureuse, curieux, dynamique, bac +, bac #, master, école d ingénieur, école de commerce, diplômé, diplômée, dec, baccalauréat, licence, bts, dut, issu d une formation, de formation, formation supérieure, niveau d études, français courant, bilingue, anglais, courant à l écrit, à l oral, permis b, excellentes compétences, qualités rédactionnelles, qualités relationnelles, vous êtes titulaire, titulaire d, vous faites preuve, à l aise, appétence, vous êtes reconnu, orienté résultats, membre de l ordre',
      weak: 'expérience, compétences, connaissances, connaissance, maîtrise, formation, diplôme, aptitude, qualités, anglais, langue, capacité, autonomie, curiosité, leadership, communication, organisation, créativité, motivé*, passionné*, profil, idéalement, polyvalent*, expertise, soft skills',
      first:
        'expérience*, vous avez, tu as, vous êtes, tu es, vous possédez, vous disposez, tu disposes, vous justifiez, vous maîtrisez, tu maîtrises, vous aimez, tu aimes, vous parlez, tu parles, vous connaissez, tu connais, vous savez, tu sais, vous faites preuve, maîtrise, parfaite maîtrise, connaissance*, solide*, capacité*, aptitude*, excellente*, bonne*, bon, fort, forte, grande*, esprit, sens, aisance, rigueur, rigoureux, autonomie, autonome, curiosité, curieux, dynamisme, force de proposition, diplôme*, titulaire, formation, de formation, issu*, bac, master, ingénieur, minimum, au moins, au minimum, # ans, niveau, anglais, français, bilingue, langues, posséder, détenir, avoir, être titulaire, leadership, appétence, première expérience, idéalement, passionné*, compétences, détenteur',
    },
    preferred: {
      heading:
        'un plus, les plus, atouts, atout, les petits plus, souhaité, souhaitable, nice to have, optionnel, compétences appréciées, apprécié, qualifications souhaitées, idéalement',
      strong:
        'est un plus, serait un plus, sont un plus, seraient un plus, constitue un plus, un vrai plus, un gros plus, un atout, apprécié*, souhaité*, souhaitable, pas obligatoire, nice to have, bonus si',
      weak: 'idéalement, plus, atout, bonus, optionnel, serait',
      first: 'idéalement, bonus, atout*, nice to have, un plus, les plus, optionnel, dans l idéal',
    },
    benefits: {
      heading:
        'avantages, ce qu on offre, ce qu on propose, ce que l on vous offre, ce que l on te propose, nous offrons, nous vous offrons, nous vous proposons, nous proposons, notre offre, on t offre, ce que vous gagnez, bénéfices, package, conditions, les bonus de, pourquoi nous rejoindre, pourquoi rejoindre, pourquoi travailler, pourquoi postuler, raisons de nous rejoindre, bonnes raisons, ce qui vous plaira, les plus du poste, perspectives, évolution, développement professionnel, apprentissage, formations, vos moyens, qualité de vie au travail, qvt, santé, congés, environnement, cadre de travail, bien être, perks, les avantages, vos avantages, tes avantages, nos avantages, avantages sociaux, ce que nous offrons, ce que nous vous offrons, ce que nous proposons, le package, nos conditions, les conditions, perspectives d évolution, conditions et avantages, l environnement, environnement de travail, ce que nous vous proposons',
      strong:
        'mutuelle, prévoyance, tickets restaurant, ticket restaurant, titres restaurant, titre restaurant, carte swile, chèques repas, écochèques, chèques vacances, rtt, jours de congés, congés payés, semaines de congés, semaines de vacances, jours de vacances, congé parental, congés de maladie, assurance groupe, assurance hospitalisation, assurances collectives, assurance collective, régime de retraite, reer, ler pension, 2e pilier, caisse de pension, télémédecine, programme d aide, cse, comité d entreprise, plan d épargne, pee, perco, intéressement et participation, remboursement, prise en charge, pris en charge, transport en commun, navigo, forfait mobilités, forfait mobilité, voiture de fonction, véhicule de fonction, voiture de société, vélo, parking, salle de sport, gymlib, abonnement, crèche, télétravail flexible, jours de télétravail, politique de télétravail, horaires flexibles, équilibre vie, conciliation, afterworks, séminaire*, team building, café, fruits, formation continue, plan de formation, budget formation, montée en compétences, possibilités d évolution, opportunités d évolution, évolution de carrière, perspectives d évolution, coach, mentorat, matériel, macbook, ordinateur, cadre de travail, ambiance, bienveillant*, convivial*, cooptation, avantages, prime de vacances',
      weak: 'avantages, congés, vacances, flexible, flexibilité, santé, formation, formations, évoluer, évolution, autonomie, télétravail, transport, bureaux, locaux, équipement, événements, assurance*, bien être, budget, retraite, remise*, rabais, soirées, sport, perspectives, carrière, stabilité, apprendre',
      first:
        'mutuelle, tickets, ticket, titres, titre, carte, rtt, congés, # jours, # semaines, jours de, prise en charge, remboursement, télétravail, un environnement, un cadre, une équipe, une entreprise, une culture, une ambiance, un accompagnement, un poste, un parcours, un véritable, des opportunités, des perspectives, des formations, des locaux, des bureaux, des missions, de réelles, de nombreux, une formation, la possibilité, l opportunité, la chance, possibilité*, opportunité*, participation à des, accès, assurance*, régime, horaires, horaire flexible, plan de, programme, budget, matériel, bureaux, locaux, flexibilité, environnement, équilibre, séminaire*, afterworks, nous vous offrons, nous offrons, nous proposons, chèques, voiture, vélo, formation continue, évolution, perspectives, ambiance, vacances, cse',
    },
    compensation: {
      heading:
        'rémunération, salaire, fourchette salariale, échelle salariale, package salarial, gratification, prime, primes, taux horaire, bonus, indemnité, traitement, la rémunération, votre rémunération, rémunération et avantages, salaire et avantages, salaire annuel',
      strong:
        'rémunération, salaire, salarial, salariale, variable, brut annuel, brut mensuel, brut par an, bruts annuels, brut par mois, k€, €/an, € brut, # k, k brut, selon expérience, selon profil, selon votre profil, selon ton profil, 13e mois, 13ème mois, treizième mois, intéressement, participation aux bénéfices, prime annuelle, prime de, primes, bspce, actionnariat, stock options, actions gratuites, fourchette, taux horaire, de l heure, par heure, tjm, gratification, indemnité de stage, barème, commission paritaire, convention collective, avance sur commission, commissions',
      weak: 'brut, fixe, bonus, prime, euros, $ #, mensuel, annuel, participation, compétitif*, attractif*',
      first:
        'rémunération, salaire, prime*, intéressement, fixe, package, bspce, actionnariat, gratification, taux horaire, la rémunération, le salaire, fourchette, une rémunération, un salaire, participation, 13e, 13ème, bonus, tjm, indemnité*, un package, échelle',
    },
    workplace: {
      heading:
        'lieu, localisation, où, contrat, type d emploi, durée, entrée en fonction, prise de poste, début, démarrage, disponibilité, horaires, horaire, temps de travail, télétravail, modalités, statut, déplacements, rythme, conditions de travail, informations pratiques, infos pratiques, informations complémentaires, heures par semaine, quart de travail, mode de travail, adresse, taux d activité, engagement, lieu de travail, lieu du poste, lieu et horaires, type de contrat, nature du contrat, durée du contrat, durée du stage, date de début, horaire de travail',
      strong:
        'cdi, cdd, intérim, alternance, contrat à durée, temps plein, temps partiel, plein temps, mi temps, temps complet, # heures, heures par semaine, # h, h/semaine, 35h, 39h, forfait jour, forfait jours, statut cadre, jours par semaine, jours de télétravail, télétravail partiel, full remote, 100% télétravail, en présentiel, hybride, poste basé, basé à, basée à, basé e, situé à, situés à, lieu de travail, dès que possible, à pourvoir, date de début, prise de poste, à partir de, à compter de, # mois, déplacements, déplacement ponctuels, astreinte, astreintes, quart de soir, quart de nuit, fin de semaine, travail de nuit, horaires décalés, permanent, à distance, présence au bureau, du lundi au vendredi, région parisienne, île de france, gare',
      weak: 'télétravail, remote, bureau, paris, lyon, bordeaux, lille, nantes, toulouse, montréal, québec, bruxelles, genève, lieu, contrat, durée, horaires, site, localisation, région, démarrage, disponible, stage, freelance',
      first:
        'lieu, localisation, contrat, type de contrat, durée, date, début, démarrage, prise de poste, horaire*, poste basé, poste à pourvoir, poste permanent, basé*, cdi, cdd, statut, temps plein, temps partiel, télétravail partiel, télétravail possible, rythme, déplacement*, disponib*, présence, hybride, stage de, alternance, adresse, # heures, à pourvoir, taux d activité, quart*, mobilité, site, permis',
    },
    process: {
      heading:
        'notre processus, étapes, entretiens, postuler, postulez, candidature, candidatures, contact, contacts, contactez nous, intéressé, intéressée, prêt, prête, rejoignez nous, rejoins nous, envie de nous rejoindre, tenté, convaincu, date limite, et ensuite, la suite, vous vous reconnaissez, recrutement, personne à contacter, renseignements, questions, processus de recrutement, process de recrutement, étapes du recrutement, les étapes du recrutement, les étapes, comment postuler, pour postuler, votre candidature, modalités de candidature, modalités de recrutement, les entretiens, parcours de recrutement, le processus de recrutement',
      strong:
        'postuler, postulez, postule, candidature, candidatures, votre cv, ton cv, cv et, lettre de motivation, lettre de présentation, faire parvenir, adresser votre, adressez, date limite, avant le, processus de recrutement, process de recrutement, entretien avec, entretien rh, entretien téléphonique, entretien technique, entretien final, premier entretien, call de, test technique, échange avec, prise de référence*, rencontre avec, rejoignez, rejoins nous, n hésitez pas, n hésite pas, n attendez plus, ce poste vous intéresse, cette offre vous intéresse, vous êtes intéressé, vous vous reconnaissez, tu te reconnais, si vous pensez, même si vous ne, seules les personnes, seuls les candidats, entrevue, nous contacter, contactez, nous vous recontacter*, hâte de te rencontrer, hâte de vous, on a hâte, nous vous remercions, cliquez, chargé de recrutement, chargée de recrutement, talent acquisition',
      weak: 'cv, recrutement, entretien, entretiens, postulant*, contact, mail, email, courriel, étape, étapes, échange, visio, rejoindre, questions, références, recruteur, téléphone, candidat*, rencontrer',
      first:
        'postulez, postule, pour postuler, si vous, si tu, si ce, si cette, envoyez, envoie, merci, veuillez, cliquez, entretien*, un entretien, premier échange, un premier, un échange, un test, échange, call, test, final, rencontre, étape, prise de référence*, contact*, rejoignez, rejoins, candidature*, date limite, vous vous reconnaissez, tu te reconnais, intéressé*, cette offre, ce poste vous, alors, n hésitez, n hésite, on a hâte, nous avons hâte, prêt*, envie de rejoindre, seuls, seules, nous remercions, le processus, notre processus, # étapes, pour plus de renseignements, vous souhaitez nous',
    },
    eeo: {
      heading:
        'diversité, inclusion, égalité, équité, handicap, handi accueillant, diversité et inclusion, diversité équité et inclusion, égalité des chances, équité en matière d emploi, équité en emploi, engagement diversité',
      strong:
        'égalité des chances, égalité professionnelle, diversité, inclusion, inclusif, inclusive, inclusifs, discrimination, discriminations, compétences égales, handicap, handicapées, rqth, ouvert à tous, ouverts à tous, ouvert à toutes, ouvert aux personnes, handi, travailleurs handicapés, orientation sexuelle, identité de genre, origine ethnique, origines, minorités, autochtones, sans distinction, quels que soient, quelle que soit, indépendamment de, équité en matière d emploi, équité en emploi, accès à l égalité, religion, croyances, sexe, genre masculin, forme masculine, alléger le texte, parité, mixité, toutes les candidatures, index égalité, souscrit au principe, sous représentés, sous représentées, lgbt*, chances à l embauche',
      weak: 'diversité, égal*, genre, âge, origine, respect, différences, richesse, tous, toutes, femmes, hommes, équité',
      first:
        'la diversité, nous sommes convaincus, convaincus, engagé*, dans le cadre de sa politique, dans le cadre de notre politique, nous encourageons, nous nous engageons, nous célébrons, tous nos postes, toutes nos offres, nos postes sont ouverts, ce poste est ouvert, à compétences, l égalité, attaché*, notre entreprise est engagée, nous souscrivons, le genre masculin, l utilisation du masculin, l emploi du masculin',
    },
    accommodation: {
      heading:
        'aménagements, aménagement, accessibilité, mesures d adaptation, accommodement, accommodements, adaptations, mesures d accommodement, aménagements raisonnables',
      strong:
        'aménagement du poste, aménagement raisonnable, aménagements, aménagement spécifique, mesures d adaptation, mesure d adaptation, accommodement, accommodements, adaptation du processus, adapter le processus, besoins spécifiques, besoins particuliers, référent handicap, référente handicap, besoin d un aménagement, besoin d adaptation, assistance technique et physique, processus de recrutement accessible',
      weak: 'accessibilité, adapter, adaptation, besoins, handicap, aménager',
      first:
        'si vous avez besoin, si vous êtes en situation, si tu as besoin, en cas de besoin, des mesures d, des aménagements, pour toute demande, nous pouvons adapter, nous nous tenons',
    },
    legal: {
      heading:
        'rgpd, protection des données, données personnelles, confidentialité, mentions légales, informations légales, avis, note, conformité, habilitation, permis de travail, vérifications, agences de recrutement, sécurité, clause, politique de confidentialité, avis important, protection des données personnelles',
      strong:
        'rgpd, données personnelles, données à caractère personnel, vos données, tes données, protection des données, politique de confidentialité, vie privée, droit d accès, responsable du traitement, responsable de traitement, consentement, permis de travail, autorisation de travail, titre de séjour, visa, parrainage, légalement autorisé, nationalité française, habilitation, habilitable, casier judiciaire, antécédents judiciaires, vérification des antécédents, enquête de sécurité, cote de sécurité, contrôle des exportations, agences de recrutement, cabinets de recrutement, candidatures non sollicitées, fraude, fraudul*, arnaque*, hameçonnage, intelligence artificielle dans le, non contractuel, sous réserve de modification, cnil, loi 25, lois applicables, test de dépistage, citoyen*',
      weak: 'loi, lois, légal*, données, confidentiel*, conformément, réglementation, traitement, traitées, conservées, droits, vérification*, politique',
      first:
        'conformément, en postulant, en soumettant, vos données, les données, les informations recueillies, dans le cadre de votre candidature, pour en savoir plus sur le traitement, ce poste nécessite une habilitation, être légalement, avoir le droit de travailler, les agences, nous n acceptons pas, en raison de, sous réserve, attention, nous ne demandons jamais',
    },
    other: {
      heading: 'mots clés, partager, offres similaires, référence',
      strong: 'offres similaires, partager cette offre, référence de l offre, voir toutes les offres, autres offres',
      weak: 'linkedin, instagram, welcome to the jungle, youtube, facebook, hashtag',
      first: 'référence, réf, partager, mots clés, voir plus',
    },
  },
};

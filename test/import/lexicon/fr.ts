import type { LanguageCases } from './cases.ts';

export const fr: LanguageCases = {
  language: 'fr',
  headings: {
    intro: "Qui sommes-nous ? | À propos d'Ardoise | L'entreprise | Notre histoire et nos valeurs",
    team: "Ta future équipe | L'équipe que vous rejoindrez",
    role: 'Description du poste | Le contexte du recrutement | Votre rôle',
    responsibilities:
      'Vos missions | Tes missions au quotidien | Principales responsabilités | Ce que vous ferez chez nous',
    skills:
      'Profil recherché | Votre profil | Compétences requises | Ce que nous recherchons chez vous | Exigences du poste',
    preferred: 'Les petits plus | Atouts',
    benefits: 'Ce que nous vous offrons | Avantages sociaux | Pourquoi nous rejoindre ?',
    compensation: 'Rémunération | Salaire',
    workplace: 'Lieu de travail | Type de contrat | Horaire de travail',
    process: 'Processus de recrutement | Comment postuler ? | Les étapes de recrutement',
    eeo: 'Diversité et inclusion | Équité en matière d’emploi',
    accommodation: 'Mesures d’adaptation',
    legal: 'Protection des données | Politique de confidentialité',
  },
  sentences: {
    intro:
      "Fondée en 1998 à Lorient, notre entreprise compte 350 salariés et conçoit des voiliers vendus dans 25 pays. | Nous sommes un acteur de référence de l'isolation durable.",
    team: "L'équipe est composée de six ingénieurs et de deux designers.",
    role: "Dans le cadre de l'ouverture de notre atelier, nous recherchons un chef ou une cheffe d'atelier (H/F). | Rattaché·e à la directrice technique, vous rejoignez une équipe en pleine croissance.",
    responsibilities:
      "Assurer le suivi des commandes | Vous pilotez les projets de la conception à la livraison. | Participer à l'amélioration continue des outils | Tu gères un portefeuille de clients en lien avec la logistique.",
    skills:
      "Au moins trois ans d'expérience dans un poste similaire | Maîtrise de l'anglais à l'écrit et à l'oral | Vous êtes titulaire d'un diplôme d'ingénieur | Rigueur, autonomie et esprit d'équipe",
    preferred: 'La connaissance du breton serait un plus.',
    benefits:
      'Mutuelle prise en charge à 70 % | Tickets restaurant et 12 jours de RTT | Cinq semaines de vacances et un régime de retraite',
    compensation:
      'Salaire : entre 38 k€ et 44 k€ brut annuel selon expérience | Une prime d’intéressement et un 13e mois',
    workplace:
      'CDI à temps plein, poste basé à Lorient | Télétravail partiel : deux jours par semaine | Poste à pourvoir dès que possible',
    process:
      "Envoyez votre CV et votre lettre de motivation à emploi@ardoise.example. | Un premier entretien téléphonique, puis une rencontre avec l'équipe | Seules les personnes retenues pour une entrevue seront contactées.",
    eeo: "Tous nos postes sont ouverts aux personnes en situation de handicap. | Nous souscrivons au principe d'égalité des chances, sans distinction d'origine, de genre ou de religion.",
    accommodation:
      "Si vous avez besoin d'un aménagement lors du processus de recrutement, n'hésitez pas à nous le dire : des mesures d'adaptation sont possibles.",
    legal:
      'Vos données personnelles sont traitées conformément au RGPD. | Être légalement autorisé à travailler au Canada',
    other: 'Partager cette offre | Voir toutes les offres similaires',
  },
  headed: [
    [
      'intro',
      '<p><strong>Qui sommes-nous ?</strong></p><p>Plume &amp; Cie est une maison d’édition familiale créée en 1962. Nos livres sont présents dans 30 pays.</p>',
    ],
    [
      'role',
      '<p><strong>Le poste</strong></p><p>Nous recherchons un ou une responsable de fabrication pour accompagner notre croissance.</p>',
    ],
    [
      'responsibilities',
      '<p><strong>Vos missions</strong></p><ul><li>Négocier avec les imprimeurs</li><li>Suivre les plannings</li><li>Garantir la qualité des ouvrages</li></ul>',
    ],
    [
      'skills',
      '<p><strong>Votre profil</strong></p><ul><li>Formation en industries graphiques</li><li>Première expérience réussie dans l’édition</li><li>Sens de l’organisation</li></ul>',
    ],
    [
      'workplace',
      '<p><strong>Informations pratiques</strong></p><p>CDD de 12 mois à temps plein, basé à Lille. Démarrage en septembre.</p>',
    ],
    [
      'process',
      '<p><strong>Pour postuler</strong></p><p>Merci d’envoyer votre candidature (CV et lettre) avant le 15 juin.</p>',
    ],
  ],
  plain: [
    [
      'intro',
      '<p>Boréal Énergie est une PME québécoise spécialisée dans le stockage de chaleur. Fondée en 2011, elle compte 80 employés.</p>',
    ],
    [
      'responsibilities',
      '<ul><li>Concevoir les schémas électriques</li><li>Collaborer avec les fournisseurs</li><li>Rédiger la documentation technique</li></ul>',
    ],
    [
      'skills',
      '<p>Vous détenez un baccalauréat en génie électrique, cinq années d’expérience pertinente et une excellente maîtrise du français.</p>',
    ],
    [
      'benefits',
      '<ul><li>Assurances collectives</li><li>Quatre semaines de vacances</li><li>REER avec contribution de l’employeur</li></ul>',
    ],
    [
      'process',
      '<p>Ce poste vous intéresse ? Faites parvenir votre curriculum vitæ à notre équipe. Nous remercions tous les candidats.</p>',
    ],
    [
      'eeo',
      '<p>Nous encourageons les femmes, les minorités visibles, les Autochtones et les personnes handicapées à présenter leur candidature.</p>',
    ],
  ],
};

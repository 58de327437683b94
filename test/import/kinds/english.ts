import type { SectionKind } from '../../../src/posting/index.ts';

/** Headings as employers write them, `|` between them. */
export const headings: { readonly [Kind in SectionKind]: string } = {
  intro: 'About us | Who we are | Our mission | Our values | Life at Nordlicht | Company overview | Our culture',
  team: 'About the team | Meet the team | The team | Your team | About our department',
  role: 'About the role | Job summary | Role overview | The opportunity | Position summary | Job description | About the position',
  responsibilities:
    'What you will do | Responsibilities | Key responsibilities | Your tasks | Duties and responsibilities | What you’ll be working on | In this role, you will | Essential functions',
  skills:
    'Requirements | What you bring | Who you are | Minimum qualifications | What we’re looking for | Skills and experience | About you | Your profile | You have',
  preferred: 'Nice to have | Preferred qualifications | Bonus points | Even better if you have | Desirable',
  benefits: 'Benefits | What we offer | Perks and benefits | What’s in it for you | Why you’ll love working here',
  compensation: 'Compensation | Salary range | Pay transparency | Base salary | Pay range',
  workplace: 'Location | Working hours | Travel requirements | Physical demands | Work environment | Schedule',
  process: 'How to apply | Interview process | Our hiring process | Next steps | Application process',
  eeo: 'Equal opportunity employer | Diversity and inclusion | EEO statement | Equal employment opportunity',
  accommodation: 'Reasonable accommodation | Accommodations | Accommodation request',
  legal: 'Privacy notice | Visa sponsorship | Background check | Export control | Notice to recruitment agencies',
  other: '',
};

/** Paragraphs that stand alone, without a heading. */
export const paragraphs: { readonly [Kind in SectionKind]: string } = {
  intro:
    'Founded in 1998, Nordlicht is a leading provider of lighthouse lamps with customers in more than 40 countries. | Our mission is to bring every ship home safely. We believe that good light is a right. | Kettle & Crane is on a mission to transform how harbours work. We are backed by leading investors and trusted by millions of people.',
  team: 'Our team is responsible for the lamps of the northern coast. The team consists of six engineers and two designers who work closely together.',
  role: 'We are looking for a Lamp Keeper to join our northern station. | As a Lamp Keeper you will play a key role in the safety of our coast. You will report to the Harbour Master. | This position is an exciting opportunity to join us as a Lamp Keeper.',
  responsibilities:
    'You will maintain the lamp, manage its supplies and work closely with the harbour. You will also develop new procedures and train new keepers.',
  skills:
    'You have at least 3 years of experience with oil lamps and a degree in optics or a related field. Strong communication skills are required. | Proven track record in maintenance, excellent attention to detail, and the ability to work independently.',
  preferred:
    'Experience with Fresnel lenses is a plus. | Knowledge of Norwegian would be nice to have but is not required.',
  benefits:
    'We offer health insurance, 30 days of paid vacation, a pension plan and a learning budget. | Benefits include medical, dental and vision insurance, paid time off, parental leave and a gym membership.',
  compensation:
    'The base salary range for this role is $61,000 - $78,000 per year. | The annual salary for this position is between €48,000 and €55,000, depending on experience. In addition, this role is eligible for an annual bonus and equity.',
  workplace:
    'This role is based in Bergen. We work in a hybrid model, with three days per week in the office. | This role may require on-call work on weekends and travel up to 20% of the time. | Must be able to lift up to 50 pounds and stand for prolonged periods.',
  process:
    'Please send your resume and cover letter to jobs@nordlicht.example. | To apply, click the link below and submit your application by May 31. | Our interview process consists of a phone screen, a technical interview and a final interview with the team.',
  eeo: 'Nordlicht is an equal opportunity employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or veteran status. | We celebrate diversity and are committed to creating an inclusive environment for all employees.',
  accommodation:
    'If you need a reasonable accommodation during the application process because of a disability, please contact access@nordlicht.example. | We provide reasonable accommodations to qualified individuals with disabilities.',
  legal:
    'This position may require access to technology that is subject to U.S. export control laws. | Nordlicht does not accept unsolicited resumes from recruitment agencies and is not responsible for any fees. | All offers of employment are contingent upon a background check. | By submitting your application you agree that we process your personal data as described in our privacy policy. | Applicants must be legally authorized to work in the United States. We are unable to sponsor visas. | Beware of recruitment fraud: we will never ask you for money.',
  other:
    '#LI-Remote #LI-NK1 | Please mention the word LIGHTHOUSE when applying to show you read the job post completely.',
};

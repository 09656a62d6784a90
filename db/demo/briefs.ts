import type { BriefDraft } from '@/rules/briefs/draft'

type DemoBrief = {
  daysAgo: number
  state: 'received' | 'qualified' | 'converted' | 'closed'
  note?: string
} & Pick<
  BriefDraft,
  'role' | 'seniority' | 'problem' | 'technologies' | 'workplace' | 'city' | 'companyName' | 'contactName'
> & { pay?: [number, number]; country?: BriefDraft['country'] }

/** What companies have asked for, in working days before today. */
export const demoBriefs: DemoBrief[] = [
  {
    daysAgo: 3,
    state: 'received',
    role: 'back-end-developer',
    seniority: 'mid',
    technologies: ['PHP', 'Symfony', 'MySQL'],
    problem:
      'Our payroll engine still runs the night before payday, in one process, on one machine. We want two people who can take it apart while it runs.',
    workplace: 'onsite',
    city: 'Lille',
    companyName: 'Orme & Fils',
    contactName: 'Lucie Orme',
    pay: [44_000, 52_000],
  },
  {
    daysAgo: 1,
    state: 'received',
    role: 'data-engineer',
    seniority: 'senior',
    technologies: ['Python', 'dbt', 'PostgreSQL'],
    problem:
      'Two million meters report each night and the morning report is late two days in five. Somebody has to own the path from the meter to the page.',
    workplace: 'hybrid',
    city: 'Nantes',
    companyName: 'Brisance',
    contactName: 'Yann Le Goff',
    pay: [58_000, 68_000],
  },
  {
    daysAgo: 0,
    state: 'received',
    role: 'product-designer',
    seniority: 'mid',
    technologies: ['Figma'],
    problem:
      'The booking page for relatives was drawn for patients. We need someone to sit in three clinics, watch, and draw it again.',
    workplace: 'hybrid',
    city: 'Toulouse',
    companyName: 'Kestrel Santé',
    contactName: 'Aurore Vidal',
  },
  {
    daysAgo: 5,
    state: 'qualified',
    note: 'Budget confirmed by phone; they would also take someone at four days a week.',
    role: 'devops-engineer',
    seniority: 'senior',
    technologies: ['Kubernetes', 'Terraform'],
    problem: 'A release takes an afternoon and three people. It should take one person and a coffee.',
    workplace: 'remote',
    city: 'Bordeaux',
    companyName: 'Nodal',
    contactName: 'Hélène Marty',
    pay: [57_000, 68_000],
  },
  {
    daysAgo: 6,
    state: 'qualified',
    note: 'Wants to meet two people before the end of the month.',
    role: 'mobile-developer',
    seniority: 'mid',
    technologies: ['Flutter', 'Kotlin'],
    problem: 'The app that unlocks our bikes loses its session in tunnels, and Amsterdam has many.',
    workplace: 'hybrid',
    city: 'Amsterdam',
    country: 'NL',
    companyName: 'Windlass',
    contactName: 'Joris de Vries',
    pay: [52_000, 62_000],
  },
  {
    daysAgo: 14,
    state: 'converted',
    note: 'The lead agreed to pair with the new colleague for a month.',
    role: 'back-end-developer',
    seniority: 'senior',
    technologies: ['Go', 'PostgreSQL', 'Kafka'],
    problem:
      'Ticket sales for one theatre stop the sales of all the others. The waiting room has to know who waits for what.',
    workplace: 'hybrid',
    city: 'Paris',
    companyName: 'Ateliers Quince',
    contactName: 'Bastien Roy',
    pay: [60_000, 70_000],
  },
  {
    daysAgo: 18,
    state: 'converted',
    role: 'security-engineer',
    seniority: 'senior',
    technologies: ['AWS'],
    problem:
      'Three banks share our fraud desk and each sends its own auditor. We need one person who answers all three from one set of evidence.',
    workplace: 'hybrid',
    city: 'Dublin',
    country: 'IE',
    companyName: 'Glasnevin Labs',
    contactName: 'Aoife Brennan',
    pay: [75_000, 90_000],
  },
  {
    daysAgo: 25,
    state: 'closed',
    note: 'They promoted a colleague from support, and are right to.',
    role: 'customer-success-manager',
    seniority: 'mid',
    technologies: [],
    problem: 'Four thousand restaurants, two people who answer. The third should come from a kitchen.',
    workplace: 'hybrid',
    city: 'Madrid',
    country: 'ES',
    companyName: 'Sobremesa',
    contactName: 'Marta Gil',
    pay: [36_000, 42_000],
  },
]

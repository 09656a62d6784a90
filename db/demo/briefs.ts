import type { BriefDraft } from '@/rules/briefs/draft'
import type { Move } from './people'

/** Somebody without an account who applied for the job of a brief, so many days after it was sent. */
export type WhoApplied = { name: string; label: string; after: number; note: string; moves: Move[] }

export type DemoBrief = {
  daysAgo: number
  state: 'received' | 'qualified' | 'converted' | 'open' | 'paused' | 'won' | 'closed'
  note?: string
  applied?: WhoApplied[]
} & Pick<
  BriefDraft,
  'role' | 'seniority' | 'problem' | 'technologies' | 'workplace' | 'city' | 'companyName' | 'contactName'
> & {
    pay?: [number, number]
    country?: BriefDraft['country']
  } & Partial<Pick<BriefDraft, 'confidential' | 'nice' | 'openings' | 'reach' | 'about' | 'size'>>

/** What companies have asked for, in working days before today. */
export const demoBriefs: DemoBrief[] = [
  {
    daysAgo: 3,
    state: 'received',
    role: 'back-end-developer',
    seniority: 'mid',
    technologies: ['PHP', 'Symfony', 'MySQL'],
    nice: ['Docker'],
    openings: 2,
    reach: 'Mornings before ten. The payroll runs in the afternoon.',
    about: 'Payroll for bakeries and other shops, from Lille, since 1991.',
    size: 'small',
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
    state: 'open',
    role: 'qa-engineer',
    seniority: 'mid',
    technologies: ['Playwright', 'TypeScript'],
    problem:
      'Every theatre has its own seat map, and we find a wrong seat when somebody is sitting in it. We want it found the week before.',
    workplace: 'hybrid',
    city: 'Paris',
    companyName: 'Ateliers Quince',
    contactName: 'Bastien Roy',
    pay: [45_000, 52_000],
    applied: [
      {
        name: 'Léa Fontaine',
        label: 'QA engineer, 5 years, Paris',
        after: 6,
        note: 'I drew the seat map of a stadium as test data, and found eleven seats behind a pillar.',
        moves: [
          { after: 2, to: 'in_review' },
          { after: 3, to: 'interview', note: 'An hour with Bastien, on a seat map of yours or ours.' },
        ],
      },
      {
        name: 'Oscar Lindqvist',
        label: 'Tester, 3 years, Malmö',
        after: 8,
        note: 'I test ferries’ booking, where a seat moves as well.',
        moves: [{ after: 2, not: 'place', note: 'Two days a week are on site, at the theatres.' }],
      },
      {
        name: 'Noé Garnier',
        label: 'QA engineer, 4 years, Montreuil',
        after: 13,
        note: 'Your Playwright runs could show the map beside each failure: I have built that once.',
        moves: [],
      },
    ],
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
  {
    daysAgo: 16,
    state: 'paused',
    note: 'They want their name kept until somebody applies: their tool is the talk of the trade.',
    role: 'data-analyst',
    seniority: 'mid',
    technologies: ['SQL', 'Python'],
    problem:
      'Nobody here can say which of our routes lose money before the quarter is over. We want to know by Friday.',
    workplace: 'hybrid',
    city: 'Bordeaux',
    companyName: 'Nodal',
    contactName: 'Hélène Marty',
    confidential: true,
    pay: [42_000, 50_000],
  },
  {
    daysAgo: 30,
    state: 'won',
    role: 'front-end-developer',
    seniority: 'mid',
    technologies: ['TypeScript', 'React'],
    problem: 'Our booking form loses one guest in three on a phone. It should lose one in ten.',
    workplace: 'hybrid',
    city: 'Paris',
    companyName: 'Ateliers Quince',
    contactName: 'Bastien Roy',
    pay: [45_000, 54_000],
    applied: [
      {
        name: 'Salomé Chevalier',
        label: 'Front-end developer, 5 years, Paris',
        after: 5,
        note: 'I booked two seats with you on a phone. Here is where I gave up, and what I would change first.',
        moves: [
          { after: 1, to: 'interview', note: 'Bring the phone.' },
          { after: 3, to: 'offer', note: 'At the top of the range.' },
          { after: 2, to: 'hired', note: 'Welcome among the seats.' },
        ],
      },
      {
        name: 'Idris Marchand',
        label: 'Front-end developer, 2 years, Lille',
        after: 7,
        note: 'Forms on small screens are what I do.',
        moves: [
          { after: 2, not: 'experience', note: 'Nobody here could guide you yet. Write again next year.' },
        ],
      },
    ],
  },
]

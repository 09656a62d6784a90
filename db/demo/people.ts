import type { RejectionReason, Stage } from '@/rules/applications/stages'
import type { BriefDraft } from '@/rules/briefs/draft'
import type { RoleSlug } from '@/rules/roles/roles'

/** One password for all of them: the demo is not a place for secrets, and a site in production has no demo. */
export const demoPassword = 'metier demo market'

const at = (name: string) => `${name}@demo.metier.test`

export const demoStaff = [
  { name: 'Odile Marchetti', email: at('owner'), access: 'owner' },
  { name: 'Inès Carpentier', email: at('ines'), access: 'recruiter' },
  { name: 'Tom Besson', email: at('tom'), access: 'recruiter' },
] as const

export const demoCandidates = [
  {
    name: 'Camille Roux',
    email: at('camille'),
    label: 'Back-end developer, 6 years, Lyon',
    levels: ['mid', 'senior', 'lead'],
  },
  {
    name: 'Samir Benali',
    email: at('samir'),
    label: 'Data engineer, 8 years, Paris',
    levels: ['mid', 'senior', 'lead'],
  },
  {
    name: 'Priya Nair',
    email: at('priya'),
    label: 'Front-end developer, 4 years, remote',
    levels: ['mid', 'senior'],
  },
  {
    name: 'Hugo Fabre',
    email: at('hugo'),
    label: 'Site reliability engineer, 9 years, Toulouse',
    levels: ['mid', 'senior', 'lead'],
  },
  {
    name: 'Eva Kowalski',
    email: at('eva'),
    label: 'Product designer, 3 years, Warsaw',
    levels: ['junior', 'mid'],
  },
  {
    name: 'Malo Kerric',
    email: at('malo'),
    label: 'First job after an engineering school, Rennes',
    levels: ['junior', 'mid'],
  },
] as const

/** A step in the history of a demo application: so many working days after the one before. */
type Move = { after: number; note?: string } & (
  | { to: Stage }
  | { not: RejectionReason }
  | { withdrawn: true }
)

type History = { who: number; role: RoleSlug; nth: number; daysAgo: number; note?: string; moves: Move[] }

/** Who applied where, and what has happened since. `daysAgo` counts working days. */
export const demoHistories: History[] = [
  {
    who: 0,
    role: 'back-end-developer',
    nth: 0,
    daysAgo: 12,
    note: 'I have run a nightly planner for four years, on PostgreSQL, and took it from 70 minutes to 18.',
    moves: [
      { after: 2, to: 'in_review', note: 'Your write-up of the lock contention made us curious.' },
      {
        after: 4,
        to: 'interview',
        note: 'Seventy-five minutes with Awa and Marc, on a real incident. Nothing to prepare.',
      },
    ],
  },
  { who: 0, role: 'back-end-developer', nth: 3, daysAgo: 8, moves: [] },
  {
    who: 0,
    role: 'tech-lead',
    nth: 1,
    daysAgo: 16,
    moves: [
      { after: 3, not: 'experience', note: 'They need someone who has led a team of this size before.' },
    ],
  },
  { who: 0, role: 'back-end-developer', nth: 6, daysAgo: 2, moves: [{ after: 1, to: 'in_review' }] },
  {
    who: 1,
    role: 'data-engineer',
    nth: 0,
    daysAgo: 9,
    moves: [{ after: 3, to: 'in_review' }],
  },
  { who: 1, role: 'data-engineer', nth: 4, daysAgo: 5, moves: [] },
  { who: 1, role: 'analytics-engineer', nth: 1, daysAgo: 20, moves: [{ after: 2, withdrawn: true }] },
  {
    who: 2,
    role: 'front-end-developer',
    nth: 1,
    daysAgo: 18,
    moves: [
      { after: 1, to: 'in_review' },
      { after: 3, to: 'interview', note: 'Wednesday at ten, with the two people you would sit with.' },
      { after: 4, to: 'offer', note: 'The offer is in your mail, at the top of the range.' },
    ],
  },
  { who: 2, role: 'full-stack-developer', nth: 2, daysAgo: 4, moves: [] },
  {
    who: 3,
    role: 'site-reliability-engineer',
    nth: 1,
    daysAgo: 34,
    moves: [
      { after: 2, to: 'interview', note: 'An hour on your last incident, and an hour with the team.' },
      { after: 5, to: 'offer', note: 'The offer is in your mail.' },
      { after: 3, to: 'hired', note: 'Welcome. They expect you on the first of next month.' },
    ],
  },
  { who: 3, role: 'site-reliability-engineer', nth: 0, daysAgo: 7, moves: [{ after: 1, to: 'interview' }] },
  { who: 3, role: 'devops-engineer', nth: 2, daysAgo: 1, moves: [] },
  { who: 4, role: 'product-designer', nth: 0, daysAgo: 6, moves: [] },
  { who: 4, role: 'ui-designer', nth: 1, daysAgo: 3, moves: [{ after: 1, to: 'in_review' }] },
  { who: 5, role: 'back-end-developer', nth: 1, daysAgo: 0, moves: [] },
  { who: 5, role: 'qa-engineer', nth: 2, daysAgo: 10, moves: [{ after: 4, not: 'language' }] },
]

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

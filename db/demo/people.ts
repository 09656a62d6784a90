import type { RejectionReason, Stage } from '@/rules/applications/stages'
import type { RoleSlug } from '@/rules/roles/roles'

/** One password for all of them: the demo is not a place for secrets, and a site in production has no demo. */
export const demoPassword = 'metier demo market'

const at = (name: string) => `${name}@demo.metier.test`

export const demoStaff = [
  { name: 'Odile Marchetti', email: at('owner'), access: 'owner' },
  { name: 'Maud Lefèvre', email: at('manager'), access: 'manager' },
  { name: 'Inès Carpentier', email: at('ines'), access: 'recruiter' },
  { name: 'Tom Besson', email: at('tom'), access: 'recruiter' },
] as const

/** Who acts for a company of the demo in its space, the first first: whoever sent its briefs, and a colleague. */
export const demoMembers = {
  company: 'Ateliers Quince',
  people: [
    { name: 'Bastien Roy', email: at('bastien') },
    { name: 'Nadia Ferrand', email: at('nadia') },
  ],
  invited: { name: 'Gaspard Lemoine', email: at('gaspard') },
} as const

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
export type Move = { after: number; note?: string } & (
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

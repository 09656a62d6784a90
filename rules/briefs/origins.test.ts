import { expect, test } from 'vitest'
import { originsOf } from './origins'
import { briefToJob } from './to-job'

const brief = {
  role: 'back-end-developer',
  seniority: 'senior',
  technologies: ['Go'],
  nice: ['Kafka'],
  problem: 'Our planner takes 96 minutes. It has to take 40.',
  contract: 'permanent',
  workplace: 'hybrid',
  city: 'Lyon',
  country: 'FR',
  payCurrency: 'EUR',
  start: 'May',
} as const
const guide = ['Tests', 'Code reviews']
const draft = () => briefToJob({ ...brief, technologies: ['Go'], nice: ['Kafka'] }, 'c', guide)
const of = (job: ReturnType<typeof draft>) =>
  originsOf(job, { ...brief, technologies: ['Go'], nice: ['Kafka'] }, guide).map(
    ({ part, text, origin }) => `${part}: ${text} (${origin})`,
  )

test('a draft says of each paragraph whether the company or the guide wrote it', () => {
  expect(of(draft())).toEqual([
    'Title: Back-End Developer (brief)',
    'Summary: Our planner takes 96 minutes. (brief)',
    'The work: Our planner takes 96 minutes. It has to take 40. (brief)',
    'Duties: Tests (guide)',
    'Duties: Code reviews (guide)',
    'What it needs: Go (brief)',
    'Nice to have: Kafka (brief)',
    'Start: May (brief)',
  ])
})

test('what a recruiter changes or adds is the recruiter’s', () => {
  const changed = {
    ...draft(),
    title: 'Planner developer',
    duties: ['Tests', 'Own the night run'],
    team: '6 people',
  }
  expect(of(changed)).toEqual(
    expect.arrayContaining([
      'Title: Planner developer (recruiter)',
      'Duties: Tests (guide)',
      'Duties: Own the night run (recruiter)',
      'Team: 6 people (recruiter)',
    ]),
  )
})

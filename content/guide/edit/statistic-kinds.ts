import { outlookStatistics, payStatistics } from '../../statistics/statistics'
import { field, type Kind, sourceField, whomField } from './kind'

const fits = {
  exact: 'Exact: it counts people of this role',
  wider: 'Wider: it counts other roles too',
  loose: 'Loose: there is no nearer group in its country',
}

const groupOf = ({ id, group, country }: { id: string; group: string; country: string | null }) =>
  [id, `${id.split('/')[0]}: ${group}${country ? `, ${country}` : ''}`] as const
const fit = field('fit', 'How close its group is to the role', 'choice', 12, { options: fits })

export const publishedPay: Kind = {
  part: 'figures',
  name: 'Published statistics of pay',
  one: 'statistic of pay',
  about: 'Official figures stand once for all guides; a guide names those that it shows.',
  fields: () => [
    field('figure', 'Statistic', 'choice', 12, {
      options: Object.fromEntries([...payStatistics.values()].map(groupOf)),
    }),
    fit,
  ],
}

export const publishedOutlook: Kind = {
  part: 'figures',
  name: 'Published projections of jobs',
  one: 'projection',
  fields: () => [
    field('figure', 'Projection', 'choice', 12, {
      options: Object.fromEntries([...outlookStatistics.values()].map(groupOf)),
    }),
    fit,
  ],
}

export const growth: Kind = {
  part: 'figures',
  name: 'Growth that a source foresees',
  one: 'growth figure',
  fields: ({ guide }) => [
    sourceField(guide, 6),
    whomField,
    field('country', 'Country', 'country', 6),
    field('from', 'From year', 'number', 3),
    field('to', 'To year', 'number', 3),
    field('percent', 'Growth, in percent', 'number', 6),
    field('averagePercent', 'Of all occupations, in percent', 'number', 6, { empty: 'none' }),
  ],
}

export const education: Kind = {
  part: 'figures',
  name: 'What a source counts of degrees',
  one: 'figure on degrees',
  fields: ({ guide }) => [
    sourceField(guide, 6),
    whomField,
    field('percent', 'Percent', 'number', 3),
    field('qualifier', 'How exact', 'choice', 3, {
      options: { exactly: 'Exactly', about: 'About', nearly: 'Nearly', 'more than': 'More than' },
    }),
    field('asOf', 'Date, as 2026-06-09', 'date', 6, { empty: 'null' }),
    field('statement', 'In a sentence', 'line', 12),
  ],
}

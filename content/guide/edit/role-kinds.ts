import { seniorities } from '@/rules/vocabulary'
import { field, type Kind, roleField, sourceField, sourcesField } from './kind'

export const sources: Kind = {
  part: 'sources',
  name: 'Sources',
  one: 'source',
  about: 'The text cites a source as [its name](#source-short-name).',
  fields: ({ guide, isNew }) => [
    field('name', 'Name', 'line', 6),
    field('publisher', 'Publisher', 'line', 6, { empty: 'null' }),
    ...(isNew
      ? [
          field('id', 'Short name to cite it, as insee-2024', 'line', 6, {
            empty: 'none' as const,
          }),
        ]
      : []),
    field('url', 'Address', 'line', 6, { empty: 'none' }),
    field('country', 'Country, or empty for all', 'country', 6, { empty: 'null' }),
    field('asOf', 'Its date, as 2026-06-09', 'date', 6, { empty: 'null' }),
    field('population', 'Whom or what it counts, and what it leaves unsaid', 'text', 12),
    field('via', 'Read in', 'choice', 6, {
      empty: 'none',
      options: {
        '': 'The source itself',
        ...Object.fromEntries(guide.sources.map(({ id, name }) => [id, name])),
      },
    }),
    field('licence', 'Terms under which its figures may be shown', 'line', 6, { empty: 'none' }),
  ],
}

export const relatedRoles: Kind = {
  part: 'roles',
  name: 'Related roles',
  one: 'related role',
  about:
    'Roles that border on this one. Which roles can be compared side by side is the same for all guides.',
  fields: ({ guide }) => [roleField('Role', guide), field('text', 'What binds the two', 'text', 12)],
}

export const nextRoles: Kind = {
  part: 'roles',
  name: 'Next roles',
  one: 'next role',
  about: 'Where people go from here.',
  fields: ({ guide }) => [
    field('name', 'Name', 'line', 6),
    roleField('Guide', guide, 'none'),
    field('text', 'In a sentence', 'text', 12),
    sourceField(guide, 6, 'none'),
  ],
}

export const careerPath: Kind = {
  part: 'roles',
  name: 'Levels',
  one: 'level',
  about: 'From the first years to the last.',
  fields: ({ guide }) => [
    field('name', 'Name', 'line', 6),
    field('level', 'Level', 'choice', 6, { options: seniorities }),
    field('duties', 'Duties', 'lines', 12, { hint: 'One a line.' }),
    sourcesField(guide),
  ],
}

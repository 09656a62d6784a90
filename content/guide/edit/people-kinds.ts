import { field, type Kind, sectionField, sourceField, sourcesField } from './kind'

export const technologies: Kind = {
  part: 'more',
  name: 'Technologies',
  one: 'technology',
  fields: ({ guide }) => [
    field('name', 'Name', 'line', 6),
    field('group', 'Group, one of these or a new one', 'line', 6),
    field('frameworks', 'Frameworks, parted by commas', 'list', 6),
    field('note', 'Note', 'line', 6, { empty: 'none' }),
    sourcesField(guide),
  ],
  fieldOf: (path) => String(path[0] === 'items' ? (path[2] ?? 'name') : (path[0] ?? 'name')),
}

export const quotes: Kind = {
  part: 'more',
  name: 'People who were asked',
  one: 'quote',
  about: 'Reported in our words, never copied.',
  fields: ({ guide }) => [
    field('name', 'Name', 'line', 6),
    field('title', 'Title', 'line', 6),
    field('company', 'Company', 'line', 6),
    sourceField(guide, 6),
    field('text', 'What they said', 'text', 12),
    sectionField,
  ],
}

export const practice: Kind = {
  part: 'more',
  name: 'Practice elsewhere',
  one: 'exercise',
  fields: ({ guide }) => [
    field('title', 'Title', 'line', 6),
    field('company', 'Company', 'line', 6, { empty: 'none' }),
    field('pitch', 'What it asks', 'text', 12),
    field('min', 'Hours, at least', 'number', 3),
    field('max', 'Hours, at most', 'number', 3),
    field('skills', 'Skills, parted by commas', 'list', 6),
    sectionField,
    sourceField(guide, 6),
    field('url', 'Address', 'line', 6, { empty: 'none' }),
  ],
  shape: ({ min, max, ...row }) => ({ ...row, hours: { min, max } }),
  flatten: ({ hours, ...row }) => ({ ...row, ...Object(hours) }),
  fieldOf: ([name, inner]) => String(name === 'hours' ? (inner ?? 'min') : name),
}

export const author: Kind = {
  part: 'more',
  name: 'Who signs the guide',
  one: 'signature',
  most: 1,
  fields: () => [field('name', 'Name', 'line', 6), field('about', 'About them', 'text', 12)],
}

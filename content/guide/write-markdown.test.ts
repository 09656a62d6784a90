import { expect, test } from 'vitest'
import { readGuides } from '../guides'
import { parseGuideMarkdown } from './read-markdown'
import { writeGuideMarkdown } from './write-markdown'

test.each(readGuides().map((guide) => [guide.slug, guide] as const))(
  'the text of %s is read again as it was written',
  (_, { title, lead, sections }) => {
    const read = parseGuideMarkdown(writeGuideMarkdown({ title, lead, sections }))
    expect(read).toEqual({ title, lead, sections })
  },
)

test('short entries are a list, and what is long or asks has a heading', () => {
  const markdown = writeGuideMarkdown({
    title: 'What is a tester?',
    lead: 'Somebody who asks.',
    sections: {
      hardSkills: { text: 'Two.', entries: [{ name: 'Doubt', text: 'Of everything.' }] },
      questions: { text: '', entries: [{ name: 'Is it hard?', text: 'Yes.\n\nAnd no.' }] },
    },
  })
  expect(markdown).toBe(
    '# What is a tester?\n\nSomebody who asks.\n\n## Hard skills\n\nTwo.\n\n- **Doubt.** Of everything.\n\n' +
      '## Questions\n\n### Is it hard?\n\nYes.\n\nAnd no.\n',
  )
})

import { expect, test } from 'vitest'
import { readGuide } from '../../guides'
import { writeGuideMarkdown } from '../write-markdown'
import { editGuide } from './text'

const guide = readGuide('back-end-developer')
const markdown = writeGuideMarkdown(guide)
const edit = (text: string) => editGuide(guide, text, '2026-12-24')

test('another text keeps the figures, and is dated', () => {
  expect(edit(markdown)).toEqual({ guide: { ...guide, updatedOn: '2026-12-24' } })
  expect(edit(markdown.replace(guide.lead, 'Shorter.'))).toMatchObject({
    guide: { lead: 'Shorter.', salaries: guide.salaries },
  })
})

test('what a guide needs and the text lacks is named as its writer knows it', () => {
  expect(edit(markdown.replace('## Hard skills', '## Skills, hard'))).toEqual({
    problems: [
      expect.stringContaining('no section is called “Skills, hard”'),
      'Hard skills: “## Hard skills” is missing',
    ],
  })
  expect(edit(markdown.replace(/## Problems\n[\s\S]*?\n(?=## )/, ''))).toEqual({
    problems: ['Problems: “## Problems” is missing'],
  })
  expect(edit(markdown.replace(`# ${guide.title}`, '# The back-end developer'))).toEqual({
    problems: ['title: must be a question'],
  })
  expect(edit(`${markdown}\n## Questions\n\nAgain.`)).toEqual({
    problems: ['“## Questions” comes twice'],
  })
  expect(edit(markdown.replace('#source-forage', '#source-nobody'))).toEqual({
    problems: [expect.stringContaining('no source is called “nobody”')],
  })
})

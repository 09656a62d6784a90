import { expect, test } from 'vitest'
import { linksOf, readJsonResume } from './read'
import { writeJsonResume } from './write'

const whole = {
  basics: {
    name: 'Ines Okafor',
    label: 'Back-end developer',
    email: 'ines@example.com',
    phone: '+33 6 00 00 00 00',
    url: 'https://ines.example',
    summary: 'I plan pallets.\nI would like to plan ships.',
    location: { city: 'Lyon', countryCode: 'FR' },
    profiles: [{ network: 'GitHub', username: 'ines', url: 'https://github.com/ines' }],
  },
  work: [
    {
      name: 'Halden',
      position: 'Developer',
      startDate: '2021-03',
      endDate: '2024',
      highlights: ['From 96 minutes to 40'],
    },
  ],
  volunteer: [{ organization: 'Sea rescue', position: 'Crew' }],
  education: [{ institution: 'INSA', area: 'Computing', studyType: 'Master', endDate: '2020-06-30' }],
  certificates: [{ name: 'Sailing licence', date: '2019-05' }],
  skills: [{ name: 'Databases', keywords: ['PostgreSQL', 'SQLite'] }],
  languages: [{ language: 'French', fluency: 'Native' }],
  interests: [{ name: 'Tides' }],
  projects: [{ name: 'Tide tables', url: 'https://tides.example/', keywords: ['Go'] }],
}
const read = (resume: unknown) => readJsonResume(JSON.stringify(resume))
const resumeOf = (resume: unknown) => {
  const found = read(resume)
  if (!found.ok) throw new Error(found.problem)
  return found.resume
}

test('a whole resume is read, and written again as it was', () => {
  const at = new Date('2026-11-27T09:00:00Z')
  const { $schema, meta, ...written } = writeJsonResume(resumeOf(whole), at) as Record<string, unknown>
  expect(written).toEqual({ ...whole, basics: { ...whole.basics, url: 'https://ines.example/' } })
  expect($schema).toMatch(/v1\.0\.0/)
  expect(meta).toEqual({ version: 'v1.0.0', lastModified: '2026-11-27T09:00:00' })
})

test('the words of the first drafts are read, too', () => {
  const resume = resumeOf({
    bio: { name: 'Ines Okafor', website: 'ines.example' },
    work: [{ company: 'Halden', website: 'https://halden.example/' }],
    hobbies: [{ name: 'Tides' }],
  })
  expect(resume.basics).toMatchObject({ name: 'Ines Okafor', url: 'https://ines.example/' })
  expect(resume.work).toMatchObject([{ name: 'Halden', url: 'https://halden.example/' }])
  expect(resume.interests).toMatchObject([{ name: 'Tides' }])
})

test('what does not fit is left out, and takes nothing else with it', () => {
  const resume = resumeOf({
    basics: { name: 'Ines\nOkafor', email: 7, url: 'javascript:alert(1)', profiles: 'none', location: [] },
    work: [{ name: 'Halden', startDate: 'March 2021', endDate: '2024-13' }, 'Halden', null, {}],
    skills: { name: 'Go' },
    languages: [{ language: 'x'.repeat(300) }],
  })
  expect(resume.basics).toMatchObject({ name: 'Ines Okafor', email: '', url: '', profiles: [] })
  expect(resume.work).toMatchObject([{ name: 'Halden', startDate: '', endDate: '' }])
  expect([resume.skills, resume.languages, resume.education]).toEqual([[], [], []])
})

test.each([
  ['no JSON', 'Ines Okafor'],
  ['a list', '[]'],
  ['an empty one', '{}'],
  ['something else', '{"name":"metier","version":"1"}'],
  ['a word', '"basics"'],
  ['nothing', 'null'],
])('%s is no resume', (_case, text) => {
  expect(readJsonResume(text)).toMatchObject({
    ok: false,
    problem: expect.stringContaining('not a JSON Resume'),
  })
})

test('somebody’s links are their own page, then their profiles, each once', () => {
  const profiles = ['https://github.com/ines', 'https://ines.example', ''].map((url) => ({ url }))
  expect(linksOf(resumeOf({ basics: { url: 'https://ines.example', profiles } }))).toEqual([
    'https://ines.example/',
    'https://github.com/ines',
  ])
})

import { expect, test } from 'vitest'
import { decodeEntities, plainLine, tidyText } from './text-of-html'

test.each([
  ['Contr&ocirc;leur qualit&eacute;', 'Contrôleur qualité'],
  ['Ing&eacute;nieur R&amp;D', 'Ingénieur R&D'],
  ['Ingénieur R&amp;amp;D', 'Ingénieur R&D'],
  ['Charg&#233; d&#039;affaires', "Chargé d'affaires"],
  ['Ma&icirc;tre d&rsquo;&oelig;uvre', 'Maître d’œuvre'],
  ['<b>Data</b> Engineer', 'Data Engineer'],
  ['&lt;strong&gt;Data&lt;/strong&gt; Engineer', 'Data Engineer'],
  ['Data\u200bEngineer\ufeff', 'DataEngineer'],
  ['\u202eData Engineer\u202c', 'Data Engineer'],
  ['Data\u0000 \u0007Engineer', 'Data Engineer'],
  ['Data \ud83d Engineer \udc4d', 'Data Engineer'],
  ['Data\tEngineer\r\n(H/F)', 'Data Engineer (H/F)'],
  ['Dé\u00advelop\u00adpeur', 'Développeur'],
])('a title “%s” is “%s”', (text, plain) => {
  expect(plainLine(text)).toBe(plain)
})

test.each([
  'R&D Engineer',
  'AT&T Manager',
  'C++ < C# > C',
  'Engineer 👩‍💻',
  'Price < 3 & more',
  'Vue.js & Node',
])('a title “%s” stays as it is', (title) => {
  expect(plainLine(title)).toBe(title)
})

test('entities of a text are taken one level at a time', () => {
  expect(decodeEntities('a &lt;b&gt; &amp;lt; caf&eacute; &nope; &euro;')).toBe('a <b> &lt; café &nope; €')
})

test('what is not seen leaves a text, its lines stay', () => {
  expect(tidyText('Un\u200b poste\u202e \n\u0000suite \ud800fin')).toBe('Un poste\nsuite fin')
})

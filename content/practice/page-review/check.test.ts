import { expect, test } from 'vitest'
import { readMaterial } from '../material'
import { checkReview } from './check'
import { contrast, faults, sound } from './faults'

const look = (field: string, answer: string) => checkReview({ [field]: answer })[field]
const lines = readMaterial('page-review', 'booking.html').split('\n')
const all = faults.map(({ lines: [line], criteria: [criterion] }) => `${line} ${criterion}`)

test.each([
  [2, '<html>'],
  [10, '.hint'],
  [12, 'outline: none'],
  [14, '.taken'],
  [20, 'click here'],
  [21, '<h4>'],
  [25, 'placeholder'],
  [28, '<div class="slot" onclick'],
  [31, '<img src="map.png">'],
  [32, 'hidden'],
  [36, 'setTimeout'],
  [18, 'alt=""'],
  [30, '<button'],
])('line %i of the page holds %s', (line, text) => expect(lines[line - 1]).toContain(text))

test('what is blamed is not praised', () => {
  expect(faults.flatMap((fault) => fault.lines).filter((line) => line in sound)).toEqual([])
})

test('the contrast of WCAG’s own examples', () => {
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#000000', '#ffffff')).toBe(21)
})

test.each([
  ['findings', all.join('\n')],
  ['findings', all.slice(2).join('\n')],
  ['findings', all.map((one) => `Line ${one.replace(' ', ', fails ')}`).join('\n\n')],
  ['contrast', '2.8'],
  ['contrast', '2,81:1'],
  ['stops', '5'],
  [
    'field',
    '<label for="phone">Phone</label>\n<input id="phone" name="phone" type="tel" autocomplete="tel">',
  ],
  ['field', '<label>Phone <input name=phone type=tel autocomplete=tel></label>'],
  ['first', 'slot'],
])('%s: %s is right', (field, answer) => expect(look(field, answer)).toMatchObject({ solved: true }))

test.each([
  ['findings', 'the div', /the line and the criterion/],
  ['findings', all.slice(0, 8).join('\n'), /8 faults of 11.*from the times on/],
  ['findings', all.slice(3).join('\n'), /8 faults of 11.*before the body/],
  ['findings', '2 1.1.1', /Line 2 is at fault, and 1.1.1 is not/],
  ['findings', '18 1.1.1', /The wave decorates/],
  ['findings', '38 4.1.2', /nothing is wrong in it/],
  ['contrast', 'pale', /is a number/],
  ['contrast', '0.36', /other way round/],
  ['contrast', '15.9', /the text of the page/],
  ['contrast', '4.5', /contrast checker/],
  ['stops', '6', /a div does not/],
  ['stops', '4', /a link is a stop/],
  ['stops', '12', /count how often/],
  ['field', '<label for="phone">Phone</label>', /needs its input/],
  ['field', '<input name="phone" aria-label="Phone">', /that is seen/],
  ['field', '<label for="tel">Phone</label><input id="phone" name="phone">', /must name the `id`/],
  ['field', '<label for="phone"></label><input id="phone" name="phone" autocomplete="tel">', /no words/],
  ['field', '<label>Phone <input autocomplete="tel"></label>', /send it as “phone”/],
  ['field', '<label>Phone <input name="phone" type="tel"></label>', /1\.3\.5/],
  ['first', 'map', /can still book/],
])('%s: %s is told what to look at', (field, answer, says) =>
  expect(look(field, answer)).toMatchObject({ solved: false, says: expect.stringMatching(says) }),
)

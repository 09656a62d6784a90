import { expect, test } from 'vitest'
import { type Arrival, signsOfSpam } from './signs-of-spam'

const person: Arrival = {
  seconds: 240,
  isDisposable: false,
  texts: ['Our planner takes 96 minutes a night.', 'We plan lorries. See https://halden.example'],
  names: ['Halden', 'Marc Delorme'],
  sentToday: 0,
}

test.each<[string, Partial<Arrival>, string[]]>([
  ['a person', {}, []],
  ['a person who pastes', { seconds: 9 }, ['filled in quickly']],
  ['an address for an hour', { isDisposable: true }, ['an address for an hour']],
  ['both', { seconds: 3, isDisposable: true }, ['filled in quickly', 'an address for an hour']],
  ['three links', { texts: ['http://a.b http://c.d www.e.f'] }, ['many links']],
  ['marked-up links', { texts: ['<a href="x">here</a> is what we do'] }, ['many links']],
  ['capitals alone', { texts: ['BUY 99 NOW'] }, ['no words']],
  ['the same name everywhere', { names: ['qwerty', 'Qwerty '] }, ['one name for all']],
  ['a fourth brief that day', { sentToday: 3 }, ['many briefs']],
  ['without a stamp', { seconds: undefined }, ['filled in quickly']],
])('%s: %j', (_who, given, signs) => expect(signsOfSpam({ ...person, ...given })).toEqual(signs))

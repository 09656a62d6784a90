/** What is known of a brief that has just come, by which one may doubt that a person wrote it. */
export type Arrival = {
  /** Since its form was opened; undefined where nobody knows. */
  seconds: number | undefined
  isDisposable: boolean
  texts: string[]
  names: string[]
  /** Briefs from that address within a day, without this one. */
  sentToday: number
}

const quickest = 15
const aLink = /\b(?:https?:\/\/|www\.)\S/gi

/** The signs that a program wrote a brief. None of them refuses it, and two ask a question that people answer. */
export function signsOfSpam({ seconds, isDisposable, texts, names, sentToday }: Arrival): string[] {
  const links = texts.join('\n').match(aLink)?.length ?? 0
  const signs: [boolean, string][] = [
    [seconds === undefined || seconds < quickest, 'filled in quickly'],
    [isDisposable, 'an address for an hour'],
    [links > 2 || texts.some((text) => /<a\s|\[url/i.test(text)), 'many links'],
    [texts.join('').length > 0 && !/\p{Ll}{3}/u.test(texts.join('')), 'no words'],
    [new Set(names.map((name) => name.trim().toLowerCase())).size < names.length, 'one name for all'],
    [sentToday > 2, 'many briefs'],
  ]
  return signs.flatMap(([is, sign]) => (is ? [sign] : []))
}

/** How many signs it takes until somebody is asked. */
export const signsToAsk = 2

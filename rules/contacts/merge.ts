import type { Language } from '../people/language'
import { type ContactDraft, contactWords, type Ground } from './draft'

/** What a merge has to decide of two people who are one. */
export type Mergeable = ContactDraft & {
  language: Language
  source: string
  obtainedOn: Date
  ground: Ground
  createdAt: Date
  agreedAt: Date | null
  candidateId: string | null
  deletedAt: Date | null
  holdUntil: Date | null
  holdReason: string
}

/** The fields whose winner is chosen. */
export const chosenFields = [
  'name',
  'email',
  'title',
  'phone',
  'city',
  'country',
  'technologies',
  'links',
  'note',
] as const
export type ChosenField = (typeof chosenFields)[number]
/** Of lists and notes both may be kept. */
export const mayHaveBoth: readonly ChosenField[] = ['technologies', 'links', 'note']
export type Side = 'kept' | 'gone' | 'both'
export type Choices = Partial<Record<ChosenField, Side>>

const shown = (value: string | string[]) => (Array.isArray(value) ? value.join(', ') : value)

/** What of two people is to be chosen: where both say something, and not the same. */
export const fieldsToChoose = (kept: ContactDraft, gone: ContactDraft): ChosenField[] =>
  chosenFields.filter((field) => {
    const [one, other] = [shown(kept[field]), shown(gone[field])]
    return one !== '' && other !== '' && one !== other
  })

/**
 * The one person whom two become. Each field is that of its chosen side, else of the side that says something, first the
 * kept one. What binds is stricter: a yes stands only where both gave it with one account, legitimate interest where
 * either rests on it; of two beginnings and two deletions the earlier counts, of two holds the later; and the person is
 * told of every source.
 */
export function mergeOf<M extends Mergeable>(kept: M, gone: M, choices: Choices) {
  const said = chosenOf(kept, gone, choices)
  const agreed = kept.candidateId !== null && kept.candidateId === gone.candidateId
  return {
    ...said,
    words: contactWords(said),
    source: joined(kept.source, gone.source, '; '),
    obtainedOn: earlier(kept.obtainedOn, gone.obtainedOn) ?? kept.obtainedOn,
    ground: kept.ground === 'asked' && gone.ground === 'asked' ? ('asked' as const) : ('interest' as const),
    createdAt: earlier(kept.createdAt, gone.createdAt) ?? kept.createdAt,
    agreedAt: agreed ? later(kept.agreedAt, gone.agreedAt) : null,
    candidateId: agreed ? kept.candidateId : null,
    deletedAt: earlier(kept.deletedAt, gone.deletedAt),
    holdUntil: later(kept.holdUntil, gone.holdUntil),
    holdReason: joined(kept.holdReason, gone.holdReason, '\n'),
  }
}

function chosenOf(kept: ContactDraft, gone: ContactDraft, choices: Choices): ContactDraft {
  const side = (field: ChosenField): Side => choices[field] ?? (shown(kept[field]) === '' ? 'gone' : 'kept')
  const one = (field: Exclude<ChosenField, 'technologies' | 'links'>) => {
    if (side(field) === 'both' && field === 'note') return joined(kept.note, gone.note, '\n\n')
    return (side(field) === 'gone' ? gone : kept)[field]
  }
  const list = (field: 'technologies' | 'links') => {
    if (side(field) === 'both') return [...new Set([...kept[field], ...gone[field]])]
    return (side(field) === 'gone' ? gone : kept)[field]
  }
  return {
    name: one('name'),
    email: one('email'),
    title: one('title'),
    phone: one('phone'),
    city: one('city'),
    country: one('country'),
    technologies: list('technologies'),
    links: list('links'),
    note: one('note'),
  }
}

const joined = (one: string, other: string, between: string) =>
  [...new Set([one, other])].filter(Boolean).join(between)
const earlier = (one: Date | null, other: Date | null) =>
  one && other ? (one < other ? one : other) : (one ?? other)
const later = (one: Date | null, other: Date | null) =>
  one && other ? (one > other ? one : other) : (one ?? other)

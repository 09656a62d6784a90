import { randomUUID } from 'node:crypto'
import { onePerProcess } from '../one-per-process'

/** The header by which the server asks for a page with a form that was sent and not taken, and under which key it is held. */
export const givenBackHeader = 'x-form-given-back'

/** A form that could not be taken: of a site that was renewed meanwhile, or one that did not arrive whole. */
export type GivenBack = { why: 'renewed'; form?: FormData } | { why: 'broken'; form?: undefined }

const held = () => onePerProcess('forms given back', () => new Map<string, GivenBack>())

/** Holds a form until `letGo` is called, for the page that is asked for with this key. */
export function holdForm(form: GivenBack): { key: string; letGo: () => void } {
  const key = randomUUID()
  held().set(key, form)
  return { key, letGo: () => void held().delete(key) }
}

/** The form that is held under a key. */
export const heldForm = (key: unknown): GivenBack | undefined =>
  typeof key === 'string' ? held().get(key) : undefined

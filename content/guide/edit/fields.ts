import { readAmount } from '@/rules/pay/amount'
import { countryName, countryOf } from '@/rules/places/countries'

/** How a field of a row is filled in: `lines` is one thing a line, `list` parts them by commas, `ticks` are names to tick. */
export type FieldLook =
  | 'line'
  | 'text'
  | 'lines'
  | 'list'
  | 'amount'
  | 'number'
  | 'date'
  | 'country'
  | 'choice'
  | 'tick'
  | 'ticks'

export type RowField = {
  name: string
  label: string
  as: FieldLook
  hint?: string
  /** What a field that is left empty says: null where the schema wants one, or nothing at all. */
  empty?: 'null' | 'none'
  options?: Record<string, string>
  /** How many of twelve columns it takes on a wide screen. */
  span: 3 | 4 | 6 | 12
}

export type Typed = Record<string, string>
export type Row = Record<string, unknown>

/** What somebody has typed into the fields of a row, as the schema would have it; what cannot be read stays as it is. */
export function readFields(fields: RowField[], typed: Typed): Row {
  const read = fields.map((field) => [field.name, readField(field, typed)] as const)
  return Object.fromEntries(read.filter(([, value]) => value !== undefined))
}

function readField({ name, as, empty, options = {} }: RowField, typed: Typed): unknown {
  const said = (typed[name] ?? '').trim()
  if (as === 'tick') return said === 'on'
  if (as === 'ticks') return Object.keys(options).filter((key) => typed[`${name}.${key}`] === 'on')
  if (as === 'lines') return partsOf(said, /\r?\n/)
  if (as === 'list') return partsOf(said, /[,;\n]/)
  if (said === '') return empty === 'null' ? null : empty === 'none' || isNumber(as) ? undefined : ''
  if (as === 'amount') return readAmount(said) ?? said
  if (as === 'number') return readNumber(said) ?? said
  if (as === 'country') return countryOf(said) ?? countryOf(said.toUpperCase()) ?? said
  return said
}

const isNumber = (as: FieldLook) => as === 'amount' || as === 'number'

const partsOf = (said: string, by: RegExp) =>
  said
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean)

/** “2,5”, “2.5”, “−3” or “15 %”: a small number, with a comma or a dot before its decimals. */
function readNumber(said: string): number | undefined {
  const plain = said.replace(/[\s%]/g, '').replace('−', '-').replace(',', '.')
  return /^-?\d{1,6}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined
}

/** The fields of a row, filled in as somebody would type them. */
export function writeFields(fields: RowField[], row: Row): Typed {
  return Object.fromEntries(fields.flatMap((field) => writeField(field, row[field.name])))
}

function writeField({ name, as }: RowField, value: unknown): [string, string][] {
  if (as === 'tick') return value === true ? [[name, 'on']] : []
  if (Array.isArray(value)) {
    if (as === 'ticks') return value.map((key) => [`${name}.${key}`, 'on'])
    return [[name, value.join(as === 'lines' ? '\n' : ', ')]]
  }
  if (value === undefined || value === null) return []
  return [[name, as === 'country' ? countryName(String(value)) : String(value)]]
}

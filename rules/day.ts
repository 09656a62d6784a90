const months = [
  'january|jan|janvier|janv',
  'february|feb|fevrier|fevr',
  'march|mar|mars',
  'april|apr|avril|avr',
  'may|mai',
  'june|jun|juin',
  'july|jul|juillet|juil',
  'august|aug|aout',
  'september|sept|sep|septembre',
  'october|oct|octobre',
  'november|nov|novembre',
  'december|dec|decembre',
].map((names) => new RegExp(`^(?:${names})$`))

/**
 * A day as people write it, as “2026-12-31”: also 2026-1-5, 31/12/2026, 12/31/2026, 31.12.2026, 31 Dec 2026 and
 * December 31, 2026. Undefined for a day that no calendar has, and where day and month could be either: 3/4/2026.
 */
export function readDay(text: string): string | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/T[\d:.]+(?:z|[+-][\d:]+)?$/i, '')
    .trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))

  const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(plain)
  if (figures)
    return inFigures(Number(figures[1]), Number(figures[3]), Number(figures[4]), figures[2] === '.')

  const named =
    /^(\d{1,2})(?:st|nd|rd|th|er)? ([a-z]+)\.?,? (\d{4})$/.exec(plain) ??
    swapped(/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain))
  if (!named) return undefined
  const month = months.findIndex((one) => one.test(named[2] ?? '')) + 1
  return dayOf(Number(named[3]), month, Number(named[1]))
}

const swapped = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1], found[3]]

function inFigures(first: number, second: number, year: number, isDayFirst: boolean): string | undefined {
  if (isDayFirst || first > 12 || first === second) return dayOf(year, second, first)
  return second > 12 ? dayOf(year, first, second) : undefined
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

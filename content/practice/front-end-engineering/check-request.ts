import { notYet, right, type Verdict } from '../verdict'

const verbs = /^(get|fetch|list|find|load|read|query|search)(?=[A-Z_-]|$)/
const month = /^\d{4}-\d{2}$/
const day = /^\d{4}-\d{2}-\d{2}$/
const anySite = 'https://ferries.example'

/** Looks at a request line like "GET /routes/ELL-MAR/days?month=2027-03" as the contract of a calendar. */
export function checkRequest(line: string): Verdict {
  const [, method = '', target = ''] = /^([A-Za-z]+)\s+(\S+)(?:\s+HTTP\/[\d.]+)?$/.exec(line) ?? []
  if (!/^(\/|https?:\/\/)/.test(target) || !URL.canParse(target, anySite))
    return notYet('A request is a method and a path, like: GET /ports?country=FR')
  if (method.toUpperCase() !== 'GET')
    return notYet(`${method.toUpperCase()} tells every cache on the way that something may change. Does it?`)

  const { pathname, searchParams } = new URL(target, anySite)
  const steps = pathname.split('/').filter(Boolean)
  const verb = steps.find((step) => verbs.test(step))
  if (verb) return notYet(`“${verb}” names an action. The method says that already: a path names a thing.`)
  if (![...steps, ...searchParams.values()].some((part) => part.toUpperCase() === 'ELL-MAR'))
    return notYet('Two visitors look at two routes: nothing here says that this one is ELL-MAR.')
  return checkPeriod([...steps, ...searchParams.values()])
}

function checkPeriod(parts: string[]): Verdict {
  const months = parts.filter((part) => month.test(part))
  const days = parts.filter((part) => day.test(part)).sort()
  if (months.length === 0 && days.length === 0) {
    const yearAlone = parts.some((part) => /^20\d\d$/.test(part))
    return yearAlone && parts.some((part) => /^0?3$/.test(part))
      ? right('One request for the month, safe to repeat and to keep.')
      : notYet('For which month? Write it so that it reads the same in every country: year first.')
  }
  const asked = months.length > 0 ? months.every((part) => part === '2027-03') : days.every(isInMarch)
  if (!asked) return notYet('The calendar shows March 2027: this asks for something else.')
  if (months.length > 0) return right('One request for the month, safe to repeat and to keep.')
  return days.length >= 2 && days[0] !== days.at(-1)
    ? right('One request for the days shown, safe to repeat and to keep.')
    : notYet('That is a single day: a month would take thirty-one requests.')
}

// A grid of weeks begins in February and ends in April.
const isInMarch = (date: string) => date >= '2027-02-22' && date <= '2027-04-11'

import { type Answers, answerTo, nothingYet, notYet, right, type Verdict, type Verdicts } from '../verdict'
import { checkDays } from './check-days'
import { checkRequest } from './check-request'

/** What happens to a request, the statuses of HTTP that say so (RFC 9110, RFC 6585), and what a calendar does then. */
export const situations = {
  unknownRoute: {
    name: 'No such route',
    fits: ['404'],
    says: 'The calendar can say that this route does not exist.',
  },
  badPeriod: {
    name: 'The month is “2027-13”',
    fits: ['400', '422'],
    says: 'The request is at fault: sending it once more is of no use.',
  },
  unchanged: {
    name: 'Nothing changed since the ETag sent along',
    fits: ['304'],
    says: 'No body travels, and the calendar keeps what it has.',
  },
  tooMany: {
    name: 'A script asks a hundred times a second',
    fits: ['429'],
    says: 'With Retry-After, a polite client knows when to come back.',
  },
} as const

export const situationNames = ['unknownRoute', 'badPeriod', 'unchanged', 'tooMany'] as const

/** Looks at the contract between a calendar and its server: the request, the answer, and four statuses. */
export function checkContract(answers: Answers): Verdicts {
  const request = answerTo(answers, 'request')
  const response = answerTo(answers, 'response')
  return {
    request: request ? checkRequest(request) : nothingYet,
    response: response ? checkDays(response) : nothingYet,
    ...Object.fromEntries(situationNames.map((name) => [name, checkStatus(name, answerTo(answers, name))])),
  }
}

function checkStatus(name: (typeof situationNames)[number], answer: string): Verdict {
  const { fits, says } = situations[name]
  const [status] = /\b[1-5]\d\d\b/.exec(answer) ?? []
  if (!answer) return nothingYet
  if (!status) return notYet('A status is a number of three digits, like 201.')
  if (fits.some((fit) => fit === status)) return right(says)
  if (status.startsWith('2')) return notYet('That says that all went well and that a fresh answer follows.')
  if (status.startsWith('5')) return notYet('That blames the server, and somebody would be woken for it.')
  if (status.startsWith('3'))
    return notYet('That sends the client elsewhere, or tells it to keep what it has.')
  return notYet('The family is right or close; another status says this more exactly.')
}

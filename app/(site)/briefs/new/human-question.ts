import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { readEnvironment } from '@/rules/environment'
import { answersSum, type Sum, sumOf } from '@/rules/forms/human-question'

const longest = 60 * 60_000

/** A question for a form that is to be sent once more, signed so that a robot chooses none itself: `a.b.moment.signature`. */
export function newQuestion(now = Date.now()): string {
  const sum = `${randomInt(1, 7)}.${randomInt(1, 7)}.${now}`
  return `${sum}.${signature(sum)}`
}

/** The two numbers of a question that is ours and not an hour old; undefined for any other. */
export function readQuestion(asked: string, now = Date.now()): Sum | undefined {
  const [a, b, moment, signed = ''] = asked.split('.')
  const [given, expected] = [Buffer.from(signed), Buffer.from(signature(`${a}.${b}.${moment}`))]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return now - Number(moment) < longest ? sumOf(asked) : undefined
}

/** Whether a form answers the question that it was asked. */
export function isAnswered(form: FormData, now = Date.now()): boolean {
  const sum = readQuestion(String(form.get('asked') ?? ''), now)
  return sum !== undefined && answersSum(sum, String(form.get('human') ?? ''))
}

function signature(sum: string) {
  return createHmac('sha256', readEnvironment(process.env).AUTH_SECRET)
    .update(`a question about ${sum}`)
    .digest('base64url')
}

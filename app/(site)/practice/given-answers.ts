import type { Answers } from '@/content/practice/verdict'

/** What a form without scripts has sent along in the address; undefined when it has sent nothing. */
export function givenAnswers(search: Record<string, string | string[] | undefined>): Answers | undefined {
  const answers = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return answers.length > 0 ? Object.fromEntries(answers) : undefined
}

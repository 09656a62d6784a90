import { dropField } from '@/app/_lib/form-state'
import { answerField } from '@/rules/applications/questions'

/** What a form answers to questions, by their ids; nothing where it brings a file. */
export const answersIn = (form: FormData) => (questionId: string) => {
  const said = form.get(answerField(questionId))
  return typeof said === 'string' ? said : ''
}

/** The questions whose earlier files a form lets go, by their ids. */
export const dropsIn = (form: FormData) => (questionId: string) =>
  form.get(dropField(answerField(questionId))) === 'yes'

import { z } from 'zod'
import { text } from '../forms/text'
import { keysOf } from '../vocabulary'

/** What is asked in one place: one question with a word for each of three scores, and what may be added by one more tap. */
type Place = {
  name: string
  question: string
  scores: Record<Score, string>
  chips: Record<string, string>
}

export const scores = ['good', 'fair', 'bad'] as const
export type Score = (typeof scores)[number]

const howEasy = { good: 'Easy', fair: 'So-so', bad: 'Hard' }

/** Where the site asks how something was, once it is done. */
export const feedbackPlaces = {
  applied: {
    name: 'After applying',
    question: 'How was it to apply?',
    scores: howEasy,
    chips: {
      long: 'Too many questions',
      unclear: 'A question was unclear',
      file: 'Trouble with the CV',
      clear: 'I know what comes next',
    },
  },
  published: {
    name: 'After publishing a job',
    question: 'How was it to publish this job?',
    scores: howEasy,
    chips: {
      long: 'Too many fields',
      wording: 'The wording check was wrong',
      pay: 'Trouble with the pay',
      quick: 'It was quick',
    },
  },
  stopped: {
    name: 'After stopping an alert',
    question: 'Did this alert help you?',
    scores: { good: 'Yes', fair: 'A little', bad: 'No' },
    chips: {
      found: 'I have found a job',
      many: 'Too many e-mails',
      few: 'Too few jobs',
      wrong: 'The wrong jobs',
    },
  },
  letter: {
    name: 'Under the e-mail of an alert',
    question: 'Were these the right jobs?',
    scores: { good: 'Yes, they were right', fair: 'Some of them', bad: 'No, they were wrong' },
    chips: {},
  },
} as const satisfies Record<string, Place>

export type FeedbackPlace = keyof typeof feedbackPlaces

/** The question of a place, with all that can be answered. */
export const placeOf = (place: FeedbackPlace): Place => feedbackPlaces[place]

/** What somebody says of one event; what is left out stays as it was said before. */
export const feedbackDraft = z
  .object({
    place: z.enum(keysOf(feedbackPlaces)),
    score: z.enum(scores),
    chip: z.string().max(20).optional(),
    words: text('Your words', 300).optional(),
  })
  .refine(({ place, chip }) => chip === undefined || chip in placeOf(place).chips)

export type FeedbackDraft = z.infer<typeof feedbackDraft>

/** How often each score was given in one place. */
export type FeedbackCount = { place: FeedbackPlace; n: number } & Record<Score, number>

/** “12 of 20, 60 %”; below five answers the number alone, as a share of so few says nothing. */
export function shareOf(count: number, n: number): string {
  return n < 5 ? `${count} of ${n}` : `${count} of ${n}, ${Math.round((count / n) * 100)} %`
}

import type { ChosenApplication } from '@/db/acts/chosen'
import type { RejectionReason } from '@/rules/applications/stages'
import { messageToCandidate } from '@/rules/conversations/letters'
import { languageName } from '@/rules/languages'
import { applicationMoved, applicationRejected, type Letter } from '@/rules/letters'
import { languages } from '@/rules/people/language'
import { isStandard, type JobStage } from '@/rules/stages/job-stages'
import { type MergeValues, merge } from '@/rules/templates/fields'
import { LetterPreview, linkInPreview } from '../../letter-preview'

/** Somebody who is chosen, with what the merge fields say in their letter. */
export type WrittenTo = ChosenApplication & { values: MergeValues }

/** What the letters are made from, as far as it is chosen. */
export type StepShown = {
  act: 'move' | 'message' | 'refuse'
  by: string
  stage: JobStage | undefined
  reason: RejectionReason | undefined
  textFor: (to: WrittenTo) => string
}

/** For each language the letter to the first who reads it, word for word, and how many get it; nothing until what it says is chosen. */
export function Letters({ people, step }: { people: WrittenTo[]; step: StepShown }) {
  return languages.map((language) => {
    const readers = people.filter((one) => one.language === language)
    const [first] = readers
    const letter = first && letterTo(first, step)
    if (!letter) return null
    const others = readers.length - 1
    const caption = `In ${languageName(language)}, ${readers.length} of ${people.length}: to ${first.name}${
      others > 0 ? `, and ${others} more in the same words, with their own names and jobs` : ''
    }`
    return (
      <LetterPreview
        key={language}
        letter={letter}
        caption={caption}
        language={language}
        named={first.named}
      />
    )
  })
}

function letterTo(one: WrittenTo, { act, by, stage, reason, textFor }: StepShown): Letter | undefined {
  const { name, title, company } = one
  const { text: words } = merge(textFor(one), one.values)
  const to = { name, title, company, link: linkInPreview }
  if (act === 'message') return words ? messageToCandidate({ ...to, by, words }) : undefined
  if (act === 'refuse') return reason && applicationRejected({ ...to, reason, note: words })
  const stageName = stage && !isStandard(stage) ? stage.name : ''
  return stage && applicationMoved({ ...to, stage: stage.kind, stageName, note: words })
}

import type { Stage } from '../applications/stages'
import { type JobStage, placeOf } from '../stages/job-stages'

type Standing = { stage: Stage; stageId: string | null }

/** The stages as columns: how many stand in each, and the first of them in the order that is given, at most so many. */
export function sortedInto<Card extends Standing>(
  stages: readonly JobStage[],
  { cards, places, most }: { cards: Card[]; places: (Standing & { n: number })[]; most: number },
): { stage: JobStage; count: number; cards: Card[] }[] {
  const columns = stages.map((stage) => ({ stage, count: 0, cards: [] as Card[] }))
  const columnOf = (standing: Standing) => columns.find(({ stage }) => stage === placeOf(standing, stages))
  for (const { n, ...place } of places) {
    const column = columnOf(place)
    if (column) column.count += n
  }
  for (const card of cards) {
    const column = columnOf(card)
    if (column && column.cards.length < most) column.cards.push(card)
  }
  return columns
}

/** What the table of a job can show beside the name, in this order. */
export const tableColumns = {
  stage: 'Stage',
  applied: 'Applied',
  due: 'Due',
  clock: 'Clock',
  message: 'Message',
  match: 'Profile and job',
  email: 'E-mail',
  phone: 'Telephone',
} as const

export type TableColumn = keyof typeof tableColumns

/** What it shows where nothing else is chosen. */
export const plainColumns: TableColumn[] = ['stage', 'applied', 'clock', 'due']

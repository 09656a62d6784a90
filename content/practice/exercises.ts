import { frontEndEngineering } from './front-end-engineering/exercise'
import { knowTheCode } from './know-the-code/exercise'
import { nextQuarter } from './next-quarter/exercise'
import { pageReview } from './page-review/exercise'
import { softwareEngineering } from './software-engineering/exercise'
import { stockDashboard } from './stock-dashboard/exercise'
import { twoCheckouts } from './two-checkouts/exercise'

/** Every exercise, the shortest first. */
export const exercises = [
  pageReview,
  nextQuarter,
  frontEndEngineering,
  twoCheckouts,
  knowTheCode,
  softwareEngineering,
  stockDashboard,
]

/** Our exercise that follows the simulation of that title, when there is one. */
export function findExerciseAfter(title: string) {
  return exercises.find(({ follows }) => follows?.title === title)
}

/** Our exercises for the role of a guide, which follow no simulation that the guide tells of. */
export function listExercisesFor(guide: string) {
  return exercises.filter(({ follows, guides }) => !follows && guides.includes(guide))
}

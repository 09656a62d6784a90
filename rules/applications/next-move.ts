import { isOpenStage, type Stage } from './stages'

/** Who moves next at this stage; undefined once the application has ended. */
export function movesNext(stage: Stage): 'candidate' | 'company' | undefined {
  if (stage === 'offer') return 'candidate'
  return isOpenStage(stage) ? 'company' : undefined
}

import { ApplyAtOnce } from './apply-at-once'
import { AsAsked } from './as-asked'
import { ContentsMarker } from './contents-marker'
import { ExerciseProgress } from './exercise-progress'
import { KeepPlace } from './keep-place'
import { layOutLater } from './lay-out-later'
import { NewMarks } from './new-marks'
import { SuggestBox } from './suggest-box'
import { whenWoken } from './when-woken'

whenWoken(() => {
  customElements.define('apply-at-once', ApplyAtOnce)
  customElements.define('as-asked', AsAsked)
  customElements.define('contents-marker', ContentsMarker)
  customElements.define('exercise-progress', ExerciseProgress)
  customElements.define('keep-place', KeepPlace)
  customElements.define('new-marks', NewMarks)
  customElements.define('suggest-box', SuggestBox)
})

addEventListener('load', () => layOutLater())

// From the second page on: the first brings nothing that it does not show. A copy under development keeps none.
const isBuilt = document.querySelector('script[data-elements][src^="/_next/"]')
if (isBuilt && document.referrer.startsWith(`${location.origin}/`))
  navigator.serviceWorker?.register('/offline-worker.js', { updateViaCache: 'all' })

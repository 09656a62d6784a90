import { Idiomorph } from 'idiomorph'

/**
 * Turns the page into what it is after one of its forms was taken. What stands in its other forms and was not sent yet
 * stays, and so does what was unfolded; the form that was sent begins anew, and the eye goes where it says.
 */
export function becomePage(page: Document, address: string, sent: HTMLFormElement) {
  const { then = 'main' } = sent.dataset
  const fold = sent.closest('details')
  const main = document.querySelector('main')
  const now = page.querySelector('main')
  if (!main || !now) return location.assign(address)
  sent.reset()
  Idiomorph.morph(main, now, {
    callbacks: {
      beforeNodeMorphed: (old) => old === sent || !(old instanceof HTMLFormElement && isFilledIn(old)),
      beforeAttributeUpdated: (name, node) => name !== 'open' || node === fold,
    },
  })
  document.title = page.title
  history.replaceState(null, '', address)
  const place = document.getElementById(then) ?? main
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'start' })
}

const isFilledIn = (form: HTMLFormElement) =>
  [...form.elements].some((field) =>
    field instanceof HTMLInputElement
      ? field.value !== field.defaultValue || field.checked !== field.defaultChecked
      : field instanceof HTMLTextAreaElement && field.value !== field.defaultValue,
  )

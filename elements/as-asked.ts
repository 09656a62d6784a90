/**
 * In a form: when Back shows the page as it was left, the form says again what its list answers. What was ticked or
 * typed since was never asked for.
 */
export class AsAsked extends HTMLElement {
  connectedCallback() {
    addEventListener('pageshow', this)
  }

  disconnectedCallback() {
    removeEventListener('pageshow', this)
  }

  handleEvent(event: Event) {
    if (event instanceof PageTransitionEvent && event.persisted) this.closest('form')?.reset()
  }
}

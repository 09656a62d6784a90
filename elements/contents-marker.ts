/** Around a list of contents: marks the section that is being read. */
export class ContentsMarker extends HTMLElement {
  #watch?: IntersectionObserver

  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
    this.#watch = new IntersectionObserver(
      (entries) => {
        const reached = entries.find((entry) => entry.isIntersecting)
        if (!reached) return
        for (const link of links) {
          if (link.hash === `#${reached.target.id}`) link.setAttribute('aria-current', 'location')
          else link.removeAttribute('aria-current')
        }
      },
      { rootMargin: '-20% 0px -75% 0px' },
    )
    for (const link of links) {
      const section = document.getElementById(link.hash.slice(1))
      if (section) this.#watch.observe(section)
    }
  }

  disconnectedCallback() {
    this.#watch?.disconnect()
  }
}

type Visits = { since?: number; last: number }

/** Who opens the list after so long comes anew. */
const visitEnds = 30 * 60_000
const place = 'jobs-seen'

/** Around a list of jobs: marks those that came after this browser's last visit to it, once there has been one. */
export class NewMarks extends HTMLElement {
  #since?: number

  connectedCallback() {
    this.#since = beginVisit()
    this.mark()
  }

  /** Marks the rows as they now are. */
  mark() {
    if (this.#since === undefined) return
    for (const row of this.querySelectorAll('li')) {
      row.querySelector('[data-new]')?.remove()
      const published = row.querySelector('time')?.dateTime
      if (published && Date.parse(published) > this.#since) row.querySelector('h3')?.append(' ', newMark())
    }
  }
}

/** When the visit before this one ended, in milliseconds; undefined on the first. */
function beginVisit(): number | undefined {
  const now = Date.now()
  try {
    const known: Visits | null = JSON.parse(localStorage.getItem(place) ?? 'null')
    const since = known && now - known.last > visitEnds ? known.last : known?.since
    localStorage.setItem(place, JSON.stringify({ since, last: now } satisfies Visits))
    return since
  } catch {
    return undefined // a browser that keeps nothing for us
  }
}

function newMark() {
  const mark = document.createElement('span')
  mark.dataset.new = ''
  mark.className = 'new-mark'
  mark.textContent = 'New to you'
  return mark
}

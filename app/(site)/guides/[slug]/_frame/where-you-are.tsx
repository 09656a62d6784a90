'use client'

import { useEffect } from 'react'

/** Marks, in the list of contents, the section that is being read. Without scripts the list is a plain list. */
export function WhereYouAre() {
  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')]
    const read = new IntersectionObserver(
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
      if (section) read.observe(section)
    }
    return () => read.disconnect()
  }, [])
  return null
}

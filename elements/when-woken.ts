/** Where the framework still wakes the page up, it expects to find the HTML as it was sent. */
export function whenWoken(define: () => void) {
  const framework = document.querySelector('script[src^="/_next/"]:not([data-elements])')
  if (framework) addEventListener('load', () => setTimeout(define, 300))
  else define()
}

/** The first stop of a keyboard: past the head of the page. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="absolute -top-20 left-4 z-30 rounded-b-m bg-ink px-4 py-3 text-paper focus:top-0"
    >
      Skip to main content
    </a>
  )
}

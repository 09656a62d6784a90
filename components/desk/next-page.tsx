import { ButtonLink } from '../ui/button'

/** The way on and back in a list that is paged by key. */
export function NextPage({ first, next }: { first?: string; next?: string }) {
  if (!first && !next) return null
  return (
    <nav aria-label="Pages" className="mt-5 flex flex-wrap gap-2">
      {first && (
        <ButtonLink href={first} size="s">
          Back to the first page
        </ButtonLink>
      )}
      {next && (
        <ButtonLink href={next} size="s">
          Next page
        </ButtonLink>
      )}
    </nav>
  )
}

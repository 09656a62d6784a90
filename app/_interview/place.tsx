/** How long a meeting takes and where; a link where that is one, and nothing where both are unknown. */
export function Place({ minutes, place }: { minutes: number | null; place: string }) {
  if (!minutes && !place) return null
  return (
    <p className="wrap-anywhere">
      {minutes && `${minutes} minutes, `}
      {/^https:\/\/\S+$/.test(place) ? (
        <a href={place} rel="noreferrer nofollow" target="_blank" className="underline">
          {place}
        </a>
      ) : (
        place
      )}
    </p>
  )
}

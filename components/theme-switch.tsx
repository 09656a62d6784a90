const themes = { auto: 'Auto', light: 'Light', dark: 'Dark' }

/** Chooses the theme with a plain form, so that it works without scripts. */
export function ThemeSwitch({ chosen = 'auto' }: { chosen?: string }) {
  return (
    <form
      action="/theme"
      method="post"
      aria-label="Theme"
      className="inline-flex gap-0.5 rounded-full border border-line p-0.5"
    >
      {Object.entries(themes).map(([value, name]) => (
        <button
          type="submit"
          key={value}
          name="theme"
          value={value}
          aria-pressed={value === chosen}
          className="min-h-6 rounded-full px-2.5 py-0.5 text-13 whitespace-nowrap aria-pressed:bg-quiet aria-pressed:text-ink"
        >
          {name}
        </button>
      ))}
    </form>
  )
}

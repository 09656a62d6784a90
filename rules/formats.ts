/**
 * The formatters of Intl, each made at its first use and kept: making one takes hundreds of times what using it takes.
 * There are as many as there are locales, shapes and zones in the code and the settings.
 */
export const dateFormat = keptEach(
  (locale, shape: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, shape),
)
export const numberFormat = keptEach(
  (locale, shape: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, shape),
)
export const displayNames = keptEach(
  (locale, shape: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, shape),
)
export const relativeTimeFormat = keptEach(
  (locale, shape: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, shape),
)
export const listFormat = keptEach(
  (locale, shape: Intl.ListFormatOptions) => new Intl.ListFormat(locale, shape),
)
export const pluralRules = keptEach(
  (locale, shape: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, shape),
)

function keptEach<Shape extends object, Format>(make: (locale: string, shape: Shape) => Format) {
  const kept = new Map<string, Format>()
  return (locale: string, shape = {} as Shape): Format => {
    const key = locale + JSON.stringify(shape)
    const format = kept.get(key) ?? make(locale, shape)
    kept.set(key, format)
    return format
  }
}

/** Who signs a guide that names no other author, and the promise that stands on every guide. */
export const editorialTeam = {
  name: 'Metier editorial team',
  about:
    'We read what recruiters, employers and statisticians publish, keep their figures and write the rest.',
}

/** Under which terms our own words and counts may be reused; what we quote stays its source’s. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

export const editorialNote =
  'Nobody pays to appear in a guide. Each figure names its source, its country and its date, or says that it has none.'

/** Who signs a guide that names no other author, and the promise that stands on every guide. */
export const editorialTeam = {
  name: 'Metier editorial team',
  about:
    'We read what recruiters, employers and statisticians publish, keep their figures and write the rest.',
}

export const editorialNote =
  'Nobody pays to appear in a guide. Each figure names its source, its country and its date, or says that it has none.'

export const cardSize = { width: 1200, height: 630 }

// The tokens of the light theme: the renderer of pictures knows neither OKLCH nor custom properties.
export const paper = '#fbfaf6'
export const ink = '#1a1d26'
export const muted = '#565b69'
export const line = '#dedbd2'

export const column = {
  display: 'flex',
  flexDirection: 'column',
  fontFamily: 'Inter, Inter Extended',
} as const
export const head = {
  fontFamily: 'Bricolage Grotesque, Bricolage Grotesque Extended',
  fontWeight: 700,
  letterSpacing: '-0.02em',
} as const
export const foot = {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'flex-end',
  borderTop: `2px solid ${line}`,
  paddingTop: 28,
} as const

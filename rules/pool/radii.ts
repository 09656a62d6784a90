/** How far around their town somebody can say that they look for work, in kilometres. */
export const radii = [0, 10, 25, 50, 100] as const

/** “In this town only”, “25 km around”. */
export const radiusInWords = (kilometres: number) =>
  kilometres === 0 ? 'In this town only' : `${kilometres} km around`

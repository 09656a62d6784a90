/** How far around their town somebody looks for work, in kilometres; without a distance, anywhere in the country. */
export const radii = {
  '': 'Anywhere in the country',
  0: 'In this town only',
  10: '10 km around',
  25: '25 km around',
  50: '50 km around',
  100: '100 km around',
} as const

/** An exercise with an invented company. Texts are Markdown. */
export type Exercise = {
  slug: string
  title: string
  company: string
  pitch: string
  situation: string[]
  steps: { name: string; text: string }[]
  material: { file: string; about: string }[]
  skills: string[]
  checks: string
  hours: { min: number; max: number }
  /** In whose guides it is offered, the nearest first. */
  guides: [string, ...string[]]
  /** The job simulation whose time it has, by the title of its card in the first guide; without one we guess the time. */
  follows?: { title: string; source: string }
}

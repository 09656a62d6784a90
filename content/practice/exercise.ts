/** An exercise with an invented company. Texts are Markdown; `time` and its skills are those of the one it follows. */
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
  follows: Followed
}

/** The job simulation of a source that an exercise follows, by the title that its card has in that guide. */
export type Followed = { title: string; source: string; guide: string; hours: { min: number; max: number } }

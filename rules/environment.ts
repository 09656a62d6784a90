import { z } from 'zod'

const path = z.string().min(1)

const shared = z.object({
  DATA_DIR: path.default('data'),
  DATABASE_FILE: z.string().optional(),
  TIME_ZONE: z.string().refine(isZone, 'a time zone like Europe/Paris').default('Europe/Paris'),
  HOLIDAYS: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]+)*$/, 'a country like FR, or one with a region like DE-BY')
    .default('FR'),
  FREE_SPACE_MB: z.coerce.number('a number of megabytes').int().min(0).default(100),
  FILES_BUCKET: z.string().optional(),
  FILES_REGION: z.string().default('us-east-1'),
  FILES_ENDPOINT: z.url('the address of a service that speaks S3').optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  FETCH: z.enum(['on', 'off']).default('on'),
  FRONT_DOOR: z.enum(['on', 'off']).default('on'),
  PAGE_CACHE_MB: z.coerce
    .number('a number of megabytes')
    .int()
    .min(1, 'a number of megabytes, 1 or more')
    .default(64),
})

const local = shared.extend({
  SITE_MODE: z.literal('local').default('local'),
  SITE_URL: z.url().default('http://localhost:3000'),
  AUTH_SECRET: z.string().default(''),
  MAIL_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Metier <hello@localhost>'),
})

const production = shared.extend({
  SERVE_DEMO: z.enum(['0', '1']).default('0'),
  SITE_MODE: z.literal('production'),
  SITE_URL: z.url('the public address, for example https://jobs.example.com'),
  AUTH_SECRET: z.string('at least 32 random characters').min(32, 'at least 32 random characters'),
  MAIL_URL: z.string('the mail server, for example smtps://user:password@mail.example.com'),
  MAIL_FROM: z.string('the sender, for example Jobs <jobs@example.com>'),
})

/** True for a time zone that this machine knows, as in Europe/Paris. */
export function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

export type Environment = z.infer<typeof local> | z.infer<typeof production>

/** The SQLite file of the record, or `:memory:`. */
export const recordFile = ({ DATABASE_FILE, DATA_DIR }: Environment) =>
  DATABASE_FILE ?? `${DATA_DIR}/metier.db`

/** The settings that come from outside, with their defaults; throws one readable list of all that is missing or wrong. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = (given.SITE_MODE === 'production' ? production : local).safeParse(given)
  if (parsed.success) return parsed.data
  const list = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`These settings are missing or wrong:\n${list.join('\n')}`)
}

import type { Trust } from '@/rules/technologies/names'
import type { Word } from '@/rules/technologies/tokens'

/** A name that a text says, and where. */
export type Mention = {
  name: string
  start: number
  end: number
  sure: boolean
  mayJoin: boolean
  mayBegin?: boolean
}

type Context = {
  text: string
  start: number
  end: number
  word: string
  before?: Word
  after?: Word
  trust: Trust
}

const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean))

/** What follows the ordinary word and never the technology: “Spring 2026”, “Chef de projet”, “C-level”. */
const refusedAfter = new Map(
  Object.entries({
    aix: 'en les marseille noulette',
    access: 'to control rights management',
    angular: 'momentum velocity position',
    blender: 'operator',
    c: 'level suite corp',
    chef: 'de d du des fe pour adjoint pastry',
    confluence: 'of',
    cypress: 'ca tx hills',
    elixir: 'of',
    excel: 'in at as beyond academically',
    express: 'delivery entry lane yourself your scripts shipping interest gratitude',
    flask: 'of',
    go: 'to beyond above live getter further ahead the public out home big all no through back',
    greenhouse: 'gas gases',
    hive: 'of mind',
    hibernate: 'during',
    lever: 'arm',
    linear: 'algebra regression programming models model time accelerator',
    make: 'it sure a an the your our an you us decisions things up me my',
    miro: 'lukas',
    notion: 'of that de d',
    phoenix: 'az arizona area office',
    postman: 'pat',
    presto: 'card',
    prefect: 'of',
    puppet: 'show theater theatre',
    r: 'd f h',
    react: 'to quickly fast when swiftly calmly promptly effectively well under appropriately',
    ruby: 'tuesday ridge red',
    rust: 'proof belt oleum removal',
    salt: 'lake water',
    scala: 'santa milano',
    sketch: 'out of ideas',
    slack: 'off time',
    spark: 'joy your curiosity interest plug plugs new conversations change creativity a an',
    spring: 'summer break semester fall internship intern into cleaning term season cohort',
    swift:
      'payment payments response bank banking network code codes action gpi messages message messaging resolution decision decisions',
    tableau: 'de des d du comparatif noir',
    vue: 'd de sur des mer du',
    workday: 'is hours schedule starts ends from',
  }).map(([word, after]) => [word, words(after)]),
)

/** What stands before the ordinary word and never before the technology. */
const refusedBefore = new Map(
  Object.entries({
    c: 'vitamin series category categorie permis classe class grade cat plan hepatitis type tier round groupe level',
    chef: 'sous executive head pastry',
    express: 'american federal orient polar rer',
    go: 'to ll we you they and let lets s will can may must please ready on monopoly pokemon',
    make: 'to we you will can and that',
    rust: 'no anti',
    spring: 'this next last early late every',
    swift: 'taylor a be',
    sage: 'le la',
    scala: 'la teatro',
    workday: 'the a each every per',
  }).map(([word, before]) => [word, words(before)]),
)

const nounsAfter =
  words(`developer developers developpeur developpeurs developpeuse dev devs engineer engineers
  ingenieur ingenieurs programmer programmers programming framework frameworks codebase codebases microservices
  microservice lang language cookbooks playbooks sdk native hooks js`)
const looseAfter =
  words(`backend back frontend services service code jobs job experience skills language apps app
  applications application api apis scripts scripting pipelines clusters cluster streaming expertise knowledge
  dashboards components based server 1 2 3 4 5 6 3d`)
const nounsBefore = words(
  'developer developers developpeur developpeuse developpement language langage langages framework lib',
)
const looseBefore =
  words(`in using with en avec via engineer ingenieur programming stack backend frontend sous of
  de du use uses used using learn know writes write written knowing expert experte code coding modern idiomatic`)

/** Whether the words beside an ambiguous one show that the technology is `meant`, is `refused`, or is `open`. */
export function inContext({
  text,
  start,
  end,
  word,
  before,
  after,
  trust,
}: Context): 'meant' | 'refused' | 'open' {
  const next = after && after.start - end <= 3 ? after : undefined
  const previous = before && start - before.end <= 3 ? before : undefined
  const gapAfter = next ? text.slice(end, next.start) : ''
  const gapBefore = previous ? text.slice(previous.end, start) : ''
  if (next && /^[ \-&]{1,3}$/.test(gapAfter) && refusedAfter.get(word)?.has(next.word)) return 'refused'
  if (next && word === 'spring' && /^(?:19|20)?\d\d$/.test(next.word)) return 'refused'
  if (next && gapAfter === '-' && !nounsAfter.has(next.word) && !looseAfter.has(next.word)) return 'refused'
  if (previous && /^[ '’-]$/.test(gapBefore) && refusedBefore.get(word)?.has(previous.word)) return 'refused'
  if (gapAfter.startsWith('&') || gapBefore.endsWith('&')) return 'refused'
  if (next && /^[ -]$/.test(gapAfter)) {
    if (nounsAfter.has(next.word) || (trust !== 'list' && looseAfter.has(next.word))) return 'meant'
  }
  if (previous && /^(?: |: | [-–|(] ?|, )$/.test(gapBefore)) {
    if (nounsBefore.has(previous.word)) return 'meant'
    if (trust !== 'list' && gapBefore === ' ' && looseBefore.has(previous.word)) return 'meant'
    if (trust !== 'list' && gapBefore !== ' ' && /^(?:engineer|ingenieur|dev)$/.test(previous.word))
      return 'meant'
  }
  return 'open'
}

/** Whether what stands before is the end of a sentence, a bullet, or nothing, so that a capital says nothing. */
export function startsSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const sign = text.charAt(at)
    if (!' "“«(*_\u00a0'.includes(sign)) return '.!?:;\n\r•–-'.includes(sign)
  }
  return true
}

/** Whether two mentions are neighbours in a list; lower-case words join by commas and slashes only. */
export function listGap(gap: string, isCapital: boolean): boolean {
  if (gap.length > 14) return false
  if (/^ ?(?:[,/|+•·;]|\(|\), )[\s(]*$/.test(gap)) return true
  return (
    isCapital &&
    /^(?:[\s,/&+|•·()*-]|\b(?:and|or|et|ou|und|y|en|with|avec)\b)*$/i.test(gap) &&
    /\S|\n/.test(gap)
  )
}

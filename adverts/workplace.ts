import type { Workplace } from '@/rules/vocabulary'
import { fold } from '@/rules/words'

const one =
  '(?:[1-6](?:[.,]5)?|une?|deux|trois|quatre|cinq|one|two|three|four|five|zwei|drei|vier|funf|twee|drie|vijf|dos|tres|cuatro|cinco|due|tre|quattro|cinque)'
const count = String.raw`(?<![\d.,-])(?<count>${one})(?: ?(?:-|a|ou|to|or|bis|tot) ?${one})?\+?`
const perWeek =
  '(?: ?(?:/|per|a|par|each|every|pro|in der|de la|a la|por|alla) ?(?:week|wk|semaine|sem|woche|semana|settimana)| hebdomadaires?)'
const notPerWeek = String.raw`(?! ?(?:/|per|a|par|each|every|pro|im|al) ?(?:month|year|quarter|mois|an|trimestre|monat|jahr|mes|ano)\b)`
const days = String.raw`${count}(?:(?:[ -]?(?:days?|jours?|j|tagen?|dagen|dias|giorni)\b${notPerWeek}(?:${perWeek})?)|(?: ?x| times)${perWeek})`
const atWork =
  'in[- ]?(?:the[- ])?office|in[- ]person|on[- ]?site|(?:in|at|from|to) (?:the|our|your|an?) (?:[a-z-]+ ){0,3}?(?:office|hq|headquarters|hub|lab|studio|hall)|sur site|presentiel|presence|au bureau|(?:im|in unserem) buro|vor ort|op kantoor|en la oficina|in ufficio|in sede|office'
const atHome =
  'remote(?:ly)?|(?:from|at) home|wfh|home[ -]?office|tele ?travail(?:ler|lez|lable)?|\\btt\\b|distanciel|a distance|thuis(?:werken)?|teletrabajo|smart ?working|from anywhere'
const filler =
  '(?:,? (?:of|in|de|en|du|a|le|la|work|working|maximum|max|minimum|possibles?|autorises?|offerts?|im|om|can|be|spent|together|regularly|remote)){0,3}'

/** Days a week at a place: “2 jours de télétravail”, “3x/week in the office”, “in-person, 4 days per week”. */
const counted = [
  new RegExp(`${days}${filler} ?(?:(?<work>${atWork})|(?<home>${atHome}))\\b`),
  new RegExp(`\\b(?:(?<work>${atWork})|(?<home>${atHome}))\\b[^.;!?]{0,60}?${days}`),
]

const token = (words: string) =>
  String.raw`(?:^|[,:;(/|•–—-] ?)(?:${words})(?= ?(?:$|[,:;.!)(/|-])| (?:with|in|at|a|from|from our|schedule|within)\b)`

/** Only what leaves no doubt: a bare “remote” or “télétravail” may be about the team, the tools or an occasion. */
const said: [Workplace, RegExp][] = [
  [
    'hybrid',
    new RegExp(
      [
        String.raw`\bhybrid (?:role|position|job)\b(?! ?(?:with (?:both|a mix)|combin|between|spanning|blend|mix|of |across|that (?:combin|blend|mix|span)))`,
        String.raw`\bhybrid (?:work(?:ing|place|week)?|schedule|model|setup|set-up|policy|remote|arrangement)\b`,
        String.raw`\b(?:poste|travail|mode|rythme|organisation|teletravail|modele) (?:de travail )?hybride\b|\bmode de travail ?: ?hybride`,
        String.raw`\bteletravail (?:est )?partiel|\b(?:modelo|trabajo|formato) hibrido|\blavoro ibrido|\bhybride? (?:werken|arbeiten)|\bhybrides arbeiten|#li-hybrid`,
        token('hybrid|hybride|hibrido|ibrido'),
      ].join('|'),
    ),
  ],
  [
    'remote',
    new RegExp(
      [
        String.raw`\b(?:100 ?% ?(?:en |in )?|full(?:y|-time)?[ -]+|entirely |completely |totally |komplett |vollstandig )(?:remote(?:ly)?|tele ?travail|distanciel|remoto)\b(?! (?:hiring|environment|patient))`,
        String.raw`\bremote[ -]only\b|\bremote[ -]first\b(?! (?:teams|companies|customers|clients|world|businesses))|#li-remote`,
        String.raw`\b(?:tele ?travail|teletrabajo|remoto|remote) (?:est )?(?:complet\w*|total|integral|a 100 ?%|al 100 ?%|100 ?%)`,
        String.raw`\b(?:this is a|as a|is a|full[ -]time,?) (?:full[ -]time,? )?remote (?:role|position|job|opportunity)\b`,
        String.raw`^(?:an? )?remote (?:role|position|job|opportunity)\b(?! ?(?:is|are|or|with occasional|may|can))`,
        String.raw`\b(?:role|position|job|poste) is (?:a )?(?:fully |100% )?remote\b|\bwork from anywhere\b|\bhome-based\b`,
        String.raw`(?:^|[,.:;(-] ?)remote(?:$|\.$|[,.]? (?:within|in|across|from) )`,
      ].join('|'),
    ),
  ],
  [
    'onsite',
    new RegExp(
      [
        String.raw`\b(?:100 ?% ?(?:en )?|full(?:y|-time)? )(?:on[- ]?site|presentiel|sur site|in[- ]person|in[- ]office)\b`,
        String.raw`\bpas de tele ?travail\b(?! (?:pendant|durant|les|la|le|au|avant|en))`,
        String.raw`\b(?:this is an?|this|an) (?:fully |full-time )?(?:on[- ]?site|in[- ]?office|in[- ]person) (?:role|position|job|team|company)\b`,
        String.raw`\b(?:presentiel|presence sur site|in[- ]office presence|office attendance) (?:est )?(?:obligatoire|exige\w*|requis\w*|required|is required|is mandatory)`,
        String.raw`\b(?:this is|we are|we're|as|being) an? (?:[a-z-]+, )?(?:on[- ]?site|in[- ]person|in[- ]office),? (?:[a-z-]+,? ){0,2}(?:team|company|culture|role|startup)\b`,
        String.raw`\b(?:poste|travail|mission|mode de travail|lieu) ?:? (?:exclusivement |uniquement )?(?:en |a )?(?:presentiel|sur site)\b`,
        String.raw`\b(?:office|on[- ]?site|in[- ]person) every day\b|\bnur vor ort|\barbeiten vor ort`,
        token(
          '(?:fully |only )?on[- ]?site|in[- ]person|in[- ]office|presentiel|sur site|en presentiel|vor ort',
        ),
      ].join('|'),
    ),
  ],
]

const notRemote =
  /\bnot?(?: quite| a| an)?(?: fully| full| 100 ?%| entirely)?[ -]remote(?: role| position)?|\bpas (?:de |en )?full remote|\b(?:full[ -]?time |fully |full |100 ?% )?remote(?: work)? (?:is|are) (?:currently |unfortunately )?not\b|\b(?:full remote|tele ?travail complet) (?:n'est )?(?:pas |im)possible\b/g
const mayBeSaid =
  /remot|h[iíy]brid|ibrido|t[ée]l[ée] ?travail|teletrabajo|\bsite\b|onsite|office|in[- ]person|pr[ée]sen(?:tiel|ce)|home|distanc|\btt\b|b[üu]ro\b|vor ort|kantoor|oficina|ufficio|thuis|anywhere|wfh|\bhq\b|bureau|smart ?working/i

/**
 * Where an advert's text says that the work is done; undefined where it does not, or says two of them. Up to four days
 * a week at the office is hybrid, five and more are on site.
 */
export function workplaceIn(text: string): Workplace | undefined {
  const found = new Set<Workplace>()
  for (const line of text.split('\n')) {
    if (!mayBeSaid.test(line)) continue
    const folded = fold(line)
      .replace(/[’‘]/g, "'")
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(notRemote, ' ')
    for (const sentence of folded.split(/(?<=[a-z\d%)€][.!?]) +(?=[a-z\d])/))
      for (const workplace of workplacesIn(sentence)) found.add(workplace)
  }
  // Who comes in some days is told so somewhere; what else is said of the office or of home is about those days.
  if (found.has('hybrid') && !found.has('remote')) return 'hybrid'
  const [only, other] = found
  return other ? undefined : only
}

const weekdays = '(?:mon|tues|wednes|thurs|fri)days?|lundis?|mardis?|mercredis?|jeudis?|vendredis?'
const onDays = new RegExp(
  `\\b(?:${atWork})(?: [a-z]+){0,2}? (?:on |every |le |les |du )?(?<days>(?:${weekdays})(?:(?:,|-|/| and| &| et| to| through| thru| au| a)* (?:${weekdays}))*)`,
)
const wholeWeek = /^(?:mondays?|lundis?).*(?:fridays?|vendredis?)$/
const byTurns = new RegExp(
  `\\b(?:${atWork})\\b[^.;!?]{0,30}?\\b(?:every (?:other|second|two) weeks?|one week (?:in|out of) (?:two|three|four)|une semaine sur (?:deux|trois|quatre))\\b|\\b(?:every (?:other|second) week|one week (?:in|out of) (?:two|three|four)|une semaine sur (?:deux|trois|quatre))\\b[^.;!?]{0,30}?\\b(?:${atWork})\\b`,
)

function workplacesIn(sentence: string): Workplace[] {
  if (byTurns.test(sentence)) return ['hybrid']
  for (const pattern of counted) {
    const { count: many, home } = pattern.exec(sentence)?.groups ?? {}
    if (!many) continue
    const isWhole = /^(?:[56]|cinq|five|funf|vijf|cinco|cinque)/.test(many)
    return [isWhole ? (home ? 'remote' : 'onsite') : 'hybrid']
  }
  const named = onDays.exec(sentence)?.groups?.days
  if (named) return [wholeWeek.test(named) ? 'onsite' : 'hybrid']
  return said.filter(([, pattern]) => pattern.test(sentence.trim())).map(([workplace]) => workplace)
}

const apart = (words: string) =>
  new RegExp(
    String.raw`(?:^|[-–—|,(/\[:] ?)(?:${words})\b(?= ?(?:$|[-–—|,)/\]:(]| (?:in|within|from|us|usa|uk|eu|emea|europe|france|possible)\b))`,
  )

const titled: [Workplace, RegExp][] = [
  ['hybrid', apart('hybrid|hybride|teletravail (?:hybride|partiel)|hybrid remote')],
  [
    'remote',
    new RegExp(
      String.raw`\b(?:full(?:y)?|100 ?%)[ -]?(?:en )?(?:remote|tele ?travail)\b|\btele ?travail (?:complet|total|100 ?%)|${apart('remote|remoto|teletravail|home[ -]?office|remote[- ]first|remote only').source}`,
    ),
  ],
  ['onsite', apart('on[- ]?site|in[- ]office|in[- ]person|sur site|presentiel')],
]

/** Where a title says that the work is done, set apart from its other words: “Backend Engineer - Remote”, “(Hybrid)”. */
export function workplaceInTitle(title: string): Workplace | undefined {
  const folded = fold(title)
  const [only, other] = titled.filter(([, pattern]) => pattern.test(folded))
  return other ? undefined : only?.[0]
}

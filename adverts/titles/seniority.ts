import type { Seniority } from '@/rules/vocabulary'

/** Levels as titles write them, in the order in which they are tried; read on the folded, rewritten title. */
const levels: [Seniority, RegExp][] = [
  [
    'intern',
    /\b(?:interns?|internships?|stage|stages|stagiaires?|alternance|alternante?s?|apprentie?s?|apprentissage|apprentice(?:ship)?s?|praktik\w+|werkstudent\w*|working student|student worker|co-?op|contrat (?:de )?pro(?:fessionnalisation)?|trainee ?ship|ausbildung|azubi|summer analyst)\b/,
  ],
  [
    'executive',
    /^(?!.*\bassociate (?:director|vp)\b).*\b(?:vp|vice president|chief (?!of staff)[a-z ]*officer|c[tpimdso]o|ciso|cro|chro|head of|head|directors?|director of|managing director|dsi|drh|rssi)\b/,
  ],
  ['staff_principal', /\b(?:senior|sr\.?|lead)[ /]+staff\b|\b(?:distinguished|fellow)\b/],
  [
    'lead',
    /\btech(?:nical|nique)? lead(?:er)?\b|\b(?:senior|sr) lead\b|\b(?:team|squad|chapter) lead(?:er)?\b|\bchef d'equipe\b|\b(?:referent|leader) technique\b/,
  ],
  [
    'manager',
    /^(?:(?:senior|sr\.?|associate|group) )*(?:manager|responsable|associate director)\b|\bgroup productmanager\b/,
  ],
  [
    'manager',
    /\b(?:engineering|development|developer|datascience|analytics|research|qa|it|infrastructure|devops|sre|platform|security|cybersecurity|design|delivery engineering|recruiting|sales|(?<!product )marketing|support|software|ml|ai|ux) manager\b|\b(?:associate director|manager of|team manager|people manager)\b/,
  ],
  [
    'junior',
    /\b(?:junior|jr|jnr|debutante?|entry[ -]level|new ?-?grad(?:uate)?s?|graduate|early career|trainee|beginner|absolvent\w*|berufseinsteiger\w*)\b/,
  ],
  ['senior', /\b(?:senior|sr|snr|sen|seniore|expert seni?or)\b/],
  [
    'staff_principal',
    /\bprincipal\b|\bstaff(?= ?\+)|\bstaff (?=[a-z])(?!(?:nurse|accountant|assistant|attorney|sergeant|writer|pharmacist|physician|therapist|member|and|manager|for|of|at)\b)|(?:^|[,(/–-] ?)staff(?:$|(?= ?[,)/–(-]))/,
  ],
  ['lead', /\blead\b(?! (?:generation|gen|time|qualif\w+))/],
  [
    'mid',
    /\b(?:mid(?![ -]?(?:market|atlantic|west|size))|mid[ -]?level|mid ?weight|intermediate|middle(?! (?:east|office|mile|school|market))|confirmee?s?|experimentee?s?|experienced|regular|medior)\b/,
  ],
]

const noun =
  '(?:engineer|developer|software|analyst|scientist|datascientist|designer|architect|productmanager|manager|administrator|sdet|tester|consultant|researcher|recruiter)'
const roman = new RegExp(
  String.raw`\b(?:${noun}|level|backend|frontend|fullstack|devops|sre|ml|data|l|e|ic|p)[ ,(-]*(i{1,3}|iv|v|[1-6])\b(?! ?(?:ans|years|mois|months?|jours|days|%))`,
)
const byLevel: Record<string, Seniority> = {
  i: 'junior',
  ii: 'mid',
  iii: 'senior',
  iv: 'staff_principal',
  v: 'staff_principal',
  '1': 'junior',
  '2': 'mid',
  '3': 'senior',
  '4': 'staff_principal',
  '5': 'staff_principal',
  '6': 'staff_principal',
}

/** The seniority that a folded, rewritten title says; levels I to V count only after a noun of ours. */
export function seniorityOf(title: string): Seniority | undefined {
  const text = title.replace(/\bmembers? of (?:the )?technical staff\b|\bchief of staff\b/g, ' ')
  const first = /\b(senior|sr|junior|jr) ?(?:\/|or|to|a|-|–) ?(?:staff|principal|lead|mid|senior|sr)\b/.exec(
    text,
  )
  for (const [seniority, pattern] of levels) {
    if (!pattern.test(text)) continue
    if (first && (seniority === 'staff_principal' || seniority === 'junior')) {
      return first[1]?.startsWith('s') ? 'senior' : 'junior'
    }
    return seniority
  }
  const level = roman.exec(text)?.[1]
  if (level) return byLevel[level]
  return /^associate (?!director|vp|partner)/.test(text) ? 'junior' : undefined
}

import type { RoleSlug } from '@/rules/roles/roles'
import { canonicalTechnology } from '@/rules/technologies/names'

/** Developers who are no programmers: “Business Developer”, “Développeur foncier”. */
const otherDeveloper =
  /\b(?:business|sales|market|land|property|real estate|curriculum|content|course|training|talent|leadership|community|territory|franchise|housing|client|instructional|learning|commercial) developer\b|\bdeveloper (?:commercial|foncier|immobilier|de marches?|d'affaires|enr|projets?|territorial|de projets?|relations?|advoca\w+|evangel\w+|marketing|success|experience|support)\b/

/** Developers of a trade that is none of the sixty roles, whatever its languages. */
const ownTrade =
  /\b(?:unity|unreal|games?|gameplay|gaming|jeux?|salesforce|apex|sap|abap|servicenow|odoo|windev|blockchain|web3|solidity|smart contracts?|power ?platform|power ?apps|outsystems|mendix|appian|pega|rpa|uipath|robotics?|robot|plc|automate|matlab|hardware|asic|fpga|graphics|rendering|simulation|compilers?)\b/

/** Titles of people who write software without saying which kind. */
const generic =
  /\bsoftware (?:development |design |system )?(?:engineer|developer|engineering|development)\b|\b(?:developer|analyst[ -]programmeur|concepteur developer|engineer (?:d'etudes?|etudes?)(?: et| and)? (?:de )?(?:developpements?|developer|software|it)|engineer (?:software|it|cpp|csharp|(?:en |de )?developpements?)|web engineer|product engineer|(?:cpp|csharp) engineer|applications? engineer software|technical staff|concepteur d'applications?)\b|^(?:(?:senior|sr|staff|principal|lead|junior|jr|founding|mid|confirme|experienced|ii|iii|i|iv) )*(?:engineer|engineering)(?: (?:ii|iii|i|iv|\d))?$/

const front =
  /\b(?:frontend|react|angular|angularjs|vue|svelte|ember|nextjs|html|css|integrateur web|webgl)\b/
const back =
  /\b(?:backend|java|j2ee|jee|spring|php|symfony|laravel|node|nest|python|django|flask|fastapi|golang|ruby|rails|ror|dotnet|csharp|scala|kotlin|rust|elixir|erlang|perl|clojure|cobol|drupal|magento|groovy)\b|\bgo\b(?! (?:to|live|beyond))/

/** What a developer works on, most telling first; explicit words come before hints such as “platform”. */
const specialities: [RoleSlug, RegExp][] = [
  ['full-stack-developer', /\bfullstack\b|\bfrontend\b.*\bbackend\b|\bbackend\b.*\bfrontend\b/],
  [
    'mobile-developer',
    /\bios\b.*\bandroid\b|\bandroid\b.*\bios\b|\breact native\b|\bflutter\b|\bxamarin\b|\bionic\b/,
  ],
  ['ios-developer', /\bios\b|\bswift\b|\bobjective c\b/],
  ['android-developer', /\bandroid\b/],
  ['qa-automation-engineer', /\bin test\b|\btest automation\b|\bautomation test\b/],
  ['qa-engineer', /\bqa\b|\btest(?:ing)? (?:framework|infrastructure|engineering)\b/],
  [
    'embedded-engineer',
    /\b(?:embedded|firmware|kernel|rtos|bsp|autosar|device drivers?|linux driver|microcontr\w+|iot)\b/,
  ],
  ['mobile-developer', /\bmobile\b/],
  ['mlops-engineer', /\bmlops\b|\b(?:ml|ai) (?:platform|infrastructure|infra)\b/],
  ['back-end-developer', /\bbackend\b/],
  ['front-end-developer', /\bfrontend\b/],
  [
    'data-engineer',
    /\bdata(?! (?:access|analyst))\b.*\b(?:platform|infrastructure|infra|pipelines?|engineering|warehouse|lake|ingestion|processing)\b|\bdata$/,
  ],
  ['machine-learning-engineer', /\b(?:ml|computer vision|nlp|perception)\b/],
  ['ai-engineer', /\b(?:ai|llm)\b/],
  ['security-engineer', /\b(?:cybersecurity|appsec|security|cryptography|iam)\b/],
  ['devops-engineer', /\bdevops\b|\bci ?\/? ?cd\b/],
  ['site-reliability-engineer', /\bsre\b|\breliability\b/],
  ['cloud-engineer', /\bcloud infrastructure\b/],
]

const mobileFrame = /\b(?:react native|flutter)\b/

/** The role of a title that says developer or software engineer: by its speciality, its language, or, flagged, by a hint. */
export function codeRole(
  part: string,
  title: string,
  technologies: string[],
): { role: RoleSlug; inferred: boolean } | undefined {
  if (!generic.test(part) || otherDeveloper.test(title)) return ownNoun(part)
  const isMobile = mobileFrame.test(title)
  if (front.test(title) && back.test(title) && !isMobile)
    return { role: 'full-stack-developer', inferred: false }
  const found = specialities.find(([, pattern]) => pattern.test(title))
  if (found) return { role: found[0], inferred: false }
  if (front.test(title)) return { role: 'front-end-developer', inferred: false }
  if (back.test(title)) return { role: 'back-end-developer', inferred: false }
  if (ownTrade.test(title)) return undefined
  const role = technologies.length ? byTechnologies(technologies) : undefined
  if (role) return { role, inferred: true }
  if (/\b(?:infrastructure|platform|plateforme)\b/.test(title))
    return { role: 'platform-engineer', inferred: true }
  if (/\b(?:apis?|services|microservices|distributed|server)\b/.test(title)) {
    return { role: 'back-end-developer', inferred: true }
  }
  return undefined
}

const craft = '(?:software |web |application |ui |ux |core |product )*'
const nouns =
  '(?:engineer|developer|engineering|lead|expert|consultant|software|specialist|integrateur|programmer|ninja|guru|intern|stage|internship|alternance|stagiaire|apprenti|alternante?|coder)'
const own: [RoleSlug, RegExp][] = (
  [
    ['full-stack-developer', `\\bfullstack\\b`],
    [
      'mobile-developer',
      `\\b(?:react native|flutter|mobile) (?:software )?${craft}${nouns}\\b|${nouns} (?:software )?mobile\\b`,
    ],
    ['ios-developer', `\\bios\\b(?: and [a-z]+)? ${craft}${nouns}|${nouns} ios\\b`],
    ['android-developer', `\\bandroid\\b ${craft}${nouns}|${nouns} android\\b`],
    [
      'embedded-engineer',
      `\\b(?:embedded|firmware|kernel|bsp)\\b(?: [a-z+]+){0,3} (?:engineer|developer|engineering)|(?:engineer|developer|architect)(?: [a-z+]+){0,3} embedded\\b`,
    ],
    [
      'front-end-developer',
      `\\bfrontend\\b|\\b(?:react|angular|vue) (?:and [a-z]+ )?${craft}${nouns}|integrateur (?:web|html)|${nouns} (?:react|angular|vue)\\b`,
    ],
    [
      'back-end-developer',
      `\\bbackend\\b|\\b(?:java|php|python|golang|go|ruby|rails|ruby on rails|dotnet|csharp|scala|kotlin|rust|elixir|node|symfony|laravel|django|spring|nest) (?:and [a-z]+ )?${craft}${nouns}|${nouns}(?: [a-z]+)? (?:java|php|python|golang|go|ruby|dotnet|csharp|scala|kotlin|rust|node|symfony|cobol)\\b(?! to)`,
    ],
  ] as [RoleSlug, string][]
).map(([role, pattern]) => [role, new RegExp(pattern)])

/** Titles whose speciality is itself the noun: “Full-Stack Engineer”, “Lead Python Engineer”, “Back-End, API”. */
function ownNoun(part: string): { role: RoleSlug; inferred: boolean } | undefined {
  if (otherDeveloper.test(part)) return undefined
  const isBoth =
    front.test(part) && back.test(part) && /\b(?:engineer|developer|frontend|backend)\b/.test(part)
  if (isBoth && !mobileFrame.test(part)) return { role: 'full-stack-developer', inferred: false }
  if (/\bios\b/.test(part) && /\bandroid\b/.test(part)) return { role: 'mobile-developer', inferred: false }
  const found = own.find(([, pattern]) => pattern.test(part))
  return found && { role: found[0], inferred: false }
}

const family: Record<string, string> = {
  front:
    'React, Next.js, Angular, Vue.js, Nuxt, Svelte, Redux, HTML, CSS, Sass, Tailwind CSS, jQuery, Webpack, Ember.js, RxJS',
  back: 'Java, Spring, Spring Boot, Go, Python, Django, Flask, FastAPI, Node.js, Express, NestJS, PHP, Symfony, Laravel, Ruby, Ruby on Rails, C#, .NET, ASP.NET, Scala, Kotlin, Elixir, Rust, PostgreSQL, MySQL, MongoDB, Redis, Kafka, RabbitMQ, gRPC, Hibernate, DynamoDB, Cassandra, REST',
  ios: 'iOS, Swift, UIKit, Objective-C, Xcode, XCTest',
  android: 'Android, Jetpack Compose',
  mobile: 'React Native, Flutter, Ionic, Xamarin, Cordova, Expo',
  ml: 'PyTorch, TensorFlow, Keras, scikit-learn, JAX, Hugging Face, CUDA, vLLM, XGBoost, TensorRT, Computer Vision',
  data: 'Spark, Airflow, dbt, Databricks, Snowflake, Hadoop, Flink, Dagster, BigQuery, Redshift',
  embedded: 'RTOS, FreeRTOS, Yocto, STM32, AUTOSAR, FPGA, CAN bus, Zephyr, ROS, Embedded Linux',
}
const familyOf = new Map(
  Object.entries(family).flatMap(([kind, list]) => list.split(', ').map((name) => [name, kind])),
)

/** The kind of developer whose technologies these are; undefined where they do not tell. */
function byTechnologies(technologies: string[]): RoleSlug | undefined {
  const seen: Record<string, number> = {}
  for (const name of new Set(technologies.map((each) => canonicalTechnology(each) ?? each))) {
    const kind = familyOf.get(name)
    if (kind) seen[kind] = (seen[kind] ?? 0) + 1
  }
  const { front: f = 0, back: b = 0, ios = 0, android = 0, mobile = 0, ml = 0, data = 0, embedded = 0 } = seen
  if (embedded >= 2) return 'embedded-engineer'
  if (mobile > 0 && mobile + ios + android >= Math.max(f, b)) return 'mobile-developer'
  if (ios > 0 && android > 0 && f + b <= 1) return 'mobile-developer'
  if (ios >= 2 && ios >= b) return 'ios-developer'
  if (android >= 1 && f === 0 && android + 1 >= b) return 'android-developer'
  if (ml >= 2 && ml >= b) return 'machine-learning-engineer'
  if (data >= 2 && data >= b) return 'data-engineer'
  if (f > 0 && b > 0) return 'full-stack-developer'
  if (f > 0) return 'front-end-developer'
  return b > 0 ? 'back-end-developer' : undefined
}

import { canonicalTechnology } from '@/rules/technologies/names'
import { fold } from '@/rules/words'
import type { Mention } from './context'
import { mentionsOf } from './find'

/** Products that are called like their company, which adverts also name as investor, customer, partner or former employer. */
export const companies: ReadonlySet<string> = new Set(
  `OpenAI, Claude, Stripe, GitHub, GitLab, Okta, Airtable, Shopify, Slack, Notion, Figma, Databricks, Snowflake, MongoDB
Cloudflare, CrowdStrike, Hugging Face, Weights & Biases, Canva, Linear, Vercel, Netlify, Heroku, Salesforce, Workday, SAP
HubSpot, Zapier, Asana, Datadog, Twilio, Segment, Intercom, Zendesk, Amplitude, AWS, GCP, Azure, Oracle, VMware, Fortinet
Cisco, Splunk, Elasticsearch, DigitalOcean, Scaleway, OVHcloud, Miro, Webflow, Retool, Ashby, Greenhouse, Lever, Gong
Outreach.io, Braze, Klaviyo, Mailchimp, Contentful, Algolia, Postman, Snyk, Wiz, SentinelOne, Palo Alto Networks, Zscaler
NetApp, Nutanix, Citrix, ServiceNow, Dataiku, Collibra, Fivetran, Airbyte, Pinecone, LangChain, Looker, Tableau, Unity
Talend, Red Hat, Informatica, Qlik, Confluence, Monday.com, ClickUp, Personio, Lucca, PayFit, Supabase, PlanetScale, Brevo
Contentsquare, Pendo, Mixpanel, LaunchDarkly, PagerDuty, New Relic, Dynatrace, Juniper, Check Point, Stormshield, Odoo, Adobe XD
Microsoft 365, Microsoft Dynamics, Oracle Cloud, NetSuite, Expo, Prisma, Sentry, Temporal, Dagster, Prefect, Ray, Hex, Mode`.split(
    /, |\n/,
  ),
)
/** Standards that a company boasts of having. */
const certificates = new Set(['ISO 27001', 'SOC 2', 'GDPR'])

/** Who paid for the company, where its people came from, whom it fights: never a tool of the work. */
const ofOthers =
  /\b(?:back(?:ed|ing) by|backers?|investors?|invested|angels?|funded by|raised|series [a-e]\b|co-?founders?|founders? of|founded by|founding team|alumni|veterans|formerly|previously (?:at|worked at|ran|led|built|founded|from)|(?:worked|working|experience|career|leadership|roles?) at (?!scale)|team (?:comes?|came|hails?|is|includes)? ?(?:from|of)|(?:people|folks|engineers|leaders|operators|builders|talent|executives|colleagues) (?:from|at|who)|hail(?:s|ing)? from|(?:ceo|cto|cpo|coo|vp|head|president) (?:of|at)|acquired by|compan(?:y|ies) (?:like|such as)|(?:startups|giants|enterprises|unicorns|companies|compan(?:y|ies) and [a-z-]+ startups)(?::| like| such as)|of us (?:have |has )?(?:worked|built|come|came)|brands (?:like|such as)|teams at|compet(?:e|es|itors?)|alternative to|finance aussi|investisseurs?|fondateurs?|anciens? (?:de|d')|leve(?:e)? de fonds|ex-)/
/** Who gave the money and the advice: whatever is named beside them tells who they are. */
const ofBackers =
  /\b(?:backed by|investors? (?:and|including|such as|like)|advisors? (?:and|including|such as|like)|angels? (?:investors?|including)|creators? of)\b/
/** Whom the company serves and works with, unless the sentence speaks to the candidate. */
const ofCustomers =
  /\b(?:(?:our|whose|its|their) (?:[a-z-]+ )?(?:customers?|clients?|partners?|users?)|customer (?:roster|base|list)|(?:customers?|clients?|partners?) (?:include|including|such as|like|are|range)|our (?:solutions?|products?|platform|software|agents?) (?:[a-z-]+ ){0,2}?(?:fits?|integrates?|works? with|connects?|plugs?)|trusted by|used by|relied on by|chosen by|partner(?:s|ed|ing|ship)? (?:with|of)|nos clients|partenaires? (?:de|d'|avec|officiel|certifie)|reference[sz]? (?:comme|clients)|agree[e]? par|fournisseurs?)\b/
const toCandidate =
  /\b(?:you|your|you'll|vous|votre|vos|tu|tes|ton|maitris\w+|connaissance|experience (?:with|in|of|avec|en|sur)|knowledge|proficien\w*|familiar\w*|skills?|du|deine|jij)\b/
const certified = /\b(?:certifi(?:ed|cation|e|ee|es)|compliant|compliance with|we are|nous sommes)\b/

const isEnd = (text: string, at: number) =>
  text.charAt(at) === '\n' || (/[.!?]/.test(text.charAt(at)) && /\s|^$/.test(text.charAt(at + 1)))

function sentenceAround(text: string, { start, end }: Mention): string {
  let from = start
  while (from > 0 && start - from < 400 && !isEnd(text, from - 1)) from--
  let to = end
  while (to < text.length && to - end < 400 && !isEnd(text, to)) to++
  return fold(text.slice(from, to)).replace(/[’‘]/g, "'")
}

/** Whether a company's name stands there for the company, by the words of its sentence. */
function isOfOthers(text: string, mention: Mention, hasBackers: boolean): boolean {
  const isCertificate = certificates.has(mention.name)
  const isOther = !isCertificate && !companies.has(mention.name)
  if (isOther && !hasBackers) return false
  const sentence = sentenceAround(text, mention)
  if (isOther) return ofBackers.test(sentence) && !toCandidate.test(sentence)
  if (isCertificate) return certified.test(sentence) && !toCandidate.test(sentence)
  return ofOthers.test(sentence) || (ofCustomers.test(sentence) && !toCandidate.test(sentence))
}

const asks =
  /\b(?:experience|proficien\w*|knowledge|familiar\w*|skills?|stack|tools?|technolog\w+|requirements?|you know|you use|we use|maitris\w+|connaissances?|competences?|environnement|outils?|langages?)\b/

/**
 * The technologies that an advert's work needs, the best borne out first: those of its title, of its tags, asked for,
 * listed, and said again. What only the company's own story names is left out, and so is the company itself.
 */
export function technologiesOfAdvert(
  title: string,
  { tags = [], company = '' }: { tags?: string[]; company?: string },
  work: string,
): string[] {
  const text = `${title}\n${work}`
  const evidence = new Map<string, number>()
  const add = (name: string, worth: number) => evidence.set(name, (evidence.get(name) ?? 0) + worth)
  for (const tag of tags) {
    const name = canonicalTechnology(tag)
    if (name) add(name, 5)
  }
  const hasBackers = /backed|investor|advisor|angel|creator/i.test(text)
  const mentions = mentionsOf(text).filter((mention) => !isOfOthers(text, mention, hasBackers))
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1]
    const previous = mentions[at - 1]
    const isListed =
      (next && next.start - mention.end < 12) || (previous && mention.start - previous.end < 12)
    const before = text.slice(Math.max(0, mention.start - 80), mention.start).toLowerCase()
    const isTitle = mention.start < title.length
    add(mention.name, (isTitle ? 10 : 1) + (isListed ? 1 : 0) + (asks.test(before) ? 1 : 0))
  })
  const own = fold(company)
  return [...evidence]
    .filter(([name]) => !own.startsWith(fold(name)))
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name)
}

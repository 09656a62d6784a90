/** The nine kinds of work, in the order in which they are shown. */
export const categories = {
  tech: 'Tech',
  data: 'Data & AI',
  infra: 'Infrastructure & Cloud',
  security: 'Security',
  product: 'Product & Project',
  design: 'Design',
  sales: 'Sales & Customer',
  marketing: 'Marketing',
  people: 'People & Operations',
} as const

export type Category = keyof typeof categories

// slug, category, tier (1 has a full guide), English, French, related roles, closest ROME, ISCO-08 and O*NET codes
// biome-ignore format: one role a line
const table = [
  ['back-end-developer', 'tech', 1, 'Back-End Developer', 'Développeur·euse back-end', 'full-stack-developer front-end-developer devops-engineer data-engineer software-architect tech-lead', 'M1861 2512 15-1252.00'],
  ['front-end-developer', 'tech', 1, 'Front-End Developer', 'Développeur·euse front-end', 'back-end-developer full-stack-developer ui-designer mobile-developer product-designer', 'M1855 2513 15-1254.00'],
  ['full-stack-developer', 'tech', 1, 'Full-Stack Developer', 'Développeur·euse full-stack', 'back-end-developer front-end-developer tech-lead mobile-developer qa-engineer', 'M1855 2513 15-1252.00'],
  ['mobile-developer', 'tech', 1, 'Mobile Developer (cross-platform)', 'Développeur·euse mobile', 'ios-developer android-developer front-end-developer', 'M1861 2514 15-1252.00'],
  ['ios-developer', 'tech', 2, 'iOS Developer', 'Développeur·euse iOS', 'android-developer mobile-developer', 'M1861 2514 15-1252.00'],
  ['android-developer', 'tech', 2, 'Android Developer', 'Développeur·euse Android', 'ios-developer mobile-developer', 'M1861 2514 15-1252.00'],
  ['embedded-engineer', 'tech', 2, 'Embedded Software Engineer', 'Ingénieur·e logiciel embarqué', 'back-end-developer network-engineer qa-engineer', 'M1892 2512 15-1252.00'],
  ['qa-engineer', 'tech', 1, 'QA Engineer', 'Ingénieur·e QA', 'qa-automation-engineer product-owner back-end-developer embedded-engineer', 'M1815 2519 15-1253.00'],
  ['qa-automation-engineer', 'tech', 2, 'QA Automation Engineer', 'Ingénieur·e QA automatisation', 'qa-engineer devops-engineer back-end-developer', 'M1815 2519 15-1253.00'],
  ['tech-lead', 'tech', 1, 'Tech Lead / Lead Developer', 'Tech lead / Lead developer', 'back-end-developer software-architect engineering-manager full-stack-developer', 'M1861 2512 15-1252.00'],
  ['software-architect', 'tech', 1, 'Software Architect', 'Architecte logiciel', 'tech-lead solutions-architect cloud-architect cto', 'M1836 2512 15-1299.08'],
  ['engineering-manager', 'tech', 1, 'Engineering Manager', 'Engineering manager', 'tech-lead vp-engineering cto', 'M1844 1330 11-3021.00'],
  ['vp-engineering', 'tech', 2, 'VP Engineering', 'VP engineering', 'engineering-manager cto', 'M1844 1330 11-3021.00'],
  ['cto', 'tech', 1, 'CTO', 'Directeur·rice technique', 'vp-engineering software-architect engineering-manager chief-product-officer', 'M1803 1330 11-3021.00'],
  ['data-analyst', 'data', 1, 'Data Analyst', 'Data analyst', 'bi-analyst analytics-engineer data-scientist product-manager', 'M1419 2511 15-2051.01'],
  ['bi-analyst', 'data', 2, 'BI Analyst', 'Analyste décisionnel·le', 'data-analyst analytics-engineer data-engineer', 'M1851 2511 15-2051.01'],
  ['analytics-engineer', 'data', 2, 'Analytics Engineer', 'Analytics engineer', 'data-engineer data-analyst bi-analyst', 'M1824 2511 15-1243.01'],
  ['data-engineer', 'data', 1, 'Data Engineer', 'Data engineer', 'back-end-developer analytics-engineer data-scientist data-architect mlops-engineer', 'M1811 2511 15-1243.00'],
  ['data-scientist', 'data', 1, 'Data Scientist', 'Data scientist', 'machine-learning-engineer data-analyst data-engineer', 'M1405 2511 15-2051.00'],
  ['machine-learning-engineer', 'data', 1, 'Machine Learning Engineer', 'Ingénieur·e machine learning', 'data-scientist ai-engineer mlops-engineer', 'M1889 2512 15-2051.00'],
  ['ai-engineer', 'data', 1, 'AI / LLM Engineer', 'Ingénieur·e IA', 'machine-learning-engineer back-end-developer data-scientist', 'M1889 2512 15-1252.00'],
  ['mlops-engineer', 'data', 2, 'MLOps Engineer', 'Ingénieur·e MLOps', 'machine-learning-engineer devops-engineer data-engineer', 'M1889 2512 15-1299.08'],
  ['database-administrator', 'data', 2, 'Database Administrator', 'Administrateur·rice de bases de données', 'data-engineer system-administrator data-architect', 'M1894 2521 15-1242.00'],
  ['data-architect', 'data', 2, 'Data Architect', 'Architecte data', 'data-engineer database-administrator head-of-data', 'M1868 2521 15-1243.00'],
  ['head-of-data', 'data', 2, 'Head of Data / CDO', 'Head of data / CDO', 'data-architect data-scientist cto', 'M1423 1330 11-3021.00'],
  ['devops-engineer', 'infra', 1, 'DevOps Engineer', 'Ingénieur·e DevOps', 'site-reliability-engineer platform-engineer cloud-engineer back-end-developer', 'M1827 2522 15-1299.08'],
  ['site-reliability-engineer', 'infra', 1, 'Site Reliability Engineer', 'SRE', 'devops-engineer platform-engineer cloud-engineer', 'M1827 2522 15-1299.08'],
  ['platform-engineer', 'infra', 2, 'Platform Engineer', 'Ingénieur·e plateforme', 'devops-engineer site-reliability-engineer back-end-developer', 'M1827 2522 15-1299.08'],
  ['cloud-engineer', 'infra', 1, 'Cloud Engineer', 'Ingénieur·e cloud', 'cloud-architect devops-engineer system-administrator', 'M1879 2522 15-1299.08'],
  ['cloud-architect', 'infra', 2, 'Cloud Architect', 'Architecte cloud', 'cloud-engineer solutions-architect software-architect', 'M1860 2522 15-1241.00'],
  ['solutions-architect', 'infra', 2, 'Solutions Architect', 'Architecte solutions', 'cloud-architect software-architect presales-engineer', 'M1838 2511 15-1299.08'],
  ['system-administrator', 'infra', 2, 'System Administrator', 'Administrateur·rice systèmes', 'network-engineer cloud-engineer database-administrator', 'M1801 2522 15-1244.00'],
  ['network-engineer', 'infra', 2, 'Network Engineer', 'Ingénieur·e réseaux', 'system-administrator security-engineer cloud-engineer cloud-architect', 'M1802 2523 15-1241.00'],
  ['security-engineer', 'security', 1, 'Security Engineer', 'Ingénieur·e sécurité', 'penetration-tester soc-analyst ciso devops-engineer', 'M1856 2529 15-1299.05'],
  ['penetration-tester', 'security', 2, 'Penetration Tester', 'Pentester', 'security-engineer soc-analyst', 'M1866 2529 15-1299.04'],
  ['soc-analyst', 'security', 2, 'SOC Analyst', 'Analyste SOC', 'security-engineer penetration-tester', 'M1883 2529 15-1212.00'],
  ['ciso', 'security', 2, 'CISO', 'RSSI', 'security-engineer cto', 'M1812 1330 11-3021.00'],
  ['product-manager', 'product', 1, 'Product Manager', 'Product manager', 'product-owner product-designer product-marketing-manager chief-product-officer', 'M1703 2421 13-1082.00'],
  ['product-owner', 'product', 1, 'Product Owner', 'Product owner', 'product-manager scrum-master business-analyst', 'M1864 2511 15-1299.09'],
  ['business-analyst', 'product', 2, 'Business Analyst', 'Business analyst', 'product-owner data-analyst it-project-manager', 'M1875 2511 15-1211.00'],
  ['scrum-master', 'product', 2, 'Scrum Master / Agile Coach', 'Scrum master', 'product-owner it-project-manager engineering-manager', 'M1814 2511 15-1299.09'],
  ['it-project-manager', 'product', 2, 'IT Project Manager', 'Chef·fe de projet IT', 'scrum-master business-analyst product-owner', 'M1853 2511 15-1299.09'],
  ['chief-product-officer', 'product', 2, 'Head of Product / CPO', 'Head of product / CPO', 'product-manager cto', 'M1703 1223 11-2021.00'],
  ['product-designer', 'design', 1, 'Product Designer', 'Product designer', 'ux-researcher ui-designer product-manager front-end-developer', 'E1206 2166 15-1255.00'],
  ['ux-researcher', 'design', 2, 'UX Researcher', 'UX researcher', 'product-designer product-manager', 'E1206 2166 15-1255.00'],
  ['ui-designer', 'design', 2, 'UI Designer', 'UI designer', 'product-designer front-end-developer ux-researcher', 'E1206 2166 15-1255.00'],
  ['sales-development-representative', 'sales', 2, 'Sales Development Representative', 'SDR / BDR', 'account-executive growth-marketer tech-recruiter', 'D1416 3322 41-3091.00'],
  ['account-executive', 'sales', 1, 'Account Executive', 'Account executive', 'sales-development-representative account-manager head-of-sales presales-engineer', 'D1416 2434 41-3091.00'],
  ['account-manager', 'sales', 2, 'Account / Key Account Manager', 'Account manager', 'account-executive customer-success-manager head-of-sales', 'D1444 2434 41-3091.00'],
  ['customer-success-manager', 'sales', 1, 'Customer Success Manager', 'Customer success manager', 'account-manager presales-engineer product-manager', 'D1415 2434 41-3091.00'],
  ['presales-engineer', 'sales', 2, 'Pre-Sales / Solutions Engineer', 'Ingénieur·e avant-vente', 'solutions-architect account-executive customer-success-manager', 'M1823 2434 41-9031.00'],
  ['head-of-sales', 'sales', 2, 'Head of Sales', 'Directeur·rice commercial·e', 'account-executive account-manager chief-marketing-officer', 'M1715 1221 11-2022.00'],
  ['growth-marketer', 'marketing', 1, 'Growth Marketer', 'Growth marketer', 'seo-manager paid-acquisition-manager product-marketing-manager', 'M1718 2431 13-1161.00'],
  ['product-marketing-manager', 'marketing', 2, 'Product Marketing Manager', 'Product marketing manager', 'product-manager growth-marketer content-manager', 'M1705 2431 13-1161.00'],
  ['content-manager', 'marketing', 2, 'Content Manager', 'Content manager', 'seo-manager growth-marketer product-marketing-manager', 'E1127 2431 13-1161.00'],
  ['seo-manager', 'marketing', 2, 'SEO Manager', 'SEO manager', 'content-manager growth-marketer paid-acquisition-manager', 'E1405 2431 13-1161.01'],
  ['paid-acquisition-manager', 'marketing', 2, 'Paid Acquisition / Traffic Manager', 'Traffic manager', 'growth-marketer seo-manager', 'E1407 2431 13-1161.01'],
  ['chief-marketing-officer', 'marketing', 2, 'Head of Marketing / CMO', 'Directeur·rice marketing', 'product-marketing-manager growth-marketer head-of-sales', 'M1711 1221 11-2021.00'],
  ['tech-recruiter', 'people', 2, 'Tech Recruiter', 'Recruteur·euse tech', 'head-of-people sales-development-representative', 'M1502 2423 13-1071.00'],
  ['head-of-people', 'people', 2, 'Head of People / HR Director', 'DRH', 'tech-recruiter chief-marketing-officer', 'M1503 1212 11-3121.00'],
] as const

export type RoleSlug = (typeof table)[number][0]

export const roles = table.map(([slug, category, tier, name, nameFr, related, codes]) => {
  const [rome, isco, onet] = codes.split(' ')
  return { slug, category, tier, name, nameFr, related: related.split(' '), codes: { rome, isco, onet } }
})

export type Role = (typeof roles)[number]

/** The slugs of all of them, in their order. */
export const roleSlugs: readonly RoleSlug[] = table.map(([slug]) => slug)

const bySlug = new Map<string, Role>(roles.map((role) => [role.slug, role]))

/** The role of that slug; undefined when there is none. */
export function findRole(slug: string): Role | undefined {
  return bySlug.get(slug)
}

/** The English name of a role, or the slug itself where the role is unknown. */
export function roleName(slug: string): string {
  return bySlug.get(slug)?.name ?? slug
}

import { describe, expect, test } from 'vitest'
import { type RoleSlug, roles } from '@/rules/roles/roles'
import type { Seniority } from '@/rules/vocabulary'
import { readTitle } from './title'

const titles: [string, RoleSlug | undefined, Seniority?][] = [
  ['Java Backend Engineer- SDE II', 'back-end-developer', 'mid'],
  ['Backend Developer Java', 'back-end-developer'],
  ['Senior Software Engineer - App Foundations', undefined, 'senior'],
  ['Backend Software Engineer, Banking Infrastructure', 'back-end-developer'],
  ['Staff Backend Engineer', 'back-end-developer', 'staff_principal'],
  ['DevOps Python - Surveillance des cours d’eau', 'devops-engineer'],
  ['Sr. Staff Backend Engineer', 'back-end-developer', 'staff_principal'],
  ['Sr. Manager, Compliance', undefined, 'manager'],
  ['Business Growth Associate', undefined],
  ['Software Engineer - Growth', undefined],
  ['Staff Engineer, Growth', undefined, 'staff_principal'],
  ['Software Engineer, Product', undefined],
  ['Developer - Marketing', undefined],
  ['Software Engineer - Data', 'data-engineer'],
  ['Software Engineer, Mobile', 'mobile-developer'],
  ['Growth Manager - Marketing', 'growth-marketer'],
  ['GTM Engineer', undefined],
  ['Back-End Engineer, AI', 'back-end-developer'],
  // code
  ['Développeur·euse back-end PHP / Symfony (H/F)', 'back-end-developer'],
  ['DÉVELOPPEUR JAVA CONFIRMÉ F/H', 'back-end-developer', 'mid'],
  ['Ingénieur(e) études et développement .NET C# H/F', 'back-end-developer'],
  ['Senior Golang Engineer (Remote, EU)', 'back-end-developer', 'senior'],
  ['Software Engineer III - Python', 'back-end-developer', 'senior'],
  ['Process Development Engineer - Back End of Line', undefined],
  ['Softwareentwickler (m/w/d)', undefined],
  ['Java Entwickler (m/w/d)', 'back-end-developer'],
  ['Développeur Front-End React H/F', 'front-end-developer'],
  ['Frontend Engineer II', 'front-end-developer', 'mid'],
  ['Software Engineer, Frontend', 'front-end-developer'],
  ['Intégrateur web (H/F)', 'front-end-developer'],
  ['Full-Stack Developer (Node / React)', 'full-stack-developer'],
  ['Développeur Fullstack Java Angular - H/F', 'full-stack-developer'],
  ['Software Engineer (Vue.js and Laravel)', 'full-stack-developer'],
  ['Lead Full Stack Engineer', 'full-stack-developer', 'lead'],
  ['Mobile Engineer (all levels)', 'mobile-developer'],
  ['Développeur mobile Flutter', 'mobile-developer'],
  ['Senior React Native Developer', 'mobile-developer', 'senior'],
  ['Software Engineer, iOS & Android', 'mobile-developer'],
  ['iOS Engineer', 'ios-developer'],
  ['Développeur iOS Swift H/F', 'ios-developer'],
  ['Senior Android Developer - Kotlin', 'android-developer', 'senior'],
  ['Software Engineer - Android', 'android-developer'],
  ['Embedded Software Engineer', 'embedded-engineer'],
  ['Ingénieur logiciel embarqué C/C++ (H/F)', 'embedded-engineer'],
  ['Firmware Engineer II', 'embedded-engineer', 'mid'],
  ['Testeur logiciel F/H', 'qa-engineer'],
  ['Ingénieur QA H/F', 'qa-engineer'],
  ['Software Development Engineer in Test', 'qa-automation-engineer'],
  ['QA Automation Engineer', 'qa-automation-engineer'],
  ['Ingénieur automatisation de tests H/F', 'qa-automation-engineer'],
  ['Tech Lead Java', 'tech-lead', 'lead'],
  ['Lead Developer (H/F)', 'tech-lead', 'lead'],
  ['Référent technique PHP', 'tech-lead', 'lead'],
  ['Architecte logiciel Java H/F', 'software-architect'],
  ['Engineering Manager, Payments', 'engineering-manager', 'manager'],
  ['Senior Manager, Software Engineering', 'engineering-manager', 'manager'],
  ['Responsable développement informatique H/F', 'engineering-manager', 'manager'],
  ['VP of Engineering', 'vp-engineering', 'executive'],
  ['Head of Engineering', 'vp-engineering', 'executive'],
  ['Director, Engineering', 'vp-engineering', 'executive'],
  ['CTO', 'cto', 'executive'],
  ['Chief Technology Officer (m/f/d)', 'cto', 'executive'],
  ['Directeur technique / CTO', 'cto', 'executive'],
  // data
  ['Data Analyst H/F', 'data-analyst'],
  ['ANALYSTE DE DONNÉES JUNIOR', 'data-analyst', 'junior'],
  ['BI Analyst', 'bi-analyst'],
  ['Consultant Power BI confirmé', 'bi-analyst', 'mid'],
  ['Analyste décisionnel·le', 'bi-analyst'],
  ['Analytics Engineer', 'analytics-engineer'],
  ['Data Engineer (H/F) - Lille', 'data-engineer'],
  ['Ingénieure Big Data', 'data-engineer'],
  ['Software Engineer, Data Platform', 'data-engineer'],
  ['Alternance - Data Scientist H/F', 'data-scientist', 'intern'],
  ['Lead Data Scientist', 'data-scientist', 'lead'],
  ['Machine Learning Engineer', 'machine-learning-engineer'],
  ['Ingénieur machine learning F/H', 'machine-learning-engineer'],
  ['Software Engineer, Computer Vision', 'machine-learning-engineer'],
  ['AI Engineer', 'ai-engineer'],
  ['Développeur IA générative (H/F)', 'ai-engineer'],
  ['Senior LLM Engineer', 'ai-engineer', 'senior'],
  ['MLOps Engineer', 'mlops-engineer'],
  ['Database Administrator', 'database-administrator'],
  ['Administrateur / Administratrice de bases de données', 'database-administrator'],
  ['DBA Oracle confirmé', 'database-administrator', 'mid'],
  ['Data Architect', 'data-architect'],
  ['Architecte data H/F', 'data-architect'],
  ['Chief Data Officer', 'head-of-data', 'executive'],
  // infrastructure and security
  ['Ingénieur DevOps Kubernetes H/F', 'devops-engineer'],
  ['Site Reliability Engineer', 'site-reliability-engineer'],
  ['Senior SRE', 'site-reliability-engineer', 'senior'],
  ['Platform Engineer', 'platform-engineer'],
  ['Ingénieur plateforme', 'platform-engineer'],
  ['AWS Cloud Engineer', 'cloud-engineer'],
  ['Ingénieur Cloud Azure H/F', 'cloud-engineer'],
  ['Architecte cloud GCP', 'cloud-architect'],
  ['Architecte SI (H/F)', 'solutions-architect'],
  ['Administrateur(trice) systèmes et réseaux H/F', 'system-administrator'],
  ['Ingénieur système Linux', 'system-administrator'],
  ['Network Engineer', 'network-engineer'],
  ['Administrateur réseau H/F', 'network-engineer'],
  ['Ingénieur réseaux et sécurité', 'network-engineer'],
  ['Application Security Engineer', 'security-engineer'],
  ['Consultant cybersécurité H/F', 'security-engineer'],
  ['Ingénieur sécurité informatique', 'security-engineer'],
  ['Pentester', 'penetration-tester'],
  ['Penetration Tester (m/w/d)', 'penetration-tester'],
  ['SOC Analyst', 'soc-analyst'],
  ['Analyste SOC N2 H/F', 'soc-analyst'],
  ['CISO', 'ciso', 'executive'],
  ["Responsable sécurité des systèmes d'information (RSSI)", 'ciso', 'executive'],
  // product and design
  ['Senior Product Manager, Growth', 'product-manager', 'senior'],
  ['AI Product Manager', 'product-manager'],
  ['Chef de produit digital H/F', 'product-manager'],
  ['Product Owner H/F', 'product-owner'],
  ['Analyste métier', 'business-analyst'],
  ['Coach agile', 'scrum-master'],
  ['Chef de projet informatique H/F', 'it-project-manager'],
  ['Technical Program Manager', 'it-project-manager'],
  ['Head of Product', 'chief-product-officer', 'executive'],
  ['Director of Product Management', 'chief-product-officer', 'executive'],
  ['Staff Product Designer', 'product-designer', 'staff_principal'],
  ['UX/UI Designer H/F', 'product-designer'],
  ['UX Researcher', 'ux-researcher'],
  ['Webdesigner F/H', 'ui-designer'],
  // sales, marketing, people
  ['SDR - DACH', 'sales-development-representative'],
  ['Business Developer H/F', 'sales-development-representative'],
  ['Enterprise Account Executive, Cloud', 'account-executive'],
  ['Ingénieur commercial informatique H/F', 'account-executive'],
  ['Key Account Manager', 'account-manager'],
  ['Responsable grands comptes', 'account-manager', 'manager'],
  ['Customer Success Manager', 'customer-success-manager'],
  ['Solutions Engineer', 'presales-engineer'],
  ['Ingénieur avant-vente H/F', 'presales-engineer'],
  ['VP Sales', 'head-of-sales', 'executive'],
  ['Directeur commercial H/F', 'head-of-sales', 'executive'],
  ['Growth Marketing Manager', 'growth-marketer', 'manager'],
  ['Product Marketing Manager', 'product-marketing-manager'],
  ['Content Manager', 'content-manager'],
  ['Chargé(e) de contenu', 'content-manager'],
  ['Consultant SEO', 'seo-manager'],
  ['Traffic Manager H/F', 'paid-acquisition-manager'],
  ['Manager, Developer Relations', undefined, 'manager'],
  ['RTE - Ingénieur télécom N3', 'network-engineer'],
  ['Data Analyst - 6 mois', 'data-analyst'],
  ['Head of Marketing', 'chief-marketing-officer', 'executive'],
  ['Directrice marketing', 'chief-marketing-officer', 'executive'],
  ['Technical Recruiter', 'tech-recruiter'],
  ['Recruiter (Engineering)', 'tech-recruiter'],
  ['DRH H/F', 'head-of-people', 'executive'],
  ['VP, People', 'head-of-people', 'executive'],
  ['Staff Designer', 'product-designer', 'staff_principal'],
  ['Technical Recruiting Lead', 'tech-recruiter', 'lead'],
  ['Engineering Recruiting Manager', 'tech-recruiter', 'manager'],
  ['Full Cycle Recruiter, Engineering', 'tech-recruiter'],
  ['Ingénieur Data Loss Prevention', 'security-engineer'],
  ['Ingénieur DLP H/F', 'security-engineer'],
  ['Ingénieur plateforme data', 'data-engineer'],
  ['Ingeniero de datos', 'data-engineer'],
  ['Analista de datos', 'data-analyst'],
  ['Desarrollador Java', 'back-end-developer'],
  ['Sviluppatore Python', 'back-end-developer'],
  ['Head of Content', 'content-manager', 'executive'],
  ['Head of Content (Product)', 'content-manager', 'executive'],
  ['Director, Data', 'head-of-data', 'executive'],
  ['Chef de projet - SI', 'it-project-manager'],
  ['Fractional CTO', 'cto', 'executive'],
  ['UI Artist', 'ui-designer'],
  ['Customer Success Manager, Clinics', 'customer-success-manager'],
  ['Data Engineer - Woman / Man / Non Binary', 'data-engineer'],
  // levels
  ['Stage - Développeur Python (6 mois)', 'back-end-developer', 'intern'],
  ['Apprenti(e) développeur web H/F', undefined, 'intern'],
  ['Working Student Data Engineering', 'data-engineer', 'intern'],
  ['Senior/Staff Backend Engineer', 'back-end-developer', 'senior'],
  ['Associate Software Engineer, Backend', 'back-end-developer', 'junior'],
  ['Member of Technical Staff, Backend', 'back-end-developer'],
  ['Software Engineer IV, Backend', 'back-end-developer', 'staff_principal'],
  ['Account Executive, Mid-Market', 'account-executive'],
]

const noRole = [
  'Marketing Video Artist - Growth',
  'Product Marketing Video Artist - Growth',
  'Talent Acquisition Intern - Growth',
  'Recruiter - Product',
  'Office Manager - Engineering',
  'Executive Assistant - Data',
  'Chargé de communication - Sales',
  'Account CTO',
  'Account CTO, Financial Services',
  'Industry CTO - Retail',
  'Legal Staff',
  'Kitchen Staff',
  'Clinician Success Manager',
  'Student Success Manager',
  'Unity / Game Developer',
  'Développeur Unity',
  'Gameplay Programmer',
  'Product Evangelist',
  'Customer Success Attorney',
  'Software Engineer',
  'Développeur web H/F',
  'Founding Engineer',
  'Forward Deployed Engineer',
  'GTM Engineer',
  'Registered Nurse',
  'Infirmier(ère) H/F',
  'Chef de rang H/F',
  'Chef de partie',
  'Chef de projet travaux H/F',
  'Chef de projet évènementiel',
  'Ingénieur commercial bâtiment H/F',
  'Ingénieur sécurité BTP',
  'Ingénieur sécurité incendie',
  'Responsable réseau de franchises H/F',
  "Technicien réseaux d'assainissement H/F",
  'Monteur réseaux électriques',
  'Serveur / Serveuse H/F',
  'Serveur (H/F)',
  'Gestionnaire de configuration aéronautique H/F',
  'Agent de sécurité H/F',
  'Warehouse Operator',
  'Data Center Technician',
  'Data Entry Clerk',
  'Land Developer',
  'Développeur foncier H/F',
  'Curriculum Developer',
  'Mechanical Design Engineer',
  'Battery Test Engineer',
  'Quality Engineer',
  'Process Engineer',
  'Electrical Engineering Manager',
  'Executive Assistant to the CTO',
  'Chief of Staff',
  'Instructional Designer',
  'Talent Acquisition Manager',
  'Formateur cybersécurité H/F',
  'Directeur technique de théâtre',
  'Architecte d’intérieur',
  'Ingénieur réseau ferré',
  'Animateur HSE',
]

describe('a title says its role and its seniority', () => {
  test.each(titles)('%s', (title, role, seniority) => {
    expect(readTitle(title)).toMatchObject({ ...(role && { role }), ...(seniority && { seniority }) })
    if (!role) expect(readTitle(title).role).toBeUndefined()
    if (!seniority && role) expect([undefined, 'manager']).toContain(readTitle(title).seniority)
  })

  test('every role is reached by a title', () => {
    const reached = new Set(titles.map(([, role]) => role))
    expect(roles.filter((role) => !reached.has(role.slug)).map((role) => role.slug)).toEqual([])
  })

  test.each(roles.map((role) => [role.name, role.nameFr, role.slug] as const))(
    '%s, %s',
    (name, nameFr, slug) => {
      expect(readTitle(name).role).toBe(slug)
      expect(readTitle(nameFr).role).toBe(slug)
    },
  )
})

describe('what a title does not say is not guessed', () => {
  test.each(noRole)('%s', (title) => {
    expect(readTitle(title).role).toBeUndefined()
  })
})

describe('a hint of technologies resolves a general title, and says that it is inferred', () => {
  const hints: [string, string[], RoleSlug | undefined][] = [
    ['Senior Software Engineer - App Foundations', ['Java', 'postgres'], 'back-end-developer'],
    ['Software Engineer', ['React', 'TypeScript', 'CSS'], 'front-end-developer'],
    ['Software Engineer II', ['reactjs', 'node', 'postgres'], 'full-stack-developer'],
    ['Développeur H/F', ['Flutter', 'Dart'], 'mobile-developer'],
    ['Software Engineer', ['PyTorch', 'CUDA', 'Python'], 'machine-learning-engineer'],
    ['Ingénieur C++', ['C++', 'Linux', 'Python'], 'back-end-developer'],
    ['Unity Developer', ['Unity', 'C#'], undefined],
    ['Développeur Salesforce', ['Salesforce', 'REST', 'Java'], undefined],
    ['Développeur WinDev', ['SQL', 'PHP'], undefined],
    ['Spring Intern, Product', ['Java'], undefined],
    ['Software Engineer', ['Git', 'Jira'], undefined],
    ['Registered Nurse', ['Python', 'Java'], undefined],
  ]
  test.each(hints)('%s with %j', (title, technologies, role) => {
    expect(readTitle(title, { technologies }).role).toBe(role)
    expect(readTitle(title, { technologies }).inferred).toBe(role !== undefined)
  })

  test('a word that only suggests is flagged', () => {
    expect(readTitle('Software Engineer, Platform')).toEqual({ role: 'platform-engineer', inferred: true })
    expect(readTitle('Backend Software Engineer, Platform').inferred).toBe(false)
  })
})

test('a rank is said of engineers and designers, not of a staff of people', () => {
  const seniorityOf = (title: string) => readTitle(title).seniority
  expect(
    ['Staff Engineer', 'Staff Actuator Design Engineer', 'Software Engineer (Staff)'].map(seniorityOf),
  ).toEqual(Array(3).fill('staff_principal'))
  expect(
    ['Legal Staff', 'Office Staff', 'Staff Nurse', 'Product Marketing Manager'].map(seniorityOf),
  ).toEqual(Array(4).fill(undefined))
})

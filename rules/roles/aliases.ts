import type { RoleSlug } from './roles'

/** What every role that writes software is called too. */
const developer = `developer, développeur, programmer, programmeur, software engineer, software developer, ingénieur logiciel,
  ingénieur développement, développeur informatique, développeur logiciel`

/** What else people call a role when they look for it, in English and French; words that other kinds of roles share are left out. */
export const roleAliases: Partial<Record<RoleSlug, string>> = {
  'back-end-developer': `back-end engineer, server-side developer, développeur serveur, dev back, ${developer}`,
  'front-end-developer': `front-end engineer, intégrateur web, UI developer, dev front, ${developer}`,
  'full-stack-developer': `full-stack engineer, web developer, développeur web, ${developer}`,
  'mobile-developer': `mobile engineer, app developer, développeur d’applications, ${developer}`,
  'ios-developer': `iOS engineer, iPhone developer, ${developer}`,
  'android-developer': `Android engineer, ${developer}`,
  'embedded-engineer':
    'embedded developer, firmware engineer, développeur embarqué, embedded systems engineer, ingénieur embarqué',
  'qa-engineer':
    'tester, testeur, quality assurance, recette, test engineer, software tester, testeur logiciel, analyste test',
  'qa-automation-engineer': 'SDET, test automation engineer, automaticien de tests, testeur',
  'tech-lead': 'technical lead, lead dev, référent technique, lead développeur',
  'software-architect': 'application architect, architecte applicatif',
  'engineering-manager': 'responsable développement, development manager, dev manager',
  'vp-engineering': 'head of engineering, directeur de l’ingénierie',
  cto: 'chief technology officer, technical director, DSI, directeur technique',
  'data-analyst': 'analyste de données, analyste data',
  'bi-analyst': 'business intelligence, analyste BI, consultant décisionnel',
  'data-engineer': 'ingénieur données, big data engineer',
  'data-scientist': 'scientifique des données',
  'machine-learning-engineer': 'ML engineer, deep learning engineer, apprentissage automatique',
  'ai-engineer': 'artificial intelligence, intelligence artificielle, generative AI engineer',
  'mlops-engineer': 'machine learning operations, ML platform engineer',
  'database-administrator': 'DBA, administrateur base de données',
  'data-architect': 'architecte de données',
  'head-of-data': 'chief data officer, data director, directeur data, responsable data',
  'devops-engineer': 'build and release engineer, administrateur devops',
  'site-reliability-engineer': 'SRE, production engineer, ingénieur fiabilité',
  'platform-engineer': 'infrastructure engineer, ingénieur infrastructure',
  'cloud-engineer': 'cloud administrator, administrateur cloud',
  'system-administrator':
    'sysadmin, sysadm, administrateur système, system engineer, ingénieur système, admin sys, administrateur systèmes et réseaux, IT administrator',
  'network-engineer':
    'network administrator, administrateur réseau, ingénieur réseau, administrateur systèmes et réseaux',
  'security-engineer': 'cybersecurity engineer, ingénieur cybersécurité, infosec, application security',
  'penetration-tester': 'pentester, pentesteur, ethical hacker, offensive security, red team',
  'soc-analyst': 'security operations, analyste cybersécurité, blue team',
  ciso: 'chief information security officer, RSSI, head of security',
  'product-manager': 'chef de produit, PM, responsable produit',
  'product-owner': 'PO, chef de produit agile',
  'chief-product-officer': 'CPO, head of product, directeur produit',
  'it-project-manager':
    'chef de projet informatique, chef de projet IT, technical project manager, delivery manager',
  'scrum-master': 'agile coach, coach agile, facilitateur agile',
  'business-analyst': 'analyste fonctionnel, analyste métier, functional analyst, MOA',
  'product-designer': 'UX designer, UX/UI designer, designer produit, graphiste',
  'ui-designer': 'interface designer, visual designer, designer d’interface, webdesigner, graphiste',
  'ux-researcher': 'user researcher, chercheur UX, design researcher',
  'account-executive': 'commercial, sales executive, ingénieur commercial, business developer',
  'account-manager':
    'responsable de comptes, key account manager, gestionnaire de comptes, chargé de clientèle',
  'sales-development-representative': 'SDR, BDR, business development representative, prospection',
  'customer-success-manager': 'CSM, customer success, responsable succès client',
  'presales-engineer': 'sales engineer, avant-vente, solutions consultant',
  'solutions-architect': 'solution architect, architecte de solutions',
  'head-of-sales': 'sales director, VP sales, directeur commercial',
  'growth-marketer': 'growth manager, growth hacker, responsable acquisition',
  'product-marketing-manager': 'PMM, chef de produit marketing',
  'content-manager':
    'content marketer, responsable éditorial, rédacteur, copywriter, rédacteur web, content writer',
  'seo-manager': 'search engine optimisation, référencement, consultant SEO, référenceur',
  'paid-acquisition-manager': 'SEA, PPC, media buyer, acquisition payante, performance marketing',
  'chief-marketing-officer': 'CMO, marketing director, directeur marketing, VP marketing',
  'tech-recruiter':
    'talent acquisition, recruteur, recruteuse, chargé de recrutement, sourcer, recruiter, recruteur tech',
  'head-of-people':
    'HR director, DRH, directeur des ressources humaines, chief people officer, responsable RH',
}

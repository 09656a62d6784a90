/** Rewrites that bring the spellings of a folded title to one English form, in order; the text keeps its commas and dashes. */
export const rewrites: [RegExp, string][] = (
  [
    [
      String.raw`\b(?:office of the|to the|field|partner field|account|customer|client|sales|partner|industry|regional|portfolio) (?:cto|ceo|ciso|cio)\b|\b(?:cto|ceo|ciso|cio) (?:office|advisory|communications|staff)\b`,
      '',
    ],
    [String.raw`\bspring (?=(?:\d{4} )?(?:interns?|internship|co-?op|trainee|analyst)\b)`, ''],
    [String.raw`\bdata (?:loss|leak(?:age)?) prevention\b|\bdlp\b`, 'cybersecurity'],
    [String.raw`\bc#|\bcsharp\b|\bc sharp\b`, 'csharp'],
    [String.raw`\bc\+\+`, 'cpp'],
    [String.raw`\basp\.net\b|(?<!\w)\.net\b|\bdot ?net\b`, 'dotnet'],
    [String.raw`\b(node|react|vue|next|nest|express|angular|nuxt)[. ]?js\b`, '$1'],
    [String.raw`\b(?:r&d|r & d)\b`, 'rnd'],
    ['[&+]', ' and '],
    // inclusive French: administrateur(trice), développeur·euse, chef.fe, ingénieur-e, chargé/e
    [
      String.raw`\b([a-z]{3,})\s?[·.•(/-]\s?-?(?:e|se|ne|fe|euse|trice|rice|ice|ere|eresse|le|te)s?\)?(?![a-z])`,
      '$1',
    ],
    [String.raw`\bche\(fe\)|\bche\/fe\b|\bcheffes?\b|\bchefs\b`, 'chef'],
    [
      String.raw`\b(?:ingenieur|ingeniero|ingeniera|ingegnere|ingineer|ingenieure|ingenieurs|engineers|engr|eng|ing|inge)\b(?!\.?\s?(?:d'|de )?affaires)`,
      'engineer',
    ],
    [
      String.raw`\b(?:developpeu(?:r|se|rs)|devloppeur|desarrolladora?|sviluppatore|sviluppatrice|ontwikkelaar|entwickler(?:in)?|developers|programmeur|programmer|programmers|dev)\b`,
      'developer',
    ],
    [
      String.raw`\b(?:administrateu?rs?|administratrices?|administrat?ice|administateur|administrators?|admin)\b`,
      'administrator',
    ],
    [String.raw`\b(?:architectes?|architekt)\b`, 'architect'],
    [String.raw`\b(?:analystes?|analysts|analistas?|analisti?)\b`, 'analyst'],
    [String.raw`\b(?:techniciens?|techniciennes?|technicians)\b`, 'technician'],
    [String.raw`\b(?:consultante?s?|berater)\b`, 'consultant'],
    [String.raw`\b(?:directeur|directrice|dir)\b`, 'director'],
    [
      String.raw`\b(engineer|developer|administrator|architect|analyst|technician|consultant|director)(?:\s*[/,]?\s+(?:et\s+)?\1)+\b`,
      '$1',
    ],
    [String.raw`\bback[ -]end of line\b`, ''], // a step of making chips
    [String.raw`\bback ?-? ?end\b|\bserver ?-?side\b`, 'backend'],
    [String.raw`\bfront ?-? ?end\b`, 'frontend'],
    [String.raw`\bfull ?-? ?stack\b`, 'fullstack'],
    [
      String.raw`\bdata ?-?cent(?:er|re)s?\b|\bdata (?:entry|hall|protection|privacy|labell?ing|annotation|collection)\b`,
      'datacenter',
    ],
    [String.raw`\bbig ?-?data\b|\bdata-`, 'data '],
    [String.raw`\b(?:bases?|base) (?:de |des )?(?:donnees|data)\b|\bdata ?bases?\b`, 'database'],
    [String.raw`\bdonnees\b|\b(?:de )?datos\b|\b(?:dei )?dati\b`, 'data'],
    [String.raw`\bdata ?science\b|\bdatascience\b`, 'datascience'],
    [String.raw`\b(?:data ?scientists?|scientifique (?:de |des )?data|datascientist)\b`, 'datascientist'],
    [String.raw`\bbusiness intelligence\b|\bdecisionnel(?:le)?s?\b`, 'bi'],
    [String.raw`\bpower ?bi\b`, 'powerbi'],
    [String.raw`\bmachine ?-?learning\b|\bdeep learning\b|\bapprentissage automatique\b`, 'ml'],
    [
      String.raw`\b(?:artificial intelligence|intelligence artificielle|gen(?:erative)? ?-?ai|ia generative|gen ?ia|ia|ki)\b`,
      'ai',
    ],
    [String.raw`\b(?:ml|llm) ?-?ops\b`, 'mlops'],
    [String.raw`\b(?:large language models?|llms)\b`, 'llm'],
    [String.raw`\bdev ?-? ?sec ?-? ?ops\b`, 'devops'],
    [String.raw`\b(?:dev ?-? ?ops|devops)\b|(?<!\w)developer ops\b`, 'devops'],
    [String.raw`\bsite[ -]reliability\b`, 'sre'],
    [String.raw`\b(?:systemes|systeme|systems)\b`, 'system'],
    [String.raw`\b(?:reseaux|reseau|networks|networking)\b`, 'network'],
    [
      String.raw`\b(?:cyber ?-?(?:security|securite|defense|defence|secu)|cyber|information security|infosec|it security|securite (?:informatique|it|si|des si|cloud|applicative|de l'information|des systemes? d'information)|security information|cyber risk)\b`,
      'cybersecurity',
    ],
    [String.raw`\bsecurite\b`, 'security'],
    [String.raw`\b(?:app ?-?sec|application security|product security)\b`, 'appsec'],
    [String.raw`\b(?:logiciels?|applicatif|applications?|applis?|apps?|applicative)\b`, 'software'],
    [String.raw`\b(?:embarques?|embarquee?s?|embedded)\b`, 'embedded'],
    [String.raw`\b(?:user experience|experience utilisateur)\b`, 'ux'],
    [String.raw`\b(?:user interface)\b`, 'ui'],
    [String.raw`\bux ?[/&-]? ?(?:and )?ui\b|\bui ?[/&-]? ?(?:and )?ux\b`, 'uxui'],
    [String.raw`\b(?:quality assurance|assurance qualite)\b`, 'qa'],
    [String.raw`\b(?:testeur|testeuse|tester|testers)\b`, 'tester'],
    [String.raw`\bpre ?-?sales?\b|\bavant ?-?ventes?\b`, 'presales'],
    [String.raw`\bgo ?-?to ?-?market\b|\bgtm\b`, 'gtm'],
    [String.raw`\btalent acquisition\b`, 'talenthiring'],
    [String.raw`\b(?:land|customer|client|patient|content|data) acquisition\b`, 'otheracquisition'],
    [
      String.raw`\bchef de (?:projets?|project)\b|\bprojekt(?:leiter|manager)(?:in)?\b|\bproject managers?\b|\bchargee? de projets?\b|\bresponsable (?:de )?projets?\b`,
      'projectmanager',
    ],
    [String.raw`\bproduct ?managers?\b|\bproduktmanager(?:in)?\b`, 'productmanager'],
    [String.raw`\b(?:vice[ -]president|s?vp|evp)\b`, 'vp'],
    [String.raw`\b(?:full|100%)[ -]remote\b`, ''],
    [String.raw`\be[ -]commerce\b`, 'ecommerce'],
    [String.raw`\b(?:informatiques?|information technology)\b|\bsystem d'informations?\b`, 'it'],
    [String.raw`\bsolutions\b`, 'solution'],
    [String.raw`\b(?:swe|sde|sde-t)\b`, 'software engineer'],
  ] as const
).map(([pattern, word]) => [new RegExp(pattern, 'g'), word])

/** Sectors whose engineers, networks and projects are not ours: “Chef de projet travaux”, “Ingénieur sécurité BTP”. */
export const otherSector =
  /\b(?:travaux|btp|batiments?|chantiers?|vrd|genie civil|civil|construction|electri(?:que|cal|cite)|electricien|assainissement|ferroviaires?|ferre|railway|rail|gaz|incendie|hse|qhse|qse|hygiene|ssiap|construct\w*|mechanical|mecanique|structural|structures?|hvac|cvc|chemical|chimi\w+|manufacturing|industriel(?:le)?s?|industrial|process|procedes?|hydraul\w+|nuclea\w+|nucleaire|petroleum|mining|agricol\w*|agronom\w*|foncier|immobilier|real estate|eolien\w*|photovolta\w*|solaire|solar|wind|franchises?|logisti\w+|supply chain|warehouse|restaurants?|hotel\w*|cuisine|spectacle|theatre|sportif|football|medical|clinical|clinique|pharma\w*|biotech|dental|nurs\w+|dechets?|pollues?|eaux?|water|sewage|routier|telesurveillance|gardiennage|surete|physique|physical|battery|radar|flight|avionics|propulsion|thermal|optical|optics|rf|vehicle|automotive|aircraft|airframe|powertrain|semiconductor|wafer|weld\w+|facilities|facility|food|beverage|packaging|textile|geotechnical|environmental|hardware|silicon|asic|pcb|analog|mixed signal)\b/

/** Work of other trades; a title that begins with one of these is not searched any further. */
export const otherWork =
  /\b(?:assistante?|executive assistant|chief of staff|secretaire|nurse|infirmiere?|medecin|physician|doctor|therapist|technologist|teacher|tutor|professeure?|professor|formateur|formatrice|trainer|instructor|coach sportif|lecturer|enseignant|mechanic|driver|chauffeur|counsel|lawyer|attorney|avocat|juriste|paralegal|accountant|comptable|auditor|auditeur|acheteur|buyer for|controller|controleur|bookkeeper|clerk|operator|operateur|operatrice|cook|cuisinier|chef de rang|chef de partie|serveur|serveuse|waiter|barista|cashier|vendeur|vendeuse|welder|soudeur|electrician|plumber|plombier|macon|guard|gardien|agent|ripeur|caregiver|hygienist|hygieniste|recruitment|gestionnaire adv|buyer|copywriter|journalist|reporter|librarian|interpreter|translator|underwriter|adjuster|actuary|actuaire|magasinier|preparateur|cariste|conducteur|couvreur|peintre|menuisier|coiffeur|estheticienne|pharmacist|pharmacien|dentist|dentiste|veterinar\w+|psycholog\w+|educateur|animateur|animatrice|aide|auxiliaire)\b/

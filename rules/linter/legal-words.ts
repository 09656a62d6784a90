import type { WordRule } from './advert'

const discrimination = 'Code du travail, L1132-1'
const legal = { kind: 'legal', source: discrimination } as const

const person =
  '(?:person|people|candidates?|applicants?|man|men|woman|women|professionals?|talents?|colleagues?)'
const personne =
  '(?:personnes?|candidate?s?|hommes?|femmes?|profils?|collaborateurs?|collaboratrices?|talents?)'

/** Words that an advert in France may not hold: criteria of L1132-1, sex, past pay, fees. Not legal advice. */
export const legalWords: WordRule[] = [
  {
    ...legal,
    rule: 'age',
    says: 'An advert may ask for experience, and not for an age.',
    offer: 'Say how much experience the work needs, or nothing.',
    en: [
      RegExp(
        `(?<!\\b(?:of|for|to|with|help|helps|helping|teach|teaches|teaching) )\\byoung(?: and \\w+)? ${person}\\b`,
        'i',
      ),
      /\b(?:under|over|below|younger than|older than|no older than|aged?|between) \d{2}(?: (?:and|to|-) \d{2})?(?: years old| years of age|(?= ?[.,;)]|$))/i,
      /\b(?:maximum|max\.?|upper) age\b|\bage limit\b/i,
      /\b\d{2} ?(?:-|–|to|and) ?\d{2} years old\b/i,
    ],
    fr: [
      RegExp(`\\bjeunes? (?:${personne}|developpeu\\w+|ingenieure?s?|commercia\\w+)\\b`, 'i'),
      /\b(?:agee?s? de|moins de|pas plus de|entre|de(?= \d{2} a \d)|maximum) \d{2}(?: (?:et|a) \d{2})? ans(?! d[’'e])/i,
      /\b(?:age|age) (?:maximum|maximal|limite)\b|\blimite d[’']age\b/i,
    ],
    unless: /experience|experience|old (?:company|codebase|system)|anciennete|existe|seniority/i,
  },
  {
    kind: 'legal',
    source: 'Code du travail, L1142-1',
    rule: 'sex',
    says: 'An advert may not ask for a man or a woman.',
    offer: 'Write the name of the work for both: “salesperson”, “développeur ou développeuse (H/F)”.',
    en: [
      /\b(?:sales|handy|crafts|repair)(?:man|men|woman|women)\b/i,
      /\b(?:looking for|hiring|hire|need|needs|seek(?:ing)?|be) an? (?:\w+ )?(?:chair|fore|business|crafts)(?:man|woman)\b/i,
      /\b(?:male|female) (?:candidates?|applicants?|developers?|engineers?|only|preferred|colleagues?|assistant|recruiter)\b/i,
      /\b(?:men|women|girls|guys|gentlemen|ladies) (?:only|preferred|wanted)\b/i,
      /(?<!\/)\b(?:he|she)(?!\/) (?:will|must|should|has to|is expected)\b(?! be told)/i,
      /\b(?:looking for|hiring|need|seek(?:ing)?) an? (?:\w+ )?(?:guy|girl|man|woman|lady)\b/i,
    ],
    fr: [
      /\b(?:homme|femme)s? (?:uniquement|exclusivement|de preference|souhaitee?s?)\b/i,
      /\b(?:cherchons|recherche|recherchons|recrutons) une? (?:homme|femme|jeune femme|jeune homme|demoiselle)\b/i,
      /\b(?:candidate?s?|profil) (?:masculine?|feminine?|feminin)s?\b/i,
    ],
    unless: /he or she|she or he|il ou elle|homme ou femme|femme ou homme|women-led|women and men/i,
  },
  {
    ...legal,
    rule: 'family',
    says: 'Family, children and pregnancy are nobody’s concern before a hire.',
    offer: 'Say what the work asks for: “on call one week in six”, “two trips a month”.',
    en: [
      /\b(?:you are|must be|preferably|ideally|candidates? (?:is|are)) (?:single|unmarried|married)\b(?!-)/i,
      /\b(?:no|without) (?:children|kids|family (?:ties|obligations|commitments))\b/i,
      /\b(?:not|isn[’']t|aren[’']t) (?:be )?pregnant\b|\bpregnan\w+ (?:plans?|women need not)\b/i,
      /\b(?:marital|family) (?:status|situation) (?:must|required|in your|to be)\b/i,
    ],
    fr: [
      /\bcelibataires?\b/i,
      /\bsans (?:enfants?|charges? de famille|contraintes? familiales?|attaches?)\b/i,
      /\b(?:non|pas) enceinte\b|\bprojet de (?:grossesse|maternite)\b/i,
      /\b(?:precise[rz]|indique[rz]|mentionne[rz]) (?:votre|leur|la) situation (?:de famille|familiale|matrimoniale)\b/i,
    ],
  },
  {
    ...legal,
    rule: 'origin',
    says: 'Origin and nationality are no conditions, and a mother tongue stands for both.',
    offer: 'Ask for the level: “fluent English (C1)”, “anglais courant (C1)”.',
    en: [
      /\b[Nn]ative(?:[- ]level)? (?:[A-Z]\w+ )?(?:speakers?|(?:English|French|German|Spanish|Dutch|Italian)(?: speakers?)?)\b|\b(?:English|French|German|Spanish|Dutch|Italian) natives?\b/,
      /\bmother[- ]tongue\b|\bnative tongue\b/i,
      /\b(?:French|British|German|American|European|EU) (?:nationals?|citizens?|nationality|citizenship)(?: (?:only|required|preferred))\b/i,
      /\bof (?:French|European|British|Western) (?:origin|descent|birth)\b/i,
    ],
    fr: [
      /\blangues? maternelles?\b/i,
      /\b(?:anglophone|francophone|germanophone|hispanophone)s? (?:de naissance|natifs?|natives?)\b|\bnati(?:f|ve)s? (?:anglophones?|francophones?|anglais|francais)\b/i,
      /\b(?:de )?nationalite (?:francaise|europeenne)(?: (?:exigee|requise|obligatoire|uniquement))?\b/i,
      /\bd[’']origine (?:francaise|europeenne)\b/i,
    ],
    unless:
      /whatever (?:your|their)|regardless of|quelle que soit|clearance|habilitation|permis de travail|work permit|right to work/i,
  },
  {
    ...legal,
    rule: 'beliefs',
    says: 'Religion, politics, unions and a private life are no conditions.',
    offer: 'Leave it out.',
    en: [
      /\b(?:must be|you are|practising|practicing) (?:a )?(?:christian|catholic|muslim|jewish|religious|atheist)\b/i,
      /\b(?:no|not a) (?:trade )?union(?: members?| activists?)\b|\bnon-union(?:ised)? candidates?\b/i,
      /\b(?:no|without) political (?:activity|engagement|opinions?)\b/i,
      /\bnon[- ]smokers?\b/i,
    ],
    fr: [
      /\b(?:de confession|de religion) \w+/i,
      /\b(?:non syndiquee?s?|sans (?:appartenance|engagement|activite) (?:syndicale?|politique))\b/i,
      /\bnon[- ]fumeu(?:rs?|ses?)\b/i,
    ],
  },
  {
    ...legal,
    rule: 'health',
    says: 'Health and disability are for the occupational doctor alone.',
    offer: 'Say what is done: “you lift parcels of 20 kg”.',
    en: [
      /\b(?:in|of) (?:good|excellent|perfect) (?:health|physical condition|shape)\b/i,
      /\bable[- ]bodied\b|\b(?:no|without) (?:disabilit(?:y|ies)|health (?:issues|problems)|medical conditions?)\b/i,
    ],
    fr: [
      /\b(?:en|de) (?:bonne|excellente|parfaite) (?:sante|condition physique|forme physique)\b/i,
      /\bsans (?:handicap|problemes? de sante|restrictions? medicales?)\b|\bvalides? (?:uniquement|exclusivement)\b/i,
    ],
    unless:
      /systems? in good|codebase|cluster|balance|distinction|(?:live|living|stay\w*|people|patients?) in good|vi(?:vre|vent) en|entreprise|societe|perenne|clients?/i,
  },
  {
    ...legal,
    rule: 'looks',
    says: 'Looks are no condition, and a photo is not asked for.',
    offer: 'Leave it out.',
    en: [
      /\bgood[- ]looking (?:and \w+ )?(?:person|people|candidates?|hosts?|hostess(?:es)?|man|woman|staff|colleagues?|team)\b|\b(?:you are|be) good[- ]looking\b/i,
      /\b(?:well[- ]groomed|pleasant appearance|smart appearance|physically attractive)\b/i,
      /\b(?:photo|picture|photograph) (?:of yourself|required|mandatory|is required)\b|\bCV with (?:a )?photo\b/i,
    ],
    fr: [
      /\b(?:bonne|excellente|tres bonne) presentation\b(?! (?:des|de|du|orale))/i,
      /\bphysique (?:agreable|avantageux)\b|\bapparence (?:soignee|agreable)\b/i,
      /\bCV avec photo\b|\bphoto (?:exigee|obligatoire|requise|souhaitee)\b/i,
    ],
  },
  {
    ...legal,
    rule: 'residence',
    says: 'Where somebody lives is no condition, and how far they travel is theirs to judge.',
    offer: 'Say where the work is: “three days a week in Lyon”.',
    en: [
      /\b(?:must|should|need to|have to) (?:live|reside|be resident) (?:in|near|within|close to)\b/i,
      /\b(?:residents?|people|candidates?) (?:of|living in|residing in) [A-Z]\w+ only\b/i,
    ],
    fr: [
      /\b(?:devez|devra|doit|doivent|imperativement) (?:habiter|resider)\b|\b(?:habitant|residant|domiciliee?)s? (?:a|dans|en|sur|imperativement)\b/i,
      /\bcandidats? (?:du|de la|de) (?:departement|region|secteur) uniquement\b/i,
    ],
    unless: /\b(?:data|donnees|servers?|serveurs|backups|sauvegardes)\b/i,
  },
  {
    ...legal,
    rule: 'bank',
    says: 'Where somebody has a bank account is no condition.',
    offer: 'Leave it out.',
    en: [/\b(?:French|local|EU|German|UK) bank account (?:is )?(?:required|needed|mandatory)\b/i],
    fr: [
      /\bcompte (?:bancaire )?(?:francais|en France|dans une banque francaise)(?: (?:exige|obligatoire|requis))\b|\bdomiciliation bancaire\b/i,
    ],
  },
  {
    kind: 'legal',
    source: 'Directive (EU) 2023/970, article 5',
    rule: 'past pay',
    says: 'What somebody earned before may not be asked.',
    offer: 'Say your own range, and ask what they expect.',
    en: [
      /\b(?:current|present|previous|last|past) (?:salary|pay|compensation|remuneration|wage)\b(?! (?:scale|survey|grid|bands?|slips?|run|review))|\bsalary history\b/i,
      /\b(?:last|latest|recent) (?:three |two )?pay ?slips?\b/i,
    ],
    fr: [
      /\b(?:salaire|remuneration) (?:actuel(?:le)?|precedente?|anterieure?)\b|\bdernier salaire\b|\bhistorique (?:de salaire|salarial)\b/i,
      /\b(?:derniers|trois derniers|vos) bulletins de (?:salaire|paie)\b/i,
    ],
    unless:
      /do not ask|never ask|don[’']t ask|won[’']t ask|ne (?:vous )?demand\w+ (?:pas|jamais)|payroll|paie des|calcul/i,
  },
  {
    kind: 'legal',
    source: 'Code du travail, L5331-1 and L5331-5',
    rule: 'fees',
    says: 'Nobody pays to be hired.',
    offer: 'Leave it out, or bear the cost yourself.',
    en: [
      /\b(?:registration|application|administration|training) fees? (?:of|to be paid|is|are|apply|payable|required)\b/i,
      /\b(?:pay|leave) a deposit\b|\bdeposit (?:is )?required\b|\btraining at your own expense\b/i,
    ],
    fr: [
      /\bfrais (?:d[’']inscription|de dossier|de formation) (?:a|de \d|sont|obligatoires|:)/i,
      /\bformation (?:payante|a vos frais|a votre charge)\b|\b(?:une )?caution (?:de \d|sera|est) ?(?:demandee|exigee)?/i,
    ],
    unless: /we (?:pay|cover|bear)|paid by us|a notre charge|pris en charge/i,
  },
]

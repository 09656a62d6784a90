import type { RoleSlug } from '@/rules/roles/roles'

const dev = '(?:engineer|developer)'
const eng = '(?:engineering|engineers|engineer)'
const boss = '(?:head|director|vp|chief|global head|responsable)'
const it =
  '(?:it|si|sir?h|digital|digitale?s?|numerique|web|software|moe|moa|amoa|data|bi|powerbi|erp|sap|sage|crm|infra|infrastructures?|cloud|devops|cybersecurity|applicative?|mobile|saas|technology|tech|technical|network|system|ai|ecommerce|developpement software|windows\\w*|database|migration|deploiement|agile|logiciel)'
const gap = '(?: [a-z0-9.]+){0,3}?'
const field = '(?:aws|azure|gcp|google cloud|openstack|cloud|multicloud|kubernetes|finops)'
const analyst =
  '(?:analyst|engineer|developer|consultant|specialist|expert|manager|lead|reporting|architect|concepteur|designer|responsable|projectmanager)'
const of = "(?: of| de| des| du| the| la| le| l'| d'|,)*"

/**
 * Roles whose name the title says, most telling first; each pattern is read on one part of a folded, rewritten title.
 * Work with people and products comes before work with code: “AI Product Manager” is a product manager.
 */
export const namedRoles: [RoleSlug, RegExp][] = (
  [
    [
      'ciso',
      `\\bciso\\b|\\brssi\\b|chief (?:information )?(?:security|cybersecurity) officer|(?:head|director|vp)${of} (?:of )?(?:the )?(?:global )?(?:cybersecurity|security|appsec)(?! ${eng}| (?:sales|marketing|product))\\b(?! guard)|responsable${of} (?:cybersecurity|security (?:du |des )?(?:system|it|si))`,
    ],
    [
      'cto',
      "\\bcto\\b|chief (?:technology|technical) officer|\\bdsi\\b|\\bcio\\b|chief information officer|director (?:technique|technology)|director (?:des |du |of )?(?:it|si|system d'information|technology)$",
    ],
    [
      'chief-product-officer',
      `\\bcpo\\b|chief product (?:and technology )?officer|${boss}${of} product(?: management| and design)?(?:$| (?!marketing|design|operations|ops|security|engineering|analyt|growth|support|manager|specialist))|product director|director product$|vp product$|head${of} [a-z]+ product$|director productmanager|director (?:of )?product management`,
    ],
    [
      'vp-engineering',
      `(?:${boss.replace('|responsable', '')})${of} (?:software |product |platform )?engineering(?! manager)|(?:software )?engineering director|vp engineer(?:ing)?|${boss.replace('|responsable', '')}${of} software(?: development)?$`,
    ],
    [
      'head-of-data',
      `\\bcdo\\b|chief (?:data|analytics)(?: and [a-z]+)? officer|${boss}${of} (?:the )?(?:product |business |enterprise )?(?:data|datascience|analytics|bi)(?! (?:engineer|analyst|scientist|center|sales|marketing))\\b(?! (?:center|entry))`,
    ],
    [
      'chief-marketing-officer',
      `\\bcmo\\b|chief marketing officer|(?:${boss.replace('|responsable', '')})${of} (?:global |digital |growth )?marketing\\b(?! (?:analytics|operations|technology|data))|marketing director|director marketing`,
    ],
    [
      'head-of-sales',
      `chief (?:revenue|sales|commercial) officer|\\bcro\\b|(?:${boss.replace('|responsable', '')})${of} (?:[a-z]+ ){0,2}?sales\\b(?! (?:engineer|enable|operation|ops|development|marketing|excellence))|sales director|director commercial|director (?:des )?ventes`,
    ],
    [
      'head-of-people',
      `chief (?:people|human resources|hr) officer|\\bchro\\b|\\bdrh\\b|(?:${boss.replace('|responsable', '')})${of} (?:people(?: and [a-z]+)?|human resources|hr|ressources humaines|rh)\\b(?! (?:operation|ops|analyt|tech|data))|(?:hr|human resources|people) director`,
    ],
    [
      'engineering-manager',
      `\\b(?:software |data |ml |ai |platform |infrastructure |product |backend |frontend |fullstack |mobile |devops |sre |cloud |security |qa |senior )*engineering manager|^(?:senior |sr |group )*manager(?: of| -|,)? (?:of )?(?:software |data |ml |ai |platform |product |backend |frontend |mobile )*(?:engineering|(?<=software )(?:developer|development))\\b(?! program)|software (?:development|developer|engineering) manager|developer manager|engineering manager|responsable (?:du |de |des )?(?:developpements?|etudes(?: et developpements?)?) (?:software|it|web)|responsable etudes|manager software engineer`,
    ],
    [
      'tech-recruiter',
      '(?:tech|technical|it|engineering|rnd)(?: and [a-z]+)? (?:recruiter|sourcer|(?:talent partner|talenthiring))|(?:recruiter|recruteur|recruteuse|charge de recrutement|sourcer|talenthiring(?: (?:partner|specialist|manager|lead))?|talent partner)[ ,(-]+(?:tech|technical|it|engineering|rnd)\\b|recruteur tech|tech(?:nical)? talenthiring|(?:tech|technical|it|engineering) (?:recruiting|recruitment)(?: (?:lead|manager|partner|specialist|sourcer|coordinator))?\\b',
    ],
    [
      'customer-success-manager',
      '(?:customer|client) success|(?<!\\b(?:clinician|patient|provider|student|learner|employee|talent|hiring|nurse|physician|driver|candidate|school|community|franchise|sales|people|family|teacher) )success managers?\\b|\\bcsm\\b|responsable (?:de la )?reussite client|customer (?:outcomes|happiness) manager|charge (?:de )?(?:succes|reussite) client',
    ],
    [
      'sales-development-representative',
      '\\b(?:sdr|bdr|xdr|adr)\\b|(?:sales|business|market|account) development rep(?:resentative)?s?|sales developer|business developer|sales development (?:associate|specialist|lead|manager|executive|intern)|charge (?:de )?(?:prospection|developpement commercial)|business development (?:associate|executive)',
    ],
    [
      'presales-engineer',
      `\\bpresales\\b|sales ${dev}|solution (?:engineer|consultant|consulting|engineering)|technical sales (?:engineer|consultant|specialist)|engineer (?:solution|presales)|consultant solution|demo engineer`,
    ],
    [
      'account-executive',
      "account executives?|\\bsales executive|(?:engineer|ingenieur|charge|responsable) (?:commercial|d'affaires)(?: [a-z]+)? (?:it|software|saas|cybersecurity|cloud|esn|data|digital)|ingenieur d'affaires|engineer d'affaires|engineer commercial$|\\bmid ?-?market ae\\b|\\bae\\b$",
    ],
    [
      'account-manager',
      '(?:key |technical |strategic |territory |named |partner |channel |client |enterprise |global |regional |major )*account managers?|account director|\\bkam\\b|responsable (?:grands? )?comptes?|charge (?:de )?(?:grands? )?comptes?|gestionnaire (?:de )?grands? comptes|key account',
    ],
    [
      'product-marketing-manager',
      'product marketing|\\bpmm\\b|marketing produit|responsable marketing product|productmanager marketing',
    ],
    ['seo-manager', '\\bseo\\b|referenceur|referencement naturel|search engine optimi[sz]ation'],
    [
      'paid-acquisition-manager',
      "traffic manager|paid (?:media|acquisition|social|search|performance|ads|advertising|user)|\\b(?:ppc|sea|sem)\\b|media buyer|performance (?:marketing|marketer|media)|user acquisition|(?:responsable|manager|charge) (?:d' ?|de l')?acquisition|acquisition manager|google ads|facebook ads|programmatic (?:trader|manager|specialist)",
    ],
    [
      'content-manager',
      'content (?:manager|marketing|marketer|strategist|lead|strategy|editor|specialist|creator)|(?:responsable|charge|head|manager|director) (?:of |de |du |des )?(?:content|contenus?)\\b(?! (?:moderation|engineer|design))|responsable editoriale?|redacteur web|redactrice web',
    ],
    [
      'growth-marketer',
      `(?<!business )growth (?:market\\w*|manager|hacker|lead|specialist|associate|analyst|strategist)|${boss}${of} growth(?! (?:engineering|product|sales))|demand gen(?:eration)?|lead generation (?:manager|specialist)|charge (?:de )?growth|^growth$|responsable growth`,
    ],
    ['ux-researcher', '(?:ux|uxui|user|design|usability) research\\w*|researcher ux|chercheu\\w+ ux'],
    [
      'product-designer',
      `product designers?|product design(?! engineer)|designers? (?:de )?produits? (?:digita|numeri)\\w*|\\bux\\b${gap} designers?|uxui(?: [a-z]+)? designers?|designers? (?:uxui|ux)|\\buxui\\b|interaction designer|service designer|ux (?:lead|director|manager|architect)|experience designer|${boss}${of} (?:ux|product design|design)$|design manager$|^(?:senior |lead |sr )?(?:staff|founding|principal) designers?$|^(?:senior |lead |staff )*ux$|director ux|(?:manager|lead) (?:ux|product design)`,
    ],
    [
      'ui-designer',
      '\\bui (?:[a-z]+ )?(?:designer|artist)|designer ui|\\bvisual (?:ui )?designer|interface designer|web ?designer|webdesign',
    ],
    ['product-owner', '\\bproduct ?owner\\b|\\bpo\\b(?= |$)(?! box)|proprietaire (?:de )?produit'],
    [
      'scrum-master',
      '\\bscrum\\b|agile (?:coach|delivery|master|project)|coach agile|release train engineer',
    ],
    [
      'product-manager',
      'productmanager|product management(?! consult)|product lead\\b|\\bpm\\b produit|chef (?:de )?produits? (?:digita\\w*|numerique|web|software|saas|it|tech\\w*|data|mobile)|responsable produits? (?:digita\\w*|numerique|web|software|saas|it|tech\\w*)',
    ],
    [
      'it-project-manager',
      `\\b${it} (?:[a-z]+ )?projectmanager|projectmanager(?: -)?${gap} ${it}\\b|informaticien projectmanager|technical program(?:me)? manager|\\btpm\\b|(?:it|software|technical|digital) (?:delivery|program|programme) manager|director (?:de )?projets? (?:${it})\\b|\\bpmo\\b ${it}|${it} pmo|(?:manager|responsable),? (?:technical )?program management|technical projectmanager|software delivery manager`,
    ],
    [
      'business-analyst',
      `business (?:system |process |it |functional )?analyst|analyst (?:metier|fonctionnel|d'affaires|business)|functional analyst|\\bamoa\\b|consultant (?:amoa|moa)|assistant maitrise d'ouvrage`,
    ],
    [
      'qa-automation-engineer',
      `\\bsdet\\b|(?:qa|tests?|tester) ?-?(?:software )?(?:automation|automatisation|automatises?)|automation (?:qa|tester|test)|automaticien test|engineer (?:tests? )?automatisation (?:des? )?tests?|(?:software )?engineer,? (?:developer )?in test|tester automatisation|automated test\\w*`,
    ],
    [
      'qa-engineer',
      `\\bqa ${dev}|\\bqa (?:software )?(?:analyst|tester|lead|manager|tech lead)|${dev} qa\\b|software (?:quality|qa|test|tester|validation)(?: assurance)? ?(?:${dev}|analyst|lead|manager|tester)?|tester (?:software|it|fonctionnel|web|mobile|qa)|^(?:senior |junior |lead )*tester$|(?:engineer|analyst|responsable|consultant) (?:de )?(?:test|tests|validation|qualification|recette)s? (?:it|software|fonctionnels?)|${dev},? (?:qa|quality assurance)$|game tester|^qa$|tester qa|test (?:manager|lead|analyst) (?:it|software)`,
    ],
    [
      'soc-analyst',
      `\\bsoc\\b${gap} (?:analyst|engineer)|analyst${gap} soc\\b|(?:cybersecurity|security|appsec) (?:operations )?(?:center )?(?:analyst|incident|operations analyst)|analyst (?:cybersecurity|security)(?! sociale)|(?:threat|incident response|detection)(?: [a-z]+)? (?:analyst|responder)|\\bcsirt\\b|\\bcert\\b analyst`,
    ],
    [
      'penetration-tester',
      `\\bpen ?-?test\\w*|penetration test\\w*|ethical hacker|red team|offensive security|auditeur (?:technique )?cybersecurity`,
    ],
    [
      'security-engineer',
      `\\b(?:cybersecurity|appsec|devsecops)(?: [a-z]+)?(?: [a-z]+)? (?:engineer|developer|architect|consultant|specialist|expert|lead|manager|administrator|researcher)|(?:engineer|architect|consultant|expert|administrator|specialist|developer)(?: d'etudes?| senior| confirme| systeme?| support)?(?: en| de la)? (?:cybersecurity|appsec)|\\b(?:cloud |network |infrastructure |platform |data |software |identity |system |detection |ai )*security (?:software |research |platform |operations |infrastructure |solution )?(?:engineer|engineering|architect|researcher)|engineer (?:de )?security|(?:architect|administrator|expert|consultant) security|\\biam (?:engineer|architect|expert|consultant|developer|specialist)|(?:expert|engineer|consultant) iam|\\bgrc\\b (?:lead|engineer|consultant|analyst)|(?:threat|detection|vulnerability|cryptography?) (?:and [a-z]+ )?${eng}|(?:cybersecurity|appsec)$`,
    ],
    [
      'data-architect',
      'data(?: [a-z]+)? architect|architect(?:e)? (?:de |des |solutions? )?(?:data|database)|database architect',
    ],
    [
      'cloud-architect',
      `${field}(?: [a-z]+)? architect|architect(?: [a-z]+)? ${field}|infrastructure architect|architect (?:technique )?infrastructures?`,
    ],
    ['network-engineer', 'network(?: and [a-z]+| [a-z]+)? architect\\b|architect network'],
    [
      'solutions-architect',
      "solution(?: [a-z]+)? architect|architect (?:de )?solution|enterprise architect|architect (?:d'entreprise|si|it|fonctionnel|urbaniste)|(?:salesforce|sap|integration|crm|erp|appian|servicenow) architect|architect (?:salesforce|sap|erp)|urbaniste (?:si|it)",
    ],
    [
      'software-architect',
      `(?:software|technical|java|dotnet|backend|frontend|fullstack|web|platform|api|microservices|it|python|php|robotics software) architect|architect,? (?:technique|software|java|dotnet|web|backend|php)|engineering architect`,
    ],
    ['mlops-engineer', '\\bmlops\\b|(?:ml|ai|machine learning) (?:platform|infrastructure|infra) engineer'],
    [
      'database-administrator',
      "\\bdba\\b|database (?:administrator|engineer|reliability|developer|specialist|manager)|(?:administrator|gestionnaire|responsable|engineer|expert|lead technique|administrator technique|engineer administrator)(?: [a-z]+)? (?:de |des |d'|en )*(?:database|sql server|postgresql|postgres|oracle|mysql|sybase|mongodb|sgbd)|administrator sql",
    ],
    ['analytics-engineer', `analytics (?:data )?engineer|${dev} analytics|engineer analytique`],
    [
      'bi-analyst',
      `\\b(?:bi|powerbi|tableau|qlik\\w*|looker|microstrategy|dataviz)\\b(?:[ /](?:data|and|[a-z]+))? ${analyst}|${analyst}(?: d'etudes?| en| de developpements?| de| technique| fonctionnel| confirme| data| expert| etude et developpement| d'etudes et developpement| dev)* (?:de la )?(?:bi|powerbi|tableau|qlik\\w*|dataviz)\\b|^bi$|charge (?:de )?(?:[a-z]+ )?(?:reporting|bi)\\b|developer reporting|director (?:de la )?bi$`,
    ],
    [
      'data-analyst',
      `data (?:quality |business |product |marketing |science |and [a-z]+ )?analyst|analyst (?:de |des |en |d'|risques? |scientifique )*(?:la )?data\\b|chargee? (?:d'|de )+(?:etudes?|analyses?|mission analyse)[a-z ]* data|product analyst|analytics analyst|data analytics?(?: [a-z]+)?$|dataanalyst|(?:engineer|ingenieur) en analyse de data|analyst,? (?:data|analytics)$|analyse de data`,
    ],
    [
      'data-scientist',
      `datascientist|datascience (?:manager|lead|engineer|analyst|consultant|expert|intern)|(?:manager|consultant|expert|engineer|lead|responsable)(?:,| en)? datascience|applied scientist|(?:ml|ai) scientist|(?:scientist|statistician),? (?:data|ml)|datascience$|analyst datascience`,
    ],
    [
      'machine-learning-engineer',
      `\\b(?:ml|computer vision|nlp|speech|perception|deep learning)(?: [a-z]+)?(?: [a-z]+)? (?:engineer|developer|researcher)|(?:engineer|developer|researcher|engineering)(?: [a-z]+)?,? (?:en |de )?(?:ml|computer vision|nlp|vision par ordinateur)\\b|\\bml\\b$`,
    ],
    [
      'ai-engineer',
      `\\b(?:ai|llm|agentic|rag|prompt|conversational ai)(?: [a-z]+)?(?: [a-z]+)? (?:engineer|developer)(?!ing manager)|(?:engineer|developer|expert|lead)(?: [a-z]+)?,? (?:en |de )?(?:l')?(?:ai|llm)\\b|prompt engineer`,
    ],
    [
      'data-engineer',
      `(?:data|etl|elt|databricks|snowflake|talend|hadoop|dataops|data warehouse|dwh|spark)(?: (?:platform|warehouse|infrastructure|infra|pipelines?|software|integration|ops|solution|operations|lake|backend|and analytics|and ai|ai|and bi|bi|ml|and ml|eng|cloud|expert|tech|scala))* (?:engineer|engineering|developer|eng)\\b|(?:engineer|developer|expert|consultant developer|consultant(?= talend)|administrator plateforme|lead|tech lead|engineer d'etudes|engineer etudes et developpement|engineer en traitement de|engineer traitement de|engineer systeme? plateforme|engineer plateforme|system plateforme)(?: senior| confirme| junior| bi| d'etudes et developpement| etudes et developpement| de la| de| en| d'etudes| systeme? plateforme| java)* (?:data|databricks|snowflake|talend|etl|hadoop|spark|dataiku)\\b(?! (?:analyst|cent|sci))|dataops|data eng\\b|data engineer|traitement de data`,
    ],
    [
      'devops-engineer',
      '\\bdevops\\b|\\b(?<!design )(?:build|release)(?: and [a-z]+)? engineer|ci/?cd engineer|sysops',
    ],
    [
      'site-reliability-engineer',
      '\\bsre\\b|(?:software|cloud|platform|infrastructure|production|service|customer) reliability|reliability engineer,? (?:infrastructure|cloud|platform|software)',
    ],
    [
      'cloud-engineer',
      `${field}(?: (?:infrastructure|infra|platform|operations|ops|network|security|native|migration|software|data|system|devops|and [a-z]+))* (?:engineer|developer|administrator|consultant|specialist|expert)(?! support)|(?:engineer|administrator|consultant|expert)(?: system| d'infrastructures?| infrastructures?| build)* ${field}\\b`,
    ],
    [
      'platform-engineer',
      `\\bplatform(?: (?:infrastructure|software|reliability|operations))? ${dev}|engineer plateforme|${dev},? platform engineering|developer (?:platform|productivity|experience) engineer|platform engineering|\\binfrastructure (?:software |platform )?${dev}`,
    ],
    [
      'system-administrator',
      `\\bsys ?-?admin\\b|(?:administrator|engineer|technician|expert|specialiste|admin|responsable|integrateur|consultant)(?: (?:d'|de|des|du|en|support|technique|infrastructures?|reseaux?|and|adjoint|informaticien|it|d'exploitation|projet|network|reconversion|superieur))* (?:system|linux|windows|unix|vmware|microsoft|serveurs?|active directory|s/r)\\b(?! (?:embedded|engineer|mecan))|(?:linux|windows|unix|vmware|system|systems|it|infrastructure|exchange|citrix|m365|office 365|system and network)(?: and [a-z]+| [a-z]+)? administrator|(?:linux|windows|unix|it system|it infrastructure) (?:system )?engineer|administrator(?: [a-z]+)? (?:it|poste de travail|postes de travail|infrastructures?|si|o365|office 365|virtualisation)\\b|it administrator|it system engineer|administrator systems?|engineer (?:d')?infrastructures?(?: it| system)?`,
    ],
    [
      'network-engineer',
      `\\bnetwork(?: (?:and|security|system|operations|infrastructure|telecom|reliability|automation|deployment|implementation|[a-z]+))* (?:engineer|administrator|specialist|developer)|(?:administrator|engineer|expert|referent technique|consultant|responsable)(?: (?:de|des|d'|en|support|it|infrastructures?|technique|and|expert|lan|informaticien))* (?:network|telecoms?|telephonie)\\b|\\b(?:wireless|wifi|wan|lan|voip|telephony) engineer`,
    ],
  ] as [RoleSlug, string][]
).map(([role, pattern]) => [role, new RegExp(pattern)])

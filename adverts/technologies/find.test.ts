import { describe, expect, test } from 'vitest'
import { findTechnologies } from './find'

describe('technologies are found in the order of first mention', () => {
  const table: [string, string][] = [
    ['You know Python, Go and Rust.', 'Python, Go, Rust'],
    [
      'Five years of Java (Spring Boot, Hibernate) and PostgreSQL',
      'Java, Spring Boot, Hibernate, PostgreSQL',
    ],
    ['Node.js/Express, React and k8s on AWS', 'Node.js, Express, React, Kubernetes, AWS'],
    ['Stack: TypeScript | Next.js | Tailwind | Postgres', 'TypeScript, Next.js, Tailwind CSS, PostgreSQL'],
    ['Développement en C#/.NET et SQL Server', 'C#, .NET, SQL Server'],
    ['C/C++ sous Linux embarqué', 'C, C++, Linux'],
    ['We write our services in Go', 'Go'],
    ['Senior Go developer', 'Go'],
    ['développeur Go expérimenté', 'Go'],
    ['Golang microservices', 'Go'],
    ['Experience with Rust or C++', 'Rust, C++'],
    ['written in Rust', 'Rust'],
    ['iOS apps in Swift', 'iOS, Swift'],
    ['Swift, Kotlin, Flutter', 'Swift, Kotlin, Flutter'],
    ['data pipelines with Spark and Airflow', 'Spark, Airflow'],
    ['Apache Spark, Scala', 'Spark, Scala'],
    ['PySpark jobs on Databricks', 'Spark, Databricks'],
    ['Ruby on Rails monolith', 'Ruby on Rails'],
    ['our Ruby codebase', 'Ruby'],
    ['Flutter and Dart', 'Flutter, Dart'],
    ['a Django or Flask API', 'Django, Flask'],
    ['python, flask, redis', 'Python, Flask, Redis'],
    ['written in Elixir and Phoenix', 'Elixir, Phoenix'],
    ['We use React every day', 'React'],
    ['React Native and Expo', 'React Native, Expo'],
    ['SQL, R, Python', 'SQL, R, Python'],
    ['programming in R', 'R'],
    ['Python, SAS or SPSS', 'Python, SAS, SPSS'],
    ['maîtrise d’Excel et de Power BI', 'Excel, Power BI'],
    ['Terraform, Ansible, Puppet, Chef', 'Terraform, Ansible, Puppet, Chef'],
    ['Kubernetes, Helm, Argo CD', 'Kubernetes, Helm, Argo CD'],
    ['Jira, Notion, Linear', 'Jira, Notion, Linear'],
    ['Figma, Sketch', 'Figma, Sketch'],
    ['tableaux de bord sous Tableau', 'Tableau'],
    ['Java, Spring, Angular', 'Java, Spring, Angular'],
    ['Vue.js avec Nuxt', 'Vue.js, Nuxt'],
    ['TypeScript, Vue, Vite', 'TypeScript, Vue.js, Vite'],
    ['scikit-learn, pandas, NumPy', 'scikit-learn, pandas, NumPy'],
    ['Git, GitLab CI/CD, Docker', 'Git, GitLab CI, Docker'],
    ['Unity 3D and C# for games', 'Unity, C#'],
    ['REST APIs, GraphQL and gRPC', 'REST, GraphQL, gRPC'],
    ['\n- Python\n- Go\n- Kafka\n', 'Python, Go, Kafka'],
    ['JAVA, KAFKA, SPARK', 'Java, Kafka, Spark'],
    ['React, then React again, then reactjs', 'React'],
    ['Microsoft Excel and MS Access', 'Excel, Access'],
    ['LLMs, RAG and LangChain', 'LLM, RAG, LangChain'],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(findTechnologies(text).join(', ')).toBe(expected)
  })
})

describe('ordinary words are no technologies', () => {
  test.each([
    'You are ready to go the extra mile',
    'Go further with us. Go beyond.',
    'Lead our go-to-market in Europe',
    'Own the Go-To-Market strategy',
    'Vous aimez aller vite',
    'Il faut aller vite, et bien',
    'rust-proof coatings and rust removal',
    'Rust never sleeps',
    'a swift response to customers',
    'SWIFT payments and correspondent banking',
    'Swift Code of the bank',
    'You spark joy in a team',
    'Spark change in healthcare',
    'Spring 2026 internship',
    'Spring/Summer collection',
    'this Spring in Paris',
    'We react quickly to change',
    'React quickly to incidents',
    'Express your interest today',
    'express delivery, American Express cards',
    'You excel in a fast-paced team',
    'Excel at what you do',
    'access to healthcare, Access control systems',
    'Chef de projet travaux',
    'Sous Chef, Chef de partie',
    'a puppet theatre',
    'with a pinch of salt, Salt Lake City',
    'at the helm of the team',
    'make an impact. Make it happen.',
    'a notion of time',
    'Linear algebra and linear growth',
    'a new market segment',
    'unity of purpose',
    'a scalable product at scale',
    'improve air flow in ducts',
    'R&D engineer, H/F, F/H',
    'C-level leaders, Series C, permis C, catégorie C',
    'Dart board and flask of water',
    'Ruby Tuesday, a ruby ring',
    'elixir of life',
    'sketch out ideas',
    'train rails and shell companies',
    'Une vue sur la mer',
    'un tableau de bord, des tableaux',
    'Company registered as a SAS in France',
    'safe and reliable, the rest of the team, we soar',
    'Phoenix, AZ',
    'a 1 net 30 payment, internet, planet',
    'assembly line in a green house',
    'the vault of the bank, a lever for growth',
    'Claude, Julia and Ruby will interview you',
  ])('%s', (text) => {
    expect(findTechnologies(text)).toEqual([])
  })
})

test('a long text is read in linear time', () => {
  const text =
    'We use Python, Go and Kubernetes. You go further, react to change and make things work. '.repeat(4000)
  const start = performance.now()
  expect(findTechnologies(text)).toEqual(['Python', 'Go', 'Kubernetes'])
  const megabytesASecond = text.length / 1000 / (performance.now() - start)
  expect(megabytesASecond).toBeGreaterThan(0.5) // 7 on a free core; the tests share theirs
})

import { describe, expect, test } from 'vitest'
import { canonicalTechnology, technologyNames } from './names'

describe('a tag is known by its canonical name', () => {
  test.each([
    ['js', 'JavaScript'],
    ['TS', 'TypeScript'],
    ['golang', 'Go'],
    ['go', 'Go'],
    ['k8s', 'Kubernetes'],
    ['postgres', 'PostgreSQL'],
    ['Postgre SQL', 'PostgreSQL'],
    ['dotnet', '.NET'],
    ['.NET', '.NET'],
    ['.net core', '.NET'],
    ['c#', 'C#'],
    ['C++', 'C++'],
    ['node', 'Node.js'],
    ['NodeJS', 'Node.js'],
    ['node.js', 'Node.js'],
    ['reactjs', 'React'],
    ['React.js', 'React'],
    ['vue', 'Vue.js'],
    ['scikit-learn', 'scikit-learn'],
    ['sklearn', 'scikit-learn'],
    ['Amazon Web Services', 'AWS'],
    ['Google Cloud Platform', 'GCP'],
    ['PowerBI', 'Power BI'],
    ['pyspark', 'Spark'],
    ['mssql', 'SQL Server'],
    ['RoR', 'Ruby on Rails'],
    ['excel', 'Excel'],
    ['CI / CD', 'CI/CD'],
    ['ci/cd', 'CI/CD'],
    ['Blub', undefined],
    ['', undefined],
  ])('%s is %s', (name, canonical) => {
    expect(canonicalTechnology(name)).toBe(canonical)
  })

  test('there are many, each once, and each is its own canonical name', () => {
    expect(technologyNames.length).toBeGreaterThan(250)
    expect(new Set(technologyNames).size).toBe(technologyNames.length)
    expect(technologyNames.filter((name) => canonicalTechnology(name) !== name)).toEqual([])
  })
})

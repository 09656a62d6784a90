import { expect, test } from 'vitest'
import { guessHeads, type JobPart } from './heads'

test.each<[string, (JobPart | undefined)[]]>([
  [
    'id,title,company,city,country,contract,salary_min,salary_max,currency,description,url,deadline',
    [
      'id',
      'title',
      'company',
      'city',
      'country',
      'contract',
      'payMin',
      'payMax',
      'currency',
      'description',
      'url',
      'deadline',
    ],
  ],
  [
    'Référence,Intitulé du poste,Entreprise,Lieu,Pays,Type de contrat,Salaire min,Salaire max,Devise,Descriptif,Profil recherché,Lien,Date limite,Télétravail',
    [
      'id',
      'title',
      'company',
      'city',
      'country',
      'contract',
      'payMin',
      'payMax',
      'currency',
      'description',
      'profile',
      'url',
      'deadline',
      'workplace',
    ],
  ],
  [
    'referencenumber,jobtitle,company,city,state,country,jobtype,salary,description,url,date,expirationdate',
    [
      'id',
      'title',
      'company',
      'city',
      'region',
      'country',
      'contract',
      'pay',
      'description',
      'url',
      'published',
      'deadline',
    ],
  ],
  ['Job title,Title,Internal colour,Lien de candidature', ['title', undefined, undefined, 'applyUrl']],
  ['pubDate,guid,link,validThrough,employmentType', ['published', 'id', 'url', 'deadline', 'contract']],
])('the heads of %s', (row, parts) => {
  expect(guessHeads(row.split(','))).toEqual(parts)
})

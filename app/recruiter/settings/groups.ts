import { letterLanguages, type SiteSettings } from '@/rules/site/settings'

type SettingField = {
  name: keyof SiteSettings
  label: string
  hint?: string
  long?: boolean
  type?: 'email' | 'tel' | 'text'
  inputMode?: 'numeric'
  unset?: boolean
  options?: Record<string, string>
}

const givenOrNot = { true: 'Can be given', false: 'Is not given any more' }

export const groups: { title: string; about: string; fields: SettingField[] }[] = [
  {
    title: 'The site',
    about: 'The name stands at the head of each page, in feeds and on shared pictures.',
    fields: [
      { name: 'name', label: 'Name of the site' },
      {
        name: 'accent',
        label: 'Accent colour',
        hint: 'As in #0f766e: of links and buttons. If this is empty, the blue of Metier stays.',
      },
    ],
  },
  {
    title: 'Who runs it',
    about: 'This stands in the legal notice. What is empty is left out there.',
    fields: [
      { name: 'company', label: 'Company' },
      { name: 'legalForm', label: 'Legal form', hint: 'As in SAS, SARL or association.' },
      { name: 'capital', label: 'Share capital', hint: 'As in 10 000 €.' },
      { name: 'registration', label: 'Registration number', hint: 'As in RCS Lyon 123 456 789.' },
      { name: 'vat', label: 'VAT number' },
      { name: 'director', label: 'Publication director', hint: 'Who answers for what is published.' },
      { name: 'address', label: 'Address', long: true },
    ],
  },
  {
    title: 'How to reach you',
    about: 'The addresses stand in the legal notice, the privacy notice and on the contact page.',
    fields: [
      { name: 'email', label: 'E-mail', type: 'email' },
      { name: 'phone', label: 'Telephone', type: 'tel' },
      { name: 'privacyContact', label: 'E-mail for personal data', type: 'email' },
      { name: 'securityContact', label: 'E-mail for security problems', type: 'email' },
    ],
  },
  {
    title: 'Who hosts it',
    about: 'French law asks for the name, the address and the telephone number of the host.',
    fields: [
      { name: 'hostName', label: 'Host' },
      { name: 'hostPhone', label: 'Telephone of the host', type: 'tel' },
      { name: 'hostAddress', label: 'Address of the host', long: true },
    ],
  },
  {
    title: 'Days and answers',
    about: 'They decide when an answer is due. A date that was promised before stays as it was promised.',
    fields: [
      { name: 'zone', label: 'Time zone', hint: 'As in Europe/Paris.', unset: true },
      {
        name: 'holidays',
        label: 'Public holidays of',
        hint: 'A country such as FR, or a region such as DE-BY.',
        unset: true,
      },
      { name: 'answerDays', label: 'Working days to answer an application', inputMode: 'numeric' },
      { name: 'briefDays', label: 'Working days to call back a brief', inputMode: 'numeric' },
    ],
  },
  {
    title: 'Texts of jobs',
    about:
      'French law wants adverts for work in France in French, with exceptions. You say what an English text does, and what every job says.',
    fields: [
      {
        name: 'onlyFrenchInFrance',
        label: 'An English text for a job in France',
        options: { false: 'Warns the recruiter', true: 'Cannot be published' },
      },
      {
        name: 'payRequired',
        label: 'A job without pay',
        hint: 'Jobs that a board of their own publishes come as they are.',
        options: { true: 'Cannot be published', false: 'Can be published' },
      },
      {
        name: 'genderMark',
        label: 'Titles of French texts',
        options: { false: 'As they were written', true: 'End in (H/F)' },
      },
    ],
  },
  {
    title: 'Reasons of a refusal',
    about:
      'Which ones a recruiter can choose; that the job is filled or closed always is one. Where a reason was given it stays, and insights count it.',
    fields: [
      { name: 'givesSkills', label: 'Others had more of the skills', options: givenOrNot },
      { name: 'givesExperience', label: 'More years of this work are needed', options: givenOrNot },
      { name: 'givesPay', label: 'The pay is too far apart', options: givenOrNot },
      { name: 'givesPlace', label: 'The place or the days on site do not fit', options: givenOrNot },
      { name: 'givesLanguage', label: 'A language at a level not seen', options: givenOrNot },
    ],
  },
  {
    title: 'E-mails',
    about: 'In which languages we write to candidates and companies. The desk stays in English.',
    fields: [{ name: 'letterLanguages', label: 'Language of our e-mails', options: letterLanguages }],
  },
  {
    title: 'How long we keep what tells of people',
    about: 'In months. The privacy notice says these figures. After a change nothing is deleted for 30 days.',
    fields: [
      {
        name: 'applicationMonths',
        label: 'An application, once it is closed',
        hint: '1 to 3.',
        inputMode: 'numeric',
      },
      {
        name: 'consentedMonths',
        label: 'One that we may keep for other jobs',
        hint: '3 to 24. Who has agreed before was told the figure of that day.',
        inputMode: 'numeric',
      },
      {
        name: 'accountMonths',
        label: 'An account, after the last visit',
        hint: '6 to 24.',
        inputMode: 'numeric',
      },
    ],
  },
]

import { type Currency, currencies } from '@/rules/vocabulary'

const ofCountry: Record<string, Currency> = {
  ...Object.fromEntries(
    'FR BE LU DE NL ES PT IT IE AT FI GR EE LV LT SK SI HR CY MT'
      .split(' ')
      .map((code) => [code, 'EUR' as const]),
  ),
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  US: 'USD',
  SE: 'SEK',
  PL: 'PLN',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  DK: 'DKK',
  NO: 'NOK',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  IN: 'INR',
  JP: 'JPY',
  CN: 'CNY',
  KR: 'KRW',
  SG: 'SGD',
  HK: 'HKD',
  MY: 'MYR',
  PH: 'PHP',
  AE: 'AED',
  SA: 'SAR',
  IL: 'ILS',
  TR: 'TRY',
  ZA: 'ZAR',
  BR: 'BRL',
  MX: 'MXN',
  MA: 'MAD',
}

/** The currency in which a country (ISO-2) pays; undefined for those outside the vocabulary. */
export function currencyOf(country: string | undefined): Currency | undefined {
  const currency = country ? ofCountry[country.toUpperCase()] : undefined
  return currency && currency in currencies ? currency : undefined
}

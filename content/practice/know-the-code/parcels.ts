export const services = ['standard', 'express', 'return'] as const
export type Service = (typeof services)[number]

export type Parcel = { service: Service; grams: number; island: boolean; contract: boolean }

/** What the tenth that a contract saves is taken off. */
export const discounts = {
  none: 'nothing',
  price: 'the price, before the surcharge',
  total: 'the price with the surcharge',
} as const
export type Discount = keyof typeof discounts

/** What one service costs: its price by weight, up to and with `upTo` grams; amounts in cents. */
export type Tariff = { bands: { upTo: number; cents: number }[]; island: number; discount: Discount }

const anyWeight = Number.POSITIVE_INFINITY

/** What ParcelFee.java says, as the table that it could have been. */
export const tariffs: Record<Service, Tariff> = {
  standard: {
    bands: [
      { upTo: 500, cents: 495 },
      { upTo: 2000, cents: 690 },
      { upTo: 9999, cents: 1190 },
      { upTo: anyWeight, cents: 1995 },
    ],
    island: 350,
    discount: 'total',
  },
  express: {
    bands: [
      { upTo: 500, cents: 990 },
      { upTo: 2000, cents: 1295 },
      { upTo: anyWeight, cents: 2490 },
    ],
    island: 700,
    discount: 'price',
  },
  return: {
    bands: [
      { upTo: 2000, cents: 390 },
      { upTo: anyWeight, cents: 595 },
    ],
    island: 350,
    discount: 'none',
  },
}

/** A tenth, rounded down to whole cents as integers do in Java. */
const tenth = (cents: number) => Math.floor(cents / 10)

/** The fee in cents; 0 where no band reaches the weight. `tenthOf` is how the discount is rounded. */
export function feeOf(
  { service, grams, island, contract }: Parcel,
  rules = tariffs,
  tenthOf = tenth,
): number {
  const { bands, island: surcharge, discount } = rules[service]
  const price = bands.find(({ upTo }) => grams <= upTo)?.cents ?? 0
  const extra = island ? surcharge : 0
  if (!contract || discount === 'none') return price + extra
  return discount === 'price' ? price - tenthOf(price) + extra : price + extra - tenthOf(price + extra)
}

/** Parcels on both sides of every edge that the fees have, in every combination. */
export const parcels: Parcel[] = services.flatMap((service) =>
  [1, 500, 501, 2000, 2001, 9999, 10_000, 10_001].flatMap((grams) =>
    [false, true].flatMap((island) =>
      [false, true].map((contract) => ({ service, grams, island, contract })),
    ),
  ),
)

type Slip = { says: string; fee: (parcel: Parcel) => number }

const standard = (change: Partial<Tariff>) => ({ ...tariffs, standard: { ...tariffs.standard, ...change } })
const express = (change: Partial<Tariff>) => ({ ...tariffs, express: { ...tariffs.express, ...change } })
const returns = (change: Partial<Tariff>) => ({ ...tariffs, return: { ...tariffs.return, ...change } })

/** Ways in which a refactoring of ParcelFee goes wrong; tests that hold the behaviour catch each of them. */
export const slips: Slip[] = [
  {
    says: 'moves the edge between the two lightest weights by a gram',
    fee: (parcel) => feeOf({ ...parcel, grams: parcel.grams === 500 ? 501 : parcel.grams }),
  },
  {
    says: 'moves the edge before the heaviest standard parcels by a gram',
    fee: (parcel) => feeOf({ ...parcel, grams: parcel.grams === 10_000 ? 9999 : parcel.grams }),
  },
  {
    says: 'gives all services one order of discount and surcharge',
    fee: (parcel) => feeOf(parcel, express({ discount: 'total' })),
  },
  {
    says: 'takes the discount of standard parcels off before the surcharge',
    fee: (parcel) => feeOf(parcel, standard({ discount: 'price' })),
  },
  {
    says: 'grants the discount to returns, too',
    fee: (parcel) => feeOf(parcel, returns({ discount: 'total' })),
  },
  {
    says: 'makes one surcharge for islands out of two',
    fee: (parcel) => feeOf(parcel, express({ island: 350 })),
  },
  {
    says: 'forgets that returns from islands cost more',
    fee: (parcel) => feeOf(parcel, returns({ island: 0 })),
  },
  {
    says: 'rounds the discount up where the old code rounds it down',
    fee: (parcel) => feeOf(parcel, tariffs, (cents) => Math.ceil(cents / 10)),
  },
]

import { hash, verify } from '@node-rs/argon2'
import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import type { Covering } from '@/rules/desk/absence'
import { type DeskAccess, isAtDesk, type managing } from '@/rules/desk/may'
import type { Language } from '@/rules/people/language'
import { newId } from '../ids'
import type { Access } from '../schema'
import { store, type Tx, t } from '../store'

export type { Access }
export type User = { id: string; email: string; name: string; access: Access }
/** Someone who works at the desk, with those for whom they cover. */
export type Staff = User & { access: DeskAccess } & Covering
/** Someone who answers for the work of everybody. */
export type Managing = Staff & { access: (typeof managing)[number] }
/** Someone who runs the site. */
export type Owner = Staff & { access: 'owner' }

/** The columns of an account that are read with it. */
export const userShape = { id: t.users.id, email: t.users.email, name: t.users.name, access: t.users.access }

/** Somebody can sign in to it. A closed account stays for its name in history alone. */
export const isOpenAccount = isNull(t.users.closedAt)

// OWASP's argon2id minimum: 19 MiB, two passes. Spent for unknown addresses too, so that time tells nothing.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const nobody = hash('no account has this password', cost)

/** Makes an account; throws a unique violation when the address has one. The password is kept as argon2id only. */
export async function createUser(draft: {
  name: string
  email: string
  password: string
  access?: Access
}): Promise<User> {
  const { password, ...rest } = draft
  return insertUser(store.db, rest, await hashPassword(password))
}

/** The same with a password that is hashed already, inside somebody else's transaction. */
export async function insertUser(
  tx: Tx,
  draft: { name: string; email: string; access?: Access; language?: Language },
  passwordHash: string | null,
): Promise<User> {
  const { name, access = 'candidate', language } = draft
  const user = { id: newId(), email: draft.email.toLowerCase(), name, access }
  await tx.insert(t.users).values({ ...user, language, passwordHash })
  return user
}

/** What is kept of a password; takes a few hundredths of a second on purpose. */
export const hashPassword = (password: string) => hash(password, cost)

/** The account with that address and password, and what is kept of it; undefined when either is wrong. */
export async function checkPassword(email: string, password: string) {
  const [row] = await store.read
    .select({ id: t.users.id, passwordHash: t.users.passwordHash })
    .from(t.users)
    .where(and(eq(t.users.email, email.toLowerCase()), isOpenAccount))
  const matches = await verify(row?.passwordHash ?? (await nobody), password)
  return row?.passwordHash && matches ? { id: row.id, passwordHash: row.passwordHash } : undefined
}

/** The account with that address; undefined when there is none, or it is closed. */
export function findUserByEmail(email: string): Promise<User | undefined> {
  return findOpenUser(store.read, eq(t.users.email, email.toLowerCase()))
}

/** The open account that fits; undefined when there is none. */
export async function findOpenUser(from: Tx, fits: SQL): Promise<User | undefined> {
  const [user] = await from.select(userShape).from(t.users).where(and(fits, isOpenAccount))
  return user
}

/** Who works at the desk under that address; without one the first owner. Undefined when there is nobody. */
export async function findStaff(email?: string): Promise<Staff | undefined> {
  const [user] = await store.read
    .select(userShape)
    .from(t.users)
    .where(email ? eq(t.users.email, email.toLowerCase()) : eq(t.users.access, 'owner'))
    .orderBy(asc(t.users.createdAt), asc(t.users.id))
    .limit(1)
  return user && isAtDesk(user) ? user : undefined
}

/** Makes an owner of the site out of an address, with that password, whether or not it had an account. */
export async function makeOwner(
  email: string,
  password: string,
  now = new Date(),
): Promise<'created' | 'promoted'> {
  const passwordHash = await hashPassword(password)
  return store.tx(async (tx) => {
    const [known] = await tx
      .select({ id: t.users.id })
      .from(t.users)
      .where(eq(t.users.email, email.toLowerCase()))
    if (known) {
      await changeAccess(tx, known.id, { access: 'owner', passwordHash, closedAt: null }, now)
      return 'promoted'
    }
    await insertUser(tx, { name: email.split('@')[0] ?? email, email, access: 'owner' }, passwordHash)
    return 'created'
  })
}

/** Gives an account another role or password, opens or closes it, and ends every session that was opened before. */
export async function changeAccess(
  tx: Tx,
  userId: string,
  change: { access?: Access; passwordHash?: string | null; closedAt?: Date | null },
  now: Date,
): Promise<void> {
  await tx.update(t.users).set(change).where(eq(t.users.id, userId))
  await tx
    .update(t.sessions)
    .set({ revokedAt: now })
    .where(and(eq(t.sessions.userId, userId), isNull(t.sessions.revokedAt)))
}

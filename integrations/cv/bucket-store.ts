import { onePerProcess } from '@/rules/one-per-process'
import { type BlobStore, checkName } from './blobs'

/** Where a bucket is: an endpoint of its own is any service that speaks S3; keys come from AWS’s own variables. */
export type Bucket = { name: string; region: string; endpoint?: string }

/** Files of one bucket, on the terms of `diskStore`. A put that was answered is kept: S3 writes an object whole or not at all. */
export function bucketStore({ name, region, endpoint }: Bucket): BlobStore {
  // Other services know neither the checksums that AWS now sends nor buckets in the name of the host.
  const own = { requestChecksumCalculation: 'WHEN_REQUIRED', forcePathStyle: true } as const
  // Most sites keep their files on a disk, and their start need not wait for what speaks S3.
  const open = async () => {
    const sdk = await import('@aws-sdk/client-s3')
    const client = onePerProcess(`bucket ${name} ${region} ${endpoint}`, () => {
      return new sdk.S3Client({ region, ...(endpoint && { endpoint, ...own }) })
    })
    return { ...sdk, client }
  }
  const at = (file: string) => ({ Bucket: name, Key: checkName(file) })

  return {
    async put(file, bytes) {
      const { client, PutObjectCommand } = await open()
      await client.send(new PutObjectCommand({ ...at(file), Body: bytes, ContentLength: bytes.byteLength }))
    },
    async get(file) {
      const { client, GetObjectCommand, NoSuchKey } = await open()
      try {
        const { Body } = await client.send(new GetObjectCommand(at(file)))
        return Body && Buffer.from(await Body.transformToByteArray())
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined
        throw error
      }
    },
    async delete(file) {
      const { client, DeleteObjectCommand } = await open()
      await client.send(new DeleteObjectCommand(at(file)))
    },
    async listOld(before) {
      const { client, paginateListObjectsV2 } = await open()
      const names: string[] = []
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: name })) {
        for (const { Key = '', LastModified } of Contents)
          if (isOurs(Key) && LastModified && LastModified <= before) names.push(Key)
      }
      return names
    },
  }
}

// A bucket may hold more than our files.
const isOurs = (key: string) => /^[0-9a-f]{32}$/.test(key)

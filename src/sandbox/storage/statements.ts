// What the store of bytes rests on. No page is about it: its addresses are published, and they are
// presigned as those of S3.
import { apiReference, type Statements } from "../rules/statement.ts";

const AS_S3 = "The published addresses are presigned as those of S3, so that the store answers so.";

export const storageStatements = {
  "storage.address": {
    says: "An address of the store is signed, in its query, for one method, path and host.",
    source: apiReference("createFile"),
    assumed: AS_S3,
  },
  "storage.lifetime": {
    says: "An address is valid for 3600 seconds, or what the option addressLifetime says.",
    source: apiReference("uploadUrl"),
    assumed: "The published addresses say so. No page says that it is a rule.",
  },
  "storage.length": {
    says:
      "The address of a part is signed for the Content-Length that was announced: the store refuses " +
      "any other, and bytes of unknown length.",
    source: apiReference("createFile"),
    assumed: AS_S3,
  },
  "storage.single-use": {
    says: "The address of a part can be used once, also where sending its bytes then fails.",
    assumed: "So it is in another service of the same protocol. New ones are given at any time.",
  },
  "storage.head": {
    says: "HEAD is taken at the address of a download, which is signed for GET.",
    assumed: "Programs look before they download; S3 itself would want an address of its own.",
  },
  "storage.credentials": {
    says: "The store takes no credentials beside those in the address.",
    assumed: AS_S3,
  },
  "storage.method": {
    says: "The store knows PUT for parts, and GET and HEAD for downloads.",
    assumed: AS_S3,
  },
  "storage.upload": {
    says: "An address leads nowhere once its upload is completed, replaced or gone.",
    assumed: AS_S3,
  },
  "storage.object": {
    says: "What was downloadable is gone with the last version or archive that has it.",
    assumed: AS_S3,
  },
  "storage.incomplete": {
    says: "A part of which less or more arrives than was announced is not stored.",
    assumed: AS_S3,
  },
  "storage.digest": {
    says: "Bytes that do not fit the header Content-MD5, where it is sent, are not stored.",
    assumed: AS_S3,
  },
  "storage.precondition": {
    says: "A download keeps to If-Match, If-None-Match, If-Modified-Since and If-Unmodified-Since.",
    assumed: AS_S3,
  },
  "storage.range": {
    says:
      "A download takes one range. Several of them, what is none, and one with an If-Range of " +
      "another object are answered with all.",
    assumed: AS_S3,
  },
} as const satisfies Statements;

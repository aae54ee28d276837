// The entry koodrive-client/openapi: the contract in all its editions.
import { readFileSync } from "node:fs";
import { Contract } from "../../scripts/contract/contract.ts";
import * as v30 from "../../scripts/editions/openapi-3-0.ts";
import * as collection from "../../scripts/editions/postman/collection.ts";
import * as environments from "../../scripts/editions/postman/environments.ts";
import { CONTRACT_FILE, readScript } from "./files.ts";

// biome-ignore lint/suspicious/noExplicitAny: any library's type of the same document takes it.
type Open = any;

/** An OpenAPI document, as `JSON.parse` gives it. */
export interface OpenApiDocument {
  /** Its edition of OpenAPI, such as `3.0.3`. */
  openapi: string;
  info: { title: string; version: string; [name: string]: Open };
  paths: { [path: string]: Open };
  [name: string]: Open;
}

/** A collection of Postman's format 2.1, as `JSON.parse` gives it. */
export interface PostmanCollection {
  info: { name: string; schema: string; [name: string]: Open };
  item: Open[];
  [name: string]: Open;
}

/** An environment of Postman, as `JSON.parse` gives it. */
export interface PostmanEnvironment {
  name: string;
  values: { key: string; value: string; type: string; enabled: boolean }[];
  [name: string]: Open;
}

/**
 * The contract in OpenAPI 3.1: the document that `koodrive-client/openapi.json` is. It is read from
 * the package, so this entry works in Node, Bun and Deno, and neither in browsers nor in a bundle.
 * Each call makes a document of its own, which you can change.
 *
 * @example
 * import { writeFile } from "node:fs/promises";
 * import { openApi30 } from "koodrive-client/openapi";
 *
 * await writeFile("openapi-3.0.json", JSON.stringify(openApi30()));
 */
export function openApi31(): OpenApiDocument {
  return JSON.parse(readFile());
}

/** @throws where the package is not whole, as in a program that was bundled into one file. */
function readFile(): string {
  try {
    return readFileSync(CONTRACT_FILE, "utf8");
  } catch (cause) {
    throw new Error(
      "koodrive-client/openapi needs the file openapi.json of its package, which is not beside it. " +
        "A bundled program can import koodrive-client/openapi.json instead.",
      { cause },
    );
  }
}

/**
 * The contract in OpenAPI 3.0, for tools that do not read 3.1. It says the same, without
 * `x-codeSamples`. Making it takes some 0.2 s.
 */
export function openApi30(): OpenApiDocument {
  return v30.openApi30(readContract());
}

/**
 * The contract as a collection for Postman: a folder for each resource, a request for each
 * operation, and examples of its answers. Requests need one of the {@link postmanEnvironments}.
 */
export function postmanCollection(): PostmanCollection {
  return collection.postmanCollection(readContract(), readScript());
}

/**
 * The environments of the {@link postmanCollection}: a sandbox at `http://127.0.0.1:4010`, the
 * international edition, and the edition for the Chinese mainland. Secrets are empty, for you to
 * fill in.
 */
export function postmanEnvironments(): Record<"sandbox" | "intl" | "cn", PostmanEnvironment> {
  const { sandbox, intl, cn } = environments.postmanEnvironments(readContract());
  return { sandbox, intl, cn };
}

const readContract = (): Contract => new Contract(openApi31());

// The same calls by each contender, in its default configuration but for what the call needs:
// endpoint, headers, fetch.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axios from "axios";
import { build } from "esbuild";
import { accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import ky from "ky";
import createClient from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import {
  ALLOCATION_PATH,
  APP,
  type Contender,
  fetchStub,
  LANGUAGE,
  ORIGIN,
  SHARE,
  SHARE_PATH,
  TOKEN,
  TRACE_ID,
} from "./scenarios.ts";

export const BARE = "openapi-fetch, bare";
export const WITH_TOKEN = "koodrive-client, access token";
export const SIGNED = "koodrive-client, app signature";
export const AXIOS = "axios, its fetch adapter";
export const KY = "ky";

const { shareId, body } = SHARE;
const headers = { Authorization: TOKEN, "X-Traceid": TRACE_ID };
const language = { language: LANGUAGE };

export async function createContenders(directory: string): Promise<Map<string, Contender>> {
  return new Map([
    [BARE, bare()],
    [WITH_TOKEN, ours(accessToken(TOKEN))],
    [SIGNED, ours(appSignature(APP))],
    [AXIOS, withAxios()],
    [KY, withKy()],
    ["redocly generate-client", await redocly(directory)],
    ["@hey-api client-fetch", await heyApi(directory)],
  ]);
}

function bare(): Contender {
  const client = createClient<paths>({ baseUrl: ORIGIN, fetch: fetchStub, headers });
  return {
    updateShare: async () =>
      (await client.PUT(SHARE_PATH, { params: { path: { shareId } }, body })).data,
    getAllocation: async () =>
      (await client.GET(ALLOCATION_PATH, { params: { header: language } })).data,
  };
}

/** A trace ID of its own for every call is the client's default, and stays so here. */
function ours(auth: ReturnType<typeof accessToken> | ReturnType<typeof appSignature>): Contender {
  const koodrive = createKooDriveClient({
    endpoint: ORIGIN,
    auth,
    language: LANGUAGE,
    fetch: fetchStub,
  });
  return {
    updateShare: () => koodrive.shares.update({ shareId, ...body }),
    getAllocation: () => koodrive.spaces.getAllocation(),
  };
}

/** Its default in Node is an adapter on node:http, which no fetch can stand in for. */
function withAxios(): Contender {
  const client = axios.create({
    baseURL: ORIGIN,
    headers,
    adapter: "fetch",
    env: { fetch: fetchStub },
  });
  return {
    updateShare: async () =>
      (await client.put(SHARE_PATH.replace("{shareId}", encodeURIComponent(shareId)), body)).data,
    getAllocation: async () => (await client.get(ALLOCATION_PATH, { headers: language })).data,
  };
}

function withKy(): Contender {
  const client = ky.create({ baseUrl: ORIGIN, headers, fetch: fetchStub });
  return {
    updateShare: () =>
      client
        .put(SHARE_PATH.replace("{shareId}", encodeURIComponent(shareId)), { json: body })
        .json(),
    getAllocation: () => client.get(ALLOCATION_PATH, { headers: language }).json(),
  };
}

/** What this file uses of the generated clients. */
type Call = (args: { path?: object; body?: object; headers?: object }) => Promise<unknown>;

async function redocly(directory: string): Promise<Contender> {
  interface Generated {
    configure(config: { serverUrl: string; headers: object; fetch: typeof fetch }): void;
    updateShare: Call;
    getSpaceAllocation: Call;
  }
  const client = await load<Generated>(directory, "redocly-client.ts");
  client.configure({ serverUrl: ORIGIN, headers, fetch: fetchStub });
  return {
    updateShare: () => client.updateShare({ path: { shareId }, body }),
    getAllocation: () => client.getSpaceAllocation({ headers: language }),
  };
}

async function heyApi(directory: string): Promise<Contender> {
  interface Generated {
    client: { setConfig(config: { baseUrl: string; headers: object; fetch: typeof fetch }): void };
    updateShare: Call;
    getSpaceAllocation: Call;
  }
  const { client, ...sdk } = await load<Generated>(
    directory,
    "hey-api/sdk.gen.ts",
    "hey-api/client.gen.ts",
  );
  client.setConfig({ baseUrl: ORIGIN, headers, fetch: fetchStub });
  const data = async (call: Promise<unknown>) => ((await call) as { data: unknown }).data;
  return {
    updateShare: () => data(sdk.updateShare({ path: { shareId }, body })),
    getAllocation: () => data(sdk.getSpaceAllocation({ headers: language })),
  };
}

/**
 * All that generated files export. They import each other by names in .js, so they are bundled
 * first, into one file and without minifying.
 */
async function load<Exports>(directory: string, ...files: string[]): Promise<Exports> {
  const outfile = join(directory, `${files[0]?.replaceAll(/\W/g, "-")}.mjs`);
  const contents = files.map((file) => `export * from "./${file}";`).join("\n");
  await build({
    stdin: { contents, resolveDir: directory },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
  });
  return (await import(pathToFileURL(outfile).href)) as Exports;
}

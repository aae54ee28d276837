// Calls by path: the compiler accepts and refuses the same with `koodrive.http` as with
// openapi-fetch's own client.
import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";

const CLIENTS = {
  "koodrive.http": 'declare const client: import("koodrive-client").HttpClient;',
  "openapi-fetch":
    'declare const client: import("openapi-fetch").Client<import("koodrive-client/types").paths, "application/json">;',
};

/** Lines that end with `// wrong` must be refused, and no other. */
const CALLS = `
import type { ErrorBody, GetSpaceAllocationResponse, UpdateShareResponse } from "koodrive-client/types";
const allocation = await client.GET("/koodrive/ose/v1/space/allocation/get");
if (allocation.error) allocation.error satisfies ErrorBody;
else allocation.data satisfies GetSpaceAllocationResponse;
allocation.response satisfies Response;
allocation.data.code; // wrong
client.GET("/koodrive/ose/v1/space/allocation/get", { signal: AbortSignal.timeout(1), headers: { language: "en-US", "X-Number": 1, "X-List": ["a"] } });
client.GET("/koodrive/ose/v1/space/allocation/get", { params: { header: { "X-Traceid": "t" } }, priority: "high", next: { revalidate: 60 } });
client.GET("/koodrive/ose/v1/space/allocation/get", { params: { header: { "X-Traceid": 1 } } }); // wrong
client.GET("/koodrive/ose/v1/space/allocation/get", { body: {} }); // wrong
client.GET("/koodrive/ose/v1/space/allocation/gets"); // wrong
client.GET("/koodrive/ose/v1/share/{shareId}"); // wrong
client.GET("/koodrive/ose/v1/userList", { params: { query: { offset: 0, limit: 10 } }, querySerializer: (query) => String(query.offset) });
client.GET("/koodrive/ose/v1/userList", { params: { query: { offset: 0, limit: 10 } }, querySerializer: { array: { style: "form", explode: false } } });
client.GET("/koodrive/ose/v1/userList", { params: { query: { offset: 0, limit: 10 } }, querySerializer: { array: { style: "matrix", explode: false } } }); // wrong
client.GET("/koodrive/ose/v1/userList", { params: { query: { offset: 0 } } }); // wrong
client.GET("/koodrive/ose/v1/userList", { params: { query: { offset: "0", limit: 10 } } }); // wrong
client.GET("/koodrive/ose/v1/userList", { params: {} }); // wrong
client.GET("/koodrive/ose/v1/userList", {}); // wrong
client.GET("/koodrive/ose/v1/userList"); // wrong
const path = { shareId: "1" };
const { data } = await client.PUT("/koodrive/ose/v1/share/{shareId}", { params: { path }, body: { validDays: 0 }, bodySerializer: (body) => body.validDays });
data satisfies UpdateShareResponse | undefined;
client.PUT("/koodrive/ose/v1/share/{shareId}", { params: { path }, body: {} }); // wrong
client.PUT("/koodrive/ose/v1/share/{shareId}", { params: { path }, body: { validDays: "0" } }); // wrong
client.PUT("/koodrive/ose/v1/share/{shareId}", { params: { path } }); // wrong
client.PUT("/koodrive/ose/v1/share/{shareId}", { body: { validDays: 0 } }); // wrong
client.PUT("/koodrive/ose/v1/share/{shareId}", { params: { path: { shareId: 1 } }, body: { validDays: 0 } }); // wrong
client.POST("/koodrive/ose/v1/share/{shareId}", { params: { path }, body: { validDays: 0 } }); // wrong
client.POST("/koodrive/ose/v1/departments", { body: { name: "n", parentId: "p" }, pathSerializer: (path) => path, baseUrl: "https://host" });
client.POST("/koodrive/ose/v1/departments"); // wrong
client.DELETE("/koodrive/ose/v1/users/{userId}", { params: { path: { userId: "u" } } });
client.DELETE("/koodrive/ose/v1/users/{userId}"); // wrong
client.PATCH("/koodrive/ose/v1/users/{userId}", { params: { path: { userId: "u" } } }); // wrong
client.HEAD("/koodrive/ose/v1/userList"); // wrong
client.OPTIONS("/koodrive/ose/v1/userList"); // wrong
client.TRACE("/koodrive/ose/v1/userList"); // wrong
const requested = await client.request("put", "/koodrive/ose/v1/share/{shareId}", { params: { path }, body: { validDays: 0 } });
requested.data satisfies UpdateShareResponse | undefined;
client.request("get", "/koodrive/ose/v1/space/allocation/get");
client.request("get", "/koodrive/ose/v1/share/{shareIds}", { params: { path } }); // wrong
client.request("put", "/koodrive/ose/v1/share/{shareId}", { params: { path } }); // wrong
client.request("patch", "/koodrive/ose/v1/share/{shareId}", { params: { path } }); // wrong
client.request("GET", "/koodrive/ose/v1/space/allocation/get"); // wrong
const read = { params: {}, parseAs: "blob" } as const;
(await client.GET("/koodrive/ose/v1/space/allocation/get", read)).data satisfies Blob | undefined;
(await client.GET("/koodrive/ose/v1/space/allocation/get", { parseAs: "text" })).data satisfies string | undefined;
(await client.GET("/koodrive/ose/v1/space/allocation/get", { parseAs: "stream" })).data?.getReader();
(await client.GET("/koodrive/ose/v1/space/allocation/get", { parseAs: "text" })).data?.code; // wrong
client.GET("/koodrive/ose/v1/space/allocation/get", { parseAs: "xml" }); // wrong
client.GET("/koodrive/ose/v1/space/allocation/get", { fetch: async (request) => new Response(request.url), middleware: [{ onResponse() {} }] });
client.GET("/koodrive/ose/v1/space/allocation/get", { fetch: async () => "text" }); // wrong
client.use({ onRequest: ({ request, schemaPath, params, id, options }) => void [request.url, schemaPath.length, params.query, id, options.baseUrl.length] });
client.use({ async onRequest({ request }) { request.headers.set("X-A", "1"); return request; } }, { onError: ({ error }) => new Error(String(error)) });
client.use({ onResponse: ({ response }) => new Response(response.body) });
client.use({ onResponse: () => "text" }); // wrong
client.use({ onRequest: (call) => { call.id = ""; } }); // wrong
client.use({}); // wrong
client.eject({ onError() {} });
client.eject("middleware"); // wrong
`;

const wrong = CALLS.split("\n").flatMap((line, index) =>
  line.endsWith("// wrong") ? [index + 1] : [],
);
const complaints = compile(Object.values(CLIENTS).map((declaration) => declaration + CALLS));

describe("calls by path are refused where they are wrong, and there alone", () => {
  it.each(Object.keys(CLIENTS).map((name, index) => [name, index] as const))(
    "through %s",
    (_, index) => {
      const found = complaints[index] ?? [];
      const lines = new Set(found.map(({ line }) => line));
      expect([...lines], JSON.stringify(found, null, 2)).toEqual(wrong);
    },
  );
});

// A server that behaves like the service, as far as the program goes: it checks credentials, trace
// IDs and what a browser may send.
import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Setting } from "./program.ts";
import { isSigned } from "./signature.ts";

export const TOKEN = "Bearer+the-token-of-the-test";
export const APP: Setting["app"] = {
  appId: "a378331e",
  appSecret: "s3cr3t-of-the-test-app",
  userId: "1505084218764547200",
};

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers":
    "authorization, content-type, language, x-date, x-traceid, x-user-id",
};

interface Call {
  headers: IncomingHttpHeaders;
  query: URLSearchParams;
  body: string;
  /** The answer in full. */
  send(status: number, json: string, headers?: OutgoingHttpHeaders): void;
  /** The beginning of a JSON answer, by which the rest is left to the route. */
  begin(json: string, headers?: OutgoingHttpHeaders): ServerResponse;
}

// Identifiers are sent as numbers, as the service is documented to do; they have more digits than a
// number of JavaScript holds.
const USERS = [0, 1, 2, 3, 4].map(
  (index) => `{"id":131608373237707097${index},"name":"用户 ${index}","role":1}`,
);

const ROUTES: Record<string, (call: Call) => void> = {
  "GET space/allocation/get": ({ headers, send }) =>
    send(
      200,
      `{"code":0,"msg":"${headers.language ?? "OK"}","data":[{"type":0,"allocateCapacity":1000,"totalCapacity":2000}]}`,
    ),
  "POST departments": ({ body, send }) =>
    send(
      200,
      JSON.stringify({ code: 0, msg: JSON.parse(body).name, data: { id: "1319678187126486144" } }),
    ),
  "GET departmentList": ({ query, send }) =>
    send(200, JSON.stringify({ code: 0, msg: query.get("keyWord"), list: [] })),
  "GET userList": ({ query, send }) => {
    const offset = Number(query.get("offset"));
    send(
      200,
      `{"code":0,"msg":"OK","total":${USERS.length},"list":[${USERS.slice(offset, offset + Number(query.get("limit")))}]}`,
    );
  },
  "GET users/1": ({ send }) => send(200, `{"code":0,"msg":"OK","data":${USERS[1]}}`),
  "GET users/refused": ({ send }) => send(400, '{"code":13000309,"msg":"没有这个用户"}'),
  "GET users/refused-in-success": ({ send }) => send(200, '{"code":13000405,"msg":"taken"}'),
  "GET users/moved": ({ send }) => send(302, "", { location: "/koodrive/ose/v1/users/1" }),
  "GET users/empty": ({ send }) => send(200, ""),
  "GET users/cut": ({ begin }) => {
    const response = begin('{"code":0,"msg":"OK"', { "content-length": 1000 });
    setTimeout(() => response.destroy(), 50);
  },
  "GET users/slow": ({ begin }) => void begin('{"code":0,'),
  "GET users/silent": () => {},
};

export const service: RequestListener = async (request, response) => {
  if (request.method === "OPTIONS") return response.writeHead(204, CORS).end();
  const { method, url = "", headers } = request;
  const body = await buffer(request);
  const head = { ...CORS, "content-type": "application/json" };
  const send: Call["send"] = (status, json, more) =>
    response.writeHead(status, { ...head, ...more }).end(json);
  const begin: Call["begin"] = (json, more) => {
    response.writeHead(200, { ...head, ...more }).write(json);
    return response;
  };
  const { authorization = "", "x-traceid": traceId } = headers;
  if (authorization !== TOKEN && !isSigned(request, body, APP)) {
    return send(
      401,
      `{"error_code":"APIGW.0301","error_msg":"Incorrect authentication: ${authorization}","request_id":"r-1"}`,
    );
  }
  if (!/^[\x21-\x7e]{58}$/.test(String(traceId)))
    return send(400, '{"code":13000102,"msg":"X-Traceid"}');
  const { pathname, searchParams: query } = new URL(url, "http://service");
  const route = ROUTES[`${method} ${pathname.replace("/koodrive/ose/v1/", "")}`];
  if (!route) return send(404, '{"error_code":"APIGW.0101","error_msg":"no such API"}');
  route({ headers, query, body: body.toString(), send, begin });
};

/** Listens on a free port of loopback. */
export async function listen(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

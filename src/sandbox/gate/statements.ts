import { apiReference, type Statements } from "../rules/statement.ts";

const SIBLINGS =
  "KooDrive's pages give no sizes. These are those of Huawei Cloud's API gateway, in whose signing " +
  "guide the code is listed with these statuses.";

export const gateStatements = {
  "gate.route": {
    says: "A path or a method that the contract does not have is refused by the gateway.",
    source: apiReference("koodrive_05_0017"),
  },
  "gate.examples": {
    says:
      "Where the option `examples` is false, an operation that the sandbox has no rule for is " +
      "refused as one that does not exist.",
    assumed:
      "The service has the operation. The option is ours, for tests of what has rules alone.",
  },
  "gate.address-size": {
    says: "An address is at most 32 kB long.",
    assumed: SIBLINGS,
  },
  "gate.header-size": {
    says: "A header is at most 32 kB long, and all together 128 kB.",
    assumed: SIBLINGS,
  },
  "gate.body-size": {
    says: "A body is at most 12 MB long.",
    assumed: SIBLINGS,
  },
  "gate.message": {
    says: "What is no HTTP request is refused by the gateway.",
    assumed: "APIGW.0201 is its code for malformed requests; no page shows one.",
  },
  "gate.slow": {
    says:
      "Headers arrive within 10 seconds. A body may take any time, as long as no minute passes " +
      "without a byte of it.",
    assumed: "No page gives times. The status is that of HTTP, the code that of wrong requests.",
  },
  "gate.failure": {
    says: "What goes wrong inside of the sandbox is answered as a failure of the gateway.",
    assumed: "APIGW.0601 is its code for that.",
  },
  "gate.content-type": {
    says: "A body is announced as application/json.",
    assumed: "All examples are JSON, and no code for another type is known.",
  },
  "gate.json": {
    says:
      "A body that is no JSON in UTF-8, begins with a byte order mark, or is nested more than 100 " +
      "levels deep is a wrong request.",
    assumed: "13000101 is the code whose text says so; no page shows it for this.",
  },
  "gate.contract": {
    says:
      "Arguments keep to the contract: types, ranges, values, lengths, required ones, and no other " +
      "query parameters and fields.",
    assumed:
      "13000102 is the code for parameters. That unknown ones are refused is stricter than what is " +
      "known of the service, so that misspelt names are found.",
  },
  "gate.search-type": {
    says: "A search without searchType, and one of another kind, have codes of their own.",
    source: apiReference("ErrorCode"),
  },
  "gate.headers": {
    says: "Headers that the contract does not have are passed over.",
    assumed: "Proxies, browsers and libraries add some, and no page says that they are refused.",
  },
  "gate.slash": {
    says: "A path that ends in a slash is another path, but for that of createSession.",
    assumed:
      "The documented address of createSession ends in a slash, that of its example does not.",
  },
  "gate.frozen": {
    says: "While the organization is out of service, only signing in and its subscription work.",
    assumed:
      "The subscription's page says that the service cannot be used then, but gives no code.",
  },
} as const satisfies Statements;

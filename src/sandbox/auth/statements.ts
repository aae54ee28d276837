import { apiReference, type Statements } from "../rules/statement.ts";

const AUTHENTICATION = apiReference("koodrive_05_0010");
const SIGNING = apiReference("koodrive_05_0034");

export const authStatements = {
  "auth.token": {
    says:
      "An access token is valid for 20 minutes, and each call with it begins them anew. One that " +
      "is unknown or has expired is refused.",
    source: AUTHENTICATION,
  },
  "auth.token-form": {
    says:
      "A user's token is taken as it was issued, without its Bearer+, and with Bearer and a blank " +
      "in place of that.",
    source: AUTHENTICATION,
    assumed: "Each of the three forms is on some page, and none says which of them is right.",
  },
  "auth.token-refused-call": {
    says: "A call begins a token's 20 minutes anew even if it is refused for its arguments.",
    assumed: "The page speaks of calls, and excepts none.",
  },
  "auth.missing": {
    says: "Without credentials, operations that need some are refused as with an unknown token.",
    assumed: "No page shows a request without credentials.",
  },
  "auth.token-kind": {
    says: "An application's token is taken by the operations that document one, and by no other.",
    assumed: "Pages say which operations take it, and none says how others refuse it.",
  },
  "auth.user-token": {
    says: "A user's token is taken, too, by the operations that document an application's.",
    assumed: "The examples of their pages show one, and none says that it is refused.",
  },
  "auth.signature-headers": {
    says: "A signature comes with the headers X-User-Id and X-Date.",
    source: apiReference("koodrive_05_0032"),
  },
  "auth.signature-form": {
    says: "The header is HMAC-SHA256 AppId=…,SignedHeaders=…,Signature=….",
    source: apiReference("koodrive_05_0031"),
  },
  "auth.signed-headers": {
    says:
      "X-Date and X-User-Id are signed. The names of the signed headers are sorted, each stands " +
      "once, and the request has them all.",
    source: apiReference("koodrive_05_0035"),
    assumed:
      "The order is that of Huawei Cloud's general signing guide, from which the page's text comes.",
  },
  "auth.signature": {
    says:
      "The signature is that of the request, made with the secret of the application. A refusal " +
      "quotes the canonical request, with a vertical bar for each line feed.",
    source: SIGNING,
    assumed: "The text of the refusal is that of the gateway's own guide on errors in signatures.",
  },
  "auth.canonical-query": {
    says:
      "In the canonical request, query parameters of one name are sorted by their values, and a " +
      "plus sign stands for a blank, as it does for operations.",
    assumed: "The page sorts by name alone, and says only how a blank is written.",
  },
  "auth.signature-age": {
    says: "A signature is at most 15 minutes old, and not of the future.",
    source: AUTHENTICATION,
    assumed: "Only the pages of the edition for carriers say that it is not of the future.",
  },
  "auth.application": {
    says: "A signature of an application that is not registered is refused.",
    assumed: "It is refused with the code of a wrong signature; no page shows another.",
  },
  "auth.user": {
    says: "X-User-Id is a user of the organization who is not disabled.",
    assumed: "It is refused with the code of a wrong signature; no page shows another.",
  },
  "auth.lock": {
    says:
      "More than 5 signatures refused in a row lock an application for 5 minutes, in which all its " +
      "signatures are refused.",
    assumed:
      "Huawei Cloud's general signing guide says so of its gateway; KooDrive's pages do not.",
  },
  "auth.no-signature": {
    says: "Operations of sessions and of the JavaScript SDK take no signature.",
    source: AUTHENTICATION,
    assumed: "The page names no code; APIGW.0304 is the one for an application without permission.",
  },
  "auth.disabled": {
    says: "The tokens of a user end when the user is disabled or deleted.",
    source: "https://support.huaweicloud.com/koodrive_faq/index.html",
  },
  "auth.role": {
    says: "What is for administrators is refused to others.",
    assumed:
      "The contract documents 401 and 403, and no code. APIGW.0302 is the gateway's for missing rights.",
  },
} as const satisfies Statements;

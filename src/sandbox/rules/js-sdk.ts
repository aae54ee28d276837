// What the JavaScript SDK of OrgID is started with.
import { drawHex } from "../world/chance.ts";
import type { Rules } from "./rule.ts";
import type { Statements } from "./statement.ts";

export const jsSdkStatements = {
  "js-sdk.values": {
    says: "Each call answers new values, in the form of the published ones. Nothing takes them.",
    assumed: "The sandbox has no OrgID. The example has the time as key and as transaction.",
  },
  "js-sdk.address": {
    says: "The address of the SDK is one on the sandbox, where nothing is.",
    assumed: "A test must not load a program from elsewhere.",
  },
} as const satisfies Statements;

export const jsSdkRules: Rules<"getJsSdkInfo"> = {
  getJsSdkInfo: {
    run(world, { origin }) {
      const [withToken, token] = drawHex(world, 32);
      const [next, code] = drawHex(withToken, 32);
      const time = String(Math.floor(world.now));
      const address = `${origin}/orgid/console-web/jssdk/jssdk.umd.js`;
      const data = {
        page_token_key: time,
        page_token: token,
        js_sdk_url: address,
        retry_js_sdk_url: address,
        transaction_id: time,
        orgid_config: JSON.stringify({ sdk_auth_code: code, organization_source: "HUAWEI_ID" }),
      };
      return [next, { data }];
    },
  },
};

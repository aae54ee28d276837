import { describe, expect, it } from "vitest";
import { NOW, setUpPeople } from "../../support/people.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

describe("what the JavaScript SDK is started with", () => {
  it("has the published form, and an address on the sandbox", async () => {
    const { clientOf } = await setUpPeople();
    const { data } = await clientOf("Wang Lei").jsSdk.get();
    const address = `${ENDPOINT}/orgid/console-web/jssdk/jssdk.umd.js`;
    expect(data).toEqual({
      ...{ js_sdk_url: address, retry_js_sdk_url: address },
      ...{ page_token_key: String(NOW), transaction_id: String(NOW) },
      ...{ page_token: expect.stringMatching(/^[\da-f]{32}$/), orgid_config: expect.any(String) },
    });
    expect(JSON.parse(data?.orgid_config ?? "")).toEqual({
      sdk_auth_code: expect.stringMatching(/^[\da-f]{32}$/),
      organization_source: "HUAWEI_ID",
    });
  });

  it("is new each time, and the same for the same world", async () => {
    const call = async () => {
      const { clientOf } = await setUpPeople();
      const { jsSdk } = clientOf("Wang Lei");
      return [(await jsSdk.get()).data, (await jsSdk.get()).data];
    };
    const [first, second] = await call();
    expect(first?.page_token).not.toBe(second?.page_token);
    expect(first?.orgid_config).not.toBe(second?.orgid_config);
    expect(await call()).toEqual([first, second]);
  });
});

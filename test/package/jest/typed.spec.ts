import { expect, test } from "@jest/globals";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { recordHar } from "koodrive-client/contract";
import type { SpaceAllocation } from "koodrive-client/types";

test("a call is recorded", async () => {
  const data: SpaceAllocation[] = [{ type: 0, allocateCapacity: 1000, totalCapacity: 2000 }];
  const recorder = recordHar({ fetch: async () => Response.json({ code: 0, msg: "OK", data }) });
  const auth = accessToken("Bearer+token");
  const { fetch } = recorder;
  const koodrive = createKooDriveClient({ endpoint: "http://127.0.0.1", auth, fetch });
  expect((await koodrive.spaces.getAllocation()).data).toEqual(data);
  expect((await recorder.har()).log.entries).toHaveLength(1);
});

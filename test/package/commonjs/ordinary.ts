// A program with ordinary imports, which becomes CommonJS. It prints what it was refused with.
import { ApiError, accessToken, createKooDriveClient } from "koodrive-client";
import { type HarRecorder, recordHar } from "koodrive-client/contract";
import { explainError } from "koodrive-client/errors";
import type { SpaceAllocation } from "koodrive-client/types";

const recorder: HarRecorder = recordHar({
  fetch: async () => Response.json({ code: 13000309, msg: "no" }, { status: 400 }),
});
const koodrive = createKooDriveClient({
  endpoint: "http://127.0.0.1",
  auth: accessToken("Bearer+token"),
  fetch: recorder.fetch,
});

async function firstSpace(): Promise<SpaceAllocation | undefined> {
  const { data } = await koodrive.spaces.getAllocation();
  // @ts-expect-error: nothing has quietly become `any`.
  return data?.[0]?.nothing;
}

firstSpace().catch((error: unknown) => {
  if (error instanceof ApiError) console.log(explainError(error)?.meaning);
});

// `koodrive login --browser`, against a sandbox over HTTP.
import { describe, expect, it } from "vitest";
import { type Home, home, mode, run, setUpService, USER } from "../../support/home.ts";
import { koodrive } from "../../support/koodrive.ts";

const MINUTE = 60_000;
const service = setUpService();

describe("the page of KooDrive", () => {
  it("brings the code to a port of this machine, and the session is renewed in time", async () => {
    const place = home();
    let now = Date.now();
    const signingIn = start(place, `login --browser --endpoint ${service.url}`, () => now);
    const address = await signingIn.address;
    const form = new URLSearchParams({ user: USER });
    const chosen = await fetch(address, { method: "POST", body: form, redirect: "manual" });
    const back = chosen.headers.get("location") ?? "";
    expect((await fetch(new URL("/favicon.ico", back))).status).toBe(404);
    expect(await (await fetch(back)).text()).toBe("Signed in. Go back to the terminal.\n");
    expect((await signingIn.ended).code).toBe(0);
    const first = place.saved().profiles.default;
    expect(first).toMatchObject({ kind: "token", sessionId: expect.any(String), renewedAt: now });

    now += 5 * MINUTE;
    const call = () => start(place, "call spaces.getAllocation", () => now).ended;
    expect((await call()).code).toBe(0);
    expect(place.saved().profiles.default.token).toBe(first.token);
    now += 6 * MINUTE;
    const results = await Promise.all([call(), call(), call()]);
    expect(results.map(({ code, stderr }) => [code, stderr])).toEqual(Array(3).fill([0, ""]));
    const renewed = place.saved().profiles.default;
    expect(renewed.token).not.toBe(first.token);
    expect(renewed).toMatchObject({ sessionId: first.sessionId, renewedAt: now });
    expect(service.sandbox.getJournal({ operation: "sessions.refresh" }).entries).toHaveLength(1);
    expect(mode(place.file)).toBe("600");
  });

  it("leads to a front end, whose address is pasted", async () => {
    const place = home();
    const code = service.sandbox.createAuthCode({ userId: USER, domain: "app.example.com" });
    const pasted = `https://app.example.com/cloudfile/index.html?state=1&code=${code}\n`;
    const line = `login --browser --domain app.example.com --endpoint ${service.url}`;
    const { code: ended, stderr } = await run(place, line, pasted);
    expect(ended).toBe(0);
    expect(stderr).toMatch(/^Sign in at\n {2}http:\/\/\S+domain=app\.example\.com\n/);
    expect((await run(home(), line, "no code here")).code).toBe(2);
  });
});

/** Starts a command whose clock is given. */
function start({ env }: Home, line: string, now: () => number) {
  let tell: (address: string) => void = () => {};
  const address = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const ended = koodrive(line.split(" "), {
    ...{ env, now },
    onError: (text) => tell(/http\S+/.exec(text)?.[0] ?? ""),
  });
  return { address, ended };
}

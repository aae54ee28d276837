// Signing in, and questions, in a real terminal.
import { describe, expect, it } from "vitest";
import { home, setUpService } from "../../support/home.ts";
import { inTerminal } from "../../support/terminal.ts";

const service = setUpService();

describe("in a terminal", () => {
  it("asks for endpoint and token, and does not show the token", async () => {
    const place = home();
    const token = service.createToken();
    const { output, code, left } = await inTerminal(["login"], {
      env: place.env,
      steps: [
        { wait: "Endpoint: ", type: `${service.url}\r` },
        { wait: "Access token: ", type: `${token}\r` },
      ],
    });
    expect({ code, left }).toEqual({ code: 0, left: 0 });
    expect(output).toContain("such as\r\nhttps://intl.myhuaweicloud-koodrive.com.\r\n");
    expect(output).toContain("Li Hua, 1580000000000000001\r\n");
    expect(output).not.toContain(token.slice(10));
    expect(place.saved().profiles.default.token).toBe(token);
  });

  it("ends with 130 when Ctrl+C answers a question", async () => {
    const steps = [{ wait: "Access token: ", type: "\x03" }];
    const { code } = await inTerminal(["login", "--endpoint", service.url], {
      env: home().env,
      steps,
    });
    expect(code).toBe(130);
  });

  it("asks before something is deleted, within the width and in colours", async () => {
    const env = {
      KOODRIVE_ENDPOINT: service.url,
      KOODRIVE_TOKEN: service.createToken(),
      ...home().env,
    };
    const no = await inTerminal(["call", "groups.delete", "--group-id", "1"], {
      env,
      steps: [{ wait: "[y/N]", type: "n\r" }],
    });
    expect(no.code).toBe(10);
    expect(no.output).toContain("Delete a group (groups.delete --group-id 1)? [y/N]");
    expect(no.output).toMatch(/Nothing was sent\.\r\n$/);
    expect(service.sandbox.getJournal().entries).toEqual([]);
    const { output } = await inTerminal(["call", "users.list", "--all"], { env, columns: 50 });
    expect(output).toContain("\x1b[1mname");
    const plain = await inTerminal(["call", "sessions"], { env: { ...env, NO_COLOR: "1" } });
    expect(plain.output).not.toContain("\x1b");
  });
});

// Before each test file: what is sent to KooDrive goes to a sandbox, anything else fails. Each test
// has a fresh world.
import { createSandbox } from "koodrive-client/sandbox";
import { HttpResponse, http } from "msw/http";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach } from "vitest";

export const ENDPOINT = "https://koodrive.example.com";
export const sandbox = createSandbox();

const server = setupServer(
  http.all(`${ENDPOINT}/*`, ({ request }) =>
    // A connection that a fault breaks is that for the program, too.
    sandbox.fetch(request).catch(() => HttpResponse.error()),
  ),
);

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
beforeEach(() => sandbox.reset());
afterAll(() => server.close());

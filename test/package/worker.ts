// The program as a worker: what it is told comes as the body of a request, what it found goes back
// as the response.
import { exercise, type Setting } from "./program.ts";

export default {
  fetch: async (request: Request) =>
    Response.json(await exercise((await request.json()) as Setting)),
};

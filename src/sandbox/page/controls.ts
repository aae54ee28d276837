// The buttons of the page: each is a form whose fields become the arguments of a command. A field
// says by `data-type` what its text becomes; a field without text is left out. Regions are made anew
// when what they show has changed; they have no fields that one writes into.
import { html, raw } from "hono/html";
import type { Fault } from "../control/faults.ts";
import type { State } from "../state.ts";

export function controls({ clock, disturbances, world }: State) {
  return html`
      <section aria-labelledby="controls">
        <h2 id="controls">Controls</h2>
        <div class="controls">
          ${clockControls(clock.isStopped())}
          ${faultControls(disturbances.faults.list())}
          <fieldset>
            <legend>Jobs that begin from now on</legend>
            <form data-command="setPace" data-done="The pace is set.">
              <label>Duration, ms
                <input name="duration" type="number" min="0" data-type="json"
                  value="${world.pace.duration}">
              </label>
              <label>Wait for a button
                <select name="held" data-type="json">
                  <option value="false">no</option>
                  <option value="true" ${world.pace.held ? raw("selected") : ""}>yes</option>
                </select>
              </label>
              <button>Set</button>
            </form>
          </fieldset>
          <fieldset>
            <legend>World</legend>
            <form data-command="reset" data-done="The sandbox is as it began.">
              <button>Reset</button>
            </form>
            <form data-command="clearJournal" data-done="The list of requests is empty.">
              <button>Clear requests</button>
            </form>
            <form data-command="setPageSize" data-done="The page size is set.">
              <label>Page size of lists
                <input name="pageSize" type="number" min="1" data-type="json" data-empty="null"
                  value="${Number.isFinite(world.pageSize) ? world.pageSize : ""}"
                  placeholder="as asked">
              </label>
              <button>Set</button>
            </form>
          </fieldset>
        </div>
      </section>`;
}

function clockControls(isStopped: boolean) {
  const spans = [
    ["minutes", 1, "1 minute"],
    ["minutes", 21, "21 minutes"],
    ["hours", 1, "1 hour"],
    ["days", 1, "1 day"],
  ] as const;
  return html`
          <fieldset>
            <legend>Clock</legend>
            <span data-region="stop">
            <form data-command="setClock" data-done="The clock ${isStopped ? "runs" : "stands still"}.">
              <input type="hidden" name="stopped" data-type="json" value="${String(!isStopped)}">
              <button>${isStopped ? "Let it run" : "Stop it"}</button>
            </form>
            </span>
            ${spans.map(
              ([unit, amount, text]) => html`
            <form data-command="advanceClock" data-done="The clock has moved by ${text}.">
              <input type="hidden" name="${unit}" data-type="json" value="${String(amount)}">
              <button aria-label="Move the clock forward by ${text}">+ ${text}</button>
            </form>`,
            )}
          </fieldset>`;
}

function faultControls(faults: readonly Fault[]) {
  return html`
          <fieldset>
            <legend>Faults</legend>
            <form data-command="injectFault" data-done="The fault happens to the next requests.">
              <label>Operation <input name="operation" placeholder="all" size="20"></label>
              <label>Status
                <input name="status" type="number" min="400" max="599" data-type="json" value="503">
              </label>
              <label>Times <input name="times" type="number" min="1" data-type="json" value="1"></label>
              <label>Delay, ms <input name="delay" type="number" min="0" data-type="json"></label>
              <label><input name="reset" type="checkbox" data-type="json" value="true">
                break the connection instead</label>
              <button>Inject</button>
            </form>
            <ul data-region="faults">${faults.map(faultItem)}
            </ul>
          </fieldset>`;
}

function faultItem({ id, operation, times, happened, ...fault }: Fault) {
  const { status, code, reset, delay, body, dateOffset } = fault;
  const effects = [
    reset && "breaks the connection",
    (status || code) && `answers ${[status, code].filter(Boolean).join(" ")}`,
    body && { cut: "cuts a body", stalled: "stalls a body", changed: "changes a byte" }[body],
    dateOffset && `is ${dateOffset} ms wrong in its date`,
    delay && `waits ${delay} ms`,
  ].filter(Boolean);
  const text = `Fault ${id}, ${operation}: ${effects.join(", ")}; ${happened} of ${times} times`;
  return html`
              <li><form data-command="clearFaults" data-done="Fault ${id} is taken back.">
                <input type="hidden" name="id" data-type="json" value="${id}">
                ${text} <button aria-label="Take back fault ${id}">Take back</button>
              </form></li>`;
}

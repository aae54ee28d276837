// Samples and answers as Markdown: tabs on the site, one after the other for programs.
import type { Operation } from "../../contract/contract.ts";
import { sampleCall } from "../../contract/samples.ts";
import { APP_TOKEN, tokenOf, USER_TOKEN } from "../samples/request.ts";
import { type Answer, answersOf, type Sample, samplesOf } from "../samples/samples.ts";
import type { Surroundings } from "./fields.ts";
import { label } from "./labels.ts";
import { addressOf, escapeHtml, type Format, isForBrowsers } from "./page.ts";

interface Panel {
  readonly name: string;
  readonly grammar: string;
  readonly code: string;
}

export function samplesMarkdown(operation: Operation, surroundings: Surroundings): string {
  const { contract, format, locale } = surroundings;
  const samples = samplesOf(operation, contract);
  const texts = samples.map((sample, index) => {
    const title = samples.length > 1 || sample.summary ? titleOf(sample) : "";
    return `${title}${tabs(sample.calls, `call-${index + 1}`, format)}`;
  });
  const token = tokenOf(operation, contract);
  const namesThings = Object.keys(sampleCall(operation, contract).args).length > 0;
  const errors = `${addressOf("guides/errors", locale)}#recognize-a-failure`;
  return `## ${label("Call", locale)}

\`KOODRIVE_ENDPOINT\` is the address of the service or of a sandbox${token ? TOKENS[token] : ""}.
The samples do not handle failures:
[errors](${errors}) says how to recognize them.
${namesThings ? identifiers(operation, surroundings) : ""}
${texts.join("\n\n")}`;
}

/** Where those come from that the examples name, which no sandbox has. */
function identifiers({ id, node }: Operation, { format, locale }: Surroundings): string {
  const guide = `${addressOf("guides/getting-started", locale)}#identifiers`;
  const trial = `; [${label("Try it", locale)}](/try/#/${node.tags[0]}/${id}) fills them in`;
  return `
Identifiers and names in the samples are examples, which a sandbox does not know:
[replace them](${guide}) with those that it has${format === "site" ? trial : ""}.
`;
}

export function answersMarkdown(operation: Operation, { contract }: Surroundings): string {
  const answers = answersOf(operation, contract);
  return answers.map((answer) => `${titleOf(answer)}${fence(answer)}`).join("\n\n");
}

const titleOf = ({ summary, isOurs }: Sample | Answer): string => {
  const remark = isOurs ? " (our example: no page has one)" : "";
  return summary ? `*${summary}${remark}*\n\n` : "";
};

const TOKENS = {
  [USER_TOKEN]: ", `KOODRIVE_TOKEN` the token as it was issued, with its `Bearer+`",
  [APP_TOKEN]: ", `KOODRIVE_APP_TOKEN` the token of an application, with `Bearer ` before it",
};

const IN_PARTS = ["TypeScript", "curl"];

/** A panel for each language, of which the reader chooses one. Without a script all work. */
function tabs(panels: readonly Panel[], name: string, format: Format): string {
  if (!isForBrowsers(format) || panels.length < 2) {
    const shown = panels.filter(({ name }) => format !== "part" || IN_PARTS.includes(name));
    return shown.map((panel) => `${panel.name}:\n\n${fence(panel)}`).join("\n\n");
  }
  const inputs = panels.map((panel, index) => {
    const id = `${name}-${index + 1}`;
    const checked = index === 0 ? " checked" : "";
    const input = `<input type="radio" name="${name}" id="${id}" value="${panel.name}"${checked}>`;
    return `${input}<label for="${id}">${escapeHtml(panel.name)}</label>`;
  });
  const bodies = panels.map(
    (panel) => `<div class="panel" data-name="${panel.name}">\n\n${fence(panel)}\n\n</div>`,
  );
  const choices = `<legend>Language</legend>${inputs.join("")}`;
  return `<fieldset class="tabs">${choices}\n${bodies.join("\n")}\n</fieldset>`;
}

/** More backticks than the code has in a row. */
function fence({ grammar, code }: Pick<Panel, "grammar" | "code">): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${grammar}\n${code.trimEnd()}\n${marks}`;
}

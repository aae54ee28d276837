// The examples of a guide in Markdown, to compile and to run as they are written.
import { readFileSync } from "node:fs";
import ts from "typescript";

export interface GuideExample {
  /** The heading that it is under, and its number there if there are several. */
  name: string;
  heading: string;
  language: string;
  code: string;
}

export function guideExamples(file: string): GuideExample[] {
  const [, ...sections] = readFileSync(file, "utf8").split(/^##+ /m);
  return sections.flatMap((section) => {
    const [heading = ""] = section.split("\n");
    const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
    return blocks.map(([, language = "", code = ""], index) => {
      const name = blocks.length > 1 ? `${heading}, ${index + 1}` : heading;
      return { name, heading, language, code };
    });
  });
}

/** Whether an example imports what it needs. Others use what the text around them speaks of. */
export const isProgram = ({ code }: Pick<GuideExample, "code">): boolean => /^import /m.test(code);

/**
 * Runs an example in TypeScript.
 *
 * @param modules What it can import.
 * @param names What it uses without declaring it.
 * @returns What it exports.
 */
export async function runExample(
  { name, code }: GuideExample,
  { modules = {}, names = {} }: { modules?: Record<string, object>; names?: object },
): Promise<Record<string, unknown>> {
  const script = ts.transpile(code, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
  });
  const parameters = ["require", "exports", ...Object.keys(names)];
  const require = (wanted: string) => {
    if (Object.hasOwn(modules, wanted)) return modules[wanted];
    throw new Error(`The example "${name}" imports ${wanted}, which nothing stands for.`);
  };
  const run = new AsyncFunction(...parameters, script);
  const exported = {};
  await run(require, exported, ...Object.values(names));
  return exported;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...values: unknown[]) => Promise<void>;

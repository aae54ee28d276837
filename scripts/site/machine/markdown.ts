// Pages as Markdown, for programs that read.
import type { Page } from "../pages/page.ts";

export const markdownOf = (page: Page): string =>
  `# ${page.title}\n\n${page.markdown("plain", "en").trim()}\n`;

// Pages as Markdown, for programs that read.
import type { Format, Page } from "../pages/page.ts";

export const markdownOf = (page: Page, format: Format = "plain"): string =>
  `# ${page.title}\n\n${page.markdown(format, "en").trim()}\n`;

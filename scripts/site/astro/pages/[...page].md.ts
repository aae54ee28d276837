import { markdownOf } from "../../machine/markdown.ts";
import { readSite } from "../../pages/pages.ts";

export const getStaticPaths = () =>
  readSite().pages.map(({ path }) => ({ params: { page: path || "index" } }));

/** Each page as Markdown, beside it. */
export const GET = ({ params }: { params: { page: string } }) => {
  const page = readSite().pages.find(({ path }) => (path || "index") === params.page);
  return page ? new Response(markdownOf(page)) : new Response("", { status: 404 });
};

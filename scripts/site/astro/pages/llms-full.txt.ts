import { llmsFull } from "../../machine/llms.ts";
import { readSite } from "../../pages/pages.ts";

export const GET = () => new Response(llmsFull(readSite()));

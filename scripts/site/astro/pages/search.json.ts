import { readSite } from "../../pages/pages.ts";
import { searchDocuments } from "../../search/documents.ts";

/** What the search finds. */
export const GET = () => Response.json(searchDocuments(readSite()));

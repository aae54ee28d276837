// What the service counts a file as.
import { listedFileType } from "../../model/file-types.ts";
import type { File } from "./file-rows.ts";

/** The type by the extension of its name; where the service lists none, that of the upload. */
export const countedType = ({ name, fileType }: File): string => listedFileType(name) ?? fileType;

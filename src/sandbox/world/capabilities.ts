// What somebody may do in a space: the presets that the service begins with.
import type { Capabilities } from "./rows.ts";

/** Stands for a template where somebody has capabilities of their own. */
export const NO_TEMPLATE = "-1";

/** The preset "Manage". */
export const MANAGE = {
  addChildNodePermission: true,
  copyPermission: true,
  deletePermission: true,
  downloadPermission: true,
  editPermission: true,
  listChildNodePermission: true,
  removeChildNodePermission: true,
  renameFilePermission: true,
  shareFilePermission: true,
  uploadPermission: true,
  viewPermission: true,
} as const satisfies Capabilities;

/** The preset "Unable to delete", which new members of a group have. */
export const UNABLE_TO_DELETE = {
  ...MANAGE,
  deletePermission: false,
} as const satisfies Capabilities;

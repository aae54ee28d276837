// What somebody can be allowed to do in a space, and the permission templates that the service
// brings along, its presets.
import { timeOfId } from "./ids.ts";
import type { PermissionTemplate } from "./permission-rows.ts";
import type { Capabilities } from "./rows.ts";

/** Stands for a template where somebody has capabilities of their own. */
export const NO_TEMPLATE = "-1";

export const NOTHING: Capabilities = {
  addChildNodePermission: false,
  copyPermission: false,
  deletePermission: false,
  downloadPermission: false,
  editPermission: false,
  listChildNodePermission: false,
  removeChildNodePermission: false,
  renameFilePermission: false,
  shareFilePermission: false,
  uploadPermission: false,
  viewPermission: false,
};

/** What the preset "Manage" gives. */
export const MANAGE: Capabilities = {
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
};

/** What the preset "Unable to delete" gives, which new members have. */
export const UNABLE_TO_DELETE: Capabilities = { ...MANAGE, deletePermission: false };

const VIEW_ONLY: Capabilities = {
  ...NOTHING,
  listChildNodePermission: true,
  viewPermission: true,
};

const UPLOAD: Capabilities = {
  ...VIEW_ONLY,
  addChildNodePermission: true,
  downloadPermission: true,
  uploadPermission: true,
};

/** The same in all worlds. They are made before anything that a seed makes. */
export const PRESET_IDS = {
  manage: "1570000000000000001",
  viewOnly: "1570000000000000002",
  upload: "1570000000000000003",
  unableToDelete: "1570000000000000004",
} as const;

export const PRESETS: readonly PermissionTemplate[] = [
  preset(PRESET_IDS.manage, "Manage", "Everything", MANAGE),
  preset(PRESET_IDS.viewOnly, "View only", "Sees and previews files", VIEW_ONLY),
  preset(PRESET_IDS.upload, "Upload", "Adds files and downloads them", UPLOAD),
  preset(
    PRESET_IDS.unableToDelete,
    "Unable to delete",
    "Everything but deleting",
    UNABLE_TO_DELETE,
  ),
];

function preset(
  id: string,
  name: string,
  description: string,
  capabilities: Capabilities,
): PermissionTemplate {
  const times = { createTime: timeOfId(id), updateTime: timeOfId(id) };
  return { id, name, description, capabilities, type: 0, enabled: true, company: "", ...times };
}

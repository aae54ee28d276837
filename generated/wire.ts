// Generated from openapi/ by scripts/wire.ts. Do not edit.

/** Schemas in which something deviates, by name. */
export const wireSchemas = {
  CreateGroupSpaceResponse: {"code":"integer"},
  BasicResponse: {"code":"integer"},
  SpaceAllocation: {"type":"integer","allocateCapacity":"integer","totalCapacity":"integer"},
  GetSpaceAllocationResponse: {"data":["wrapped","#SpaceAllocation"],"code":"integer"},
  ShareLink: {"viewCnt":"integer","downloadCnt":"integer","saveCnt":"integer"},
  UpdateShareResponse: {"code":"integer","shareLink":"#ShareLink"},
} as const;

/** The success response of each operation in which something deviates, by operation ID. */
export const wireResponses = {
  createGroupSpace: "#CreateGroupSpaceResponse",
  updateSpace: "#BasicResponse",
  transferUnallocatedSpace: "#BasicResponse",
  getSpaceAllocation: "#GetSpaceAllocationResponse",
  updateShare: "#UpdateShareResponse",
} as const;

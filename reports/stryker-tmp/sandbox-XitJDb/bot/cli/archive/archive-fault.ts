/** Why an export or import cannot go on, as one sentence for whoever asked for it. */
// @ts-nocheck

export class ArchiveFault extends Error {}

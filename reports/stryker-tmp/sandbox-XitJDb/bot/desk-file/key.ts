// @ts-nocheck
import { z } from "zod";

const KEY = /^[a-z0-9][a-z0-9-]*$/;

/** A name by which one part of the file refers to another. */
export const key = z.string().regex(KEY, "lower-case letters, digits and dashes only");

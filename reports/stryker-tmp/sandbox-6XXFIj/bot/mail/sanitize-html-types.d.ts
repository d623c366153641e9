/** The part of `sanitize-html` 2.18 that is used here; the package ships no types of its own. */
// @ts-nocheck

declare module "sanitize-html" {
  export type Attributes = Record<string, string>;

  export interface SanitizeOptions {
    allowedTags?: readonly string[];
    nonTextTags?: readonly string[];
    allowedAttributes?: Readonly<Record<string, readonly string[]>>;
    allowedStyles?: Readonly<Record<string, Readonly<Record<string, readonly RegExp[]>>>>;
    allowedSchemes?: readonly string[];
    allowedSchemesByTag?: Readonly<Record<string, readonly string[]>>;
    allowProtocolRelative?: boolean;
    disallowedTagsMode?: "discard" | "escape" | "recursiveEscape" | "completelyDiscard";
    nestingLimit?: number;
    transformTags?: Readonly<
      Record<string, (tag: string, attributes: Attributes) => { tagName: string; attribs: Attributes }>
    >;
    parser?: { decodeEntities?: boolean };
  }

  export default function sanitize(html: string, options: SanitizeOptions): string;
}

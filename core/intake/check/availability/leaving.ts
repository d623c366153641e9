/** "Oggi stacco alle 14", before its hour. */
export const LEAVING =
  "(?<!\\p{L})(?:stacco|stacchiamo|smonto|esco|usciamo|finisco|finiamo|vado via|chiudo)(?: (?:oggi|domani|sempre|dal lavoro|di lavorare))? (?:alle|all['’]) ?";

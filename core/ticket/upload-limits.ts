/** The largest single file, in millions of bytes. */
export const LARGEST_FILE_MEGABYTES = 25;
/** What one note or mail takes in all: about what mail servers let through, once encoded. */
export const LARGEST_FILES_MEGABYTES = 35;
/** Files of one note or mail. */
export const MOST_FILES = 20;

package jp.hantei.checktool;

/**
 * One line of the error list.
 *
 * @param file file name without folder
 * @param line line in the file, 0 when not known
 * @param form number of the form in the file, 0 for the file as a whole
 * @param item item id, may be empty
 * @param value what was written, masked when personal; may be empty
 * @param reason what is wrong
 * @param fix what to do, may be empty
 */
record ErrorRow(String file, int line, int form, String item, String value, String reason, String fix) {}

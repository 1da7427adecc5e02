/** The criteria of a workbook as a document that people read and sign. */
@NullMarked
package jp.hantei.rules.document;

import org.jspecify.annotations.NullMarked;

/** What was found, written back into the workbook: comments at the cells and the sheet 指摘. */
@NullMarked
package jp.hantei.rules.annotate;

import org.jspecify.annotations.NullMarked;

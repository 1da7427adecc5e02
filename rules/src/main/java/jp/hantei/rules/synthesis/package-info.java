/** Test cases that a workbook lacks: forms that show what its cases don't, found near them, and drafts of rows for its 試験 sheet. */
@NullMarked
package jp.hantei.rules.synthesis;

import org.jspecify.annotations.NullMarked;

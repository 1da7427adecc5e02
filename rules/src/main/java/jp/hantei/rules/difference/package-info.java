/** What an edit of a workbook changes. */
@NullMarked
package jp.hantei.rules.difference;

import org.jspecify.annotations.NullMarked;

/** What a workbook says of itself: its tests run, and what its tables leave open. */
@NullMarked
package jp.hantei.rules.verify;

import org.jspecify.annotations.NullMarked;

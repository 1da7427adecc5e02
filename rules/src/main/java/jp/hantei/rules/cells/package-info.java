/** The cells of a loaded workbook: where they stand, and by which steps the values run that they compare with. */
@NullMarked
package jp.hantei.rules.cells;

import org.jspecify.annotations.NullMarked;

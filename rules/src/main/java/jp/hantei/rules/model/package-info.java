/** One workbook as typed, immutable values: form, derived values, criteria, decision tables, test cases. */
@NullMarked
package jp.hantei.rules.model;

import org.jspecify.annotations.NullMarked;

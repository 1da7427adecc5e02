/** Small changes to a workbook's cells, and whether its test cases notice them. */
@NullMarked
package jp.hantei.rules.mutation;

import org.jspecify.annotations.NullMarked;

/** Test cases proposed for a workbook: for mutants that none notices, rows and conditions that none reaches, and thresholds. */
@NullMarked
package jp.hantei.rules.proposal;

import org.jspecify.annotations.NullMarked;

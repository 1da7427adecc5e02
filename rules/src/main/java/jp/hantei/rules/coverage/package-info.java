/** Which rows and conditions of a workbook its test cases reach. */
@NullMarked
package jp.hantei.rules.coverage;

import org.jspecify.annotations.NullMarked;

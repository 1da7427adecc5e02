/**
 * Workbooks as files: reading them cell by cell through a closed grammar, writing them, and their Markdown twin. Nothing of
 * a cell is ever handed to a compiler.
 */
@NullMarked
package jp.hantei.rules.workbook;

import org.jspecify.annotations.NullMarked;

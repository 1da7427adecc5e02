/** A research panel's page: a workbook is dropped and comes back with what was found in it. */
@NullMarked
package jp.hantei.web.workbook;

import org.jspecify.annotations.NullMarked;

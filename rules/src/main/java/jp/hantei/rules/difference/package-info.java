/** What differs between two versions of a workbook: cell by cell, and in what it says of every form there can be. */
@NullMarked
package jp.hantei.rules.difference;

import org.jspecify.annotations.NullMarked;

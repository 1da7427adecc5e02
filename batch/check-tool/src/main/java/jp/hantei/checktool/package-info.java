/** The offline check tool for hospitals: no database, no Spring. */
@NullMarked
package jp.hantei.checktool;

import org.jspecify.annotations.NullMarked;

/**
 * A workbook made runnable: answers become slots, slots pass through calculation and tables. Two evaluators read the same
 * tables: Drools says which rows hold, the three-valued planes say which rows hold, are open or can't hold.
 */
@NullMarked
package jp.hantei.rules.program;

import org.jspecify.annotations.NullMarked;

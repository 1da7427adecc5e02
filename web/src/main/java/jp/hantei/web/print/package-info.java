/** PDF on A4. */
@NullMarked
package jp.hantei.web.print;

import org.jspecify.annotations.NullMarked;

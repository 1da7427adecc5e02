/** Registered forms as they are shown and printed. */
@NullMarked
package jp.hantei.web.record;

import org.jspecify.annotations.NullMarked;

/** Japanese dates as people write them: one box, both calendars, strict era boundaries. */
@NullMarked
package jp.hantei.web.dates;

import org.jspecify.annotations.NullMarked;

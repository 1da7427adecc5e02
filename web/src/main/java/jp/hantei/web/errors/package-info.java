/** What is shown when something can't be done. */
@NullMarked
package jp.hantei.web.errors;

import org.jspecify.annotations.NullMarked;

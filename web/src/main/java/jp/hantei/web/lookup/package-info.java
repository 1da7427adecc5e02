/** The municipality: from access key to form. */
@NullMarked
package jp.hantei.web.lookup;

import org.jspecify.annotations.NullMarked;

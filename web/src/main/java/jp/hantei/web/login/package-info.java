/** Who is there, and what the browser may do. */
@NullMarked
package jp.hantei.web.login;

import org.jspecify.annotations.NullMarked;

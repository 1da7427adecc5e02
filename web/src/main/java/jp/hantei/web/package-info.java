/** Screens and JSON; the only floor that knows Spring. */
@NullMarked
package jp.hantei.web;

import org.jspecify.annotations.NullMarked;

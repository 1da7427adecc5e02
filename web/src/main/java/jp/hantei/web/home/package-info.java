/** The first pages: login, the doctor's home with the catalog, and who is logged in. */
@NullMarked
package jp.hantei.web.home;

import org.jspecify.annotations.NullMarked;

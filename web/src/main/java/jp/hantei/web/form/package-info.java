/** The form page: what it shows of a draft, and what it takes from the doctor. */
@NullMarked
package jp.hantei.web.form;

import org.jspecify.annotations.NullMarked;

/** From draft to registered form: confirmation, registration, the access key that is shown once. */
@NullMarked
package jp.hantei.web.register;

import org.jspecify.annotations.NullMarked;

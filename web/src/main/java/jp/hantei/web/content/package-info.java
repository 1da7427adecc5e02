/** What the registry keeps of a form: its answers and, once registered, the judgement that was given then. */
@NullMarked
package jp.hantei.web.content;

import org.jspecify.annotations.NullMarked;

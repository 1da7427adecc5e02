/** Places, problems and their collection: what is wrong, which value, where, and what to write instead. */
@NullMarked
package jp.hantei.rules.problem;

import org.jspecify.annotations.NullMarked;

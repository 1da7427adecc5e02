/** What can go wrong, said in Japanese to the person in front of the program. */
@NullMarked
package jp.hantei.registry.errors;

import org.jspecify.annotations.NullMarked;

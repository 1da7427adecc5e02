/** Files only their owner may read, and the lock on a data folder. */
@NullMarked
package jp.hantei.registry.files;

import org.jspecify.annotations.NullMarked;

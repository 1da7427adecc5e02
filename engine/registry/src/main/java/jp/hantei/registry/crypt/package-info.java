/** The key file, sealed content and blind indexes. */
@NullMarked
package jp.hantei.registry.crypt;

import org.jspecify.annotations.NullMarked;

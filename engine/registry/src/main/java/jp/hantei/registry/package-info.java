/** The records: forms, access keys, results, accounts, consent and audit. */
@NullMarked
package jp.hantei.registry;

import org.jspecify.annotations.NullMarked;

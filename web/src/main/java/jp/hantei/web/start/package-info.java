/** Starting and stopping: records, rules, demo accounts, and what the operator is told. */
@NullMarked
package jp.hantei.web.start;

import org.jspecify.annotations.NullMarked;

/** Bulk import, export and re-judgement. */
@NullMarked
package jp.hantei.jobs;

import org.jspecify.annotations.NullMarked;

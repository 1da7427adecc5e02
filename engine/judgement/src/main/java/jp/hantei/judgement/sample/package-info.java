/**
 * Synthetic forms, the same for the same seed: {@link jp.hantei.judgement.sample.Samples} makes plausible patients, forms on
 * which a given row decides, and forms exactly at, below and above each threshold. Nobody in them exists.
 */
@NullMarked
package jp.hantei.judgement.sample;

import org.jspecify.annotations.NullMarked;
